"""What formats and placements are called in briefs, and the words around them that say what to do with them.

All patterns are over folded text (lower case, no accents).
"""

import re
from enum import Enum
from typing import Final

from planner.domain.vocabulary import Format, Placement

AD: Final = (
    r"(?:ads?|adverts?|advertising|advertisements?|spots?|campaigns?|inventory|formats?|placements?|"
    r"creatives?|commercials?|units?|buys?|impressions|line items?|budget|products?|packages?|plan|line|"
    r"lines|sponsorships?|reads?|slots?|channels?|media|assets?)"
)
WORDS: Final[tuple[tuple[str, Format, Placement | None], ...]] = (
    (
        r"(?:ctv|ott|connected[- ]tv|smart[- ]tv(?= (?:ads?|spots?|inventory))|streaming tv|tv "
        r"streaming)(?! (?:devices|users|owners))",
        Format.VIDEO,
        Placement.CTV,
    ),
    (
        r"(?:podcast|audio)[- ](?:pre|mid|post)-?\s?rolls?|podcast(?:s|ing)?|host[- ]reads?",
        Format.AUDIO,
        Placement.PODCAST,
    ),
    (r"(?:video )?(?:pre|mid|post)-?\s?rolls?|in-?stream(?: video)?", Format.VIDEO, Placement.IN_STREAM),
    (r"opt-?in(?: video)?|rewarded(?: video)?", Format.VIDEO, Placement.OPT_IN),
    (r"in-?feed(?: display| ads?)?|feed (?:ads?|placements?)", Format.DISPLAY, Placement.FEED),
    (
        r"(?:online |digital |in-app |mobile |short )?(?:videos?|vids?)|olv|video ?ads?|film (?:material|"
        r"footage|"
        r"spots?|ads?)|(?:(?<=no )|(?<=any ))(?:film|footage)(?! (?:fans|festival|lovers|buffs))|moving "
        r"images?|bumper ads?|"
        r"(?:(?<=banners and )|(?<=display and )|(?<=audio and )|(?<=spots and )|(?<=banners, )|(?<=audio, ))"
        r"(?:short |little )?(?:films?|clips?)|(?:short |little )?(?:films?|clips?)(?= (?:and|or|plus) "
        r"(?:display|"
        r"banners?|audio(?! (?:plays?|books?|dramas?|guides?|tours?|stories))|(?:sound|radio) spots?)\b| "
        r"only\b)|"
        r"(?:(?<=put the )|(?<=get the )|(?<=put our )|(?<=show the ))(?:films?|clips?)(?= in front of\b)",
        Format.VIDEO,
        None,
    ),
    (
        r"audio(?: ?ads?)?|(?:radio|audio)[- ](?:style|like|type)(?: (?:ads?|spots?|adverts?|"
        r"commercials?))?|(?:ads?|"
        r"spots?|adverts?|something|stuff) (?:that |which )?(?:you|people|one|they|we) (?:can |only |just "
        r")*hear|"
        r"(?:something|anything|stuff) to (?:hear|listen to)|(?:(?<=just )|(?<=only )|(?<=pure ))sound|"
        r"(?:voice|spoken|sound)[- ](?:ads?|"
        r"spots?)|"
        r"sound(?= only)|radio spot(?= (?:of|ready|already|recorded|that|we|from|which|as))",
        Format.AUDIO,
        None,
    ),
    (
        r"display|banners?|static (?:images?|ads?)|image ads?|images|rich media|interstitials?|picture ads?|"
        r"leaderboards?|mpus?|skyscrapers?|still images?|stills|(?:pictures|photos|graphics)(?= (?:only|"
        r"ads?))|"
        r"(?:(?<=just )|(?<=only ))(?:pictures|photos|graphics)|banner-?ads?",
        Format.DISPLAY,
        None,
    ),
    (
        r"(?:music|song|in-music)(?= (?:placements?|inventory|ads?|streaming inventory|slots?|breaks?))|"
        r"between (?:the |two |their |your )?(?:songs|tracks|tunes)",
        Format.AUDIO,
        Placement.MUSIC,
    ),
)
ANY: Final = re.compile(
    "|".join(rf"(?P<w{n}>(?<![\w'])(?:{words})(?![\w']))" for n, (words, _, _) in enumerate(WORDS))
)

NOT_BEHIND: Final = re.compile(
    r"(?:[- ](?:streaming (?:services?|platforms?|apps?)|games?|gaming|gamers?|quality|brands?|compan(?:y|"
    r"ies)|platforms?|apps?|editors?|editing|calls?|calling|conferenc\w*|productions?|start-?ups?|"
    r"equipment|books?|dramas?|(?<!audio )plays? (?:app|series)|tours?|stor(?:y|ies)|fiction|guides?|"
    r"engineers?|technolog\w+|series|creators?|stores?|doorbells?|consoles?|"
    r"librar(?:y|ies)|fans|lovers?|enthusiasts|listeners?|listening|audiences?|downloads?|streams|listens|"
    r"plays|views?|completions?|view-?through|services?|makers?|shows?|hosts?|hosting|network|networks|"
    r"launch|content|buffs|addicts|gear|systems?|software|tutorials?|players?|devices?|interviews?|clips "
    r"of|episodes? (?:about|of|on)|their|our|the new|its|panels?|screens?|cabinets?|"
    r"has(?! to (?:be|stay|run|go|feature|play|come))|is a(?! (?:must|need|necessity|requirement|given|"
    r"condition|sure|no[- ]brainer|good|great|nice|big|yes))|is our|made|"
    r"makes|year|professionals|industry|subscribers|growth|followers|viewers|shop|rental)\b)|'s\b|’s\b"
)
NOT_BEFORE: Final = re.compile(
    r"(?:\b(?:quality|hi-?fi|hd|wireless|car|home|pro|spatial|lossless|music|bluetooth|portable|our|my|"
    r"(?<!none of )your|their|on|to|retina|oled|watch(?:es|ing)?|like|likes|love|loves|enjoy|into|"
    r"in-depth|surround|a "
    r"new|the new|new|latest|viral|premium wireless|of (?:the|our)|who|retail|window|making|editing|creating|"
    r"sell|sells|selling|print|prints|printing|manufacture|produce|produces|producing|rent|supply|design|"
    r"make|edit|create|shooting|share|sharing|upload(?:ing)?|film(?:ing)?|record(?:ing)?|listen(?:s|ing)? to|"
    r"follow)\s+)$"
)
OUR_ADS: Final = re.compile(rf"[- ]{AD}\b")
LIST_GAP: Final = re.compile(
    r"\s*(?:,|/|\+|&|,?\s*and|,?\s*or|,?\s*plus|nor|,?\s*as well as)\s*(?:also\s+)?(?:the\s+|some\s+|on\s+|"
    r"in\s+)?(?:premium\s+|online\s+|native\s+)?"
)


EVERYWHERE: Final = {
    Format.VIDEO: (Placement.IN_STREAM, Placement.OPT_IN, Placement.CTV),
    Format.AUDIO: (Placement.MUSIC, Placement.PODCAST),
}


class Role(Enum):
    """What is to happen with a format."""

    WANTED = "wanted"
    ONLY = "only"
    ADDED = "added"
    DROPPED = "dropped"
    EXCLUDED = "excluded"
    PREFERRED = "preferred"


BEFORE: Final = tuple(
    (role, re.compile(rf"(?:^|[^\w'])(?:{words})\s+(?:{filler}\s+)*$"))
    for role, words, filler in (
        (
            Role.EXCLUDED,
            r"no|without(?: any)?|not|never|(?:don'?t|do not|doesn'?t|won'?t|can'?t|cannot|didn'?t|haven'?t|"
            r"hasn'?t|"
            r"will not|could not|couldn'?t) (?:want|need|use|run|include|like|have|got|do|make|produce|"
            r"afford|offer|get|"
            r"shoot|care for|consider)(?: any| a| an)?|lack|there'?s no|"
            r"(?:hates?|loathes?|dislikes?|detests?|despises?|(?:can'?t|cannot|couldn'?t) (?:stand|bear|"
            r"abide)|"
            r"(?:not|no|isn'?t|aren'?t|never been) (?:a |an |much of a )?(?:big |great |huge )?(?:fans?|"
            r"friends?|lovers?) "
            r"of|nothing (?:with|in|on|as|by way of)|none of (?:your|the|that|this)|spare (?:us|me|him|her|"
            r"them)|(?:could|can|will|would|we'll|i'll) do without|(?:no|not enough|too little) (?:budget|"
            r"money|funds|"
            r"cash) for|has no use for|no use for|against|fed up with|sick of|tired of|allergic to)|"
            r"(?:no-?\s?(?:body|one)|none of (?:them|us)|hardly anyone|barely anyone|people (?:don'?t|never)|"
            r"they (?:don'?t|never)) (?:really |ever |even |still )?(?:looks? at|clicks?(?: on)?|"
            r"watch(?:es)?|"
            r"listens? to|notices?|sees?|reads?|cares? (?:about|for)|wants?|likes?|bothers? with|trusts?|"
            r"pays? (?:any )?attention to)|"
            r"(?:(?:had|have had|having had|has had|got|saw|seen) )?(?:(?:very|such|really|mostly|only|"
            r"quite|some|pretty) )?"
            r"(?:poor|bad|no|little|terrible|awful|rotten|zero|disappointing|mixed|negative|"
            r"horrible) (?:luck|experiences?|"
            r"results?|success|joy|returns?) (?:with|from|on)|(?:been|got) burn(?:t|ed) by|"
            r"(?:steer|stay|keep|shy) (?:clear of|away from|off)|(?:rather|sooner|prefer(?: to)?|better|best|"
            r"please|would) not (?:to )?(?:run|use|have|do|bother with|bother|see|spend(?: anything|"
            r" money)? on|touch|include|"
            r"get|buy|go (?:for|with|into|near))(?: any| with)?|(?:don'?t|do not|not|"
            r"never) (?:to )?bother (?:with|about)|"
            r"no (?:more|further|need for|time for|appetite for|desire for|interest in|place for|"
            r"room for|point in)|"
            r"hold off on|opt(?:ing)? out of|"
            r"exclud(?:e|ing)|except(?: for)?|other than|anything but|"
            r"everything but|avoid|rather than|instead of|skip|apart from|but not|leave out|zero|nor|minus",
            r"(?:the|any|more|all|to|on|in|use|run|premium|just|your|those|this|that|these|a|an|kind of|"
            r"sort of|with)",
        ),
        (
            Role.DROPPED,
            r"drop(?:ping|ped)?|remov(?:e|ed|ing)|scrap(?:ped)?|take out|took out|los(?:e|ing)|lost|cut(?: "
            r"out)?|delet(?:e|ed|ing)|ditch(?:ed)?|kill|get rid of|pull(?:ed)?|forget(?: about)?|"
            r"stop(?:ped)?(?: running)?|pause|strike|turn off|cancel",
            r"(?:the|all|any|our)",
        ),
        (
            Role.PREFERRED,
            r"ideally|prefer(?:ably|ring|red|s)?|if possible|would (?:love|prefer)|'?d (?:love|"
            r"prefer)|favou?r(?:ing)?|lean(?:ing)? towards?|mostly|mainly|primarily|especially|focus(?:ing|"
            r"ed)? on|heavy on|a preference for|emphasis on|maybe(?: some)?|perhaps|nice to have:?|"
            r"hopefully|predominantly",
            r"(?:the|in|on|with|to|use|run|some|for|via|do|of|have|see)",
        ),
        (
            Role.ONLY,
            r"only|just|solely|exclusively|strictly|nothing but|purely|(?:everything|it all|all of it|"
            r"the lot|"
            r"all the money|the whole "
            r"budget) (?:on|in|into|behind)|stick(?: to| with)?|(?:limit|"
            r"restrict)(?:ed)?(?: it| this)? to|(?:change|switch|move)(?: it| this| everything| all)?(?: "
            r"over)? to|make it(?: all)?|keep(?: only| just| it to)|all[- ]?in on",
            r"(?:the|in|on|with|to|use|run|want|for|via|premium|digital|online|do|run)",
        ),
        (
            Role.ADDED,
            r"add(?:ing|ed)?|includ(?:e|ed|ing)|also|plus|throw(?:ing)? in|bring(?:ing)?(?: back| in)?|as "
            r"well as|put in|put(?:ting)? back|layer in|mix in|extend to|along with|with some|too|"
            r"re-?add|introduce|"
            r"reinstat(?:e|ed|ing)|reintroduc(?:e|ed|ing)|restor(?:e|ed|ing)|reactivat(?:e|ed|ing)|"
            r"sneak in|squeeze in|fit in|"
            r"top (?:it|that|this) up with|complement(?:ed)? (?:it |that |this )?(?:with|by)|"
            r"combine (?:it|that|this) with|"
            r"(?:\d{1,2} ?(?:%|percent|per cent)|third|quarter|fifth|tenth|half|some|part|bit|slice|"
            r"share|rest|remainder)"
            r"(?: of (?:it|that|this|(?:(?:the|our) )?(?:budget|money|spend|total|funds|whole)))? (?:on|"
            r"for|to|in|into|behind|"
            r"goes to|should go to|via|through)",
            r"(?:the|some|an?|in|on|more|bit of|little|with|to|use|run|back|want|need|few|of|have|get|do|see|"
            r"our|"
            r"few|\d+[\s-]?(?:s|secs?|seconds?)|:\d\d)",
        ),
    )
)
AFTER: Final = (
    (Role.ONLY, re.compile(rf"[- ](?:{AD}\s+)?(?:only|alone|exclusively|instead(?! of))\b")),
    (
        Role.PREFERRED,
        re.compile(
            rf"(?:\s+{AD})?(?:\s+(?:and|native|content)\b[\w ]{{0,30}}?)?\s+(?:(?:is|are|would be) "
            rf")?(?:preferred|preferable|preferably|ideal|ideally|a plus|nice to have|if possible|"
            rf"acceptable|welcome)\b(?! (?:in|on|as|via|through|with|for)\b)"
        ),
    ),
    (
        Role.DROPPED,
        re.compile(
            rf"(?:\s+{AD})?\s+(?:out|off|away|(?:can|must|should|has to|have to|could|needs? to) (?:go|come "
            rf"out|be "
            rf"(?:dropped|cut|removed))|goes(?: out)?|gone)\b(?! (?:of|to|for|live|up|in|on)\b)"
        ),
    ),
    (
        Role.ADDED,
        re.compile(
            rf"(?:\s+{AD})?\s*,?\s*(?:too|as well|also|in(?:to)? the (?:mix|plan|package|line-?up)|"
            rf"alongside(?: (?:it|that|them))?|"
            r"on top|back(?: (?:in|on))?(?=\s*(?:$|[.,;!?]|please\b|again\b|to the (?:mix|plan)|into the))|"
            r"(?:can|should|may|must|could|has to|will|is to|is allowed to|gets to) (?:\w+ )?(?:stay|"
            r"remain|be kept|come back|return|"
            r"go back in|be back)(?: in)?|stays|remains|is back(?: in)?)\b"
        ),
    ),
    (
        Role.EXCLUDED,
        re.compile(
            rf"(?:\s+{AD})?\s*(?:(?:(?:is|are|was|'s|would be|seems?|costs?|comes? out|gets?|works? out|"
            rf"came out)\s+)?"
            rf"(?:(?:just|simply|way|far|much|still|a bit|us|clearly|really)\s+)*too (?:expensive|"
            rf"pric(?:e)?y|dear|"
            rf"costly|much(?: money)?|steep|rich|high)|(?:isn'?t|aren'?t|is not|are not|not|ain'?t) "
            rf"(?:really )?(?:for "
            rf"(?:us|me|him|her|them|this)|our thing|my thing|happening|going to happen|worth it|affordable|"
            rf"in the budget)|(?:is|are|'s) (?:out of the question|off|off the table|off limits|a waste|too "
            rf"expensive|unaffordable|beyond (?:us|our means))|'s (?:out|off))\b|(?:\s+{AD})?\s+(?:(?:is|"
            rf"are) (?:out|off the table|a "
            rf"no(?:-go)?|excluded|impossible|unavailable|missing)|(?:(?:is|are) not|isn'?t|aren'?t|not) "
            rf"(?:yet )?(?:wanted|needed|an "
            rf"option|available|possible|ready|cleared|planned|in scope|finished|approved|allowed|required|"
            rf"necessary|usable))\b"
        ),
    ),
)
PART_GIVEN: Final = re.compile(
    r"(?:\d ?(?:%|percent|per cent)|\b(?:third|quarter|quarters|thirds|fifth|tenth|half|everything|all|"
    r"all of it|lot|whole budget|rest|remainder|remaining|balance|other half|what(?:ever)? (?:is|'s) left))"
    r"(?: of (?:it|that|this|(?:(?:the|our|my) )?(?:\w+ )?(?:budget|money|spend|total|funds|"
    r"whole)))?(?: should| must| has to|"
    r" to)?(?: go(?:es)?| be| sit)? "
    r"(?:on|for|to|in|into|behind|with) (?:(?:the|our|a|an) )?(?:(?:new|short|"
    r"\d{1,3}[- ]?s(?:ec(?:ond)?s?)?) )*$"
)
"""A part of the money goes into what follows."""
NEW_WISH: Final = re.compile(
    r"\b(?:add(?:ing|ed)?|actually|instead|rather|now|or|maybe|perhaps|later|sorry)\b"
)
"""It is a change of mind, or only an idea."""
MOVED_TO: Final = re.compile(
    r"\b(?:switch|chang|mov|stick|stay|go(?! to)|swap|limit|restrict|convert|keep it|add|back|over|budget|"
    r"money|all|everything"
    r"|half|rest)\w*\b[\w ]{0,24}?\sto\s+(?:the\s+|just\s+|only\s+)*$"
)
BUT_RATHER: Final = re.compile(r"\b(?:not|rather than|instead of)\s+(?:the\s+)?$")
ALL_THREE_AT_ONCE: Final = re.compile(
    r"(?:^|[.,;:!?(\n]|\b(?:use|using|want|run|running|need|across|take|book|on|over|and|mix|plan|please|"
    r"with))"
    r"\s*all (?:three|3) (?:of the |of your |ad |your |available |possible )?"
    r"formats?\b(?! (?:of|that|for|in which|our|my|we|on (?:our|my|the)))"
)
ALL_THREE: Final = re.compile(
    r"\ball (?:three|3)(?: (?:formats?|of them|please|types))?\b(?! (?:countries|cities|markets|places|days|"
    r"weeks|months|states|regions|languages|countries|shops|stores|in|of (?:the|our)))"
)
TAKE: Final = re.compile(r"\b(?:take|taking|took|leave|leaving|left|pull|cut|rip|throw)\s+(?:the\s+)?$")
OUT: Final = re.compile(r"[^.;!?\n]{0,40}?\s(?:out|off|away)\b")
SWAP: Final = re.compile(
    r"\b(?:swap|replac|exchang|switch|chang|trad|substitut)(?:e|ed|ing|ped|ping)?\s+(?:out\s+)?(?:the\s+|"
    r"all\s+)?$"
)
SWAP_GAP: Final = re.compile(rf"\s*(?:{AD}\s+)?(?:for|with|by|to|into|->|→)\s*(?:the\s+|some\s+)?")
INSTEAD_GAP: Final = re.compile(rf"\s*(?:{AD}\s*)?,?\s*(?:instead of|rather than|in place of)\s*(?:the\s+)?")
ANY_FORMAT: Final = re.compile(
    r"\b(?:all|any|every) (?:ad )?formats?\b|\bformats? (?:does ?n'?t|do ?n'?t|does not|do not) matter\b|"
    r"\bany (?:kind|type) of (?:ad|format)s?\b|\bformat[- ]agnostic\b"
)
FORGET: Final = re.compile(
    r"\b(?:forget|clear|reset|ignore|drop|remove) (?:about )?(?:the )?formats?(?: (?:restrictions?|limits?|"
    r"wish(?:es)?))?\b"
)
SECONDS: Final = re.compile(
    r"(?<![\w.$€£])(?P<n>\d{1,3})\s?(?:-\s?)?(?:s|sec|secs|seconds?|seconder|\"|'')(?![\w])(?:[ -](?:long|"
    r"video|audio|podcast|ads?|spots?|creatives?|commercials?|pre-?rolls?|mid-?rolls?|version|cut|cuts|"
    r"clip|film|non-?skippable|online|ctv|bumper|format|of video)\b)|"
    r"(?<!\w):(?P<colon>\d{2})s?\b(?!:)(?=\s*(?:and|&|/|,|spots?|ads?|video|audio|creative|cut|non|ctv|pre|"
    r"late|second|$|[.;]))|\b(?:video|audio|spots?|ads?|creatives?|commercials?|cuts?|length|they|"
    r"it)\s*(?:should be|must be|are|is|of|:|=|will be|can be|-|,|\()\s*(?:max(?:imum)?|up to|about|around|"
    r"under|exactly|all)?\s*(?P<after>\d{1,3})\s?-?(?:s|secs?|seconds?|\")(?!\w)"
)
NAME: Final = re.compile(r"[A-Z]\w* $")
LIST_FOLLOWS: Final = re.compile(r"\s*(?:[,.;/+&]|and\b|or\b|only\b|$)")
SHOWN: Final = re.compile(r"\s+(?:of|on|a|an|all|how)\b")

OWN_PODCAST: Final = re.compile(
    r"\b(?:our|my|your|their|a|new|latest|listen(?:s|ing)? to|who (?:like|love|enjoy)|love|like|enjoy|into|"
    r"fans of|grow|launch|promote)\s+$"
)
PODCAST_BEFORE: Final = re.compile(
    r"\b(?:in|on|via|with|using|use|prefer\w*|ideally|drop|add|no|without|plus|also|only|just|mostly|"
    r"mainly|across|through|and|or|not|remove|exclude|except|include|including|run|try|want|skip|to|for|"
    r"favou?r|like|love)\s+(?:some\s+|the\s+)?$|^\s*$|[,:]\s*$"
)
ABOUT: Final = re.compile(
    r"\s+(?:of|about|by|called|named|series|on (?!the\b|mon|tue|wed|thu|fri|sat|sun|week|spotify))"
)
PODCAST_AFTER: Final = re.compile(r"\s*(?:only|too|as well|instead|preferred|if possible)\b")

THINGS: Final = tuple(
    (kind, re.compile(rf"\b(?:{words})\b"))
    for kind, words in (
        (Format.VIDEO, r"films?|movies?|clips?|footage|reels?|videos?|vids?|animation|tv spot"),
        (
            Format.AUDIO,
            r"jingles?|audio|(?:audio|sound|voice|radio) (?:ads?|spots?|recordings?)|recordings?|"
            r"voice-?overs?",
        ),
        (
            Format.DISPLAY,
            r"banners?|display|images?|pictures|artwork|graphics|designs?|stills|static ads?|visuals?",
        ),
    )
)
"""What a format's material is called when it is spoken of as a thing that exists."""
_JUDGED: Final = (
    r"(?:is|are|was|were|'s|looks?|looked|sounds?|sounded|feels?|felt|did|does|do|flopped|sucks?|sucked|"
    r"bombed|"
    r"annoys?|annoyed|bores?|bored|failed|costs?|got|drives?|never|isn'?t|aren'?t|doesn'?t|didn'?t|won'?t|"
    r"wasn'?t|"
    r"performed|underperformed|tanked|stinks?|has|have|came|arrived|after all|performs?|works?|worked|"
    r"won'?t|will|can'?t|makes?|bothers?|offends?|embarrasses)"
)
_GAP: Final = (
    rf"[^.!?;\n]{{0,40}}?\b{_JUDGED}\b[^.!?;\n]{{0,60}}?(?:[.!?,;:\n-]+|\band\b|\bso\b)[^.!?;\n]{{0,30}}?"
)
DROP_IT: Final = re.compile(
    rf"{_GAP}(?P<edit>\b(?:(?:steer|stay|keep) (?:clear of|away from|off)|none of|no more of|(?:rather|"
    rf"prefer|sooner|better|"
    r"would|please)(?: to)? not (?:to )?(?:run|use|have|do|bother with|see|touch|include|repeat|try)|"
    r"(?:don'?t|do not|never) (?:want(?: to (?:run|use|"
    r"have|see|repeat))?|need|run|use|bother with|include|repeat|try)|not (?:run|use|want|do|repeat)|"
    r"leave|avoid|exclude|drop|remove|scrap|lose|cut|delete|ditch|kill|pull|skip|axe|bin|chuck|dump|"
    rf"strike|pause|"
    r"stop|omit|"
    r"(?:take|leave|throw|cut|kick|pull|rip)(?= (?:it|them|that one|that|those) (?:out|off|away|down))|"
    r"get rid of|forget|"
    r"away with|out with|"
    r"no more of|do without|we can do without) (?:it|them|that one|that|those|any|"
    r"this time)\b)(?! (?:down|to|by|in "
    r"half|at|of))"
)
"""Behind a thing: it is judged, and then "drop it"."""
ADD_IT: Final = re.compile(
    rf"{_GAP}(?P<edit>\b(?:add|use|include|run|(?:put|bring|throw|mix|get) (?=(?:it|them|that|those) "
    rf"(?:in|back|on)))"
    r" ?(?:it|them|that|those)\b)(?! (?:to|by|for|until|from)\b)"
)
KEPT: Final = re.compile(r"\bkeep(?:ing|s)?\s+(?:the\s+|our\s+|running\s+|all\s+)*$")
TOLD: Final = re.compile(
    r"\b(?:(?<!be )(?<!get )(?<!is )(?<!are )spent|wasted|blew|burn(?:ed|t)|threw away|tried|"
    r"lost)\b[^.;!?\n]{0,40}$"
)
"""Money gone into a format once is no wish for it."""
PROPOSED: Final = re.compile(r"\b(?:what|how) about\b[^.?!\n]{0,30}$")
SPEAKER: Final = re.compile(
    r"\b(?:client|boss|chief|customer|wife|husband|partner|brother|sister|mum|dad|mother|father|son|daughter|"
    r"colleagues?|"
    r"finance|legal|marketing|sales|management|owner|founder|ceo|cmo|cfo|director|manager|agency|board|"
    r"committee|"
    r"team|trustees?|treasurer|secretary|chair(?:man|woman)?|mayor|i|he|she|they|[\w'-]+ (?:says?|said|"
    r"wants?|"
    r"insists?|thinks?|demands?|asks? for|votes?|told|writes?))\b"
)
CORRECTED: Final = re.compile(
    r"\b(?:sorry|actually|rather|scratch|instead|i mean|no wait|wait|correction|oops|make that|changed|on "
    r"second|"
    r"decided|agreed|settled|finally|in the end|won|overruled|campaign|line|phase|first|then|later|week)\b"
)
