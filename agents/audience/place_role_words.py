"""Words beside a place that say what a message wants done with it."""

import re
from enum import Enum
from typing import Final

from agents.audience.later_places import WHEN


class Role(Enum):
    """What is to happen with a place."""

    MENTION = "mention"
    ADD = "add"
    DROP = "drop"
    ONLY = "only"
    EXCLUDE = "exclude"
    SWAPPED = "swapped"


AWAY: Final = frozenset({Role.DROP, Role.EXCLUDE, Role.SWAPPED})
ROLE_BEFORE: Final = tuple(
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
            r"except(?: for)?|excepting|ex|less|excluding|exclude|but not(?: in)?|not in|not|without|"
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
            r"leave out|left out|forget(?: about)?|ignor(?:e|ing)|disregard|skip(?:ped)?|strike|"
            r"scratch(?:ed)?|stop(?:ped|"
            r"ping)?(?:(?: "
            r"running)? in)?|halt(?:ed)?|"
            r"(?:don'?t|do not|no longer) (?:want|need)|(?<!not )(?<!n't have )(?<!n't get )(?<!n't got "
            r")(?<!not have )enough(?: [a-z]+){0,2} (?:from|in|of)|axe[ds]?|nix(?:ed)?|bin(?:ned)?|"
            r"chuck(?:ed)?(?: out)?|omit(?:ted)?|"
            r"eliminat(?:e|ed|ing)|cross(?:ed)? (?:off|out)|str(?:ike|uck) (?:off|out)|leav(?:e|ing) off|"
            r"do without|"
            r"do(?:ing)? away with|rul(?:e|ed|ing) out|let(?:ting)? go of|say(?:ing)? (?:good)?bye to|"
            r"(?:good)?bye(?: bye)?|"
            r"no more|deselect|untick|uncheck|abandon(?:ed|ing)?|hold|freeze|suspend(?:ed|ing)?|"
            r"(?:had it|done|through|finished|had enough) with|giv(?:e|en|ing) up(?: on)?|pass(?:ing)? "
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
            r"(?:the|all|whole|it|them|out|now|also|please|just|again|maybe|so|then|therefore|hence|"
            r"completely|"
            r"entirely|for now)",
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
            r"add(?:ing|ed)?|includ(?:e|ed|ing)|also(?: do| doing| adding| running| including| did|"
            r" had| went (?:to|into)| took| ran| "
            r"covered| reached| tried| try| have| run| cover| reach| target| advertise| go)?|"
            r"plus|throw(?:ing)? in|threw in|as well as|put in|too|"
            r"re-?add(?:ing|ed)?|reinstat(?:e|ed|ing)|restor(?:e|ed|ing)|re-?includ(?:e|ed|ing)|(?:put|"
            r"bring|take|get) back(?: in)?|"
            r"(?:slot|squeeze|toss|chuck|stick|pop|fit|sneak|take|get|count) in|tack on|append|"
            r"(?:extend|expand)(?:ing|ed)?(?: it| this)?(?: to| into)?|br(?:ing|inging|ought)(?: in)?|"
            r"roll(?:ing|ed)? (?:it )?out (?:to|in)|along with|yes to|don'?t forget|do not forget|"
            r"(?:(?:one|two|an?|yet) )?(?:more|another|additional|extra|further|third|fourth|fifth|"
            r"sixth) (?:target )?"
            r"(?:country|market|city|place|region|state|countries|markets|cities|places)(?: now| too|"
            r" as well|"
            r" please)?(?:\s*[:,–-]| is| are| would be| namely)",
            r"(?:the|in|to|for|people|users|listeners|from|into|targeting|target|reach|run|back|now|"
            r"rest|remainder|"
            r"whole|all|entire|of)",
        ),
    )
)
ROLE_BEHIND: Final = (
    (
        Role.ONLY,
        re.compile(
            rf"\s*(?:only\b(?!{WHEN})|(?:alone|instead(?! of))\b)|\s+(?:(?:is|are|will be|"
            rf"would be) (?:enough|plenty|"
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
            r"\s+(?:(?:please|now|then|also|is|are|goes|go|comes|drops) )*out(?: of (?:it|this|the plan|"
            r"there))?\b(?! of)|"
            r"\s+(?:should |must |can |needs to |has to |has )?(?:go(?:es|ne)?|be (?:dropped|removed|cut))"
            r"(?: (?:away|now|please))?\s*(?:$|[.,;!])"
        ),
    ),
    (
        Role.ADD,
        re.compile(r"\s+(?:(?:is|are|goes|comes|should (?:go|be)|be) )?in(?: there| too)?\s*(?:$|[.,;!])"),
    ),
)
