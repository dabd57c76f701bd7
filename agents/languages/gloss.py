"""Glosses a message into English, word by word and phrase by phrase, and remembers where each word came from.

It is no translation for people: the grammars read it, and every finding is carried back to the user's own
words. Words that the lexicon lacks, names above all, stay as they are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from agents.languages.dates import numeric_dates
from agents.languages.lexicon import GLUE, LONGEST_LIST, LONGEST_SLOT, TOKEN, Lexicon, Rule, spelled
from agents.languages.number_words import spoken_numbers
from agents.languages.points import Token, belongs_to_word
from agents.languages.whole_names import whole_names
from planner.domain.brief import Words

_CLAUSE_ENDS: Final = frozenset(".;!?,:()\u2013\u2014")
_DEEPEST: Final = 4
_SPACED_BEHIND: Final = frozenset("€$£%")


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

    @property
    def is_as_written(self) -> bool:
        """Whether the text is what the user wrote, so that words need no carrying back."""
        return self.text == self.original

    def original_words(self, words: Words) -> Words:
        """Return the user's words that `words` of the gloss stand for; what is not of the gloss unchanged."""
        if self.is_as_written or self.text[words.start : words.end] != words.text:
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


class _Out(NamedTuple):
    text: str
    start: int
    end: int
    copied: bool


def gloss(message: str, lexicon: Lexicon) -> Gloss:
    """Return `message` in English words. Never raises, whatever is written."""
    every = _tokens(message, lexicon.language)
    tokens = [token for token in every if token.key not in lexicon.fillers] or every
    writer = _Writer(message)
    glosser = _Glosser(lexicon, tokens)
    for start, end in _clauses(message, tokens, lexicon):
        for out in glosser.clause(max(start, glosser.behind), end) if glosser.behind < end else ():
            writer.write(out)
    return Gloss(message, lexicon.language, writer.text(), tuple(writer.pieces))


def joined(parts: Sequence[Gloss], language: str) -> Gloss:
    """Return the glosses of the parts of one message as one; `language` is the message's own."""
    text: list[str] = []
    pieces: list[Piece] = []
    at = from_at = 0
    for part in parts:
        for piece in part.pieces:
            start, end, from_start, from_end, copied = piece
            pieces.append(Piece(at + start, at + end, from_at + from_start, from_at + from_end, copied))
        text.append(part.text)
        at += len(part.text)
        from_at += len(part.original)
    original = "".join(part.original for part in parts)
    return Gloss(original, language, "".join(text), tuple(pieces))


@dataclass(frozen=True, slots=True)
class _Fit:
    """A rule that fits: where it stops, and the token ranges of its slots."""

    rule: Rule
    stop: int
    slots: dict[str, tuple[int, int]]


class _Glosser:
    """Finds the rules that fit a message's words, and writes their glosses."""

    def __init__(self, lexicon: Lexicon, tokens: Sequence[Token]) -> None:
        self._lexicon = lexicon
        self._tokens = tokens
        self._keys = frozenset(token.key for token in tokens)
        self._found: dict[tuple[int, int], _Fit | None] = {}
        self._starting: dict[str, dict[str, list[Rule]]] = {}
        self._ending: dict[str, list[Rule]] = {}
        self.behind = 0  # the token behind the last list, which may reach over the end of its clause

    def clause(self, start: int, end: int) -> list[_Out]:
        """Gloss the words of one clause."""
        last = self._tokens[end - 1]
        if start == end - 1 and last.key in _CLAUSE_ENDS:
            return self._phrases(start, end, 0)
        outs: list[_Out] = []
        while (behind := self._opened(start, end)) > start:
            opener = self._opener(start, end)
            outs += self._phrases(start, behind, 0) if opener is None else self._rendered(opener, start, 1)
            start = behind
        close = end
        while close - start > 1 and self._tokens[close - 1].key in self._lexicon.closers:
            close -= 1
        if close < end and self._covers(start, close):
            return outs + self.clause(start, close) + self._phrases(close, end, 0)
        joints = [at for at in range(start + 1, end - 1) if self._joins_phrases(at)]
        sides = {at: (self._covers(start, at), self._covers(at + 1, end)) for at in joints}
        cut = next((at for at in joints if all(sides[at])), None)
        fit = self._covering(start, end) if cut is None else None
        if fit is not None:
            return outs + self._rendered(fit, start, 1)
        cut = cut if cut is not None else next((at for at in joints if any(sides[at])), None)
        if cut is None:
            return outs + self._phrases(start, end, 0)
        return outs + self.clause(start, cut) + self._phrases(cut, cut + 1, 0) + self.clause(cut + 1, end)

    def _joins_phrases(self, at: int) -> bool:
        """Whether the word is a joiner, and joins no two numbers: "between 25 and 40"."""
        numbers = _kind(self._tokens[at - 1].key) == _kind(self._tokens[at + 1].key) == "{n"
        return self._tokens[at].key in self._lexicon.joiners and not numbers

    def _opened(self, start: int, end: int) -> int:
        """Return the token behind the words that open the clause: a joiner, or what a rule says."""
        opener = self._opener(start, end)
        if opener is not None:
            return opener.stop
        return start + 1 if start < end - 1 and self._tokens[start].key in self._lexicon.joiners else start

    def _opener(self, start: int, end: int) -> _Fit | None:
        """Return the longest rule for words that open the clause, unless a longer phrase begins there."""
        best: _Fit | None = None
        for rule in self._lexicon.opening(self._tokens[start].key, self._keys):
            fit = self._fitted(rule, start, end)
            if fit is not None and fit.stop < end and (best is None or fit.stop > best.stop):
                best = fit
        if best is None:
            return None
        phrase = self._best(start, end)
        return best if phrase is None or phrase.stop <= best.stop else None

    def _covers(self, start: int, end: int) -> bool:
        """Whether a rule covers the clause from `start` on, but for the words that open it."""
        while (behind := self._opened(start, end)) > start:
            start = behind
        return self._covering(start, end) is not None

    def _covering(self, start: int, end: int) -> _Fit | None:
        phrase = self._best(start, end)
        if phrase is not None and phrase.stop == end and phrase.slots:
            return phrase
        last = self._tokens[end - 1].key
        for rule in (*self._rules_covering(last), *self._rules_covering("{x2}")):
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
        self.behind = max(self.behind, at)
        return outs

    def _best(self, at: int, end: int) -> _Fit | None:
        """Return the fit of the rule that covers the most words from `at` on, None when none fits."""
        if (at, end) in self._found:
            return self._found[at, end]
        best: _Fit | None = None
        for rule in self._candidates(at):
            fit = self._fitted(rule, at, self._reach(rule, at) if rule.reaches else end)
            if fit is not None and (best is None or _rank(fit) > _rank(best)):
                best = fit
        self._found[at, end] = best
        return best

    def _candidates(self, at: int) -> Iterator[Rule]:
        """Yield the rules whose first two elements could fit."""
        first = self._tokens[at].key
        second = self._tokens[at + 1].key if at + 1 < len(self._tokens) else ""
        seconds = ("", second, _kind(second), "{x", "{l") if second else ("",)
        for one in (first, _kind(first)):
            known = self._rules_from(one)
            for other in seconds if known else ():
                yield from known.get(other, ())

    def _rules_from(self, first: str) -> dict[str, list[Rule]]:
        known = self._starting.get(first)
        if known is None:
            known = self._starting[first] = self._lexicon.starting(first, self._keys)
        return known

    def _rules_covering(self, last: str) -> list[Rule]:
        known = self._ending.get(last)
        if known is None:
            known = self._ending[last] = self._lexicon.covering(last, self._keys)
        return known

    def _single(self, token: Token, depth: int) -> list[_Out]:
        """Gloss a word by its ending, or keep it."""
        if depth >= _DEEPEST or not token.key.endswith(self._lexicon.endings):
            return [_copy(token)]
        for ending, target in self._lexicon.suffixes:
            cut = len(token.key) - len(ending)
            if cut > 2 and token.key.endswith(ending):
                rest = self._head(token, cut)
                inner = _Glosser(self._lexicon, [rest])._phrases(0, 1, depth + 1)
                pieces = [inner if piece == "{*}" else [_literal(piece, token)] for piece in target]
                return [out for piece in pieces for out in piece]
        return [_copy(token)]

    def _head(self, token: Token, cut: int) -> Token:
        """Return the word that is left of `token` when its key is cut: the text may have more letters."""
        length = cut
        while length < len(token.text) and len(spelled(token.text[:length], self._lexicon.language)) < cut:
            length += 1
        return Token(token.key[:cut], token.text[:length], token.start, token.start + length)

    def _fitted(self, rule: Rule, at: int, end: int) -> _Fit | None:
        return self._fit(rule, 0, at, end, {})

    def _fit(
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
        tokens = self._tokens
        for index in range(element, len(rule.source)):
            wanted = rule.source[index]
            slot = wanted[0] == "{" and len(wanted) > 1
            if slot and wanted[1] in "xl":
                return self._fit_stretch(rule, index, at, end, slots, whole=whole)
            if at >= end or not (_fits(wanted, tokens[at].key) if slot else tokens[at].key == wanted):
                return None
            if slot:
                slots = {**slots, wanted: (at, at + 1)}
            at += 1
        return _Fit(rule, at, slots) if not whole or at == end else None

    def _fit_stretch(
        self,
        rule: Rule,
        element: int,
        at: int,
        end: int,
        slots: dict[str, tuple[int, int]],
        *,
        whole: bool,
    ) -> _Fit | None:
        """Fit an {x} or {l} slot: as few words as possible, or as many when nothing follows it."""
        longest = LONGEST_SLOT
        if rule.source[element].startswith("{l"):
            longest = LONGEST_LIST
        lengths = range(1, min(longest, end - at) + 1)
        behind = rule.source[element + 1] if element + 1 < len(rule.source) else "{"
        for length in reversed(lengths) if element == len(rule.source) - 1 else lengths:
            if behind[0] != "{" and (at + length >= end or self._tokens[at + length].key != behind):
                continue
            taken = {**slots, rule.source[element]: (at, at + length)}
            fit = self._fit(rule, element + 1, at + length, end, taken, whole=whole)
            if fit is not None:
                return fit
        return None

    def _reach(self, rule: Rule, at: int) -> int:
        """Return the token behind the last that a rule of several clauses beginning at `at` can hold."""
        if ":" in rule.source:
            return min(len(self._tokens), at + len(rule.source) + LONGEST_SLOT)
        stop = min(len(self._tokens), at + LONGEST_LIST + 2)
        signs = _CLAUSE_ENDS - {","}
        return next((end for end in range(at, stop) if self._tokens[end].key in signs), stop)

    def _rendered(self, fit: _Fit, start: int, depth: int) -> list[_Out]:
        own = [
            self._tokens[at]
            for at in range(start, fit.stop)
            if not any(first <= at < last for first, last in fit.slots.values())
        ] or [self._tokens[start], self._tokens[fit.stop - 1]]
        span = Token("", "", own[0].start, own[-1].end)
        outs: list[_Out] = []
        for piece in fit.rule.target or ("",):
            if piece not in fit.slots:
                outs.append(_literal(piece, span))
            elif piece[1] == "n":
                outs.append(self._number(self._tokens[fit.slots[piece][0]]))
            else:
                outs += self._phrases(*fit.slots[piece], depth)
        return outs

    def _number(self, token: Token) -> _Out:
        """Keep a number, unless the lexicon has a word for it ("1er")."""
        for rule in self._rules_from(token.key).get("", ()):
            if len(rule.source) == 1 and len(rule.target) == 1:
                return _literal(rule.target[0], token)
        return _copy(token)


def _tokens(message: str, language: str) -> list[Token]:
    """Split a message into words, signs and numbers; a whole date and a number in words are one of them."""
    whole = (
        []
        if language == "en"
        else [(date.start, date.end, date.text) for date in numeric_dates(message, language)]
    )
    whole += [
        (number.start, number.end, number.digits)
        for number in spoken_numbers(message, language)
        if not any(number.start < end and start < number.end for start, end, _ in whole)
    ]
    whole += whole_names(message, language)
    tokens: list[Token] = []
    behind = 0
    for start, end, text in sorted(whole):
        tokens += _plain_tokens(message, language, behind, start)
        kept = language in {"es", "pt"} or not text[0].isalpha()  # what keeps its capital matches no rule
        tokens.append(Token(text if kept else _key(text, language), text, start, end))
        behind = end
    return tokens + _plain_tokens(message, language, behind, len(message))


def _plain_tokens(message: str, language: str, start: int, end: int) -> list[Token]:
    return [
        Token(_key(match.group(), language), match.group(), match.start(), match.end())
        for match in TOKEN.finditer(message, start, end)
    ]


def _key(word: str, language: str) -> str:
    """Return how a word is looked up; English capitals are codes, and no shorthand: "FR", "AUD", "BC"."""
    return word if language == "en" and len(word) > 1 and word.isupper() else spelled(word, language)


def _rank(fit: _Fit) -> tuple[int, int, int, int]:
    return fit.stop, len(fit.rule.source), -fit.rule.slots, -fit.rule.order


def _kind(key: str) -> str:
    """Return the beginning of the slot that a word fits, of a number or of a word; "{" for a sign."""
    return "{n" if key[0].isdigit() else "{w" if key[0].isalpha() else "{"


def _fits(wanted: str, key: str) -> bool:
    """Whether a word can fill an {n} or {w} slot."""
    return key[0].isdigit() if wanted[1] == "n" else key[0].isalpha()


def _copy(token: Token) -> _Out:
    return _Out(token.text, token.start, token.end, copied=len(token.text) == token.end - token.start)


def _literal(text: str, span: Token) -> _Out:
    return _Out(text, span.start, span.end, copied=False)


class _Writer:
    """Joins glossed words, with the message's own white space where they stand next to each other in it."""

    def __init__(self, message: str) -> None:
        self._message = message
        self._parts: list[str] = []
        self._length = 0
        self._behind = 0
        self._glued = False
        self._new_line = False
        self.pieces: list[Piece] = []

    def write(self, out: _Out) -> None:
        if out.text == GLUE:
            self._glued = True
            return
        gap = self._message[self._behind : out.start] if out.start >= self._behind else " "
        if gap.strip():
            gap = "\n" if "\n" in gap else " "
        end = self._parts[-1][-1:] if self._parts else ""
        if not gap and not out.copied and (end.isalnum() or end in _SPACED_BEHIND):
            gap = " "
        if not gap and self.pieces and not self.pieces[-1].copied and out.text[:1].isalnum():
            gap = " "
        if self._glued:
            gap, self._glued = "", False
        self._behind = out.end
        if not out.text:
            self._new_line = self._new_line or "\n" in gap
            return
        if self._new_line:  # a word that is left out may stand first in its line
            gap, self._new_line = (gap if "\n" in gap else "\n"), False
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


def _clauses(message: str, tokens: list[Token], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield ranges of tokens up to and with the sign, or up to the line, that ends a clause."""
    start = 0
    for at, token in enumerate(tokens):
        if at > start and "\n" in message[tokens[at - 1].end : token.start]:
            yield start, at
            start = at
        if token.key in _CLAUSE_ENDS and not belongs_to_word(tokens, at, lexicon):
            if at > start:
                yield start, at
            yield at, at + 1
            start = at + 1
    if start < len(tokens):
        yield start, len(tokens)
