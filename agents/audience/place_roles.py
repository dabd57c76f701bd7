"""What a message wants done with each place that it names: add it, drop it, swap it, only it."""

import re
from enum import Enum
from typing import Final

from agents.audience.bystanders import is_ruled_out
from agents.audience.later_places import is_brought_in, is_taken_away
from agents.audience.namesakes import LIST_GAP, Settled
from agents.folding import FoldedText


class Role(Enum):
    """What is to happen with a place."""

    MENTION = "mention"
    ADD = "add"
    DROP = "drop"
    ONLY = "only"
    EXCLUDE = "exclude"
    SWAPPED = "swapped"


AWAY: Final = frozenset({Role.DROP, Role.EXCLUDE, Role.SWAPPED})
_BEFORE: Final = tuple(
    (role, re.compile(rf"(?:^|[^\w'])(?:{words})\s+(?:{filler}\s+)*$"))
    for role, words, filler in (
        (
            Role.ONLY,
            r"(?:drop|remove|lose|cut|scrap|delete|skip|ditch|leave out|take out|forget|axe|get rid "
            r"of)\s+(?:all|"
            r"every(?:thing|where|one| market| country)?|(?:all )?(?:the )?(?:rest|others?|markets|"
            r"countries|places))"
            r"(?: of (?:them|it|the list))?\s+(?:but|except(?: for)?|apart from|other than|besides|bar|"
            r"save(?: for)?)",
            r"(?:the|for|in)",
        ),
        (
            Role.EXCLUDE,
            r"except(?: for)?|excepting|less|excluding|exclude|but not(?: in)?|not in|not|without|"
            r"(?<!just )(?<!right )(?<!based )(?<!located )(?<!slightly )(?<!live )(?<!minutes "
            r")(?<!miles )(?<!km )"
            r"outside(?: of)?|minus|other than|apart from|aside from|avoid(?:ing)?|save for|never in|"
            r"leaving out|not (?:to )?(?:be )?(?:shown|aired|run|displayed|served|seen|broadcast|"
            r"delivered|played) (?:in|to|across)|"
            r"(?:everywhere|anywhere|worldwide|all \w+|all|any \w+|countries|markets) but|bar|no|"
            r"(?:nothing|none|no (?:ads?|spend|money|budget|impressions|delivery)|not (?:a (?:cent|penny|"
            r"dime|"
            r"single ad)|any(?:thing)?|one ad)|(?:don'?t|do not|never|shouldn'?t|should not|won'?t) "
            r"(?:run|show|serve|spend|advertise|air|play|deliver|buy|place|put|have|"
            r"sell|operate|ship|trade|work|export|licen[cs]e|market|target|want|need|cover|reach|"
            r"waste)(?: [a-z]+){0,4}?|stay (?:out of|away from|clear of)|steer clear of) (?:in|on|for|to)?",
            r"(?:the|of|all|in|people|users|listeners|anyone|from|anything)",
        ),
        (
            Role.DROP,
            r"drop(?:ping|ped)?|remov(?:e|ed|ing)|scrap(?:ped)?|take out|took out|los(?:e|ing)|lost|"
            r"cut(?:ting)?(?: out)?|delet(?:e|ed|ing)|ditch(?:ed)?|kill|get rid of|pull(?:ed)?(?: out of)?|"
            r"leave out|left out|forget(?: about)?|skip(?:ped)?|strike|scratch(?:ed)?|stop(?:ped)?(?: "
            r"running)? in|"
            r"(?:don'?t|do not|no longer) (?:want|need)|(?<!not )(?<!n't have )(?<!n't get )(?<!n't got "
            r")(?<!not have )enough(?: [a-z]+){0,2} (?:from|in|of)|axe[ds]?|nix(?:ed)?|bin(?:ned)?|"
            r"chuck(?:ed)?(?: out)?|omit(?:ted)?|"
            r"eliminat(?:e|ed|ing)|cross(?:ed)? (?:off|out)|str(?:ike|uck) (?:off|out)|leav(?:e|ing) off|"
            r"do without|"
            r"do(?:ing)? away with|rul(?:e|ed|ing) out|let(?:ting)? go of|say(?:ing)? (?:good)?bye to|"
            r"(?:good)?bye(?: bye)?|"
            r"no more|deselect|untick|uncheck|abandon(?:ed|ing)?|giv(?:e|en|ing) up(?: on)?|pass(?:ing)? "
            r"on|opt(?:ing)? out of|"
            r"withdraw(?:ing)? from|exit(?:ing)?|pull(?:ing|ed)? (?:out of|out|the plug on)|cancel(?:l?ed|"
            r"l?ing)?|shelv(?:e|ed|ing)|"
            r"park(?:ed|ing)?|paus(?:e|ed|ing)|postpon(?:e|ed|ing)|hold(?:ing)? off (?:on|with|in)|"
            r"tak(?:e|ing) (?:out|off|away)|"
            r"(?:not|n't|no longer)\s+(?:going to |gonna )?(?:be\s+)?(?:do|doing|going (?:to|into|for|in)|"
            r"go (?:to|into|in)|"
            r"(?:run|launch|sell|play|work)ing in|(?:ship|sell|deliver)ing to|enter(?:ing)?|covering|"
            r"serving|targeting|"
            r"interested in)",
            r"(?:the|all|whole|it|them|out|now|also|please|just|again|maybe)",
        ),
        (
            Role.ONLY,
            r"be enough with|only(?: run| ran)?|just|"
            r"solely|exclusively|nothing but|stick(?: to| with)?|make it|"
            r"instead|"
            r"(?:limit|restrict|confin)(?:e|ed)?(?: it| this)? to|keep(?: only| just| it to)?|changed?(?: "
            r"it| this| the \w+)? to|(?:switch|move)(?:d|ed)?(?: it| this| everything)?(?: over)? to",
            r"(?:the|in|to|for|here|people|users|listeners|from|targeting|target|run)",
        ),
        (
            Role.ADD,
            r"add(?:ing|ed)?|includ(?:e|ed|ing)|also(?: do| did| had| went (?:to|into)| took| ran| "
            r"covered| reached| tried| try| have| run| cover| reach| target| advertise| go)?|"
            r"plus|throw(?:ing)? in|threw in|as well as|put in|too|"
            r"re-?add(?:ing|ed)?|reinstat(?:e|ed|ing)|restor(?:e|ed|ing)|re-?includ(?:e|ed|ing)|(?:put|"
            r"bring|take|get) back(?: in)?|"
            r"(?:slot|squeeze|toss|chuck|stick|pop|fit|sneak|take|get|count) in|tack on|append|"
            r"(?:extend|expand)(?:ing|ed)?(?: it| this)?(?: to| into)?|br(?:ing|inging|ought)(?: in)?|"
            r"roll(?:ing|ed)? (?:it )?out (?:to|in)|along with",
            r"(?:the|in|to|for|people|users|listeners|from|into|targeting|target|reach|run|back|now)",
        ),
    )
)
_AFTER: Final = (
    (
        Role.ONLY,
        re.compile(
            r"\s*(?:only|alone|instead(?! of))\b|\s+(?:(?:is|are|will be|would be) (?:enough|plenty|"
            r"sufficient)|(?:suffices|will do|is all (?:we|i) (?:want|need)))\b|"
            r"\s+it(?:'s| is|'ll be| shall be| stays)(?: then| now| please)?\s*(?:$|[.,;!])|"
            r"\s*[,;:.–-]?\s*(?:and )?(?:that'?s (?:it|all)|that is (?:it|all)|nothing else|nowhere else|"
            r"no others?|"
            r"no one else|full stop|period)\s*(?:$|[.,;!])"
        ),
    ),
    (
        Role.ADD,
        re.compile(r"\s*,?\s*(?:too|as well|also|on top|while (?:you|we|i)(?:'re| are|'m| am) at it)\b"),
    ),
    (
        Role.DROP,
        re.compile(
            r"\s+(?:(?:is|are|goes|go|comes|drops) )?out(?: of (?:it|this|the plan|there))?\b(?! of)|"
            r"\s+(?:should |must |can |needs to |has to |has )?(?:go(?:es|ne)?|be (?:dropped|removed|cut))"
            r"(?: (?:away|now|please))?\s*(?:$|[.,;!])"
        ),
    ),
    (
        Role.ADD,
        re.compile(r"\s+(?:(?:is|are|goes|comes|should (?:go|be)|be) )?in(?: there| too)?\s*(?:$|[.,;!])"),
    ),
)
_TAKE: Final = re.compile(r"\b(?:take|taking|took|leave|leaving|left|pull|cut|rip|throw)\s+(?:the\s+)?$")
_OUT: Final = re.compile(r"[^.;!?\n]{0,40}?\s(?:out|off|away)\b")
_SWAP: Final = re.compile(
    r"\b(?:swap|replac|exchang|switch|chang|trad|substitut)(?:e|ed|ing|ped|ping)?\s+(?:out\s+)?(?:the\s+)?$"
)
_SWAP_GAP: Final = re.compile(r"\s*(?:for|with|by|to|into|->|=>|→)\s*(?:the\s+)?")
_INSTEAD_GAP: Final = re.compile(r"\s*,?\s*(?:instead of|rather than|in place of)\s*(?:the\s+)?")

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
_INSTEAD_OF: Final = re.compile(r"\b(?:instead of|in place of|in lieu of|rather than)\s+(?:the\s+)?$")
_RETURN: Final = re.compile(
    r"\b(?:put|bring|brings|throw|chuck|toss|squeeze|count|fit|work|take|have|let|get|want|need|add|turn|"
    r"switch|leave|keep|pop|stick|move|slot|include)\s+"
    r"(?:(?:the|all|of)\s+)*$"
)
_BACK: Final = re.compile(
    r"\s+(?:on board|aboard|along|on the list)\b|"
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
            role = _following(text, rows, at, roles[at - 1])
        elif role is Role.MENTION and standing and _GOES_ON.match(text.folded[: row.mention.start]):
            role = Role.ADD
        if (role is Role.MENTION and after is not None) or leaves:
            role = Role.DROP if leaves else after or role
            for back in range(at - 1, -1, -1):  # "Brazil and Mexico only"
                joined = LIST_GAP.fullmatch(text.folded, rows[back].mention.end, rows[back + 1].mention.start)
                if not joined or roles[back] is not Role.MENTION:
                    break
                roles[back] = role
        if role is Role.ONLY and not AWAY.isdisjoint(roles) and _INSTEAD.match(text.folded, row.mention.end):
            role = Role.ADD
        roles.append(role)
    if standing and AWAY.isdisjoint(roles) and _REST_GOES.search(text.folded) is not None:
        return [Role.ONLY if role is Role.MENTION else role for role in roles]
    return roles


def _alone(text: FoldedText, row: Settled, until: int, *, standing: bool) -> tuple[Role, Role | None, bool]:
    """Return the role of a place by what is before it, the one by what is behind it, and whether it goes."""
    start, end = row.mention.start, row.mention.end
    before = text.folded[max(0, start - 80) : start]
    role = next((role for role, pattern in _BEFORE if pattern.search(before)), Role.MENTION)
    after = next((role for role, pattern in _AFTER if pattern.match(text.folded, end)), None)
    leaves = standing and is_taken_away(text, row.mention, until)
    taken_out = _TAKE.search(before) is not None and _OUT.match(text.folded, end) is not None
    if taken_out or leaves or is_ruled_out(text, row.mention):
        role = Role.DROP
    elif _RETURN.search(before) is not None and _BACK.match(text.folded, end) is not None:
        role = Role.ADD
    elif standing and role is Role.MENTION and is_brought_in(text, row.mention):
        after = Role.ADD
    elif standing and role in {Role.MENTION, Role.ONLY} and _INSTEAD_OF.search(before) is not None:
        role = Role.SWAPPED
    return role, after, leaves


def _paired(
    text: FoldedText, rows: list[Settled], at: int, role: Role, standing: frozenset[str]
) -> tuple[Role, Role] | None:
    """Return the roles of the place before and of this one when one comes for the other."""
    last, row = rows[at - 1], rows[at]
    gap = (last.mention.end, row.mention.start)
    comes = _INSTEAD_GAP.fullmatch(text.folded, *gap) is not None
    comes = comes or (role is Role.EXCLUDE and _puts_right(text, last, row, standing))
    goes = (
        (_SWAP_GAP.fullmatch(text.folded, *gap) is not None and _swaps(text, rows, at))
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


def _swaps(text: FoldedText, rows: list[Settled], at: int) -> bool:
    start = rows[at - 1].mention.start
    return _SWAP.search(text.folded[max(0, start - 30) : start]) is not None
