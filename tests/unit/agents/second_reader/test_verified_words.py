"""What a model says becomes a reading only as far as the user's own words bear it out."""

from datetime import date
from typing import Any

import pytest

from agents.audience.schema import AudienceWords, add_audience_words
from agents.budget.schema import BudgetWords, add_budget_words
from agents.goal.schema import GoalWords, add_goal_words
from agents.reading import ReadingContext
from agents.schedule.schema import ScheduleWords, add_schedule_words
from agents.second_reader.asked import Asked
from agents.second_reader.open_fields import FIELDS
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    AudienceNode,
    Brief,
    Budget,
    Contradictory,
    DateSpan,
    Goal,
    KpiKind,
    KpiTarget,
    Missing,
    Place,
    PlaceKind,
    Places,
    Reader,
    Stated,
)
from planner.domain.money import Money
from planner.domain.readings import AudienceReading, BudgetReading, GoalReading, ScheduleReading
from planner.domain.vocabulary import BudgetPeriod, DeliveryGoal, Format, Gender, Placement
from tests.fakes.talk import ADVERTISER
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
GERMANY = Place(place_id="DE", name="Germany", kind=PlaceKind.COUNTRY, country_code="DE")


def asked(shown: str, resolver: str, previous: Brief | None = None, *fields: str) -> Asked:
    context = ReadingContext(shown, previous or Brief(), date(2026, 11, 20), ADVERTISER)
    return Asked(shown, frozenset(fields or FIELDS[resolver]), context, INDEX)


def goal_of(shown: str, **said: Any) -> GoalReading:
    return add_goal_words(GoalReading(), GoalWords.model_validate(said), asked(shown, "goal"))


def audience_of(shown: str, previous: Brief | None = None, **said: Any) -> AudienceReading:
    words = AudienceWords.model_validate(said)
    return add_audience_words(AudienceReading(), words, asked(shown, "audience", previous))


def budget_of(shown: str, previous: Brief | None = None, **said: Any) -> BudgetReading:
    return add_budget_words(
        BudgetReading(), BudgetWords.model_validate(said), asked(shown, "budget", previous)
    )


def schedule_of(shown: str, previous: Brief | None = None, **said: Any) -> ScheduleReading:
    words = ScheduleWords.model_validate(said)
    return add_schedule_words(ScheduleReading(), words, asked(shown, "schedule", previous))


def read(field: Any, shown: str, *quotes: str) -> Any:
    """Return the value of a field that the model settled, once its words are those of the message."""
    assert isinstance(field, Stated)
    assert field.reader is Reader.MODEL
    assert field.confidence <= 0.7
    assert [words.text for words in field.words] == list(quotes)
    assert all(shown[words.start : words.end] == words.text for words in field.words)
    return field.value


class TestGoal:
    def test_a_goal_with_its_quote(self) -> None:
        shown = "wir wollen, dass die Leute unsere App laden"
        reading = goal_of(shown, delivery_goal="APP_INSTALLS", delivery_goal_quote="unsere App laden")
        assert read(reading.goal, shown, "unsere App laden").delivery_goal is DeliveryGoal.APP_INSTALLS

    @pytest.mark.parametrize("quote", ["", "install our app", "App lade", "x" * 500])
    def test_a_goal_without_words_of_the_message_is_dropped(self, quote: str) -> None:
        reading = goal_of("unsere App laden", delivery_goal="APP_INSTALLS", delivery_goal_quote=quote)
        assert reading.goal is None

    def test_a_goal_that_does_not_exist_is_dropped(self) -> None:
        reading = goal_of("world peace", delivery_goal="WORLD_PEACE", delivery_goal_quote="world peace")
        assert reading.goal is None

    def test_the_target_that_the_grammar_read_stays_with_the_goal(self) -> None:
        target = KpiTarget(kind=KpiKind.COUNT, count=5000)
        goal = Goal(delivery_goal=DeliveryGoal.LEADS, kpi=target)
        said = GoalWords(delivery_goal="LEADS", delivery_goal_quote="people who call us")
        before = GoalReading(goal=Stated[Goal](value=goal))
        after = add_goal_words(before, said, asked("5,000 people who call us", "goal"))
        assert isinstance(after.goal, Stated)
        assert after.goal.value.kpi == target

    def test_a_category_is_looked_up_by_our_code(self) -> None:
        shown = "our oat drink"
        reading = goal_of(shown, category="Food and Drink", category_quote="oat drink")
        assert read(reading.ad_category, shown, "oat drink").code == "ADV_15"

    @pytest.mark.parametrize("category", ["ADV_15", "Sorcery", "Food and Drink 7"])
    def test_a_category_that_is_not_found_is_dropped(self, category: str) -> None:
        assert goal_of("our oat drink", category=category, category_quote="oat drink").ad_category is None

    def test_formats_are_our_vocabulary(self) -> None:
        shown = "Nur was fürs Ohr, am liebsten zwischen Podcasts, bloß keine Filmchen"
        reading = goal_of(
            shown,
            formats=[
                {"name": "AUDIO", "quote": "was fürs Ohr"},
                {"name": "VIDEO", "change": "EXCLUDED", "quote": "keine Filmchen"},
                {"name": "HOLOGRAM", "quote": "was fürs Ohr"},
                {"name": "DISPLAY", "quote": "banners"},
                {"name": "DISPLAY", "change": "CONJURED", "quote": "was fürs Ohr"},
            ],
        )
        wishes = read(reading.formats, shown, "was fürs Ohr", "keine Filmchen")
        assert (wishes.wanted, wishes.excluded) == ((Format.AUDIO,), (Format.VIDEO,))

    @pytest.mark.parametrize("placement", list(Placement))
    def test_every_placement_has_words_that_our_grammar_reads(self, placement: Placement) -> None:
        shown = "right there"
        reading = goal_of(shown, formats=[{"name": placement.value, "quote": "right there"}])
        assert read(reading.formats, shown, "right there").placements_wanted == (placement,)


class TestAudience:
    def test_places_are_looked_up_by_our_code(self) -> None:
        shown = "bei unseren Nachbarn in Ösiland und in der Schweiz"
        reading = audience_of(
            shown,
            places=[
                {"name": "Austria", "quote": "Ösiland"},
                {"name": "Switzerland", "quote": "Schweiz"},
                {"name": "Narnia", "quote": "unseren Nachbarn"},
                {"name": "geonames:2950159", "quote": "Nachbarn"},
                {"name": "Spain", "quote": "España"},
            ],
        )
        places = read(reading.places, shown, "Ösiland", "Schweiz")
        assert [place.place_id for place in places.included] == ["AT", "CH"]

    def test_a_place_with_namesakes_is_asked_about(self) -> None:
        reading = audience_of("the rose city", places=[{"name": "Portland", "quote": "the rose city"}])
        assert isinstance(reading.places, Contradictory)
        assert [words.text for words in reading.places.words] == ["the rose city"]
        assert len(reading.places.options) == 2

    def test_places_can_be_added_and_excluded(self) -> None:
        before = Brief(places=Stated[Places](value=Places(included=(GERMANY,))))
        shown = "auch bei den Ösis, aber nicht an der Spree"
        reading = audience_of(
            shown,
            before,
            places=[
                {"name": "Austria", "change": "ADDED", "quote": "den Ösis"},
                {"name": "Berlin", "change": "EXCLUDED", "quote": "an der Spree"},
            ],
        )
        places = read(reading.places, shown, "den Ösis", "an der Spree")
        assert [place.name for place in places.included] == ["Germany", "Austria"]
        assert [place.name for place in places.excluded] == ["Berlin"]

    def test_a_place_that_is_not_sold_is_said_to_be(self) -> None:
        shown = "bei den Bosporus-Anrainern"
        reading = audience_of(shown, places=[{"name": "Türkiye", "quote": "Bosporus-Anrainern"}])
        assert reading.places is None
        assert [problem.code for problem in reading.problems] == ["COUNTRY_NOT_SOLD"]
        assert [words.text for words in reading.problems[0].words] == ["Bosporus-Anrainern"]

    @pytest.mark.parametrize(
        ("plain", "quote", "ages"),
        [
            ("ages 30 to 39", "Mittdreißiger", (30, 39)),
            ("people over 50", "über fünfzig", (50, 99)),
            ("Gen Z", "die Zoomer", (14, 29)),
            ("18 and older", "ab achtzehn", (18, 99)),
        ],
    )
    def test_ages_are_read_by_our_grammar(self, plain: str, quote: str, ages: tuple[int, int]) -> None:
        shown = f"Zielgruppe: {quote}."
        reading = audience_of(shown, ages_plain=plain, ages_quotes=[quote])
        found = read(reading.ages, shown, quote)
        assert (found.youngest, found.oldest) == ages

    @pytest.mark.parametrize("plain", ["ages 25 to 34", "people over 40", "", "the usual ones"])
    def test_ages_that_the_words_do_not_say_are_dropped(self, plain: str) -> None:
        reading = audience_of("junge Leute", ages_plain=plain, ages_quotes=["junge Leute"])
        assert reading.ages is None

    def test_genders(self) -> None:
        shown = "für Bräute und Enbys, nicht für Bräutigame"
        reading = audience_of(
            shown,
            genders=[
                {"name": "FEMALE", "quote": "Bräute"},
                {"name": "NON_BINARY", "quote": "Enbys"},
                {"name": "ELVES", "quote": "Bräute"},
            ],
        )
        genders = read(reading.genders, shown, "Bräute", "Enbys")
        assert set(genders) == {Gender.FEMALE, Gender.NON_BINARY}

    def test_interests_are_looked_up_by_our_code_and_can_be_removed(self) -> None:
        yoga = INDEX.node_named(("Yoga",))
        assert yoga is not None
        before = Brief(interests=Stated[tuple[AudienceNode, ...]](value=(yoga,)))
        shown = "statt Verrenkungen lieber Waldläufe und Drachenreiten"
        reading = audience_of(
            shown,
            before,
            interests=[
                {"name": "Running", "change": "ADDED", "quote": "Waldläufe"},
                {"name": "Yoga", "change": "REMOVED", "quote": "Verrenkungen"},
                {"name": "Qwxyzing", "change": "ADDED", "quote": "Drachenreiten"},
                {"name": "int_0001", "change": "ADDED", "quote": "Waldläufe"},
            ],
        )
        assert [node.name for node in read(reading.interests, shown, "Waldläufe", "Verrenkungen")] == [
            "Running"
        ]


class TestBudget:
    @pytest.mark.parametrize(
        ("plain", "quotes", "amount", "period"),
        [
            ("20k euros", ["zwanzig Riesen"], "20000", BudgetPeriod.LIFETIME),
            ("500 euros a day", ["fünfhundert am Tag"], "500", BudgetPeriod.DAILY),
            ("between 10k and 15k euros", ["zehn bis fünfzehntausend"], "15000", BudgetPeriod.LIFETIME),
        ],
    )
    def test_our_grammar_reads_the_rephrasing(
        self, plain: str, quotes: list[str], amount: str, period: BudgetPeriod
    ) -> None:
        if "zehn bis" in quotes[0]:
            quotes = ["zehntausend", "fünfzehntausend"]
        shown = f"Wir haben {' bis '.join(quotes)} zur Verfügung."
        budget = read(budget_of(shown, budget_plain=plain, budget_quotes=quotes).budget, shown, *quotes)
        assert (str(budget.amount.units), budget.period) == (amount, period)

    @pytest.mark.parametrize(
        ("plain", "quote"),
        [
            ("1000000 euros", "viel Geld"),
            ("20k euros", "zwanzig Euro"),
            ("20k", "twenty thousand euros and not in the message"),
            ("fifty thousand euros", "zwanzig Riesen"),
            ("20k dollars", "zwanzig Riesen"),
            ("double the budget", "mehr Geld"),
        ],
    )
    def test_numbers_and_currencies_that_nobody_said_are_dropped(self, plain: str, quote: str) -> None:
        shown = "viel Geld, mehr Geld: zwanzig Riesen, und zwanzig Euro fürs Porto. Tel. 1000000"
        assert budget_of(shown, budget_plain=plain, budget_quotes=[quote]).budget is None

    @pytest.mark.parametrize(
        ("plain", "shown", "currency"),
        [
            ("20k dollars", "veinte mil dólares", "USD"),
            ("15k pounds", "quinze mille livres sterling", "GBP"),
            ("20k reais", "R$ 20 mil", "BRL"),
            ("30k francs", "dreißigtausend Schweizer Franken", "CHF"),
        ],
    )
    def test_a_currency_is_known_in_its_own_language(self, plain: str, shown: str, currency: str) -> None:
        budget = read(budget_of(shown, budget_plain=plain, budget_quotes=[shown]).budget, shown, shown)
        assert budget.amount.currency == currency

    def test_a_change_of_the_budget_is_worked_out_by_our_code(self) -> None:
        before = Brief(budget=Stated[Budget](value=Budget(amount=Money.of(10_000, "EUR"))))
        shown = "leg nochmal die Hälfte drauf"
        quote = "nochmal die Hälfte"
        reading = budget_of(shown, before, budget_plain="increase the budget by 50%", budget_quotes=[quote])
        budget = read(reading.budget, shown, quote)
        assert budget.amount == Money.of(15_000, "EUR")

    def test_rules_rest_on_the_quoted_words(self) -> None:
        shown = "Niemand soll es öfter als drei Mal die Woche hören, sechzig Prozent auf Bewegtbild"
        quotes = ["drei Mal die Woche", "sechzig Prozent auf Bewegtbild"]
        plain = "at most 3 times per person per week; 60% on video"
        reading = budget_of(shown, constraints_plain=plain, constraints_quotes=quotes)
        rules = read(reading.constraints, shown, *quotes)
        assert rules.frequency_cap.impressions == 3
        assert [words.text for share in rules.shares for words in share.words] == quotes
        reading = budget_of(shown, constraints_plain=plain, constraints_quotes=quotes[1:])
        assert reading.constraints is None  # the words that say 3 are not among the quotes

    def test_only_what_was_asked_about_is_used(self) -> None:
        words = BudgetWords(budget_plain="20k euros", budget_quotes=["zwanzig Riesen"])
        reading = add_budget_words(
            BudgetReading(), words, asked("zwanzig Riesen", "budget", None, "constraints")
        )
        assert reading.budget is None


class TestSchedule:
    @pytest.mark.parametrize(
        ("plain", "quote", "start", "end"),
        [
            ("1 to 24 December", "vom 1. bis 24. Dezember", date(2026, 12, 1), date(2026, 12, 24)),
            ("next month", "im kommenden Monat", date(2026, 12, 1), date(2026, 12, 31)),
            ("from 5 January for 30 days", "ab 5.1. dreißig Tage lang", date(2027, 1, 5), date(2027, 2, 3)),
            ("the first half of March", "in der ersten Märzhälfte", date(2027, 3, 1), date(2027, 3, 15)),
        ],
    )
    def test_our_calendar_works_out_the_days(self, plain: str, quote: str, start: date, end: date) -> None:
        shown = f"Laufzeit {quote}."
        schedule = read(
            schedule_of(shown, schedule_plain=plain, schedule_quotes=[quote]).schedule, shown, quote
        )
        assert schedule.flight == DateSpan(start=start, end=end)

    @pytest.mark.parametrize(
        ("plain", "quote"),
        [
            ("2026-12-01 to 2026-12-24", "im Advent"),
            ("1 to 24 December", "im Advent"),
            ("in December 2027", "im Dezember"),
            ("for two weeks from Monday", "ab Montag"),
            ("in December", "next spring"),
        ],
    )
    def test_dates_that_nobody_said_are_dropped(self, plain: str, quote: str) -> None:
        shown = "Es soll im Advent laufen, also im Dezember, ab Montag."
        assert schedule_of(shown, schedule_plain=plain, schedule_quotes=[quote]).schedule is None

    def test_days_that_are_past_are_told_in_the_users_words(self) -> None:
        shown = "lauf es vom 1. bis 5. November"
        plain, quote = "1 to 5 November 2026", "1. bis 5. November"
        reading = schedule_of(shown, schedule_plain=plain, schedule_quotes=[quote])
        assert reading == ScheduleReading()  # the year is the model's
        quote += " 2026"
        reading = schedule_of(f"{shown} 2026", schedule_plain=plain, schedule_quotes=[quote])
        assert reading.schedule is None
        assert [problem.code for problem in reading.problems] == ["FLIGHT_IN_PAST"]
        assert [words.text for words in reading.problems[0].words] == [quote]


@pytest.mark.parametrize("schema", [GoalWords, AudienceWords, BudgetWords, ScheduleWords])
def test_nulls_and_extra_keys_are_no_answer_and_no_error(schema: Any) -> None:
    nulls = dict.fromkeys(schema.model_fields)
    assert schema.model_validate({**nulls, "policy": "model", "tools": ["approve"]}) == schema()


def test_nothing_said_changes_nothing() -> None:
    before = AudienceReading(genders=Missing())
    assert add_audience_words(before, AudienceWords(), asked("hello", "audience")) == before
