"""Words that can speak of a brief field, folded: without any of them the field was hardly mentioned."""

import re
from typing import Final

_FORMATS: Final = (
    r"spots?|clips?|films?|commercials?|trailers?|jingles?|sound|voice|spoken|hear|heard|"
    r"listen\w*|watch\w*|screens?|tell(?:y|ies)|television|tv|radio|pictures?|images?|posters?|"
    r"billboards?|banners?|pods?|shows?|episodes?|songs?|playlists?|visuals?|animat\w+|motion|"
    r"silent|muted|sight|eyes|ears"
)
_AGES: Final = (
    r"young\w*|youth|youngsters?|old\w*|elder\w*|seniors?|grand\w+|pension\w*|retire\w*|teen\w*|"
    r"adolescen\w*|adults?|grown-?ups?|kids?|child\w*|students?|pupils?|school\w*|college|"
    r"university|generation\w*|gen|mid-?life|middle-?aged?|boomers?|silver|bab(?:y|ies)|twent\w+|"
    r"thirt\w+|fort(?:y|ies)|fift\w+|sixt\w+|sevent\w+|freshers|graduates?|newlyweds|"
    r"empty nesters"
)
_GENDERS: Final = (
    r"wom[ae]n\w*|m[ae]n|girls?|boys?|lads?|lass(?:es)?|blokes?|guys?|gals?|dudes?|ladies|lady|"
    r"gents?|gentlem[ae]n|mums?|moms?|mothers?|dads?|fathers?|sisters?|brothers?|wives|wife|"
    r"husbands?|brides?|grooms?|aunt\w*|uncles?|daughters?|sons?|queens?|kings?|femin\w+|"
    r"mascul\w+|sex|non-?binary|queer|grandm\w+|grandf\w+|grann\w+|nan(?:s|as?)?|grandpas?|sirs?|chaps?|fellas?"
)
_BUDGET: Final = (
    r"grand|k|thousand|million|hundred|lakh|crore|euros?|dollars?|pounds?|quid|bucks?|pesos?|"
    r"reais|francs?|kron\w+|yen|rupees?|pot|purse|wallet|funds?|funding|cash|afford\w*|invest\w*|"
    r"allocat\w+|war chest|kitty|envelope|figures?|digits|twice|double|triple|half|halve|quarter|"
    r"third|cheap\w*|expensive|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
)
_CONSTRAINTS: Final = (
    r"percent|per cent|cap\w*|limit\w*|at most|at least|max\w*|min\w*|ceiling|floor|exceed\w*|"
    r"never|times|twice|once|thrice|frequen\w*|share|split|divid\w*|even(?:ly)?|equal\w*|half|"
    r"third|quarter|rest|remainder|majority|weight\w*|skew\w*|tilt\w*|bombard\w*|annoy\w*|spam\w*|"
    r"repeat\w*|repetit\w*"
)
_SCHEDULE: Final = (
    r"jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|q[1-4]|"
    r"quarters?|today|tonight|tomorrow|now|asap|immediately|next|coming|upcoming|fortnights?|"
    r"weekends?|weekdays?|mon\w*day|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|until|till|"
    r"season\w*|summer\w*|winter\w*|spring\w*|autumn\w*|fall|easter|christmas|xmas|advent|"
    r"holidays?|festiv\w*|carnival|ramadan|diwali|eid|hanukkah|lent|halloween|thanksgiving|"
    r"valentine\w*|black friday|morning\w*|evening\w*|afternoon\w*|night\w*|noon|lunch\w*|"
    r"dinner\w*|breakfast\w*|commut\w*|rush|hours?|ongoing|always-on|sooner|earlier|delay\w*|"
    r"postpone\w*|solstice|equinox|harvest|semester|term|back-to-school|championship\w*|finals?|"
    r"world cup|olympic\w*|matchday\w*|opening|premiere|release"
)

CUES: Final[dict[str, re.Pattern[str]]] = {
    "formats": re.compile(rf"\b(?:{_FORMATS})\b"),
    "ages": re.compile(rf"\b\d{{2}}\s?(?:\+|-|–|to\b|years?\b|yrs?\b|ish\b|somethings?\b)|\b(?:{_AGES})\b"),
    "genders": re.compile(rf"\b(?:{_GENDERS})\b"),
    "budget": re.compile(rf"\d|[$€£¥₹]|\b(?:{_BUDGET})\b"),
    "constraints": re.compile(rf"%|\b(?:{_CONSTRAINTS})\b"),
    "schedule": re.compile(rf"\d|\b(?:{_SCHEDULE})\b"),
}
"""Patterns for the fields that have words of their own; goal, category, interests and places have none."""
