"""What people may do after an ad, as nouns ("bookings", "quote requests"), and the goal that each stands for.

All patterns are over folded text (lower case, no accents). A firm outcome names nothing else in a brief; a
loose one ("sales", "views", "orders") counts only where a wish, a label or its place in a list shows that it
is meant.
"""

import re
from dataclasses import dataclass
from typing import Final

from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal

APPOINTMENT: Final = (
    r"(?:demos?|demonstrations?|test[- ]?drives?|test[- ]?rides?|(?:hearing|eye|sight|skin|blood|dog|home|"
    r"energy|wellness|health)?[- ]?(?:tests?|checks?|check-?ups?|screenings?|assessments?)|consultations?|"
    r"consults?|appointments?|viewings?|tours?|call-?backs?|calls?|inspections?|valuations?|appraisals?|"
    r"visits?|trials?|trial (?:lessons?|class(?:es)?|sessions?|days?)|taster (?:sessions?|class(?:es)?|"
    r"lessons?|days?)|meetings?|estimates?|quotes?|fittings?|open (?:days?|houses?|evenings?)|"
    r"info(?:rmation)? "
    r"(?:sessions?|evenings?)|interviews?|surveys?|audits?|discovery calls?|walk-?throughs?|strategy "
    r"sessions?|(?:free|first|intro|introductory|sample|demo|test|no-obligation)[- ](?:[\w-]+ )?(?:lessons?|"
    r"class(?:es)?|sessions?|courses?|tours?|tastings?|treatments?|hours?|workouts?))"
)
"""What is booked without paying: the outcome is a lead."""

_ASKED_FOR: Final = (
    rf"(?:{APPOINTMENT}|quotations?|brochures?|catalogues?|catalogs?|prospectus(?:es)?|info(?:rmation)?"
    rf"(?:[- ]packs?|[- ]kits?)?|samples?|pricing|price|offers?|proposals?|contact|memberships?|admissions?|"
    rf"products?|services?|repairs?|rentals?|hire|party|parties|events?|weddings?|catering|advice|"
    rf"counsell?ing|coaching|training|courses?|leads?|rfps?|tenders?|loans?|mortgages?|refinanc(?:e|ing)|"
    rf"insurance|cover|claims?|delivery|installation|invitations?|invites?|access|licences?|licenses?|"
    rf"sales|customers?|new business|booking|bookings)"
)
WEB_PLACE: Final = (
    r"(?:web ?sites?|web-?si(?:ght|de|et)s?|webistes?|wesbites?|web ?pages?|sites?|homepage|home page|"
    r"web[- ]?(?:shop|store|boutique)|e-?shop|e-?store|"
    r"e-?commerce|"
    r"on-?line[- ](?:shop|store|boutique|catalogue|catalog|portal|menu|magazine)|(?:[\w'/-]+[- ])?(?:pages?|"
    r"landers?)|blog|portal|configurator|configuration tool|price list|pricelist|microsite|catalogue|catalog|"
    r"(?:trip|itinerary|route|journey|travel|meal|garden|kitchen|bathroom|holiday|tour|menu) planner|"
    r"(?:dealer|recipe|size|gift|product|course|job) finder|comparison (?:tool|table)|comparator|"
    r"help cent(?:re|er)|"
    r"virtual (?:showroom|tour)|interactive map|faqs?|wiki|"
    r"calculator|simulator|quiz|questionnaire|(?:store|shop) (?:finder|locator)|store page|listings?|"
    r"marketplace|dot com|url|store "
    r"online|shop online|look-?book|timetable|booking (?:site|engine|system|tool|page|platform)|"
    r"[\w-]+\.(?:com|org|net|de|fr|es|it|pt|nl|be|at|ch|ie|io|co|uk|eu|shop|store|app|ca|us|au|nz|in)\b)"
)
MUSIC: Final = (
    r"(?:podcasts?|pod|singles?|songs?|tracks?|albums?|ep|lp|mixtapes?|records?|playlists?|episodes?|audio-?"
    r"books?|audio (?:series|drama|show|story)|music|band|remix(?:es)?|tunes?|radio show|radio play|show|"
    r"debut|"
    r"artists?|concept album|soundtracks?|audio guide|anthem|hits?)"
)
FILM: Final = (
    r"(?:trailers?|teasers?|videos?|clips?|films?|movies?|spots?|reels?|shorts?|documentary|documentaries|"
    r"music videos?|launch films?|brand films?|episodes?|series|livestreams?|live streams?|webisodes?|"
    r"mini-?series|tutorials?|explainers?|animation|ads?|commercials?|adverts?)"
)
PAPER: Final = (
    r"(?:white-?\s?papers?|e-?books?|guides?|brochures?|catalogues?|catalogs?|reports?|checklists?|"
    r"templates?|"
    r"pdfs?|prospectus(?:es)?|look-?books?|studies|study|toolkits?|factsheets?|vouchers?|coupons?|recipes?|"
    r"recipe books?|price lists?|samples?)"
)
SOLD_THERE: Final = (
    r"adopt|paid\b|pay\b|book|buy|bought|order|s[eo]l[dl]|sale|purchas|reserv|donat|fund-?rais|gifts?\b|subscri|vouchers?\b|"
    r"pass(?:es)?\b|tickets?\b|tix\b|memberships?\b|made\b|rented|renew|conver|revenue"
)
"""What is bought on a site, or the buying: it is no visit."""
CUSTOMERS: Final = (
    r"(?:customers?|clients?|buyers?|patients?|members?|guests?|diners?|tenants?|donors?|backers?|patrons?|"
    r"shoppers?|holiday-?makers?|residents?|policy-?holders?|subscribers?|accounts|pupils?|students?|renters|"
    r"business|custom|trade|depositors|savers|borrowers|investors|franchisees|supporters|sponsors|hires)"
)
_STAFF: Final = (
    r"(?:applicants?|candidates?|volunteers?|recruits?|trainees?|apprentices?|interns?|foster (?:parents|"
    r"carers)|host families|study participants|participants|test users|beta testers)"
)
_MODIFIED: Final = r"(?:new|more|paying|additional|extra|first|fresh|further|\d[\d.,]*k?)"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A kind of result.

    Attributes:
        goal: What a campaign is delivered for to get it.
        firm: Whether the words mean a result wherever they stand.
        pattern: How it is called.
    """

    goal: DeliveryGoal
    firm: bool
    pattern: str


OUTCOMES: Final = (
    # Compounds first: of two that begin at one word, the earlier row counts.
    Outcome(
        _D.LEADS,
        True,
        rf"{PAPER}[- ]downloads?|downloads? of (?:our |the |a |my )?(?:\w+ ){{0,2}}{PAPER}",
    ),
    Outcome(
        _D.STREAMS,
        True,
        rf"(?:{MUSIC}|audio) (?:streams|listens|plays|downloads|listeners?hip|growth|followers|subscribers|"
        rf"pre-?saves|spins)|(?!listeners? (?:of|to) (?:\w+ )?(?:podcasts|songs|music|albums|audio-?books|"
        rf"playlists)"
        rf"\b)(?:streams|listens|plays|downloads|listeners?|followers|subscribers|pre-?saves|"
        rf"spins|playbacks) (?:for|of|to|on|in) (?:(?:our|the|my|a|this|his|her|their|each|every|its) )?"
        rf"(?:[\w'-]+ ){{0,3}}?{MUSIC}|(?:new|more|regular|monthly|additional|extra) listeners|pre-?saves|"
        rf"listen-?throughs?|play[- ]?counts?|(?:play|streaming|listener) (?:numbers|figures)|listenership|"
        rf"(?:more|\d[\d.,]*k?|completed) listens|spotify streams",
    ),
    Outcome(
        _D.VIDEO_VIEWS,
        True,
        rf"(?:{FILM}|complete[d]?|full|youtube|finished|100%|paid|quality|launch|hype) (?:\w+ )?views?"
        rf"(?! of (?:the )?(?:sea|city|mountain|ocean|valley))|video[- ]?view(?:s|ing)?|views? (?:for|of|on) "
        rf"(?:(?:our|the|my|a|this|his|her|their|its) )?(?:[\w'-]+ ){{0,3}}?{FILM}|video completions?|"
        rf"completed "
        rf"plays|completion rates?|video completion rate|view-?through(?: rates?)?|view rates?|vtr|vcr|cpcv|"
        rf"cpv|cost[- ]per[- ](?:completed )?(?:video )?views?|"
        rf"video (?:engagement|plays)|watch[- ]?time|trailer plays",
    ),
    Outcome(
        _D.APP_INSTALLS,
        True,
        r"(?:mobile |new )?app[- ]?(?:installs?|installations?|downloads?|promotion|acquisition)|(?:user|"
        r"player|"
        r"app user)[- ]acquisition|(?:mobile |game |games |ios |android |new )?instal(?:l)?s|downloads? "
        r"(?:of|"
        r"for) "
        r"(?:our|the|my|a|this)? ?(?:[\w'-]+ ){0,3}?(?:app|game)|(?:game|ios|android) downloads|first opens|"
        r"(?:new|more|active) (?:app )?(?:users|players)(?: (?:for|of|in|on) (?:our|the|my) (?:\w+ )?(?:app|"
        r"game))?|cpi|cost[- ]per[- ](?:app )?(?:install|download)",
    ),
    Outcome(
        _D.LEADS,
        True,
        rf"(?:(?:qualified|sales|new|warm|hot|b2b|marketing|inbound) )*(?:leads?[- ]?gen(?:eration)?|"
        rf"leads)(?! "
        rf"(?:to|the|a|an|us|our|me|you|into|them|people|in their)\b)|mqls?|sqls?|"
        rf"cost[- ]per[- ](?:lead|sign-?up|registration|enquiry|inquiry|trial|application)|{_ASKED_FOR}[- ]"
        rf"requests?(?: forms?)?|"
        rf"requests(?! from you)|requests? for (?:(?:a|an|our|the|more|free) )*(?:[\w-]+ )?{_ASKED_FOR}|"
        rf"(?:en|in)quir(?:y|ies|es)|(?:pre-?)?(?:sign-?ups|signups|sign ups|sign-?up)(?! (?:to|for) (?:our|"
        rf"the) service)|(?:pre-?)?registrations|registrants|rsvps?|applicants|(?:online|job|jobs|loan|"
        rf"credit|"
        rf"card|mortgage|course|school|college|university|student|admissions?|grant|completed|new|more|"
        rf"quality|qualified|submitted|franchise|account|membership|visa|scholarship|nursing|driver|finance|"
        rf"franchisee|programme|program|mba|master'?s|apprenticeship|insurance|trial|study)[- ]applications?|"
        rf"application forms?|enrol+ments?|matriculations|(?:{APPOINTMENT}|applications?|forms?|"
        rf"requests?) (?:started|begun|completed|submitted|filed)|{APPOINTMENT} (?:bookings?|registrations?|"
        rf"reservations?|sign-?ups?|starts?|scheduled|booked|appointments?|slots)|booked "
        rf"(?:[\w-]+ ){{0,2}}{APPOINTMENT}|"
        rf"test[- ]?drives|test[- ]?rides|consultations|appointments|viewings|call-?backs|demos|"
        rf"(?:free[- ])?trials? (?:memberships?|starts?|users?|members|lessons?|class(?:es)?|sessions?|"
        rf"accounts?)|free[- ]"
        rf"trials|(?:contact |enquiry |lead |application |info(?:rmation)? |web |online "
        rf")?forms? (?:fills?|fill-?ins|submissions?|completions?|(?:\w+ )?(?:filled|completed|submitted)(?: "
        rf"in| "
        rf"out| up)?)|form[- ]fills?|completed forms|contact forms|tours (?=booked|scheduled)|(?:open day|"
        rf"webinar|"
        rf"course|event|seminar|workshop|account|newsletter) (?:registrations?|attendees|participants|"
        rf"attendance|bookings)|"
        rf"newsletter subscri(?:bers|ptions)|(?:email|e-mail|mailing list) (?:subscribers|addresses|opt-?ins|"
        rf"captures?)|opt-?ins (?:to|for)|(?:wait(?:ing)?[- ]?list|waitlist)(?: (?:joins|members|"
        rf"sign-?ups))?|"
        rf"contact details|(?:registered|registrations? of|expressions? of|registering) interest|interest "
        rf"registrations?|"
        rf"(?:ring|call|phone|text|message|write|get)[- ]?(?:(?:me|us|you|them)[- ])?back[- ]"
        rf"(?:forms?|requests?|bookings?)|(?:contact|enquiry|inquiry|lead|application|call-?back|quote|"
        rf"sign-?up|"
        rf"registration|info|interest|request|web|online|lead gen)[- ]forms?|"
        rf"forms? (?:on|via|through) (?:our|the) (?:\w+ )?(?:site|page|web ?site)|(?:names?|numbers|phone "
        rf"numbers|e-?mails?|"
        rf"(?:e-?mail |mail )?addresses|details|contacts)(?: and (?:\w+ )?\w+)? (?:of|from) (?:the "
        rf")?(?:people|"
        rf"folks|"
        rf"parents|couples|companies|businesses|homeowners|buyers|anyone|those|interested|families|owners|"
        rf"prospects)|phone numbers|"
        rf"(?:e-?mail |mail )addresses|(?:{APPOINTMENT}|{PAPER}|calls) (?:requested|asked for|"
        rf"arranged|scheduled)|gated (?:downloads?|content|assets?|pdfs?)|"
        rf"(?:request|requests|ask|asks) for (?:information|details|prices)|price requests?|signatures|"
        rf"auditions|survey (?:responses|completes|completions|participants)|"
        rf"(?:inbound |phone |telephone |incoming )calls|call-?ins|competition entries|prize draw entries|"
        rf"walk-?through requests|data capture|cpl|(?:new|more|qualified|\d[\d.,]*k?) {_STAFF}|"
        rf"patient (?:acquisition|appointments)|job applicants|hand-?raisers|lead capture|voter "
        rf"registrations?",
    ),
    Outcome(
        _D.CONVERSIONS,
        True,
        r"(?:(?:online|table|hotel|room|direct|class|ticket|tour|party|new|patient|restaurant|seat|course|"
        r"event|"
        r"dinner|flight|trip|holiday|cruise|group|repeat|weekend|weekday|midweek|course|lesson|early|"
        r"advance) "
        r")*(?:bookings|reservations)|room nights?|pre-?orders?|pre-?sales|pre-?bookings|(?:on-?line|"
        r"e-?commerce|"
        r"ecom|web|webshop|ticket|product|subscription|direct|incremental|in-?app|policy|car|vehicle|unit|"
        r"d2c|"
        r"dtc|season ticket|membership|gift card|voucher|merch|merchandise) (?:sales|orders|purchases|"
        r"revenue|"
        r"transactions)|sales online|orders online|orders (?:on|through|via|over|from|in|at) (?:our|the|my) "
        r"(?:own )?(?:web ?site|site|web ?shop|online (?:shop|store)|app|store|shop|e-?shop)|(?<!loft "
        r")(?<!barn )(?<!garage )(?<!van )(?<!attic )conversions?(?! "
        r"(?:kit|van|loft|barn))|purchase events|(?:customer|member|subscriber|donor|client|account|"
        r"membership|"
        r"guest|student|merchant|tenant) acquisition|account openings?|(?:new|opened|more) (?:bank |current |"
        r"savings |trading |checking )?accounts(?: opened)?|accounts opened|(?:coupon|voucher|code|offer|"
        r"promo) "
        r"redemptions?|sell-?outs?|lower[- ]funnel|bottom[- ]of[- ](?:the[- ])?funnel|bofu|direct[- "
        r"]response|"
        r"(?:tickets?|tix|passes|seats|places|cards) (?:(?:are|is|only|sold|available|bought|just) )*"
        r"(?:online|(?:on|via|through) (?:our|the|my) (?:\w+ )?(?:site|web ?site|page|web ?shop|box office))|"
        r"bookins|dr[- ](?:campaign|buy|play|activity|plan|objective|goal)|cost[- ]per[- ](?:acquisition|"
        r"action|"
        r"order|sale|purchase|booking|customer|conversion)|(?:performance|perf)[- ](?:campaign|buy|play|"
        r"activity|burst|goal|objective|line|media|led|driven)|"
        r"sales activation|roas|return on ad spend|cpa|cac|cpo|donations|fundraising|memberships? (?:sold|"
        r"sign-?"
        r"ups?|sales)|new memberships?|(?:membership|subscription|donation|fund-?raising|fundraising) "
        r"(?:drive|campaign|push|appeal)|tickets sold|subscriptions sold|paid subscriptions|new "
        r"subscriptions|"
        r"subscription starts|(?:paying|paid) (?:subscribers|customers|members|users)|check-?outs|"
        r"add-?to-?carts?|"
        r"order volume|incremental sales|policies sold|new policies|covers on (?:weekdays|week nights)|"
        rf"{_MODIFIED} (?:(?:loyal|regular|local|online|business|paying|long-term|b2b|private|corporate) )"
        rf"{{0,2}}{CUSTOMERS}(?: (?:acquisition|sign-?ups))?(?! (?:data|account|event|service|club|card))",
    ),
    Outcome(
        _D.PAGE_VIEWS,
        True,
        rf"(?:(?:shop|store|e-?shop|web ?shop|boutique|catalog(?:ue)?|brand) )?visits? on-?line|"
        rf"(?:landing[- ])?page[- ]?views?|(?:web ?site|site|page|web|homepage|shop page|product page|"
        rf"landing "
        rf"page|online)[- ]visits?|visits? (?:to|on|of|at) (?:(?:our|the|my|a|your|their|this|its) )?"
        rf"(?:[\w'/-]+ ){{0,3}}?{WEB_PLACE}|(?:blog|article) (?:reads|views)|(?:article|blog|story) "
        rf"readers|readers (?:for|of|on) (?:(?:the|our|my|a|its) )?(?:[\w-]+ ){{0,3}}?"
        rf"(?:section|articles?|blog|stories|column|guides?|site|pages?|reports?|coverage)|"
        rf"(?:landing )?page impressions",
    ),
    Outcome(
        _D.CLICKS,
        True,
        rf"(?:eyeballs|eyes|bodies|folks?) on (?:the|our|my) (?:[\w-]+ ){{0,2}}?{WEB_PLACE}|"
        rf"(?:web ?site|site|page|web|online|shop|internet) (?:visitors?|traffic|clicks|sessions)|visitors? "
        rf"(?:to|on|for) (?:(?:our|the|my|a|your|their|this) )?(?:[\w'/-]+ ){{0,3}}?{WEB_PLACE}|(?:link |"
        rf"outbound "
        rf"|ad |banner |more )?clicks?(?:[- ]?throughs?|[- ]?outs?)?(?: rates?)?(?! (?:on|here|away|and "
        rf"collect))|"
        rf"ctr|cost[- ]per[- ]clicks?|click-?through(?: rate)?s?|cpc|swipe-?ups?|(?:more|quality|qualified|"
        rf"relevant|new|web) traffic|"
        rf"traffic (?:to|on|onto|for|towards|into) (?:(?:our|the|my|a|your|their|this|its) )?(?:[\w'/-]+ "
        rf"){{0,3}}?{WEB_PLACE}|traffic[- ](?:campaign|driving|driver|push|objective|goal|play|kpi)|web "
        rf"sessions",
    ),
    Outcome(
        _D.IMPRESSIONS,
        True,
        r"(?:ad |viewable |paid |guaranteed )?(?:impressions?|imps)(?! of\b)|ad exposures?|even delivery|ad "
        r"contacts",
    ),
    Outcome(
        _D.REACH,
        True,
        r"(?:(?:brand|product|general|mass|public|name|prompted|unprompted|spontaneous|unaided|aided|"
        r"top-of-mind|"
        r"ad|campaign|launch|local|broad|market|category|social) )*(?:awareness|visibility|recognition)(?! "
        r"(?:week|"
        r"day|month|training|software|course)s?\b)|(?:brand|ad|name|aided|unaided) recall|brand(?:ing)? "
        r"(?:campaign|"
        r"push|burst|flight|play|plan|led|work|job|buy|building|fame|presence|equity|exposure|consideration|"
        r"lift|"
        r"salience|love|affinity|preference|profile|image|uplift|memory|lift kpi|launch|objective|goal|"
        r"metrics)|"
        r"brand[- ]building|branding(?! (?:agency|studio|iron))|share of (?:voice|mind)|sov|mindshare|mind "
        r"share|"
        r"(?:upper|top|mid)[- ](?:of[- ](?:the[- ])?)?funnel|tofu campaign|image campaign|(?:top|front)[- "
        r"]of[- ]"
        r"mind(?:[- ]awareness)?|salience|household name|(?:maximum|max|maximal|unique|broad|mass|"
        r"incremental|net|"
        r"wide|highest|greatest|total|potential|optimal|efficient|cheap|local|national|1\+|3\+|effective|as "
        r"much|biggest|widest|full|more|most) reach|reach(?:[- ](?:campaign|plan|play|push|buy|goal|"
        r"objective|"
        r"led|based|kpi|max|and frequency|& frequency|\+ frequency|/frequency|& freq|/freq|and freq))|grps?|"
        r"trps?|"
        r"foot-?\s?fall|foot[- ]?traffic|walk-?ins|store traffic|in-?store (?:traffic|visits|visitors|sales)|"
        r"(?:store|shop|showroom|branch|restaurant|museum) (?:visits|visitors)|(?:visits|visitors|traffic) "
        r"(?:to|"
        r"in|into|at) (?:our|the|my) (?:[\w'-]+ ){0,3}?(?:stores?|shops?|showrooms?|branch(?:es)?|"
        r"restaurants?|"
        r"museum|gallery|cafe|dealerships?|locations?|outlets?|market|mall)|consideration|favou?rability|"
        r"brand "
        r"fame|fame|buzz|hype|publicity|word of mouth|ad recall|name recognition",
    ),
    Outcome(
        _D.REACH,
        False,
        r"reach|exposure|presence|noise|attention|eyeballs(?! on (?:the|our|my)\b)|interest|profile|"
        r"turnout|visitors",
    ),
    Outcome(_D.APP_INSTALLS, False, r"downloads|dls|d/ls|installations|(?:new )?users|players"),
    Outcome(_D.VIDEO_VIEWS, False, r"views|viewers|viewership|engagements?|completions?|vcr"),
    Outcome(_D.STREAMS, False, r"streams|listens(?! (?:to|in|while|when|on)\b)|plays"),
    Outcome(_D.PAGE_VIEWS, False, r"(?:online )?visits"),
    Outcome(_D.PAGE_VIEWS, False, r"readership|web readers|online readers"),
    Outcome(_D.CLICKS, False, r"traffic"),
    Outcome(
        _D.LEADS,
        False,
        r"applications|candidates|volunteers|entries|submissions|trials|calls|quotes|quotations|"
        r"contacts|opt-?ins|(?<!in )(?<!to )(?<!from )(?<!near )(?<!around )tours|pledges|admissions|"
        r"interest forms|free[- ]trial(?! (?:for|of) (?:\d|a|one|"
        r"two|three))|participants|attendees|delegates|"
        r"sign up|registration|lead(?! (?:with|by|on|in|into|times?|singer|role|actor|free|pipe|off|up|"
        r"the|a|an|us|our|to|"
        r"from|story|agency|market|channel|format|creative|city|country|video|audio|display)\b)|tryouts|"
        r"estimates|hires|exhibitors|interviews|nominations|meetings",
    ),
    Outcome(
        _D.CONVERSIONS,
        False,
        r"(?:on-?line )?sales|ticketing|season (?:cards|passes|tickets)|purchases?|orders|transactions|"
        r"revenue|turnover|tickets|tix|subscriptions|memberships|"
        r"subscribers|customers|clients|patients|members|guests|diners|acquisitions?|redemptions|deposits|"
        r"contracts|upgrades|renewals|donors|votes|sponsorships|adoptions|bums on seats|(?:heads|"
        r"guests) (?:in|on) (?:beds|pillows)|(?:bums|butts|backsides|bottoms) (?:in|on) (?:the |our "
        r")?(?:seats|chairs|boats?|bus(?:es)?|coach|benches)|"
        r"(?:seats|rooms|beds|tables|places|courses|classes) filled|full houses?|sold-out (?:shows?|"
        r"nights?|houses?)|(?:repeat )?purchasers|performance|takings|"
        r"stays(?! (?:at (?:about |around )?\d|the same|as (?:is|it|before)|put|unchanged|where|until|on\b|"
        r"up\b|"
        r"in\b|\d))|rentals|profit|growth in sales|policies|switchers|buyers|demand|attendance|occupancy",
    ),
)
FINDS: Final = re.compile(
    "|".join(rf"(?P<o{n}>(?<![\w'])(?:{outcome.pattern})(?![\w']))" for n, outcome in enumerate(OUTCOMES))
)
"""Finds every outcome of a message; the group name "oN" says which row it is."""

RATED: Final = re.compile(
    r"(?:roas|cpa|cac|cpo|cpl|cpi|vtr|vcr|ctr|cpv|cpcv|cpc)\s*(?:(?:target|goal|min(?:imum)?|max(?:imum)?|of|"
    r"at|under|below|"
    r"above|over|>=?|<=?|:|=|around|about|~|least|most|cap|ceiling|should be|must be|to be|is to "
    r"be)\s*)*[£$€]?\s?\d"
)
"""A measure with its target."""
METRIC: Final = re.compile(
    r"(?:brand |max(?:imum)? |pure |unique |net )?(?:awareness|reach)|branding|impressions|imps|clicks|"
    r"(?:website |web |site )?traffic|"
    r"page ?views|(?:web ?site|site) visits|(?:app )?instal(?:l)?s|streams|(?:video |completed )views|leads|"
    r"lead gen(?:eration)?|"
    r"sign-?ups|conversions|(?:online |ticket |web )sales|purchases|orders|bookings|reservations|donations|"
    r"registrations|(?:en|in)quiries|subscriptions|listens|pre-?orders|donors|applications|page visits"
)
"""Measures that are named in lists of a few words, and mean nothing else there."""
COUNTED: Final = re.compile(r"\d[\d.,]*k? \w+(?: \w+)?")
PERSONS: Final = re.compile(rf"(?:.*\s)?(?:{CUSTOMERS}|users|players|{_STAFF})")
"""Outcomes that are people: before "to book" they are who is to do it."""
DOWNLOADED: Final = (
    (DeliveryGoal.APP_INSTALLS, re.compile(r"\b(?:apps?|games?|ios|android|app store|play store)\b")),
    (DeliveryGoal.STREAMS, re.compile(rf"\b{MUSIC}\b")),
    (DeliveryGoal.LEADS, re.compile(rf"\b{PAPER}\b")),
)
"""What a message that wishes for downloads is about; the first that it names counts."""
