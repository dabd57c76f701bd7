"""Finds the names of places in text.

Matching is longest-first over tokens that are folded (case and accents away) while offsets stay those of the
message.
"""

import calendar
import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise
from typing import Final, NamedTuple

from agents.folding import FoldedText, Token, fold
from agents.nationalities import speaks_of_people
from agents.people_words import PEOPLE
from agents.place_codes import lower_case_codes
from agents.place_names import LEAST_CASUAL, LEAST_MISSPELT, PlaceName, PlaceNames
from agents.world_places import (
    ADDRESS_ENDS,
    SKIPPED_LOWER,
    WORDLIKE_CODES,
)
from planner.domain.brief import PlaceKind
from planner.domain.taxonomy import GeoTarget, TaxonomySnapshot

_PLACE_PREPOSITION: Final = re.compile(
    r"\b(?:in|across|around|near|throughout|within|from|into|outside|target(?:ing)?|markets?|countries|"
    r"country|geos?|geography|locations?|cities|states|city of|state of|greater|downtown|add|drop|remove|"
    r"exclude|excluding|except|include|including|only|not|swap|scrap|to|for|cover(?:ing)?|serv(?:e|ing)|"
    r"reach(?:ing)?|"
    r"deliver to|ship to|between|of)\s*:?\s+(?:the\s+|just\s+|"
    r"only\s+)?$"
)
_JOINED: Final = re.compile(r"\s*(?:,|;|/|\||\+|&|\band\b|\bor\b|\bplus\b|,\s*and\b)\s*(?:in\s+)?(?:the\s+)?")
_WITHIN: Final = re.compile(r"\b(?:in|across|throughout|around|near)\s+(?:the\s+)?$")
_JOINED_BEFORE: Final = re.compile(r"(?:[,/&+|]|\band|\bor)\s*$")
_NATIVES_BEFORE: Final = re.compile(
    rf"(?:^|[^\w\s'-]\s*|\n\s*|\b(?:the|to|for|and|or|of|among|by|from|with|that|who|young|younger|old|"
    rf"older|our|"
    r"all|every|many|more|most|some|only|just|but|also|not|reach|reaching|target|targeting|attract|"
    r"attracting|"
    r"convince|interest|win|get|bring|invite|want|sell|tell|show|inform|engage|help|find|make|let|ask|\d\d|"
    rf"{PEOPLE})\s+)$"
)
"""Before what people are called; behind another noun it is an adjective: "vins bordelais"."""
_EDITED_BEFORE: Final = re.compile(
    r"\b(?:also|plus|and|without|but|add|drop|minus|take|rather|instead|too|make it|of|not|then|actually)\s+$"
)
_MEDIA: Final = frozenset({"video", "audio", "display", "radio", "podcast", "music", "mobile", "media"})
_NOT_MOBILE: Final = re.compile(
    r"\W*(?:and|&|,|/|or|\+)?\s*(?:desktop|web|apps?|phones?|video|display|audio|tablet|ctv|ads?)\b"
)
_OWNER_BEFORE: Final = re.compile(
    r"\b(?:board|government|ministry|bank|university|embassy|department|tourism office|chamber|museum) "
    r"(?:of|for) (?:the )?$"
)
_NOT_A_TARGET: Final = re.compile(r"[- ](?:style|based|inspired|born|made|headquartered|themed)\b")
_TRADES: Final = frozenset(
    {"ar", "id", "me", "hr", "it", "pr", "qa", "ai", "ad", "tv", "pa", "md", "cs", "sc", "co", "pm"}
)
_TRADE: Final = re.compile(
    r"[ \-](?:people|managers?|decision|directors?|software|teams?|professionals?|tools?|leaders?|"
    r"departments?|"
    r"executives?|pros|staff|specialists?|admins?|agenc(?:y|ies)|firms?|services?|heads?|buyers?|officers?|"
    r"consultants?|consulting|security|support|budgets?|folks|engineers?|generalists?|spots?|ads?|founders?|"
    r"owners?|filters?|lens(?:es)?|glasses|games?|experiences?|headsets?|stunts?|company|companies|"
    r"work|stuff|"
    r"jobs?|careers?|clients?|channels?|campaigns?|suites?|platforms?|solutions?|checks?|verification|"
    r"cards?)\b|"
    r"\s*(?:,|/|&|\+|\band\b|\bor\b|-)\s*(?:tv|pr|hr|it|qa|ai|vr|ar|xr|radio|print|social|digital|online|"
    r"video|audio|media|seo|sea|crm|marketing|events?|finance|legal|sales|outdoor|ooh|cinema|press|"
    r"influencers?|"
    r"web|email|mobile)\b"
)
_TRADE_BEFORE: Final = re.compile(
    r"(?:\b(?:campaigns?|teams?|departments?|agenc(?:y|ies)|budgets?|work|jobs?|experts?|professionals?|"
    r"managers?|directors?|heads?) (?:of|in|for) (?:the )?|"
    r"\b(?:tv|pr|hr|it|qa|ai|vr|radio|print|social|digital|online|video|audio|media|seo|marketing|finance|"
    r"legal|sales|outdoor|cinema|press)\s*(?:,|/|&|\+|and|or)\s*)$"
)
_CAPITALISED: Final = re.compile(r"(?<![^\W\d_])[^\W\d_a-z][a-zà-ÿ]{2,}")
_INHABITANTS: Final = re.compile(
    r" (?:people|residents|locals|families|households|women|men|folks?|dwellers|homeowners|commuters|"
    r"(?:city |town |district |borough |county |public |regional )?(?:council|library|libraries|museum|zoo|"
    r"hospitals?|airport|harbour|transit|buses|metro|trams?))\b"
)
"""Behind a name that is a common word as well: "Wellington people over 30"."""
_KINDS_OF_PEOPLE: Final = frozenset({"nice", "normal", "male", "best", "quality", "independence", "chic"})
_COUNTS: Final = re.compile(r"\s*[:=]?\s*\d")
"""Behind a common word: "split 70/30"."""
_CALENDAR: Final = frozenset({*calendar.day_name, *calendar.month_name})
"""Words whose capitals tell nothing of how the user writes: a gloss has them too."""
_CONNECTOR: Final = re.compile(r"[ \t\u200b]*[-'.&/+]?[ \t]*\n?[ \t]*")


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place name in a message, not yet settled between namesakes.

    Attributes:
        start: Offset of the name.
        end: Offset behind it.
        candidates: Places on sale that are called so, the most populous first; for a group its sold members.
        unsold: ISO codes of countries that are called so, or belong to the group, and are not sold.
        group: Name of the group of countries ("DACH"), else None.
    """

    start: int
    end: int
    candidates: tuple[GeoTarget, ...]
    unsold: tuple[str, ...] = ()
    group: str | None = None


class _Company(Enum):
    """What a name needs beside it to count as a place."""

    NONE = "none"
    PREPOSITION = "a preposition, or a list of places"
    LIST = "a list of places"


class _Found(NamedTuple):
    start: int
    end: int
    entry: PlaceName
    needs: _Company


class PlaceIndex:
    """Finds the names of places in text. Built once per snapshot, read-only afterwards."""

    def __init__(self, snapshot: TaxonomySnapshot) -> None:
        self.names = PlaceNames(snapshot)

    def mentions(
        self, text: FoldedText, *, bare: bool = False, known: Collection[str] = (), near: Collection[str] = ()
    ) -> list[PlaceMention]:
        """Return the places that a message names, in order and without overlap.

        Names that are also common words ("Reading", "Nice") count only with a capital and behind a
        preposition or in a list of places; with `bare` (the message answers "where?") every name counts, and
        so does one of the `known` places, which are in the brief already. Cities of the countries `near`,
        which the brief is for, count behind "also" and "without" as well.
        """
        standing = frozenset(map(fold, known))
        raw = self._raw_mentions(text)
        standing |= {text.folded[row.start : row.end] for row in raw if near and _is_near(text, row, near)}
        named = self._accepted(text, raw, standing, bare=bare)
        return named or self._accepted(text, self._raw_mentions(text, home_markets=True), standing, bare=bare)

    def _accepted(
        self, text: FoldedText, found: list["_Found"], standing: frozenset[str], *, bare: bool
    ) -> list[PlaceMention]:
        if len(found) == 1 and text.tokens:  # nothing but a name is a place, however common the word
            bare |= (found[0].start, found[0].end) == (text.tokens[0].start, text.tokens[-1].end)
        accepted = [
            bare or row.needs is _Company.NONE or text.folded[row.start : row.end] in standing
            for row in found
        ]
        _accept_code_lists(text, found, accepted)
        for index, (start, _, entry, needs) in enumerate(found):
            if not accepted[index]:
                before = text.folded[max(0, start - 30) : start]
                previous = found[index - 1] if index > 0 and accepted[index - 1] else None
                joined = previous is not None and (
                    _joins(text, previous[1], start)
                    or (entry.shouted and text.raw[previous[1] : start] == " ")
                )
                behind = needs is _Company.PREPOSITION and _PLACE_PREPOSITION.search(before) is not None
                peopled = (
                    text.raw[start].isupper()
                    and text.folded[start : found[index].end] not in _KINDS_OF_PEOPLE
                ) and _INHABITANTS.match(text.folded, found[index].end)
                accepted[index] = (
                    joined or behind or bool(peopled) or _comes_next(text, previous, found[index])
                )
        for index in range(len(found) - 1):
            if not accepted[index + 1] and _is_with_its_state(text, found[index], found[index + 1]):
                accepted[index] = accepted[index + 1] = True
        for index in range(len(found) - 1):  # "Manchestr and Liverpol": two slips bear each other out
            slips = not (found[index].entry.risky or found[index + 1].entry.risky)
            unsure = {found[index].needs, found[index + 1].needs} == {_Company.LIST}
            if slips and unsure and _joins(text, found[index].end, found[index + 1].start):
                accepted[index] = accepted[index + 1] = True
        for index in range(len(found) - 2, -1, -1):
            if not accepted[index] and accepted[index + 1]:
                gap = text.raw[found[index].end : found[index + 1].start]
                shouted = found[index].entry.shouted and found[index + 1].entry.shouted
                accepted[index] = (
                    _joins(text, found[index].end, found[index + 1].start)
                    or (shouted and gap == " ")
                    or _comes_next(text, found[index + 1], found[index])
                )
        return self._settle_codes(text, [row for row, ok in zip(found, accepted, strict=True) if ok])

    def _raw_mentions(self, text: FoldedText, *, home_markets: bool = False) -> list["_Found"]:
        found: list[_Found] = []
        tokens = text.tokens
        letters = sum(map(str.isalpha, text.raw))
        in_runs = self._lower_case_codes(text)
        casual = sum(1 for name in _CAPITALISED.findall(text.raw) if name not in _CALENDAR) <= 1
        shouting = letters > 12 and sum(map(str.isupper, text.raw)) * 2 > letters
        at = 0
        while at < len(tokens):
            step = 0
            for length in range(min(self.names.longest.get(tokens[at].key, 0), len(tokens) - at), 0, -1):
                run = tokens[at : at + length]
                entry = self.names.names.get(tuple(token.key for token in run))
                if entry is None or not _adjoining(text.folded, run):
                    continue
                end = run[-1].end
                at_home = home_markets and entry.demonym and _HOME_MARKET.match(text.folded, end)
                alone = _Company.NONE
                needs = alone if at_home else _company(text, run[0].start, end, entry, casual=casual)
                if needs is not None:
                    step = length + _is_with_its_district(text, run[0].start, end)
                    found.append(_Found(run[0].start, tokens[at + step - 1].end, entry, needs))
                    break
            if not step:
                start, end = tokens[at].start, tokens[at].end
                entry = self.names.codes.get(text.raw[start:end]) or in_runs.get(start)
                trade = text.folded[start:end] in _TRADES and _is_trade(text.folded, start, end)
                if entry is not None and not trade and not (shouting and entry.risky):
                    needs = _Company.PREPOSITION if entry.risky else _Company.NONE
                    found.append(_Found(start, end, entry, needs))
                elif not trade and (meant := self._misspelt(text, tokens[at])) is not None:
                    found.append(meant)
            at += step or 1
        return found

    def _misspelt(self, text: FoldedText, token: Token) -> "_Found | None":
        """Return the place that a word with a slip means behind "in" or in a list of places."""
        if len(token.key) < LEAST_MISSPELT:
            return None
        within = _WITHIN.search(text.folded, max(0, token.start - 16), token.start) is not None
        if not text.raw[token.start].isupper() and not (within and len(token.key) > LEAST_MISSPELT):
            return None
        listed = _JOINED_BEFORE.search(text.folded, max(0, token.start - 8), token.start) is not None
        if not within and not listed and _JOINED.match(text.folded, token.end) is None:
            return None
        entry = self.names.misspelt(token.key)
        needs = _Company.NONE if within else _Company.LIST
        return _Found(token.start, token.end, entry, needs) if entry is not None else None

    def _lower_case_codes(self, text: FoldedText) -> dict[int, PlaceName]:
        """Return the countries of runs like "de + at" or "uk/us", by the offset where each stands."""
        sold = self.names.sold_countries
        return {at: PlaceName([sold[code]]) for at, code in lower_case_codes(text.folded, sold).items()}

    def _settle_codes(self, text: FoldedText, kept: list["_Found"]) -> list[PlaceMention]:
        """Read runs of two-letter codes as countries or as states, whichever all of them can be."""
        named = {
            row.entry.targets[0].place.country_code
            for row in kept
            if not row.entry.shouted and len({t.place.country_code for t in row.entry.targets}) == 1
        }
        us_named = "US" in named
        mentions = []
        at = 0
        while at < len(kept):
            stop = at + 1
            if _is_letter_code(kept[at]):
                while (
                    stop < len(kept)
                    and _is_letter_code(kept[stop])
                    and _joins(text, kept[stop - 1].end, kept[stop].start)
                ):
                    stop += 1
            run = kept[at:stop]
            codes = [text.raw[row.start : row.end] for row in run]
            shouted = _is_letter_code(run[0])
            as_states = shouted and all(code in self.names.states for code in codes)
            as_countries = shouted and all(code in self.names.country_names for code in codes)
            if as_states and as_countries and us_named:
                as_countries = False
            elif shouted and len(run) > 1 and not as_states:
                as_countries = True
            for start, end, entry, _ in run:
                targets, unsold = entry.targets, entry.unsold
                near = [
                    region
                    for region in self.names.regions_called.get(text.raw[start:end], ())
                    if entry.shouted and region.place.country_code in named
                ]
                if near and not us_named:  # "WA" beside Perth, "BC" beside Vancouver
                    targets, unsold = near, []
                elif as_states != as_countries:
                    wanted = PlaceKind.REGION if as_states else PlaceKind.COUNTRY
                    targets = [t for t in targets if t.place.kind is wanted]
                    unsold = [] if as_states else unsold
                if targets or unsold:
                    mentions.append(PlaceMention(start, end, tuple(targets), tuple(unsold), entry.group))
            at = stop
        return mentions


def _is_near(text: FoldedText, found: _Found, countries: Collection[str]) -> bool:
    """Whether a common word is a city of one of `countries` by what stands before it: "also Angers"."""
    large = any(
        t.place.country_code in countries and t.population >= LEAST_CASUAL / 2 for t in found.entry.targets
    )
    before = text.folded[max(0, found.start - 20) : found.start]
    return (
        large
        and not found.entry.shouted
        and (text.raw[found.start].isupper() or text.raw.islower())
        and text.folded[found.start : found.end] not in _MEDIA
        and _EDITED_BEFORE.search(before) is not None
    )


_ROW: Final = 40
"""Characters between two places of which one comes after the other."""
_NEXT_GAP: Final = re.compile(
    r"(?: (?:in|from|as of) [a-z]+\s*,\s*)|"
    r"(?: (?:first|now|initially|for now|to start|immediately|right away|straight away|at once|today|"
    r"yes|too|already|this (?:month|week)|(?:in|from) [a-z]+))?\s*,?\s*(?:and|then|plus|later|afterwards|"
    r"after that|also|followed by|but also)(?: (?:then|later|also|afterwards|in|for|after that|(?:in|"
    r"from) [a-z]+))*\s+"
)
""" "Leicester first, and Derby": a city of the same country goes on with what comes first."""


def _comes_next(text: FoldedText, sure: _Found | None, found: _Found) -> bool:
    """Whether a common word is a larger city of the country of a sure place that it stands in a row with."""
    if sure is None or found.entry.shouted or not text.raw[found.start].isupper():
        return False
    left, right = sorted((sure, found), key=lambda row: row.start)
    if text.folded[found.start : found.end] in _MEDIA or right.start - left.end > _ROW:
        return False
    countries = {target.place.country_code for target in sure.entry.targets}
    large = any(
        t.place.country_code in countries and t.population >= LEAST_CASUAL for t in found.entry.targets
    )
    return large and _NEXT_GAP.fullmatch(text.folded, left.end, right.start) is not None


def _is_with_its_state(text: FoldedText, city: _Found, code: _Found) -> bool:
    """Whether a name is a city and the code behind it the state where it lies: "Charlotte NC"."""
    if not _is_letter_code(code) or text.raw[city.end : code.start] not in {" ", ", ", ","}:
        return False
    states = {t.place.name for t in code.entry.targets if t.place.kind is PlaceKind.REGION}
    return any(t.place.kind is PlaceKind.CITY and t.place.region_name in states for t in city.entry.targets)


def _is_letter_code(found: _Found) -> bool:
    """Whether it is a two-letter code of a country or a region, and no "ATL" or "NSW"."""
    return found.entry.shouted and found.end - found.start == 2


def _accept_code_lists(text: FoldedText, found: list[_Found], accepted: list[bool]) -> None:
    """Accept lists of two and more codes ("CA, TX, AZ") of which at least one is not also a word."""
    at = 0
    while at < len(found):
        stop = at + 1
        if found[at].entry.shouted:
            while (
                stop < len(found)
                and found[stop].entry.shouted
                and _joins(text, found[stop - 1].end, found[stop].start)
            ):
                stop += 1
            codes = {text.raw[row.start : row.end] for row in found[at:stop]}
            if stop - at > 1 and codes - WORDLIKE_CODES:
                accepted[at:stop] = [True] * (stop - at)
        at = stop


def _is_trade(folded: str, start: int, end: int) -> bool:
    """Whether two letters are a trade or a medium by the words beside them: "PR and TV", "IT people"."""
    before = folded[max(0, start - 30) : start]
    return _TRADE.match(folded, end) is not None or _TRADE_BEFORE.search(before) is not None


def _joins(text: FoldedText, end: int, start: int) -> bool:
    return start - end < 14 and _JOINED.fullmatch(text.folded, end, start) is not None


def _adjoining(folded: str, run: tuple[Token, ...]) -> bool:
    for left, right in pairwise(run):
        if right.start - left.end > 3 or _CONNECTOR.fullmatch(folded, left.end, right.start) is None:
            return False
        gap = folded[left.end : right.start]
        if "." in gap and len(gap) > 1 and left.end - left.start > 2:
            return False  # a full stop, not an abbreviation
    return True


_DISTRICT_BEFORE: Final = re.compile(r"(?:[,;(:]|\b(?:in|from|near))\s*$")
_DISTRICT_AFTER: Final = re.compile(
    r"-(?!(?:marathon|festival|messe|tour|reise|fans?|konzert|style|look|edition|open|cup|trips?)\b)"
    r"[a-z]{3,}(?=\s*(?:[,.;!?)\n]|$))"
)


def _is_with_its_district(text: FoldedText, start: int, end: int) -> bool:
    """Whether a part of the city stands behind a hyphen: "in Hamburg-Altona"."""
    return (
        _DISTRICT_AFTER.match(text.folded, end) is not None
        and text.raw[end + 1].isupper()
        and _DISTRICT_BEFORE.search(text.folded, max(0, start - 8), start) is not None
    )


_LEAST_LOWER: Final = 500_000
"""People of a city whose name without a capital is taken for it in a text that has capitals."""
_HOME_MARKET: Final = re.compile(
    r"[ \-](?:\w+ )?(?:cinemas?|theat(?:re|er)s|stores|shops|supermarkets?|retailers?|chains?|banks?|"
    r"insurers?|"
    r"telecoms?|telcos?|carriers?|airlines?|broadcasters?|ministry|railways?|utilit(?:y|ies)|"
    r"universit(?:y|ies)|"
    r"homes|high streets?|lottery|post office|football (?:league|club)|tourist board)\b"
)
""""Irish cinemas", "a Belgian supermarket chain": where no other place is named, the country is the
market."""


def _company(text: FoldedText, start: int, end: int, entry: PlaceName, *, casual: bool) -> _Company | None:
    """Return what a name needs beside it to count as a place; None when it is not one here.

    Args:
        text: The message.
        start: Where the name begins.
        end: Where it ends.
        entry: What it could be.
        casual: Whether the message is written without capitals, so that they tell nothing.
    """
    name = text.folded[start:end]
    before = text.raw[max(0, start - 4) : start]
    address = before.endswith(".") and before[-2:-1].isalnum() and name in ADDRESS_ENDS
    compound = text.raw[end : end + 1] == "-" and text.raw[end + 1 : end + 2].isupper()
    counted = entry.risky and not text.raw[start].isupper() and _COUNTS.match(text.folded, end) is not None
    product = name == "mobile" and _NOT_MOBILE.match(text.folded, end) is not None
    nobody = entry.demonym and not speaks_of_people(text.folded, start, end)
    nobody |= entry.natives and _NATIVES_BEFORE.search(text.folded, max(0, start - 24), start) is None
    owner = _OWNER_BEFORE.search(text.folded, max(0, start - 30), start) is not None
    if (
        owner
        or address
        or product
        or counted
        or (compound and not entry.group and not _is_with_its_district(text, start, end))
        or nobody
        or before.endswith("New ")
        or _NOT_A_TARGET.match(text.folded, end)
    ):
        return None
    if entry.demonym or entry.group is not None:
        return _Company.NONE
    capital = any(text.raw[at].isupper() for at in range(start, min(end, start + 6)))
    is_country = bool(entry.unsold) or any(target.place.kind is PlaceKind.COUNTRY for target in entry.targets)
    most = max((t.population for t in entry.targets), default=0)
    if entry.risky:
        sure = casual and most >= _LEAST_LOWER
        if capital or sure or (is_country and name not in SKIPPED_LOWER):
            return _Company.PREPOSITION
        return _Company.LIST if casual and len(name) > 3 and most >= LEAST_CASUAL else None
    known = casual and len(name) > 3 and most >= LEAST_CASUAL
    if (
        not (capital or casual or is_country)
        and most < _LEAST_LOWER
        and not any(target.place.kind is PlaceKind.REGION for target in entry.targets)
    ):
        return None  # amid capitals a small town is not written without one
    return _Company.NONE if capital or is_country or known else _Company.PREPOSITION
