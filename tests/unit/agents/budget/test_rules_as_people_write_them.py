"""Frequency caps, price ceilings and splits in the words of many kinds of writers."""

from datetime import date

import pytest

from agents.budget.reading import read_budget
from agents.reading import ReadingContext
from planner.domain.brief import (
    Advertiser,
    Brief,
    Budget,
    BudgetShare,
    Constraints,
    Contradictory,
    ShareSubject,
    Stated,
)
from planner.domain.money import Money
from planner.domain.readings import BudgetReading
from planner.domain.vocabulary import Format

ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="USD", country_code="US")
SIXTY_FORTY = Constraints(
    shares=(
        BudgetShare(subject=ShareSubject(format=Format.AUDIO), lowest_share=0.6, highest_share=0.6),
        BudgetShare(subject=ShareSubject(format=Format.VIDEO), lowest_share=0.4, highest_share=0.4),
    )
)


def read(
    message: str, *, standing: Constraints | None = None, countries: tuple[str, ...] = (), budget: int = 0
) -> BudgetReading:
    brief = Brief()
    if standing is not None:
        brief = brief.model_copy(update={"constraints": Stated[Constraints](value=standing)})
    if budget:
        value = Stated[Budget](value=Budget(amount=Money.of(budget, "EUR")))
        brief = brief.model_copy(update={"budget": value})
    return read_budget(ReadingContext(message, brief, date(2026, 11, 20), ADVERTISER, None, countries))


def rules(reading: BudgetReading) -> Constraints:
    return reading.constraints.value if isinstance(reading.constraints, Stated) else Constraints()


def percents(reading: BudgetReading) -> dict[str, float]:
    """Subject -> percent: the floor, or else the ceiling."""
    found = {}
    for share in rules(reading).shares:
        name = next(str(value) for _, value in share.subject if value is not None)
        found[name] = round(100 * (share.lowest_share or share.highest_share), 2)
    return found


@pytest.mark.parametrize(
    ("message", "count", "unit"),
    [
        ("FC 3/7", 3, "WEEK"),
        ("frequency 3x per week", 3, "WEEK"),
        ("f-cap 2 a day", 2, "DAY"),
        ("max 2 a day per person", 2, "DAY"),
        ("no more than 6 contacts a month", 6, "MONTH"),
        ("1 per 24 hours", 1, "DAY"),
        ("don't show it more than twice a day", 2, "DAY"),
        ("No person to get the ad more than twice a day.", 2, "DAY"),
        ("Nobody should hear it more than 4 times a week", 4, "WEEK"),
        ("freq cap: 5/wk", 5, "WEEK"),
        ("frequency: 3 / week / user", 3, "WEEK"),
        ("capped at three exposures weekly per listener", 3, "WEEK"),
        ("cap 10 per month", 10, "MONTH"),
        ("at most once a day for each listener", 1, "DAY"),
        ("each user max. 2x/day", 2, "DAY"),
        ("frequency max 4 a week", 4, "WEEK"),
        ("FC 2 per user per day", 2, "DAY"),
        ("please keep it to 3 impressions per person per week", 3, "WEEK"),
        ("limit of 5 contacts per week and person", 5, "WEEK"),
        ("Frequency 2 per day is a lot, make it 6 per week", 6, "WEEK"),
        ("people must not hear us more than 3x per 7 days", 3, "WEEK"),
        ("daily cap of 2 per user", 2, "DAY"),
        ("weekly frequency of 3", 3, "WEEK"),
        ("average frequency 4 per week max", 4, "WEEK"),
        ("max freq 3+ no, 4 per week", 4, "WEEK"),
        ("fcap=1/1d", 1, "DAY"),
        ("3 imps/user/day cap", 3, "DAY"),
        ("not more than 2 times per day per person, please", 2, "DAY"),
        ("frequency capping 5 within 30 days", 5, "MONTH"),
        ("maximum two ads per day and listener", 2, "DAY"),
        ("with a contact limit of 7 per month", 7, "MONTH"),
        ("once per day tops", 1, "DAY"),
        ("one ad per person per day", 1, "DAY"),
        ("three a week is enough per head", 3, "WEEK"),
        ("ads at most every 24 hours", 1, "DAY"),
        ("lower the frequency to 2 per week", 2, "WEEK"),
        ("frequency cap goes from 3 to 5 per week", 5, "WEEK"),
    ],
)
def test_a_frequency_cap_is_read_in_its_usual_forms(message: str, count: int, unit: str) -> None:
    reading = read(message)
    cap = rules(reading).frequency_cap
    assert cap is not None
    assert (cap.impressions, cap.unit.value) == (count, unit)
    assert reading.budget is None


def test_a_new_frequency_replaces_the_one_that_stands_and_is_no_budget() -> None:
    before = rules(read("max 2 per day"))
    reading = read("make it 6 per week", standing=before, budget=24_000)
    cap = rules(reading).frequency_cap
    assert cap is not None
    assert (cap.impressions, cap.unit.value) == (6, "WEEK")
    assert reading.budget is None


def test_of_two_caps_one_is_kept_and_the_other_named() -> None:
    reading = read("frequency cap 2 per day and 6 per week")
    cap = rules(reading).frequency_cap
    assert cap is not None
    assert (cap.impressions, cap.unit.value) == (2, "DAY")
    assert [ask.ask for ask in reading.unmet] == ["a second frequency cap (6 per week)"]


@pytest.mark.parametrize(
    "message",
    [
        "we run 3 stores",
        "open 7 days a week",
        "people who go to the gym 4 times a week",
        "trains run twice a day",
        "flights four times a week",
        "budget max 200 a day",
        "up to 500 per day",
        "we post 3 times a week",
        "2 weeks in May",
        "spend no more than 100 euros per day",
        "a box of vitamins once a month",
        "classes 5 days a week, 3 per day",
    ],
)
def test_what_people_do_often_is_no_frequency_cap(message: str) -> None:
    assert rules(read(message, budget=24_000)).frequency_cap is None


@pytest.mark.parametrize(
    ("message", "units"),
    [
        ("CPM <= 14", 14),
        ("max CPM $12", 12),
        ("CPM not above 9.50", 9.5),
        ("under a fiver per thousand", 5),
        ("CPM ceiling AED 32", 32),
        ("we don't want to pay more than 8 euros CPM", 8),
        ("eCPM max 6,50 €", 6.5),
        ("CPMs below $20 please", 20),
        ("no more than £7 per thousand impressions", 7),
        ("CPM cap: 11", 11),
        ("cost per mille should stay under 10 dollars", 10),
        ("TKP max 15 Euro", 15),
        ("keep the CPM at or below 18", 18),
        ("price per thousand contacts at most 12 euros", 12),
        ("up to $25 CPM is fine", 25),
        ("CPM has to stay south of $9", 9),
    ],
)
def test_a_price_ceiling_is_read_and_is_no_budget(message: str, units: float) -> None:
    reading = read(message)
    ceiling = rules(reading).cpm_ceiling
    assert ceiling is not None
    assert float(ceiling.units) == units
    assert reading.budget is None


@pytest.mark.parametrize(
    "message", ["last campaign's CPM was $14", "average CPM we saw was 11", "the benchmark CPM is 9"]
)
def test_a_price_of_the_past_is_no_ceiling(message: str) -> None:
    reading = read(message)
    assert reading.constraints is None
    assert reading.budget is None


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Audio 60 / video 40", {"AUDIO": 60, "VIDEO": 40}),
        ("65/35 by market, KSA + UAE", {"SA": 65, "AE": 35}),
        ("ES 70 / PT 30", {"ES": 70, "PT": 30}),
        ("15s video vs 30s audio, 55/45", {"VIDEO": 55, "AUDIO": 45}),
        ("two thirds video, one third audio", {"VIDEO": 66.67, "AUDIO": 33.33}),
        ("at least 30% podcast", {"PODCAST": 30}),
        ("Germany, Austria and Switzerland. 60/25/15 over the three markets", {"DE": 60, "AT": 25, "CH": 15}),
        ("and audio goes to 65, video 35", {"AUDIO": 65, "VIDEO": 35}),
        ("split 70:30 in favour of video over display", {"VIDEO": 70, "DISPLAY": 30}),
        ("half of it on video, the rest on audio", {"VIDEO": 50, "AUDIO": 50}),
        ("France and Belgium, split evenly", {"FR": 50, "BE": 50}),
        ("60 audio, 40 video", {"AUDIO": 60, "VIDEO": 40}),
        ("DE 50, AT 30, CH 20", {"DE": 50, "AT": 30, "CH": 20}),
        ("80% UK, 20% Ireland", {"GB": 80, "IE": 20}),
        ("video at 25%, audio at 75%", {"VIDEO": 25, "AUDIO": 75}),
        ("three quarters of the money in Italy, a quarter in Malta", {"IT": 75, "MT": 25}),
        ("no more than 20% display", {"DISPLAY": 20}),
        ("display max 15%", {"DISPLAY": 15}),
        ("US 60% / Canada 40%", {"US": 60, "CA": 40}),
        ("€50k: 20k for France, the rest for Germany", {"FR": 40, "DE": 60}),
        ("40k total, 10k of that on video", {"VIDEO": 25}),
        ("50-50 audio and display", {"AUDIO": 50, "DISPLAY": 50}),
        ("audio should get 80 percent and video 20 percent", {"AUDIO": 80, "VIDEO": 20}),
        ("Sweden 40%, Norway 35%, Denmark 25%", {"SE": 40, "NO": 35, "DK": 25}),
        ("minimum half on podcasts", {"PODCAST": 50}),
        ("podcasts must have at least 40%", {"PODCAST": 40}),
        ("we want 2/3 in Poland and 1/3 in Czechia", {"PL": 66.67, "CZ": 33.33}),
        ("mix: 70 audio 20 video 10 display", {"AUDIO": 70, "VIDEO": 20, "DISPLAY": 10}),
        ("a third each on audio, video and display", {"AUDIO": 33.33, "VIDEO": 33.33, "DISPLAY": 33.33}),
        ("80 to audio, 20 to video", {"AUDIO": 80, "VIDEO": 20}),
        ("audio (70%) and video (30%)", {"AUDIO": 70, "VIDEO": 30}),
        ("60 % of the budget should go to Spain, 40 % to Portugal", {"ES": 60, "PT": 40}),
        ("video not over 35%", {"VIDEO": 35}),
        ("Mexico takes 55, Colombia 45", {"MX": 55, "CO": 45}),
        ("most in Norway: 75/25 Norway Sweden", {"NO": 75, "SE": 25}),
    ],
)
def test_a_split_is_read_in_its_usual_forms(message: str, expected: dict[str, float]) -> None:
    assert percents(read(message)) == expected


def test_a_bare_ratio_divides_what_is_split_already_or_the_markets() -> None:
    assert percents(read("make it 70/30", standing=SIXTY_FORTY)) == {"AUDIO": 70, "VIDEO": 30}
    assert percents(read("Regional wants it 50/50", countries=("EG", "SA"))) == {"EG": 50, "SA": 50}
    even = percents(read("split it evenly between the markets", countries=("DE", "FR", "IT")))
    assert even == {"DE": 33.33, "FR": 33.33, "IT": 33.33}


@pytest.mark.parametrize(
    "message",
    [
        "women 60/40 men",
        "30% off everything",
        "15s video and 30s audio",
        "our app is used by 40% of households",
        "a 50/50 chance",
        "audio 30s, video 15s",
        "Audio & video, 25-54, Germany",
        "open 24/7 in Spain",
        "increase video completion by 20%",
        "A25-54 audio 3/2-4/26",
        "video 16:9 and 9:16",
        "70% of our customers are in Poland",
    ],
)
def test_other_numbers_divide_nothing(message: str) -> None:
    assert read(message).constraints is None


@pytest.mark.parametrize(
    "message",
    [
        "audio 60%, video 40%, display 20%",
        "split 70/50 audio to video",
        "at least 60% video and at least 60% audio",
        "Germany 50%, Austria 40%, Switzerland 30%",
        "at least 70% podcasts, 50% music",
    ],
)
def test_shares_above_the_whole_are_one_question_with_an_answer_that_fits(message: str) -> None:
    field = read(message).constraints
    assert isinstance(field, Contradictory)
    (option,) = field.options
    assert sum(share.lowest_share for share in option.shares) <= 1.01
    assert field.reason.endswith("?")


def test_a_cap_outlives_the_question_about_shares() -> None:
    field = read("max 2 a day, audio 60%, video 40%, display 20%").constraints
    assert isinstance(field, Contradictory)
    (option,) = field.options
    assert option.frequency_cap is not None
