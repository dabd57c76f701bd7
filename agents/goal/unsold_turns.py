"""Unsold media asked for in a roundabout way: by what people should get, where a name should stand, who "
"should
say it. "Every house in the street should get a letter", "our name on the boards round the pitch".

Keys are the asks of `NOT_SOLD` in `agents.goal.unsold_words`. All patterns are over folded text; they are
compiled when the first message is read.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

_PUT: Final = r"(?:(?:our|my|the|its|their|a|an|some|big|little|club) )*"
_US: Final = (
    r"(?:something|anything|ads?|adverts?|banners?|signs?|posters?|stickers?|boards?|panels?|us|(?:our|"
    r"the|my) "
    r"(?:names?|logos?|brand|faces?|ads?|spots?|message))"
)
_WHERE: Final = (
    r"(?:roundabouts?|ring road|by-?pass|flyover|bridges?|high street|main (?:road|street)|market "
    r"(?:square|place)|"
    r"(?:town|main|city) square|crossroads|junctions?|motorway|highway|freeway|expressway|lay-?bys?|bus "
    r"(?:stops?|"
    r"shelters?|stations?)|tram stops?|taxi ranks?|concourse|pavements?|lamp-?posts?|scaffolding|facades?|"
    r"shop "
    r"fronts?|train stations?|railway stations?|metro stations?|(?:tube|metro|underground|subway) "
    r"(?:stations?|"
    r"platforms?|corridors)|shopping (?:centre|center)s?|town centre|streets|on-?ramps?)"
)
_PITCH: Final = (
    r"(?:(?:\w+ ){0,2}?(?:boards?|boarding|hoardings?|perimeter|touchline|shirts?|jerseys?|kits?|bibs?|strip|"
    r"vests?|scoreboard|dug-?out|corner flags?|trophy|race numbers?|helmets?|football team|team bus|club "
    r"house)|"
    r"(?:\w+ )?(?:pitch|stadium|football ground|arena|finish line|main stage|sports hall|rink))"
)
_GIVEN: Final = (
    r"(?:samples?|tasters?|testers?|freebies|good(?:ie|y) bags?|sachets?|balloons|mini bottles|free "
    r"(?:cans|bottles|"
    r"coffees?|drinks?|bars|cups|shots|pots|bites))"
)
_HOMES: Final = (
    r"(?:house-?holds?|homes?|houses?|address(?:es)?|residents?|neighbou?rs|flats?|families|doors?|"
    r"letter-?\s?box"
    r"(?:es)?|post-?\s?box(?:es)?|mail-?\s?box(?:es)?)"
)
_PAPERS: Final = (
    r"(?:letters?|cards?|leaflets?|flyers?|post-?cards?|brochures?|catalogues?|catalogs?|menus?|vouchers?|"
    r"magnets?|"
    r"notes?|samples?|invitations?|calendars?|fliers?)"
)
_LIST: Final = (
    r"(?:customers?|clients?|members?|subscribers?|(?:\w+ )?list|contacts|data-?base|patients|guests|"
    r"followers|"
    r"donors|alumni|shoppers|regulars|crm|leads|buyers|parents|pupils|tenants|base|users)"
)
_NOTE: Final = (
    r"(?:texts?|sms|text messages?|whatsapps?|e-?mails?|newsletters?|push(?: notifications?)?|reminders?|"
    r"messages?)"
)
_MADE: Final = r"(?:\b(?:mail|e-?mail|text|whatsapp|messag|ping|notify)(?:e?d|ing|e)?|\bwrite to)"
_SOMEBODY: Final = (
    r"(?:celebrit(?:y|ies)|celebs?|famous (?:faces?|people|persons?|names?|actors?|actress(?:es)?|"
    r"footballers?|"
    r"singers?|chefs?)|well-known (?:faces?|people|names?|actors?|footballers?|singers?|chefs?)|tv "
    r"(?:stars?|chefs?)|"
    r"(?:instagram|insta|tiktok|youtube|twitch) (?:mums?|moms?|dads?|couples?|famil(?:y|ies)|girls?|guys?|"
    r"people|"
    r"chefs?|cooks?|mothers?|users?|kids?|lot|crowd)|streamers?|you-?tubers?|tik-?tokers?|instagrammers?|"
    r"bloggers?)"
)
_HOUSES: Final = (
    r"(?:odeon|vue|cineworld|picture-?houses?|everyman|amc|regal|cinemark|multiplex|gaumont|pathe|"
    r"kinepolis|ugc|"
    r"cinepolis|yelmo|kinoplex|cinestar|cinemaxx|hoyts|film theatre|pictures|flicks)"
)
_FILM: Final = r"(?:\w+ ){0,2}?(?:films?|movies?|features?|blockbusters?|matinees?|screenings?)"
_COMERS: Final = (
    r"(?:walk-?ins?|visitors?|visits?|foot-?\s?(?:fall|traffic)|feet through|(?:people|customers|shoppers|"
    r"guests|"
    r"bodies) (?:\w+ ){0,2}?(?:come|coming|comes|walk|walking|turn(?:ing)? up|through|in\b|into))"
)

_TURNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "event sponsorship": (
            rf"\b{_PUT}(?:names?|logos?|brand|banners?|crests?) (?:\w+ )?(?:on|round|around|across|at|"
            rf"along) (?:the |"
            rf"a |an |their |all |some |every |both )*{_PITCH}\b|(?<!we )(?<!\bi )(?<!they "
            rf")\b(?:hand(?:ing|s|ed)?|giv(?:e|es|ing)|pass(?:ing)?|"
            rf"dish(?:ing)?|distribut(?:e|es|ing)|shar(?:e|ing))(?: out| away| round| around)? (?:some |"
            rf"free |our |the |"
            rf"a few |little |\d+ |of )*(?:\w+ )?{_GIVEN}\b|\b(?:street |product |in-?store )sampling\b|"
            rf"\bsampling "
            r"(?:in|at|outside|on|around|days?|tours?|teams?)\b|\b(?:tasting|sampling|demo|promo(?:tional|"
            r"tion)?) "
            r"(?:stands?|stalls?|tables?|booths?|tents?|vans?|trucks?|counters?|girls|staff|team)\b|\bfree "
            rf"(?:samples|tastings) (?:in|at|outside|on)\b|\b(?:(?:can|could|should|shall) (?:we|you)|and|"
            rf"also|please|"
            r"to|let'?s|like|by|maybe) (?:also )?sponsor(?:ing)? (?!.{0,40}\b(?:podcasts?|playlists?|"
            r"shows?|episodes?|"
            r"streams?|programmes?)\b)(?:the|a|an|some|our|their|this|one|local|your)\b|(?:^|"
            r"[.!?;\n]\s*)sponsor (?:a|an|the|our|some|"
            r"one|local)\b(?!.{0,40}\bpodcasts?\b)|\b(?:be|become|as) (?:the |an? )?"
            r"(?:main |official |kit |shirt |title |match-?day )*sponsors? (?:of|for|at)\b"
        ),
        "outdoor advertising": (
            rf"\b{_US} (?:up )?(?:on|at|along|over|near|by|in|around|across) (?:the |every |that |those |"
            rf"a |our |all |"
            rf"local )*(?:\w+ )?{_WHERE}\b|\b(?:big|giant|huge|digital|video|led|those|large|public)(?: "
            rf"\w+)? (?:screens?|"
            r"boards?|panels?) (?:in|at|by|over|outside|on|around|along|above) (?:the |a |our )?(?:\w+ "
            r"){0,2}?(?:station|"
            r"concourse|square|mall|centre|center|airport|motorway|streets?|underground|tube|metro|"
            r"platforms?|junction|"
            r"circus|highway|bridge|avenue|road)s?\b|\b(?:put|hang|stick|paste|get)(?:ting)? (?:up "
            r")?(?:some |a few |the |"
            r"our |big )*posters?\b"
        ),
        "direct mail": (
            rf"\b(?:every|each|all(?: of)?|those|these|nearby|local|the)(?: the)? (?:\w+ ){{0,2}}?{_HOMES}\b"
            rf"[^.!?;,\n]{{0,50}}?\b(?:get|gets|getting|receive|receives|have|has|sent|find|finds) (?:\w+ "
            rf")?(?:an?|our|"
            rf"the|some|this) (?:\w+ ){{0,2}}?{_PAPERS}\b|\b{_PAPERS} (?:\w+ )?(?:in|by|through|via) "
            rf"(?:the )?(?:post|"
            rf"mail|snail mail|letter-?\s?box(?:es)?|post-?\s?box(?:es)?|doors?)\b|\b(?:drop|put|stick|"
            rf"pop|shove|push|"
            rf"stuff|deliver|distribute|slip|slid|slide)(?:ing|s|ped|ping)? (?:\w+ ){{0,4}}?(?:in|into|"
            rf"through|to|under) "
            rf"(?:\w+ ){{0,3}}?(?:letter-?\s?box|post-?\s?box|mail-?\s?box|pigeon-?holes?|front doors?|"
            rf"doorsteps?|doors)"
            rf"(?:es)?\b|\b(?:an? |some |the |our )?(?:letters?|cards?) (?:from us )?(?:to|for|in|through|"
            rf"into) (?:all|"
            rf"every|each)\b|\b{_PAPERS} (?:to|for|in|into|through) (?:all |every |each |the |our |any "
            rf")*(?:\w+ )?{_HOMES}\b"
        ),
        "e-mail or SMS": (
            rf"\b{_NOTE} (?:\w+ )?(?:(?:could|to|should|that|will) )?(?:going out|goes out|go out|went "
            rf"out|go|out) to\b"
            rf"|(?<!we )(?<!\bi )(?<!they )(?<!have )(?<!'ve )(?<!has ){_MADE} (?:out )?(?:to )?(?:all |"
            rf"our |my |the |your |every |each |existing |"
            rf"past |loyal |those |everyone on |everybody on |everyone in )+(?:\w+ ){{0,2}}?{_LIST}\b|"
            rf"\b(?:drop|send|shoot|"
            rf"fire|give|ping|blast)(?:ing)? (?!me\b|us\b|it\b)(?:\w+ ){{0,3}}?{_LIST} (?:an?|some|the) "
            rf"(?:\w+ )?{_NOTE}"
            rf"\b|\b{_NOTE} (?:to|for) (?:all |the |our |my |everyone |everybody |those |each |every |on "
            rf")*{_LIST}\b|"
            rf"\b{_NOTE} to (?:everyone|everybody|people|all) (?:on|in|who)\b"
        ),
        "print": (
            r"\b(?:put|stick|get|run|have|place) (?:us|it|this|something|an? \w+) in (?!your\b)(?:the "
            r")?(?:\w+ ){1,4}?(?:magazine|"
            r"weekly|gazette|monthly|quarterly)\b|"
            r"\b(?:quarter|half|full|whole|double|single)[- ]?(?:a )?pages? (?:ads? |advert )?in\b|"
            r"\b(?:be|get us|us|"
            r"something|we|feature|notice|mention) in (?:the |our )(?:\w+ )?(?:paper|gazette|parish "
            r"magazine|village "
            r"magazine|local rag|free sheet|freesheet|newspaper|parish newsletter|weekly)\b|\bpages? in "
            r"(?:le|la|les|el|los|o|os|der|die|das|il) (?=\w)|\b(?:ads?|adverts?|notice) "
            r"in (?:the |our )?(?:\w+ ){0,2}?(?:newsletter|circular|bulletin)\b"
        ),
        "broadcast radio": (
            r"\b(?:breakfast|morning|drive-?time|afternoon|radio|local|evening) (?:dj|djs|presenters?|"
            r"hosts?|jocks?) "
            r"(?:\w+ ){0,3}?(?:to )?(?:mention|read|talk|shout|plug|say|play|chat|give us)\w*|\b(?:something|"
            r"mention|slot|spots?|"
            r"bit|us|we|it|ads?|jingles?|interview) (?:\w+ )?(?:on|by|from|with) (?:the |our |a "
            r")?(?:local|regional|"
            r"community|town'?s|hospital|student|campus|city|big|breakfast) (?:\w+ )?(?:station|airwaves|"
            r"show)\b|\bon the "
            r"(?:airwaves|wireless)\b"
        ),
        "cinema advertising": (
            rf"\bup on (?:the|a) (?:big |silver )?screens? before\b|\b(?:in front of|ahead of) (?:the|a|"
            rf"every|each) "
            rf"{_FILM}\b|\b(?:ads?|adverts?|spots?|us|we|something|screens?|slot|clip|trailer|run|"
            rf"commercials?|shown|play)"
            rf" (?:\w+ ){{0,4}}?before (?:the|every|each|all) {_FILM}\b|\b(?:ads?|adverts?|spots?|us|"
            rf"something|slot|"
            rf"clip|commercials?|slides?) (?:\w+ )?(?:at|in) (?:the |our )?(?:local |\w+ )?{_HOUSES}\b"
        ),
        "influencers": (
            rf"\b(?:an? |some |a few |a couple of |two |three |\d+ |local )*{_SOMEBODY} (?:(?:or|and) \w+ "
            rf")?(?:to |who |"
            r"should |could |must |can |that )?(?:also )?(?:hold|wear|pose|post|promote|endorse|say|show|"
            r"talk|mention|try|"
            r"unbox|review|feature|plug|present|eat|drink|taste|use)\w*\b|\bshout-?\s?outs? (?:\w+ "
            r"){0,3}?(?:from|by)\b|"
            r"\b(?:pay|hire|book|get|find|rope in|send it to|send them to) (?:an? |some |a few |us |a "
            r"couple of |two |"
            rf"three |\d+ |local )*{_SOMEBODY}\b"
        ),
        "a guarantee of store visits": (
            rf"\b(?:your word|promis\w+|assur\w+|commit\w*|guarantee\w*|warrant|make sure|sign up "
            rf"to)\b[^.!?;\n]{{0,60}}?"
            rf"\b(?:{_COMERS}|\d+ (?:customers|clients|guests|people) (?:a|per|each|every) (?:day|week|"
            rf"month)\b)|\b(?:foot-?\s?(?:fall|traffic)|visitors|walk-?ins|visits)\b[^.!?;\n]{{0,30}}?\b"
            rf"(?:guarantee\w*|promise\w*)|\bpay (?:you )?(?:only )?(?:if|when|once|for|per) "
            rf"[^.!?;\n]{{0,30}}?{_COMERS}"
        ),
    }
)


_WORDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "event sponsorship": (
            *(
                "sponsor",
                "sampl",
                "taster",
                "tester",
                "freebie",
                "bag",
                "sachet",
                "balloon",
                "mini bottle",
                "free ",
            ),
            *(
                "name",
                "logo",
                "brand",
                "banner",
                "crest",
                "stand",
                "stall",
                "table",
                "booth",
                "promo",
                "demo",
            ),
            *("tasting",),
        ),
        "e-mail or SMS": (
            *("text", "sms", "mail", "whatsapp", "messag", "newsletter", "push", "remind", "ping ", "notif"),
            *("write to",),
        ),
    }
)
"""Of the costly patterns: one of these has to be in a message at all."""


def turns(ask: str, folded: str) -> re.Pattern[str] | None:
    """Return what says in a roundabout way that something is asked for; None where a message cannot say it.

    Args:
        ask: The name of the ask.
        folded: The message.
    """
    words = _WORDS.get(ask)
    return None if words is not None and not any(word in folded for word in words) else _compiled(ask)


@cache
def _compiled(ask: str) -> re.Pattern[str] | None:
    pattern = _TURNS.get(ask)
    return None if pattern is None else re.compile(pattern)
