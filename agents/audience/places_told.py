"""Places that a message only tells of: where goods and people come from, where things were made or done.

None of them is ever a market, not even when no other place is named.
"""

import re
from functools import cache
from typing import Final

from agents.folding import FoldedText
from agents.people_words import PEOPLE
from agents.place_index import PlaceMention

GOODS: Final = (
    r"(?:oils?|honey|spices?|chocolates?|cocoa|cacao|fruits?|oranges|lemons|olives|avocados?|mangoes|"
    r"fish|salmon|seafood|meats?|beef|hams?|sausages?|rice|pasta|rugs?|carpets?|tiles?|ceramics?|pottery|"
    r"jewellery|jewelry|textiles?|fabrics?|silks?|wool|cotton|linen|leather|shoes?|flowers?|roses|tulips|"
    r"recipes?|cuisine|delicacies|specialit(?:y|ies)|specialt(?:y|ies)|rum|gin|vodka|whisk(?:e?y|ies)|"
    r"tequila|mezcal|cider|coffees?|teas?|beans|wines?|cheeses?|beers?|foods?|goods|products|ingredients|"
    r"nuts|fashion|clothes|clothing|knitwear|furniture|knives|toys|watches|perfumes?|cosmetics|soaps?|"
    r"candles|hats|shorts|boots|plates|porcelain|crystal|glassware|peaches|apples|bananas|mangos|potatoes|"
    r"garlic|saffron|vanilla|pepper|wings|cheesesteaks?|sprouts|pudding|cakes?|tarts?|biscuits?|lamb|caviar|"
    r"truffles|oysters|prawns|shrimp|clay|argan|butters?|creams?|bourbon|liqueurs?|nougat|pastries|"
    r"pasteis|lobsters?|tobacco|cigars|"
    r"marble|timber|steel|antiques|souvenirs|snacks|sweets|noodles|sauces?|towels?|blankets?|lanterns?|"
    r"lamps?|baskets?|bags?|handbags?|scarves|sweaters|jumpers|ponchos?|shirts?|dresses|suits?|sandals|"
    r"sneakers|trainers|wood|oak|bamboo|granite|clay|glass|paper|ink|diamonds?|"
    r"gems?|pearls|amber|hops|malt|grapes?|berries|figs|almonds|pistachios|cashews|hazelnuts|tomatoes|"
    r"herbs|salt|sugar|flour|grain|bread|butter|milk|yogh?urt|feta|parmesan|mozzarella|mustard|vinegar|"
    r"chilli(?:es)?|kimchi|sake|matcha|ramen|tofu|curry|yarn|thread|dyes?|fur|hides|feathers|horses|ponies|"
    r"puppies|bulbs|seeds|cactus(?:es)?|orchids|engines?|motors?|components|chips|batteries|"
    r"panels|machines?|tools|bikes?|bicycles|guitars|pianos|violins|instruments|drums|"
    r"materials?|raw materials|fibres?|merchandise|sculptures?|paintings?|masks|"
    r"brogues|loafers|jackets?|coats?|jeans|trousers|skirts?|blouses|gloves|socks|belts|buttons|balls|"
    r"rackets|"
    r"crepes|galettes|tapas|empanadas|arepas|tacos|tamales|burritos|paella|pierogi|dumplings|kebabs?|falafel|"
    r"hummus|baklava|sushi|pizzas?|burgers?|waffles|pretzels|croissants|gelato|ice cream|muffins|"
    r"bagels|scones|"
    r"pies|pasties|stews?|soups?|croquettes|churros|dishes|delicatessen|"
    r"puppets|costumes|spirits|cocktails|fragrances?|accessories|crafts|sewing|makeup|kilts|saris|"
    r"kimonos?|hammocks?|doormats|mattresses|bricks|stoves|ovens|tents)"
)
"""What is brought from somewhere."""
_SOMEBODY: Final = (
    r"(?:founders?|co-?founders?|entrepreneurs?|owners?|proprietors?|chefs?|cooks?|pizzaiolo|barista|"
    r"sommelier|singers?|"
    r"frontman|frontwoman|vocalist|drummers?|guitarists?|bassist|pianist|violinist|conductor|soloists?|"
    r"producers?|djs?|designers?|authors?|novelist|writers?|poet|directors?|actors?|actress(?:es)?|artists?|"
    r"painters?|sculptor|photographers?|bakers?|brewers?|roasters?|makers?|winemakers?|weavers?|potters?|"
    r"artisans?|craftsmen|tailors?|teachers?|coach(?:es)?|trainers?|instructors?|lecturers?|professors?|"
    r"keynote|speaker|boss|ceo|cto|cfo|chairman|president|director|manager|husband|wife|fiance|partner|mum|"
    r"mom|dad|mother|father|gran|granny|nonna|abuela|grandma|grandmother|grandpa|grandfather|grandparents|"
    r"(?:my|our|his|her|their) (?:family|parents|people|folks|ancestors|roots)|ancestors|girlfriend|"
    r"boyfriend|"
    r"friend|cousins?|uncle|aunt|sisters?|brothers?|bands?|trio|quartet|quintet|duo|orchestra|ensemble|"
    r"troupe|"
    r"choir|musicians|dancers|guest star|headliners?|support act|stylists?|therapists?|masseur|masseuse|"
    r"monks?|investors?|shareholders?|backers?|vcs?|suppliers?|vendors?|wholesalers?|growers|farmers?|"
    r"competitors?|competition|rivals?|colleagues?|agency|consultants?|developers|programmers|freelancers?|"
    r"intern|au pair|nanny|accountant|lawyer|mechanic|engineer|inventor|breeder|model|mayor|funding|grant)"
)
"""Somebody of whom one tells where they come from, and who is nobody to be reached."""
_ONE_OF_THEM: Final = (
    r"(?:founder|co-?founder|owner|chef|cook|pizzaiolo|barista|sommelier|singer|frontman|vocalist|drummer|"
    r"guitarist|pianist|violinist|conductor|producer|dj|designer|author|novelist|writer|poet|director|actor|"
    r"actress|artist|painter|sculptor|photographer|baker|brewer|winemaker|weaver|potter|craftsman|tailor|"
    r"teacher|coach|trainer|instructor|lecturer|professor|speaker|stylist|therapist|masseur|monk|investor|"
    r"shareholder|supplier|suppliers|vendor|wholesaler|competitor|competitors|rival|rivals|agency|consultant|"
    r"consultancy|band|trio|quartet|quintet|duo|orchestra|ensemble|troupe|choir|singer-songwriter|"
    r"rapper|model|"
    r"grandmother|grandma|nonna|mother|father|wife|husband|aunt|uncle|friend|cousin|investors)"
)
_DONE: Final = (
    r"(?:success|triumph|hit|run|pilot|test|trial|launch|launching|opening|openings|premiere|tour|shows|"
    r"years|win|wins|victory|sell-?out|results|learnings|experience|figures|numbers|stint|residency)"
)
_MADE: Final = (
    r"(?:weld(?:ed|ing)|soldered|cast|moulded|molded|die-cut|laser-cut|glazed|roasted|brewed|distilled|"
    r"smoked|cured|dried|spun|dyed|"
    r"tanned|drawn|animated|dubbed|voiced|taped|tested|certified|refurbished|restored|stored|warehoused|"
    r"hatched|quilted|embroidered|"
    r"varnished|lacquered|polished|engraved|stamped|tailored|cobbled|baked|fermented|churned|bottled|"
    r"grafted|quarried|mined|felled|"
    r"sawn|turned|cured|salted|pickled|record(?:ed|ing)|mixed|mastered|produced|composed|sewn|stitched|"
    r"woven|knitted|forged|blown|"
    r"carved|fired|painted|aged|matured|bottled|canned|packed|ground|milled|pressed|picked|harvested|"
    r"fished|farmed|reared|bred|grown|printed|bound|hand-?crafted|hand-?made|crafted|made|manufactured|"
    r"engineered|assembled|invented|discovered|founded|born|apprenticed|trained|studied|"
    r"cooked|grew up|brought up|went to (?:school|college|university)|honeymooned|spent [\w' ]{3,24})"
)
_SOURCED: Final = (
    r"(?:comes?|came|coming|stems?|hails?|originat(?:es?|ed)|arriv(?:es?|ed)|(?:is|are|was|were|being|"
    r"all|get) "
    r"(?:all |also |always |directly |only |mostly |partly |freshly )?(?:imported|sourced|"
    r"shipped(?: in)?|flown in|"
    r"brought(?: in| over)?|"
    r"bought|delivered|procured|supplied)|is|are|was|were)"
)
_HELPED: Final = re.compile(
    r"\b(?:wells?|schools?|orphanages?|clinics?|hospitals?|shelters?|projects?|programmes?|programs?|"
    r"missions?|"
    r"refugees?|victims|survivors|children|girls|boys|kids|orphans|villages?|villagers|farmers|"
    r"families|mothers|"
    r"communities|aid|relief|help|work|earthquakes?|quakes?|floods?|flooding|cyclones?|hurricanes?|"
    r"wildfires?|war|"
    r"famine|drought|crisis|hunger|appeal|rainforests?|forests?|reefs?|elephants|turtles|animals|dogs|"
    r"wildlife|"
    r"monasteries|those)\s+(?:\w+\s+){0,2}?(?:in|for|of|from|across)\s+(?:the\s+|"
    r"(?:[a-z]+, )?[a-z]+ (?:and|or|&) )?$"
)
_GIVING: Final = re.compile(
    r"\b(?:non-?profit|gifts?|giving|donat\w+|donors?|charit(?:y|ies)|fundrais\w+|ngo|appeal|relief|"
    r"humanitarian)\b"
)
"""Where what is given goes to, and not where the givers are."""
_GIVERS: Final = re.compile(
    r"\b(?:donors?|donations?|supporters|givers|volunteers|gifts)\s+(?:\w+\s+){0,2}?(?:from|in|among|"
    r"across|by)\s+"
    r"(?:(?!for\b|to\b)[\w'-]+\s+){0,4}$"
)
"""Who gives, after which a place is theirs."""
_ABROAD: Final = r"(?:(?:the|an?|near|beautiful|sunny|distant|northern|southern|old|little)\s+)*"


@cache
def _told_before() -> re.Pattern[str]:
    nobody = (
        rf"(?!(?:{PEOPLE}|orders?|leads?|sales|traffic|bookings?|tickets?|downloads?|revenue|views|clicks)\b)"
    )
    return re.compile(
        rf"\b{_SOMEBODY}\s+(?:is|was|are|were)\s+(?:a\s+|an\s+|\w+ly\s+)?$|"
        rf"\b{_SOMEBODY}(?:\s+[\w'-]+){{0,3}}?\s+(?:(?:is|are|was|were|'s|both|all)\s+(?:\w+ly\s+|"
        rf"both\s+|all\s+)?"
        rf"(?:from|of)|(?:comes?|came|hails?|stems?|arrived|moved|emigrated|immigrated|fled|escaped|flew in|"
        rf"travel(?:s|led)|flown in|imported)\s+(?:\w+ly\s+|over\s+|here\s+|"
        rf"all the way\s+)*from)\s+{_ABROAD}$|"
        rf"(?:\b(?:our|my|their|his|her|its|main|biggest|nearest|toughest|big|"
        rf"new)\s+(?:\w+\s+){{0,2}}?(?:suppliers?|"
        rf"parent|(?:grand)?parents|relatives|bank)|\b(?:competitors?|competition|rivals?|investors?|"
        rf"shareholders?|backers?))\s+(?:\w+\s+)?(?:(?:is|are|was|were|sits?|lives?)\s+)?"
        rf"(?:based\s+)?(?:in|from|at|of)\s+{_ABROAD}$|"
        rf"(?:\b(?:with|by|our|my|an?|the|whose|featuring|feat|starring|guest|"
        rf"star)\s+(?:\w+\s+){{0,2}}?|[,;(:–-]\s*(?:\w+\s+){{0,2}}?)"
        rf"{_ONE_OF_THEM}\s+(?:from|of|hailing from|straight from|all the way from)\s+{_ABROAD}$|"
        rf"\b(?:after|following|since|despite|given|thanks to|building on|"
        rf"based on)\s+(?:\w+\s+){{0,4}}?{_DONE}\s+"
        rf"(?:\w+\s+)?(?:in|at|across|throughout)\s+{_ABROAD}$|"
        rf"\b(?:i'?m|i am|call me|partner is|colleague is|assistant is|called|named)\s+$|"
        rf"\b(?:we|i|she|he|they|who|have|has|'ve|had|just)\s+(?:left|quit|fled|escaped)\s+{_ABROAD}$|"
        rf"\b(?:my|our|his|her|their)\s+(?:ex-|ex |late |old |best |little |big |elder |younger |two |"
        rf"three )*(?:husband|wife|"
        rf"sons?|daughters?|kids|children|family|sisters?|brothers?|mum|mom|dad|mother|father|parents|"
        rf"nan|gran|granny|"
        rf"grandma|grandpa|grandparents|boss|friends?|mate|mates|cousins?|aunt|uncle|nephews?|nieces?|"
        rf"lawyer|accountant|"
        rf"landlord|partner|investors?|printers?|designer)\s+(?:\w+\s+){{0,2}}?(?:in|to|near|at|"
        rf"from)\s+{_ABROAD}$|"
        rf"\b(?:judges|jury|jurors|referees?|umpires|panell?ists|speakers|instructors|masters?|"
        rf"experts?|guest stars?|tutors?|"
        rf"bands|acts|djs|orchestras|ensembles|choirs|troupes|groups|singers|musicians)\s+(?:from|"
        rf"of)\s+{_ABROAD}$|"
        rf"\b(?:won|awarded|honou?red|medals?|prizes?|awards?)\b[^.;!?\n]{{0,24}}?\s(?:in|at)\s+{_ABROAD}$|"
        rf"\b(?:spots|tickets|seats|places|units|rooms|half|most|stock) (?:(?:have|has|had|were|was|"
        rf"are|is) )?(?:been )?"
        rf"(?:already )?(?:sold|gone|went) (?:out )?to\s+{_ABROAD}$|"
        rf"\b(?:headquarters|hq|head ?office|legal|finance|warehouse|factory|accounting|team|founders?|"
        rf"ceo|partner|agency|"
        rf"lab|studio|owner|suppliers?|investors?)\s*\(\s*(?:in\s+|of\s+|from\s+)?$|"
        rf"\b(?:have|had|'ve|already)\s+(?:already\s+)?(?:done|did|covered|finished|conquered|played|"
        rf"toured)\s+"
        rf"(?:already\s+)?{_ABROAD}$|"
        rf"\b(?:tariffs?|dut(?:y|ies)|sanctions|embargo|war|trade (?:war|deal)s?|exchange rates?)\s+"
        rf"(?:on|against|with|from|in)\s+{_ABROAD}$|"
        rf"\b(?:inspired|influenced|named|modelled|reminiscent|(?:in|with) the (?:style|spirit|taste|"
        rf"flavou?rs?))\s+"
        rf"(?:by|in|after|on|of|from)\s+{_ABROAD}$|"
        rf"\b{GOODS} people in $|"
        rf"\b(?:is|are|was|were|comes?) of {_ABROAD}$|\b(?:ancient|medieval|imperial|colonial|"
        rf"communist|soviet|ottoman) $|"
        rf"\b(?:podcast|comic|comics|musical|opera|series|book|novel|film|movie|show|episode|"
        rf"documentary|course|lectures?|"
        rf"exhibition|game|album|"
        rf"play|blog|magazine|story|stories)s?\s+(?:\w+\s+)?(?:covers?|explores?|tells?(?: of)?|"
        rf"traces?|deals with|"
        rf"looks at|features?|celebrates?|depicts?|takes place in|follows?|(?:is |are )?about)\b"
        rf"(?:(?!\bfor\b|\bto\b)[^.,;:!?\n]){{0,40}}$|"
        rf"\b(?:sister|parent|other|another|partner)\s+(?:brand|company|agency|team|office|"
        rf"firm)\s+(?:does|handles|"
        rf"covers|runs|has|takes care of|looks after|serves)\s+{_ABROAD}$|"
        rf"\b(?:by|from|with|via|through|behind|of)\s+(?:an?|the|our|my|"
        rf"one)\s+(?:\w+\s+){{0,2}}?(?:fund|bank|manufacturer|"
        rf"house|lab|laboratory|label|publisher|foundation|fellow|guy|woman|man|family|cooperative|"
        rf"co-op|farm|farmer|"
        rf"mill|workshop|artisan)\s+(?:from|in|of|based in|outside)\s+{_ABROAD}$|"
        rf"\bwith\s+(?:{nobody}[\w'-]+\s+){{1,2}}(?:of|from)\s+{_ABROAD}$|"
        rf"\b(?:study|survey|trial|research|experiment|poll|interviews?|shoot|shooting|filming|"
        rf"casting)\s+(?:is|was|were|"
        rf"are|took place|happened|happens|takes place|will be)\s+(?:\w+\s+){{0,2}}?(?:in|at|"
        rf"near)\s+{_ABROAD}$|"
        rf"\boriginally\s+(?:comes?\s+|came\s+)?(?:from|of)\s+{_ABROAD}$|"
        rf"\broots\s+(?:\w+\s+){{0,2}}(?:in|from)\s+{_ABROAD}$|"
        rf"\b{_MADE}\s+(?:(?:by hand|for years|together|originally|entirely|mostly)\s+)?(?:in|at|near|"
        rf"on)\s+{_ABROAD}$|"
        rf"\b{GOODS}\s+(?:(?:that|which|we sell|we use|we serve)\s+)?{_SOURCED}\s+(?:\w+ly\s+|straight\s+)?"
        rf"(?:from|of)\s+{_ABROAD}$|"
        rf"\b(?:the|our|its|their|all|every|whose)\s+{nobody}[\w'-]+\s+(?:{nobody}[\w'-]+\s+){{0,2}}?"
        rf"(?:comes?|came|stems?|hails?|originates?|(?:is|are|get|gets) (?:imported|sourced|shipped|flown in|"
        rf"brought))\s+(?:\w+ly\s+|straight\s+)?from\s+{_ABROAD}$"
    )


_TOLD_BEFORE_WORDS: Final = re.compile(
    r"(?:\(|\b(?:from|to|of|in|at|near|on|by|after|with|against|across|throughout|an?|the|beautiful|"
    r"sunny|distant|northern|southern|old|little|ancient|medieval|imperial|colonial|communist|soviet|"
    r"ottoman|left|quit|fled|escaped|covers?|explores?|features?|i'?m|am|is|me|does|handles|has|serves|"
    r"runs|after|done|did|covered|finished|conquered|played|toured|already|called|named)\s)\s*$"
)
_TOLD_AFTER: Final = re.compile(
    r"(?:'s)?[ -](?:(?:and|or) \w+ )?(?:descent|origins?|roots|heritage|ancestry|extraction|passports?|"
    r"accents?|recipes?|cuisine|cooking|kitchen)\b|"
    r"(?: (?:shows?|gigs?|dates?|concerts?|launch|campaign|edition|run|leg|flight|test|pilot))? "
    r"(?:got )?(?:sold out|went (?:really |very )?well|did (?:really |very )?well|flopped|"
    r"was (?:a |an )?(?:\w+ )?(?:success|flop|hit|disaster|failure)|(?:is|are|was|were) (?:already )?"
    r"(?:done|finished|behind us|over|full|booked(?: out| solid| up)?|fully booked|sold out))\b|"
    r"'s (?:already )?(?:done|behind us|full up|booked (?:out|solid|up)|fully booked|sold out)\b"
)
"""What was there, or is of people whose forebears came from there."""


_SENT_BEFORE: Final = re.compile(
    r"\b(?:(?:exported|shipped|delivered|supplied)\s+|(?:we|i|they|who|also|already|currently|usually|"
    r"company)\s+(?:\w+ly\s+|also\s+|already\s+)?(?:export|ship|deliver|"
    r"supply|supplies|exports|ships|delivers)\s+(?:\w+\s+){0,2}?)to\s+(?:[\w' ]{3,20}?,?\s+(?:and|or|"
    r"&)\s+)?(?:the\s+)?$"
)
_YET: Final = re.compile(
    r"[^.!?\n]{0,60}?\b(?:but|however|though|yet|only|this (?:campaign|time|one|budget|money))\b"
)
""" "We export to Poland, but ...": where goods go already."""
_PAPER_AFTER: Final = re.compile(
    r" (?:times|globe|herald|gazette|tribune|chronicle|courier|observer|journal|post|evening (?:post|"
    r"standard)|"
    r"mail|magazine|weekly|review|telegraph|stock exchange|philharmonic|symphony|convention|agreement|"
    r"accords?|"
    r"protocol|declaration|treaty|cup)\b"
)
""" "Boston Globe": the name of a paper, an orchestra or a treaty."""
_TEAM_BEFORE: Final = re.compile(
    r"\b(?:FC|AC|AS|Real|Atl[eé]tico|Sporting|Inter|Deutsche|Royal|Dynamo|Club)\s+$"
)
_RESULTS: Final = (
    r"(?:orders?|ads?|adverts?|sales|campaigns?|views?|clicks?|leads?|awareness|reach|markets?|launch|"
    r"budget|traffic|"
    r"sign-?ups|bookings?|reservations?|downloads?|installs|impressions|visits?|tickets?|donations|run|"
    r"running|"
    r"sell|selling|target|targeting|promote|advertise|focus|push|want|need|all|only|but|not|now|this time)\b"
)
_FAR: Final = 60
"""Characters within which a sentence goes on as it began."""
_SAME_WORDS: Final = re.compile(r"\s*(?:,\s*)?(?:and|&|then|later)\s+(?:from|in|of|at)\s+(?:the\s+)?")


@cache
def _parallel() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:(?:,|;|(?:,\s*)?(?:and|&|while|but|then))\s+(?:(?:also|the|our|its|their|my|some)\s+)?"
        rf"(?!{PEOPLE}|{_RESULTS}|(?:in|from)\b)[a-z][\w'-]*"
        rf"(?:\s+(?!{_RESULTS}|(?:people|customers|guests|fans|in|to|with|for)\b)[a-z][\w'-]*){{0,2}}?|"
        r"(?:,\s*)?(?:and|&|then|later))\s+(?:from|in|of|at)\s+(?:the\s+)?"
    )


def goes_on_telling(text: FoldedText, first: PlaceMention, second: PlaceMention) -> bool:
    """Whether the second of two places is told of as the first is, of which no ads are wanted.

    "The team sits in Lisbon, the server in Ireland".
    """
    gap = (first.end, second.start)
    return gap[1] - gap[0] < _FAR and _parallel().fullmatch(text.folded, *gap) is not None


def is_told_with(text: FoldedText, first: PlaceMention, second: PlaceMention) -> bool:
    """Whether the second of two places is told of in the words of the first: "in X and in Y"."""
    gap = (first.end, second.start)
    return gap[1] - gap[0] < _FAR and _SAME_WORDS.fullmatch(text.folded, *gap) is not None


def is_told_before(before: str) -> bool:
    """Whether what stands before a name in its sentence (folded) tells of it, and asks for nobody there."""
    return _TOLD_BEFORE_WORDS.search(before) is not None and _told_before().search(before) is not None


def is_told_of(text: FoldedText, mention: PlaceMention, before: str) -> bool:
    """Whether a place is only where something or somebody comes from, or where something was done.

    Args:
        text: The message, folded.
        mention: The place.
        before: What stands before it in its sentence, folded.
    """
    if _TOLD_AFTER.match(text.folded, mention.end):
        return True
    capital = text.raw[mention.end + 1 : mention.end + 2].isupper()
    if capital and _PAPER_AFTER.match(text.folded, mention.end):
        return True
    if text.raw[mention.start].isupper() and _TEAM_BEFORE.search(
        text.raw[max(0, mention.start - 12) : mention.start]
    ):
        return True
    if _SENT_BEFORE.search(before) and _YET.search(text.folded, mention.end):
        return True
    if _HELPED.search(before) and _GIVERS.search(before) is None and _GIVING.search(text.folded):
        return True
    return is_told_before(before)
