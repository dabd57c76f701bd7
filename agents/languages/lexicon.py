"""A language's lexicon: what its words and phrases are called in the English that the grammars read.

A lexicon is a text file, one rule a line, `source = target`, `#` for comments:

    nächste(r|n|s|) woche = next week        alternatives in brackets, an empty one for "or nothing"
    {n} wochen lang = for {n} weeks          {n} a number in digits, {w} any one word, {x} one to eight words
    {x} rausnehmen = drop {x}                a rule that begins with {x} has to cover its whole clause
    *fans = {*} fans                         the rest of one word, itself glossed
    den =                                        den =                                   a word that English has no use for
    > (können|könnten) wir = can we         words that open a clause: what follows is a clause of its own
    & und = and                             a word that may join two clauses: "Video raus und Audio rein"

Sources are compared without case and accents, German ones with "ß" as "ss" and "ue" as "ü" as well. A point
behind a word of a source ("mio. = million") ends no clause where that word stands. `{n2}`, `{w2}`, `{x2}` are second slots; a number slot keeps
its digits. The rule that covers the most words wins, then the longer one, then the one with fewer slots, then the
earlier one.
"""

import re
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

_ALTERNATIVES: Final = re.compile(r"\(([^()]*)\)")
_SLOT: Final = re.compile(r"\{([nwx*])(\d?)\}")
TOKEN: Final = re.compile(
    r"\{[nwx*]\d?\}|\d+(?:[.,'’ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)?(?![^\W_])"
    r"|[^\W_](?:[^\W_]|[\u0300-\u036f])*['’](?=[^\W\d_])|[^\W_](?:[^\W_]|[\u0300-\u036f])*|[^\w\s]|_"
)
"""A slot, a number, an elided word ("l'"), a word, or one sign."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying something, and its gloss.

    Attributes:
        source: Folded words, signs and slots, in order.
        target: English words and slots, in order; each either literal text or a slot.
        order: Its place in the file.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    order: int

    @property
    def slots(self) -> int:
        """How many of the source's elements are slots."""
        return sum(1 for element in self.source if is_slot(element))


@dataclass(slots=True)
class Lexicon:
    """The rules of one language, found by their first word.

    Attributes:
        language: ISO 639-1.
        by_first: Rules by the first element of their source, the most telling first.
        clauses: Rules that cover a whole clause, by the last element of their source.
        suffixes: Rules for the end of one word, the longest ending first.
        openers: Rules for words that open a clause, by their first element, the most telling first.
        joiners: Words that may join two clauses.
        abbreviations: Words whose point ends no clause.
        words: Single words that the language's rules consist of.
    """

    language: str
    by_first: dict[str, list[Rule]] = field(default_factory=dict)
    clauses: dict[str, list[Rule]] = field(default_factory=dict)
    suffixes: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    openers: dict[str, list[Rule]] = field(default_factory=dict)
    joiners: set[str] = field(default_factory=set)
    abbreviations: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)


class LexiconError(ValueError):
    """A line of a lexicon that is no rule; it names the line."""


_GERMAN_SPELLINGS: Final = re.compile("ß|ae|oe|ue")
_GERMAN_LETTERS: Final = {"ß": "ss", "ae": "a", "oe": "o", "ue": "u"}


def spelled(word: str, language: str) -> str:
    """Return how a word is compared: folded; a German one with "ß" as "ss" and "ue" as "ü"."""
    folded = fold(word)
    if language != "de":
        return folded
    return _GERMAN_SPELLINGS.sub(lambda match: _GERMAN_LETTERS[match.group()], folded)


def is_slot(element: str) -> bool:
    """Whether an element of a rule is a slot."""
    return element.startswith("{") and len(element) > 1


def parse_lexicon(language: str, text: str) -> Lexicon:
    """Return the lexicon that `text` holds.

    Raises:
        LexiconError: A line has no "=", no source, or a slot in its target that its source lacks.
    """
    lexicon = Lexicon(language)
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        source, separator, target = line.partition("=")
        if not separator or not source.strip():
            msg = f"lexicon {language}, line {number}: {line!r} is not of the form `source = target`"
            raise LexiconError(msg)
        pieces = _target(target.strip())
        for variant in _expanded(source.strip()):
            _add(lexicon, variant, pieces, number)
    for rules in (*lexicon.by_first.values(), *lexicon.clauses.values(), *lexicon.openers.values()):
        rules.sort(key=lambda rule: (-len(rule.source), rule.slots, rule.order))
    lexicon.suffixes.sort(key=lambda suffix: -len(suffix[0]))
    return lexicon


def _add(lexicon: Lexicon, source: str, target: tuple[str, ...], number: int) -> None:
    if source.startswith("*"):
        lexicon.suffixes.append((spelled(source[1:], lexicon.language), target))
        return
    sign = source[0] if source[0] in ">&" else ""
    elements = tuple(
        spelled(match.group(), lexicon.language) for match in TOKEN.finditer(source.removeprefix(sign))
    )
    unknown = [piece for piece in target if is_slot(piece) and piece not in elements]
    if not elements or unknown:
        msg = f"lexicon {lexicon.language}, line {number}: {source!r} cannot be a rule {unknown}"
        raise LexiconError(msg)
    rule = Rule(elements, target, number)
    lexicon.abbreviations.update(one for one, other in pairwise(elements) if other == "." and one.isalpha())
    if sign == ">":
        lexicon.openers.setdefault(elements[0], []).append(rule)
    elif elements[0].startswith("{x"):
        lexicon.clauses.setdefault(elements[-1], []).append(rule)
    else:
        lexicon.by_first.setdefault(elements[0], []).append(rule)
        lexicon.joiners.update(elements if sign == "&" else ())
    if len(elements) == 1 or not any(is_slot(element) for element in elements):
        lexicon.words.update(element for element in elements if element.isalpha())


def _expanded(source: str) -> list[str]:
    parts = _ALTERNATIVES.split(source)
    options = [[part] if index % 2 == 0 else part.split("|") for index, part in enumerate(parts)]
    return [" ".join("".join(chosen).split()) for chosen in product(*options)]


def _target(text: str) -> tuple[str, ...]:
    pieces: list[str] = []
    at = 0
    for match in _SLOT.finditer(text):
        pieces += [text[at : match.start()].strip(), match.group()]
        at = match.end()
    pieces.append(text[at:].strip())
    return tuple(piece for piece in pieces if piece)


@cache
def lexicon_of(language: str) -> Lexicon:
    """Return the lexicon of a language; read once."""
    texts = [
        path.read_text(encoding="utf-8")
        for path in sorted(files("agents.languages").joinpath(language).iterdir(), key=lambda path: path.name)
        if path.name.endswith(".lex")
    ]
    return parse_lexicon(language, "\n".join(texts))
