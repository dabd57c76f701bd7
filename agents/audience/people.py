"""Reads genders, languages and devices."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from babel import Locale

from agents.folding import FoldedText, fold, words_of
from agents.reading import ReadingContext
from agents.spans import Span
from planner.domain.brief import (
    Assumed,
    Contradictory,
    GendersField,
    LanguagesField,
    Missing,
    PlatformsField,
    Stated,
    Words,
)
from planner.domain.vocabulary import Gender, Platform

_NOT_TARGET = r"(?!'s\b|'|s'|-?(?:owned|led|founded|run|centric|only brand)\b|\s+(?:owned|led|founded|run)\b)"
_GENDER: Final = (
    (
        Gender.FEMALE,
        re.compile(
            r"\b(?:women|womenfolk|woman|females?|girls?|gals|lasses|ladies|lady|mums?|moms?|mothers|mommies|"
            r"mummies|mama?s|grandmothers|grandmas|grannies|"
            r"businesswom[ae]n|housewives|wives|girlfriends|brides?|bridesmaids|widows|expectant mothers|"
            r"moms-to-be|mums-to-be|schoolgirls|(?=w\s?\d{2}\s?[-+])w|(?=f\s?\d{2}\s?[-+])f)"
            + _NOT_TARGET
            + r"(?:\b|(?<=(?<![a-z])[wf]))"
        ),
    ),
    (
        Gender.MALE,
        re.compile(
            r"\b(?:men|(?<!on the )man|males?|guys|boys?|gents|gentlemen|bridegrooms?|"
            r"grooms(?:-to-be)?(?= (?:and|to|"
            r"who|aged|\d))|bachelors|blokes|lads|chaps|fellas|dudes|menfolk|grandfathers|grandads|granddads|"
            r"grandpas|dads?|fathers|"
            r"daddies|husbands|boyfriends|"
            r"(?<!/)(?=m\s?\d{2}\s?[-+])m)" + _NOT_TARGET + r"(?:\b|(?<=(?<![a-z])m))"
        ),
    ),
    (Gender.NON_BINARY, re.compile(r"\bnon-?\s?binary\b|\bgender[- ]?queer\b|\benbys?\b")),
)
_NO_GENDER: Final = re.compile(
    r"\b(?:any|every) gender\b|\b(?:regardless|irrespective) of gender\b|\b(?:forget|drop|remove|ignore|"
    r"clear) (?:about )?(?:the )?genders?(?: targeting)?\b|\bgender (?:does ?n'?t|does not) matter\b|\bno "
    r"gender (?:targeting|restrictions?|limits?|split|skew|filter)\b|\b(?:drop|remove|scrap|lose|"
    r"forget) (?:the )?"
    r"(?:split by |filter by |cut by )?(?:gender|sex)(?: (?:cut|split|skew|bit|part|thing|filter|"
    r"breakdown))?\b|"
    r"\bno (?:\w+ )?(?:skew|preference|bias|lean(?:ing)?|difference|split) (?:to|towards?|by|on|for|in|"
    r"between|"
    r"either) "
    r"(?:(?:either|any|a|one|the) )?(?:gender|genders|sex|sexes)\b|\bgender[- ]neutral\b|"
    r"\bnot (?:only|just|exclusively|limited to) (?:for |to )?(?:the )?(?:women|men|females?|males?|"
    r"girls|boys|"
    r"ladies|guys|mums|moms|dads)\b(?!,? but)|"
    r"\b(?:open|widen|broaden|extend)(?:ed)? (?:it |this |the audience )?(?:up )?to (?:everyone|"
    r"everybody|all|anyone)\b|"
    r"\b(?:make it|should be|can be|go(?:es)? (?:back )?to|do|(?:it'?s|ads?|campaign|"
    r"open) for) (?:everyone|everybody|anyone|all(?: of them)?|all people)\b"
    r"(?! (?:who|in|from|aged|with|over|under|between|interested|into|that)\b)"
)
_THEM: Final = (
    r"(?:women|men|females?|males?|girls|boys|ladies|guys|gals|lads|mums|moms|mothers|dads|fathers|genders?)"
)
_TO_THEM: Final = (
    r"(?:the|that|this|it|what|we|i|you|have|had|'ve|said|say|of|about|with|on|in|for|matter|thing|bit|part|"
    r"only|just|business|restriction|limit|filter|point|rule|idea|targeting|reaching)"
)
_LET_GO: Final = (
    r"(?:forget|drop|scrap|lose|ditch|remove|ignore|skip|leave|delete|kill|axe|lift|strike|cut|bin|undo|"
    r"revert|reverse|retract|cancel|scratch|take back|never ?mind)"
)
_UNDONE: Final = re.compile(
    r"\b(?:undo|revert|reverse|retract|cancel|scratch|take back|never ?mind)\s+"
    rf"(?:{_TO_THEM}\s+){{0,6}}{_THEM}\b"
    rf"(?:[- ](?:only|thing|bit|part|filter|limit|restriction|rule|stuff))*|"
    rf"\b{_LET_GO}\s+(?:{_TO_THEM}\s+){{0,6}}{_THEM}[- ](?:only[- ]?)?(?:thing|bit|part|restriction|limit|"
    r"filter|rule|targeting|split|business|stuff|idea|clause|condition|only)\b|"
    rf"\b{_LET_GO}\s+(?:about )?"
    r"(?:what|that|this|the (?=with|of|about|thing|bit|part|matter|point|rule|idea))"
    rf"\s?(?:{_TO_THEM}\s+){{1,6}}{_THEM}\b|"
    rf"\btake (?:the|that|it)(?: bit| part| thing)? (?:with|about|of|on) (?:the )?{_THEM} (?:undo|back)\b|"
    rf"(?:\bno longer|n'?t (?:have|need) to be|\bneed not be) (?:only|just|exclusively)(?: for)? {_THEM}\b"
)
"""A gender is no condition any more: "undo the women thing", "forget what I said about men"."""
_ALL_GENDERS: Final = re.compile(r"\ball genders\b")
_BOTH: Final = re.compile(r"\b(?:both (?:genders|sexes)|either (?:gender|sex))\b")
_NOT: Final = re.compile(
    r"\b(?:no|not|exclud(?:e|ing)|except|without|drop|remove|skip|other than|but not|ditch|scrap|lose|"
    r"forget(?: about)?|rule out|(?:leave|leaving|keep|keeping|take|taking|cut|cutting) out)\s+(?:the\s+|"
    r"any\s+|for\s+|just\s+)?$|\b(?:leave|leaving|keep|keeping|take|taking|cut|cutting)\s+(?:the\s+)?$"
)
_OUT_BEHIND: Final = re.compile(r"\s+out\b")
_NEED_OUT: Final = frozenset({"leave", "leaving", "keep", "keeping", "take", "taking", "cut", "cutting"})
""" "Leave guys out" excludes, "keep women" does not."""
_ALONE: Final = re.compile(
    r"\b(?:only|just|exclusively|solely|strictly|nothing but|nobody but|no one but)\s+(?:(?:to|for|at|the|"
    r"young|adult|want|need|target|targeting|reach|reaching|after|looking for|interested in)\s+){0,4}$"
)
_ALONE_BEHIND: Final = re.compile(
    r"[- ]?\s*(?:only|exclusively|solely|alone|and (?:no ?body|no ?one) else)\b"
)
"""Words that let one gender be reached and no other."""
_JOINED: Final = re.compile(r"[\s,]*(?:and|or|&|/|\+)\s*(?:the\s+)?")
_OWN_PEOPLE: Final = re.compile(
    r"\bmy (?:own |two |three |old |little )*$|"
    r"\b(?:we are|we're|i am|i'm|(?:run|founded|owned|started|made|led|managed|brewed|built|"
    r"set up|created|written) by|(?:founders?|owners?|boss|contact|director|manager|chef|author|singer|"
    r"host|ceo)"
    r"(?: is| are|:|,)?|(?:credit|thanks|thank you|cheers|hats off|kudos|hello|hi|hey|hiya|"
    r"well done)(?: to)?(?: all)?(?: (?:you|ye|yous|the|dear|my))?)\s+"
    r"(?:(?:an?|two|three|four|five|\d|young|old|local|the|some|just)\s+){0,3}$"
)
"""Words before the advertiser's own people, who are no audience."""
_KIN: Final = re.compile(r"(?:mum|mom|dad|father|mother|husband|wife|boy|girl|lad|guy)s?$")
_AIMED: Final = re.compile(
    r"\b(?:target\w*|reach\w*|(?:go|going|went|chase|chasing) after|aim\w* (?:at|for)|"
    r"(?:audiences?|target(?: group)?|market|demo(?:graphic)?|"
    r"base|crowd|focus|people we want|who we want)"
    r"(?: (?:is|are|was|has been|here|should be|will be|must be|being))? ?(?:is|are|:|=|on|be|been)?|"
    r"want|need|"
    r"speak\w* to|talk\w* to|geared (?:to|towards?)|aimed at|appeal\w* to)\s+(?:(?:all|the|those|these|"
    r"mainly|mostly|primarily|really|actually|just|young|adult|more|mostly) )*$"
)
"""Words before those who are to be reached."""
_ADD: Final = re.compile(r"\b(?:add|also|include|plus|throw in)\s+(?:the\s+|in\s+)?$")
_MAN_PHRASES: Final = re.compile(
    r"\b(?:one man|man of|spider-?man|iron man|man united|man city|isle of man|man-made|boys? (?:band|"
    r"club)|girl(?:s)? (?:band|group|scouts)|old man|lady gaga|mother's day|father's day|mothers' day|"
    r"fathers' day|mothers day|fathers day|men in black|x-men|man cave|ladies and gentlemen)\b"
)
_QUOTED_NAME: Final = re.compile(
    r"(?<!\w)(?:«\s?|„|[“\"'‘](?=[^\W_a-z]|\d))(?P<name>[^«»“”„\"‘\n.!?]{3,60}?)(?:\s?»|[”“\"'’])(?!\w)"
)
"""A title in quotation marks: the people in it are no audience."""


@dataclass(frozen=True, slots=True)
class PeopleFinding:
    """What a message says about genders, languages and devices; None where it says nothing."""

    genders: GendersField | None = None
    languages: LanguagesField | None = None
    platforms: PlatformsField | None = None


def read_people(context: ReadingContext, text: FoldedText) -> PeopleFinding:
    """Read genders, languages and devices of one message."""
    return PeopleFinding(_genders(context, text), _languages(text), _platforms(context, text))


def _genders(context: ReadingContext, text: FoldedText) -> GendersField | None:
    folded = text.folded
    if (match := _NO_GENDER.search(folded)) is not None:
        return Missing()
    if (match := _ALL_GENDERS.search(folded)) is not None:
        return _stated(tuple(Gender), (text.words(*match.span()),))
    if (match := _BOTH.search(folded)) is not None:
        return _stated((Gender.MALE, Gender.FEMALE), (text.words(*match.span()),))
    undone = _UNDONE.search(folded)
    masked = _MAN_PHRASES.sub(_blank, folded if undone is None else _UNDONE.sub(_blank, folded))
    for title in _QUOTED_NAME.finditer(text.raw):
        start, end = title.span("name")
        masked = masked[:start] + "\0" * (end - start) + masked[end:]
    told = _told(text, masked)
    wanted, excluded = told.wanted, told.excluded
    if not wanted and not excluded:
        return None if undone is None else Missing()
    base = _standing(context.previous.genders)
    kept = [gender for gender in base if gender not in excluded] if (told.added or not wanted) else []
    genders = tuple(dict.fromkeys([*kept, *wanted]))
    if not wanted and not kept:
        genders = tuple(gender for gender in Gender if gender not in excluded)
    words = tuple(sorted([*wanted.values(), *excluded.values()], key=lambda found: found.start))
    if len(told.sole) > 1 or (told.sole and told.meant - told.sole):
        return _at_odds(wanted, words)
    return _stated(tuple(gender for gender in Gender if gender in genders), words)


def _blank(match: re.Match[str]) -> str:
    return "\0" * len(match.group())


@dataclass(slots=True)
class _Told:
    """What a message says about genders.

    Attributes:
        wanted: Where each gender is wanted.
        excluded: Where each is ruled out.
        sole: Those that are to be reached and no other.
        meant: Those that are plainly said to be reached.
        added: A gender is wanted beside those of before.
    """

    wanted: dict[Gender, Words] = field(default_factory=dict)
    excluded: dict[Gender, Words] = field(default_factory=dict)
    sole: set[Gender] = field(default_factory=set)
    meant: set[Gender] = field(default_factory=set)
    added: bool = False


def _told(text: FoldedText, masked: str) -> _Told:
    told = _Told()
    soles: dict[Gender, Span] = {}
    for gender, pattern in _GENDER:
        for match in pattern.finditer(masked):
            before = masked[max(0, match.start() - 60) : match.start()]
            if _OWN_PEOPLE.search(before) or (before.endswith("our ") and _KIN.match(match.group())):
                continue
            near = before[-24:]
            negated = _NOT.search(near)
            verb = negated is not None and negated.group().split()[0] in _NEED_OUT
            verb = verb and negated is not None and " out " not in f"{negated.group()} "
            out = _OUT_BEHIND.match(masked, match.end()) is not None
            told.added |= _ADD.search(near) is not None
            if negated is not None and (out or not verb):
                told.excluded.setdefault(gender, text.words(*match.span()))
                continue
            told.wanted.setdefault(gender, text.words(*match.span()))
            if _ALONE.search(before) or _ALONE_BEHIND.match(masked, match.end()):
                soles[gender] = match.span()
            elif _AIMED.search(before):
                told.meant.add(gender)
    for gender in told.excluded:
        told.wanted.pop(gender, None)
    told.sole = {gender for gender in soles if gender in told.wanted}
    told.meant &= told.wanted.keys()
    _keep_alone(told, masked, soles)
    return told


def _keep_alone(told: _Told, masked: str, soles: dict[Gender, Span]) -> None:
    """Drop the genders that are named in passing beside one that is to be reached alone."""
    for gender, span in soles.items():
        others = {other: words for other, words in told.wanted.items() if other is not gender}
        for other, words in others.items():
            first, last = sorted([span, (words.start, words.end)])
            if _JOINED.fullmatch(masked, first[1], last[0]):
                told.sole.discard(gender)  # "only men and women over 50"
            elif len(soles) == 1 and other not in told.meant:
                del told.wanted[other]


def _standing(previous: GendersField) -> tuple[Gender, ...]:
    return previous.value if isinstance(previous, Stated | Assumed) else ()


def _stated(genders: tuple[Gender, ...], words: tuple[Words, ...]) -> GendersField:
    return Stated[tuple[Gender, ...]](value=genders, words=words)


def _at_odds(wanted: dict[Gender, Words], words: tuple[Words, ...]) -> GendersField:
    """Return the question that "women only, we are after the guys" leaves."""
    named = tuple(gender for gender in Gender if gender in wanted)
    return Contradictory[tuple[Gender, ...]](
        options=(*((gender,) for gender in named), named),
        reason=f"Only {' and only '.join(gender.value.lower() for gender in named)} listeners are asked for.",
        words=words,
    )


# -- languages -----------------------------------------------------------------------------------------------

_LANGUAGE_CODES: Final = words_of(
    "en es pt de fr it nl sv nb da fi is pl cs sk hu ro bg el hr sr uk ru tr ar he fa hi bn ur ta te ja ko "
    "zh vi th id ms fil et lv lt sl ca eu gl cy ga sw af"
)
_OTHER_LANGUAGE_NAMES: Final = {
    "mandarin": "zh",
    "cantonese": "zh",
    "farsi": "fa",
    "norwegian": "nb",
    "tagalog": "fil",
}


@cache
def _language_pattern() -> tuple[dict[str, str], re.Pattern[str]]:
    names = Locale("en").languages
    codes = {
        fold(names[code]): code for code in sorted(_LANGUAGE_CODES) if code in names
    } | _OTHER_LANGUAGE_NAMES
    name = "|".join(sorted(map(re.escape, codes), key=len, reverse=True))
    joined = rf"(?P<first>{name})(?:\s*(?:,|/|and|or|&|\+)-?\s*(?P<second>{name}))?"
    pattern = re.compile(
        rf"\b(?:{joined}[- ](?:speak\w*|language)|(?:who )?(?:speaks?|speaking|languages?:?|fluent "
        rf"in)\s+{joined.replace('first', 'third').replace('second', 'fourth')}|\bin "
        rf"{joined.replace('first', 'fifth').replace('second', 'sixth')}(?=\s*(?:[.,;:!?)]|$|and\b|with\b|"
        rf"for\b|on\b|only\b|please\b|during\b|from\b)))"
    )
    return codes, pattern


def _languages(text: FoldedText) -> LanguagesField | None:
    codes, pattern = _language_pattern()
    found: dict[str, Words] = {}
    for match in pattern.finditer(text.folded):
        for name in match.groups():
            if name:
                found.setdefault(codes[name], text.words(*match.span()))
    if not found:
        return None
    return Stated[tuple[str, ...]](value=tuple(found), words=tuple(dict.fromkeys(found.values())))


# -- devices -------------------------------------------------------------------------------------------------

_PLATFORM_WORDS: Final = (
    (r"iphones?|ios|ipads?|apple (?:devices?|phones?)", (Platform.IOS,)),
    (r"androids?", (Platform.ANDROID,)),
    (r"desktops?|laptops?|computers?|web players?|pcs?", (Platform.DESKTOP,)),
    (r"mobiles?|smart-?phones?|phones|mobile devices?|handsets", (Platform.IOS, Platform.ANDROID)),
    (r"smart tvs?|connected tv devices?|ctv devices?|tv sets?", (Platform.CTV,)),
)
_ANY_PLATFORM: Final = "|".join(words for words, _ in _PLATFORM_WORDS)
_PLATFORM_LIST: Final = (
    rf"(?:{_ANY_PLATFORM})(?:\s*(?:,|/|and|or|&|\+|,\s*and)\s*(?:on\s+|the\s+)?(?:{_ANY_PLATFORM}))*"
)
_PLATFORM: Final = re.compile(
    rf"\b(?P<users>{_PLATFORM_LIST})[- ](?:users?|owners?|devices?|only|listeners?|people|audiences?|"
    rf"traffic|inventory|app (?:installs?|downloads?))\b|\b(?:on|only|just|platforms?:?|devices?:?|"
    rf"target(?:ing)?|reach|exclusively|add|include|via|across|add|focus "
    rf"on)\s+(?:the\s+)?(?P<on>{_PLATFORM_LIST})\b(?!\s+(?:apps?|games?|brand|carrier|network|plans?|"
    rf"phones?|banking|repair|software|store|gaming|gamers|display|video|audio|banners?))|\b(?P<no>(?:no|"
    rf"not|without|exclud(?:e|ing)|drop|remove|skip|except)\s+(?:on\s+|"
    rf"the\s+)?{_PLATFORM_LIST})\b(?!\s+(?:apps?|games?|display|video|audio))|\b(?P<pair>mobiles?\s*(?:and|"
    rf"&|\+|/)\s*desktops?|desktops?\s*(?:and|&|\+|/)\s*mobiles?|(?:ios|android)\s*(?:and|&|\+|/)\s*(?:ios|"
    rf"android))\b(?!\s+(?:apps?|games?))"
)
_FORGET_PLATFORM: Final = re.compile(
    r"\b(?:all|any) (?:devices|platforms|device)\b|\b(?:forget|drop|remove) (?:the )?(?:devices?|"
    r"platforms?)(?: targeting)?\b"
)


def _platforms_in(words: str) -> Iterable[Platform]:
    for pattern, platforms in _PLATFORM_WORDS:
        if re.search(rf"\b(?:{pattern})\b", words):
            yield from platforms


def _platforms(context: ReadingContext, text: FoldedText) -> PlatformsField | None:
    if _FORGET_PLATFORM.search(text.folded):
        return Missing()
    wanted: list[Platform] = []
    excluded: list[Platform] = []
    spans: list[Span] = []
    asked = context.asked is not None and context.asked.field == "platforms"
    for match in _PLATFORM.finditer(text.folded):
        (excluded if match["no"] else wanted).extend(_platforms_in(match.group()))
        spans.append(match.span())
    if asked and not spans:
        wanted.extend(_platforms_in(text.folded))
        spans.append((0, len(text.raw)))
    if not wanted and not excluded:
        return None
    previous = context.previous.platforms
    base = previous.value if isinstance(previous, Stated | Assumed) else ()
    adding = re.search(r"\b(?:add|also|include)\b", text.folded[: spans[0][1]]) is not None
    kept = base if adding or not wanted else ()
    chosen = {*wanted, *kept} or {Platform.ANDROID, Platform.IOS, Platform.DESKTOP}
    value = tuple(platform for platform in Platform if platform in chosen and platform not in excluded)
    if not value:
        return None
    words = tuple(text.words(*span) for span in spans)
    return Stated[tuple[Platform, ...]](value=value, words=words)
