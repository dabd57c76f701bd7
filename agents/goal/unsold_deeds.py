"""Unsold media asked for by what is to be done: "brand the taxis", "text our customers", "slides in cinemas".

Keys are the asks of `NOT_SOLD` in `agents.goal.unsold_words`. All patterns are over folded text.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from agents.goal.unsold_words import STREAMED

_VEHICLES: Final = (
    r"(?:(?:mini-?\s?|double-?decker |school |city |tour )?bus(?:es)?|coach(?:es)?|trams?|(?:commuter )?"
    r"trains?|(?:mini-?\s?bus )?taxis?|cabs?|(?:tuk[- ]?tuks?|auto-?\s?)?rickshaws?|tuk[- ]?tuks?|"
    r"lorr(?:y|ies)|"
    r"trucks?|vans?|cars?|matatus?|jeepneys?|boda[- ]bodas?|keke|ferr(?:y|ies)|tubes?|metro|underground|"
    r"subway|"
    r"e-?scooters?|scooters?|cargo bikes?|vehicles?|trailers?|fleet|trolleys?|carriages?|railway)"
)
_WORDS: Final = r"(?:[\w'-]+ ){0,3}?"
_LIST: Final = (
    r"(?:customers?|clients?|members?|subscribers?|(?:mailing |customer |client |contact |member |e-?mail |"
    r"our |my |phone )*list|numbers|contacts|data-?base|patients|guests|users|base|followers|donors|alumni|"
    r"buyers|shoppers|parents|regulars|crm|opt-?ins|listeners|leads|fans|bookers|diners|pupils|tenants|"
    r"residents|everyone (?:who|on|in)|everybody (?:who|on|in)|people (?:who|on))"
)
_WISH: Final = (
    r"(?:(?:can|could|would|will|should) (?:you|we|i|u)|you (?:can|could)|and|also|please|pls|plus|to|maybe|"
    r"then|by|while|for)(?: (?:also|please|maybe|perhaps|just|possibly|even|then|guys|we|you))*"
)
_SHOWN: Final = (
    r"(?:slides?|stills?|trailers?|spots?|ads?|adverts?|clips?|videos?|films?|commercials?|something|"
    r"presence|campaign|advertising|(?:put|show|run|play|screen|book|get|have|place) (?:it|us|this|that|"
    r"them|one|our \w+))"
)
_HOUSES: Final = (
    r"(?:cinemas?|movie (?:theat(?:re|er)s?|houses?|halls?)|multiplex(?:es)?|picture houses?|film theat"
    r"(?:re|er)s?|the pictures|the big screen)"
)
_MAKERS: Final = (
    r"(?:creators?|influencers?|micro-?influencers?|tiktokers?|youtubers?|instagrammers?|vloggers?|bloggers?|"
    r"streamers?|celebrit(?:y|ies)|celebs?|internet personalit(?:y|ies)|content makers|reviewers|kols?)"
)
_POSTING: Final = (
    r"(?:post\w*|talk(?:ing)?|review\w*|promot\w+|shout\w*|mention\w*|unbox\w*|try(?:ing)?|feature|featuring|"
    r"plug(?:ging)?|film(?:ing)?|shar(?:e|ing)|recommend\w*|endors\w+|show(?:ing)?|rav(?:e|ing)|mak(?:e|ing)|"
    r"do(?:ing)?|wear(?:ing)?|test(?:ing)?|visit(?:ing)?)"
)
_PLATFORM: Final = r"(?:tiktok|tik tok|instagram|insta|ig|youtube|twitch|snapchat|facebook|social media)"
_SENT: Final = (
    r"(?:letters?|post-?cards?|cards?|catalogues?|catalogs?|brochures?|samples?|vouchers?|coupons?|menus?|"
    r"invitations?|magnets?|something)"
)
_HOMES: Final = (
    r"(?:house-?holds?|homes?|houses?|address(?:es)?|letter-?\s?box(?:es)?|mail-?\s?box(?:es)?|doors?|"
    r"doorsteps?|post-?\s?codes?|zip codes?|streets?|residents|neighbou?rs)"
)

DEEDS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        ask: re.compile(pattern)
        for ask, pattern in {
            "outdoor advertising": (
                rf"\b(?:(?:backs?|sides?|rears?|roofs|tops|doors|insides?|fronts?) (?:of|on) {_WORDS}"
                rf"{_VEHICLES}|{_VEHICLES} (?:brand(?:ing|ed)|wrap(?:s|ped|ping)?|liver(?:y|ies)|backs|sides|"
                rf"rears?|tops|panels?|decals|signage|advertising|posters?|cards)|(?:brand(?:ed|ing)?|"
                rf"wrap(?:ped|ping)?|plaster(?:ed|ing)?|decorat(?:e|ed|ing)|paint(?:ed|ing)?) (?:(?:some|the|"
                rf"our|a few|all|all the|a couple of|\d+|two|three|five|ten|twenty|local|city) )*{_VEHICLES}|"
                rf"(?:(?:our|my|the|its) )?(?:ads?|adverts?|advertising|posters?|stickers|branding|"
                rf"logos?|names?|faces?|banners?|"
                rf"signs?|artwork) (?:up )?(?:on|in|inside|across|all over) {_WORDS}{_VEHICLES}|transit "
                rf"(?:ads?|advertising|media|branding|network|posters|shelters)|(?:vehicle|car|fleet) "
                rf"(?:advertising|graphics|wraps?)|(?:large|big|giant|huge|oversized|wide)[- ](?:format )?"
                rf"(?:posters?|prints|hoardings?|signs?|murals?)|wallscapes?|painted walls?|painted murals?|"
                rf"building wraps?|(?:banners?|flags|bunting|signs|posters?|something) (?:\w+ )?(?:up )?"
                rf"(?:over|across|on|along|at|around|in) (?:the |our |every |all |local |a )*(?:main |"
                rf"high |old |busy )?"
                rf"(?:streets?|road(?:side)?s?|bridges?|facades?|fences?|lamp-?\s?posts?|roundabouts?|"
                rf"junctions?|"
                rf"motorway|highway|town centre|market square|(?:train |railway |metro |bus )stations?|"
                rf"bus stops?|walls)|(?:led|digital|"
                rf"giant|"
                rf"video|street|public) (?:screens?|walls?|boards?|trucks?|vans?|totems?)(?= (?:in|at|on|"
                rf"downtown|around|outside|by|near)\b)|(?:screens?|posters|ads?|panels) (?:in|"
                rf"at) (?:the |local |"
                rf"some |all |a few )*(?:gyms|malls?|shopping cent(?:re|er)s?|petrol stations?|gas stations?|"
                rf"airports?|bars|pubs|lifts|elevators|washrooms|toilets|supermarkets?)|street furniture|"
                rf"a-boards?|pavement signs?|loud-?speaker (?:cars?|vans?|trucks?)|sound (?:cars?|"
                rf"trucks?|vans?)|"
                rf"(?:poster|billboard|outdoor|ad|promo|advertising) (?:sites?|trailers?|bikes?|trucks?|"
                rf"vans?|"
                rf"columns?|walls?|campaign|run|space)|flyposting|fly-posters?|beach plane|plane (?:towing|"
                rf"pulling|with a banner))\b"
            ),
            "cinema advertising": (
                rf"\b{_SHOWN} (?:\w+ )?(?:in|at|on|into|inside) {_WORDS}{_HOUSES}|\bcinema (?:slides?|"
                rf"branding|"
                rf"package|reel|lobb(?:y|ies)|foyers?|pre-?rolls?|media|posters|buy|run|bookings?)\b|"
                rf"\b(?:slides?|ads?|spots?|adverts?|commercials?) (?:\w+ )?(?:just |"
                rf"right )?before (?:the |every |"
                rf"each )?(?:main )?(?:movies?|films?|features?|screenings?|blockbusters?)\b|\b(?:book|"
                rf"need|want|"
                rf"include|add|do|buy|offer|sell|like|have) (?:us |in |some |a few |a couple of |"
                rf"also )*(?:local |"
                rf"nearby )?cinemas?\b(?! (?:fans|lovers|goers|chain))"
            ),
            "direct mail": (
                rf"\b(?:mail-?\s?shots?|un-?addressed mail|mail-?\s?outs?|house-?to-?house|"
                rf"door[- ]to[- ]door "
                rf"(?:distribution|drops?|deliver(?:y|ies)|mail|flyers|leaflets)|"
                rf"letter-?\s?box (?:drops?|ads?|"
                rf"advertising|campaign)|(?:send|sending|post|posting|mail|mailing|deliver|delivering|drop|"
                rf"dropping|put|putting|pop|stick|get)(?: out)? (?:(?:a|an|the|our|some|printed|paper|real|"
                rf"personal|hand-?written) )*{_SENT} (?:out )?(?:to|into|in|through|at) {_WORDS}(?:{_HOMES}|"
                rf"{_LIST})|(?:to|in|into|through|at|on) (?:every|each|all|people'?s) (?:of the |the |"
                rf"single |"
                rf"\w+ )?(?:house-?holds?|letter-?\s?box(?:es)?|mail-?\s?box(?:es)?|doors?|doorsteps?|"
                rf"post-?\s?box(?:es)?)|(?:letters?|post-?cards?) (?:by|in the|through the) post|postal "
                rf"(?:campaign|distribution|drop))\b"
            ),
            "e-mail or SMS": (
                rf"\b{_WISH} (?:text|sms|whatsapp|message|e-?mail|mail|ping)(?:ing)? (?!me\b|us\b)(?:out )?"
                rf"[^.!?;\n]{{0,60}}?\b{_LIST}\b|\b(?:send|sending|get|push|blast|distribute|sent|share|ship)"
                rf"\b[^.!?;\n]{{0,50}}? (?:by|via|as|per|through|over|in) (?:an? )?(?:sms|texts?|"
                rf"text messages?|"
                rf"whatsapp|e-?mail|push notifications?|newsletters?)\b(?! address)(?=[^.!?;\n]*\b{_LIST}\b)|"
                rf"\b(?:send|sending|blast)\b[^.!?;\n]{{0,40}}?\b(?:sms(?:es)?|text messages?|texts?|"
                rf"whatsapps?|"
                rf"e-?mails?|newsletters?|mailings?|e-?shots?)\b(?: (?:\w+ "
                rf"){{0,4}}?to)[^.!?;\n]{{0,40}}?\b{_LIST}\b|"
                rf"\b(?:sms|texts?|text messages?|e-?mails?|e-?shots?|newsletters?|whatsapps?|"
                rf"push notifications?) "
                rf"(?:\w+ )?(?:to|for) (?:all |the |our |my |\d[\d.,]*k? |those |these |past |existing |"
                rf"loyal |"
                rf"former |old )+{_LIST}\b|"
                rf"\b(?:bulk|mass|marketing|promotional|promo|reminder) (?:sms(?:es)?|texts?|text messages?|"
                rf"messages?|e-?mails?|whatsapps?)\b|\be-?shots?\b|\be-?mail blast\w*|\btext(?:-message|"
                rf" message|"
                rf"ing) (?:campaign|blast|service|marketing|round)\b|"
                r"(?:(?:^|[,+&/:(]|\b(?:and|or|plus|also|add|want|need|include|book|like|some|with|"
                r"do)) ?(?:an? |"
                r"some |also )?)\b(?:sms(?:es)?|text messages?|mass texts?|push notifications?|"
                r"e-?mailings?)\b"
                r"(?! (?:address|login|code))"
            ),
            "influencers": (
                rf"\b(?:{_MAKERS} (?:[\w'-]+ ){{0,2}}?(?:to )?{_POSTING}\b|{_PLATFORM} (?:creators?|"
                rf"influencers?|stars?|personalit(?:y|ies)|accounts to|famous)|(?:creator|ugc|"
                rf"user-generated) "
                rf"(?:content|posts?|videos?|marketing|campaign|push|partnerships?|collabs?|activity|"
                rf"programme|"
                rf"program)|(?:pay|hire|book|get|find|use|recruit|line up|add|include|want|need|with|"
                rf"some|invite|bring in|"
                rf"partner with|work with|team up with) (?:us )?(?:(?:a|an|some|few|a few|couple of|"
                rf"local|ten|"
                rf"five|three|two|\d+|small|big|micro|well-known|famous|food|fashion|travel|beauty|"
                rf"fitness|mum|"
                rf"parenting|gaming|lifestyle) )*{_MAKERS}|unboxing (?:videos?|posts?)|celebrity (?:face|"
                rf"ambassador|posts?))\b(?! (?:aged|in their|who|app|platform|tools?|economy|software))"
            ),
            "print": (
                r"\b(?:(?:notice|announcement|advert|ad|ads|page|column|strip|insert|supplement|piece|coupon|"
                r"listing) in (?:the |our |a |our local )?(?:[\w'-]+ ){0,3}?(?:newspapers?|magazines?|"
                r"newsletter "
                r"of the parish|programme|directory|local rag|rag|examiner|bulletin|broadsheets?|"
                r"glossies|glossy|"
                r"(?:leader|star|advertiser|observer|independent|record|argus|standard|mercury|sun|"
                r"mirror|express|"
                r"journal)(?=\s*(?:$|[.,;:!?)+&/]|(?:and|or|plus|as well|too|for|on|in|at|from|next|this|"
                r"please|"
                r"during)\b)))|(?:leaflet|flyer|pamphlet|brochure) (?:drop|distribution|run|"
                r"round)|hand(?:ing|ed)? out (?:\w+ )?(?:leaflets?|flyers?|pamphlets?|cards)|print(?:ed|"
                r"ing)? "
                r"(?:\w+ )?(?:leaflets|flyers|pamphlets|booklets|beer mats|menus|stickers|postcards)|"
                r"beer ?mats|"
                r"newspaper (?:notices?|announcements?)|paper (?:leaflets?|flyers?|coupons?))\b"
            ),
            "broadcast or linear TV": (
                r"\b(?:spots?|ads?|adverts?|commercials?) (?:\w+ ){0,2}?(?:before|during|after|around|"
                r"in) (?:the )?"
                r"(?:[\w']+ )?(?:news|news ?cast|match|soap|weather|jt|telenovela|novela|breakfast tv|"
                r"quiz show|"
                rf"football on tv)\b|{STREAMED}\b(?:tv|television|telly) "
                r"(?:spot|commercial|advert|slot|sponsorship)s?\b"
            ),
        }.items()
    }
)
"""What is asked for, by the name of the ask."""
