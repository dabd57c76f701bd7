"""Glosses a message into English, word by word and phrase by phrase, and remembers where each word came from.

It is no translation for people: the grammars read it, and every finding is carried back to the user's own
words. Words that the lexicon lacks, names above all, stay as they are.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from agents.languages.lexicon import LONGEST_SLOT, TOKEN, Lexicon, Rule, is_slot, spelled
from planner.domain.brief import Words

_CLAUSE_ENDS: Final = frozenset(".;!?,:()\u2013\u2014")
_DEEPEST: Final = 4
_LONGEST_DAY: Final = 5  # "01.03": a point behind a longer number ends the clause


class Piece(NamedTuple):
    """A stretch of the gloss and the stretch of the message that it stands for."""

    start: int
    end: int
    from_start: int
    from_end: int
    copied: bool


@dataclass(frozen=True, slots=True)
class Gloss:
    """A message in English words.

    Attributes:
        original: What the user wrote.
        language: Its language, ISO 639-1.
        text: The gloss.
        pieces: Which words of it stand for which of the original, in the gloss's order.
    """

    original: str
    language: str
    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of_english(cls, message: str) -> "Gloss":
        """Return the gloss of a message that is already English: itself."""
        return cls(message, "en", message, (Piece(0, len(message), 0, len(message), True),))

    def original_words(self, words: Words) -> Words:
        """Return the user's words that `words` of the gloss stand for; what is not of the gloss unchanged."""
        if self.text is self.original or self.text[words.start : words.end] != words.text:
            return words
        starts: list[int] = []
        ends: list[int] = []
        for piece in self.pieces:
            if piece.start >= words.end or piece.end <= words.start:
                continue
            lead = max(words.start - piece.start, 0) if piece.copied else 0
            trail = max(piece.end - words.end, 0) if piece.copied else 0
            starts.append(piece.from_start + lead)
            ends.append(piece.from_end - trail)
        if not starts:
            return words
        start, end = min(starts), max(ends)
        return Words(text=self.original[start:end], start=start, end=end)


class _Token(NamedTuple):
    key: str
    text: str
    start: int
    end: int


class _Out(NamedTuple):
    text: str
    start: int
    end: int
    copied: bool


def gloss(message: str, lexicon: Lexicon) -> Gloss:
    """Return `message` in English words. Never raises, whatever is written."""
    tokens = [
        _Token(spelled(match.group(), lexicon.language), match.group(), match.start(), match.end())
        for match in TOKEN.finditer(message)
    ]
    writer = _Writer(message)
    glosser = _Glosser(lexicon, tokens)
    for start, end in _clauses(message, tokens, lexicon.abbreviations):
        for out in glosser.clause(start, end):
            writer.write(out)
    return Gloss(message, lexicon.language, writer.text(), tuple(writer.pieces))


@dataclass(frozen=True, slots=True)
class _Fit:
    """A rule that fits: where it stops, and the token ranges of its slots."""

    rule: Rule
    stop: int
    slots: dict[str, tuple[int, int]]


class _Glosser:
    """Finds the rules that fit a message's words, and writes their glosses."""

    def __init__(self, lexicon: Lexicon, tokens: Sequence[_Token]) -> None:
        self._lexicon = lexicon
        self._tokens = tokens

    def clause(self, start: int, end: int) -> list[_Out]:
        """Gloss the words of one clause."""
        last = self._tokens[end - 1]
        if start == end - 1 and last.key in _CLAUSE_ENDS:
            return [_copy(last)]
        outs: list[_Out] = []
        while (opener := self._opener(start, end)) is not None:
            outs += self._rendered(opener, start, 1)
            start = opener.stop
        joints = [at for at in range(start + 1, end - 1) if self._tokens[at].key in self._lexicon.joiners]
        sides = {at: (self._covers(start, at), self._covers(at + 1, end)) for at in joints}
        cut = next((at for at in joints if all(sides[at])), None)
        fit = self._covering(start, end) if cut is None else None
        if fit is not None:
            return outs + self._rendered(fit, start, 1)
        cut = cut if cut is not None else next((at for at in joints if any(sides[at])), None)
        if cut is None:
            return outs + self._phrases(start, end, 0)
        return outs + self.clause(start, cut) + self._phrases(cut, cut + 1, 0) + self.clause(cut + 1, end)

    def _opener(self, start: int, end: int) -> _Fit | None:
        """Return the longest rule for words that open the clause, unless a longer phrase begins there."""
        best: _Fit | None = None
        for rule in self._lexicon.openers.get(self._tokens[start].key, ()):
            fit = self._fitted(rule, start, end)
            if fit is not None and fit.stop < end and (best is None or fit.stop > best.stop):
                best = fit
        if best is None:
            return None
        phrase = self._best(start, end)
        return best if phrase is None or phrase.stop <= best.stop else None

    def _covers(self, start: int, end: int) -> bool:
        """Whether a rule covers the clause from `start` on, but for the words that open it."""
        while (opener := self._opener(start, end)) is not None:
            start = opener.stop
        return self._covering(start, end) is not None

    def _covering(self, start: int, end: int) -> _Fit | None:
        last = self._tokens[end - 1].key
        for rule in (*self._lexicon.clauses.get(last, ()), *self._lexicon.clauses.get("{x2}", ())):
            fit = self._fit(rule, 0, start, end, {}, whole=True)
            if fit is not None:
                return fit
        return None

    def _phrases(self, start: int, end: int, depth: int) -> list[_Out]:
        outs: list[_Out] = []
        at = start
        while at < end:
            fit = self._best(at, end) if depth < _DEEPEST else None
            outs += (
                self._single(self._tokens[at], depth) if fit is None else self._rendered(fit, at, depth + 1)
            )
            at = at + 1 if fit is None else fit.stop
        return outs

    def _best(self, at: int, end: int) -> _Fit | None:
        best: _Fit | None = None
        for rule in self._candidates(self._tokens[at]):
            fit = self._fitted(rule, at, end)
            if fit is not None and (best is None or fit.stop > best.stop):
                best = fit
        return best

    def _candidates(self, token: _Token) -> Iterator[Rule]:
        yield from self._lexicon.by_first.get(token.key, ())
        if token.key[0].isdigit():
            yield from self._lexicon.by_first.get("{n}", ())
        elif token.key[0].isalpha():
            yield from self._lexicon.by_first.get("{w}", ())

    def _single(self, token: _Token, depth: int) -> list[_Out]:
        """Gloss a word by its ending, or keep it."""
        for ending, target in self._lexicon.suffixes if depth < _DEEPEST else ():
            cut = len(token.key) - len(ending)
            if cut > 2 and token.key.endswith(ending):
                rest = self._head(token, cut)
                inner = _Glosser(self._lexicon, [rest])._phrases(0, 1, depth + 1)
                pieces = [inner if piece == "{*}" else [_literal(piece, token)] for piece in target]
                return [out for piece in pieces for out in piece]
        return [_copy(token)]

    def _head(self, token: _Token, cut: int) -> _Token:
        """Return the word that is left of `token` when its key is cut: it may be spelled with more letters."""
        length = cut
        while length < len(token.text) and len(spelled(token.text[:length], self._lexicon.language)) < cut:
            length += 1
        return _Token(token.key[:cut], token.text[:length], token.start, token.start + length)

    def _fitted(self, rule: Rule, at: int, end: int) -> _Fit | None:
        return self._fit(rule, 0, at, end, {})

    def _fit(  # how far a rule has been fitted
        self,
        rule: Rule,
        element: int,
        at: int,
        end: int,
        slots: dict[str, tuple[int, int]],
        *,
        whole: bool = False,
    ) -> _Fit | None:
        """Fit the rule's elements from `element` on to the words from `at` on; with `whole` up to `end`."""
        for index in range(element, len(rule.source)):
            wanted = rule.source[index]
            if wanted.startswith("{x"):
                return self._fit_stretch(rule, index, at, end, slots, whole=whole)
            if at >= end or not _fits(wanted, self._tokens[at].key):
                return None
            if is_slot(wanted):
                slots = {**slots, wanted: (at, at + 1)}
            at += 1
        return _Fit(rule, at, slots) if not whole or at == end else None

    def _fit_stretch(  # as above
        self,
        rule: Rule,
        element: int,
        at: int,
        end: int,
        slots: dict[str, tuple[int, int]],
        *,
        whole: bool,
    ) -> _Fit | None:
        """Fit an {x} slot: as few words as possible, or as many when nothing follows it."""
        lengths = range(1, min(LONGEST_SLOT, end - at) + 1)
        for length in reversed(lengths) if element == len(rule.source) - 1 else lengths:
            taken = {**slots, rule.source[element]: (at, at + length)}
            fit = self._fit(rule, element + 1, at + length, end, taken, whole=whole)
            if fit is not None:
                return fit
        return None

    def _rendered(self, fit: _Fit, start: int, depth: int) -> list[_Out]:
        own = [
            self._tokens[at]
            for at in range(start, fit.stop)
            if not any(first <= at < last for first, last in fit.slots.values())
        ] or [self._tokens[start], self._tokens[fit.stop - 1]]
        span = _Token("", "", own[0].start, own[-1].end)
        outs: list[_Out] = []
        for piece in fit.rule.target or ("",):
            if piece not in fit.slots:
                outs.append(_literal(piece, span))
            elif piece[1] == "n":
                outs.append(_copy(self._tokens[fit.slots[piece][0]]))
            else:
                outs += self._phrases(*fit.slots[piece], depth)
        return outs


def _fits(wanted: str, key: str) -> bool:
    if not is_slot(wanted):
        return key == wanted
    return key[0].isdigit() if wanted[1] == "n" else key[0].isalpha()


def _copy(token: _Token) -> _Out:
    return _Out(token.text, token.start, token.end, copied=True)


def _literal(text: str, span: _Token) -> _Out:
    return _Out(text, span.start, span.end, copied=False)


class _Writer:
    """Joins glossed words, with the message's own white space where they stand next to each other in it."""

    def __init__(self, message: str) -> None:
        self._message = message
        self._parts: list[str] = []
        self._length = 0
        self._behind = 0
        self.pieces: list[Piece] = []

    def write(self, out: _Out) -> None:
        gap = self._message[self._behind : out.start] if out.start >= self._behind else " "
        if gap.strip():
            gap = "\n" if "\n" in gap else " "
        if not gap and not out.copied and self._parts and self._parts[-1][-1:].isalnum():
            gap = " "
        if not gap and self.pieces and not self.pieces[-1].copied and out.text[:1].isalnum():
            gap = " "
        self._behind = out.end
        if not out.text:
            return
        self._append(gap)
        self.pieces.append(
            Piece(self._length, self._length + len(out.text), out.start, out.end, copied=out.copied)
        )
        self._append(out.text)

    def _append(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._length += len(text)

    def text(self) -> str:
        return "".join(self._parts)


def _clauses(
    message: str, tokens: list[_Token], abbreviations: Collection[str]
) -> Iterator[tuple[int, int]]:
    """Yield ranges of tokens up to and with the sign, or up to the line, that ends a clause."""
    start = 0
    for at, token in enumerate(tokens):
        if at > start and "\n" in message[tokens[at - 1].end : token.start]:
            yield start, at
            start = at
        if token.key in _CLAUSE_ENDS and not _belongs_to_word(tokens, at, abbreviations):
            if at > start:
                yield start, at
            yield at, at + 1
            start = at + 1
    if start < len(tokens):
        yield start, len(tokens)


def _belongs_to_word(tokens: list[_Token], at: int, abbreviations: Collection[str]) -> bool:
    """Whether the sign at `at` is part of "1. Mai", "18:30", "01.03." or of an abbreviation ("2 Mio. Euro")."""
    if at == 0 or tokens[at].key not in ".:" or tokens[at - 1].end != tokens[at].start:
        return False
    before = tokens[at - 1].key
    if before in abbreviations:
        return tokens[at].key == "."
    follows = at + 1 < len(tokens)
    if tokens[at].key == ":":
        return before[-1].isdigit() and follows and tokens[at + 1].start == tokens[at].end
    return before[-1].isdigit() and len(before) <= _LONGEST_DAY and follows
