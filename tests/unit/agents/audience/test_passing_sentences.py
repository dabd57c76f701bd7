"""Sentences about earlier times, rivals and exports tell of places; sentences about the campaign name "
"markets."""

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


def countries(message: str, at_home: str) -> set[str]:
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code=at_home)
    text = in_english(message).text
    context = ReadingContext(text, Brief(), date(2026, 5, 11), advertiser)
    field = read_places(context, FoldedText.of(text), INDEX).places
    return set(field.value.country_codes) if isinstance(field, Stated) else set()


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        (
            "IE",
            "Last autumn we spent 60,000 with a radio group in the Netherlands. Belgium and Luxembourg.",
            "BE LU",
        ),
        ("US", "The main rival is only running in Canada. We want people in the United States.", "US"),
        (
            "US",
            "Our biggest competitor has bought billboards all over Texas and Mexico. Ohio for us, please.",
            "US",
        ),
        (
            "GB",
            "In 2023 we tried a fair in Berlin, with little to show for it. Now it is Wales and Scotland.",
            "GB",
        ),
        ("AR", "Casi todo lo exportamos a Brasil. Queremos que nos conozca la gente en Rosario.", "AR"),
        ("PT", "No ano passado gastámos 9 mil euros numa feira em Espanha. Agora é Lisboa e Porto.", "PT"),
        ("DE", "Voriges Jahr haben wir in Polen geworben. Jetzt geht es um Sachsen und Brandenburg.", "DE"),
        ("FR", "Notre principal concurrent est présent en Belgique. Nous visons Lille et Amiens.", "FR"),
    ],
)
def test_what_is_told_in_passing_is_no_market(at_home: str, message: str, expected: str) -> None:
    assert countries(message, at_home) == set(expected.split())


@pytest.mark.parametrize(
    ("at_home", "message", "expected"),
    [
        ("GB", "Last year went well, now we want to try Ireland and France.", "IE FR"),
        ("GB", "Last summer we ran in Spain; this year it should be Italy.", "IT"),
        ("DE", "In 2027 we want to be seen in Austria and Switzerland.", "AT CH"),
        ("US", "We should be ahead of our rivals, so target Canada.", "CA"),
    ],
)
def test_what_is_wanted_now_is_a_market(at_home: str, message: str, expected: str) -> None:
    assert countries(message, at_home) == set(expected.split())


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Nordics but Iceland is too small, 20k", "SE NO DK FI"),
        ("the Nordics (Iceland excluded), 20k in May", "SE NO DK FI"),
        ("Nordics, Iceland doesn't count, 20k", "SE NO DK FI"),
        ("Nordics, but Denmark is handled by another agency, 20k", "SE NO FI IS"),
        ("20k for the Nordics. Iceland and Finland: no.", "SE NO DK"),
        ("Nordics except, obviously, Finland, 20k", "SE NO DK IS"),
        ("the Nordics, including Iceland, not too small a budget", "SE NO DK FI IS"),
        ("the Nordics, mostly Sweden", "SE NO DK FI IS"),
        ("Nordics: Sweden and Finland", "SE FI"),
    ],
)
def test_a_member_may_be_taken_out_of_its_group(message: str, expected: str) -> None:
    assert countries(message, "SE") == set(expected.split())
