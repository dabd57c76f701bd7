"""A language's lexicon: what its words and phrases are called in the English that the grammars read.

A lexicon is a text file, one rule a line, `source = target`, `#` for comments:

    nächste(r|n|s|) woche = next week        alternatives in brackets, an empty one for "or nothing"
    {n} wochen lang = for {n} weeks          {n} a number in digits, {w} any one word, {x} one to eight words
    {x} rausnehmen = drop {x}                a rule that begins with {x} has to cover its whole clause
    , die {l} mögen = who like {l}           {l} one to twelve words of a list, commas among them
    *fans = {*} fans                         the rest of one word, itself glossed
    den =                                    a word that English has no use for
    > (können|könnten) wir = can we          words that open a clause: what follows is a clause of its own
    < bitte = please                         a word that may stand behind a clause that is complete without it
    ~ eigentlich =                           a word that is left out before any rule is tried
    & und = and                              a word that may join two clauses: "Video raus und Audio rein"

Sources are compared without case and accents, German ones with "ß" as "ss" and "ue" as "ü" as well. A point
behind a word of a source ("mio. = million") ends no clause where that word stands. `{n2}`, `{w2}`, `{x2}` are
second slots; a number slot keeps its digits ("1er" becomes what a rule for it alone says). Blanks of the
target count: `{n}.{n2}.` is written without any. The rule that covers the most words wins, then the longer
one, then the one with fewer slots, then the earlier one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import pairwise, product
from typing import Final

from agents.folding import fold

LANGUAGES: Final = ("de", "fr", "es", "pt")
"""Languages with a lexicon, ISO 639-1."""

LONGEST_SLOT: Final = 8
"""Words that an {x} slot can hold."""

LONGEST_LIST: Final = 12
"""Words and signs that an {l} slot can hold."""

_ALTERNATIVES: Final = re.compile(r"\(([^()]*)\)")
_SLOT: Final = re.compile(r"\{([nwxl*])(\d?)\}")
GLUE: Final = "\u2060"
"""A piece of a target that says: no blank here, as between the slots of `{n}.{n2}.`."""

TOKEN: Final = re.compile(
    r"\{[nwxl*]\d?\}|\d+(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)?(?![^\W_])"
    r"|[^\W_](?:[^\W_]|[\u0300-\u036f])*['’](?=[^\W\d_])|[^\W_](?:[^\W_]|[\u0300-\u036f])*|[^\w\s]|_"
)
"""A slot, a number, an elided word ("l'"), a word, or one sign."""
_SOURCE_TOKEN: Final = re.compile(TOKEN.pattern.replace(r"['’](?=[^\W\d_])", r"['’](?=[^\W\d_]|\s|$)"))
"""The same in a rule, where an elided word may stand last ("d'")."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying something, and its gloss.

    Attributes:
        source: Folded words, signs and slots, in order.
        target: English words and slots, in order; each either literal text, a slot, or `GLUE`.
        order: Its place in the file.
        reaches: Whether it may reach over the end of a clause: it has an {l} slot, a comma or a colon.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    order: int
    reaches: bool = False

    @property
    def slots(self) -> int:
        """How many of the source's elements are slots."""
        return sum(1 for element in self.source if is_slot(element))


@dataclass(slots=True)
class Lexicon:
    """The rules of one language, found by their first word.

    Most lines are kept as they are written. Their brackets stand for more than a million rules, of which a
    message needs a few: only those are built that consist of its words.

    Attributes:
        language: ISO 639-1.
        suffixes: Rules for the end of one word, the longest ending first.
        endings: The endings alone.
        fillers: Words that are left out.
        closers: Words that may stand behind a complete clause.
        joiners: Words that may join two clauses.
        abbreviations: Words whose point ends no clause.
        ordinals: Words that follow "1." in a source: a point before one of them ends no clause.
    """

    language: str
    suffixes: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    endings: tuple[str, ...] = ()
    fillers: set[str] = field(default_factory=set)
    closers: set[str] = field(default_factory=set)
    joiners: set[str] = field(default_factory=set)
    abbreviations: set[str] = field(default_factory=set)
    ordinals: set[str] = field(default_factory=set)
    _written: list["_Line"] = field(default_factory=list)
    _beginning: dict[str, list["_Line"]] = field(default_factory=dict)
    _covering: dict[str, list["_Line"]] = field(default_factory=dict)
    _opening: dict[str, list["_Line"]] = field(default_factory=dict)

    def starting(self, first: str, words: frozenset[str]) -> dict[str, list[Rule]]:
        """Return the rules that begin with an element, the most telling first, by their second element.

        Args:
            first: A word, a sign, or the beginning of a slot ("{n", "{w").
            words: The words and signs of the text: rules that say others literally are left out.

        Returns:
            Keys are words, "" for none, and "{n", "{w", "{x" or "{l" for a slot.
        """
        rules: list[Rule] = []
        for line in self._beginning.get(first, ()):
            rules += line.fitting(words, self.language, first=first)
        known: dict[str, list[Rule]] = {}
        for rule in sorted(rules, key=_telling):
            second = rule.source[1] if len(rule.source) > 1 else ""
            known.setdefault(second[:2] if is_slot(second) else second, []).append(rule)
        return known

    def covering(self, last: str, words: frozenset[str]) -> list[Rule]:
        """Return the rules that cover a whole clause and end with an element, the most telling first."""
        lines = self._covering.get(last, ())
        return sorted(
            (rule for line in lines for rule in line.fitting(words, self.language, last=last)), key=_telling
        )

    def opening(self, first: str, words: frozenset[str]) -> list[Rule]:
        """Return the rules for words that open a clause and begin with an element, the most telling first."""
        lines = self._opening.get(first, ())
        return sorted(
            (rule for line in lines for rule in line.fitting(words, self.language, first=first)), key=_telling
        )

    def words(self) -> frozenset[str]:
        """Return the words that the language's rules without slots consist of."""
        lines = (line for line in self._written if "{" not in line.source)
        return frozenset(word for line in lines for word in _words(line.source, self.language))

    def glosses(self) -> frozenset[str]:
        """Return the English words that the rules gloss into."""
        return frozenset(word for line in self._written for word in _WORD.findall(fold(line.target)))

    def rules(self) -> Iterator[Rule]:
        """Yield every rule, built now; those for the ends of words are none.

        Raises:
            LexiconError: A line cannot be a rule.
        """
        for line in self._written:
            if not _is_suffix(line.source):
                yield from line.rules(self.language)


def _telling(rule: Rule) -> tuple[int, int, int]:
    return (-len(rule.source), rule.slots, rule.order)


@dataclass(frozen=True, slots=True)
class _Chunk:
    """What stands between two blanks of a line: its options, each one or more elements, or none.

    Attributes:
        words: Options that are one word or sign.
        others: Options of several elements or none, and slots.
        literals: For each of the others, what it says literally.
    """

    words: frozenset[str]
    others: tuple[tuple[str, ...], ...]
    literals: tuple[frozenset[str], ...]

    def openers(self) -> frozenset[str]:
        """Return the words of which one has to be there; none when the chunk may be left out."""
        if not all(option and not is_slot(option[0]) for option in self.others):
            return frozenset()
        return self.words | {option[0] for option in self.others}

    def fitting(self, words: frozenset[str]) -> list[tuple[str, ...]]:
        """Return the options that a text of these words and signs can have."""
        found = [(word,) for word in sorted(self.words & words)]
        said = zip(self.others, self.literals, strict=True)
        return found + [option for option, literal in said if literal <= words]


@dataclass(slots=True)
class _Line:
    """A line as it is written, for rules that are built later.

    Attributes:
        needed: For each chunk that cannot be left out, what it can begin with; None until it is asked.
    """

    number: int
    source: str
    target: str
    needed: tuple[frozenset[str], ...] | None = None
    chunks: tuple[_Chunk, ...] = ()

    def rules(self, language: str) -> list[Rule]:
        """Return every rule of the line."""
        pieces = _target(self.target)
        return [
            _rule(language, elements, pieces, self.number)
            for elements in _variants(_unsigned(self.source), language)
        ]

    def fitting(self, words: frozenset[str], language: str, first: str = "", last: str = "") -> list[Rule]:
        """Return the rules that begin or end so, and say nothing literally that is not among `words`."""
        if self.needed is None:
            self.chunks = _chunks(_unsigned(self.source), language)
            self.needed = tuple(found for chunk in self.chunks if (found := chunk.openers()))
        for needed in self.needed:
            if needed.isdisjoint(words):
                return []
        chosen: list[list[tuple[str, ...]]] = []
        for chunk in self.chunks:
            options = chunk.fitting(words)
            if not chosen and first:
                options = [option for option in options if not option or _begins(option[0]) == first]
            if not options:
                return []
            chosen.append(options)
        pieces = _target(self.target)
        variants = (tuple(part for option in options for part in option) for options in product(*chosen))
        return [
            _rule(language, elements, pieces, self.number)
            for elements in variants
            if elements and (_begins(elements[0]) == first if first else elements[-1] == last)
        ]


def _begins(element: str) -> str:
    """Return how rules that begin with an element are found: a word by itself, a slot by its kind."""
    return element[:2] if is_slot(element) else element


def _unsigned(source: str) -> str:
    return source.removeprefix(source[0]).lstrip() if source[0] in "<>&~" else source


def _is_suffix(source: str) -> bool:
    return source.startswith("*") and not source.startswith("* ")  # "* in" is the sign of "Nutzer*in"


class LexiconError(ValueError):
    """A line of a lexicon that is no rule; it names the line."""


_GERMAN_SPELLINGS: Final = re.compile("ß|ae|oe|(?<![aeq])ue")
_OVER_AN_AGE: Final = re.compile(r"[üÜ](?=[0-9])")  # "Ü30" is over 30, and "U30" under
_GERMAN_LETTERS: Final = {"ß": "ss", "ae": "a", "oe": "o", "ue": "u"}


_PORTUGUESE_ACCENTS: Final = {word: f"{fold(word)}´" for word in ("é", "está", "nós", "país", "pôr")}
"""Words that an accent alone tells from others ("é" is, "e" and)."""


def spelled(word: str, language: str) -> str:
    """Return how a word is compared: folded, but for words of which only an accent tells two apart.

    A German one has "ß" as "ss" and "ue" as "ü".
    """
    if language == "pt" and not word.isascii():
        return _PORTUGUESE_ACCENTS.get(word.lower()) or fold(word)
    if language != "de":
        return fold(word)
    folded = fold(_OVER_AN_AGE.sub("uber", word))
    return _GERMAN_SPELLINGS.sub(lambda match: _GERMAN_LETTERS[match.group()], folded)


def is_slot(element: str) -> bool:
    """Whether an element of a rule is a slot."""
    return element.startswith("{") and len(element) > 1


def parse_lexicon(language: str, text: str) -> Lexicon:
    """Return the lexicon that `text` holds.

    Raises:
        LexiconError: A line has no "=" or no source. A line that cannot be a rule is found when it is built.
    """
    lexicon = Lexicon(language)
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        source, separator, target = (part.strip() for part in line.partition("="))
        if not separator or not source:
            msg = f"lexicon {language}, line {number}: {line!r} is not of the form `source = target`"
            raise LexiconError(msg)
        _add(lexicon, _Line(number, source, target))
    lexicon.suffixes.sort(key=lambda suffix: -len(suffix[0]))
    lexicon.endings = tuple(ending for ending, _ in lexicon.suffixes)
    return lexicon


_WORD: Final = re.compile(r"[^\W\d_]+")
_CHUNK: Final = re.compile(r"(?:[^\s()]|\([^()]*\))+")
"""What stands between blanks that no bracket holds."""


def _outer_words(source: str, language: str, *, last: bool = False) -> set[str]:
    """Return the elements with which the variants of a source can begin, or end."""
    found: set[str] = set()
    chunks = _CHUNK.findall(source)
    for chunk in reversed(chunks) if last else chunks:
        options = _options(chunk, language)
        found |= {option[-1 if last else 0] for option in options if option}
        if all(options):
            break
    return found


def _words(source: str, language: str) -> Iterator[str]:
    for chunk in _CHUNK.findall(source.lstrip("<>&~*")):
        for variant in _expanded(chunk):
            for match in _SOURCE_TOKEN.finditer(variant):
                if match.group().isalpha():
                    yield spelled(match.group(), language)


def _variants(source: str, language: str) -> Iterator[tuple[str, ...]]:
    """Yield the elements of each variant of a source: one option of every bracket."""
    for chosen in product(*(_options(chunk, language) for chunk in _CHUNK.findall(source))):
        yield tuple(element for elements in chosen for element in elements)


def _options(chunk: str, language: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(spelled(match.group(), language) for match in _SOURCE_TOKEN.finditer(variant))
        for variant in _expanded(chunk)
    )


def _chunks(source: str, language: str) -> tuple[_Chunk, ...]:
    found: list[_Chunk] = []
    for written in _CHUNK.findall(source):
        options = dict.fromkeys(_options(written, language))
        words = frozenset(option[0] for option in options if len(option) == 1 and not is_slot(option[0]))
        others = tuple(option for option in options if len(option) != 1 or option[0] not in words)
        literals = tuple(frozenset(part for part in option if not is_slot(part)) for option in others)
        found.append(_Chunk(words, others, literals))
    return tuple(found)


def _rule(language: str, elements: tuple[str, ...], target: tuple[str, ...], number: int) -> Rule:
    unknown = [piece for piece in target if is_slot(piece) and piece not in elements]
    if not elements or unknown:
        msg = f"lexicon {language}, line {number}: {' '.join(elements)!r} cannot be a rule {unknown}"
        raise LexiconError(msg)
    reaches = any(element in {",", ":"} or element.startswith("{l") for element in elements)
    return Rule(elements, target, number, reaches)


def _add(lexicon: Lexicon, line: _Line) -> None:
    """Add a line where a message's words will find it."""
    language = lexicon.language
    lexicon._written.append(line)
    source = _unsigned(line.source)
    if _is_suffix(source):
        target = _target(line.target)
        lexicon.suffixes += [(spelled(ending, language), target) for ending in _expanded(source[1:])]
        return
    sign = line.source[0] if line.source[0] in "<>&~" else ""
    single = {"&": lexicon.joiners, "<": lexicon.closers, "~": lexicon.fillers}.get(sign)
    if single is not None:
        single.update(elements[0] for elements in _variants(source, language) if len(elements) == 1)
    if "." in source:
        for elements in _variants(source, language):
            lexicon.abbreviations.update(
                one for one, other in pairwise(elements) if other == "." and one.isalpha()
            )
            if elements[:2] == ("{n}", "."):
                lexicon.ordinals.update(elements[2:3])
    if source.startswith("{x"):
        for last in _outer_words(source, language, last=True):
            lexicon._covering.setdefault(last, []).append(line)
        return
    found = lexicon._opening if sign == ">" else lexicon._beginning
    for first in {_begins(element) for element in _outer_words(source, language)}:
        found.setdefault(first, []).append(line)


def _expanded(source: str) -> list[str]:
    parts = _ALTERNATIVES.split(source)
    options = [[part] if index % 2 == 0 else part.split("|") for index, part in enumerate(parts)]
    return [" ".join("".join(chosen).split()) for chosen in product(*options)]


def _target(text: str) -> tuple[str, ...]:
    pieces: list[str] = []
    at = 0
    for match in _SLOT.finditer(text):
        pieces += _between(text[at : match.start()], first=at == 0)
        pieces.append(match.group())
        at = match.end()
    pieces += _between(text[at:], first=at == 0, last=True)
    return tuple(piece for piece in pieces if piece)


def _between(text: str, *, first: bool, last: bool = False) -> tuple[str, ...]:
    """Return the text beside a slot, with `GLUE` on the sides where no blank stands."""
    if not text.strip():
        return ("" if text or first or last else GLUE,)
    before = "" if first or text[0].isspace() else GLUE
    behind = "" if last or text[-1].isspace() else GLUE
    return before, text.strip(), behind


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language; read once."""
    texts = [
        path.read_text(encoding="utf-8")
        for path in sorted(files("agents.languages").joinpath(language).iterdir(), key=lambda path: path.name)
        if path.name.endswith(".lex")
    ]
    return parse_lexicon(language, "\n".join(texts))
