"""The brief card says what each field is and what it rests on."""

from datetime import date

from planner.domain.brief import (
    AgeRange,
    Assumed,
    Brief,
    Budget,
    Contradictory,
    DateSpan,
    FormatWishes,
    Place,
    PlaceKind,
    Places,
    Schedule,
    Stated,
    Words,
)
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod, Format
from planner.service.brief_card import brief_card, money_text


def test_a_stated_field_shows_its_value_and_words() -> None:
    brief = Brief(
        budget=Stated[Budget](
            value=Budget(amount=Money.of(250, "GBP"), period=BudgetPeriod.DAILY),
            words=(Words(text="£250 a day", start=0, end=10),),
        )
    )
    line = next(line for line in brief_card(brief) if line.field == "budget")
    assert (line.state, line.text, line.words) == ("stated", "£250 a day", ("£250 a day",))


def test_an_assumption_shows_its_basis() -> None:
    flight = DateSpan(start=date(2026, 12, 1), end=date(2026, 12, 28))
    brief = Brief(schedule=Assumed[Schedule](value=Schedule(flight=flight), basis="no dates were given"))
    line = next(line for line in brief_card(brief) if line.field == "schedule")
    assert line.state == "assumed"
    assert line.text == "1 Dec 2026 to 28 Dec 2026"
    assert line.basis == "no dates were given"


def test_an_ambiguous_place_shows_its_options() -> None:
    portland = [
        Place(
            place_id=f"geonames:{n}", name="Portland", kind=PlaceKind.CITY, country_code="US", region_name=r
        )
        for n, r in ((1, "Oregon"), (2, "Maine"))
    ]
    brief = Brief(places=Contradictory[Place](options=tuple(portland), reason="two of them", ambiguous=True))
    line = next(line for line in brief_card(brief) if line.field == "places")
    assert line.text == "Portland, Oregon or Portland, Maine"


def test_every_field_has_a_line_and_missing_ones_are_empty() -> None:
    lines = brief_card(Brief())
    assert len(lines) == 13
    assert {line.state for line in lines} == {"missing"}
    assert all(line.text == "" for line in lines)


def test_formats_places_and_ages_read_like_words() -> None:
    wishes = FormatWishes(wanted=(Format.AUDIO,), excluded=(Format.VIDEO,), preferred=(Format.DISPLAY,))
    spain = Place(place_id="ES", name="Spain", kind=PlaceKind.COUNTRY, country_code="ES")
    brief = Brief(
        formats=Stated[FormatWishes](value=wishes),
        places=Stated[Places](value=Places(included=(spain,))),
        ages=Stated[AgeRange](value=AgeRange(youngest=25)),
    )
    texts = {line.field: line.text for line in brief_card(brief)}
    assert texts["formats"] == "audio; no video; preferably display"
    assert texts["places"] == "Spain"
    assert texts["ages"] == "25+"


def test_money_shows_cents_only_when_there_are_some() -> None:
    assert money_text(Money.of(15000, "EUR")) == "€15,000"
    assert money_text(Money.of("15000.5", "EUR")) == "€15,000.50"
    assert money_text(Money.of(15000, "JPY")) == "¥15,000"
