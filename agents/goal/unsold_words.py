"""What advertisers ask for that this seller does not have, and the words that show whether it is asked for.

All patterns are over folded text. Those that end with "$" look at what stands before it in its clause.
"""

import re
from typing import Final

_DIGITAL_ONLY: Final = "Audio, video and display in the streaming service are what is sold here; "
_ADS: Final = (
    r"(?:spots?|commercials?|ads?|adverts?|advertising|advertisements?|campaigns?|buys?|airtime|slots?|"
    r"breaks?|"
    r"sponsorships?|inserts?|insertions?|placements?|inventory|media)"
)
STREAMED: Final = (
    r"(?<!connected )(?<!connected-)(?<!smart )(?<!smart-)(?<!streaming )(?<!streamed )(?<!internet )"
    r"(?<!addressable )(?<!online )(?<!your )"
)
_NETWORKS: Final = (
    r"(?:instagram|insta|facebook|fb|tiktok|tik tok|snapchat|linkedin|twitter|pinterest|reddit|youtube|"
    r"whatsapp|"
    r"meta|twitch|threads|nextdoor|weibo|wechat)"
)
_PAPER: Final = (
    r"(?:newspapers?|dailies|paper|papers|gazette|herald|tribune|courier|zeitung|press|magazines?|journals?|"
    r"weekl(?:y|ies)|supplement|telegraph|guardian|times|echo|chronicle|mail|scotsman|tabloids?|post|trade "
    r"press|"
    r"examiner|mercury|observer|\w+(?:zeitung|anzeiger|blatt|kurier|nachrichten|rundschau|"
    r"tageblatt|bote)|"
    r"yearbook|parish \w+|yellow pages|le monde|el pais|bild|metro)"
)
_MEDIA_END: Final = r"(?=\s*(?:,|\band\b|\bor\b|&|\+|/|\bplus\b|\bas well\b|\btoo\b|[.!?;)]|$))"
_MEDIA_START: Final = (
    r"(?:(?:^|[,+&/:(]|\b(?:and|or|plus|also|add|want|need|include|including|buy|book|like|do|offer|sell|"
    r"have|some|"
    r"with|on|in|for|via|through|across|run|try|get|us))\s*(?:also |some |a bit of |a little |local |"
    r"regional |"
    r"national |classic |traditional |linear )*)"
)

_ENDS_THERE: Final = (
    r"(?=\s*(?:$|[,.;:!?)+&/]|(?:and|or|plus|as well|too|breakfast|drive|during|in|for|before|around|"
    r"please|at|from|next|"
    r"with|local|\d)\b))"
)
_STATIONS: Final = (
    r"(?:(?!(?:streaming|internet|online|digital|web|your|this|podcast|the|"
    r"music)\b)\w+(?: \w+)? (?:\d{2,3}(?:[.,]\d)? )?"
    r"(?:fm\b|radio\b(?! (?:fans|listeners|app|shows?|stars?)))|radio (?:x|one|two|[1-9]|city)\b|"
    r"[kw][a-z]{3}(?:-?[af]m)? \d|"
    r"talksport|lbc|nrj|skyrock|rmc|europe 1|france inter|ffn|antenne \w+|cadena ser|los 40|jovem pan|"
    r"transamerica|"
    rf"iheart(?:radio|media)?|sirius ?xm|(?:heart|kiss|magic|kerrang|nova \d+|triple [jm]|"
    rf"[kw][a-z]{{3}}){_ENDS_THERE})"
)
"""Radio stations, by name and by the shape of their names."""
_CHANNELS: Final = (
    r"(?:itv[1-4x]?|channel (?:four|five|nine|seven|ten|\d+)|sky (?:sports|news|atlantic|one)|bbc (?:one|"
    r"two|1|2)|espn|"
    r"cnn|msnbc|hgtv|cnbc|univision|telemundo|good morning america|the today show|rtl|tf1|m6|bfm ?tv|zdf|"
    r"ard|das erste|"
    r"prosieben|pro7|sat\.? ?1|kabel eins|orf|srf|antena 3|telecinco|la sexta|televisa|tv azteca|telefe|"
    r"globo|sbt|rtp ?1?|tvi|"
    r"rte (?:one|1|2|television)|virgin media one|seven network|dstv|e\.tv|sabc ?[1-3]?|zee tv|colors tv|"
    rf"(?:nbc|cbs|abc|fox|fox news|vox|cuatro|band|record|sic|canal\+|7mate|etv|star plus){_ENDS_THERE})"
)
"""Television channels and shows whose breaks are sold."""

NOT_SOLD: Final = tuple(
    (ask, re.compile(pattern), reason)
    for ask, pattern, reason in (
        (
            "broadcast or linear TV",
            rf"\b(?:linear|broadcast|cable|satellite|primetime|prime[- ]time|terrestrial|free-to-air|network|"
            rf"public) "
            rf"(?:tv|television|{_ADS})\b|\bnetwork affiliates?\b|{STREAMED}\b(?:tv|television|telly) "
            rf"{_ADS}\b|"
            rf"\bprimetime\b|\b(?:{_ADS}|presence|seconds|secs) (?:\w+ )?(?:on|in|during|"
            rf"with) (?:the )?{_CHANNELS}(?!\w)|"
            rf"\b(?:ad|commercial|advert(?:ising)?|corrie|coronation street|emmerdale|eastenders|x factor|"
            rf"bake off|love island|"
            rf"half-?time|news|soap) breaks?\b(?! even)|\b(?:book|get us|put us|be|go|run|"
            rf"us) on (?:the )?{_CHANNELS}(?!\w)|"
            rf"\b(?:on|for|via|through) (?:the )?(?:(?:local|national|regional|normal|regular|"
            rf"real|"
            rf"classic|open) )*(?:tv|television|telly|box)\b(?! (?:set|devices?|screens?|app))|\b{_ADS} "
            rf"(?:\w+ )?(?:on|"
            rf"during|in|at|before|around|after) (?:the )?[^.!?;,\n]{{0,40}}?\b(?:tv|television|telly|"
            rf"channel \d+|"
            rf"evening news|news|half-?time|super ?bowl|late show|soap|telenovela|bulletin|match of the day|"
            rf"weather|"
            rf"itv|channel four|rtl|tf1|zdf|prosieben|bbc|world cup final|"
            rf"(?:nbc|cbs|abc|fox|ard|globo|sky)(?: news)?{_ENDS_THERE})(?!\w)|"
            rf"\bchannel "
            rf"\d+\b|\b(?:tv|television) (?:evening |morning )?news\b|\bnews (?:channel|broadcast|"
            rf"bulletin)\b|"
            rf"{_MEDIA_START}{STREAMED}\b(?:tv|television|telly)\b{_MEDIA_END}|\btv abierta\b|\bopen tv\b|"
            rf"\binfomercials?"
            rf"\b|\bteleshopping\b",
            _DIGITAL_ONLY + "CTV is the nearest to linear TV.",
        ),
        (
            "print",
            rf"\b(?:(?:half|quarter|full|double|whole|eighth|inside)[- ](?:a )?pages?|(?:back|front) page "
            rf"(?:ad|of)|double spread|"
            rf"page (?:ad|advert) |{_ADS} in (?:the |a |our )?(?:\w+ ){{0,3}}?{_PAPER}|(?:an? |one )?pages? "
            rf"in "
            rf"(?:the |a )?(?:\w+ ){{0,2}}?{_PAPER}|(?:newspaper|magazine|paper|press|print|trade press) "
            rf"(?:{_ADS}|spreads?|wraps?|pages?|titles)|in (?:the )?(?:(?:local|sunday|saturday|daily|weekly|"
            rf"evening|"
            rf"morning|regional|national|free) )*(?:print|newspapers?|magazines?|papers?)\b|the (?:local|"
            rf"sunday|saturday|"
            rf"daily|weekly|evening|morning|regional) (?:paper|newspaper|gazette|press)|newspaper inserts?|"
            rf"advertorials? in|printed? (?:ads?|flyers|leaflets|brochures|posters|media)|flyers?|flyering|"
            rf"leaflets?|"
            rf"leafleting|pamphlets?|door ?hangers?|handbills?|yellow pages|classifieds?)\b|"
            rf"{_MEDIA_START}\b(?:print|newspapers?|magazines?|press|dailies)\b{_MEDIA_END}",
            _DIGITAL_ONLY + "print is not.",
        ),
        (
            "outdoor advertising",
            r"\b(?:d?ooh|bill-?boards?|out-?of-?home|hoardings?|six[- ]sheets?|48[- ]sheets?|city lights?|"
            r"mupis?|"
            r"(?:bus|tram|train|metro|subway|underground|tube|station|airport|transit|taxi|taxis|street|"
            r"outdoor|mall|shopping cent(?:re|er)|window|wall|roadside|lamp-?post) (?:shelters?|stops?|"
            r"sides?|backs?|"
            r"wraps?|ads?|advertising|posters?|screens?|panels?|signs?|banners?|boards?|furniture|campaign|"
            r"media|"
            r"displays?)|(?:ads?|advertising|poster|posters|signs) (?:on|at|in) (?:the )?(?:(?:city|local|"
            r"all) )*(?:bus"
            r"(?:es)?|trams?|trains?|taxis?|subway|metro|underground|tube|stations?|airports?|bus stops?|"
            r"streets?|"
            r"motorway|highway|freeway)|outdoor (?:too|as well)|posters(?! (?:shop|store|brand|prints))|"
            r"digital "
            r"screens in|times square|kiosks?(?= (?:ads?|screens?))|shop window|sandwich boards?|ad vans?|"
            r"skywriting|airship|blimp|aerial banner|in the streets?)\b",
            _DIGITAL_ONLY + "billboards and other outdoor media are not.",
        ),
        (
            "cinema advertising",
            r"\bcinema (?:ads?|spots?|advertising|campaign|screens?|commercials?|slots?|pre-?show)\b|"
            r"\b(?:spots?|ads?|"
            r"commercials?|adverts?|trailer) (?:shown |run |running |screened )?(?:in|at|before) (?:the "
            r")?(?:\w+ )?"
            r"(?:cinemas?|movie theat(?:re|er)s?|the movies|the main feature|films at)\b|\bbig screen "
            r"(?:ads?|spots?)\b|"
            rf"{_MEDIA_START}\bcinema\b{_MEDIA_END}",
            _DIGITAL_ONLY + "cinema is not; CTV is the nearest.",
        ),
        (
            "direct mail",
            r"\b(?:direct mail(?:ing)?s?|mail ?shots?|postcards?|letterbox(?:es)?|door ?drops?|mail ?drops?|"
            r"mailers?|"
            r"mailings?|letters? to (?:all|every|our|the)|(?:through|into|in) (?:every|the|all|people'?s) "
            r"(?:letterbox(?:es)?|mailbox(?:es)?|doors?)|by post|post(?:al)? mailing|catalogue mailing|"
            r"eddm)\b",
            _DIGITAL_ONLY + "direct mail is not.",
        ),
        (
            "broadcast radio",
            r"\b(?:(?:fm|am|local|broadcast|terrestrial|commercial|regional|national|community|dab|linear|"
            r"classic) "
            r"radio|radio (?:spots?|ads?|commercials?|buy|campaign|adverts?|advertising|slots?|airtime|"
            r"jingle|sponsorship|breakfast)|on (?:the )?(?!(?:streaming|internet|online|digital|web|"
            r"music|podcast|your|"
            r"spotify|smart|streamed)\b)(?:\w+ )?radio(?! (?:city|head|plays?|dramas?)\b)|"
            r"drive-?time (?:radio|show)|"
            r"\d{2,3}[.,]\d ?fm|"
            r"fm stations?|breakfast show (?:spots?|sponsorship|ads?)|traffic (?:report|news) sponsorship)\b|"
            rf"{_MEDIA_START}\bradio(?: stations?)?\b{_MEDIA_END}|"
            rf"\b(?:{_ADS}|presence|weeks?|jingles?|breakfast) (?:\w+ )?(?:on|with|during) (?:the )?"
            rf"{_STATIONS}(?!\w)|\b(?:book|get us|put us|be|go|run|us) on (?:the )?{_STATIONS}(?!\w)|"
            rf"(?:[,+&]|\b(?:and|plus|also)) [a-z0-9]+ fm\b{_MEDIA_END}",
            _DIGITAL_ONLY + "streaming audio is the nearest to radio.",
        ),
        (
            "search advertising",
            r"\b(?:search (?:ads?|keywords?|campaigns?|advertising|engine (?:marketing|optimi[sz]ation|ads?)|"
            r"placements?|budget)|paid search|keywords? (?:bidding|targeting|ads?|campaign)|google (?:ads?|"
            r"search|"
            r"shopping|adwords)|bing ads?|adwords|ppc|sem|seo|shopping ads?|(?:top|first page|number one|"
            r"rank(?:ing)?) "
            r"(?:of|on|in) google|on google|apple search ads)\b",
            _DIGITAL_ONLY + "search is not.",
        ),
        (
            "social media posts",
            rf"\b(?:(?:paid |organic )?social(?: media)? (?:posts?|ads?|campaigns?|media|content|advertising|"
            rf"channels?|"
            rf"buys?|management|platforms?)|paid social|(?:on |some )social(?: media)?|{_NETWORKS} "
            rf"(?:ads?|posts?|stories|story|reels?|campaigns?|shorts|advertising|page|channel|content|"
            rf"videos?|lives?)|"
            rf"(?:on|via|through|across) (?:{_NETWORKS}(?:,| and| or| &|/)? ?)+|(?:post|posting) (?:it |this "
            rf"|about "
            rf"(?:us|it) )?(?:on|to) (?:your|our|the) (?:socials?|feeds?|channels?|page))\b|"
            rf"{_MEDIA_START}(?:\bsocial\b|\b{_NETWORKS}\b){_MEDIA_END}",
            _DIGITAL_ONLY + "posts and ads in social networks are not.",
        ),
        (
            "influencers",
            r"\binfluencers?\b(?! (?:marketing (?:software|platform)|platform|agency|aged|\d|who|are|is)\b)|"
            r"\b(?:creator|blogger|youtuber|"
            r"tiktoker|celebrity|celeb) (?:partnerships?|deals?|collaborations?|collabs?|endorsements?|"
            r"campaign)\b|"
            r"\b(?:brand ambassadors?|bloggers|youtubers|tiktokers|ugc creators?|content creators)\b(?! "
            r"(?:aged|in "
            r"their|who))|\bcelebrity (?:to|who) (?:promote|endorse)\b",
            _DIGITAL_ONLY + "influencers are not.",
        ),
        (
            "e-mail or SMS",
            r"\be-?mail(?:ing|s)? (?:blasts?|campaigns?|marketing|newsletters?|ads?|sends?|shots?|drip|"
            r"sequence|to (?:the|"
            r"our|all|your))\b|\be-?mail (?:the|our|this|an?|it|them)\b[^.!?;\n]{0,40}?\bto (?:the|our|all|"
            r"every|your|"
            r"existing|past|\d)|\b(?:send|sending|mail|mailing) (?:out )?(?:an?|the|our|this)? ?(?:\w+ "
            r")?(?:e-?mails?|"
            r"mailing|newsletters?|text messages?|texts?|sms)\b|\b(?:sms|text message|whatsapp|push "
            r"notification|"
            r"in-app push)s? (?:campaign|blast|send|message|marketing|messages|broadcast)?s?\b|\bnewsletter "
            r"(?:ads?|"
            r"sponsorships?|placements?|insertions?)\b|\b(?:e-?mail|text) (?:your|all your|your) "
            r"(?:users|subscribers|listeners|customers)\b|\bmailing to (?:our|the|all)\b|"
            r"\b(?:coupons?|vouchers?|codes?|offers?|flyers?|leaflets?|discounts?|invitations?|invites?|"
            r"menus?|letters?|news|"
            r"brochures?|promo\w*|something|it|them) (?:be |to be |that'?s |which is )?(?:e-?mailed|"
            r"texted|messaged|whatsapped) (?:out )?to\b(?! (?:them|him|her|you|me|us)\b)|"
            r"\be-?mail (?:out )?(?:our|the|this|a|an|it) (?:\w+ ){0,3}?to (?:your|the|our|all)\b|"
            r"\b(?:newsletter|e-?mail) (?:mentions?|features?|slots?|banners?|to your)\b|\b(?:mentions?|"
            r"features?|slots?|ads?|"
            r"banners?|spots?) in (?:your|the|a) (?:e-?mail |listener |weekly |monthly )?newsletter\b|"
            r"\b(?:a|an) (?:note|e-?mail|mail|newsletter|message) (?:to|on|for|in) (?:your|their|our|the|"
            r"all)\b(?! (?:hr|team))",
            _DIGITAL_ONLY + "e-mail, SMS and push messages are not.",
        ),
        (
            "a guarantee of store visits",
            r"\b(?:guarantee\w*|promise|assure|commit to|warrant)\b[^.!?;\n]{0,50}?\b(?:foot-?\s?(?:fall|"
            r"traffic)|(?:store|"
            r"shop|showroom|branch|restaurant|in-?store|museum) (?:visits?|visitors?|traffic)|visitors?|"
            r"visits?|walk-?ins|"
            r"people (?:in|through|at) (?:the|our) (?:door|store|shop)s?)\b|\b(?:foot-?\s?(?:fall|traffic)|"
            r"store visits?|"
            r"in-?store visits?|in-?store traffic)(?: (?:guarantees?|uplift|measurement|tracking|attribution|"
            r"study|"
            r"reporting|lift|data))?\b",
            "Store visits are neither measured nor guaranteed here.",
        ),
        (
            "a guarantee of results",
            r"\b(?:guarantee\w*|promise (?:me|us)|assure (?:me|us)|money back "
            r"if)\b[^.!?;\n]{0,50}?\b(?:sales|leads?|"
            r"bookings?|customers?|orders?|sign-?ups?|conversions?|installs|downloads|clicks|results?|"
            r"revenue|roi|roas|"
            r"return|enquiries|tickets|sell-?out|applications|views|rankings?|profit)\b",
            "Results are forecast, not guaranteed.",
        ),
        (
            "native content",
            r"\bnative (?:content|ads?|placements?|advertising|articles?)\b|\bsponsored (?:articles?|content|"
            r"posts?|blog)"
            r"\b|\badvertorials?\b(?! in)|\bblog posts? about (?:us|our)\b|\bproduct placements?\b",
            _DIGITAL_ONLY + "native articles are not; display is the nearest.",
        ),
        (
            "PR",
            r"\b(?:pr (?:campaign|agency|work|push|support|stunt|coverage|package|activity|outreach)|press "
            r"(?:releases?|"
            r"coverage|conference|office|outreach|kit|event)|public relations|media relations|media coverage|"
            r"editorial "
            r"coverage|(?:get|have|want) (?:the )?journalists?|(?:write|article|story|feature|report) about "
            r"us|"
            r"interview (?:with|on|in) (?:our|the) (?:ceo|founder|radio|tv|press|news)\w*)\b|\bsome pr\b",
            _DIGITAL_ONLY + "PR is not.",
        ),
        (
            "event sponsorship",
            r"\b(?:sponsor(?:ing|ship)?(?:s)? (?:of |for |at |package )?(?:the |a |an |our |your |some "
            r")?(?:\w+ ){0,2}?"
            r"(?:events?|concerts?|festivals?|teams?|clubs?|match(?:es)?|marathon|race|tour|league|stadium|"
            r"conference|"
            r"jersey|shirts?|derby|regatta|awards?|gig)|(?:event|stadium|perimeter|shirt|jersey|festival|"
            r"pitch-?side|"
            r"trackside|team|sports) (?:sponsorships?|boards?|advertising|stands?|booths?|activations?)|"
            r"trade (?:show|fair) "
            r"(?:booths?|stands?)|(?:a )?(?:booth|stall|stand) at (?:the|a|your)|promo(?:tion)? (?:staff|"
            r"teams?|girls)|"
            r"street teams?|(?:product )?sampling (?:campaign|team|tour|activity|stations?)|give-?away staff|"
            r"roadshows?|"
            r"pop-?up (?:event|stand|store) (?:organi[sz]ed|by you)|brand activations?|live events? (?:by|"
            r"from|with) you)\b",
            _DIGITAL_ONLY + "events and sponsorships are not.",
        ),
        (
            "a measurement study or guarantee",
            r"\b(?:brand[- ](?:lift|uplift)(?:[- ](?:stud(?:y|ies)|measurement|readout|survey|test|"
            r"research))+|(?:brand|"
            r"consumer|market|customer|awareness) (?:surveys?|research|panels?|polls?)(?= (?:before|after|"
            r"with|from|too|"
            r"as well|included|of|among|please)|[.,?!]|$)|focus groups?|viewability guarantees?|"
            r"guarantee\w* (?:against )?(?:c7|c3|viewability|ratings)\w*|c7 ratings|completion guarantees?|"
            r"attribution stud(?:y|ies)|sales[- ](?:up)?lift(?: study)?|nielsen (?:study|ratings|"
            r"measurement)|mystery "
            r"shop(?:ping|pers?)|incrementality (?:test|study)|geo[- ]lift|eye[- ]tracking)\b|"
            r"\b(?:include|want|need|add|get|have|run|do|offer|expect|like|with|plus|and) (?:a |an |the "
            r")?brand "
            r"(?:lift|uplift)\b",
            "Studies and third-party guarantees are not part of a plan; arrange them with the account team.",
        ),
        (
            "telemarketing",
            r"\b(?:telemarketing|telesales|cold[- ]call(?:s|ing)?|outbound call(?:s|ing)|robo-?calls?|call "
            r"cent(?:re|er) "
            r"to call|(?:you|someone) (?:to )?(?:call|ring|phone) (?:all )?(?:our|the) (?:customers|leads|"
            r"prospects|list))\b",
            _DIGITAL_ONLY + "telephone marketing is not.",
        ),
        (
            "a loyalty or coupon programme",
            r"\b(?:loyalty (?:programme|program|scheme|card|cards|points)|(?:coupon|voucher|cashback|"
            r"referral) (?:book|"
            r"books|programme|program|scheme|mailing|inserts?|distribution)|affiliate (?:marketing|programme|"
            r"program|"
            r"links?|network|partners?)|price comparison (?:site|listing)s?)\b(?= (?:run|managed|set up|"
            r"built|from you|for "
            r"us|too|as well|please)|[.,?!;]|$| (?:and|with|through) you)",
            _DIGITAL_ONLY + "loyalty, coupon and affiliate programmes are not.",
        ),
        (
            "production of creatives",
            r"\b(?:can|could|would|will|do) you (?:also |guys |please |maybe )*(?:make|produce|record|design|"
            r"shoot|film|"
            r"create|write|edit|voice|build|animate)\b(?: (?:me|us|our|the|a|an|some|it|those|these))*(?: "
            r"[\w-]+){0,3}? "
            r"(?:spots?|videos?|ads?|banners?|jingles?|creatives?|commercials?|scripts?|websites?|web ?site|"
            r"landing page|"
            r"logo|artwork|voice-?overs?|films?|clips?|song)\b|\b(?:need|want|like|expect) you to (?:also "
            r")?(?:make|"
            r"produce|record|design|shoot|film|create|write|build)\b",
            "A plan covers media; producing spots, banners or websites is not part of it.",
        ),
    )
)
REFUSED: Final = re.compile(
    r"\b(?:don'?t|do not|won'?t|wouldn'?t) (?:really |even |also )?$|"
    r"\b(?:no|not) interest(?:ed)? in [^.;!?]*$|\b(?:no|(?<!why )not|without|instead of|rather than|"
    r"don'?t (?:want|need|use|do|care for)(?: any)?|do not "
    r"(?:want|need)|"
    r"unlike|avoid|besides|alongside|never|nothing (?:on|in)|skip|drop|forget(?: about)?|scrap|neither|nor|"
    r"other than|"
    r"excluding|except(?: for)?|next to|complement(?:s|ing)?|on top of|in addition to|support(?:s|ing)?|"
    r"extend(?:s|ing)?|"
    r"away from|out of|beyond|cheaper than|better than|than|parallel to|ignore|cancel(?:led)?|stop(?:ped)?|"
    r"done with|"
    r"tired of|fed up with|can'?t afford|wary of|leave (?:out )?|isn'?t|aren'?t|replac(?:e|es|ing)|like on|"
    r"known from|"
    r"seen (?:us )?on|found us (?:on|via|through)|follow(?:ers)?(?: us)?(?: on)?|heard (?:us )?on|just like|"
    r"similar "
    r"to)\s+(?:\w+\s+){0,3}$"
)
BESIDE: Final = re.compile(
    r"\b(?:besides|alongside|next to|on top of|in addition to|other than|apart from|beyond|"
    r"parallel to)\b[^.!?;]{0,40}?"
    r"\b(?:(?:we|i|they|he|she|client)(?: ?'?d| would| will|'ll)?(?: also| still| really)? (?:want|need|"
    r"like|love|"
    r"require|fancy|wish|ask|hope)|(?:can|could|would) (?:you|we)|please|also|add|include|book)\b"
)
"""Words of addition that are followed by a wish: what comes next is asked for, not set aside."""
OWNED: Final = re.compile(
    r"\b(?:our|my|their|his|her|client'?s|existing|current|usual|the client'?s|brand'?s|competitors?'?s?|"
    r"its)\s+"
    r"(?:\w+\s+){0,2}$"
)
PEOPLE: Final = re.compile(
    r"\b(?:who|people|listeners|fans|readers|those|lovers|that)\s+(?:\w+\s+){0,2}?(?:read|watch|listen|love|"
    r"like|see|use|"
    r"follow|enjoy|buy|subscribe|are)\w*\s+(?:to\s+|on\s+)?(?:\w+\s+){0,3}$|\b(?:readers of|fans of|"
    r"interested in|"
    r"viewers of|listeners of|work(?:s|ing)? in|retailer of|sells?|we (?:make|publish|produce|print|are "
    r"an?))\s+"
    r"(?:\w+\s+){0,3}$"
)
NOT_AFTER: Final = re.compile(
    r"[- ](?:publishers?|companies|company|apps?|subscriptions?|subscribers?|readers?|listeners?|viewers?|"
    r"hosts?|presenters?|series|shows?|brand|client|fans|buyers|owners|dealers?|shop|store|stand|agency|"
    r"followers|"
    r"software|platform|repair|households|licen[cs]e|journalists?|lovers|team|makers?|manufacturer|star|"
    r"stars|"
    r"celebrity|schedule|on demand|industry|stream(?:ing)?)\b"
)
MENTIONED: Final = re.compile(
    r"\b(?:last (?:\w+ )?(?:year|month|time|quarter|season|campaign|autumn|spring|summer|winter)|"
    r"previous(?:ly)?|"
    r"already|currently|used to|so far|only ever|ever done|have (?:always )?(?:done|used|tried|run|relied)|"
    r"(?<!could )(?<!can )(?<!should )(?<!shall )(?<!may )(?<!might )we(?:'ve| have)? "
    r"(?:did|ran|tried|do|run|have|spend|spent|use|used|bought|placed|done|been|advertised?)|running|runs|"
    r"ran|was|were|"
    r"elsewhere|separate(?:ly)?|handled|another agency|other agency|in the past|years ago|competitors?|"
    r"rivals?|they (?:run|"
    r"spend|do|have|are)|cost us|cost me|paying|spent on|spending|from|cutting|moving|shift(?:ed|ing)|paid "
    r"for|because|"
    r"since|usually|normally|traditionally|mostly (?:do|use)|known for|word of mouth|found us|came from|"
    r"comes from)\b"
)
MENTIONED_AFTER: Final = re.compile(
    r"\s+(?:\w+ ){0,3}?already\b|\s+(?:\w+ )?(?:is|are|was|were|has|have|had|runs?|ran|perform\w*|work\w*|"
    r"did|does|do|cost|costs|gets?|"
    r"brings?|brought|"
    r"goes|went|already|handled|covered|booked|separately|elsewhere|starts?|launch(?:es|ed)|sits|comes|last "
    r"year|"
    r"in 20\d\d|don'?t|didn'?t|doesn'?t)\b(?! (?:a must|important|needed|wanted|essential|part of|required|"
    r"nice|also))"
)
DISMISSED: Final = re.compile(
    r"[^.!?;\n]{0,50}?(?:,| -)? ?(?:\b(?:but|though|although|and|which|only)\b|,) ?(?:\b(?:that|it|this|i|"
    r"we|he|she|they|"
    r"which|personally|for me)\b)?(?:'s|'d|'m|'re| is| am| are| would| will)? ?(?:\w+ ){0,4}?\b(?:(?:do "
    r"not|don'?t|did "
    r"not|didn'?t|won'?t|would not|wouldn'?t) (?:want|need|like|do|see|believe|think|fancy|care)|not "
    r"(?:for (?:us|you|"
    r"me|this)|needed|necessary|interested|my|our|going|keen|convinced|your)|said no|told (?:him|her|"
    r"them) no|refused?|"
    r"prefer\w*|rather (?:not|stay|keep|have|go|do)|for (?:hr|later|another (?:time|day|agency|budget)|"
    r"somebody else|"
    r"someone else|the (?:agency|printers?))|too (?:expensive|dear|pricey|old-fashioned|much)|no (?:way|"
    r"thanks|need|chance"
    r"|go)|waste of|(?:nobody|no one|no-one|hardly anyone) \w+ (?:\w+ )?(?:reads?|watch(?:es)?|listens?|"
    r"looks?|cares?)|silly|nonsense|rubbish|out of the question|already (?:sorted|done|covered|handled)|"
    r"want none|"
    r"none of (?:that|it))\b"
)
"""Words behind what somebody brings up that set it aside: "he wants a billboard, I don't want one"."""
REQUESTED: Final = re.compile(
    r"\b(?:want(?:s|ed)?|need(?:s)?|(?:'d|would) (?:also |really )?(?:like|love|book|take)|get (?:us|me)|can "
    r"(?:you|we|i)|could "
    r"(?:you|we|i)|also|plus|add|book|include|do you|please|place|put|looking for|and (?:then )?some|hoping "
    r"for|maybe|"
    r"as well as|but now|this time|interested in|how about|what about|possible|throw in)\b"
)
