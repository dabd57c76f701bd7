"""Words that open a picture of people, those that end it, and those that deny what stands in it.

All patterns are over folded text.
"""

import re
from typing import Final

from agents.audience.interest_words import EVERYDAY, NO_TOPIC, TOO_COMMON
from agents.folding import words_of
from agents.meaning.tastes import PERSONS

ONES: Final = (
    rf"(?:{PERSONS}|ones|mothers|fathers|woman|man|guy|girl|bloke|lad|lady|mum|mom|dad|mother|father|"
    rf"parent|student|reader|"
    r"listener|sorts?|kinds?|type|lot|bunch|crowd|folk|public|generation|homes?|houses|household|family|"
    r"couple|neighbou?rs|teachers|nurses|farmers|grandmothers|grandfathers|retirees|characters|souls)"
)
RELATIVE: Final = re.compile(r"\bwho(?:se|ever|mever)?(?:'(?:s|re|ve|d|ll))?\s+")
AS_ELSEWHERE: Final = re.compile(
    rf"\b(?:{ONES}|all|audience)(?: ?\(?(?:of |aged |between |from )*\d\d[^,;:!?\n]{{0,24}}?)?, (?:the|whom) "
    r"(?!(?:budget|campaign|goal|ads?|target|audience|only one|best)\b)"
)
"""How "Leute, die ..." comes out in English."""
ANTECEDENT: Final = re.compile(
    rf"(?:\b(?:{ONES}|all|young|\w+(?:ers|ists|ians|ants|ents))|\b\d\d(?:s|\+)?|\bup|\bover|\bolds?|"
    r"(?:^|[.:;!?\n(=,])|\b(?:is|are|and|or|reach|target|for|to|want|by|be|after|at|with|of|but|get|also|"
    r"mostly|mainly|like|basically|just|s))\s*,?\s*(?:\([^)]{0,30}\)\s*)?$"
)
"""Words before "who" that leave it open to be an audience."""
NO_DEEDS: Final = (
    r"(?:liv|work|resid|speak|us|ag|earn|be|com|includ|exclud|start|begin|dur|accord|regard|follow|rang|"
    r"match|belong|anyth|someth|everyth|noth|visit|listen|even|morn|reach|target|see|hear|click)ing"
)
WITH: Final = re.compile(
    rf"\b{ONES}\s+(?:(?:that|with|where|in which|having|owning|like (?:my|our|his|her) \w+\s*[:,]|"
    r"(?:who |that )?(?:live|lives|living) with)|(?:(?:who|that|whom)\s+)?you(?:'d|'ll|'ve)?(?: would| will|"
    r" can| always| usually| often| might)? (?:see|find|meet|spot|bump into|run into|catch|come across|know "
    r"from))\s"
)
FOUND: Final = re.compile(
    rf"\b(?:{ONES}|all)(?:,? (?:the|whom|which)|\s+(?:(?!{NO_DEEDS}\b)\w{{2,}}ing|in|at|on|found|seen|"
    r"spotted|up|out|off|over|of|stands?))\s"
)
LABEL: Final = re.compile(
    r"\b(?:target (?:audience|group|market|customers?)|audience|persona|tastes?|hobbies|pastimes|interests?|"
    r"lifestyle|target|people|crowd|types|folks?|readership|listeners|customers|clientele|who)(?: (?:we want|"
    r"wanted|here|profile|would be|is|are|includes?))*(?:\s*\([^()]{0,50}\))?\s*(?:[:=]| - )|"
    r"\b(?:our|my) (?:\w+ )?(?:shoppers?|customers?|people|listeners?|buyers?|readers?|audience|crowd|"
    r"fans|clients?|"
    r"guests|lot|regulars|visitors)\?\s|\b(?:interests?|hobbies|pastimes|tastes) (?:would|should|could|"
    r"might) be\b|"
    r"\b(?:picture|imagine|envisage|visuali[sz]e)\b|(?:^|[.;:!?,\n]\s*)think(?=:| of\b| (?!(?:we|it|you|i|"
    r"that|"
    r"about|the|this|they|he|she|so|of|a|an|our|your|my|there|to)\b)[a-z'-]+(?: [a-z'-]+){0,3},)"
)
"""A label before a list, or a call to picture somebody."""
THEIRS: Final = re.compile(
    r"\b(?:my|our|the|these|those) (?:\w+ )?(?:people|crowd|customers|folks?|lot|audience|buyers|guests|"
    r"regulars|ladies|lads|readers|fans|clients|listeners)(?: (?:all|mostly|also|usually|typically|tend to|"
    r"often|generally|really))* (?:have|own|keep|drive|spend|live|carry|wear|go|know|meet|get up|sit|queue|"
    r"dream|live for|walk|ride|play|grow|make|bake|swear|stands?|haggle|collect|hang out|turn up)\b"
)
ONE: Final = re.compile(
    r"\b(?:my|our|the|your|a) (?:(?:ideal|typical|average|perfect|dream|core|usual|best|classic|target|"
    r"model) "
    r")*(?:customer|buyer|listener|reader|client|guest|shopper|regular|visitor|person|user|viewer|persona|"
    r"drinker|owner) (?:\w+ )?(?:has|owns|keeps|drives|spends|lives|carries|wears|goes|knows|gets up|sits|"
    r"queues|dreams|walks|rides|plays|grows|makes|bakes|is)\b|\b(?:when|if|once) you see (?:him|her|them|one)"
    r"\b[,:]?|\bit'?s the (?:guy|woman|man|girl|bloke|dad|mum|person|kid)s? (?:with|in|on)\b"
)
"""One customer who stands for all."""
PERSONA: Final = re.compile(
    r"(?:^|[.!?;:\n]\s*)(?:she|he)(?:'s\b| is\b| has\b| owns\b| keeps\b| lives\b| drives\b| spends\b)"
)
"""A sentence about one person who stands for all: "She's 31, has a cast-iron collection"."""
BEHIND: Final = re.compile(
    r"(?::|,| -)? ?\b(?:that'?s|that is|those are|these are|they'?re) (?:the|our|my) (?:\w+ )?(?:crowd|"
    r"people|"
    r"audience|lot|target|customers?|type|kind|sort|buyers?|readers?|listeners?)\b"
)
"""Words behind a list: "kelpies, utes, muddy boots: that's the crowd"."""
NO_PERSONA: Final = re.compile(
    r"\b(?:my|our|the) (?:\w+ )?(?:wife|husband|boss|founder|owner|sister|brother|son|daughter|dad|father|"
    r"mum|"
    r"mom|mother|partner|colleague|ceo|cto|cfo|director|manager|driver|chef|friend|neighbou?r|agent|client|"
    r"treasurer|assistant|intern|designer|uncle|aunt|cousin|team)\b|\b(?:mr|mrs|ms|dr)\b"
)
"""Somebody else whom "he" or "she" may mean."""
SOMEBODYS: Final = re.compile(
    r"\b(?:my|his|her|(?:our|the) (?=(?:woman|man|guy|girl|bloke|lad|lady|mum|mom|dad|mother|father|student|"
    r"family|couple)\b))\s*(?:\w+\s+)?$"
)
"""Words before one person who is no audience: "my wife", "our girl"."""
END: Final = re.compile(
    r"[!?;\n]|\.(?=\s|$)|\s[-\u2013\u2014]\s|[\u00a3$\u20ac]|\b(?:our|ours|us|we|i|my|me|your|yours|campaign|"
    r"budget|landing|book(?:ed)? with|signed up|so that|flight|kpi|cpm|goal|euros?|pounds|dollars|usd|eur|"
    r"gbp)\b"
)
NOT_SO: Final = re.compile(
    r"(?:\b(?:no|not|nor|never|without|hates?|dislikes?|avoids?|quit|lost|allergic|fear|afraid|tired|sick|"
    r"near|"
    r"nearby|opposite|next|past|beside|behind|above|below|around|close|cannot|instead|rather than|former|"
    r"stopped|gave up|given up|unlike|except|excluding|minus|forget|ignore|skip|from|sells?|selling|"
    r"work(?:s|ed|ing)?|employed|staff|job|jobs|train(?:ed|ing) as)|n't)\s+(?:[\w'-]+\s+){0,4}$|"
    r"\b(?:called|named)\s+$"
)
"""Words before what the people do not have or like, or what only lies near them."""
OF_ANOTHER: Final = re.compile(
    r"['-]?\w*\s*(?:company|brand|industry|sector|firm|business(?:es)?|shop assistants?|staff|workers|"
    r"software|employees|manufacturers?|agency|team|app\b|ads?\b|spots?\b|campaign|radio|channel|street|road|"
    r"county)"
)
"""Words behind what names a trade or a place, not a taste."""
COMMON: Final = (
    TOO_COMMON
    | EVERYDAY
    | NO_TOPIC
    | words_of(
        "play plays sleep drive drives driving photograph bag bags hat hats coat coats dates design style "
        "table tables charts news culture beds bands band games game travel exercise industry strategy "
        "management college school stress relationships nature photos presents gifts holiday holidays course "
        "courses study learning training accounts dining shirts"
    )
)
"""Names that are too common as words, or as verbs, to tell of a taste by themselves."""
REACH: Final = 170
"""Characters that a picture is followed for."""
