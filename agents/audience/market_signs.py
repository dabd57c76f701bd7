"""What is said beside the name of a place when ads are wanted there. All patterns are over folded text."""

import re
from typing import Final

from agents.people_words import BETWEEN, PEOPLE

MARKET_AFTER: Final = re.compile(
    rf"(?:'s)?(?:ish|an|n)?[ -](?P<between>(?:(?:{BETWEEN}|\d\d-\d\d)[ -]){{0,2}}?){PEOPLE}\b|"
    rf"(?:'s)?[ -](?:(?:{BETWEEN})[ -])?(?:markets?|audiences?|launch|roll-?out|debut|campaign|flight|"
    rf"burst|push|"
    r"awareness|reach|coverage|territory|cinemas?|theat(?:re|er)s|retailers|supermarkets|stores|listings|"
    r"inventory|impressions|traffic|sales|visibility|leg|wave|phase|expansion|geo|geos|release|premiere|"
    r"tour dates|charts|media|spend|budget)\b|"
    r"[ -](?:wide|natrep|nat rep|nationwide|nationally|national|overall)\b|(?:,? ?\(?(?:only|alone|first|"
    r"exclusively|"
    r"again|as well|too|instead))\b|"
    r"\s*(?:\+|plus)\s*\d+ ?(?:km|miles?|mi|kilomet(?:re|er)s)\b|\s*(?:100|\d{1,2}) ?%"
)
NAMED_MARKETS: Final = (
    r"(?:(?:target |key |core |test |launch |new |our |home |main |these |the |priority )*(?:markets?|"
    r"countr(?:y|"
    r"ies)|geos?|geography|locations?|where|territor(?:y|ies)|targets?|target(?:ed|ing)?|audiences?|"
    r"areas?|places?|"
    r"cities|regions?|states|provinces|footprint|coverage)(?: list)?)"
)
MARKET_BEFORE: Final = re.compile(
    rf"\b{PEOPLE}\s+(?:(?!(?:to|for|and|or|with)\b)[\w'-]+\s+){{0,4}}?(?:in|from|across|around|of|near|"
    rf"throughout|"
    r"within|all over|outside|up and down)\s+"
    r"(?:the\s+|greater\s+|downtown\s+|all(?: of)?\s+|whole(?: of)?\s+|northern\s+|southern\s+|eastern\s+|"
    r"western\s+|central\s+|only\s+|just\s+)*$|"
    r"\b(?:look(?:ing)? for|want(?:s|ing)?|need(?:s|ing)?|seek(?:s|ing)?|attract(?:s|ing)?|gain(?:ing)?|"
    r"win(?:ning)?|"
    r"get(?:ting)?|more|bring(?:ing)? in)\s+(?:[\w'-]+\s+){1,4}?from\s+(?:the\s+)?$|"
    rf"\b{PEOPLE}\s+(?:who|that)\s+(?:[\w'-]+\s+){{1,7}}?(?:in|across|around|from)\s+(?:the\s+)?$|"
    rf"\b{NAMED_MARKETS}\s*(?::|=|-|–|\bis\b|\bare\b|\bshould be\b|\bwill be\b|\bbeing\b|\bin\b|\bof\b)?\s*"
    r"(?:the\s+|in\s+|only\s+|just\s+)*$|"
    r"\b(?:campaigns?|ads?|adverts?|advertis\w+|spots?|promot(?:e|es|ing|ion|ed)|run(?:s|ning)?|"
    r"roll(?:ing)? out|"
    r"rollout|launch(?:es|ing|ed)?|sell(?:s|ing)?|sold|ship(?:s|ping|ped)?|deliver(?:s|ing|ed|y)?|available|"
    r"awareness|visibility|known|presence|reach(?:es|ing)?|serv(?:e|es|ing)|cover(?:s|ing)?|operat(?:e|"
    r"es|ing)|"
    r"aim(?:s|ed|ing)? at|focus(?:es|ed|ing)?|push(?:es|ing)?(?: \w+)?|bookings?|orders|sales|sign-?ups|"
    r"traffic|"
    r"views?|clicks?|impressions|reservations|donations|memberships|purchases|conversions|"
    r"demand|leads|downloads|installs|streams|registrations|enquiries|applications|subscriptions|budget|"
    r"money|"
    r"release[ds]?|opens?|opening|expand(?:s|ing)?|enter(?:s|ing)?|grow(?:th|ing)?|recruit\w*|hir(?:e|ing)|"
    r"advertise|go(?:es|ing)? live|live|air(?:s|ing)?)\s+"
    r"(?:(?!(?:and|or|but|with|by|than|from)\b)[\w'-]+\s+){0,3}?(?:in|into|across|throughout|for|on|at|"
    r"is|to|from|"
    r"around|within|all over|only)\s+(?:people\s+)?"
    r"(?:the\s+|all(?: of)?\s+|only\s+|just\s+|whole(?: of)?\s+|in\s+|of\s+)*$|"
    r"\b(?:only|just|solely|exclusively|across|throughout|all over|everywhere in|anywhere in|nationwide in|"
    r"target(?:ing|s)?|reach(?:ing)?|cover(?:ing)?|enter(?:ing)?|serv(?:e|ing))\s+"
    r"(?:(?:the|all|of|in|whole|entire|rest)\s+)*$|"
    r"\bin (?:the )?(?:whole|entire|all)(?: of)?(?: the)? (?:(?:canton|state|province|region|county|city|"
    r"area|"
    r"district) of )?$"
)
WANTED_BEFORE: Final = re.compile(
    r"\b(?:awareness|recognition|notoriety|visibility|presence|(?:make|get|become|be|is|made)(?: \w+){0,4} "
    r"(?:better )?known)(?:\s+(?!(?:in|from|and|but|to)\b)[\w'-]+){0,5}?\s+(?:in|across|throughout|within|"
    r"all over|around)\s+"
    r"(?:the\s+|all(?: of)?\s+|whole(?: of)?\s+|only\s+)*$|"
    r"\b(?:it'?s|it is|make it|that'?s|that would be|would be|we cover|covers|covering) (?:for )?(?:all of|"
    r"the whole(?: of)?|the entire|"
    r"all|just|only)(?: the)?\s+$|"
    r"\b(?:this (?:year|time|one|campaign|round|season|month|summer|winter|autumn|spring)(?:'s| is| it'?s| "
    r"it is|:)|now it'?s|time for|"
    r"next (?:stop|up)(?: is|:)?|up next(?: is|:)?|(?:i|we) mean) (?:the turn of |for |in )?(?:the )?$|"
    r"\b(?:we|i|we are|we're|i am|i'm) think(?:ing)? (?:of|in)\s+$|"
    r"(?<!we are )(?<!we're )(?<!i am )(?<!i'm )\b(?:who|whoever|anyone|anybody|everyone|everybody|those|"
    r"people|folks?|"
    r"somebody|someone) in\s+$|"
    r"\b(?:polish|lift|raise|boost|build(?: up)?|grow|push|strengthen|increase|improve|refresh|revive|"
    r"establish|introduce|position|"
    r"market|present|seed|spread|plug|hype|drum up|bring|conquer|crack|win over|tackle|break into|get into|"
    r"move into|try|test)\s+"
    r"(?:(?:our|the|my|this|a|it)\s+(?:[\w'-]+\s+){0,2}?(?:in|across|to|into)\s+)?(?:the\s+)?$|"
    r"\b(?:is|are|meant|intended|destined|made|only|just|all) for\s+(?:the\s+)?$|"
    r"\b(?:orders?|bookings?|registrations?|sign-?ups?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|leads?|"
    r"visits?|"
    r"visitors?|traffic|clicks|downloads?|installs?|purchases|applications?|donations?|streams|"
    r"subscri(?:bers|ptions)|"
    r"reservations?|tickets?)\b(?:\s+(?!(?:and|but|to|in|from|by|of)\b)[\w'-]+){0,4}?(?:\s+(?:on|via|"
    r"through|over|at|of|by) "
    r"(?:the|our|a|your|their)(?: [\w'-]+){1,2})?\s+(?:from|across|throughout)\s+(?:the\s+|all(?: of)?\s+)*$|"
    rf"\b(?:reach|target|win|attract|address)\w*\s+(?:[\w'-]+\s+){{0,3}}?{PEOPLE}\s+(?:in|from|across|"
    rf"around|throughout)\s+(?:the\s+)?$"
)
""" "Brand awareness in Bavaria": wanted there, whoever is at home where."""
OPENS_BEFORE: Final = re.compile(
    r"\b(?:launch(?:es|ing)?|opens?|opening|debuts?)\s+(?:\w+ly\s+|soon\s+|next \w+\s+|our "
    r"\w+\s+)?in\s+(?:the\s+)?$|"
    r"\b(?:tickets?|seats?|places|spots|registrations?|sign-?ups) (?:for|to) (?:the|our|a|its) (?:\w+ "
    r"){0,2}?(?:shows?|concerts?|gigs?|"
    r"dates?|functions?|performances?|match(?:es)?|games?|screenings?|events?|class(?:es)?|courses?) (?:in|"
    r"of|at)\s+(?:the\s+)?$"
)
""" "The new route launches in Graz", "tickets for the show in Graz": people there are wanted."""
THERE_AFTER: Final = re.compile(
    r"[^.;!?\n]{0,40}?,? (?:and |so |hence )*(?:that'?s|that is|which is|this is) (?:exactly |also |just "
    r")?where (?:we|i|it|the|our|to|this)"
    r"\b[^.;!?\n]{0,24}?\b(?:advertis\w+|run|campaign|ads?|market|money|focus|promote|be (?:seen|heard)|"
    r"reach|want\w*|like|love|need\w*|should|must|ought|prefer|aim\w*|push|spend|target\w*|airs?)\b"
)
""" "They come from Spain, so that's where we advertise"."""
SOUGHT_BEFORE: Final = re.compile(
    rf"\b(?:needs?|wants?|hir(?:e|ing)|recruit(?:ing)?|seek(?:ing)?|look(?:ing)? for|find|reach|target|"
    rf"attract)\s+"
    rf"(?:[\w'-]+\s+){{0,2}}?{PEOPLE}\s+(?:in|from|around|near)\s+(?:the\s+)?$"
)
LIVING_BEFORE: Final = re.compile(
    rf"\b{PEOPLE}\b[^.;!?\n]{{0,30}}\b(?:living|liv(?:e|es)|based|resident|residing|at home) in (?:the )?$"
)
""" "Couples, 24 to 38, living in Kent"."""
NOW_LIVING: Final = re.compile(
    r"\b(?:i|we)(?:'m|'re| am| are)? (?:now |currently |both )?(?:live|living|reside|based) (?:now )?in\s+"
    r"(?:the\s+)?$"
)
