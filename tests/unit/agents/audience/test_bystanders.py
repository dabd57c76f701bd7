"""Places that are only mentioned are no targets; where a business is at home is one for its neighbours."""

from datetime import date

import pytest

from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Places, Stated
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="")


def countries(message: str) -> tuple[str, ...]:
    context = ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER)
    field = read_places(context, FoldedText.of(message), INDEX).places
    if field is None:
        return ()
    assert isinstance(field, Stated), field
    assert isinstance(field.value, Places)
    return field.value.country_codes


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("We are headquartered in France; the campaign is for Spain", ("ES",)),
        ("our office in Germany and the one in Austria are not involved, reach Spain", ("ES",)),
        ("It opened in Brazil last month. Now we want Mexico", ("MX",)),
        ("20,000 US dollars for Mexico", ("MX",)),
        ("Portugal has its own budget, so only Spain", ("ES",)),
        ("handmade in Italy, sold to people in Japan", ("JP",)),
        ("UK couples for our hotels in Portugal", ("GB",)),
        ("ads in Portugal for our hotels in Portugal", ("PT",)),
        ("Spain and Portugal, neither of those markets is new; Brazil too", ("BR",)),
        ("what if we ran in Spain?", ("ES",)),
        ("a Germany-based startup that wants Austria", ("AT",)),
    ],
)
def test_only_what_is_wanted_is_a_target(message: str, expected: tuple[str, ...]) -> None:
    assert countries(message) == expected


def test_a_home_is_a_target_for_people_near_it() -> None:
    assert countries("a bakery based in Germany that wants locals to hear of it") == ("DE",)
    assert countries("a bakery based in Germany") == ()
