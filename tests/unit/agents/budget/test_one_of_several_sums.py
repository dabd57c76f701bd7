"""A message with several sums has one budget: our part of a whole, the net of a gross, the last word said."""

import pytest

from planner.domain.brief import Advertiser, Brief, Constraints, FrequencyCap, Stated
from planner.domain.vocabulary import BudgetPeriod, FrequencyUnit
from tests.fakes.budget_readings import BudgetReader, units

_ACCOUNT = BudgetReader(Advertiser(account_id="a1", name="Acme", currency="GBP", country_code="GB"))
read, standing = _ACCOUNT.read, _ACCOUNT.standing


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("Marketing pot is $1.9M, of which your channel $140K.", "en", 140000),
        ("The whole pot is 200k, TV gets 150, radio 20 and you 30.", "en", 30000),
        ("The whole pot is 200k: 150 for TV, 20 for radio and 30 for you.", "en", 30000),
        ("Enveloppe globale : 240 k€ HT, dont 150 pour la télé et 90 pour vous.", "fr", 90000),
        ("Von den 200k fürs Jahr sind 35k für euch vorgesehen.", "de", 35000),
        ("We have $55,000, minus the $5,000 agency fee, so $50,000 in media.", "en", 50000),
        ("Budget: 25k. Davon 5k für Produktion, bleiben also 20k für Media.", "de", 20000),
        ("$50,000 working media. Agency fee of 10% ($5,000) is billed apart.", "en", 50000),
        ("£10k from the council, £8k from the lottery and £15k of our own, so £33k all told", "en", 33000),
        ("Budget: 3k per city, three cities (Leeds, York, Hull), so 9k.", "en", 9000),
        ("total £7500 split over feb march april, so £2500 a month", "en", 7500),
    ],
)
def test_our_part_of_a_whole_is_the_budget(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("The members voted R250 000, excluding VAT at 15 percent (so R287 500 all told).", "en", 250000),
        ("Budget £12,000 plus VAT (£14,400 in total).", "en", 12000),
        ("Media £64k net of commission (gross £75.3k)", "en", 64000),
        ("Presupuesto: 110.000 € IVA excluido (133.100 € IVA incluido).", "es", 110000),
        ("Wir haben 20'000 Franken budgetiert, exkl. MwSt. (21'620 inkl.).", "de", 20000),
    ],
)
def test_a_sum_with_its_tax_is_no_second_budget(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("1 Feb to 28 February. 8k. Families who cook.", "en", 8000),
        ("Campaign from 1 Feb to 28 Feb. 80 thousand.", "en", 80000),
        ("1 to 28 Feb. 8,500. Families in Leeds.", "en", 8500),
        ("so nine thousand all up", "en", 9000),
        ("Got four thousand two hundred and fifty put by for the ads.", "en", 4250),
        ("i reckon 2,800 would do it", "en", 2800),
        ("Heuer wollen wir zwölfeinhalb Tausend in die Hand nehmen.", "de", 12500),
        ("Wir haben fünf Tausender zurückgelegt.", "de", 5000),
        ("minha hamburgueria tem dois contos pra gastar", "pt", 2000),
        ("a câmara aprovou sete mil euros (sem IVA) para a feira", "pt", 7000),
        ("Originally we asked for 40k, they cut it down to 25k.", "en", 25000),
        ("We had £25K but the sponsor pulled out so now it's 18.", "en", 18000),
        ("The dean signed off on 75 for the spring push (last spring: 62K).", "en", 75000),
    ],
)
def test_sums_in_other_words(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    "message",
    [
        "our gala cost 40k and brought in 90k",
        "We have for sale 15000 cars.",
        "reach half a million people",
        "Membership's £29 a month if that helps.",
        "Call me on 813 555 0147 if anything is unclear",
        "We are at 2400 Main Street",
        "Ads from 5 February to 28 March 2027.",
        "crowdfunded 22 grand for the recording",
    ],
)
def test_other_numbers_are_no_budget(message: str) -> None:
    assert read(message).budget is None


@pytest.mark.parametrize(
    ("message", "before", "after"),
    [
        ("The producer says 22 at the very most.", 30000, 22000),
        ("the treasurer found another two and a half", 15000, 17500),
        ("they've shaved two grand off", 20000, 18000),
        ("hold on, finance just came back, it's 40", 35000, 40000),
        ("sorry, 15 not 50", 50000, 15000),
    ],
)
def test_a_late_word_changes_the_budget(message: str, before: int, after: int) -> None:
    assert units(read(message, brief=standing(before))) == after


@pytest.mark.parametrize("message", ["another two cities", "Membership's £29 a month", "it's 18 to 45 only"])
def test_a_late_word_of_something_else_leaves_the_budget(message: str) -> None:
    assert read(message, brief=standing(20000)).budget is None


@pytest.mark.parametrize(
    ("message", "period"),
    [
        ("The budget is £24,000 in total, i.e. £6,000 a week for the six weeks.", None),
        ("total £24,000, so £4,000 a week for six weeks", BudgetPeriod.LIFETIME),
    ],
)
def test_a_rate_that_does_not_make_the_total_contradicts_it(
    message: str, period: BudgetPeriod | None
) -> None:
    budget = read(message).budget
    assert (budget.value.period if isinstance(budget, Stated) else None) is period


@pytest.mark.parametrize(
    ("message", "count"),
    [("3 rather than 2 impressions", 3), ("not 2 but 4 contacts", 4), ("5 contacts, not 2", 5)],
)
def test_a_count_against_the_standing_one(message: str, count: int) -> None:
    cap = FrequencyCap(impressions=2, unit=FrequencyUnit.WEEK)
    read_rules = read(
        message, brief=Brief(constraints=Stated[Constraints](value=Constraints(frequency_cap=cap)))
    )
    assert isinstance(read_rules.constraints, Stated)
    assert read_rules.constraints.value.frequency_cap == FrequencyCap(
        impressions=count, unit=FrequencyUnit.WEEK
    )
