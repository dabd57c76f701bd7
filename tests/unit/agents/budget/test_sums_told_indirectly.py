"""Budgets told indirectly: for each of several, as a part of a sum, as what is left, by several givers."""

import pytest

from planner.domain.brief import Advertiser, Budget, Stated
from planner.domain.vocabulary import BudgetPeriod
from tests.fakes.budget_readings import BudgetReader, units

_ACCOUNT = BudgetReader(Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="IE"))
read = _ACCOUNT.read


def told(message: str, language: str = "en") -> tuple[float, BudgetPeriod]:
    budget = read(message, language).budget
    assert isinstance(budget, Stated), budget
    value: Budget = budget.value
    return float(value.amount.units), value.period


@pytest.mark.parametrize(
    ("message", "language", "amount", "period"),
    [
        ("We're nine breweries and every brewery throws in €400", "en", 3600, "LIFETIME"),
        ("There are seven of us and we each put in €250 for the ads.", "en", 1750, "LIFETIME"),
        ("Our 14 dealers give us €1,200 a month each for advertising.", "en", 16800, "MONTHLY"),
        ("Two dozen vineyards, €300 apiece. That is our whole budget.", "en", 7200, "LIFETIME"),
        ("31 franchisees, €150 each per month, all for ads.", "en", 4650, "MONTHLY"),
        ("six pubs, a hundred euros a week per pub", "en", 600, "WEEKLY"),
        ("Each of our three hotels spends 2,000 euros a month on this.", "en", 6000, "MONTHLY"),
        ("Eight locations. Figure €250 per location per month.", "en", 2000, "MONTHLY"),
        ("Wir sind zwölf Filialen, jede steuert 300 Euro im Monat bei.", "de", 3600, "MONTHLY"),
        ("Jeder der acht Winzer legt 500 Euro in den Topf.", "de", 4000, "LIFETIME"),
        ("Chaque magasin met 400 € par mois, on en a cinq.", "fr", 2000, "MONTHLY"),
        ("Somos nueve bodegas y cada una pone 350 €.", "es", 3150, "LIFETIME"),
        ("Cada loja entra com 500 € por mês, são dez lojas.", "pt", 5000, "MONTHLY"),
    ],
)
def test_what_each_of_several_gives_is_multiplied(
    message: str, language: str, amount: int, period: str
) -> None:
    assert told(message, language) == (amount, BudgetPeriod(period))


@pytest.mark.parametrize(
    "message",
    [
        "Our 12 shops turn over €40,000 each. We want clicks.",
        "1,900 seats unsold at €22 each. We want sales.",
        "40 exhibitors pay €900 each. We want visitors.",
        "members pay €30 each a year and we have 400 members. Want awareness.",
        "We have 5 rooms at €200 each and want bookings",
    ],
)
def test_prices_and_turnover_of_several_are_not(message: str) -> None:
    assert read(message).budget is None


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("Budget is 5% of our €800,000 revenue.", "en", 40000),
        ("half of the €12k grant goes to ads. Cork.", "en", 6000),
        ("We reinvest a fifth of last year's €60,000 profit in advertising.", "en", 12000),
        ("My redundancy was €18k. I'll risk a tenth of it on ads.", "en", 1800),
        ("The annual ad budget is €60k, a quarter of which is for this push.", "en", 15000),
        ("Annual budget: €120k. This campaign may use 10%.", "en", 12000),
        ("Un dixième des 90 000 € de la subvention est pour la pub.", "fr", 9000),
        ("Una décima parte de los 80.000 € de la taquilla es para publicidad.", "es", 8000),
        ("No more than 30% of the 60k on video.", "en", 60000),
        ("A third of the €90k budget for audio, the rest video.", "en", 90000),
    ],
)
def test_a_part_of_another_sum_is_the_budget(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("Whatever remains of the €15k, the stand swallowed 9.", "en", 6000),
        ("We had €20k. The video cost €12k. What's left is for ads.", "en", 8000),
        ("25.000 Euro abzüglich 4.000 für die Produktion.", "de", 21000),
        ("8 000 € moins 1 500 pour la création.", "fr", 6500),
        ("7.000 € menos 900 del vídeo.", "es", 6100),
        ("all in all 9 grand but a grand of that is your fee", "en", 8000),
        ("€12,000 of which €2,000 is held back for reprints", "en", 10000),
        ("I'm putting in €2k, my wife 1k and the label 3k.", "en", 6000),
        ("The pot: Dana 800, Luis 700, the shop 1,500.", "en", 3000),
        ("The sponsor covers €3k, we match it.", "en", 6000),
        ("Two instalments: €4,000 now, €4,000 in June.", "en", 8000),
        ("El ayuntamiento da 5.000 € y la asociación pone otros 2.000.", "es", 7000),
        ("What we spent last summer, €6,000, but 20% more.", "en", 7200),
    ],
)
def test_left_overs_and_givers_are_reckoned(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("Not a cent under ten thousand, not a cent over fifteen.", "en"),
        ("minimum €10,000, maximum €15,000", "en"),
        ("Nicht unter 10.000, nicht über 15.000 Euro.", "de"),
        ("Ni menos de 10.000 ni más de 15.000 €.", "es"),
    ],
)
def test_two_limits_are_a_range(message: str, language: str) -> None:
    budget = read(message, language).budget
    assert isinstance(budget, Stated)
    assert budget.value.lowest is not None
    assert (int(budget.value.lowest.units), int(budget.value.amount.units)) == (10000, 15000)


@pytest.mark.parametrize(
    "message",
    [
        "Sponsors pay €5,000 (silver) or €12,000 (gold). We want registrations.",
        "startup, series A €14M in June, burn 600k a month, runway ok.",
        "the plan you did was great, 2 million impressions and 6,000 clicks for 14 grand.",
        "How much would we need? Agencies quoted us 15k and 22k.",
        "Festival in May. We have ten bands. We want ticket sales.",
        "Fundraising target €25,000, donations average €18.",
        "Last agency blew 30k in a month. We'll talk money later.",
    ],
)
def test_other_money_is_no_budget(message: str) -> None:
    assert read(message).budget is None


@pytest.mark.parametrize(
    ("message", "amount"),
    [
        (
            "Our sister city ran it in May (42 thousand euros, great results). We want the same. €28,000.",
            28000,
        ),
        ("We'd like it viewed as many times as 6,000 euros can buy.", 6000),
        ("The grant of €9,000 has to be spent by March.", 9000),
        ("The landlord waived a month's rent, €8,700, all of it goes to you.", 8700),
        ("What I have to play with: the takings so far. Which is €2,640.", 2640),
        ("We had asked for €20k but got €14k.", 14000),
        ("Budget: whatever the raffle made (€735).", 735),
    ],
)
def test_the_budget_is_told_from_the_money_beside_it(message: str, amount: int) -> None:
    assert units(read(message)) == amount


@pytest.mark.parametrize(
    ("account", "message", "amount", "currency"),
    [
        (("GT", "GTQ"), "Q 75,000, April", 75000, "GTQ"),
        (("HN", "HNL"), "We have L 150,000 for November", 150000, "HNL"),
        (("BO", "BOB"), "Bs 35.000, January.", 35000, "BOB"),
        (("NI", "NIO"), "C$ 90,000 for March", 90000, "NIO"),
        (("ZM", "ZMW"), "We have K45,000 for Lusaka in May", 45000, "ZMW"),
        (("BA", "BAM"), "Budget 12.000 KM for March", 12000, "BAM"),
        (("NZ", "NZD"), "22,000 NZ dollars, 2 to 29 November.", 22000, "NZD"),
        (("GB", "GBP"), "Hundred and twenty grand, from 1 September", 120000, "GBP"),
        (("GB", "GBP"), "can do a monkey a week on this", 500, "GBP"),
        (("IN", "INR"), "Money: a lakh and a half, not a rupee over", 150000, "INR"),
        (("US", "USD"), "Ten bands. Atlanta.", 10000, "USD"),
        (("US", "USD"), "twenty-two fifty total", 2250, "USD"),
        (("US", "USD"), "Quarter million, Texas.", 250000, "USD"),
    ],
)
def test_money_as_a_country_writes_it(
    account: tuple[str, str], message: str, amount: int, currency: str
) -> None:
    country, unit = account
    reader = BudgetReader(Advertiser(account_id="a1", name="Acme", currency=unit, country_code=country))
    budget = reader.read(message).budget
    assert isinstance(budget, Stated)
    assert (float(budget.value.amount.units), budget.value.amount.currency) == (amount, currency)


@pytest.mark.parametrize("message", ["Q4 2027, sales, 18-34", "K12 teachers in Lusaka", "adopt a monkey!"])
def test_a_letter_beside_a_small_number_is_no_money(message: str) -> None:
    for unit, country in (("GTQ", "GT"), ("ZMW", "ZM")):
        reader = BudgetReader(Advertiser(account_id="a1", name="Acme", currency=unit, country_code=country))
        assert reader.read(message).budget is None
