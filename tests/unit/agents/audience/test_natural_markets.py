"""Markets that ordinary briefs say in passing: a town beside its state, people who come from somewhere."""

from datetime import date

import pytest

from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, PlaceKind, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot(with_places=True))


def names(message: str, at_home: str) -> set[str]:
    """Return the places of a brief: names of towns and regions, codes of countries."""
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code=at_home)
    english = in_english(message).text
    context = ReadingContext(english, Brief(), date(2027, 1, 10), advertiser)
    field = read_places(context, FoldedText.of(english), INDEX).places
    if not isinstance(field, Stated):
        return set()
    return {
        place.country_code if place.kind is PlaceKind.COUNTRY else place.name
        for place in field.value.included
    }


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        ("GB", "escape rooms: Leeds, Sheffield and York. £3k in February", {"Leeds", "Sheffield", "York"}),
        ("US", "We need ads for our heating firm, Charlotte NC. Homeowners", {"Charlotte"}),
        ("US", "our wedding photography studio, Savannah GA, wants inquiries", {"Savannah"}),
        ("US", "Launching a new cereal. national, 250k, Q2, moms 25-44", {"US"}),
        ("NZ", "Wellington City Council here. We'd like locals to know the new bike lanes", {"Wellington"}),
        (
            "ES",
            "We're the visitor bureau of Mallorca. Spring bookings are slow from the Netherlands, so that's "
            "where we want people dreaming of the island.",
            {"NL"},
        ),
        (
            "US",
            "I give lessons at the grange hall in Asheville, North Carolina. Could you reach retirees round "
            "there?",
            {"Asheville"},
        ),
        ("PT", "We rent surfboards. Who comes? Germans and French, mostly.", {"DE", "FR"}),
        ("NL", "Make the Dutch and the Flemish aware of the show", {"NL", "BE"}),
        ("AU", "Superannuation fund, so Australia obviously. 45 to 60, awareness", {"AU"}),
        ("BR", "App live in Porto Alegre, and next we're switching on Curitiba. Downloads.", {"Curitiba"}),
        ("NZ", "Charter fishing out of Auckland. Locals 30+, mostly blokes.", {"Auckland"}),
        ("DE", "Fahrradladen, Hamburg-Altona. Im April sollen mehr Leute Probefahrten buchen.", {"Hamburg"}),
        ("AR", "Lanzamos una billetera virtual para todo el país en mayo", {"AR"}),
        ("ES", "Queremos darnos a conocer en el País Vasco", {"Basque Country"}),
        ("FR", "Ici la mairie de Nantes. Nous voulons informer les habitants.", {"Nantes"}),
    ],
)
def test_what_is_meant_is_heard(at_home: str, message: str, expected: set[str]) -> None:
    assert names(message, at_home) == expected


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        ("MX", "Our schools: Guadalajara, Monterrey. The office is in Madrid, ignore Spain please.", "ES"),
        ("SE", "We are done in Sweden for now, leave Sweden. Norway and Denmark, March", "SE"),
        ("DE", "Deutschland und Österreich, Oktober. In Italien nicht, da gibt es einen Partner.", "IT"),
        (
            "US",
            "We fry philly cheesesteaks in Lubbock. want folks round here to know we exist",
            "Philadelphia",
        ),
        ("PT", "It's mostly Germans who come, but they find us through agencies. Ads in Portugal", "DE"),
        ("SN", "Nos investisseurs, parisiens, ont aidé. On vise les gens de Dakar.", "Paris"),
        ("ES", "El contrato global de residuos es aparte. Vecinos de Málaga.", "AU"),
    ],
)
def test_what_is_only_told_of_is_not(at_home: str, message: str, expected: str) -> None:
    found = names(message, at_home)
    assert found
    assert expected not in found
