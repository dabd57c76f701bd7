"""What the budget resolver reads: amounts, currencies, periods, and what is no budget."""

from datetime import date
from decimal import Decimal

import pytest

from agents.budget.reading import read_budget
from agents.money.mentions import find_money
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, Budget, Contradictory, Missing, Question, Stated
from planner.domain.money import Money
from planner.domain.readings import BudgetReading
from planner.domain.vocabulary import BudgetPeriod

TODAY = date(2026, 11, 20)
TEN_THOUSAND = Budget(amount=Money.of(10_000, "EUR"))


def read(
    message: str,
    *,
    previous: Budget | None = None,
    countries: tuple[str, ...] = (),
    asked: str | None = None,
    currency: str = "EUR",
) -> BudgetReading:
    brief = Brief() if previous is None else Brief(budget=Stated[Budget](value=previous))
    advertiser = Advertiser(account_id="a1", name="Acme", currency=currency, country_code="DE")
    question = Question(field=asked, text="?") if asked is not None else None
    return read_budget(ReadingContext(message, brief, TODAY, advertiser, question, countries))


def stated(reading: BudgetReading) -> tuple[Decimal, str, str]:
    assert isinstance(reading.budget, Stated), reading
    budget = reading.budget.value
    return budget.amount.units, budget.amount.currency, budget.period.value


@pytest.mark.parametrize(
    ("message", "amount", "currency", "period"),
    [
        ("$1.5M", "1500000", "USD", "LIFETIME"),
        ("10,5k €", "10500", "EUR", "LIFETIME"),
        ("R$ 20 mil", "20000", "BRL", "LIFETIME"),
        ("CHF 18'000", "18000", "CHF", "LIFETIME"),
        ("8'500.- CHF", "8500", "CHF", "LIFETIME"),
        ("5 lakh rupees", "500000", "INR", "LIFETIME"),
        ("Budget: 1.5 crore rupees", "15000000", "INR", "LIFETIME"),
        ("₹5,00,000", "500000", "INR", "LIFETIME"),
        ("fifteen grand", "15000", "EUR", "LIFETIME"),
        ("one point two million dollars", "1200000", "USD", "LIFETIME"),
        ("half a million euros", "500000", "EUR", "LIFETIME"),
        ("two and a half million euros", "2500000", "EUR", "LIFETIME"),
        ("a hundred and fifty thousand pounds", "150000", "GBP", "LIFETIME"),
        ("spend twenty-five thousand euros", "25000", "EUR", "LIFETIME"),
        ("£250 a day", "250", "GBP", "DAILY"),
        ("$100/day", "100", "USD", "DAILY"),
        ("a daily budget of 200 dollars", "200", "USD", "DAILY"),
        ("daily spend should be about 150 EUR", "150", "EUR", "DAILY"),
        ("5k euros per week", "5000", "EUR", "WEEKLY"),
        ("weekly budget: 2.500 €", "2500", "EUR", "WEEKLY"),
        ("500 bucks a week for the next two months", "500", "USD", "WEEKLY"),
        ("USD 12,000 monthly", "12000", "USD", "MONTHLY"),
        ("around 15k euros", "15000", "EUR", "LIFETIME"),
        ("EUR 15.000,00", "15000", "EUR", "LIFETIME"),
        ("USD 1,234.56", "1234.56", "USD", "LIFETIME"),
        ("400 000 Kc", "400000", "CZK", "LIFETIME"),
        ("400 000 Kč", "400000", "CZK", "LIFETIME"),
        ("400 000 Kc\u030c", "400000", "CZK", "LIFETIME"),
        ("20k Kč", "20000", "CZK", "LIFETIME"),
        ("2M€ in total", "2000000", "EUR", "LIFETIME"),
        ("20kUSD", "20000", "USD", "LIFETIME"),
        ("20 million Mexican pesos", "20000000", "MXN", "LIFETIME"),
        ("$25,000 CAD", "25000", "CAD", "LIFETIME"),
        ("AU$ 20k", "20000", "AUD", "LIFETIME"),
        ("can't spend more than 12,000 Swiss francs", "12000", "CHF", "LIFETIME"),
        ("budget of 15k", "15000", "EUR", "LIFETIME"),
        ("we have 15k to spend", "15000", "EUR", "LIFETIME"),
        ("Audio in Spain next month, 15k", "15000", "EUR", "LIFETIME"),
        ("up to 20k zloty", "20000", "PLN", "LIFETIME"),
        ("a $200K automotive push for adults 25-54", "200000", "USD", "LIFETIME"),
    ],
)
def test_an_amount_is_read_in_its_usual_shapes(message: str, amount: str, currency: str, period: str) -> None:
    assert stated(read(message)) == (Decimal(amount), currency, period)


@pytest.mark.parametrize(
    ("message", "countries", "currency"),
    [
        ("20 000 pesos", ("MX",), "MXN"),
        ("20 000 pesos", ("CL",), "CLP"),
        ("20 000 pesos", ("CO",), "COP"),
        ("20 000 pesos", ("AR",), "ARS"),
        ("200 000 kr", ("SE",), "SEK"),
        ("200 000 kr", ("NO",), "NOK"),
        ("200 000 kr.", ("DK",), "DKK"),
        ("$50k", ("CA",), "CAD"),
        ("$50k", ("AU",), "AUD"),
        ("$50k", ("US", "CA"), "USD"),
        ("5 lakh rupees", ("PK",), "PKR"),
        ("¥3,000,000", ("CN",), "CNY"),
        ("20k crowns", ("CZ",), "CZK"),
    ],
)
def test_a_shared_currency_name_takes_its_meaning_from_the_countries(
    message: str, countries: tuple[str, ...], currency: str
) -> None:
    assert stated(read(message, countries=countries))[1] == currency


def test_dollars_without_a_country_are_the_advertisers_and_else_american_but_not_surely() -> None:
    canadian, american = read("50k dollars", currency="CAD"), read("50k dollars", currency="EUR")
    assert stated(canadian)[1] == "CAD"
    assert stated(american)[1] == "USD"
    assert isinstance(american.budget, Stated)
    assert american.budget.confidence < 1


@pytest.mark.parametrize(
    ("message", "lowest", "highest", "currency"),
    [
        ("between 10k and 15k euros", 10_000, 15_000, "EUR"),
        ("budget 10-15k", 10_000, 15_000, "EUR"),
        ("$10,000–$15,000", 10_000, 15_000, "USD"),
        ("10 to 15 thousand pounds", 10_000, 15_000, "GBP"),
        ("budget between 5000 and 8000", 5_000, 8_000, "EUR"),
    ],
)
def test_a_range_keeps_both_ends(message: str, lowest: int, highest: int, currency: str) -> None:
    field = read(message).budget
    assert isinstance(field, Stated)
    assert field.value == Budget(amount=Money.of(highest, currency), lowest=Money.of(lowest, currency))


@pytest.mark.parametrize(
    "message",
    [
        "call me at +49 171 5551234",
        "my number is 0171 2345678",
        "postcode 10115 Berlin",
        "ages 18-34",
        "ALL 18-24 year olds in the TOP 10 cities",
        "we spent $2M last year",
        "Last year's budget was $2M.",
        "our competitor spends $5M on TV",
        "our $49 headphones",
        "household income $150k+",
        "high-income households ($150K+ HHI)",
        "tech companies with 50-500 employees",
        "reach 500k people",
        "for 5k and 10k runners",
        "spend 30 days in Brazil",
        "Target CPA $35 on purchase events",
        "acquire customers at $45-55 each",
        "20% off our $80 shoes",
        "we sell $2M a year",
        "increase awareness by 10%",
        "cap it at 2 per day",
        "2% conversion, 70% viewability",
        "add Portugal",
        "make it 18-34",
        "a week later",
        "hello",
        "",
    ],
)
def test_what_is_no_budget_stays_out(message: str) -> None:
    reading = read(message, previous=TEN_THOUSAND)
    assert reading.budget is None
    assert not [problem for problem in reading.problems if problem.field == "budget"]


@pytest.mark.parametrize(
    ("message", "amount"),
    [
        ("we spent $2M last year, this year we have $3M", 3_000_000),
        ("Our $49 headphones launch in the US, budget $20k", 20_000),
        ("Win a $500 gift card! We have $5k", 5_000),
        ("Our average order value is $85 and we have $9k", 9_000),
        ("Budget is $25,000, acquiring customers at $45-55 each", 25_000),
    ],
)
def test_the_budget_is_told_from_other_money_in_one_message(message: str, amount: int) -> None:
    assert stated(read(message))[:2] == (Decimal(amount), "USD")


@pytest.mark.parametrize(
    ("message", "amount"),
    [
        ("make it 20k", "20000"),
        ("double it", "20000"),
        ("triple the budget", "30000"),
        ("halve it", "5000"),
        ("cut the budget in half", "5000"),
        ("cut it by a third", "6666.67"),
        ("add 5k", "15000"),
        ("+5k", "15000"),
        ("5k more", "15000"),
        ("cut 2k", "8000"),
        ("increase by 10%", "11000"),
        ("10% less", "9000"),
        ("take 15% off the budget", "8500"),
        ("raise the budget from 10k to 15k", "15000"),
        ("increase the budget by 2k", "12000"),
        ("bring the budget down by 3,000", "7000"),
        ("scale it back to 8k", "8000"),
        ("what if we had 30k?", "30000"),
        ("actually 12k", "12000"),
        ("go with 25k instead", "25000"),
    ],
)
def test_a_change_returns_the_whole_new_budget(message: str, amount: str) -> None:
    assert stated(read(message, previous=TEN_THOUSAND)) == (Decimal(amount), "EUR", "LIFETIME")


def test_a_change_keeps_the_period_and_scales_both_ends_of_a_range() -> None:
    daily = Budget(amount=Money.of(200, "EUR"), lowest=Money.of(100, "EUR"), period=BudgetPeriod.DAILY)
    field = read("double it", previous=daily).budget
    assert isinstance(field, Stated)
    assert field.value == Budget(
        amount=Money.of(400, "EUR"), lowest=Money.of(200, "EUR"), period=BudgetPeriod.DAILY
    )


@pytest.mark.parametrize("message", ["forget the budget", "no budget limit", "remove the budget cap"])
def test_the_budget_can_be_taken_back(message: str) -> None:
    assert read(message, previous=TEN_THOUSAND).budget == Missing()


@pytest.mark.parametrize(
    ("message", "amount", "period"),
    [
        ("15k", 15_000, "LIFETIME"),
        ("20000", 20_000, "LIFETIME"),
        ("about 15 thousand", 15_000, "LIFETIME"),
        ("2.500", 2_500, "LIFETIME"),
        ("20000 from 1 March", 20_000, "LIFETIME"),
        ("500 per day", 500, "DAILY"),
        ("twelve thousand", 12_000, "LIFETIME"),
    ],
)
def test_a_bare_number_answers_the_question_for_the_budget(message: str, amount: int, period: str) -> None:
    reading = read(message, asked="budget", currency="SEK")
    assert stated(reading) == (Decimal(amount), "SEK", period)


def test_a_bare_number_without_the_question_is_no_budget() -> None:
    assert read("20000").budget is None


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("budget: 0 euros", "BUDGET_NOT_POSITIVE"),
        ("-500 euros", "BUDGET_NOT_POSITIVE"),
        ("a budget of minus 500 dollars", "BUDGET_NOT_POSITIVE"),
        ("zero budget", "BUDGET_NOT_POSITIVE"),
        ("20k XYZ", "CURRENCY_UNKNOWN"),
        ("budget of 500 galleons", "CURRENCY_UNKNOWN"),
        ("0.5 bitcoin", "CURRENCY_UNKNOWN"),
        ("$9,000,000,000,000,000", "BUDGET_TOO_LARGE"),
        ("a 1.2M EUR annual budget", "BUDGET_PERIOD_UNKNOWN"),
    ],
)
def test_an_unusable_amount_is_a_problem_that_says_why(message: str, code: str) -> None:
    reading = read(message)
    assert reading.budget is None
    (problem,) = reading.problems
    assert (problem.code, problem.field) == (code, "budget")
    assert problem.message
    assert problem.words


@pytest.mark.parametrize(
    ("message", "code"),
    [("cut 20k", "BUDGET_NOT_POSITIVE"), ("add $5k", "CURRENCY_DIFFERS")],
)
def test_a_change_that_cannot_be_made_is_a_problem(message: str, code: str) -> None:
    reading = read(message, previous=TEN_THOUSAND)
    assert reading.budget is None
    assert [problem.code for problem in reading.problems] == [code]


def test_a_change_without_a_budget_says_that_there_is_none() -> None:
    assert [problem.code for problem in read("double it").problems] == ["BUDGET_NOT_KNOWN"]


@pytest.mark.parametrize(
    ("message", "amounts"),
    [
        ("budget is 20k euros. total budget of 30k euros", [20_000, 30_000]),
        ("15k or 20k euros", [15_000, 20_000]),
        ("100 euros a day, 3000 euros total", [100, 3_000]),
    ],
)
def test_two_budgets_are_a_contradiction_with_both_as_options(message: str, amounts: list[int]) -> None:
    field = read(message).budget
    assert isinstance(field, Contradictory)
    assert [option.amount.units for option in field.options] == amounts
    assert not field.ambiguous
    assert field.reason


def test_a_daily_limit_beside_a_total_is_said_to_be_unmet() -> None:
    reading = read("20k euros total, max 500 euros a day")
    assert stated(reading) == (Decimal(20_000), "EUR", "LIFETIME")
    assert [words.text for ask in reading.unmet for words in ask.words] == ["500 euros a day"]


def test_a_wish_is_not_hard() -> None:
    field = read("Ideally around 10k euros").budget
    assert isinstance(field, Stated)
    assert not field.hard


def test_words_are_the_slice_of_the_message_that_was_read() -> None:
    message = "Audio in Spain for three weeks, budget of 12k euros, please"
    field = read(message).budget
    assert isinstance(field, Stated)
    assert [(words.text, message[words.start : words.end]) for words in field.words] == [
        ("12k euros", "12k euros")
    ]


def test_find_money_tells_what_is_written_without_judging_it() -> None:
    (price, limit) = find_money("CPA below $12.50, or €9 a day", advertiser_currency="EUR")
    assert (price.amount, price.currency, price.period) == (Decimal("12.50"), "USD", None)
    assert (limit.amount, limit.currency, limit.period) == (Decimal(9), "EUR", BudgetPeriod.DAILY)
    assert find_money("twelve people, 15k") == []
    assert [mention.amount for mention in find_money("15k", bare=True)] == [Decimal(15_000)]
