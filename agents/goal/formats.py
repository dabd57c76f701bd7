"""Reads formats, placements and spot length: wanted, excluded, preferred, and edits of what stands.

"Video" and "audio" are also words for people's interests and for products ("video-game fans", "an audio
brand"), so each mention is looked at with its neighbours before it counts as a format.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from agents.folding import FoldedText
from agents.goal.format_words import (
    ABOUT,
    ADD_IT,
    AFTER,
    ALL_THREE,
    ALL_THREE_AT_ONCE,
    ANY,
    ANY_FORMAT,
    BEFORE,
    BUT_RATHER,
    CORRECTED,
    DROP_IT,
    EVERYWHERE,
    FORGET,
    INSTEAD_GAP,
    KEPT,
    LIST_FOLLOWS,
    LIST_GAP,
    MOVED_TO,
    NAME,
    NEW_WISH,
    NOT_BEFORE,
    NOT_BEHIND,
    OUR_ADS,
    OUT,
    OWN_PODCAST,
    PART_GIVEN,
    PODCAST_AFTER,
    PODCAST_BEFORE,
    PROPOSED,
    SECONDS,
    SHOWN,
    SPEAKER,
    SWAP,
    SWAP_GAP,
    TAKE,
    THINGS,
    TOLD,
    WORDS,
    Role,
)
from agents.reading import ReadingContext
from agents.spans import Span, overlap
from planner.domain.brief import Assumed, Contradictory, FormatsField, FormatWishes, Missing, Stated, Words
from planner.domain.vocabulary import Format, Placement

_SAYS_AD: Final = re.compile(r"\b(?:ads?|adverts?|spots?|style|hear)\b")


_PLAIN_NAME: Final = re.compile(r"videos?|vids?|audio|banners?|display|(?:audio|static) (?:ads?|spots?)")
"""Names that are a format's own, and not only what its material is called."""


@dataclass(frozen=True, slots=True)
class _Mention:
    format: Format
    placement: Placement | None
    span: Span
    role: Role


def read_formats(context: ReadingContext, text: FoldedText) -> FormatsField | None:
    """Read what one message says about formats, as the new value of the whole field."""
    asked = context.asked is not None and context.asked.field == "formats"
    mentions = _kept_beside_edits(text.folded, _settled(text.folded, _mentions(text, asked=asked)))
    seconds, second_spans = _seconds(text.folded)
    previous = context.previous.formats
    before = previous.value if isinstance(previous, Stated | Assumed) else None
    mentions = _by_pronoun(text.folded, mentions, before)
    words = tuple(text.words(*span) for span in sorted({m.span for m in mentions} | set(second_spans)))
    if not mentions:
        return _without_mentions(text, before, seconds, words, asked=asked)
    if seconds is None and _only_shares(text.folded, mentions, before):
        return None
    return _conflict(text, mentions) or _combined(mentions, before, seconds, words, asked=asked)


def _only_shares(folded: str, mentions: list[_Mention], before: FormatWishes | None) -> bool:
    """Whether money is only shared out among formats that stand: "put 60% into video"."""
    standing = before.wanted if before is not None else ()
    return all(
        mention.format in standing
        and mention.placement is None
        and PART_GIVEN.search(folded[max(0, mention.span[0] - 48) : mention.span[0]]) is not None
        for mention in mentions
    )


def _without_mentions(
    text: FoldedText,
    before: FormatWishes | None,
    seconds: int | None,
    words: tuple[Words, ...],
    *,
    asked: bool,
) -> FormatsField | None:
    if (match := ANY_FORMAT.search(text.folded)) is not None:
        return Stated[FormatWishes](
            value=FormatWishes(spot_seconds=seconds), words=(text.words(*match.span()),)
        )
    known = before is not None or asked
    if (match := (ALL_THREE if known else ALL_THREE_AT_ONCE).search(text.folded)) is not None:
        every = FormatWishes(wanted=tuple(Format), spot_seconds=seconds)
        return Stated[FormatWishes](value=every, words=(text.words(*match.span()),))
    if FORGET.search(text.folded):
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
    for match in ANY.finditer(folded):
        start, end = match.span()
        _, kind, placement = WORDS[int((match.lastgroup or "w0")[1:])]
        joined = bool(found) and LIST_GAP.fullmatch(folded, found[-1].span[1], start) is not None
        if joined and NOT_BEHIND.match(folded, end) and not OUR_ADS.match(folded, end):
            continue
        if not joined and TOLD.search(folded, max(0, start - 60), start):
            continue
        says_ad = _SAYS_AD.search(folded[start:end]) is not None
        if not (joined or asked or says_ad) and not _is_format(text, start, end, placement):
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


def _settled(folded: str, mentions: list[_Mention]) -> list[_Mention]:
    """Leave out a format that is only proposed where the same message goes on to decide on it."""
    return [
        mention
        for place, mention in enumerate(mentions)
        if not (
            PROPOSED.search(folded, 0, mention.span[0])
            and any(later.format is mention.format for later in mentions[place + 1 :])
        )
    ]


def _kept_beside_edits(folded: str, mentions: list[_Mention]) -> list[_Mention]:
    """Read "keep the banners" beside an edit of another format as a wish for both."""
    if not any(mention.role in {Role.ADDED, Role.DROPPED} for mention in mentions):
        return mentions
    return [
        _with_role(mention, Role.ADDED)
        if mention.role is Role.ONLY and KEPT.search(folded, max(0, mention.span[0] - 30), mention.span[0])
        else mention
        for mention in mentions
    ]


def _by_pronoun(folded: str, mentions: list[_Mention], before: FormatWishes | None) -> list[_Mention]:
    """Read edits that name a format's material and then say "it": "the film is embarrassing. drop it"."""
    found = list(mentions)
    for kind, thing in THINGS:
        for match in thing.finditer(folded):
            named = [place for place, m in enumerate(found) if overlap(m.span, match.span())]
            known = (
                bool(named)
                or _PLAIN_NAME.fullmatch(match.group()) is not None
                or (before is not None and (kind in before.wanted or not before.wanted))
            )
            for pattern, role in ((DROP_IT, Role.DROPPED), (ADD_IT, Role.ADDED)):
                edit = pattern.match(folded, match.end())
                if edit is None or (role is Role.DROPPED and not known):
                    continue
                if role is Role.ADDED and before is None:
                    continue
                between = (match.end(), edit.start("edit"))
                if any(between[0] <= m.span[0] < between[1] for m in found):
                    continue  # "it" is the one named last
                edited = _Mention(kind, None, match.span(), role)
                found = [m for place, m in enumerate(found) if place not in named] + [edited]
                named = [len(found) - 1]
    return sorted(found, key=lambda mention: mention.span)


def _role(folded: str, found: list[_Mention], span: Span, *, joined: bool) -> Role:
    """Return what is to happen with a format; words between two may settle the earlier one as well."""
    start, end = span
    before = folded[max(0, start - 60) : start]
    last = found[-1].span if found else (0, 0)
    if (
        found
        and SWAP_GAP.fullmatch(folded, last[1], start)
        and SWAP.search(folded[max(0, last[0] - 24) : last[0]])
    ):
        found[-1] = _with_role(found[-1], Role.DROPPED)
        return Role.ADDED
    if found and INSTEAD_GAP.fullmatch(folded, last[1], start):
        found[-1] = _with_role(found[-1], Role.ADDED)
        return Role.DROPPED
    if TAKE.search(before) and OUT.match(folded, end):
        return Role.DROPPED
    role = next((role for role, pattern in BEFORE if pattern.search(before)), None)
    if role is None and joined:
        role = found[-1].role
        if "," in folded[last[1] : start] and BUT_RATHER.search(folded[max(0, last[0] - 24) : last[0]]):
            role = Role.WANTED  # "not video, audio"
    after = next((role for role, pattern in AFTER if pattern.match(folded, end)), None)
    if joined and role is Role.WANTED and after in {Role.ONLY, Role.PREFERRED}:
        _spread_back(folded, found, after)  # "audio and video only"
        return after
    return role or after or Role.WANTED


def _spread_back(folded: str, found: list[_Mention], role: Role) -> None:
    for back in range(len(found) - 1, -1, -1):
        if found[back].role is not Role.WANTED:
            return
        found[back] = _with_role(found[back], role)
        if back and not LIST_GAP.fullmatch(folded, found[back - 1].span[1], found[back].span[0]):
            return


def _with_role(mention: _Mention, role: Role) -> _Mention:
    return _Mention(mention.format, mention.placement, mention.span, role)


def _is_format(text: FoldedText, start: int, end: int, placement: Placement | None) -> bool:
    folded = text.folded
    ads_follow = OUR_ADS.match(folded, end) is not None
    if NOT_BEHIND.match(folded, end) and not ads_follow:
        return False
    before = folded[max(0, start - 24) : start]
    if folded[start:end].startswith("podcast") and not ads_follow:
        if ABOUT.match(folded, end):
            return False  # "podcast of true crime"
        likely = PODCAST_BEFORE.search(before) or PODCAST_AFTER.match(folded, end)
        return likely is not None and OWN_PODCAST.search(before) is None
    if ads_follow or placement is not None or MOVED_TO.search(folded[max(0, start - 48) : start]):
        return True
    if PART_GIVEN.search(folded[max(0, start - 48) : start]):
        return True
    name_before = text.raw[start].isupper() and NAME.search(text.raw[max(0, start - 20) : start])
    named = bool(name_before) and not LIST_FOLLOWS.match(folded, end)  # "Acme Audio has"
    shown = folded[start:end] == "display" and SHOWN.match(folded, end) is not None
    return not named and not shown and NOT_BEFORE.search(before) is None


def _seconds(folded: str) -> tuple[int | None, list[Span]]:
    found = []
    for match in SECONDS.finditer(folded):
        number = int(match["n"] or match["colon"] or match["after"])
        if 3 <= number <= 180:
            found.append((number, match.span()))
    if not found:
        return None, []
    return max(number for number, _ in found), [span for _, span in found]


def _gets_a_part(folded: str, mention: _Mention) -> bool:
    """Whether the format stands where money is shared out: "half of the money goes to video"."""
    before = folded[max(0, mention.span[0] - 60) : mention.span[0]]
    return PART_GIVEN.search(before) is not None and NEW_WISH.search(before) is None


def _conflict(text: FoldedText, mentions: list[_Mention]) -> FormatsField | None:
    """Find "only audio" beside a wish for video, and one format both wanted and excluded."""
    positive = [m for m in mentions if m.role in {Role.WANTED, Role.ONLY, Role.ADDED}]
    only = [m for m in positive if m.role is Role.ONLY]
    only_formats = tuple(dict.fromkeys(m.format for m in only))
    given = [m for m in positive if m.role is Role.ADDED and _gets_a_part(text.folded, m)] if only else []
    against = [
        m for m in positive if only and (m.role is Role.WANTED or m in given) and m.format not in only_formats
    ]
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
    if (rivals := _two_voices(text.folded, only)) is not None:
        options = tuple(FormatWishes(wanted=(m.format,)) for m in rivals)
        named = tuple(_named((m.format,)) for m in rivals)
        return Contradictory[FormatWishes](
            options=options,
            reason=f"One asks for {named[0]} only and another for {named[1]} only.",
            words=tuple(text.words(*m.span) for m in rivals),
        )
    excluded = {m.format: m for m in mentions if m.role is Role.EXCLUDED and m.placement is None}
    both = [m for m in positive if m.format in excluded and m.role is not Role.ADDED and m.placement is None]
    if both:
        words = tuple(text.words(*m.span) for m in (both[0], excluded[both[0].format]))
        kind = both[0].format
        return Contradictory[FormatWishes](
            options=(FormatWishes(wanted=(kind,)), FormatWishes(excluded=(kind,))),
            reason=f"{_named((kind,)).capitalize()} is both asked for and excluded.",
            words=words,
        )
    return None


def _two_voices(folded: str, only: list[_Mention]) -> tuple[_Mention, _Mention] | None:
    """Return two formats that two people each want alone."""
    for one, other in pairwise(only):
        between = folded[one.span[1] : other.span[0]]
        if (
            one.format is not other.format
            and SPEAKER.search(folded, max(0, one.span[0] - 60), one.span[0])
            and SPEAKER.search(between)
            and not CORRECTED.search(between)
        ):
            return one, other
    return None


def _named(formats: tuple[Format, ...]) -> str:
    return " and ".join(kind.value.lower() for kind in formats)


def _ordered(formats: Iterable[Format]) -> tuple[Format, ...]:
    chosen = set(formats)
    return tuple(kind for kind in Format if kind in chosen)


def _apply(mentions: list[_Mention], before: FormatWishes | None, *, asked: bool) -> FormatWishes | None:
    def formats(*roles: Role) -> list[Format]:
        return [m.format for m in mentions if m.role in roles]

    def placements(*roles: Role) -> list[Placement]:
        return [m.placement for m in mentions if m.role in roles and m.placement is not None]

    plain = [m for m in mentions if m.placement is None]
    only, wanted, added = formats(Role.ONLY), formats(Role.WANTED), formats(Role.ADDED)
    away = [m.format for m in plain if m.role in {Role.DROPPED, Role.EXCLUDED}]
    away_placements = placements(Role.DROPPED, Role.EXCLUDED)
    preferred = formats(Role.PREFERRED)
    base = before or FormatWishes()
    if only or (wanted and before is None) or (wanted and asked):
        chosen = [*only, *wanted, *added]
        base = base.model_copy(
            update={"wanted": (), "excluded": (), "placements_wanted": (), "placements_excluded": ()}
        )
    elif wanted and not added and not away and not preferred:
        if before is not None and before.wanted and set(wanted) <= set(before.wanted):
            new = [p for p in placements(Role.WANTED) if p not in before.placements_wanted]
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
    into = placements(Role.WANTED, Role.ONLY, Role.ADDED)
    plain_formats = {m.format for m in plain if m.role in {Role.WANTED, Role.ONLY, Role.ADDED}}
    for kind, everywhere in EVERYWHERE.items():
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
