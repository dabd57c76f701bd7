"""What a brief can say about one line item of a plan: the format, placement or country that sets it apart."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from agents.world_places import COUNTRY_ALIASES, DEMONYMS
from planner.decisions.markets import country_words
from planner.decisions.wording import listed
from planner.domain.plan import LineItem
from planner.domain.vocabulary import Format, Placement

_PLACEMENT_WORDS: Final = {
    Placement.MUSIC: "music",
    Placement.PODCAST: "podcast",
    Placement.IN_STREAM: "in-stream",
    Placement.OPT_IN: "opt-in",
    Placement.CTV: "CTV",
    Placement.FEED: "feed",
}
_PLACEMENT_ASKED: Final = {
    Placement.MUSIC: "music placements",
    Placement.PODCAST: "podcast placements",
    Placement.IN_STREAM: "in-stream video",
    Placement.OPT_IN: "opt-in video",
    Placement.CTV: "CTV",
    Placement.FEED: "in-feed display",
}
_PLACEMENT_NAMES: Final = {
    Placement.MUSIC: ("music", "song", "songs", "in-music"),
    Placement.PODCAST: ("podcast", "podcasts", "host-read"),
    Placement.IN_STREAM: ("in-stream", "instream", "in stream", "pre-roll", "preroll", "mid-roll"),
    Placement.OPT_IN: ("opt-in", "opt in", "rewarded"),
    Placement.CTV: ("ctv", "connected tv", "tv"),
    Placement.FEED: ("feed", "in-feed"),
}
_FORMAT_NAMES: Final = {
    Format.AUDIO: ("audio",),
    Format.VIDEO: ("video", "videos"),
    Format.DISPLAY: ("display", "banner", "banners"),
}


class Kind(Enum):
    """By what line items can be told apart in a brief."""

    PLACEMENT = "placement"
    FORMAT = "format"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a plan that a brief can name: all line items of one placement, format or country.

    Attributes:
        kind: By what.
        value: Which one.
    """

    kind: Kind
    value: str

    def holds(self, line: LineItem) -> bool:
        """Whether `line` belongs to it."""
        return _value(line, self.kind) == self.value

    @property
    def wish(self) -> str:
        """Its words in "no ...", "only ..."."""
        match self.kind:
            case Kind.PLACEMENT:
                return _PLACEMENT_ASKED[Placement(self.value)]
            case Kind.FORMAT:
                return Format(self.value).lower()
            case Kind.COUNTRY:
                return country_words(self.value)

    @property
    def share(self) -> str:
        """Its words in "40% ..."."""
        return _PLACEMENT_WORDS[Placement(self.value)] if self.kind is Kind.PLACEMENT else self.wish


def _value(line: LineItem, kind: Kind) -> str:
    match kind:
        case Kind.PLACEMENT:
            return line.spec.placement.value
        case Kind.FORMAT:
            return line.spec.format.value
        case Kind.COUNTRY:
            return line.spec.country_code


def part_of(lines: Sequence[LineItem], plan: Sequence[LineItem], first: Kind | None = None) -> Part | None:
    """Return the part of a plan that holds exactly `lines`; the narrowest, or one of the kind `first`."""
    kinds = sorted(Kind, key=lambda kind: kind is not first)
    for kind in kinds:
        values = {_value(line, kind) for line in lines}
        if len(values) == 1:
            part = Part(kind, values.pop())
            if [line for line in plan if part.holds(line)] == list(lines):
                return part
    return None


def parts_of(lines: Sequence[LineItem], plan: Sequence[LineItem]) -> list[Part] | None:
    """Return the parts that together hold exactly `lines`, or None when a brief cannot say that."""
    whole = part_of(lines, plan)
    if whole is not None:
        return [whole]
    for kind in Kind:
        values = dict.fromkeys(_value(line, kind) for line in lines)
        parts = [Part(kind, value) for value in values]
        if [line for line in plan if any(part.holds(line) for part in parts)] == list(lines):
            return parts
    single = [part_of([line], plan) for line in lines]
    return [part for part in single if part is not None] if all(single) else None


def names_in(lines: Sequence[LineItem]) -> dict[str, Part]:
    """Return what line items can be called, in lower case, and the part that each name means."""
    names: dict[str, Part] = {}
    for line in lines:
        code = line.spec.country_code
        countries = (country_words(code), *COUNTRY_ALIASES.get(code, ()), *DEMONYMS.get(code, ()))
        names |= dict.fromkeys((name.lower() for name in countries), Part(Kind.COUNTRY, code))
        for kind, words in (
            (Kind.PLACEMENT, _PLACEMENT_NAMES[line.spec.placement]),
            (Kind.FORMAT, _FORMAT_NAMES[line.spec.format]),
        ):
            names |= dict.fromkeys(words, Part(kind, _value(line, kind)))
    return names


def ways_to_name(line: LineItem) -> Iterable[Part]:
    """Yield the parts that a line item belongs to, the narrowest first."""
    return (Part(kind, _value(line, kind)) for kind in Kind)


def numbered(lines: Sequence[LineItem]) -> str:
    """Return the line items with their numbers, for people to choose from."""
    return listed(f"{at}. {line.name}" for at, line in enumerate(lines, 1))
