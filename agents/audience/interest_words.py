"""Words around interests that are none themselves, and the places where a word for people counts."""

import re
from typing import Final

from agents.folding import words_of

LEADING: Final = words_of(
    "the a an all things everything anything any kind kinds sort sorts of latest new good great best both "
    "either especially particularly mainly mostly also like such as including eg ie real true avid keen "
    "casual hardcore hard core die passionate dedicated devoted serious big huge massive biggest loyal "
    "long time lifelong young younger older old male female local regular frequent heavy light daily "
    "fellow self proclaimed affluent more lots many several some other every most those these their his "
    "her crazy mad proud happy keen would be hopeful aspiring budding part time full time retired mature "
    "amateur "
    "potential british american german french spanish brazilian adult adults maybe perhaps possibly"
)
"""Words at the beginning of a name that are no part of it."""
TRAILING: Final = words_of(
    "stuff things scene world genre genres topics topic too also well etc lot general especially "
    "categories category related much regularly often weekly daily content lifestyle itself generally "
    "particular respectively lately everyday"
)
"""Words at the end of a name that are no part of it."""
MEDIA: Final = words_of(
    "podcast podcasts radio music audio video tv television playlist playlists station stations channel "
    "channels streaming stream streams media app apps spotify ad ads show shows content club team band "
    "ctv web web desktop mobile online premium free genre genres album albums song songs tracks"
)
"""Words for what ads run in."""
NO_TOPIC: Final = words_of(
    "women adults mums moms dads teens parents people millennials boomers students millennial families "
    "couples girls guys ladies boys consumers users professionals reach target with their many more true "
    "most loyal huge hardcore real devoted young male female that those existing biggest brand band team "
    "club your our other potential avid casual heavy daily us you me them it everyone anyone men customers "
    "kids"
)
"""Words that are never the last word of a topic's name."""
NOT_AN_ITEM: Final = re.compile(
    r"^(?:our|your|my|these|this|those|their|its|it|them|what|how|buying|us|more|other|similar|you|me)\b|"
    r"^\W*$"
)
EXACT_HEADS: Final = words_of(
    "users people professionals consumers audience audiences drivers makers students subscribers folks "
    "types adults women men mums moms dads parents segment segments pros adopters buyers teens teenagers "
    "couples families kids millennials boomers girls guys ladies households"
)
"""Words for people that need a whole name that is known before them."""
PLAIN_HEADS: Final = words_of(
    "listeners players watchers viewers readers followers drinkers eaters collectors owners riders traders "
    "shoppers hunters seekers practitioners spectators streamers learners beginners amateurs growers "
    "keepers holders solvers fishers breeders restorers hoarders athletes brewers competitors exhibitors"
)
"""Words for people that take part in what is meant: "whisky drinkers", "job seekers"."""
AMBIGUOUS_PEOPLE: Final = words_of(
    "drivers players writers teachers directors managers engineers singles movers makers consumers readers "
    "walkers artists singers donors learners divers actors nerds geeks grooms punks streamers boxers "
    "creatives authors rockers djs executives consultants educators scientists architects models founders "
    "entrepreneurs explorers renters tenants landlords bankers politicians journalists comedians "
    "psychologists dancers painters designers decorators volunteers believers pilgrims wrestlers savers "
    "tourists"
)
"""Words for people that are as often staff or makers: they need a word of reaching before them."""
NO_TASTE: Final = words_of(
    "directors managers executives engineers consultants educators teachers scientists bankers politicians "
    "journalists psychologists renters tenants landlords founders ceos cfos ctos cmos salespeople "
    "businesspeople marketers advertisers developers architects baristas bartenders chefs learners students "
    "pupils graduates undergraduates postgraduates consumers customers drivers taxpayers cardholders "
    "policyholders householders homeowners seniors pensioners retirees caregivers"
)
"""What people are by trade or station: a bare word for it says nothing of what they are into."""
_REACHING: Final = (
    r"(?:reach(?:ing)?|target(?:ing)?|aim(?:ed|ing)? at|aimed towards?|for|among(?:st)?|audiences?(?: is| "
    r"are|:)?|want|attract(?:ing)?|engag(?:e|ing)|speak(?:ing)? to|talk(?:ing)? to|towards?|get|find|who "
    r"are|interest(?:ed|s)?|into|also|add|include|drop|remove|exclude|win over|appeal(?:s|ing)? to|from)"
)
PEOPLE_CUE: Final = re.compile(
    rf"\b{_REACHING}\s+(?:[\w'-]+\s+){{0,2}}$|(?:^|[.;:!?\n,]|\b(?:and|or))\s*(?:(?!the\b|our\b|so\b|"
    rf"then\b|when\b|"
    r"if\b|that\b)[\w'-]+\s+)?$"
)
"""Words before an audience, or the beginning of a clause or of the next item of a list."""
THE_ONES: Final = re.compile(r"\bthe\s+(?:[\w'-]+\s+)?$")
THE_ONES_REACHED: Final = re.compile(rf"\b{_REACHING}\s+the\s+(?:[\w'-]+\s+)?$")
PLURAL: Final = re.compile(r"(?<!s)s$|(?:people|men|women|crowd|public|youth|eat clean|music)$|^\w*[^s\W]s\b")
"""Words for several people: the last word is in the plural, or the first ("mums-to-be")."""
ONE_OF_MANY: Final = re.compile(
    r"\b(?:reach|target|targeting|reaching|speak to|talk to|appeal to|appeals to|aimed at|for|engage|win "
    r"over)\s+(?:the|every|any|your|an?)\s+(?:[\w'-]+\s+){0,2}$"
)
"""Words before a single person who stands for many: "reach the keen gardener"."""
NOT_THEM: Final = re.compile(r"'| of (?!\d)")
"""Behind a word for people: it is somebody's, or the beginning of another name."""
NO_PEOPLE_BEFORE: Final = re.compile(
    r"\b(?:our|my|your|his|her|its|by|hir(?:e|es|ing)|recruit(?:s|ing)?|employ(?:s|ing)?|we are|we're|"
    r"staffed with|team of|group of|(?:we are|we're|i am|i'm) an? (?:[\w'-]+\s+){0,3}?of|made for|"
    r"as)\s+(?:[\w'-]+\s+){0,2}?$"
)
OURSELVES: Final = re.compile(
    r"\b(?:we are|we're|i am|i'm|(?:run|made|founded|built|owned|written|staffed) by|(?:team|bunch|group|"
    r"band|family|"
    r"pair|duo|crew|couple) of)\s+(?:(?!for\b|after\b|looking\b|targeting\b|aiming\b|"
    r"reaching\b)[\w'-]+\s+){0,4}$"
)
"""Words before the advertiser's own people: "we're a team of music lovers"."""
_ROLES: Final = (
    r"(?:(?:co-?)?founders?|owners?|boss|chef|cook|baker|brewer|husband|wife|team|staff|crew|contact|"
    r"colleagues?|partner|brother|sister|son|daughter|dad|mum|mom|father|mother|uncle|aunt|cousin|neighbou?r|"
    r"friend|director|manager|ceo|cfo|cto|president|chair|chairman|chairwoman|secretary|treasurer|board|"
    r"committee|council|trustees|jury|investors?|agency|client|accountant|lawyer|designer|developer|"
    r"photographer|illustrator|architect|printer|supplier|intern|apprentice|assistant|receptionist|"
    r"instructor|coach|trainer|guide|teacher|singer|drummer|bassist|guitarist|pianist|narrator|presenter|"
    r"host|"
    r"author|writer|actor|actress|hero|heroine|protagonist|mayor|minister|priest|vicar|captain)"
)
_SHOWN: Final = (
    r"(?:shows?|showing|features?|featuring|stars?|starring|follows|depicts|portrays|tells of|(?:film|movie|"
    r"novel|book|story|song|play|tale|ballad|picture|video|spot|documentary) (?:about|of)) (?:an?|the|two|"
    r"three|"
    r"some) (?:\w+ )?(?:man|woman|girl|boy|couple|family|guy|bloke|lad|kid|child|grandmother|grandfather|"
    r"mother|"
    r"father|widow|friends|women|men|sisters|brothers|detective|teacher|farmer|student)"
)
OURSELVES_WHO: Final = re.compile(
    rf"\b(?:we are|we're|i am|i'm|(?:(?:my|our|his|her|their|the) (?:\w+ )?{_ROLES}|boss)|{_SHOWN})"
    r"\b,?\s+\(?"
    r"(?:(?!for\b|after\b|looking\b|"
    r"targeting\b|"
    r"aiming\b|reaching\b|about\b|trying\b|hoping\b|interested\b|seeking\b|going\b|"
    r"people\b)[\w'-]+,?\s+){0,6}?"
    r"(?:who|that)\s+(?:[\w']+\s+){0,3}$"
)
"""Words before what the advertiser likes or does: "I'm a chef who loves cooking"."""
TARGETED: Final = re.compile(
    r"\b(?:target(?:ing|s)?|focus(?:ing)? on|aim(?:ed|ing)? at|targeted (?:at|to|on))\s+"
)
TARGETED_END: Final = re.compile(
    r"\s*(?:[.,;!?)\n]|$|and\b|or\b|in\b|&|with\b|audiences?\b|segments?\b|interests?\b)"
)
TOO_COMMON: Final = words_of(
    "consumers kids children stars deals sales discounts shares cards accounts banks money news jobs home "
    "household business games stage events learning leisure property mobile new reach style trains train "
    "drivers cards shoppers eating giving mood seniors professionals parents family families phones trucks "
    "vehicles trading"
)
"""Names that are too common as words to be targeted without a word of liking."""
PASTIMES: Final = words_of(
    "yoga pilates running jogging marathons cycling hiking trekking climbing bouldering mountaineering "
    "camping skiing snowboarding surfing sailing swimming diving rowing kayaking fishing angling hunting "
    "golf tennis padel squash badminton football soccer rugby cricket basketball baseball volleyball "
    "handball hockey boxing mma wrestling motorsport f1 nascar triathlon fitness crossfit bodybuilding "
    "weightlifting dancing dance gaming esports chess poker anime manga comics cooking baking barbecue "
    "gardening knitting sewing crochet crafts photography painting drawing pottery reading literature "
    "theatre opera ballet birdwatching astronomy genealogy meditation mindfulness skateboarding darts "
    "outdoors"
) | {
    *("trail running", "mountain biking", "ice hockey", "martial arts", "formula 1", "horse riding"),
    *("video games", "board games", "true crime", "extreme sports", "winter sports", "water sports"),
}
"""What people do for its own sake: named by itself behind the ages, it is a taste and no product."""
EVERYDAY: Final = words_of(
    "car cars phone phones bed beds sofa house houses home homes money bus train trains ticket tickets "
    "family music time work school internet online weekend weekends food water table job jobs kitchen "
    "bathroom party friends children kids baby news tv television radio app apps email video videos "
    "shop shops shopping store price prices sale sales bank card credit insurance doctor health office "
    "business town city country"
)
"""Things that everybody deals with: within a longer deed they tell nothing about tastes."""
