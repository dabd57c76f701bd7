"""What a message wants done with each place that it names: add it, drop it, swap it, only it."""

import re
from typing import Final

from agents.audience.later_places import IT, is_added_by_pronoun, is_brought_in, is_kept, is_taken_away
from agents.audience.namesakes import LIST_GAP, Settled
from agents.audience.place_role_words import AWAY, ROLE_BEFORE, ROLE_BEHIND, Role
from agents.audience.ruled_out import is_ruled_out
from agents.folding import FoldedText
from agents.place_index import PlaceMention
from planner.domain.brief import Place, PlaceKind

_CLOSES: Final = re.compile(
    r"\s*[,;:.–-]?\s*(?:and )?(?:that'?s (?:it|all)|that is (?:it|all)|nothing else|nowhere else|no others?|"
    r"full stop|period)\b"
)
_PART_OF_TIME: Final = re.compile(
    r"\b(?:first|last|second|third|opening|final)(?: (?:two|three|four|few|\d+))? "
    r"(?:weeks?|days?|months?|half|weekends?|quarter|phase|wave)\b[^.;!?\n]*$"
)
_SIGN: Final = re.compile(r"(?:^|[\s,;/])(?P<sign>\+|[-−](?!\s))$")
""" "-Sweden +Norway"."""
_TAKE: Final = re.compile(r"\b(?:take|taking|took|leave|leaving|left|pull|cut|rip|throw)\s+(?:the\s+)?$")
_OUT: Final = re.compile(r"[^.;!?\n]{0,40}?\s(?:out|off|away)\b")
_SWAP: Final = re.compile(
    r"\b(?:swap|replac|exchang|switch|chang|trad|substitut)(?:e|ed|ing|ped|ping)?\s+(?:out\s+)?(?:the\s+)?$"
)
_SWAP_GAP: Final = re.compile(r"\s*(?:for|with|by|to|into|->|=>|→)\s*(?:the\s+)?")
_INSTEAD_GAP: Final = re.compile(
    r"\s*,?\s*(?:instead of|rather than|in place of|where (?:i|we|it) (?:said|says|wrote|put|typed)|"
    r"replac(?:es|ing)|"
    r"takes? (?:over from|the place of)|steps? in for)\s*(?:(?:the|all|of|whole|entire)\s+)*"
)

_SUB_IN: Final = re.compile(r"\b(?:sub|subs|substitute|swap|slot|bring|put) in\s+(?:the\s+)?$")
_FOR: Final = re.compile(r"\s*(?:for|in place of)\s+(?:the\s+)?")
""" "Sub in Thailand for Vietnam"."""

_GOES_ON: Final = re.compile(
    r"^\W*(?:(?:hmm+|oh|ok(?:ay)?|yes|yeah|ah|um|so|well|please|actually)\W+)*(?:and|plus|&|\+)\s+"
    r"(?:(?:in|for|the|then|maybe|perhaps)\s+)*$"
)
""" "And Bonn": what begins so goes on with the list of the brief."""
_NOT_BUT: Final = re.compile(r"\bnot (?:in |for )?$")
_RATHER: Final = re.compile(
    r"(?: out| off| away)?[\s,;:.–-]*(?:(?:and|but|so|then|please|no|we'?d|i'?d|let'?s|better|do|use|"
    r"take|make it|try|put|"
    r"go (?:for|with)|rather|preferably|instead|swap in|add|for (?:that|it)|in (?:return|"
    r"exchange))\s+)+(?:in\s+)?(?:the\s+)?"
)
"""What stands between a place that goes and the one that comes for it: "drop Leeds, rather York"."""


_REST: Final = (
    r"(?:the (?:rest|others?|other \w+|remaining \w+)|"
    r"(?:all|every(?:thing|one)?) (?:the )?(?:others?|else|rest)|others)"
)
_REST_GOES: Final = re.compile(
    rf"\b{_REST}(?: (?:of them|places|countries|markets))?(?:,? (?:please|just|now))?(?:'s| is| "
    rf"are)?\s+(?:(?:can|should|must|has to|"
    r"have to|will|may) )?(?:be )?(?:go|goes|out|off|gone|dropped|removed|cut|can wait|wait|waits|leave|"
    r"leaves|fall(?:s)? away)\b|"
    r"\b(?:drop|remove|lose|cut|scrap|delete|skip|ditch|leave out|take out|forget|axe|get rid of|take off|"
    r"no need for|"
    rf"don'?t need|without)\s+{_REST}\b"
)
""" "Keep Spain, the rest goes"."""


_I_MEANT: Final = re.compile(r"[\s,;.:–-](?:i|we) (?:actually |really )?(?:meant|mean)\s+(?:the\s+)?$")
_COMMA: Final = re.compile(r"\s*[,:]\s*(?:the\s+)?")
_INSTEAD: Final = re.compile(r"\s*,?\s*instead\b")
_INSTEAD_OF: Final = re.compile(
    r"\b(?:instead of|in place of|in lieu of|rather than)\s+(?:(?:the|all|of|whole|entire)\s+)*$"
)
_RETURN: Final = re.compile(
    r"\b(?:put|tack|tag|bring|brings|throw|chuck|toss|squeeze|count|fit|work|take|have|let|get|want|"
    r"need|add|turn|"
    r"switch|leave|keep|pop|stick|move|slot|include)\s+"
    r"(?:(?:the|all|of)\s+)*$"
)
_BACK: Final = re.compile(
    r"\s+(?:on board|aboard|along|on the list)\b|\s+on(?=(?: (?:too|as well|also|there))?\s*(?:$|[.,;!]))|"
    r"\s+joins?\b|"
    r"\s+in(?: (?:as well|too|also|there|please|with (?:it|them)|while \w+))*\s*(?:$|[.,;!])|"
    r"\s+(?:right |again )?(?:back\b|in again\b|in after all\b)"
)
_NOT_BEFORE: Final = re.compile(
    r"(?:[\s,;–-]+(?:(?!and\b|or\b|plus\b)[a-z']+[\s,;–-]+){0,4}?|[\s,;–-]+)(?:and |but )?(?:definitely |"
    r"certainly |of course )?"
    r"not\s+(?:(?:in|for|the)\s+)*"
)
_BECOMES_GAP: Final = re.compile(
    r"\s*(?:(?:should|must|has to|needs to|was (?:meant|supposed) to|is (?:meant|supposed) to|ought to) "
    r"(?:be|read|say|have been)|"
    r"(?:becomes?|turns into|->|=>|→)|(?:is|was) (?:actually|really|in fact)|[,;:?!.–-]*\s*(?:(?:but|and|"
    r"sorry|no|when|oops|when i|"
    r"while i|where)\W+)*(?:i|we|they) (?:actually |really |of course )?(?:meant|mean)(?: to (?:say|write|"
    r"type))?)\s+(?:the\s+)?"
)
_MAKE: Final = re.compile(
    r"\b(?:make|turn|(?:i|we) (?:said|wrote|typed|put)|by|for|where it says|read)\s+(?:the\s+)?$"
)
_INTO_GAP: Final = re.compile(
    r"\s*(?:,?\s*(?:but |and )?(?:(?:i|we) )?(?:actually |really )?(?:meant|mean|read)|into|to|"
    r")\s*(?:the\s+)?"
)


def roles_of(text: FoldedText, rows: list[Settled], standing: frozenset[str]) -> list[Role]:
    """Return what is to happen with each place.

    Args:
        text: The message.
        rows: Its places, in order.
        standing: Ids of the places that the brief wants before this message.
    """
    roles: list[Role] = []
    for at, row in enumerate(rows):
        until = rows[at + 1].mention.start if at + 1 < len(rows) else len(text.folded)
        role, after, leaves = _alone(text, row, until, standing=bool(standing))
        pair = _paired(text, rows, at, role, standing) if at else None
        if pair is not None:
            roles[at - 1], role = pair
        elif role is Role.MENTION and at:
            kept = bool(standing) and is_kept(text, row.mention)
            role = role if kept else _following(text, rows, at, roles[at - 1])
        elif role is Role.MENTION and standing and _GOES_ON.match(text.folded[: row.mention.start]):
            role = Role.ADD
        if (role is Role.MENTION and after is not None) or leaves:
            role = Role.DROP if leaves else after or role
            for back in range(at - 1, -1, -1):  # "Brazil and Mexico only"
                joined = LIST_GAP.fullmatch(text.folded, rows[back].mention.end, rows[back + 1].mention.start)
                if not joined or roles[back] is not Role.MENTION:
                    break
                roles[back] = role
        if role is Role.ONLY and not AWAY.isdisjoint(roles) and comes_instead(text, row.mention):
            role = Role.ADD
        roles.append(role)
    if standing:
        roles = _last_said(text, rows, _come_for_gone(text, rows, roles, standing), standing)
    if standing and AWAY.isdisjoint(roles) and _REST_GOES.search(text.folded) is not None:
        return [Role.ONLY if role is Role.MENTION else role for role in roles]
    return roles


_ONLY_GOES: Final = re.compile(
    r"\b(?:drop|remove|without|skip|lose|cut|scrap|except|exclud\w+|leave out|take out|omit|delete)\s+"
    r"(?:only|just)\s+(?:the\s+)?$"
)
""" "Drop only Hesse", "just Hesse out, please": the rest stays."""
_INSTEAD_BEFORE: Final = re.compile(r"\binstead(?! of)\W+(?:[a-z]+\s+){0,2}?(?:the\s+)?$")
_NOW_RUN: Final = re.compile(
    r"(?:^|[\s.;:,!?–-])(?:advertise|run(?: (?:it|ads|this|them))?|target|launch|promote|show(?: (?:it|"
    r"ads))?|"
    r"focus|reach|sell|try|do|use|take|go|enter|put (?:it|the (?:money|budget|ads))|move(?: (?:it|on))?|"
    r"now(?: it'?s)?|rather|better|make it|enters|comes|new(?: one)?|welcome|hello|here comes?|entra|entram|"
    rf"(?:swap|replace|change|exchange|trade|switch|substitute) {IT}(?: out)? (?:for|with|by|to|into))"
    r"(?: (?:in|on|to|into|with|for|instead|now|only|just))*[:,]?\s+(?:(?:the|all|of)\s+)*$"
)
""" "Poland is out. Advertise in Hungary": what comes for it."""


def _come_for_gone(
    text: FoldedText, rows: list[Settled], roles: list[Role], standing: frozenset[str]
) -> list[Role]:
    """Return the roles where new places that are to run now come for those that went before them."""
    new = list(roles)
    for at, (row, role) in enumerate(zip(rows, roles, strict=True)):
        before = new[:at]
        if row.mention.group is None and any(place.place_id in standing for place in row.places):
            continue
        if role is Role.MENTION and not AWAY.isdisjoint(before):
            listed = LIST_GAP.fullmatch(text.folded, rows[at - 1].mention.end, row.mention.start)
            goes_on = listed is not None and before[-1] is Role.ADD
            here = text.folded[max(0, row.mention.start - 40) : row.mention.start]
            new[at] = Role.ADD if goes_on or _NOW_RUN.search(here) is not None else role
        elif role is Role.ONLY:
            outer = _narrowed(text, rows, at, standing)
            if outer is not None:  # "Sweden only Gothenburg"
                new[outer] = Role.SWAPPED
            inside = any(
                gone is Role.SWAPPED and _lies_in(place, outer)
                for gone, other in zip(new, rows, strict=True)
                for outer in other.places
                for place in row.places
            )
            new[at] = Role.ADD if inside else role  # "instead of all of Austria, just Graz"
    return new


def _narrowed(text: FoldedText, rows: list[Settled], at: int, standing: frozenset[str]) -> int | None:
    """Return the position of the country of the brief that a place right behind it narrows."""
    if at == 0 or len(standing) < 2 or not rows[at].places:
        return None
    last = rows[at - 1]
    near = rows[at].mention.start - last.mention.end <= _NEAR
    one = len(last.places) == 1 and last.places[0].place_id in standing
    apart = re.search(r"[.;!?\n]", text.folded[last.mention.end : rows[at].mention.start])
    there = apart is not None and _THERE.search(text.folded, rows[at].mention.end) is not None
    near, apart = near or there, None if there else apart  # "Texas is huge. Only Austin there"
    return at - 1 if near and one and not apart and _lies_in(rows[at].places[0], last.places[0]) else None


_THERE: Final = re.compile(r"[^.;!?\n]{0,40}? there\b")
_NEAR: Final = 40
"""Characters between a country and the part of it that it is narrowed to."""


def comes_instead(text: FoldedText, mention: PlaceMention) -> bool:
    """Whether a place is said to come instead of another: "we go to Italy instead"."""
    before = text.folded[max(0, mention.start - 40) : mention.start]
    return _INSTEAD.match(text.folded, mention.end) is not None or _INSTEAD_BEFORE.search(before) is not None


def _lies_in(inner: Place, outer: Place) -> bool:
    if outer.country_code != inner.country_code or outer.place_id == inner.place_id:
        return False
    return outer.kind is PlaceKind.COUNTRY or (
        outer.kind is PlaceKind.REGION and inner.region_name == outer.name
    )


def _last_said(
    text: FoldedText, rows: list[Settled], roles: list[Role], standing: frozenset[str]
) -> list[Role]:
    """Return the roles where of two things said of one place the last counts: "not Brno ... Brno stays"."""
    new = list(roles)
    for at, row in enumerate(rows):
        stands = bool(row.places) and all(place.place_id in standing for place in row.places)
        if stands and roles[at] in {Role.MENTION, Role.ONLY} and is_kept(text, row.mention):
            new[at] = roles[at] if AWAY.isdisjoint(roles) else Role.MENTION
        elif (
            row.places
            and roles[at] is Role.MENTION
            and not AWAY.isdisjoint(roles)
            and is_kept(text, row.mention)
        ):
            new[at] = Role.ADD  # what went by mistake before: "Sweden should have gone, Denmark stays"
        elif roles[at] is Role.MENTION or not row.places:
            continue
        for back in range(at):
            if rows[back].places == row.places and new[back] is not Role.MENTION:
                new[back] = Role.MENTION
    return new


def _alone(text: FoldedText, row: Settled, until: int, *, standing: bool) -> tuple[Role, Role | None, bool]:
    """Return the role of a place by what is before it, the one by what is behind it, and whether it goes."""
    start, end = row.mention.start, row.mention.end
    before = text.folded[max(0, start - 80) : start]
    role = next((role for role, pattern in ROLE_BEFORE if pattern.search(before)), Role.MENTION)
    after = next((role for role, pattern in ROLE_BEHIND if pattern.match(text.folded, end)), None)
    leaves = standing and is_taken_away(text, row.mention, until)
    sign = _SIGN.search(before) if standing else None
    if sign is not None:
        role = Role.ADD if sign["sign"] == "+" else Role.DROP
    taken_out = _TAKE.search(before) is not None and _OUT.match(text.folded, end) is not None
    goes_out = role is Role.ONLY and (after is Role.DROP or _ONLY_GOES.search(before) is not None)
    if taken_out or leaves or goes_out or is_ruled_out(text, row.mention):
        role = Role.DROP
    elif _RETURN.search(before) is not None and _BACK.match(text.folded, end) is not None:
        role = Role.ADD
    elif (
        standing
        and role is Role.MENTION
        and (is_brought_in(text, row.mention) or is_added_by_pronoun(text, row.mention, until))
    ):
        after = Role.ADD
    elif standing and role in {Role.MENTION, Role.ONLY} and _INSTEAD_OF.search(before) is not None:
        role = Role.SWAPPED
    if after is Role.ONLY and (
        _CLOSES.match(text.folded, end) is not None
        if not standing
        else _PART_OF_TIME.search(before) is not None
    ):
        after = None  # "and Korea, that's it" ends a list, "the first week in Poland only" is about a week
    return role, after, leaves


def _paired(
    text: FoldedText, rows: list[Settled], at: int, role: Role, standing: frozenset[str]
) -> tuple[Role, Role] | None:
    """Return the roles of the place before and of this one when one comes for the other."""
    last, row = rows[at - 1], rows[at]
    gap = (last.mention.end, row.mention.start)
    comes = _INSTEAD_GAP.fullmatch(text.folded, *gap) is not None or (
        _FOR.fullmatch(text.folded, *gap) is not None
        and _SUB_IN.search(text.folded, max(0, last.mention.start - 30), last.mention.start) is not None
    )
    comes = comes or (role is Role.EXCLUDE and _puts_right(text, last, row, standing))
    goes = (
        (_SWAP_GAP.fullmatch(text.folded, *gap) is not None and _swaps(text, rows, at))
        or _resizes(text, rows, at)
        or _becomes(text, last, row, standing)
        or (at == len(rows) - 1 and _corrects(text, last, row, standing))
    )
    if goes:
        return Role.SWAPPED, Role.ADD
    return (Role.ADD, Role.SWAPPED) if comes else None


def _following(text: FoldedText, rows: list[Settled], at: int, last: Role) -> Role:
    """Return the role of a place that has none of its own behind one that has."""
    gap = (rows[at - 1].mention.end, rows[at].mention.start)
    role = last if LIST_GAP.fullmatch(text.folded, *gap) else Role.MENTION
    if role is Role.MENTION and last in AWAY:
        beside = last is Role.SWAPPED and not text.folded[slice(*gap)].strip()
        meant = _I_MEANT.search(text.folded, *gap) is not None
        rather = beside or meant or _RATHER.fullmatch(text.folded, *gap) is not None
        return Role.ADD if rather else role
    if role is Role.SWAPPED and _COMMA.fullmatch(text.folded, *gap):  # "instead of Arizona, Utah"
        return Role.ADD
    return role


def _corrects(text: FoldedText, gone: Settled, new: Settled, standing: frozenset[str]) -> bool:
    """Whether one place is put right by the next: "not Bath, Swindon" where Bath is in the brief."""
    return (
        _NOT_BUT.search(text.folded[max(0, gone.mention.start - 20) : gone.mention.start]) is not None
        and text.folded[gone.mention.end : new.mention.start].strip() in {",", "but", ", but", ";", "-"}
        and any(place.place_id in standing for place in gone.places)
        and all(place.place_id not in standing for place in new.places)
    )


def _puts_right(text: FoldedText, new: Settled, gone: Settled, standing: frozenset[str]) -> bool:
    """Whether a new place comes for one of the brief: "it was Finland I meant, not Denmark"."""
    gap = (new.mention.end, gone.mention.start)
    return (
        _NOT_BEFORE.fullmatch(text.folded, *gap) is not None
        and any(place.place_id in standing for place in gone.places)
        and bool(new.places)
        and all(place.place_id not in standing for place in new.places)
    )


def _becomes(text: FoldedText, gone: Settled, new: Settled, standing: frozenset[str]) -> bool:
    """Whether a place of the brief turns into a new one: "Denmark should be Finland"."""
    gap = (gone.mention.end, new.mention.start)
    said = _BECOMES_GAP.fullmatch(text.folded, *gap) is not None
    made = _MAKE.search(text.folded, max(0, gone.mention.start - 30), gone.mention.start) is not None
    return (
        (said or (made and _INTO_GAP.fullmatch(text.folded, *gap) is not None))
        and any(place.place_id in standing for place in gone.places)
        and bool(new.places)
        and all(place.place_id not in standing for place in new.places)
    )


_RESIZE: Final = re.compile(
    r"\b(?:narrow|limit|restrict|reduc|shrink|cut|scal|trim|widen|broaden|expand|extend|enlarg|"
    r"open)(?:e|s|ed|ing)?"
    r"(?: (?:up|down|out))?\s+(?:(?:the|it|from)\s+)*$"
)
_RESIZE_GAP: Final = re.compile(
    r"\s*(?:down |up |out |back )*(?:to|into|->|=>|→)\s*(?:(?:just|only|the|all|of|whole|rest)\s+)*"
)


def _resizes(text: FoldedText, rows: list[Settled], at: int) -> bool:
    """Whether a place is narrowed to one that lies in it, or widened to one that holds it."""
    last, row = rows[at - 1], rows[at]
    if not last.places or not row.places:
        return False
    old, new = last.places[0], row.places[0]
    before = text.folded[max(0, last.mention.start - 30) : last.mention.start]
    return (
        (_lies_in(old, new) or _lies_in(new, old))
        and _RESIZE_GAP.fullmatch(text.folded, last.mention.end, row.mention.start) is not None
        and _RESIZE.search(before) is not None
    )


def _swaps(text: FoldedText, rows: list[Settled], at: int) -> bool:
    start = rows[at - 1].mention.start
    return _SWAP.search(text.folded[max(0, start - 30) : start]) is not None
