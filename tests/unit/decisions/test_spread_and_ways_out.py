"""More money is spread over more line items while that costs little; what was only assumed gives way."""

import numpy as np
import pytest

from planner.decisions.allocation import AllocationRules, ResponseCurve
from planner.decisions.candidates import propose_candidates
from planner.decisions.spread import LEAST_SHARES, MOST_GIVEN_UP, allocate_spread
from planner.decisions.unmet import standing_brief, unmet_asks
from planner.domain.brief import Assumed, FormatWishes, Stated
from planner.domain.errors import BriefRejectedError
from planner.domain.history import Floats
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, Format
from tests.fakes.market import RATES, TODAY, brief, catalogue, product

BUDGET = 10**10


def line(name: str, per_unit: float) -> ResponseCurve:
    """A line that bends so slowly that the cheapest would take everything."""

    def value(spend: Floats) -> Floats:
        return per_unit * np.asarray(spend) / (1 + np.asarray(spend) / 1e14)

    return ResponseCurve(name, value)


def test_lines_that_cost_about_the_same_share_the_money() -> None:
    curves = [line("a", 1.0), line("b", 0.95), line("c", 0.9)]
    found = allocate_spread(curves, BUDGET, AllocationRules(most_lines=3), aimed_at=3)
    assert set(found.allocation.spend_micros) == {"a", "b", "c"}
    assert sum(found.allocation.spend_micros.values()) == BUDGET
    assert min(found.allocation.spend_micros.values()) >= LEAST_SHARES[0] * BUDGET - 1
    assert 0 < found.given_up <= MOST_GIVEN_UP


def test_a_line_that_would_cost_too_much_stays_out() -> None:
    found = allocate_spread(
        [line("a", 1.0), line("b", 0.0001)], BUDGET, AllocationRules(most_lines=2), aimed_at=2
    )
    assert found.allocation.spend_micros == {"a": BUDGET}
    assert found.line_items == 0


def test_no_more_line_items_than_the_budget_is_worth() -> None:
    curves = [line("a", 1.0), line("b", 0.99), line("c", 0.98)]
    found = allocate_spread(curves, BUDGET, AllocationRules(most_lines=2), aimed_at=2)
    assert len(found.allocation.spend_micros) == 2


DISPLAY_ONLY = FormatWishes(wanted=(Format.DISPLAY,))
SHOP = (
    *catalogue(),
    product("display_only", format=Format.DISPLAY, delivery_goals=(DeliveryGoal.IMPRESSIONS,)),
)


def test_reach_gives_way_to_impressions_where_reach_is_not_sold() -> None:
    wish = brief(goal=DeliveryGoal.REACH, formats=Stated[FormatWishes](value=DISPLAY_ONLY))
    only_impressions = [
        item.model_copy(update={"delivery_goals": (DeliveryGoal.IMPRESSIONS,)})
        for item in SHOP
        if item.format is Format.DISPLAY
    ]
    found = propose_candidates(wish, only_impressions, today=TODAY, rates=RATES)
    assert {candidate.delivery_goal for candidate in found.lines} == {DeliveryGoal.IMPRESSIONS}
    asks = unmet_asks(wish, found, (), "EUR")
    assert any("reach" in ask.ask and "impressions" in ask.reason for ask in asks)


def test_an_assumed_channel_gives_way_and_a_stated_one_does_not() -> None:
    direct_only = [
        item.model_copy(update={"buying_channels": (BuyingChannel.DIRECT,)}) for item in catalogue()
    ]
    assumed = brief(
        buying_channel=Assumed[BuyingChannel](value=BuyingChannel.SELF_SERVE, basis="none was named")
    )
    found = propose_candidates(assumed, direct_only, today=TODAY, rates=RATES)
    assert found.buying_channel is None
    assert any("sales team" in ask.reason for ask in unmet_asks(assumed, found, (), "EUR"))
    assert not isinstance(standing_brief(assumed, found).buying_channel, Assumed)
    stated = brief(buying_channel=Stated[BuyingChannel](value=BuyingChannel.SELF_SERVE))
    with pytest.raises(BriefRejectedError, match="No product fits"):
        propose_candidates(stated, direct_only, today=TODAY, rates=RATES)


def test_a_division_that_was_asked_for_is_not_spread_further() -> None:
    from planner.decisions.shares import GroupShare

    rules = AllocationRules(
        most_lines=3, shares=(GroupShare("all on a", frozenset({"a"}), lowest_share=1.0),)
    )
    found = allocate_spread([line("a", 1.0), line("b", 1.0)], BUDGET, rules, aimed_at=2)
    assert found.allocation.spend_micros == {"a": BUDGET}
