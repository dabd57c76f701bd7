"""What a share of the budget can be about: formats, placements, countries and delivery goals."""

import re
from functools import lru_cache

from babel import Locale

from agents.spans import Span
from planner.domain.brief import ShareSubject
from planner.domain.vocabulary import DeliveryGoal, Format, Placement

_FORMATS: dict[str, Format] = {
    "audio": Format.AUDIO, "aud": Format.AUDIO,
    "vid": Format.VIDEO, "vids": Format.VIDEO, "static": Format.DISPLAY,
    "video": Format.VIDEO, "videos": Format.VIDEO, "display": Format.DISPLAY,
    "banner": Format.DISPLAY, "banners": Format.DISPLAY, "image": Format.DISPLAY, "images": Format.DISPLAY,
}  # fmt: skip
_PLACEMENTS: dict[str, Placement] = {
    "podcast": Placement.PODCAST, "podcasts": Placement.PODCAST, "music": Placement.MUSIC,
    "podcast ads": Placement.PODCAST,
    "ctv": Placement.CTV, "connected tv": Placement.CTV, "in-stream": Placement.IN_STREAM,
    "instream": Placement.IN_STREAM, "feed": Placement.FEED, "opt-in": Placement.OPT_IN,
}  # fmt: skip
_GOALS: dict[str, DeliveryGoal] = {
    "reach": DeliveryGoal.REACH, "impressions": DeliveryGoal.IMPRESSIONS, "clicks": DeliveryGoal.CLICKS,
    "app installs": DeliveryGoal.APP_INSTALLS, "installs": DeliveryGoal.APP_INSTALLS,
    "video views": DeliveryGoal.VIDEO_VIEWS, "leads": DeliveryGoal.LEADS,
    "conversions": DeliveryGoal.CONVERSIONS,
    "page views": DeliveryGoal.PAGE_VIEWS, "streams": DeliveryGoal.STREAMS,
}  # fmt: skip
_OTHER_NAMES: dict[str, str] = {
    "us": "US", "u.s.": "US", "usa": "US", "the states": "US", "america": "US", "uk": "GB", "u.k.": "GB",
    "britain": "GB", "great britain": "GB", "england": "GB", "uae": "AE", "emirates": "AE", "holland": "NL",
    "ksa": "SA", "saudi": "SA",
    "czech republic": "CZ", "czechia": "CZ", "turkey": "TR", "korea": "KR", "hong kong": "HK",
    "ivory coast": "CI",
}  # fmt: skip


_PREPOSITION = re.compile(r"\s*(?:for|on|to|into|towards?|behind|goes?|going|of)\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    names = {
        name.lower(): code
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"}
    }
    return {**names, **_OTHER_NAMES}


@lru_cache(maxsize=1)
def _subject_pattern() -> re.Pattern[str]:
    def one_of(names: dict[str, object]) -> str:
        return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))

    return re.compile(
        r"\s*(?:(?:of\s+(?:it|which|them|(?:(?:the|our|all|this|that)\s+)?(?:budget|money|"
        r"spend|total|funds|amount|sum|cash|figure)|that|this)\s+)?"
        r"(?:(?:(?:is|are|should|must|will|shall|has|have|would|can)\s+)?(?:to\s+)?(?:be\s+)?"
        r"(?:allocated|reserved|spent|invested|put|assigned|earmarked|set\s+aside|used|dedicated|devoted|meant|"
        r"intended|kept|goes|go|going|planned)\s+(?=(?:to|for|on|in)\b)|(?:is|are|should|will)\s+(?=(?:for|on|go)\b))?"
        r"(?:goes?\s+(?:to|in|on)|going\s+to|for|on|in|to|into|towards?|at|behind|of|is|via)\s+)?(?:the\s+)?"
        rf"(?:(?P<format>{one_of({**_FORMATS})})|(?P<placement>{one_of({**_PLACEMENTS})})|"
        rf"(?P<goal>{one_of({**_GOALS})})"
        rf"|(?P<country>{one_of({**_countries()})}))(?![\w'’])"
        r"(?!\s+(?:completion|completions|completed|views?|view-through|rate|rates|ctr|"
        r"viewability))(?:\s+ads?\b)?",
        re.IGNORECASE,
    )


_CODE = re.compile(r"\s*(?P<code>[A-Z]{2})(?![\w'’&/-]|\.\w)|\s*(?P<slashed>[A-Z]{2})(?=/[A-Z]{2}\b)")
_NO_CODES = frozenset(
    [
        "IN", "IT", "IS", "IF", "ID", "OR", "SO", "TO", "DO", "ME", "MY", "AM", "AS", "AT", "BE", "BY",
        "GO", "NO", "ON", "PM", "TV", "AD", "PR", "AI", "UP", "WE", "OK", "FC", "FM", "CA", "VS", "HE",
    ]
)  # fmt: skip
"""Codes that are also words, American states or terms of the trade: "IT" needs its number."""
_AMOUNT_BEFORE = re.compile(r"[0-9]\s?(?:[kKmM%€$£]|EUR|USD|GBP|CHF)\s*$")
_CODE_WITH_NUMBER = re.compile(r"\s*(?P<code>[A-Z]{2})(?=\s*[:=(]?\s*[0-9]{1,3}\s?%?(?!\w|[.,][0-9]))")


def _coded(text: str, offset: int) -> tuple[ShareSubject, Span] | None:
    """Return a country written as its two letters in capitals."""
    numbered = _CODE_WITH_NUMBER.match(text, offset)
    match = numbered or _CODE.match(text, offset)
    if match is None:
        return None
    groups = match.groupdict()
    code = groups.get("code") or groups.get("slashed") or ""
    code = {"UK": "GB"}.get(code, code)
    beside = numbered is not None or _AMOUNT_BEFORE.search(text, max(0, offset - 12), offset) is not None
    known = code in set(_countries().values()) and (code not in _NO_CODES or beside)
    return (ShareSubject(country_code=code), match.span()) if known else None


def subject_at(text: str, offset: int, *, bare: bool = False) -> tuple[ShareSubject, Span] | None:
    """Return the subject that begins at `offset` (a preposition may stand before it) and its span, or None.

    "us" in lower case is a pronoun, not a country. With `bare` a country may be written "ES" as well.
    """
    match = _subject_pattern().match(text, offset, min(len(text), offset + 90))
    if match is None:
        return _coded(text, offset) if bare else None
    name = match[match.lastgroup or 0]
    key = name.lower()
    if match["format"]:
        subject = ShareSubject(format=_FORMATS[key])
    elif match["placement"]:
        subject = ShareSubject(placement=_PLACEMENTS[key])
    elif match["goal"]:
        if not _PREPOSITION.match(match.group()):
            return None
        subject = ShareSubject(delivery_goal=_GOALS[key])
    elif name == "us":
        return None
    else:
        subject = ShareSubject(country_code=_countries()[key])
    return subject, match.span()


def name_of(subject: ShareSubject) -> str:
    """Return the subject in words, for a message to the user."""
    if subject.country_code is not None:
        return str(Locale("en").territories.get(subject.country_code, subject.country_code))
    found = subject.format or subject.placement or subject.delivery_goal
    return found.lower().replace("_", " ") if found is not None else "the rest"


def kind_of(subject: ShareSubject) -> str:
    """Return the dimension that a subject divides: only shares of one dimension add up to a whole."""
    return next(name for name, value in subject if value is not None)
