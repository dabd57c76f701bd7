"""Countries of a group that a message takes out of it: "the Nordics, Iceland is too small"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from agents.audience.namesakes import Settled
from agents.audience.place_role_words import Role
from agents.folding import FoldedText
from agents.place_index import PlaceMention

_REACH: Final = 130
"""Letters behind a group in which one of its members may be taken out."""
_NOT_BEFORE: Final = re.compile(
    r"\b(?:no(?!\s*[\d/:=%])|not(?! only| just)|without|except|ex|bar|minus|less|skip|leave|leaving|"
    r"forget|drop|exclud\w*|sans|never|"
    r"don'?t|doesn'?t|can'?t|won'?t|do not|cannot|other than|save for|apart from|aside from|omit\w*|ignore)\b"
    r"[^.;!?\n]{0,40}$"
)
_LIMIT: Final = re.compile(
    r"\d\s*%|\bper ?cent\b|\b(?:more|less|fewer|over|under|above|below)\b|\bhalf\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bat night\b"
)
"""How much or when, and not whether: "not more than 40% in Sweden", "no ads on Sundays in Norway"."""
_NOT_AFTER: Final = re.compile(
    r"(?:'s|'re)?[^.;!?\n]{0,44}?\b(?:no(?!\s*[\d/:=%])|not(?! only| just)|isn'?t|aren'?t|"
    r"doesn'?t|don'?t|excluded|excepted|out|off|"
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


_THE_REST: Final = re.compile(
    r"\b(?:(?:the )?(?:rest|remainder|other (?:parts|countries|markets|members|states)|others|remaining "
    r"(?:parts|countries|markets|members))|"
    r"elsewhere|everywhere else) (?:of|in|across) (?:the )?$"
)
_ALL_BUT: Final = re.compile(
    r"\b(?:everywhere|anywhere|all|every\w*|any|whole|entire|them|those|these|"
    r"lot)\b[^.;!?\n]{0,40}?\b(?:except(?: for)?|excluding|excl|"
    r"minus|bar|barring|but(?: not)?|without|apart from|other than|save for|not) (?:in |for )?(?:the )?$"
)


def with_lists_put_right(text: FoldedText, mentions: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Return the mentions without what the message itself takes out of its lists.

    "Spain, Italy, Malta: everywhere but Malta" has Malta only behind "but", and "Estonia knows us; now the
    rest of the Baltics" has a group without Estonia.
    """
    kept: list[PlaceMention] = []
    for at, mention in enumerate(mentions):
        before = text.folded[max(0, mention.start - 70) : mention.start]
        named = {code for other in mentions[:at] for code in _country_codes(other)}
        if mention.group is not None and named and _THE_REST.search(before):
            rest = tuple(t for t in mention.candidates if t.place.country_code not in named)
            kept.append(replace(mention, candidates=rest) if rest else mention)
            continue
        if mention.group is None and at > 1 and _ALL_BUT.search(before):
            ids = {target.place.place_id for target in mention.candidates}
            kept = [other for other in kept if not ids or ids != {t.place.place_id for t in other.candidates}]
        kept.append(mention)
    return kept


def _country_codes(mention: PlaceMention) -> set[str]:
    if mention.group is not None:
        return set()
    return {target.place.country_code for target in mention.candidates}


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
        no = _NOT_BEFORE.search(before)
        negative = (no is not None and _LIMIT.search(no.group()) is None) or _NOT_AFTER.match(own)
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
