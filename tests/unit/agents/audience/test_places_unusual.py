"""Places that are written in an unusual way are heard; words that only look like places are not."""

from datetime import date

import pytest

from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Place, PlaceKind, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot(with_places=True))


def label(place: Place) -> str:
    return place.country_code if place.kind is PlaceKind.COUNTRY else place.name


def read(at_home: str, *turns: str) -> tuple[set[str], set[str]]:
    """Return the names of the places that the turns want, and of those that they exclude."""
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code=at_home)
    brief, hint = Brief(), None
    for turn in turns:
        heard = in_english(turn, hint)
        hint = heard.language
        context = ReadingContext(heard.text, brief, date(2026, 11, 5), advertiser)
        field = read_places(context, FoldedText.of(heard.text), INDEX).places
        brief = brief.model_copy(update={"places": field}) if field is not None else brief
    if not isinstance(brief.places, Stated):
        return set(), set()
    value = brief.places.value
    return {label(place) for place in value.included}, {label(place) for place in value.excluded}


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        ("DE", "Scottish households should switch their boiler, 30k from Easter", {"Scotland"}),
        ("GB", "bowel screening among Welsh adults 58-74, £140,000", {"Wales"}),
        ("US", "Hoosiers and Ohioans, $9k, insurance quotes", {"Indiana", "Ohio"}),
        ("CA", "Haligonians 19+, craft beer, 5k", {"Halifax"}),
        ("FR", "boutique bio, on cible les Rennais et les Nantais, 1200 €", {"Rennes", "Nantes"}),
        ("ES", "gallegos y asturianos de más de 40, 12 mil euros", {"Galicia", "Asturias"}),
        ("MX", "que nos conozcan los tapatíos, 80 mil pesos en mayo", {"Guadalajara"}),
        ("BR", "captar alunos mineiros e capixabas, 90 mil reais", {"Minas Gerais", "Espírito Santo"}),
        ("PT", "os portuenses e os bracarenses, 3000 euros, concertos", {"Porto", "Braga"}),
        ("DE", "Theater sucht Publikum, Münchner und Augsburger Familien, 2000 €", {"Munich", "Augsburg"}),
        ("CH", "Tessiner Wanderer, 4000 Franken, Hüttenübernachtungen", {"Ticino"}),
        ("FR", "ouverture d'une salle de sport dans le 93, 2 500 €, inscriptions", {"Seine-Saint-Denis"}),
        ("FR", "une campagne sur la Côte d'Azur, 7 000 euros cet été", {"Alpes-Maritimes"}),
        ("FR", "étudiants de Poitiers et La Rochelle, 900 €", {"Poitiers", "La Rochelle"}),
        ("JP", "Kansai, 3 million yen, app users", {"Osaka", "Kyoto", "Kobe"}),
        ("PT", "campanha para a Grande Lisboa, 5 mil euros em maio", {"Lisbon District"}),
        ("PT", "promoting our streaming app in Portgual, 10k", {"PT"}),
        ("DE", "Cologn and Dusseldorf, 10k, students", {"Cologne", "Düsseldorf"}),
        ("GB", "campaign for Manchestr and Liverpol, 3k", {"Manchester", "Liverpool"}),
        ("GB", "mcr and brum only, 5k, ticket sales for our gigs", {"Manchester", "Birmingham"}),
        (
            "FR",
            "infirmiers en Bretagne et dans les Pays de la Loire, 10000 €",
            {"Brittany", "Pays de la Loire"},
        ),
    ],
)
def test_unusual_names_are_heard(at_home: str, message: str, expected: set[str]) -> None:
    assert read(at_home, message)[0] == expected


@pytest.mark.parametrize(
    "message",
    [
        "Nice people, nice budget: 4k",
        "my name is Austin and I sell boats, 10k, leads",
        "Madison said 5k max, Brooklyn agreed",
        "HR software for CO founders, £9k leads",
        "Boston Consulting wants decision makers, 50k",
        "China plates and Brazil nuts, £2k, online sales",
        "Kentucky bourbon and Tennessee whiskey, adults 21+, $9k",
        "We import wine from Chile and Argentina, 10k, sales",
        "documentary set in Iceland, £10k, video views",
        "our album was recorded in Nashville, $3k, streams",
        "ads in Albanian and Georgian, 3k",
        "experts in Finance and Marketing, £3k",
        "class reunion photos app, £2k installs",
        "campaña de PR y TV, 5000 euros",
        "vendemos café da Colômbia, 5 mil reais, vendas",
        "nous importons du thé du Japon, 4000 €, ventes en ligne",
        "un film tourné au Canada, 30 000 €, vues de la bande-annonce",
        "una película rodada en Marruecos, 20 mil euros, vistas de video",
        "Frankfurter und Wiener Würstchen, 3000 Euro, Abverkauf",
        "Wir verkaufen Olivenöl aus Kreta, 5000 Euro, Verkäufe",
        "vins bordelais, 5000 €, ventes",
    ],
)
def test_what_is_no_market_is_not_read(message: str) -> None:
    assert read("GB", message) == (set(), set())


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        ("GB", "Our founders met in Tokyo. We want Manchester families, £800", {"Manchester"}),
        ("DE", "Wir haben ein Werk in Polen. Kunden in Sachsen sollen uns kennen, 6000 Euro", {"Saxony"}),
        ("NZ", "Orchard stay near Nelson. Aucklanders, NZ$4,000, bookings", {"Auckland"}),
        ("ES", "Almazara en Jaén. Queremos vender a los vascos, 12.000 €", {"Basque Country"}),
        ("US", "Users in Texas, and later Mexico. 40k", {"Texas", "MX"}),
        ("GB", "People in Scotland, plus Ireland. £9k installs", {"Scotland", "IE"}),
        ("ES", "Clientes en España; también Portugal, 15.000 €", {"ES", "PT"}),
        (
            "GB",
            "Barn in the Cotswolds. Couples, 24 to 38, living in Bristol or Exeter",
            {"Bristol", "Exeter"},
        ),
    ],
)
def test_what_a_market_outdoes(at_home: str, message: str, expected: set[str]) -> None:
    assert read(at_home, message)[0] == expected


@pytest.mark.parametrize(
    ("at_home", "turns", "expected"),
    [
        ("DE", ("10k für Köln, Reichweite", "und Bonn"), ({"Cologne", "Bonn"}, set())),
        (
            "GB",
            ("5k of ads for Bristol", "and Bath", "no wait, not Bath, Swindon"),
            ({"Bristol", "Swindon"}, set()),
        ),
        ("US", ("$9k, people in Ohio", "everything except Cleveland"), ({"Ohio"}, {"Cleveland"})),
        ("CA", ("C$20k across Canada", "not in Quebec please"), ({"CA"}, {"Quebec"})),
        ("FR", ("5000 € pour des clics à Nantes", "et aussi Angers"), ({"Nantes", "Angers"}, set())),
        ("GB", ("£500 for ads in Derby", "add Nottingham", "Derby is enough"), ({"Derby"}, set())),
    ],
)
def test_edits(at_home: str, turns: tuple[str, ...], expected: tuple[set[str], set[str]]) -> None:
    assert read(at_home, *turns) == expected
