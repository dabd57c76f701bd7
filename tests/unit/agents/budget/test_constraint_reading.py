"""What the budget resolver reads about rules: shares, caps, ceilings, line items."""

from datetime import date

import pytest

from agents.budget.reading import read_budget
from agents.reading import ReadingContext
from planner.domain.brief import (
    Advertiser,
    Brief,
    Budget,
    Constraints,
    FrequencyCap,
    Missing,
    Question,
    Stated,
)
from planner.domain.money import Money
from planner.domain.readings import BudgetReading
from planner.domain.vocabulary import FrequencyUnit

ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="DE")


def read(
    message: str,
    *,
    budget: Budget | None = None,
    constraints: Constraints | None = None,
    asked: str | None = None,
) -> BudgetReading:
    brief = Brief()
    if budget is not None:
        brief = brief.model_copy(update={"budget": Stated[Budget](value=budget)})
    if constraints is not None:
        brief = brief.model_copy(update={"constraints": Stated[Constraints](value=constraints)})
    question = Question(field=asked, text="?") if asked is not None else None
    return read_budget(ReadingContext(message, brief, date(2026, 11, 20), ADVERTISER, question))


def rules(reading: BudgetReading) -> Constraints:
    assert isinstance(reading.constraints, Stated), reading
    return reading.constraints.value


def shares(reading: BudgetReading) -> dict[str, tuple[float, float]]:
    """Subject -> (lowest, highest) share."""
    found = {}
    for share in rules(reading).shares:
        (name,) = (str(value) for _, value in share.subject if value is not None)
        found[name] = (share.lowest_share, share.highest_share)
    return found


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("60/40 audio to video", {"AUDIO": (0.6, 0.6), "VIDEO": (0.4, 0.4)}),
        ("split 60/40 between audio and video", {"AUDIO": (0.6, 0.6), "VIDEO": (0.4, 0.4)}),
        ("audio/video 70-30", {"AUDIO": (0.7, 0.7), "VIDEO": (0.3, 0.3)}),
        ("3:1 audio to video", {"AUDIO": (0.75, 0.75), "VIDEO": (0.25, 0.25)}),
        ("70/20/10 audio, video, display", {"AUDIO": (0.7, 0.7), "VIDEO": (0.2, 0.2), "DISPLAY": (0.1, 0.1)}),
        ("60% on audio and 40% on video", {"AUDIO": (0.6, 0.6), "VIDEO": (0.4, 0.4)}),
        ("60% audio, the rest on video", {"AUDIO": (0.6, 0.6), "VIDEO": (0.4, 0.4)}),
        ("half on audio and half on video", {"AUDIO": (0.5, 0.5), "VIDEO": (0.5, 0.5)}),
        ("split evenly between Germany and France", {"DE": (0.5, 0.5), "FR": (0.5, 0.5)}),
        ("at least 30% in Brazil", {"BR": (0.3, 1.0)}),
        ("Brazil gets at least 25 percent", {"BR": (0.25, 1.0)}),
        ("no more than 20% on display", {"DISPLAY": (0.0, 0.2)}),
        ("20-30% video", {"VIDEO": (0.2, 0.3)}),
        ("minimum 40% podcasts", {"PODCAST": (0.4, 1.0)}),
        ("10k on audio and 30k on video", {"AUDIO": (0.25, 0.25), "VIDEO": (0.75, 0.75)}),
        ("budget 20k euros, at least 5k on video", {"VIDEO": (0.25, 1.0)}),
        ("€15k for Germany (€9k) and Austria (€6k)", {"DE": (0.6, 0.6), "AT": (0.4, 0.4)}),
    ],
)
def test_shares_are_read(message: str, expected: dict[str, tuple[float, float]]) -> None:
    assert shares(read(message)) == expected


def test_amounts_for_parts_add_up_to_the_budget() -> None:
    field = read("10k euros on audio and 5k euros on video").budget
    assert isinstance(field, Stated)
    assert field.value.amount == Money.of(15_000, "EUR")


def test_one_amount_for_several_places_is_the_budget_and_no_share() -> None:
    reading = read("20k euros in Germany and France")
    assert isinstance(reading.budget, Stated)
    assert reading.constraints is None


def test_money_put_aside_is_a_share_of_the_budget_that_stands() -> None:
    reading = read("put 2k on video", budget=Budget(amount=Money.of(10_000, "EUR")))
    assert reading.budget is None
    assert shares(reading) == {"VIDEO": (0.2, 0.2)}


def test_parts_in_money_above_the_whole_are_a_problem() -> None:
    reading = read("budget 10k, 8k on audio and 5k on video")
    assert reading.constraints is None
    (problem,) = reading.problems
    assert problem.code == "SHARES_EXCEED_WHOLE"


@pytest.mark.parametrize(
    ("message", "impressions", "unit"),
    [
        ("max 3 per week", 3, FrequencyUnit.WEEK),
        ("cap it at 2 per day", 2, FrequencyUnit.DAY),
        ("frequency cap of 3x/week per household", 3, FrequencyUnit.WEEK),
        ("Frequency-capped at 3 impressions per individual per day", 3, FrequencyUnit.DAY),
        ("no more than three times a week", 3, FrequencyUnit.WEEK),
        ("twice a day at most", 2, FrequencyUnit.DAY),
        ("frequency 5 per month", 5, FrequencyUnit.MONTH),
        ("cap frequency at 3 in 7 days", 3, FrequencyUnit.WEEK),
        ("3 per week", 3, FrequencyUnit.WEEK),
    ],
)
def test_a_frequency_cap_is_read_and_is_no_budget(
    message: str, impressions: int, unit: FrequencyUnit
) -> None:
    reading = read(message)
    assert rules(reading).frequency_cap == FrequencyCap(impressions=impressions, unit=unit)
    assert reading.budget is None


@pytest.mark.parametrize("message", ["people who listen 3 times a week", "we publish 2 episodes per week"])
def test_habits_are_no_frequency_cap(message: str) -> None:
    assert read(message).constraints is None


def test_a_frequency_cap_that_cannot_be_kept_is_said_to_be_unmet() -> None:
    reading = read("frequency cap of 3 per campaign")
    assert reading.constraints is None
    assert [ask.ask for ask in reading.unmet] == ["a frequency cap per campaign"]


def test_a_capped_budget_is_money_and_no_frequency() -> None:
    reading = read("cap the budget at 200 per day")
    assert isinstance(reading.budget, Stated)
    assert reading.constraints is None


@pytest.mark.parametrize(
    ("message", "ceiling"),
    [
        ("max $12 CPM", Money.of(12, "USD")),
        ("keep CPM under 8 euros", Money.of(8, "EUR")),
        ("inventory under $30 CPM", Money.of(30, "USD")),
        ("CPM should not exceed 6.50", Money.of("6.50", "EUR")),
    ],
)
def test_a_cpm_ceiling_is_read_and_is_no_budget(message: str, ceiling: Money) -> None:
    reading = read(message)
    assert rules(reading).cpm_ceiling == ceiling
    assert reading.budget is None


@pytest.mark.parametrize(
    ("message", "count", "smallest"),
    [
        ("three ad sets", 3, None),
        ("a two-ad-set launch with a $5,000 budget", 2, None),
        ("at least $2,000 per line item, four line items", 4, Money.of(2_000, "USD")),
        ("three ad sets, 5k each minimum", 3, Money.of(5_000, "EUR")),
        ("no ad set under 2k euros", None, Money.of(2_000, "EUR")),
    ],
)
def test_line_items_are_counted_and_sized(message: str, count: int | None, smallest: Money | None) -> None:
    found = rules(read(message))
    assert (found.line_item_count, found.smallest_line) == (count, smallest)


def test_rules_are_added_to_those_that_stand() -> None:
    standing = Constraints(frequency_cap=FrequencyCap(impressions=2, unit=FrequencyUnit.DAY))
    found = rules(read("keep CPM under 8 euros", constraints=standing))
    assert found == standing.model_copy(update={"cpm_ceiling": Money.of(8, "EUR")})


def test_a_new_split_replaces_the_old_one() -> None:
    before = rules(read("60/40 audio to video"))
    assert shares(read("make it 50/50 audio and video", constraints=before)) == {
        "AUDIO": (0.5, 0.5),
        "VIDEO": (0.5, 0.5),
    }


@pytest.mark.parametrize("message", ["remove the frequency cap", "no frequency cap please"])
def test_the_last_rule_can_be_taken_back(message: str) -> None:
    standing = Constraints(frequency_cap=FrequencyCap(impressions=2, unit=FrequencyUnit.DAY))
    assert read(message, constraints=standing).constraints == Missing()


def test_a_message_without_rules_says_nothing_about_them() -> None:
    assert read("Audio in Spain for 15k euros, ages 18-34").constraints is None
