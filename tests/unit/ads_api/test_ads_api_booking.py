"""Quotes, reservations and drafts."""

from datetime import UTC, datetime

import pytest
from google.protobuf.duration_pb2 import Duration
from google.protobuf.timestamp_pb2 import Timestamp

from planner.domain.booking import (
    DraftAdSet,
    DraftCampaign,
    DraftState,
    ReservationState,
    UnitType,
    draft_campaigns,
)
from planner.domain.errors import AdsApiContractError
from planner.domain.money import Money
from planner.domain.plan import Bid, BidStrategy
from planner.domain.vocabulary import BuyingChannel, DeliveryGoal, GoalGroup, Pacing, PriceModel
from protos.ads.v1 import campaigns_pb2, reservation_pb2
from protos.ads.v1 import common_pb2 as ads
from tests.fakes.plans import small_plan
from tests.fakes.wire import PROVENANCE, line_spec
from tools.ads_api.mapping.campaigns import read_check, read_draft, wire_campaign
from tools.ads_api.mapping.reservation import read_quote, read_reservation


def quoted_line(line_id: str = "L1") -> reservation_pb2.QuotedLine:
    return reservation_pb2.QuotedLine(
        line_id=line_id,
        line=ads.LineSpec(line_id=line_id, budget=ads.Budget(amount_micros=1_000, currency_code="EUR")),
        unit_type=ads.UNIT_TYPE_IMPRESSIONS,
        units=50,
        price_model=ads.PRICE_MODEL_CPM,
        rate_micros=20,
        total_micros=1_000,
        max_budget_micros=9_000,
    )


def quote(*lines: reservation_pb2.QuotedLine) -> reservation_pb2.Quote:
    return reservation_pb2.Quote(
        name="adAccounts/a/quotes/q",
        lines=lines,
        quote_signature="signed",
        expire_time=Timestamp(seconds=60),
        max_hold=Duration(seconds=3600),
        provenance=PROVENANCE,
    )


def test_a_quote_is_read_with_its_money() -> None:
    read = read_quote(quote(quoted_line()))
    (line,) = read.lines
    assert line.unit_type is UnitType.IMPRESSIONS
    assert line.price_model is PriceModel.CPM
    assert line.total == Money(amount_micros=1_000, currency="EUR")
    assert line.largest_budget == Money(amount_micros=9_000, currency="EUR")
    assert read.expires_at == datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
    assert read.longest_hold_s == 3600


def test_lines_that_are_refused_or_cannot_be_are_problems_of_the_quote() -> None:
    refused = reservation_pb2.QuotedLine(line_id="R", error=ads.LineError(reason="INVENTORY_INSUFFICIENT"))
    dear = quoted_line("D")
    dear.total_micros = 1_001
    read = read_quote(quote(quoted_line(), refused, dear))
    assert [line.line_id for line in read.lines] == ["L1"]
    assert [(problem.line_id, problem.code) for problem in read.problems] == [
        ("R", "INVENTORY_INSUFFICIENT"),
        ("D", "ADS_API_CONTRACT"),
    ]


@pytest.mark.parametrize("missing", ["name", "quote_signature", "expire_time", "provenance"])
def test_a_quote_nobody_could_hold_breaks_the_contract(missing: str) -> None:
    wire = quote(quoted_line())
    wire.ClearField(missing)  # type: ignore[arg-type]  # the stub wants a literal
    with pytest.raises(AdsApiContractError):
        read_quote(wire)


def test_a_reservation_is_read_with_state_and_etag() -> None:
    wire = reservation_pb2.Reservation(
        name="adAccounts/a/reservations/r",
        state=reservation_pb2.RESERVATION_STATE_HELD,
        lines=[quoted_line()],
        etag="e1",
        provenance=PROVENANCE,
    )
    read = read_reservation(wire)
    assert read.state is ReservationState.HELD
    assert read.etag == "e1"
    assert read.expires_at is None


def test_a_reservation_in_an_unknown_state_breaks_the_contract() -> None:
    wire = reservation_pb2.Reservation(
        name="r", state=reservation_pb2.ReservationState.ValueType(77), provenance=PROVENANCE
    )
    with pytest.raises(AdsApiContractError):
        read_reservation(wire)


def test_a_campaign_goes_out_with_its_lines_bids_and_pacing() -> None:
    campaign = DraftCampaign(
        name="Spring",
        goal_group=GoalGroup.AWARENESS,
        ad_sets=(
            DraftAdSet(
                name="Music",
                spec=line_spec(budget=Money.of(100, "EUR")),
                bid=Bid(strategy=BidStrategy.AUTOBID),
                pacing=Pacing.EVEN,
            ),
        ),
    )
    wire = wire_campaign(
        campaign, time_zone="Europe/Berlin", channel=BuyingChannel.SELF_SERVE, region_ids=frozenset()
    )
    assert wire.goal_group == ads.GOAL_GROUP_AWARENESS
    (ad_set,) = wire.ad_sets
    assert ad_set.line.budget.amount_micros == 100_000_000
    assert ad_set.line.bid.strategy == ads.BID_STRATEGY_AUTOBID
    assert ad_set.line.pacing == ads.PACING_EVEN
    assert ad_set.line.buying_channel == ads.BUYING_CHANNEL_SELF_SERVE


def test_a_draft_is_read_with_the_ad_set_each_line_became() -> None:
    wire = campaigns_pb2.Draft(
        name="adAccounts/a/drafts/d",
        state=campaigns_pb2.DRAFT_STATE_DRAFT,
        digest="abc",
        campaigns=[
            campaigns_pb2.DraftCampaign(
                id="c1", ad_sets=[campaigns_pb2.DraftAdSet(id="s1", line=ads.LineSpec(line_id="L1"))]
            )
        ],
    )
    read = read_draft(wire)
    assert read.state is DraftState.DRAFT
    assert read.campaign_ids == ("c1",)
    assert read.ad_set_ids == {"L1": "s1"}


def test_a_draft_no_approval_could_be_bound_to_breaks_the_contract() -> None:
    with pytest.raises(AdsApiContractError):
        read_draft(campaigns_pb2.Draft(name="d", state=campaigns_pb2.DRAFT_STATE_DRAFT))
    with pytest.raises(AdsApiContractError):
        read_check(campaigns_pb2.ValidateDraftResponse())


def test_faults_of_a_draft_are_read() -> None:
    wire = campaigns_pb2.ValidateDraftResponse(
        digest="abc",
        faults=[
            campaigns_pb2.DraftFault(
                entity_id="s1",
                error=ads.LineError(
                    reason="FLIGHT_IN_PAST", field="flight.start_date", recovery=ads.RECOVERY_CORRECTABLE
                ),
            )
        ],
    )
    (fault,) = read_check(wire).faults
    assert (fault.entity_id, fault.code, fault.field) == ("s1", "FLIGHT_IN_PAST", "flight.start_date")
    assert fault.recovery == "correctable"


def test_a_plan_becomes_one_campaign_for_each_goal_group_with_all_its_money() -> None:
    plan = small_plan()
    (line,) = plan.line_items
    clicks = line.model_copy(
        update={
            "line_id": "BR-CLICKS",
            "spec": line.spec.model_copy(update={"delivery_goal": DeliveryGoal.CLICKS}),
        }
    )
    again = line.model_copy(update={"line_id": "BR-AGAIN"})
    campaigns = draft_campaigns(plan.model_copy(update={"line_items": (line, clicks, again)}), "Spring")

    assert [(campaign.name, campaign.goal_group) for campaign in campaigns] == [
        ("Spring: awareness", GoalGroup.AWARENESS),
        ("Spring: website traffic", GoalGroup.WEBSITE_TRAFFIC),
    ]
    specs = [ad_set.spec for campaign in campaigns for ad_set in campaign.ad_sets]
    assert [spec.line_id for spec in specs] == ["BR-AUDIO-MUSIC", "BR-AGAIN", "BR-CLICKS"]
    assert {spec.budget for spec in specs} == {line.budget}


def test_a_plan_of_one_goal_keeps_the_name_as_it_is() -> None:
    (campaign,) = draft_campaigns(small_plan(), "Spring")
    assert campaign.name == "Spring"
