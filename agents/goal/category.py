"""Reads the ad category from words about the advertiser and the product; None when unsure.

A product word counts fully where the message speaks of the advertiser ("our banking app", "a luxury
automotive brand", "launching a new SUV") and little elsewhere; the best category must stand clearly ahead of
the next.
"""

import re
from typing import Final

from agents.folding import FoldedText
from agents.spans import Span
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import AdCategory, CategoryField, Stated

_OWN_WORDS: Final = (
    r"brands?|compan(?:y|ies)|campaigns?|apps?|start-?ups?|retailers?|services?|stores?|makers?|chains?|"
    r"labels?|firms?|launch(?:es)?|lines?|ranges?|products?|platforms?|manufacturers?|providers?|agenc(?:y|"
    r"ies)|clients?|business|collections?|shops?|websites?|offers?|promo(?:tion)?s?"
)
_OWN_BEFORE: Final = re.compile(
    r"\b(?:our|my|we (?:are|sell|make|offer|run|launch)|we're|i sell|sell(?:ing)?|launch(?:ing|es)?|"
    r"promot(?:e|ing)|advertis(?:e|ing)|introduc(?:e|ing)|campaign for|plan for|brief for|behalf of|client "
    r"is|client:|for (?:a|an|the|our|my)|is (?:a|an)|brand:|product:|category:|advertiser:|new|release of|"
    r"opening of|unveil(?:ing)?|a|an)\s+(?:[\w'&+-]+\s+){0,4}$"
)
_OWN_AFTER: Final = re.compile(rf"[- ](?:[\w'&+-]+ ){{0,2}}?(?:{_OWN_WORDS})\b")
_OPENING: Final = re.compile(r"(?:^|[.!?\n:]\s*)(?:[\w'&+-]+ ){0,2}$")  # a sentence begins with its subject
_AUDIENCE_BEFORE: Final = re.compile(
    r"\b(?:who (?:like|love|enjoy|are into|follow|listen to)|into|interested in|fans of|like|likes|love|"
    r"lovers of|reach|target(?:ing)?|passionate about|interests?:?|genres?:?)\s+(?:[\w&'-]+,?\s+){0,3}$"
)
_AUDIENCE_AFTER: Final = re.compile(
    r"[- ](?:\w+ )?(?:fans|lovers?|enthusiasts|buffs|listeners|intenders|owners|decision[- ]makers|"
    r"professionals|addicts|buyers|people|women|men|mums|moms|dads|parents|adults|users|consumers|shoppers|"
    r"students|viewers|readers|goers|drinkers|drivers|audiences?|contexts?|publishers?)\b"
)

# Words for products -> what a taxonomy may call their category, the best first.
_PRODUCTS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        r"automotive|automobiles?|cars?|suvs?|evs?|electric (?:vehicles?|cars?|crossovers?)|crossovers?|"
        r"sedans?|hatchbacks?|motors|vehicles?|trucks?|dealerships?|motorbikes?|motorcycles?|tyres?|tires?",
        ("Automotive", "Auto", "Cars", "Automotive & Vehicles"),
    ),
    (
        r"banks?|banking|credit cards?|insurance|insurers?|fintech|mortgages?|loans?|investment|investing|"
        r"brokerage|savings|payments?|neobank|pensions?|wealth management",
        ("Finance and Insurance", "Finance & Insurance", "Financial Services", "Finance"),
    ),
    (
        r"cosmetics?|make-?up|skin ?care|beauty|shampoo|hair ?care|perfumes?|fragrances?|grooming|razors?|"
        r"deodorants?|lipsticks?",
        ("Beauty and Grooming", "Beauty & Grooming", "Beauty"),
    ),
    (
        r"fashion|clothing|apparel|sneakers?|shoes?|footwear|denim|jeans|streetwear|jewell?ery|"
        r"watch(?:es)?|handbags?|sportswear|trainers|swimwear|activewear",
        ("Clothing and Fashion", "Clothing & Fashion", "Fashion", "Apparel"),
    ),
    (
        r"restaurants?|fast food|pizzerias?|burgers?|food delivery|meal delivery|coffee shops?|cafes?|"
        r"takeaway|takeout|pizza|quick service|qsr",
        ("Food and Beverage Services", "Restaurants", "Food and Drink"),
    ),
    (
        r"snacks?|beverages?|soft drinks?|energy drinks?|beers?|wines?|chocolates?|cereals?|coffee|tea|"
        r"yoghurts?|yogurts?|groceries|food|drinks?|soda|juices?|meal kits?|meals|sparkling water|oat milk|"
        r"plant-based \w+|ice cream|vodka|gin|whisk(?:e)?y|tequila|brewery",
        ("Food and Drink", "Food & Drink", "Food", "Food & Beverage"),
    ),
    (r"gambling|betting|casinos?|sportsbooks?|lotter(?:y|ies)|poker", ("Gambling", "Gambling and Betting")),
    (
        r"airlines?|hotels?|resorts?|travel|cheap flights|flight (?:booking|search|deals|tickets)|cruises?|"
        r"tourism|holidays?|vacations?|airbnbs?|booking site|hostels?|tour operators?|tourist board",
        ("Travel", "Travel & Tourism", "Travel and Tourism"),
    ),
    (
        r"telecoms?|telco|mobile (?:carriers?|networks?|operators?|plans?|contracts?)|broadband|internet "
        r"provider|5g|sim cards?|fibre|fiber",
        ("Telecommunications", "Telecom", "Telecoms"),
    ),
    (
        r"saas|b2b(?: \w+)?|enterprise software|project management software|crm|accounting software|"
        r"cloud(?:-based)? (?:platform|solution|software)|business software|payroll software",
        ("Business to Business", "B2B", "Business-to-Business", "Technology"),
    ),
    (
        r"software|laptops?|smart-?phones?|headphones|earbuds|tech(?:nology)?|electronics|gadgets?|"
        r"computers?|smart home|wearables?|cyber-?security|tablets?|ai",
        ("Technology", "Technology & Computing", "Consumer Electronics"),
    ),
    (
        r"(?:video |mobile |online )?games?|gaming|consoles?|streaming service|film|movie|series|album|"
        r"single|podcasts?|concerts? film|tv show|music streaming|publisher|original content|record label|"
        r"audiobooks?|book",
        ("Media and Entertainment", "Media & Entertainment", "Entertainment"),
    ),
    (
        r"festivals?|concerts?|exhibitions?|theatres?|museums?|events?|gigs?|conference|trade show|tickets",
        ("Events and Attractions", "Events & Attractions", "Events", "Media and Entertainment"),
    ),
    (
        r"gyms?|fitness|sports? equipment|workout|bicycles?|bikes?|running shoes?|yoga studio|sporting "
        r"goods|treadmills?|trail shoes?",
        ("Fitness and Recreation", "Fitness & Recreation", "Sports & Fitness"),
    ),
    (
        r"universit(?:y|ies)|colleges?|online courses?|courses?|e-?learning|language learning|language app|"
        r"schools?|bootcamps?|mba|degrees?|tutoring|education",
        ("Education and Training", "Education & Training", "Education"),
    ),
    (
        r"recruit(?:ment|ing)|job (?:board|site|portal)s?|careers?|hiring|staffing|jobs",
        ("Careers and Employment", "Careers & Employment", "Careers"),
    ),
    (
        r"supermarkets?|retailer|retail|department stores?|marketplaces?|e-?commerce|webshops?|online "
        r"(?:shop|store)s?|discounters?|grocery (?:chain|store)",
        ("Retailers", "Retail", "Shopping"),
    ),
    (
        r"solar(?: panels?| power| energy)?|energy|electricity|utility|utilities|gas stations?|oil|heat "
        r"pumps?|renewables?|wind power|fuel",
        ("Energy/Oil/Gas", "Energy, Oil and Gas", "Energy, Oil & Gas", "Energy"),
    ),
    (
        r"furniture|mattress(?:es)?|sofas?|home decor|garden(?:ing)? (?:tools|furniture|products)?|"
        r"kitchens?|appliances?|paint",
        ("Home and Garden Products", "Home & Garden", "Home and Garden"),
    ),
    (
        r"home services|plumb(?:ing|ers?)|roof(?:ing|ers?)|cleaning service|lawn care|hvac|renovation|"
        r"moving company",
        ("Home and Garden Services", "Home Services", "Home & Garden"),
    ),
    (
        r"pharma(?:ceuticals?)?|medicines?|vitamins?|supplements?|painkillers?|clinics?|dental|telehealth|"
        r"hospitals?|drugs?|otc",
        ("Medicine and Pharmaceuticals", "Health & Pharma", "Pharmaceuticals", "Health"),
    ),
    (r"(?:pet|dog|cat) (?:food|supplies|insurance|store|toys|products)", ("Pets", "Pet Care")),
    (r"real estate|property developers?|estate agents?|apartments|realtors?|housing", ("Real Estate",)),
    (
        r"charit(?:y|ies)|ngos?|non-?profits?|government|public health|ministry|donations?|fundrais\w+",
        ("Government and Non-Profit", "Non-Profit", "Government & Non-Profit"),
    ),
    (r"law firms?|lawyers?|attorneys?|legal services?", ("Legal Services", "Legal")),
    (r"election|political party|candidate for", ("Politics and Elections", "Politics")),
    (r"dating(?: app| site)?|wedding \w+", ("Relationships and Life Events", "Dating")),
    (r"couriers?|parcel delivery|shipping|logistics|self-?storage", ("Shipping and Storage", "Logistics")),
    (
        r"diapers?|nappies|baby (?:food|clothes|products|formula)|strollers?|toys?|prams?",
        ("Family and Parenting", "Family & Parenting", "Toys"),
    ),
    (r"hair salons?|barbers?|nail salons?|spas?|salons?", ("Beauty Services", "Beauty and Grooming")),
)
_COMPILED: Final = tuple(
    (re.compile(rf"(?<![\w'-])(?:{pattern})(?![\w'])"), names) for pattern, names in _PRODUCTS
)
_ANY_PRODUCT: Final = re.compile("|".join(rf"(?<![\w'-])(?:{pattern})(?![\w'])" for pattern, _ in _PRODUCTS))

_OWN: Final = 2.0
_ELSEWHERE: Final = 0.6
THRESHOLD: Final = 2.0
"""Least score: one product word in words about the advertiser."""
LEAD: Final = 0.9
"""Least distance to the category that comes next."""


def read_category(text: FoldedText, index: TaxonomyIndex, *, asked: bool) -> CategoryField | None:
    """Read the ad category; with `asked` the message is the answer to that question."""
    named = index.category_named((text.raw.strip(" .!"),)) if asked else None
    if named is not None:
        return Stated[AdCategory](value=named, words=(text.words(text.tokens[0].start, text.tokens[-1].end),))
    if not _ANY_PRODUCT.search(text.folded):
        return None
    found: list[tuple[Span, AdCategory]] = []
    for pattern, names in _COMPILED:
        category = index.category_named(names)
        if category is not None:
            found += [(match.span(), category) for match in pattern.finditer(text.folded)]
    scores: dict[str, tuple[AdCategory, float, list[Span]]] = {}
    for span, category in found:
        if any(s != span and s[0] <= span[0] and span[1] <= s[1] for s, _ in found):
            continue  # inside a longer name: "running shoes" are not "shoes"
        weight = _OWN if asked else _weight(text.folded, span)
        if weight:
            _, score, spans = scores.get(category.code, (category, 0.0, []))
            scores[category.code] = (category, score + weight, [*spans, span])
    ranked = sorted(scores.values(), key=lambda row: -row[1])
    if not ranked or ranked[0][1] < THRESHOLD or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < LEAD):
        return None
    category, _, spans = ranked[0]
    words = tuple(text.words(*span) for span in sorted(set(spans)))
    return Stated[AdCategory](value=category, words=words, confidence=1.0 if asked else 0.8)


def _weight(folded: str, span: Span) -> float:
    start, end = span
    before = folded[max(0, start - 50) : start]
    if _AUDIENCE_AFTER.match(folded, end) or _AUDIENCE_BEFORE.search(before):
        return 0.0
    opens = _OPENING.search(folded, max(0, start - 50), start) is not None and (start <= 50 or "." in before)
    if opens or _OWN_AFTER.match(folded, end) or _OWN_BEFORE.search(before):
        return _OWN
    return _ELSEWHERE
