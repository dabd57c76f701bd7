"""Countries of a group that a message takes out of it: "the Nordics, Iceland is too small"."""

import re
from collections.abc import Sequence
from typing import Final

from agents.audience.namesakes import Settled
from agents.audience.place_roles import Role
from agents.folding import FoldedText
from agents.place_index import PlaceMention

_REACH: Final = 130
"""Letters behind a group in which one of its members may be taken out."""
_NOT_BEFORE: Final = re.compile(
    r"\b(?:no|not(?! only| just)|without|except|bar|minus|less|skip|leave|leaving|forget|drop|exclud\w*|sans|"
    r"never|"
    r"don'?t|doesn'?t|can'?t|won'?t|do not|cannot|other than|save for|apart from|aside from|omit\w*|ignore)\b"
    r"[^.;!?\n]{0,40}$"
)
_NOT_AFTER: Final = re.compile(
    r"(?:'s|'re)?[^.;!?\n]{0,44}?\b(?:no|not(?! only| just)|isn'?t|aren'?t|doesn'?t|don'?t|excluded|excepted|"
    r"out|off|"
    r"later|aside|separate(?:ly)?|elsewhere|another (?:agency|team|time|day|year|campaign|partner|budget)|"
    r"already|"
    r"handled|covered|skipped|can wait|waits|next year|own (?:team|agency|campaign|budget|plan|office)|"
    r"too (?:small|expensive|far|dear|costly|big|pricey|tiny|few|little|remote))\b"
)
_LISTED: Final = re.compile(r"[\s,/&]*(?:(?:and|or)\s+)?")
_CUT: Final = re.compile(
    r"\s*(?:[,;:()\u2013\u2014]|-\s|\b(?:and|but|not|no|without|except)\b\W*$|\b(?:and|but)\b)"
)
"""Where what is said of a place ends when another one follows."""
_KEPT: Final = re.compile(
    r"\b(?:includ\w*|especially|mostly|mainly|above all|also|too|even|plus|with)\W*(?:\w+\W+)?$"
)


def left_out_members(text: FoldedText, mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Return the countries that are named behind a group of theirs in order to be left out of it."""
    out: list[PlaceMention] = []
    members = _members(mentions)
    for at in reversed(members):
        mention = mentions[at]
        before = text.folded[mentions[at - 1].end : mention.start]
        end = mentions[at + 1].start if at + 1 < len(mentions) else len(text.folded)
        after = text.folded[mention.end : end]
        listed = at + 1 in members and mentions[at + 1] in out and _LISTED.fullmatch(after)
        own = _CUT.split(after, maxsplit=1)[0] if at + 1 < len(mentions) else after
        negative = _NOT_BEFORE.search(before) or _NOT_AFTER.match(own)
        if (listed or negative) and not _KEPT.search(before):
            out.append(mention)
    for at in members:  # "not Iceland and Finland"
        gap = text.folded[mentions[at - 1].end : mentions[at].start]
        if mentions[at] not in out and mentions[at - 1] in out and _LISTED.fullmatch(gap):
            out.append(mentions[at])
    return out


def _members(mentions: Sequence[PlaceMention]) -> list[int]:
    """Return the positions of countries that stand behind a group that holds them."""
    found: list[int] = []
    group: PlaceMention | None = None
    for at, mention in enumerate(mentions):
        if mention.group is not None:
            group = mention
        elif group is not None and mention.start - group.end <= _REACH and _is_member(mention, group):
            found.append(at)
    return found


def with_members_out(rows: Sequence[Settled], roles: Sequence[Role], out: list[PlaceMention]) -> list[Role]:
    """Return the roles of places where those of `out` leave their group, which itself stays."""
    away = {Role.DROP, Role.EXCLUDE}
    told: list[Role] = []
    for at, (row, role) in enumerate(zip(rows, roles, strict=True)):
        loses = row.mention.group is not None and any(other.mention in out for other in rows[at + 1 :])
        if row.mention in out:
            told.append(role if role is Role.DROP else Role.EXCLUDE)
        else:
            told.append(Role.MENTION if loses and role in away else role)
    return told


def _is_member(mention: PlaceMention, group: PlaceMention) -> bool:
    ids = {target.place.place_id for target in group.candidates}
    return bool(mention.candidates) and all(target.place.place_id in ids for target in mention.candidates)
