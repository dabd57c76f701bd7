"""Reads formats, placements and spot length: wanted, excluded, preferred, and edits of what stands.

"Video" and "audio" are also words for people's interests and for products ("video-game fans", "an audio
brand"), so each mention is looked at with its neighbours before it counts as a format.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from agents.reading import ReadingContext
from agents.spans import Span
from agents.taxonomy_index import FoldedText
from planner.domain.brief import Assumed, Contradictory, FormatsField, FormatWishes, Missing, Stated, Words
from planner.domain.vocabulary import Format, Placement

_AD: Final = (
    r"(?:ads?|adverts?|advertising|advertisements?|spots?|campaigns?|inventory|formats?|placements?|"
    r"creatives?|commercials?|units?|buys?|impressions|line items?|budget|products?|packages?|plan|line|"
    r"lines|sponsorships?|reads?|slots?|channels?|media|assets?)"
)
_WORDS: Final[tuple[tuple[str, Format, Placement | None], ...]] = (
    (r"(?:ctv|ott|connected[- ]tv|smart[- ]tv(?= (?:ads?|spots?|inventory))|streaming tv|tv streaming)(?! "
     r"(?:devices|users|owners))", Format.VIDEO, Placement.CTV),
    (r"(?:podcast|audio)[- ](?:pre|mid|post)-?\s?rolls?|podcast(?:s|ing)?|host[- "
     r"]reads?", Format.AUDIO, Placement.PODCAST),
    (r"(?:video )?(?:pre|mid|post)-?\s?rolls?|in-?stream(?: video)?", Format.VIDEO, Placement.IN_STREAM),
    (r"opt-?in(?: video)?|rewarded(?: video)?", Format.VIDEO, Placement.OPT_IN),
    (r"in-?feed(?: display| ads?)?|feed (?:ads?|placements?)", Format.DISPLAY, Placement.FEED),
    (r"(?:online |digital |in-app )?videos?|olv|video ?ads?", Format.VIDEO, None),
    (r"audio(?: ?ads?)?", Format.AUDIO, None),
    (r"display|banners?|static (?:images?|ads?)|image ads?|images|leaderboards?|mpus?|"
     r"skyscrapers?", Format.DISPLAY, None),
    (r"(?:music|song|in-music)(?= (?:placements?|inventory|ads?|streaming inventory|slots?|breaks?))|between "
     r"(?:songs|tracks)", Format.AUDIO, Placement.MUSIC),
)  # fmt: skip
_ANY: Final = re.compile(
    "|".join(rf"(?P<w{n}>(?<![\w'])(?:{words})(?![\w']))" for n, (words, _, _) in enumerate(_WORDS))
)

_NOT_BEHIND: Final = re.compile(
    r"(?:[- ](?:games?|gaming|gamers?|quality|brands?|compan(?:y|ies)|platforms?|apps?|editors?|editing|"
    r"calls?|calling|conferenc\w*|productions?|start-?ups?|equipment|books?|guides?|engineers?|"
    r"technolog\w+|series|creators?|stores?|doorbells?|consoles?|librar(?:y|ies)|fans|lovers?|enthusiasts|"
    r"listeners?|listening|audiences?|downloads?|streams|listens|plays|views?|completions?|view-?through|"
    r"services?|makers?|shows?|hosts?|hosting|network|networks|launch|content|buffs|addicts|gear|systems?|"
    r"software|tutorials?|players?|devices?|interviews?|clips of|episodes? (?:about|of|on)|their|our|the "
    r"new|its|panels?|screens?|cabinets?|has|is a|is our|made|makes|professionals|industry|subscribers|"
    r"growth|followers|viewers|shop|rental)\b)|'s\b|’s\b"
)
_NOT_BEFORE: Final = re.compile(
    r"(?:\b(?:quality|hi-?fi|hd|wireless|car|home|pro|spatial|lossless|music|bluetooth|portable|our|my|"
    r"your|their|on|to|retina|oled|watch(?:es|ing)?|like|likes|love|loves|enjoy|into|in-depth|surround|a "
    r"new|the new|new|latest|viral|premium wireless|of (?:the|our)|who|retail|window|listen(?:s|ing)? to|"
    r"follow)\s+)$"
)
_OUR_ADS: Final = re.compile(rf"[- ]{_AD}\b")
_LIST_GAP: Final = re.compile(
    r"\s*(?:,|/|\+|&|,?\s*and|,?\s*or|,?\s*plus|nor|,?\s*as well as)\s*(?:also\s+)?(?:the\s+|some\s+|on\s+|"
    r"in\s+)?(?:premium\s+|online\s+|native\s+)?"
)


_EVERYWHERE: Final = {
    Format.VIDEO: (Placement.IN_STREAM, Placement.OPT_IN, Placement.CTV),
    Format.AUDIO: (Placement.MUSIC, Placement.PODCAST),
}


class _Role(Enum):
    WANTED = "wanted"
    ONLY = "only"
    ADDED = "added"
    DROPPED = "dropped"
    EXCLUDED = "excluded"
    PREFERRED = "preferred"


_BEFORE: Final = tuple(
    (role, re.compile(rf"(?:^|[^\w'])(?:{words})\s+(?:{filler}\s+)*$"))
    for role, words, filler in (
        (
            _Role.EXCLUDED,
            r"no|without(?: any)?|not|never|don'?t (?:want|need|use|run|include|like)(?: any)?|do not "
            r"(?:want|need|use|run)(?: any)?|exclud(?:e|ing)|except(?: for)?|other than|anything but|"
            r"everything but|avoid|rather than|instead of|skip|apart from|but not|leave out|zero|nor|minus",
            r"(?:the|any|more|all|to|on|in|use|run|premium|just)",
        ),
        (
            _Role.DROPPED,
            r"drop(?:ping|ped)?|remov(?:e|ed|ing)|scrap(?:ped)?|take out|took out|los(?:e|ing)|lost|cut(?: "
            r"out)?|delet(?:e|ed|ing)|ditch(?:ed)?|kill|get rid of|pull(?:ed)?|forget(?: about)?|"
            r"stop(?:ped)?(?: running)?|pause|strike|turn off|cancel",
            r"(?:the|all|any|our)",
        ),
        (
            _Role.PREFERRED,
            r"ideally|prefer(?:ably|ring|red|s)?|if possible|would (?:love|like|prefer)|'?d (?:love|like|"
            r"prefer)|favou?r(?:ing)?|lean(?:ing)? towards?|mostly|mainly|primarily|especially|focus(?:ing|"
            r"ed)? on|heavy on|a preference for|emphasis on|maybe|perhaps|nice to have:?|hopefully|"
            r"predominantly",
            r"(?:the|in|on|with|to|use|run|some|for|via|do|of|have|see)",
        ),
        (
            _Role.ONLY,
            r"only|just|solely|exclusively|nothing but|purely|stick(?: to| with)?|(?:limit|"
            r"restrict)(?:ed)?(?: it| this)? to|(?:change|switch|move)(?: it| this| everything| all)?(?: "
            r"over)? to|make it(?: all)?|keep(?: only| just| it to)|all[- ]?in on",
            r"(?:the|in|on|with|to|use|run|want|for|via|premium|digital|online|do|run)",
        ),
        (
            _Role.ADDED,
            r"add(?:ing|ed)?|includ(?:e|ed|ing)|also|plus|throw(?:ing)? in|bring(?:ing)?(?: back| in)?|as "
            r"well as|put in|layer in|mix in|extend to|along with|with some|too|re-?add|introduce",
            r"(?:the|some|a|in|on|more|bit of|little|with|to|use|run|back|want|need|few|of)",
        ),
    )
)
_AFTER: Final = (
    (_Role.ONLY, re.compile(rf"[- ](?:{_AD}\s+)?(?:only|alone|exclusively|instead(?! of))\b")),
    (_Role.PREFERRED, re.compile(rf"(?:\s+{_AD})?(?:\s+(?:and|native|content)\b[\w ]{{0,30}}?)?\s+(?:(?:is|"
                                 rf"are|would be) )?(?:preferred|preferable|preferably|ideal|ideally|a "
                                 rf"plus|nice to have|if possible|acceptable|welcome)\b")),
    (_Role.ADDED, re.compile(rf"(?:\s+{_AD})?\s*,?\s*(?:too|as well|also)\b")),
    (_Role.EXCLUDED, re.compile(rf"(?:\s+{_AD})?\s+(?:is|are) (?:out|off the table|not (?:wanted|needed|an "
                                rf"option)|excluded)\b")),
)  # fmt: skip
_TAKE: Final = re.compile(r"\b(?:take|taking|took|leave|leaving|left|pull|cut|rip|throw)\s+(?:the\s+)?$")
_OUT: Final = re.compile(r"[^.;!?\n]{0,40}?\s(?:out|off|away)\b")
_SWAP: Final = re.compile(
    r"\b(?:swap|replac|exchang|switch|chang|trad|substitut)(?:e|ed|ing|ped|ping)?\s+(?:out\s+)?(?:the\s+|"
    r"all\s+)?$"
)
_SWAP_GAP: Final = re.compile(rf"\s*(?:{_AD}\s+)?(?:for|with|by|to|into|->|→)\s*(?:the\s+|some\s+)?")
_INSTEAD_GAP: Final = re.compile(
    rf"\s*(?:{_AD}\s*)?,?\s*(?:instead of|rather than|in place of)\s*(?:the\s+)?"
)
_ANY_FORMAT: Final = re.compile(
    r"\b(?:all|any|every) (?:ad )?formats?\b|\bformats? (?:does ?n'?t|do ?n'?t|does not|do not) matter\b|"
    r"\bany (?:kind|type) of (?:ad|format)s?\b|\bformat[- ]agnostic\b"
)
_FORGET: Final = re.compile(
    r"\b(?:forget|clear|reset|ignore|drop|remove) (?:about )?(?:the )?formats?(?: (?:restrictions?|limits?|"
    r"wish(?:es)?))?\b"
)
_SECONDS: Final = re.compile(
    r"(?<![\w.$€£])(?P<n>\d{1,3})\s?(?:-\s?)?(?:s|sec|secs|seconds?|seconder|\"|'')(?![\w])(?:[ -](?:long|"
    r"video|audio|podcast|ads?|spots?|creatives?|commercials?|pre-?rolls?|mid-?rolls?|version|cut|cuts|"
    r"clip|film|non-?skippable|online|ctv|bumper|format|of video)\b)|"
    r"(?<!\w):(?P<colon>\d{2})s?\b(?!:)(?=\s*(?:and|&|/|,|spots?|ads?|video|audio|creative|cut|non|ctv|pre|"
    r"late|second|$|[.;]))|\b(?:video|audio|spots?|ads?|creatives?|commercials?|cuts?|length|they|"
    r"it)\s*(?:should be|must be|are|is|of|:|=|will be|can be|-|,|\()\s*(?:max(?:imum)?|up to|about|around|"
    r"under|exactly|all)?\s*(?P<after>\d{1,3})\s?-?(?:s|secs?|seconds?|\")(?!\w)"
)


@dataclass(frozen=True, slots=True)
class _Mention:
    format: Format
    placement: Placement | None
    span: Span
    role: _Role


def read_formats(context: ReadingContext, text: FoldedText) -> FormatsField | None:
    """Read what one message says about formats, as the new value of the whole field."""
    asked = context.asked is not None and context.asked.field == "formats"
    mentions = _mentions(text, asked=asked)
    seconds, second_spans = _seconds(text.folded)
    previous = context.previous.formats
    before = previous.value if isinstance(previous, Stated | Assumed) else None
    words = tuple(text.words(*span) for span in sorted({m.span for m in mentions} | set(second_spans)))
    if not mentions:
        return _without_mentions(text, before, seconds, words)
    return _conflict(text, mentions) or _combined(mentions, before, seconds, words, asked=asked)


def _without_mentions(
    text: FoldedText, before: FormatWishes | None, seconds: int | None, words: tuple[Words, ...]
) -> FormatsField | None:
    if (match := _ANY_FORMAT.search(text.folded)) is not None:
        return Stated[FormatWishes](
            value=FormatWishes(spot_seconds=seconds), words=(text.words(*match.span()),)
        )
    if _FORGET.search(text.folded):
        return Missing()
    if seconds is None:
        return None
    changed = (before or FormatWishes()).model_copy(update={"spot_seconds": seconds})
    return Stated[FormatWishes](value=changed, words=words)


def _combined(
    mentions: list[_Mention],
    before: FormatWishes | None,
    seconds: int | None,
    words: tuple[Words, ...],
    *,
    asked: bool,
) -> FormatsField | None:
    value = _apply(mentions, before, asked=asked)
    if value is None:
        if seconds is None:
            return None
        value = before or FormatWishes()
    kept_seconds = seconds if seconds is not None else (before.spot_seconds if before else None)
    value = value.model_copy(update={"spot_seconds": kept_seconds})
    hard = bool(
        value.wanted or value.excluded or value.placements_wanted or value.placements_excluded or seconds
    )
    return Stated[FormatWishes](value=value, words=words, hard=hard)


def _mentions(text: FoldedText, *, asked: bool) -> list[_Mention]:
    folded = text.folded
    found: list[_Mention] = []
    for match in _ANY.finditer(folded):
        start, end = match.span()
        _, kind, placement = _WORDS[int((match.lastgroup or "w0")[1:])]
        joined = bool(found) and _LIST_GAP.fullmatch(folded, found[-1].span[1], start) is not None
        if joined and _NOT_BEHIND.match(folded, end) and not _OUR_ADS.match(folded, end):
            continue
        if not joined and not asked and not _is_format(text, start, end, placement):
            continue
        role = _role(folded, found, (start, end), joined=joined)
        if (
            placement is None
            and found
            and found[-1].format is kind
            and folded[found[-1].span[1] : start] == " "
        ):
            placement = found[-1].placement  # "mid-roll video placements"
        found.append(_Mention(kind, placement, (start, end), role))
    return found


def _role(folded: str, found: list[_Mention], span: Span, *, joined: bool) -> _Role:
    """Return what is to happen with a format; words between two may settle the earlier one as well."""
    start, end = span
    before = folded[max(0, start - 60) : start]
    last = found[-1].span if found else (0, 0)
    if (
        found
        and _SWAP_GAP.fullmatch(folded, last[1], start)
        and _SWAP.search(folded[max(0, last[0] - 24) : last[0]])
    ):
        found[-1] = _with_role(found[-1], _Role.DROPPED)
        return _Role.ADDED
    if found and _INSTEAD_GAP.fullmatch(folded, last[1], start):
        found[-1] = _with_role(found[-1], _Role.ADDED)
        return _Role.DROPPED
    if _TAKE.search(before) and _OUT.match(folded, end):
        return _Role.DROPPED
    role = next((role for role, pattern in _BEFORE if pattern.search(before)), None)
    if role is None and joined:
        role = found[-1].role
    after = next((role for role, pattern in _AFTER if pattern.match(folded, end)), None)
    if joined and role is _Role.WANTED and after in {_Role.ONLY, _Role.PREFERRED}:
        _spread_back(folded, found, after)  # "audio and video only"
        return after
    return role or after or _Role.WANTED


def _spread_back(folded: str, found: list[_Mention], role: _Role) -> None:
    for back in range(len(found) - 1, -1, -1):
        if found[back].role is not _Role.WANTED:
            return
        found[back] = _with_role(found[back], role)
        if back and not _LIST_GAP.fullmatch(folded, found[back - 1].span[1], found[back].span[0]):
            return


def _with_role(mention: _Mention, role: _Role) -> _Mention:
    return _Mention(mention.format, mention.placement, mention.span, role)


def _is_format(text: FoldedText, start: int, end: int, placement: Placement | None) -> bool:
    folded = text.folded
    ads_follow = _OUR_ADS.match(folded, end) is not None
    if _NOT_BEHIND.match(folded, end) and not ads_follow:
        return False
    before = folded[max(0, start - 24) : start]
    if folded[start:end].startswith("podcast") and not ads_follow:
        likely = _PODCAST_BEFORE.search(before) or _PODCAST_AFTER.match(folded, end)
        return likely is not None and _OWN_PODCAST.search(before) is None
    if ads_follow or placement is not None:
        return True
    name_before = text.raw[start].isupper() and _NAME.search(text.raw[max(0, start - 20) : start])
    named = bool(name_before) and not _LIST_FOLLOWS.match(folded, end)  # "Acme Audio has"
    shown = folded[start:end] == "display" and _SHOWN.match(folded, end) is not None
    return not named and not shown and _NOT_BEFORE.search(before) is None


_NAME: Final = re.compile(r"[A-Z]\w* $")
_LIST_FOLLOWS: Final = re.compile(r"\s*(?:[,.;/+&]|and\b|or\b|only\b|$)")
_SHOWN: Final = re.compile(r"\s+(?:of|on|a|an|all|how)\b")

_OWN_PODCAST: Final = re.compile(
    r"\b(?:our|my|your|their|a|new|latest|listen(?:s|ing)? to|who (?:like|love|enjoy)|love|like|enjoy|into|"
    r"fans of|grow|launch|promote)\s+$"
)
_PODCAST_BEFORE: Final = re.compile(
    r"\b(?:in|on|via|with|using|use|prefer\w*|ideally|drop|add|no|without|plus|also|only|just|mostly|"
    r"mainly|across|through|and|or|not|remove|exclude|except|include|including|run|try|want|skip|to|for|"
    r"favou?r|like|love)\s+(?:some\s+|the\s+)?$|^\s*$|[,:]\s*$"
)
_PODCAST_AFTER: Final = re.compile(r"\s*(?:only|too|as well|instead|preferred|if possible)\b")


def _seconds(folded: str) -> tuple[int | None, list[Span]]:
    found = []
    for match in _SECONDS.finditer(folded):
        number = int(match["n"] or match["colon"] or match["after"])
        if 3 <= number <= 180:
            found.append((number, match.span()))
    if not found:
        return None, []
    return max(number for number, _ in found), [span for _, span in found]


def _conflict(text: FoldedText, mentions: list[_Mention]) -> FormatsField | None:
    """Find "only audio" beside a wish for video, and one format both wanted and excluded."""
    positive = [m for m in mentions if m.role in {_Role.WANTED, _Role.ONLY, _Role.ADDED}]
    only = [m for m in positive if m.role is _Role.ONLY]
    only_formats = tuple(dict.fromkeys(m.format for m in only))
    against = [m for m in positive if only and m.role is _Role.WANTED and m.format not in only_formats]
    words: tuple[Words, ...]
    if against:
        asked = tuple(dict.fromkeys(m.format for m in against))
        words = tuple(text.words(*m.span) for m in (only[0], against[0]))
        return Contradictory[FormatWishes](
            options=(
                FormatWishes(wanted=only_formats),
                FormatWishes(wanted=_ordered([*only_formats, *asked])),
            ),
            reason=f"Only {_named(only_formats)} is asked for, and {_named(asked)} is described as well.",
            words=words,
        )
    excluded = {m.format: m for m in mentions if m.role is _Role.EXCLUDED and m.placement is None}
    both = [m for m in positive if m.format in excluded and m.role is not _Role.ADDED and m.placement is None]
    if both:
        words = tuple(text.words(*m.span) for m in (both[0], excluded[both[0].format]))
        kind = both[0].format
        return Contradictory[FormatWishes](
            options=(FormatWishes(wanted=(kind,)), FormatWishes(excluded=(kind,))),
            reason=f"{_named((kind,)).capitalize()} is both asked for and excluded.",
            words=words,
        )
    return None


def _named(formats: tuple[Format, ...]) -> str:
    return " and ".join(kind.value.lower() for kind in formats)


def _ordered(formats: Iterable[Format]) -> tuple[Format, ...]:
    chosen = set(formats)
    return tuple(kind for kind in Format if kind in chosen)


def _apply(mentions: list[_Mention], before: FormatWishes | None, *, asked: bool) -> FormatWishes | None:
    def formats(*roles: _Role) -> list[Format]:
        return [m.format for m in mentions if m.role in roles]

    def placements(*roles: _Role) -> list[Placement]:
        return [m.placement for m in mentions if m.role in roles and m.placement is not None]

    plain = [m for m in mentions if m.placement is None]
    only, wanted, added = formats(_Role.ONLY), formats(_Role.WANTED), formats(_Role.ADDED)
    away = [m.format for m in plain if m.role in {_Role.DROPPED, _Role.EXCLUDED}]
    away_placements = placements(_Role.DROPPED, _Role.EXCLUDED)
    preferred = formats(_Role.PREFERRED)
    base = before or FormatWishes()
    if only or (wanted and before is None) or (wanted and asked):
        chosen = [*only, *wanted, *added]
        base = base.model_copy(
            update={"wanted": (), "excluded": (), "placements_wanted": (), "placements_excluded": ()}
        )
    elif wanted and not added and not away and not preferred:
        if before is not None and before.wanted and set(wanted) <= set(before.wanted):
            new = [p for p in placements(_Role.WANTED) if p not in before.placements_wanted]
            if not new:
                return None
            return before.model_copy(update={"placements_wanted": (*before.placements_wanted, *new)})
        chosen = wanted
        base = FormatWishes()
    else:
        anything_goes = before is not None and not before.wanted and (before.excluded or before.preferred)
        chosen = [*base.wanted, *([] if anything_goes else added)]
    kept = [kind for kind in chosen if kind not in away]
    excluded = [kind for kind in [*base.excluded, *away] if kind not in {*added, *only, *wanted}]
    into = placements(_Role.WANTED, _Role.ONLY, _Role.ADDED)
    plain_formats = {m.format for m in plain if m.role in {_Role.WANTED, _Role.ONLY, _Role.ADDED}}
    for kind, everywhere in _EVERYWHERE.items():
        unlimited = kind in base.wanted and not set(base.placements_wanted) & set(everywhere)
        if (kind in plain_formats or unlimited) and set(into) & set(everywhere):
            into = [*into, *everywhere]  # "online video and CTV": the one named shuts out none of the others
    placements_wanted = [p for p in [*base.placements_wanted, *into] if p not in away_placements]
    placements_excluded = [p for p in [*base.placements_excluded, *away_placements] if p not in into]
    return FormatWishes(
        wanted=_ordered(kept),
        excluded=_ordered(excluded),
        preferred=_ordered([*(k for k in base.preferred if k not in away), *preferred]),
        placements_wanted=tuple(dict.fromkeys(placements_wanted)),
        placements_excluded=tuple(dict.fromkeys(placements_excluded)),
    )
