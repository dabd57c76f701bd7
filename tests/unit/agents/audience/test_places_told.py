"""Countries that a message only tells of: where goods come from, where others were, what a film is about."""

from datetime import date

import pytest

from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot(with_places=True))


def countries(message: str, at_home: str, brief: Brief | None = None) -> list[str]:
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code=at_home)
    text = in_english(message).text
    context = ReadingContext(text, brief or Brief(), date(2026, 11, 5), advertiser)
    field = read_places(context, FoldedText.of(text), INDEX).places
    assert isinstance(field, Stated), field
    return sorted(field.value.country_codes)


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        ("DE", "We roast coffee from Brazil and Colombia. Awareness in Berlin, 5k", ["DE"]),
        ("DE", "Our rugs come from Morocco, we want orders from Germany, 5k in March", ["DE"]),
        ("US", "Cheap calls to Mexico and Guatemala for families in Texas, 20k", ["US"]),
        ("US", "money transfer app, people in California sending cash to the Philippines, installs", ["US"]),
        ("GB", "A documentary about Iran and Iraq, video views in the UK, 20k", ["GB"]),
        ("GB", "Greek yoghurt brand, UK launch, 40k", ["GB"]),
        ("GB", "Our Japanese knives, made in Seki, Japan. Reach home cooks in England and Wales", ["GB"]),
        ("FR", "Séjours au Maroc et en Tunisie pour des couples de Lyon et Marseille, 20 000 €", ["FR"]),
        ("FR", "Cours d'espagnol à Paris, 5 000 €, inscriptions", ["FR"]),
        ("ES", "Vuelos a Colombia y Perú, gente de Madrid y Barcelona, 30.000 €", ["ES"]),
        ("ES", "Jamón ibérico; queremos vender en Francia y Alemania, 20k", ["DE", "FR"]),
        ("PT", "Vinhos do Douro, promover em França e no Brasil, 20k", ["BR", "FR"]),
        ("BR", "Intercâmbio no Canadá e na Irlanda para jovens de São Paulo, R$ 50 mil", ["BR"]),
        ("DE", "Sprachreisen nach England und Malta, Schüler aus NRW und Hessen, 20.000 Euro", ["DE"]),
        ("DE", "Wir haben 2024 in Österreich geworben, jetzt nur Deutschland, 20k", ["DE"]),
        ("DE", "Unser Mitbewerber aus Polen wirbt stark. Wir wollen Reichweite in Sachsen, 20k", ["DE"]),
        ("AU", "New Zealand lamb, promote to shoppers in Sydney and Melbourne, 30k", ["AU"]),
        ("CA", "French immersion school in Toronto; enrolments from Ontario families, 10k", ["CA"]),
        ("IE", "Ukraine appeal: donations from people in Dublin and Cork, 10k", ["IE"]),
        ("GB", "Help for families in Gaza and Sudan, donations from UK adults 30+, 50k", ["GB"]),
        ("US", "Thai restaurant in Denver, orders, 3k", ["US"]),
        ("US", "The Netherlands-inspired bike brand, people in Portland, Oregon, 10k", ["US"]),
        ("IN", "study in Australia fair, students in Delhi and Mumbai, 5 lakh", ["IN"]),
        (
            "CH",
            "Skiferien in Österreich? Nein, bei uns in Graubünden! Gäste aus Zürich und Bern, 10k",
            ["CH"],
        ),
        (
            "US",
            "We have users in 40 countries such as India and Kenya, but this campaign is US only, 50k",
            ["US"],
        ),
        ("DE", "Kunden in Spanien haben wir schon. Jetzt wollen wir Italien, 20k", ["IT"]),
        ("GB", "Tour of India: 12 nights from £2,000. Target over-55s in Scotland, £15k", ["GB"]),
        ("GB", "Made in Germany, sold across Britain. 20k awareness", ["GB"]),
        ("US", "Like our Canadian launch last year, but for the US. 100k", ["US"]),
        ("DE", "Ähnlich wie die Kampagne in der Schweiz, diesmal für Österreich, 15k", ["AT"]),
        ("FR", "Nous livrons depuis la Belgique, mais la campagne vise la France, 15k", ["FR"]),
        ("ES", "Nuestra sede está en Portugal pero la campaña es para España, 15k", ["ES"]),
        ("BR", "A matriz fica nos Estados Unidos; campanha só no Brasil, R$ 100 mil", ["BR"]),
        ("GB", "World Cup in Mexico: sell flags to England fans, £10k", ["GB"]),
        ("NL", "Turkish supermarket chain, people in Amsterdam and Rotterdam, 20k", ["NL"]),
        ("SE", "Italian olive oil, Swedes 30+, 100 000 kr", ["SE"]),
        ("US", "A film set in Paris and Rome, trailer views, US moviegoers, $80k", ["US"]),
        ("DE", "Flüge ab Frankfurt nach Kanada, Reiselustige in Hessen, 30k", ["DE"]),
        ("GB", "cruise to Norway from Southampton, couples 50+, south of England, 25k", ["GB"]),
        (
            "AT",
            "Heuriger in Gumpoldskirchen, Gäste aus Wien, deutsche Touristen haben wir genug, 4000 Euro",
            ["AT"],
        ),
        (
            "US",
            "HQ in Austin; stores in Denver, Boulder and Fort Collins. Clicks from those three cities, $8k",
            ["US"],
        ),
        ("US", "Our Chicago-style pizza place in Tampa, orders from locals, $2k", ["US"]),
        ("GB", "Trains from Leeds to London, target commuters in Leeds, 10k", ["GB"]),
        ("DE", "Das Münchner Startup will Hamburg erobern: Installationen in Hamburg, 8k", ["DE"]),
        ("FR", "Notre boutique de Lille expédie partout. Cible : Paris et Lyon, 8 000 €", ["FR"]),
        ("ES", "Hotel en Mallorca, reservas de alemanes y británicos, 20.000 €", ["DE", "GB"]),
        ("ES", "Hotel en Mallorca, reservas de madrileños, 20.000 €", ["ES"]),
        ("PT", "Alojamento no Algarve, reservas de lisboetas e portuenses, 5 mil euros", ["PT"]),
        ("IT", "Villa in Tuscany, bookings from Dutch and Belgian families, 12k", ["BE", "NL"]),
        ("GR", "Ferries from Athens to Crete, Germans and Austrians 30+, 20k", ["AT", "DE"]),
        ("US", "Irish pub in Boston, 21+, $1,500 a week, awareness in Boston", ["US"]),
        ("US", "Polish our brand in Ohio, 20k reach", ["US"]),
        ("GB", "Turkey farm: Christmas orders from Norfolk and Suffolk, £3k", ["GB"]),
        ("US", "Jordan sneakers drop, clicks in Atlanta, $5k", ["US"]),
        ("US", "Chad at the agency says 20k for Nevada, awareness", ["US"]),
        ("AU", "Campaign for Victoria only, not NSW, A$20k, reach", ["AU"]),
        ("CA", "All provinces but Quebec, C$50k, video views", ["CA"]),
        ("US", "Everywhere in the US except Alaska and Hawaii, $100k", ["US"]),
        ("DE", "bundesweit ohne Bayern, 50k, Reichweite", ["DE"]),
        ("DE", "D-A-CH, 100k, Reichweite", ["AT", "CH", "DE"]),
        ("FR", "Benelux et France, 60 k€", ["BE", "FR", "LU", "NL"]),
        ("BR", "Sul e Sudeste do Brasil, R$ 100 mil, alcance", ["BR"]),
        ("GB", "Our agency partner in New York sent this. UK nationwide, 30k, leads", ["GB"]),
        ("US", "We're moving from Oregon to Idaho, so tell people in Boise, $4k", ["US"]),
        ("AE", "Dubai and Abu Dhabi expats from India and Pakistan, AED 50k", ["AE"]),
        ("ZA", "Gauteng and KZN, R200k, reach", ["ZA"]),
        ("IN", "Bengaluru, Hyderabad and Chennai, 10 lakh, app installs", ["IN"]),
        ("NG", "Lagos and Abuja, 5 million naira, awareness", ["NG"]),
        ("JP", "Tokyo and Osaka, 3 million yen, awareness", ["JP"]),
        ("US", "Spanish-language ads for Hispanics in Miami, $10k", ["US"]),
        ("CH", "Westschweiz und Tessin, 20k CHF, Reichweite", ["CH"]),
        ("AT", "Steiermark, Kärnten, Burgenland; 12k", ["AT"]),
        ("DE", "Ruhrgebiet, 15k, Bewerbungen", ["DE"]),
        ("US", "the Bay Area and Sacramento, 10k", ["US"]),
        ("MX", "CDMX, Guadalajara y Monterrey, 500 mil pesos", ["MX"]),
        (
            "DE",
            "wir sind ein franzoesisches restaurant in stuttgart und wollen mehr reservierungen, 1500 euro",
            ["DE"],
        ),
        ("GB", "A Yorkshire brewery launching in Ireland: awareness in Dublin, 20k", ["IE"]),
        ("GB", "Scottish whisky, to be sold to Americans 30+ and Japanese men, 100k", ["JP", "US"]),
        ("DE", "Nordics: Sweden and Norway, 20k", ["NO", "SE"]),
        ("DE", "Not all of the EU, only Spain and Italy", ["ES", "IT"]),
        ("DE", "DACH (60% DE, 20% AT, 20% CH), 20k", ["AT", "CH", "DE"]),
        ("DE", "Ferienregion in Graubünden, wir suchen Sommergäste aus Stuttgart, 10k", ["DE"]),
        ("IE", "Sun cream brand. The Republic and Northern Ireland, 30k", ["GB", "IE"]),
        ("US", "album is out, us uk germany, 12k usd", ["DE", "GB", "US"]),
        ("NZ", "Wellington people 30+, 8k", ["NZ"]),
        ("DE", "Countries: DACH, split 70 % DE / 20 % AT / 10 % CH", ["AT", "CH", "DE"]),
    ],
)
def test_only_the_markets_are_read(at_home: str, message: str, expected: list[str]) -> None:
    assert countries(message, at_home) == expected


def test_a_place_that_stands_is_known_though_its_name_is_a_word() -> None:
    first = read_places(
        ReadingContext(
            "sell tickets in Marseille, Nice and Toulon",
            Brief(),
            date(2026, 11, 5),
            Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="FR"),
        ),
        FoldedText.of("sell tickets in Marseille, Nice and Toulon"),
        INDEX,
    ).places
    assert isinstance(first, Stated)
    text = "replace Nice with Lyon"
    context = ReadingContext(
        text,
        Brief(places=first),
        date(2026, 11, 5),
        Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="FR"),
    )
    changed = read_places(context, FoldedText.of(text), INDEX).places
    assert isinstance(changed, Stated)
    assert {place.name for place in changed.value.included} == {"Marseille", "Toulon", "Lyon"}
