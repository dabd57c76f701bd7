"""Nationalities that stand for people and not for things: "Germans and French", "the Dutch"."""

import re
from typing import Final

from agents.people_words import BETWEEN, PEOPLE
from agents.world_places import DEMONYMS, PEOPLE_OF_PLACES

_PEOPLE: Final = re.compile(
    rf"[ \-](?:(?:{BETWEEN}|\d\d-\d\d)[ \-]){{0,2}}?(?:{PEOPLE}|(?:{PEOPLE}|home|domestic|"
    rf"local)?\s?markets?|cities|"
    r"territory|listings)\b|"
    r",? (?:who|aged?|over|under|between) |,? (?:from )?\d\d ?(?:-|to|and|\+)"
)
_PEOPLE_BEFORE: Final = re.compile(
    rf"\b(?:{PEOPLE}|markets?|every|each|any) (?:[\w-]+(?:, | and | or | & ))?$"
)
""""Guests German": how other languages order what they say, and the gloss with them."""
_MORE_DEMONYMS: Final = re.compile(
    rf"(?:\s*(?:,|and|or|&|,\s*and)\s*(?:{'|'.join(name for names in DEMONYMS.values() for name in names)}|"
    r"[a-z]{3,}(?:er|an|ish|ese|ois|ais))\b)+"
)

_NO_NOUN: Final = re.compile(
    r"\s*(?:$|[.,;:!?)]|(?:at home|who|aged|over|under|between|only|too|as well|instead|this time)\b)"
)
""" "For the Irish at home": a nationality that no noun follows is its people."""


_MOVED_BEFORE: Final = re.compile(
    r"\b(?:like|want|need|get|make|let|help|tell|show|remind|convince|persuade|teach|have|invite|bring|ask|"
    r"love|prefer|lure|tempt|wish|expect) (?:the [a-z]+,? (?:and |or |& ))?$"
)
_MOVED_AFTER: Final = re.compile(
    r"(?: (?:and|or|&) (?:the )?[a-z]+)? (?:to|that|what|how|why|about|into|aware|curious|hungry|keen|dream|"
    r"want|think|feel|discover|visit|know|hear|see|buy|order|try|taste|love|come|book|"
    r"[a-z]{2,}ing)\b(?! (?:of|in) "
    r"english\b)"
)
""" "We would like the Dutch to order it": people, whom a wish is about."""


_ROW_OF_PEOPLE: Final = re.compile(r"\b(?P<people>[a-z]{3,}s)(?:,| and| or| &|, and) (?:the )?$")
""" "Germans and French": people after people."""


def speaks_of_people(folded: str, start: int, end: int) -> bool:
    """Whether a nationality stands beside a word for people: "German and Dutch guests", "guests German"."""
    more = _MORE_DEMONYMS.match(folded, end)
    nation = folded[max(0, start - 4) : start] == "the " and folded[end - 1 : end] in {"h", "s", "e"}
    row = _ROW_OF_PEOPLE.search(folded, max(0, start - 30), start)
    if row is not None and row["people"] in PEOPLE_OF_PLACES and _NO_NOUN.match(folded, end):
        return True
    return (
        (nation and _NO_NOUN.match(folded, end) is not None)
        or (
            nation
            and _MOVED_BEFORE.search(folded, max(0, start - 36), start - 4) is not None
            and _MOVED_AFTER.match(folded, end) is not None
        )
        or _PEOPLE.match(folded, more.end() if more else end) is not None
        or _PEOPLE_BEFORE.search(folded, max(0, start - 36), start) is not None
    )
