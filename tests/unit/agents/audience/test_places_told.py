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
        ("DE", "Ferienregion in Graubünden, wir suchen Sommergäste aus Stuttgart, 10k", ["CH", "DE"]),
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
