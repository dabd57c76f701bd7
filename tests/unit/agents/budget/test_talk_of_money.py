"""Later messages that change the budget that stands, and those that only talk of money."""

import pytest

from planner.domain.brief import Advertiser, Stated
from planner.domain.vocabulary import BudgetPeriod
from tests.fakes.budget_readings import BudgetReader, units

_ACCOUNT = BudgetReader(Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="IE"))
read, standing = _ACCOUNT.read, _ACCOUNT.standing


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("My cousin's bar in Cork spends €9,000 on this sort of thing.", "en"),
        ("The rent went up to €2,800 today", "en"),
        ("Our flour bill is €3,900 now, crazy", "en"),
        ("the new oven came to €5,200", "en"),
        ("The shop next door pays €3,000 for radio", "en"),
        ("a friend of mine paid 6k for a billboard", "en"),
        ("our prices went up by 10%", "en"),
        ("we got 20% more customers", "en"),
        ("500 more customers would be great", "en"),
        ("if it goes well there's another €2k in autumn", "en"),
        ("tickets are €45 not €40", "en"),
        ("Ghent does this every year with 12.000 € and posters", "en"),
        ("Die Miete ist auf 2.800 Euro gestiegen", "de"),
        ("Le loyer est passé à 2 800 €", "fr"),
        ("El alquiler subió a 2.800 €", "es"),
        ("O aluguel subiu para 2.800 €", "pt"),
    ],
)
def test_talk_of_other_money_changes_nothing(message: str, language: str) -> None:
    assert read(message, language, standing(4000)).budget is None


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("the budget went up to €5,000", "en", 5000),
        ("the boss went up to 5k", "en", 5000),
        ("One showroom is closed. Budget halves.", "en", 2000),
        ("Finance have clawed a fifth back", "en", 3200),
        ("the treasurer released another €750", "en", 4750),
        ("actually we can only do 3", "en", 3000),
        ("the grant fell through so minus two grand", "en", 2000),
        ("Der Chef geht auf 5.000 Euro hoch", "de", 5000),
        ("súbelo a 5.000 €", "es", 5000),
        ("sobe para 5.000 €", "pt", 5000),
    ],
)
def test_a_change_is_the_whole_new_budget(message: str, language: str, amount: int) -> None:
    assert units(read(message, language, standing(4000))) == amount


@pytest.mark.parametrize(
    ("message", "language", "period"),
    [
        ("that's per month btw", "en", "MONTHLY"),
        ("and the money is per month, we'll run June to August", "en", "MONTHLY"),
        ("sorry, I meant weekly", "en", "WEEKLY"),
        ("das ist übrigens pro Monat", "de", "MONTHLY"),
        ("c'est par mois au fait", "fr", "MONTHLY"),
        ("es por semana", "es", "WEEKLY"),
        ("isso é por mês, aliás", "pt", "MONTHLY"),
    ],
)
def test_the_period_is_told_afterwards(message: str, language: str, period: str) -> None:
    budget = read(message, language, standing(4000)).budget
    assert isinstance(budget, Stated)
    assert (float(budget.value.amount.units), budget.value.period) == (4000, BudgetPeriod(period))


@pytest.mark.parametrize("message", ["max three times per week per person", "our newsletter is monthly"])
def test_other_things_have_periods_too(message: str) -> None:
    assert read(message, "en", standing(4000)).budget is None


@pytest.mark.parametrize(
    ("message", "language", "amount"),
    [
        ("The owners have approved €14,500 for it.", "en", 14500),
        ("Our members have signed off €4,000 for this", "en", 4000),
        ("we've got twelve-five to spend", "en", 12500),
        ("budget twenty-two five", "en", 22500),
        ("budget of twelve fifty", "en", 1250),
        ("Budget 3000e", "fr", 3000),
        ("Für die Anzeigen bei Ihnen sind 3.200 € da, die Plakate gehen extra.", "de", 3200),
        ("la campaña la pagamos nosotros: 16.000 €", "es", 16000),
        ("Meu empresário liberou 15 mil euros.", "pt", 15000),
    ],
)
def test_money_that_is_given_is_the_budget(message: str, language: str, amount: int) -> None:
    assert units(read(message, language)) == amount


@pytest.mark.parametrize(
    "message", ["Our customers have made 4,500 euros of orders", "Members have spent 4000"]
)
def test_money_of_others_is_not(message: str) -> None:
    assert read(message, "en").budget is None
