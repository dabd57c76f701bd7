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


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        # where people are to go is no market
        (
            "Portuguese tourist board wants British and German holidaymakers to book summer trips",
            ("GB", "DE"),
        ),
        ("flights to Japan for people in Canada", ("CA",)),
        ("sell trips to Norway and Sweden to British over-50s", ("GB",)),
        ("Spain city breaks for Scots", ("GB",)),
        ("get Brazilians to fly to Portugal", ("BR",)),
        ("holiday homes in Italy. Target: UK, Austria", ("GB", "AT")),
        ("promoting Portugal as a destination. Markets are Germany and France", ("DE", "FR")),
        # nor is what a thing is called after
        ("Mexico Grill, a steakhouse: diners in Canada", ("CA",)),
        ("Brazil nuts for the UK market", ("GB",)),
        ("a Swiss watch brand selling across Japan", ("JP",)),
        ("our partner Germany Trade, promoted in Austria", ("AT",)),
        ("Italy fans in Australia", ("AU",)),
        ("the Portuguese community in France", ("FR",)),
        ("Spanish speakers in Mexico", ("MX",)),
        # nor where somebody is at home, when a market is named as well
        ("our developers sit in Spain, the app is for the Brazilian market", ("BR",)),
        ("hotels in Spain want more bookings from France", ("FR",)),
        ("our head office is in Austria, the campaign targets Germany", ("DE",)),
        ("we are moving from Spain to Portugal; the campaign runs in France", ("FR",)),
        # as other languages order their words, and their glosses with them
        ("wine Portuguese people for the German market", ("DE",)),
        ("hotel in Mexico seeks travellers Canadian people", ("CA",)),
        # alone, what would give way is the market
        ("a Mexico steakhouse, weekend diners", ("MX",)),
        ("restaurant in Austria, more reservations", ("AT",)),
        ("flights to Japan", ()),
        # a mail's sender
        ("Ads in Spain, please.\n\nBest regards,\nAna France", ("ES",)),
        ("nothing in Germany please, just Austria", ("AT",)),
        ("don't run any of it in Australia. Spain is what we want", ("ES",)),
        ("bookings from just outside Spain's border, people in Spain", ("ES",)),
        ("de + at, women", ("DE", "AT")),
        ("uk/us/ca listeners", ("GB", "US", "CA")),
        ("is/it worth it", ()),
        ("for us it is new", ()),
        ("us only, please", ("US",)),
    ],
)
def test_the_plainest_market_counts(message: str, expected: tuple[str, ...]) -> None:
    assert countries(message) == expected


def test_nationwide_is_the_country_of_the_account() -> None:
    context = ReadingContext(
        "nationwide, 20k", Brief(), date(2026, 11, 20), ADVERTISER.model_copy(update={"country_code": "DE"})
    )
    field = read_places(context, FoldedText.of(context.message), INDEX).places
    assert isinstance(field, Stated)
    assert [place.place_id for place in field.value.included] == ["DE"]
