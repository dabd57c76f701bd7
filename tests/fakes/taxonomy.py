"""A small hand-made taxonomy: enough namesakes, levels and gaps to test reading against."""

from planner.domain.brief import AdCategory, AudienceNode, AudienceNodeKind, Place, PlaceKind
from planner.domain.taxonomy import AudienceTarget, CategoryTarget, GeoTarget, TaxonomySnapshot

_COUNTRIES = (
    ("US", "United States", 331_000_000, ()),
    ("BR", "Brazil", 214_000_000, ("Brasil",)),
    ("MX", "Mexico", 128_000_000, ("México",)),
    ("DE", "Germany", 83_000_000, ("Deutschland",)),
    ("GB", "United Kingdom", 67_000_000, ()),
    ("FR", "France", 68_000_000, ()),
    ("ES", "Spain", 48_000_000, ("España",)),
    ("PT", "Portugal", 10_300_000, ()),
    ("CA", "Canada", 39_000_000, ()),
    ("AT", "Austria", 9_000_000, ()),
    ("CH", "Switzerland", 8_800_000, ()),
    ("SE", "Sweden", 10_500_000, ()),
    ("NO", "Norway", 5_500_000, ()),
    ("DK", "Denmark", 5_900_000, ()),
    ("IT", "Italy", 59_000_000, ()),
    ("AU", "Australia", 26_000_000, ()),
    ("JP", "Japan", 125_000_000, ()),
)
# country, ISO 3166-2 code, name, population
_REGIONS = (
    ("US", "US-CO", "Colorado", 5_800_000),
    ("US", "US-CA", "California", 39_000_000),
    ("US", "US-TX", "Texas", 30_000_000),
    ("US", "US-AZ", "Arizona", 7_400_000),
    ("US", "US-FL", "Florida", 22_600_000),
    ("US", "US-GA", "Georgia", 10_900_000),
    ("US", "US-OR", "Oregon", 4_200_000),
    ("US", "US-ME", "Maine", 1_390_000),
    ("US", "US-NY", "New York", 19_600_000),
    ("DE", "DE-BY", "Bavaria", 13_000_000),
)
# id, country, region, name, population, other names
_CITIES = (
    (5746545, "US", "Oregon", "Portland", 652_000, ()),
    (4975802, "US", "Maine", "Portland", 68_000, ()),
    (4409896, "US", "Missouri", "Springfield", 169_000, ()),
    (4951788, "US", "Massachusetts", "Springfield", 155_000, ()),
    (2643743, "GB", "England", "London", 8_960_000, ()),
    (6058560, "CA", "Ontario", "London", 422_000, ()),
    (2643123, "GB", "England", "Manchester", 552_000, ()),
    (5089178, "US", "New Hampshire", "Manchester", 115_000, ()),
    (2655603, "GB", "England", "Birmingham", 1_140_000, ()),
    (4049979, "US", "Alabama", "Birmingham", 200_000, ()),
    (2639577, "GB", "England", "Reading", 318_000, ()),
    (2990440, "FR", "Provence-Alpes-Côte d'Azur", "Nice", 342_000, ()),
    (2988507, "FR", "Île-de-France", "Paris", 2_138_000, ()),
    (4717560, "US", "Texas", "Paris", 24_800, ()),
    (4076598, "US", "Alabama", "Mobile", 187_000, ()),
    (5128581, "US", "New York", "New York City", 8_800_000, ("New York", "NYC")),
    (5368361, "US", "California", "Los Angeles", 3_900_000, ()),
    (3448439, "BR", "São Paulo", "São Paulo", 12_300_000, ("Sampa",)),
    (2867714, "DE", "Bavaria", "Munich", 1_500_000, ("München",)),
    (2950159, "DE", "Berlin", "Berlin", 3_600_000, ()),
)
_INTERESTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("running", "Running", ("jogging", "marathons")),
    ("fitness", "Fitness", ("gym", "working out", "workout")),
    ("food-and-drink", "Food & Drink", ("foodies", "cooking", "restaurants")),
    ("gaming", "Video Gaming", ("gaming", "gamers", "video games")),
    ("parenting", "Parenting", ("parents", "family")),
    ("technology", "Technology", ("tech", "gadgets")),
    ("travel", "Travel", ("vacations",)),
    ("business", "Business & Finance", ("business", "entrepreneurship")),
    ("outdoors", "Outdoors", ("hiking", "camping")),
    ("fashion", "Style & Fashion", ("fashion",)),
    ("football", "Football", ("soccer",)),
    ("yoga", "Yoga", ()),
    ("music", "Music", ()),
    ("sustainability", "Sustainability", ("green living",)),
    ("automotive", "Automotive", ("cars",)),
    ("pets", "Pets", ("dog owners", "cats")),
)
_GENRES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("hip-hop", "Hip-Hop", ("hip hop", "rap")),
    ("rock", "Rock", ()),
    ("pop", "Pop", ()),
    ("electronic", "Electronic", ("edm", "techno", "house")),
    ("jazz", "Jazz", ()),
    ("country", "Country", ()),
    ("latin", "Latin", ("reggaeton",)),
    ("k-pop", "K-Pop", ()),
    ("classical", "Classical", ()),
    ("r-and-b", "R&B", ("rnb",)),
)
_CATEGORIES = (
    ("ADV_1", "Automotive"),
    ("ADV_2", "Beauty and Grooming"),
    ("ADV_5", "Careers and Employment"),
    ("ADV_6", "Clothing and Fashion"),
    ("ADV_8", "Education and Training"),
    ("ADV_9", "Energy/Oil/Gas"),
    ("ADV_12", "Finance and Insurance"),
    ("ADV_13", "Fitness and Recreation"),
    ("ADV_15", "Food and Drink"),
    ("ADV_16", "Gambling"),
    ("ADV_21", "Media and Entertainment"),
    ("ADV_29", "Retailers"),
    ("ADV_32", "Technology"),
    ("ADV_33", "Telecommunications"),
    ("ADV_34", "Travel"),
)


def taxonomy_snapshot() -> TaxonomySnapshot:
    """Return 17 countries (not Georgia, not Turkey), 10 regions, 20 cities, 26 nodes and 15 categories."""
    countries = tuple(
        GeoTarget(
            place=Place(place_id=code, name=name, kind=PlaceKind.COUNTRY, country_code=code),
            population=population,
            other_names=others,
        )
        for code, name, population, others in _COUNTRIES
    )
    regions = tuple(
        GeoTarget(
            place=Place(place_id=f"iso3166-2:{code}", name=name, kind=PlaceKind.REGION, country_code=country),
            population=population,
        )
        for country, code, name, population in _REGIONS
    )
    cities = tuple(
        GeoTarget(
            place=Place(
                place_id=f"geonames:{number}",
                name=name,
                kind=PlaceKind.CITY,
                country_code=country,
                region_name=region,
            ),
            population=population,
            other_names=others,
        )
        for number, country, region, name, population, others in _CITIES
    )
    audiences = tuple(
        AudienceTarget(node=AudienceNode(node_id=f"{prefix}-{slug}", name=name, kind=kind), synonyms=synonyms)
        for prefix, kind, rows in (
            ("interest", AudienceNodeKind.INTEREST, _INTERESTS),
            ("genre", AudienceNodeKind.GENRE, _GENRES),
        )
        for slug, name, synonyms in rows
    )
    categories = tuple(
        CategoryTarget(category=AdCategory(code=code, name=name), restricted=name == "Gambling")
        for code, name in _CATEGORIES
    )
    return TaxonomySnapshot(
        release="2026-11-test",
        source="hand-made",
        places=countries + regions + cities,
        audiences=audiences,
        categories=categories,
    )
