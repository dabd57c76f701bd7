"""How people point at one of several things: "the second one", "option 2", "the cheaper", "both".

All patterns are over folded text: English, lower case, without accents.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import Final

from agents.spans import Span

_ORDINALS: Final = {
    **{word: at + 1 for at, word in enumerate(("first", "second", "third", "fourth", "fifth", "sixth"))},
    **{word: at + 7 for at, word in enumerate(("seventh", "eighth", "ninth", "tenth"))},
    **{f"{n}{'st' if n == 1 else 'nd' if n == 2 else 'rd' if n == 3 else 'th'}": n for n in range(1, 13)},
    "former": 1,
    **dict.fromkeys(("last", "latter", "final"), -1),
    **dict.fromkeys(("penultimate", "second to last", "second last", "next to last", "last but one"), -2),
}
_NUMBERS: Final = {
    **{word: at + 1 for at, word in enumerate(("one", "two", "three", "four", "five", "six", "seven"))},
    **{str(n): n for n in range(1, 13)},
}
_LETTERS: Final = {letter: at + 1 for at, letter in enumerate("abcdef")}


class Measure(Enum):
    """What things are compared by."""

    PRICE = "price"
    MONEY = "money"
    LENGTH = "length"
    TIME = "time"
    VALUE = "value"


_LESS: Final = {
    Measure.PRICE: r"cheap(?:er|est)|(?:least|less) (?:expensive|costly|pricey)|lowest[- ]priced?",
    Measure.MONEY: r"small(?:er|est)|low(?:er|est)|lesser|minimum",
    Measure.LENGTH: r"short(?:er|est)",
    Measure.TIME: r"earli(?:er|est)|soon(?:er|est)",
    Measure.VALUE: r"worst(?:[- ]performing)?|weak(?:er|est)|least efficient|less efficient|poor(?:er|est)",
}
_MORE: Final = {
    Measure.PRICE: r"(?:most|more) (?:expensive|costly|pricey)|(?:pric|costl)(?:ier|iest)|dear(?:er|est)",
    Measure.MONEY: r"big(?:ger|gest)|larg(?:er|est)|high(?:er|est)|great(?:er|est)|main|maximum",
    Measure.LENGTH: r"long(?:er|est)",
    Measure.TIME: r"lat(?:er|est)",
    Measure.VALUE: r"best[- ](?:performing|value)|strong(?:er|est)|most efficient|more efficient",
}
_MIDDLE: Final = r"middle|medium|mid|median|in[- ]between"

LINE_NOUN: Final = r"(?:line items?|lines?|ad sets?|rows?|items?|entr(?:y|ies)|bullets?|placements?)"
_ANSWER_NOUN: Final = (
    r"(?:options?|choices?|suggestions?|answers?|proposals?|alternatives?|amounts?|figures?|ranges?|"
    r"budgets?|dates?|flights?|versions?|variants?|readings?)"
)
_NOUN: Final = rf"(?:(?P<line>{LINE_NOUN})|(?P<answer>{_ANSWER_NOUN})|(?P<one>ones?))\b"
_AND: Final = r"(?:\s*,\s*(?:and\s+)?|\s*&\s*|\s+and\s+|\s+plus\s+)(?:the\s+)?"
_WORD: Final = "|".join(sorted(map(re.escape, _ORDINALS), key=len, reverse=True))
_COUNT: Final = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_OF_THEM: Final = r"(?:\s+of\s+(?:them|these|those|the\s+(?:two|three|four|lot|bunch)|all))?"


def _named(prefix: str, patterns: dict[Measure, str]) -> str:
    return "|".join(rf"(?P<{prefix}_{measure.value}>{pattern})" for measure, pattern in patterns.items())


_ORDINAL: Final = re.compile(
    rf"(?:the\s+|my\s+|our\s+)?(?P<words>(?:{_WORD})(?:{_AND}(?:{_WORD}))*)\b(?:\s+(?P<count>two|three|"
    rf"four|five|six|[2-9])\b(?!\s*%))?"
    rf"{_OF_THEM}(?:\s+{_NOUN})?"
)
_NUMBERED: Final = re.compile(
    rf"(?:the\s+)?(?:{_NOUN}\s*(?:number\s+|no\.?\s*|nr\.?\s*|#\s*)?|(?:number\s+|no\.\s*|nr\.?\s*|#\s*))"
    rf"(?P<numbers>(?:{_COUNT}|[a-f])(?:{_AND}(?:{_COUNT}|[a-f]))*)\b(?!\s*%|[.,]\d)"
)
_EXTREME: Final = re.compile(
    rf"(?P<the>the\s+)?(?:{_named('less', _LESS)}|{_named('more', _MORE)}|(?P<middle>{_MIDDLE}))\b{_OF_THEM}"
    rf"(?:\s+{_NOUN})?"
)
_EVERY: Final = re.compile(
    rf"(?:(?P<both>both)|all(?:\s+(?:three|four|two|the))?)\b{_OF_THEM}(?:\s+{_NOUN})?"
)
_POINTING: Final = re.compile(rf"(?:that|this|the|the\s+same|the\s+said)\s+{_NOUN}")


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that point at one or some of several things.

    Attributes:
        span: Where they stand.
        places: Positions from 1, or from -1 backwards.
        less: The least (True) or the most (False) by `measure`.
        measure: What is compared; None when it is not a comparison.
        middle: The one in the middle by amount.
        both: Two of two; with `every` all there are.
        every: All of them.
        pointing: "That line": the one that was spoken about.
        of_line: It says that it is a line item.
        of_answer: It says that it is an answer, or nothing of what it is.
        bare: It says nothing of what it is.
    """

    span: Span
    places: tuple[int, ...] = ()
    measure: Measure | None = None
    less: bool = False
    middle: bool = False
    both: bool = False
    every: bool = False
    pointing: bool = False
    of_line: bool = False
    of_answer: bool = False
    bare: bool = False

    def chosen(self, count: int) -> tuple[int, ...]:
        """Return the positions from 0 that it means of `count` things; empty when there are none such."""
        if self.every:
            return tuple(range(count)) if not self.both or count == 2 else ()
        found = tuple(place - 1 if place > 0 else count + place for place in self.places)
        return found if all(0 <= place < count for place in found) else ()


def reference_at(folded: str, at: int) -> Reference | None:
    """Return the reference that begins at `at`, the longest if several do."""
    found = [
        reference
        for reference in (
            _ordinal(folded, at),
            _numbered(folded, at),
            _extreme(folded, at),
            _every(folded, at),
        )
        if reference is not None
    ]
    pointing = _POINTING.match(folded, at)
    if pointing is not None:
        found.append(_reference(pointing, pointing=True))
    return max(found, key=lambda reference: reference.span[1], default=None)


def _reference(match: re.Match[str], **fields: object) -> Reference:
    groups = match.groupdict()
    line, answer = groups.get("line") is not None, groups.get("answer") is not None
    bare = not line and not answer and groups.get("one") is None
    return Reference(span=match.span(), of_line=line, of_answer=answer, bare=bare, **fields)  # type: ignore[arg-type]  # the fields of the class


def _ordinal(folded: str, at: int) -> Reference | None:
    match = _ORDINAL.match(folded, at)
    if match is None:
        return None
    places = [_ORDINALS[word] for word in re.findall(rf"(?:{_WORD})\b", match["words"])]
    if match["count"] is not None:
        count = _NUMBERS[match["count"]]
        if len(places) != 1 or places[0] not in {1, -1}:
            return None
        places = list(range(1, count + 1)) if places[0] == 1 else list(range(-count, 0))
    return _reference(match, places=tuple(places))


def _numbered(folded: str, at: int) -> Reference | None:
    match = _NUMBERED.match(folded, at)
    if match is None or (match["one"] is not None):
        return None
    words = re.findall(rf"\b(?:{_COUNT}|[a-f])\b", match["numbers"])
    return _reference(match, places=tuple(_NUMBERS.get(word) or _LETTERS[word] for word in words))


def _extreme(folded: str, at: int) -> Reference | None:
    match = _EXTREME.match(folded, at)
    if match is None:
        return None
    if match["middle"] is not None:
        return _reference(match, middle=True, measure=Measure.MONEY)
    side, _, name = next(
        group for group, found in match.groupdict().items() if found and group[:5] in {"less_", "more_"}
    ).partition("_")
    return _reference(match, measure=Measure(name), less=side == "less")


def _every(folded: str, at: int) -> Reference | None:
    match = _EVERY.match(folded, at)
    return None if match is None else _reference(match, every=True, both=match["both"] is not None)
