"""How a business says what it wants by what is wrong: empty tables, a silent phone, a name that means
nothing.

What stands empty or is not done tells which goal is missed. All patterns are over folded text.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from agents.goal.outcomes import FILM, MUSIC, WEB_PLACE
from agents.spans import Span
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal

_DAYS: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week ?days?|week ?nights?|weekends?|lunch ?times?|"
    r"evenings|mornings|afternoons|(?:january|february|november|winter|summer|autumn|shoulder season)|mid "
    r"?week|off-?season|low season)"
)
BOOKED: Final = (
    r"(?:tables|seats|chairs|rooms|beds|cabins|pitches|cottages|chalets|apartments|places|slots|class(?:es)?|"
    r"courses|lessons|workshops?|tours?|boats?|coach(?:es)?|(?:concert |town |village )?hall|theat(?:re|er)|"
    r"auditorium|cinema|restaurant|bistro|trattoria|pizzeria|osteria|brasserie|taverna?|diner|cafe|pub|inn|"
    r"hotel|guest-?\s?house|hostel|b&b|lodge|camp-?\s?site|house|venue|salon|studio|spa|dining room|terrace|"
    r"beer garden|order books?|holiday (?:home|flat|let)s?|lanes|courts|sauna|farm ?house|resort|"
    rf"box office|the lot|{_DAYS})"
)
"""What is booked: one that stands empty wants bookings."""
STOCK: Final = (
    r"(?:tickets?|tix|copies|units|boxes|bottles|stock|inventory|flats|plots|jars|crates|passes|vouchers|"
    r"memberships|calendars|pairs|bikes|cars|books|homes|houses|seats|places|tables|rooms|cabins|chairs|"
    r"beds|spaces|shirts|t-?shirts|jackets|puppies|kittens|dogs|cats)"
)
TILL: Final = (
    r"(?:tills?|coffers|kitty|cupboards|piggy bank|cash ?registers?|cash ?(?:box|desk)|check-?outs?|"
    r"(?:shopping )?(?:carts|baskets))"
)
SOURCES: Final = (
    r"(?:(?:tele)?phones?(?: lines?)?|switchboard|in-?\s?box(?:es)?|mail-?\s?box|(?:appointments? )?(?:diary|"
    r"diaries|calendar|schedule|book|agenda)|waiting (?:room|list)|contact form|pipeline|practice|clinic|"
    r"surgery|consulting rooms?|treatment rooms?|(?:appointment|consultation) slots|order pipeline)"
)
"""Where enquiries arrive."""
SHOPS: Final = (
    r"(?:shop(?: floor)?|store|showroom|museum|gallery|market(?: hall| stall)?|stalls?|stand|library|"
    r"branch|church|garden cent(?:re|er)|nursery|bookshop|boutique|bakery|mall|arcade|aisles|farm shop|"
    r"street|park|zoo|castle|exhibition|place|gym|pool)"
)
_POSTS: Final = (
    r"(?:posts?|positions?|jobs?|vacanc(?:y|ies)|roles?|traineeships?|apprenticeships?|internships?|"
    r"shifts|training places|study places)"
)
_EMPTY: Final = (
    r"(?:(?:half|three[- ]quarters?|near|nearly|almost|completely|totally|practically|mostly|often|dead|very|"
    r"too|so|pretty|rather|quite|still|always|far|eerily|suspiciously|painfully)[- ])*(?:empty|quiet|silent|"
    r"dead|deserted|vacant|idle|lifeless|unsold|unfilled|unbooked|unlet|bare|mute|half[- ]full|unstaffed|"
    r"gathering dust|collecting dust|yawning|unoccupied|available|free to book|"
    r"tumbleweed|blank|wide open|barren|a ghost town|like a graveyard|a graveyard|a wasteland|a desert|"
    r"a flop|a wash-?out|a dead loss|(?:poorly|badly|sparsely) (?:attended|visited|booked)|flopping|"
    r"struggling|"
    r"dismal|miserable|dried up|under-?(?:used|booked|sold))"
)
_STAND: Final = (
    r"(?:is|are|'s|'re|has|have|been|being|stays?|sits?|sitting|stands?|standing|remains?|lies?|go|goes|gone|"
    r"gone|looks?|feels?|keeps?|runs?|turned|fell|fallen)"
)
_GAP: Final = r"(?: (?!(?:and|but|who|which|because|not|never|if|when|so|ads?|spots?)\b)[\w'&/-]+){0,4}?"


def _void(asset: str) -> str:
    """Return the pattern of "tables stand empty", "empty tables" and "nothing at the tables"."""
    return (
        rf"{asset},?{_GAP}(?: |(?='))(?!free ){_STAND}(?: (?!not\b|never\b)[\w'-]+){{0,4}}? {_EMPTY}|"
        rf"(?!quiet|available|blank|wide|struggling){_EMPTY} (?:(?!and\b|or\b|but\b)[\w'-]+ ){{0,2}}?{asset}|"
        rf"{asset}{_GAP} (?:does not|doesn'?t|do not|don'?t|won'?t|isn'?t|aren'?t|never|no longer|hardly|"
        rf"barely|rarely|scarcely|has stopped|have stopped|stopped|is not|are not|has not|has ?n'?t|have not|"
        rf"haven'?t)(?: (?:ever|really|even|been|yet|exactly|quite|selling|any)){{0,2}} (?:ring(?:ing|s)?|"
        rf"rung|fill(?:ing|s|ed)?|sell(?:ing|s)?|sold|mov(?:e|ing|es|ed)|full|busy|booked|taken|go|going|"
        rf"budge|budging|shift(?:ing|ed)?|buzz(?:ing)?)"
    )


_FEW: Final = (
    r"(?:no ?body(?: at all)?|no[- ]one|hardly (?:any(?:one|body)|a soul|any [\w-]+)|(?:barely|scarcely|"
    r"rarely) any(?:one|body)|barely a soul|not a (?:living |single )?soul|not (?:a single|one) "
    r"(?!application|"
    r"booking|order|en?quir|inquir|sale|ticket|call|sign|lead|download|install|reserv|donat|request|quote)"
    r"[\w-]+|"
    r"(?:far "
    r"too|too|so|very|really|only) (?:few|little)(?: [\w-]+)?|not (?:many|enough)(?: [\w-]+)?|few(?:er)? "
    r"(?:and fewer )?(?:people|customers|guests|visitors|locals|students|parents|families|men|women)|"
    r"(?:only|just|exactly|barely|all of|about|(?:that|which)(?: only| just| exactly)?) (?:\d{1,3}|a "
    r"handful of|a "
    r"couple of|a few|my (?:mum|mother|mom|nan|own family)) ?(?:people|persons|souls|of us|guests|users|"
    r"readers|"
    r"families|households|men|women|locals|folks?|kids|students)?|"
    r"(?:almost|nearly|practically|virtually|next to) (?:nobody|no one)|none of (?:them|the [\w-]+)|"
    r"(?:people|customers|guests|visitors|locals|folks?|shoppers|tourists|parents|students|everyone|"
    r"everybody|they|passers-?by|kids|families|patients|clients|diners) (?:just |simply |all |still |"
    r"really |have |has |'ve |in [\w-]+ )*(?:no longer|never|don'?t|do not|doesn'?t|won'?t|hardly|barely|"
    r"rarely|seldom|stopp?ed|stay away|forget to|fail to|are not|aren'?t))"
)
_EVEN: Final = (
    r"(?: (?:in|from|outside|under|over|below|aged|around|south|north|east|west|of|at|on|near|beyond|this "
    r"side)"
    r"(?: [\w'-]+){1,4}?)?(?: (?:ever|even|really|actually|still|yet|there|here|just|seems? to|appears? "
    r"to|wants? to|bothers? to|cares? to|"
    r"dares? to|thinks? to|is|are|has|have|had|been|who|that|would|will|from [\w-]+|outside [\w-]+|in "
    r"[\w-]+|on (?:our|the|a) [\w-]+)|'s){0,3}"
)
_NOT_AD: Final = (
    r"(?! (?:\w+ ){0,3}?(?:ads?|adverts?|banners?|spots?|radio|tv|television|leaflets?|newspapers?)\b)"
)


_NOT_STAFF: Final = (
    r"(?! (?:here|in|on|at|from) (?:our|my|the) (?:team|office|agency|company|family|board|committee|side)\b)"
)


def _undone(deeds: str) -> str:
    """Return the pattern of "nobody does it"."""
    return rf"{_FEW}{_NOT_STAFF}{_EVEN} (?:{deeds}){_NOT_AD}"


_ONLY: Final = (
    r"(?:only|just|merely|a mere|a measly|a paltry|barely|hardly|not even|scarcely|stuck (?:at|on|under|"
    r"below|around)|sitting "
    r"(?:at|on)|hovering (?:at|around)|all of|a grand total of|no more than)(?: (?:got|have|sold|has|had|"
    r"about|around|some|at|a|the))*"
)
_COUNT: Final = (
    r"(?:\d[\d.,]*k?|a (?:couple|few|handful|dozen)(?: of)?|half a dozen|a dozen|few|twenty|thirty|forty|"
    r"fifty|sixty|seventy|eighty|ninety|a hundred)"
)
_NO_LIMIT: Final = (
    r"(?! (?:per|each|a (?:day|week|head)|can|may|allowed|at a time|max|left|available|or (?:more|"
    r"less)))"
)


def _none(result: str) -> str:
    """Return the pattern of "not a single one", "none since March"."""
    return (
        rf"(?:not (?:had |got |received |seen |sold )?(?:a single|even one|even a|one)|haven'?t (?:had|"
        rf"got|sold|"
        rf"received|seen) (?:a single |a|an|one|any)|have not (?:had|sold|received) (?:a|an|one|any)|no more|"
        rf"zero|without a single|no) (?:[\w-]+ )?{result}s?(?: (?:at all|yet|so far|since|in (?:weeks|months|"
        rf"days|ages)|for (?:weeks|months|days|ages)|to (?:do|make|speak of|show for it)|come in|coming in))|"
        rf"(?:not a single|not even one) (?:[\w-]+ )?{result}"
    )


def _metered(result: str) -> str:
    """Return the pattern of "the counter says eleven of them"."""
    return (
        rf"(?:counter|analytics|stats|statistics|dashboard|spotify|you ?tube|google|app ?store|tracker|it) "
        rf"(?:says?|shows?|stands? at|sits? (?:there )?(?:at|with|on)|reads?|reports?|is at|tells?(?: me| "
        rf"us)?) "
        rf"(?:\w+ )?{_COUNT} (?:[\w-]+ )?(?:{result})"
    )


def _thin(results: str) -> str:
    """Return the pattern of "only thirty of them so far"."""
    return (
        rf"{_ONLY} {_COUNT} (?:[\w'-]+ )?(?:{results}){_NO_LIMIT}\b|(?<![\d.,])(?:\d{{1,2}}|a few) "
        rf"(?:[\w'-]+ )?(?:{results})"
        rf"(?: [\w'-]+){{0,3}} (?:so far|to date|and counting down|in total so far)|(?:so far|to date) (?:we "
        rf"(?:have|got|'ve got) |there are )?(?:only )?{_COUNT} (?:[\w'-]+ )?(?:{results})|"
        rf"{_metered(results)}"
    )


_US: Final = (
    r"(?:us|ours|me|our [\w-]+(?: [\w-]+)?|the (?:brand|name|company|shop|museum|place|club|product)|it)"
)
_WE: Final = r"(?:we|i|us|it|our [\w-]+(?: [\w-]+)?|the (?:[\w-]+ )?[\w-]+)"
_THEY: Final = (
    r"(?:people|everyone|everybody|every ?one|most(?: people)?|many(?: people)?|folks?|locals|customers|"
    r"visitors|guests|tourists|parents|students|they|shoppers|neighbours|neighbors|half (?:of )?the [\w-]+|"
    r"half of [\w-]+|the (?:whole |entire |wider )?(?:town|village|city|public|neighbourhood|neighborhood|"
    r"country|world|market|region|valley|street|island)|\w+s|ppl|some|a lot(?: of [\w-]+)?|lots(?: of "
    r"[\w-]+)?|all the [\w-]+|survey [\w ]{2,30}? that [\w-]+)"
)
_BELIEVE: Final = (
    r"(?:thinks?|thought|believes?|believed|reckons?|assumes?|assumed|says?|supposes?|fears?|(?:is|are) "
    r"(?:convinced|certain|sure|under the impression)|seems? to think|have the impression|has the "
    r"impression|imagines?|takes? it that|guess(?:es)?)"
)
_GONE: Final = (
    r"(?:closed|shut|shutting|closing|gone|bust|bankrupt|dead|history|finished|no longer|moved|packed (?:up|"
    r"it in)|given up|out of business|only|just|(?:too )?expensive(?! to)|for tourists|for old|a thing of "
    r"the|"
    r"not open|still closed|boring|posh)"
)
_UNKNOWN: Final = (
    rf"{_THEY}(?: (?:often|always|still|keep|constantly|regularly|all|just|tend to|easily|in [\w-]+))* "
    rf"(?:mix(?:es|ing)?|confus(?:e|es|ing)|mistak(?:e|es|ing)|muddl(?:e|es|ing)|tak(?:e|es|ing)) {_US} "
    rf"(?:up )?(?:with|for)\b(?! granted| a walk)|"
    rf"(?:we|our [\w-]+) (?:keep getting|get|gets|are|is|'re) (?:\w+ ){{0,2}}?(?:confused|mixed up|mistaken|"
    rf"muddled up) (?:with|for)|"
    rf"{_THEY}(?: (?:around|in|from|of) (?:[\w-]+ ){{1,3}}?| )(?:\w+ ){{0,2}}?{_BELIEVE} (?:that )?{_WE}"
    rf"(?: (?:have|has|had|are|is|were|was|be|'ve)|'ve|'re|'s|'d)* (?:\w+ ){{0,2}}?{_GONE}\b|"
    rf"(?:(?:our|the|my|its|this) (?:[\w-]+ )?(?:names?|brand|logo)|we|i)(?: \w+){{0,2}}? (?:mean|means|"
    rf"meant|say|says|meaning)(?: \w+){{0,2}}? (?:nothing|little|very little|not a thing|zilch|zero|nowt)\b|"
    rf"means? (?:absolutely |exactly |next to )?(?:nothing|little) (?:to|in|south|north|east|west|outside|"
    rf"beyond|across|for)\b|"
    rf"(?:blank (?:faces?|stares?|looks?)|draws? a blank|raised eyebrows|shrugs? (?:when|if) )|"
    rf"(?:still|keep|keeps|always) (?:(?:ask(?:ing|s)?|look(?:ing|s)?|search(?:ing|es)?) for|know(?:s)? "
    rf"us (?:by|under|as)|us(?:e|es|ing)|say(?:s|ing)?|call(?:s|ing)? us(?: by)?) (?:the|our|by the) "
    rf"(?:old|former|previous) (?:name|one|brand|address|logo|shop|place)|"
    rf"(?:we|our \w+) (?:are|'re|is|remain|feel|seem) (?:\w+ ){{0,2}}?(?:invisible|strangers|nobodies|"
    rf"a nobody|off the radar|under the radar|unheard of|overlooked|forgotten|a blank|an unknown|unknown|"
    rf"a mystery|lost in the crowd|nameless)|"
    rf"(?:has|have|had) never (?:even )?heard (?:of|about)|if (?:nobody|no one) (?:hears|knows) (?:about|of) "
    rf"(?:it|us|them|our)|"
    rf"(?:can'?t|cannot|can not|couldn'?t|could not|wouldn'?t|unable to|struggle to) (?:even )?(?:name|place|"
    rf"recall|spell|find|spot|describe|tell you (?:what|who|where) ?(?:we|it)?) (?:us|our|we|it)\b|"
    rf"(?:couldn'?t|can'?t|could not) (?:tell|say) (?:you )?(?:what|who|where) (?:we|it|our)\b|"
    rf"\d+ ?(?:%|percent|per cent|in (?:10|ten|5|five|4|3|three|four|20)|out of (?:10|ten|5|4|20))(?: [\w'-]+"
    rf"){{0,8}}? (?:knows?|can name|could name|have heard of|has heard of|recogni[sz]es?|remembers?|recalls?|"
    rf"(?:is|are) (?:un)?aware of|think of) (?:us|our|the (?:name|brand|company))\b|"
    rf"(?:still|only now|always|constantly|even) (?:are |is )?(?:discover(?:s|ing)?|find(?:s|ing)? out|"
    rf"surprised|astonished|amazed|learn(?:s|ing)?)(?: [\w'-]+){{0,4}}? (?:we|i|it|us)(?:'re)? ?(?:exists?|"
    rf"here|there|around|are here|are there)?\b|"
    rf"(?:still|keep|keeps|always) ask(?:s|ing)? (?:me |us )?(?:what|who|where) (?:we|it|our)\b|"
    rf"in (?:the |their |its |his )?shadows? (?:of|all)|(?:live|living|stand|stuck|are|remain) in (?:the|"
    rf"their) shadows?\b|"
    rf"{_THEY} (?:\w+ ){{0,3}}?(?:have|has|had|'ve) (?:absolutely |simply |still |really )?(?:no|not the "
    rf"(?:faintest|"
    rf"slightest|foggiest)|zero|little) (?:idea|clue|notion|inkling) (?:that|what (?!display|audio|video|"
    rf"ads?|media)|"
    rf"who|where|of|about|we|how (?:good|many of us|far))\b|"
    rf"(?:looking|look|looks|searching|asking) for the old (?:sign|name|logo|place|shop|brand|signs)|"
    rf"knows? (?:us|our [\w-]+|me)(?:[^.!?\n]{{0,40}}?)[,;.] ?(?:but |yet |only |whereas )?(?:[\w' "
    rf"-]{{0,50}}?)"
    rf"(?<!\w)(?:in|outside|beyond|across|over|elsewhere|further|south|north|east|west)(?:[\w' -]{{0,40}}?) "
    rf"(?:nobody|no one|not a soul|hardly anyone|hardly a soul|none|nothing|not at all)\b|"
    rf"(?:outside|beyond|elsewhere|in [\w-]+),? (?:of )?(?:[\w' -]{{0,40}}?)(?:we(?: are|'re) nobod(?:y|ies)|"
    rf"nobody does|we don'?t exist|we are nothing|not a soul|nobody knows|no one knows|no one does)"
)
_SITE: Final = (
    rf"(?:{WEB_PLACE}|(?:online |web |digital )?(?:catalogue|catalog|portal)|analytics|visitor (?:count|"
    rf"numbers))"
)

_BUY: Final = (
    r"buy(?:s|ing)?|bought|book(?:s|ed|ing)?|order(?:s|ed|ing)?|reserv(?:e|es|ed)|eat(?:s|ing)?|"
    r"purchas(?:e|es|ed)|donat(?:e|es|ed|ing)|gives? (?:us )?(?:money|anything)|stay(?:s|ing)? (?:the "
    r"night|over)|renews?|adopt(?:s|ed)?|subscrib(?:es?|ed)|gets? (?:sold|booked|adopted)|wants? "
    r"(?:them|to buy|our)|pays?|tak(?:e|es|en) (?:them|it) (?:home|off)|(?:through|at) the "
    r"(?:check-?out|till)"
)
_SALES: Final = (
    r"bookings|reservations|tickets|tix|seats|orders|sales|donations|donors|members|subscribers|"
    r"customers|guests|covers|diners|purchases|buyers|places (?:taken|sold|booked)|(?:tickets|seats|"
    r"places|rooms) (?:sold|booked|gone)|sold|booked"
)
_CALL: Final = (
    r"call(?:s|ed|ing)?|ring(?:s|ing)?|rang|phon(?:es?|ed)|appl(?:y|ies|ied|ying)|enquir\w+|inquir\w+|"
    r"sign(?:s|ed|ing)? up|register(?:s|ed|ing)?|enrol(?:s|l|ls|led|ling)?|asks? (?:for|us)|writes?|"
    r"gets? in touch|contacts?|volunteer(?:s|ed|ing)?|leaves? (?:their|a|his)|wants? (?:the|to do the|"
    r"this) (?:job|work|jobs)|fill(?:s|ed)? (?:in|out)|make(?:s)? an appointment"
)
_CALLS: Final = (
    r"applications?|applicants|enquir(?:y|ies)|inquir(?:y|ies)|sign-?\s?ups|registrations|registered|"
    r"leads?|calls?|candidates|volunteers|appointments|requests|entries|enrol+ments|files|pupils|"
    r"students (?:signed up|enrolled)"
)
_A_SALE: Final = r"(?:booking|order|sale|reservation|ticket|customer|guest|donation|buyer|purchase)"
_A_CALL: Final = (
    r"(?:quote|call|enquiry|inquiry|application|appointment|request|lead|candidate|sign-?up|"
    r"registration|applicant|estimate)"
)
_CLICK: Final = (
    r"click(?:s|ed|ing)?|reads? (?:it|the|our|my|,)|(?:finds?|visits?|opens?|looks? at|lands? on|goes "
    r"(?:on|to)|sees?|reads?|uses?|"
    r"comes? (?:to|on)|logs? on to) (?:the |our |my |that |this )?(?:[\w-]+ ){0,2}?" + WEB_PLACE
)
_VISITS: Final = (
    r"clicks|hits|visits(?= (?:yesterday|today|this|so far|in))|visitors this \w+|(?:web ?site |site |page |"
    r"web |online |unique )?visit(?:or)?s (?:to|"
    r"on) (?:the|our|my) " + WEB_PLACE + r"|page ?views|(?:site|website|web) (?:visits|visitors)"
)
_INSTALL: Final = (
    r"(?:has|have|uses?) got it on|download(?:s|ed|ing)?(?! the (?:menu|brochure|guide))|install(?:s|ed|"
    r"ing)?|(?:has|have|had|uses?|gets?|knows?) (?:the|our|my) (?:[\w-]+ ){0,2}?app"
)
_INSTALLS: Final = r"(?:app |active )?users|downloads|installs|installations|players"
_LISTEN: Final = (
    r"listen(?:s|ed|ing)?(?: to (?:it|us|the|our|my|this))?|stream(?:s|ed|ing)?|play(?:s|ed)? (?:it|our|my|"
    r"the) ?(?:"
    + MUSIC
    + r")?|(?:has |have )?(?:hears?|heard) (?:it|(?:the|our|my|this) (?:[\w-]+ ){0,2}?"
    + MUSIC
    + ")"
)
_LISTENS: Final = r"(?:monthly )?listen(?:er)?s|streams|listens"
_WATCH: Final = (
    r"watch(?:es|ed|ing)?|view(?:s|ed|ing)? (?:it|our|the)|(?:has |have )?(?:sees?|seen|saw) "
    r"(?:it|(?:the|our|my|"
    r"this) (?:[\w-]+ ){0,2}?" + FILM + ")"
)
_VIEWS: Final = r"views|viewers|plays"
_COME: Final = (
    r"com(?:e|es|ing)|came|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|walk(?:s|ed|ing)? (?:in|past)|"
    r"visit(?:s|ed|ing)?|stop(?:s|ped)?(?: by)?|drop(?:s|ped)? (?:in|by)|pop(?:s|ped)? (?:in|by)|"
    r"(?:finds?|found) (?:us|their way|the way|our)|sets? foot|darkens?|attend(?:s|ed)?|notic(?:e|es|"
    r"ed)|know(?:s|n)?(?! ?,? ?(?:how|why|if|when|much|anything|your|which|yet|better|whether|"
    r"(?:\w+ ){0,2}(?:dates?|budgets?|costs?|prices?))\b)|knew|heard|"
    r"hear(?:s)? (?:of|about)|remember(?:s|ed)?|reali[sz](?:e|es|ed)|recogni[sz](?:e|es|ed)|talks? "
    r"about|thinks? of|(?:has|have) (?:an |any )?(?:idea|clue)|suspects?|(?:aware|familiar)|looks? up|"
    r"go(?:es)? (?:there|in|inside)"
)

_ROWS: Final = tuple(
    (goal, rf"(?<![\w'-])(?:{pattern})(?![\w'-])")
    for goal, pattern in (
        (
            _D.CONVERSIONS,
            rf"(?:can'?t|cannot|can not|unable to|struggl\w+ to|fail to|failing to|not managing to) "
            rf"(?:\w+ ){{0,2}}?(?:fill"
            rf"|sell|shift|move|let|rent out) (?:[\w-]+ ){{0,4}}?(?:{BOOKED}|{STOCK})|"
            rf"{_DAYS} (?:are |is )?(?:kill(?:s|ing)?|hurt(?:s|ing)?|sink(?:s|ing)?|cripple|crippling) "
            rf"(?:us|me)|"
            rf"{_void(BOOKED)}|{_void(TILL)}|"
            rf"(?:unsold|leftover|surplus|remaining|excess) (?:\w+ )?{STOCK}|"
            rf"(?:stuck|sitting|stand|standing|left|lumbered|end up|ended up) (?:here )?(?:on|with) (?:\w+ )?"
            rf"{_COUNT} [\w-]+(?: [\w-]+)? |"
            rf"{STOCK}{_GAP} (?:left(?: over)?(?! to (?:run|plan))|going spare|gathering dust|going "
            rf"begging|to "
            rf"spare|to shift|to get rid of|(?:left )?to (?:sell|fill|shift|let|offload|flog|move(?! "
            rf"(?:in|into|house|to)\b)))|"
            rf"{_void(STOCK)}|"
            rf"(?:got|have|with|'ve got) {_COUNT} [\w-]+(?: [\w-]+)? (?:in (?:the|our) (?:back|yard|barn|"
            rf"warehouse|garage|cellar|shed|basement|stock ?room)|gathering dust|collecting dust|unsold|"
            rf"going "
            rf"off|rotting|to (?:shift|sell|get rid of|rehome))|"
            rf"sales (?:(?!were\b|was\b|had\b)\w+ ){{0,3}}?(?:down|flat|slow|sluggish|slump(?:ed|ing)?|"
            rf"collapsed|dead|poor|weak|"
            rf"dropping|falling|stagnat\w+|dried up|fallen|plummet\w+|disappointing|lagging)|"
            rf"(?:business|trade|takings|turnover) (?:is|are|has|have|'s) (?:\w+ ){{0,3}}?(?:terrible|"
            rf"awful|dire|rubbish|lousy|bad|dismal|shocking|horrible|grim|tough|dreadful|down|flat|slow|"
            rf"sluggish|slumped|collapsed|dead|poor|weak|dropping|falling|quiet|dried up|fallen|slack)|"
            rf"{_undone(_BUY)}|"
            rf"{_thin(_SALES)}|"
            rf"(?:isn'?t|is not|not) (?:sold|gone|eaten) by [\w-]+ (?:goes|gets|is|ends)|goes? (?:in|to) the "
            rf"(?:pigs|bin|compost|skip)|"
            r"(?:sells?|selling|go|goes|moves?|shift) (?:(?:like|as) (?:a )?(?:cold|stale|old|wet|last)|"
            r"(?:very |so |"
            r"too |really |quite )?(?:badly|poorly|slowly|sluggishly|terribly|miserably|at a snail)|for "
            r"peanuts)|"
            r"play(?:s|ed|ing)? (?:to|for|before|in front of) (?:an? )?(?:half[- ])?(?:empty|three|3|a "
            r"handful|"
            r"hardly|nobody|no one|two|\d rows|rows of)|"
            rf"{_COUNT} (?:of|out of) the (?:[£$€])?\d[\d.,]*k? (?:grand|thousand|pounds|dollars|euros|"
            rf"bucks|quid)? "
            rf"?(?:we|it) (?:need|takes?|costs?)|fund-?raiser\b(?! (?:email|list|team))|"
            rf"{_COUNT} (?:[\w-]+ )?[\w-]+s in (?:my|our) (?:own )?(?:hall(?:way)?|living room|bedroom|"
            rf"garage|spare room|"
            rf"cellar|attic|kitchen|flat|shed|loft|barn|warehouse|stock ?room|basement)|"
            rf"{_none(_A_SALE)}|"
            rf"(?:abandon\w*|leav\w+) (?:\w+ ){{0,2}}?(?:carts?|baskets?|trolleys?)",
        ),
        (
            _D.LEADS,
            rf"(?:can'?t|cannot|can not|unable to|struggl\w+ to|fail to|failing to|hard to|not managing "
            rf"to) (?:\w+ ){{0,2}}?"
            rf"(?:fill|staff|man|cover|crew) (?:[\w-]+ ){{0,4}}?(?:rotas?|shifts|{_POSTS}|teams?|wards?)|"
            r"(?:referrals|commissions|jobs|work|requests|mandates|instructions) (?:has|have|is|are) "
            r"(?:\w+ ){0,2}?(?:dr"
            r"(?:ied|ying) up|thin on the ground|scarce|stopped coming)|(?:diary|calendar|schedule)(?:'s| "
            r"has| is)? (?:got "
            r"|full of )(?:\w+ )?(?:holes|gaps)|"
            rf"{_void(SOURCES)}|{_void(_POSTS)}|"
            rf"(?:hol(?:e|es)|gaps?) in (?:the|our|my|his|her) (?:\w+ )?(?:diary|diaries|calendar|schedule|"
            rf"appointment book|agenda|rota|pipeline)|(?:diary|calendar|schedule|agenda) (?:\w+ "
            rf"){{0,2}}?(?:has|"
            rf"full of|with) (?:\w+ ){{0,2}}?(?:holes|gaps)|"
            rf"twiddl\w+ (?:their|our|his|her|my) thumbs|"
            rf"{_undone(_CALL)}|"
            rf"{_thin(_CALLS)}|{_none(_A_CALL)}|"
            rf"(?:(?:we|they|i) (?:are|'re|am) |(?:is|are) )?(?:desperately |badly |seriously |chronically )?"
            rf"(?:short of|short on|crying out for|running out of|lacking|short-?staffed|under-?staffed) "
            rf"(?:\w+ ){{0,2}}?(?:staff|nurses|drivers|chefs|cooks|teachers|hands|carers|volunteers|"
            rf"apprentices|"
            rf"trainees|applicants|people|doctors|foster (?:parents|carers|families))",
        ),
        (
            _D.CLICKS,
            rf"{_void(_SITE)}|{_SITE} (?:\w+ ){{0,3}}?(?:(?:is|are|'s) )?a (?:ghost town|flat line|flatline|"
            rf"desert|wasteland)|{_undone(_CLICK)}|{_thin(_VISITS)}|{_none('click')}",
        ),
        (
            _D.APP_INSTALLS,
            rf"{_undone(_INSTALL)}|"
            rf"{_thin(_INSTALLS)}|{_none('(?:download|install)')}",
        ),
        (
            _D.STREAMS,
            rf"{_undone(_LISTEN)}|"
            rf"{_thin(_LISTENS)}|{_none('(?:stream|listener|listen)')}",
        ),
        (
            _D.VIDEO_VIEWS,
            rf"{_undone(_WATCH)}|{_thin(_VIEWS)}",
        ),
        (
            _D.REACH,
            rf"{_void(SHOPS)}|{_UNKNOWN}|"
            rf"{_undone(_COME)}|"
            r"(?:walk|walks|drive|drives|go|goes|stroll|rush|rushes|march|run|runs) (?:right |straight |"
            r"just )?"
            r"(?:past|by) (?:us|our|the (?:shop|store|door|window)|without|looking|every day)|"
            r"(?:walk|drive|go|pass|stroll|cycle)s? (?:\w+ )?(?:by|past)(?: [\w']+){0,3}? (?:and|without|"
            r"but) "
            r"(?:not|never|don'?t|no|do not|\w+ing)|(?:they'?re|they are|it'?s|is) the (?:name|brand|one|"
            r"ones|shop|first) "
            r"(?:that )?(?:people|everyone|everybody|folks?|customers|locals|they) (?:\w+ )?(?:think of|"
            r"know|remember|go "
            r"to|name)|"
            r"(?:foot-?\s?fall|visitor numbers|attendance|visits) (?:is|are|has|have) (?:\w+ ){0,3}?(?:down|"
            r"flat|low|poor|dropping|falling|fallen|collapsed|halved)",
        ),
    )
)
_MAY: Final = re.compile(
    r"empty|quiet|silent|\bdead\b|desert|vacant|idle|unsold|unfilled|unbook|unlet|\bbare\b|dust|nobody|no "
    r"body|"
    r"no[- ]one|hardly|barely|scarce|\bsoul\b|\bnot\b|n't\b|\bnt\b|\bfew|never|no longer|rarely|seldom|"
    r"stopp?ed|"
    r"\bonly\b|\bjust\b|stuck|sitting|so far|mere|measly|mix|confus|mistak|muddl|\btakes?\b|think|believ|"
    r"reckon|assum|convinced|nothing|little|blank|\bstill\b|invisible|stranger|forgotten|overlook|unknown|"
    r"half[- ]full|\bleft|leftover|spare|surplus|\bin the back|\bdown\b|\bflat\b|slow|sluggish|slack|slump|"
    r"thumbs|hole|gaps?\b|short|crying out|\bpast\b|pigs|\bbin\b|abandon|\bto (?:shift|sell|fill|let|"
    r"rehome|move|offload|flog)|"
    r"tumbleweed|wide open|barren|graveyard|wasteland|desert|dismal|miserabl|can'?t\b|cannot|couldn'?t|"
    r"wouldn'?t|struggle|unable|%|percent|per cent|\bin \d|out of \d|of the|discover|surpris|astonish|amazed|"
    r"find out|\bask|looking|badly|poorly|cold|stale|peanuts|snail|play|raiser|in (?:my|our)\b|zero|a single|"
    r"one\b|\bno\b|says?\b|shows?\b|stands|reads?\b|that \d|which \d|available|booked|past|\bby\b|"
    r"kill|hurt|sink|crippl|\bfail|hard to|the (?:name|brand|one|ones|shop)\b|shadow|terrible|awful|"
    r"dire\b|rubbish|lousy|\bbad\b|shocking|horrible|grim|tough|dreadful|flop|"
    r"wash-?out|dead loss|attended|visited|struggling|idea|clue|notion|inkling|"
    r"ghost|lacking|impression|radar|fall|dried|to date|unstaffed|under-?(?:used|booked|sold|staffed)"
)
_ELSEWHERE: Final = re.compile(
    r"\b(?:if|unless|in case|whether|whose|even if|once|until|competitors?|rivals?|(?:people|those|anyone|"
    r"everyone|men|women|users|listeners|adults|homeowners|households|parents|couples|drivers|families|"
    r"students|shoppers|commuters)(?: [\w-]+){0,3} who|so that|make sure|"
    r"hope(?:s)? that|last (?:year|season|summer|winter|spring|autumn|time)|years ago|pause\w*|skip)\b"
    r"(?:\W+[\w'-]+){0,7}\W*$|\b(?:no|never|not|isn'?t|aren'?t|nor)\W+(?:\w+\W+)?$"
)
"""What makes of a plight a case that is only thought of, another's, or none."""
_ASIDE: Final = re.compile(
    r"[^.!?\n]{0,30}?\b(?:in (?:the|our) office|(?:e-?mail|mail|text|message|write|ping|whatsapp) me|so "
    r"(?:please )?(?:e-?mail|"
    r"mail|"
    r"text|write)|more (?:than|often)|times\b|twice|too often|(?<!on )(?<!than )last (?:year|season|summer|"
    r"winter)|ads?\b|adverts?\b|banners?\b|campaign budget)"
)
_RULED: Final = re.compile(r"\b(?:may|must|should|shall)\b")
"""A rule of who may meet the ads: "nobody under 21 may see them"."""
STRENGTH: Final = 2.5
"""Of a plight: more than a result in passing, less than any wish."""


@cache
def _rows() -> tuple[tuple[DeliveryGoal, re.Pattern[str]], ...]:
    """Return the goals and their patterns, compiled when a message first needs them: they are long."""
    return tuple((goal, re.compile(pattern)) for goal, pattern in _ROWS)


def plights(folded: str, sentence: Span) -> Iterator[tuple[DeliveryGoal, Span]]:
    """Yield what one sentence complains of, each with the goal that would mend it."""
    start, end = sentence[0], min(sentence[1], len(folded))
    if not _MAY.search(folded, start, end):
        return
    for goal, pattern in _rows():
        match = pattern.search(folded, start, end)
        if match is None:
            continue
        before = folded[max(start, match.start() - 90) : match.start()]
        if _RULED.search(match.group()):
            continue
        if not _ELSEWHERE.search(before) and not _ASIDE.match(folded, match.end(), end):
            yield goal, match.span()
