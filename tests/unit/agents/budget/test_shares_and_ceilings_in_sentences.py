"""Shares and price ceilings in whole sentences: what is left over, what is refused."""

from datetime import date

import pytest

from agents.budget.reading import read_budget
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, BudgetShare, Constraints, ShareSubject, Stated
from planner.domain.vocabulary import Format

ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="USD", country_code="US")
THREE_FORMATS = Constraints(
    shares=tuple(
        BudgetShare(subject=ShareSubject(format=kind), lowest_share=part, highest_share=part)
        for kind, part in ((Format.VIDEO, 0.6), (Format.AUDIO, 0.3), (Format.DISPLAY, 0.1))
    )
)


def rules(message: str, standing: Constraints | None = None) -> Constraints:
    brief = Brief()
    if standing is not None:
        brief = brief.model_copy(update={"constraints": Stated[Constraints](value=standing)})
    found = read_budget(ReadingContext(message, brief, date(2026, 11, 20), ADVERTISER, None, ()))
    return found.constraints.value if isinstance(found.constraints, Stated) else Constraints()


def percents(found: Constraints) -> dict[str, int]:
    return {
        next(str(value) for _, value in share.subject if value is not None): round(100 * share.lowest_share)
        for share in found.shares
    }


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (
            "A total of CAD 60,000. Half of this amount is to be allocated to video, 30 per cent to audio "
            "and the remainder to display.",
            {"VIDEO": 50, "AUDIO": 30, "DISPLAY": 20},
        ),
        (
            "$60k. Half of it should go to video, 30% is for audio and what's left to display.",
            {"VIDEO": 50, "AUDIO": 30, "DISPLAY": 20},
        ),
        (
            "$60k. Half the budget goes to video, a quarter to audio, the rest to display",
            {"VIDEO": 50, "AUDIO": 25, "DISPLAY": 25},
        ),
        (
            "$60k. Three quarters of the money is reserved for audio and the remaining quarter for display",
            {"AUDIO": 75, "DISPLAY": 25},
        ),
        ("90k usd. UK gets 30 percent, Ireland 10, US the rest", {"GB": 30, "IE": 10, "US": 60}),
        ("90k, France gets half, Spain 30 percent and Italy the rest", {"FR": 50, "ES": 30, "IT": 20}),
        ("90k, France 50, Spain 30, Italy the remainder", {"FR": 50, "ES": 30, "IT": 20}),
        ("90k, Spain takes 30%, Italy 20%, France everything else", {"ES": 30, "IT": 20, "FR": 50}),
        ("70k EUR. Split please 50 % DE, 50 % CZ. No video.", {"DE": 50, "CZ": 50}),
        ("£120,000 awareness. A CPM above £11 is not unusual for us.", {}),
        ("£120,000. In Spain 30% of people know us, in France the rest of the year is quiet.", {}),
        ("Our video of 30 and audio of 20 are ready, the rest comes later. $5k", {}),
        ("£120,000. We work from Monday to Friday, the rest is for video games.", {}),
    ],
)
def test_what_is_left_over_has_an_owner(message: str, expected: dict[str, int]) -> None:
    assert percents(rules(message)) == expected


def test_a_split_is_changed_though_one_part_stays_as_it_was() -> None:
    found = rules("Change the split: 50 video, 40 audio, display stays at 10.", THREE_FORMATS)
    assert percents(found) == {"VIDEO": 50, "AUDIO": 40, "DISPLAY": 10}


@pytest.mark.parametrize(
    ("message", "dollars"),
    [
        ("$400K, video, and not a cent above a $22 CPM.", 22),
        ("$400K, video, not a single penny over a $22 CPM.", 22),
        ("The total is $92,500. A CPM above $11 will not be accepted.", 11),
        ("$92,500. CPMs over $11 are not acceptable.", 11),
        ("$92,500. Anything above an $11 CPM is out of the question.", 11),
        ("$92,500. Bids with a CPM exceeding $9.50 will be rejected.", 9.5),
        ("$92,500. Last year our CPM was above $11.", None),
        ("$92,500. A CPM above $11 is normal in our industry.", None),
        ("$92,500. We cannot explain why the CPM was over $11 last year.", None),
    ],
)
def test_a_price_that_is_refused_is_a_ceiling(message: str, dollars: float | None) -> None:
    ceiling = rules(message).cpm_ceiling
    assert (float(ceiling.units) if ceiling is not None else None) == dollars
