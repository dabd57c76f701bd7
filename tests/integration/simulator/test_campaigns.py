from __future__ import annotations

from collections.abc import Callable
from typing import Any

import grpc.aio
import pytest

from protos.ads.v1 import accounts_pb2, accounts_pb2_grpc
from protos.ads.v1 import campaigns_pb2 as wire
from protos.ads.v1 import campaigns_pb2_grpc as rpc
from protos.ads.v1 import common_pb2 as ads

ACCOUNT = "adAccounts/adv-0001"


@pytest.fixture
def campaigns(own_channel: grpc.aio.Channel) -> rpc.CampaignServiceAsyncStub:
    return rpc.CampaignServiceStub(own_channel)


def creation(*lines: ads.LineSpec, request_id: str = "create-1") -> wire.CreateDraftHierarchyRequest:
    ad_sets = [wire.DraftAdSet(name=f"Ad set {spec.line_id}", line=spec) for spec in lines]
    campaign = wire.DraftCampaign(name="Winter", goal_group=ads.GOAL_GROUP_AWARENESS, ad_sets=ad_sets)
    return wire.CreateDraftHierarchyRequest(
        ad_account=ACCOUNT, campaigns=[campaign], media_plan="plan-1/v3", request_id=request_id
    )


def publication(draft: wire.Draft, **changes: Any) -> wire.PublishDraftRequest:
    fields = {
        "name": draft.name,
        "approval_token": "approval-token-1",
        "approver": "ana@example.org",
        "approved_digest": draft.digest,
        "request_id": "publish-1",
        **changes,
    }
    return wire.PublishDraftRequest(**fields)


async def test_a_good_draft_has_no_faults_and_is_published_once(
    campaigns: rpc.CampaignServiceAsyncStub, line: Callable[..., ads.LineSpec]
) -> None:
    draft = await campaigns.CreateDraftHierarchy(creation(line("a"), line("b", country_code="AT")))
    assert draft.state == wire.DRAFT_STATE_DRAFT
    assert await campaigns.CreateDraftHierarchy(creation(line("a"), line("b", country_code="AT"))) == draft
    assert not (await campaigns.ValidateDraft(wire.ValidateDraftRequest(name=draft.name))).faults
    first = await campaigns.PublishDraft(publication(draft))
    assert len(first.ad_set_ids) == 2
    assert await campaigns.PublishDraft(publication(draft)) == first
    found = await campaigns.GetDraft(wire.GetDraftRequest(name=draft.name))
    assert found.state == wire.DRAFT_STATE_PUBLISHED


async def test_faults_name_the_ad_set_they_are_in(
    campaigns: rpc.CampaignServiceAsyncStub,
    line: Callable[..., ads.LineSpec],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
) -> None:
    draft = await campaigns.CreateDraftHierarchy(creation(line("good"), line("bad", country_code="KP")))
    (fault,) = (await campaigns.ValidateDraft(wire.ValidateDraftRequest(name=draft.name))).faults
    assert fault.entity_id == draft.campaigns[0].ad_sets[1].id
    assert fault.error.reason == "COUNTRY_NOT_SOLD"
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await campaigns.PublishDraft(publication(draft))
    assert refusal(failed.value)["ErrorInfo"].reason == "DRAFT_INVALID"


@pytest.mark.parametrize("changes", [{"approval_token": ""}, {"approver": ""}, {"approved_digest": "0" * 64}])
async def test_nothing_is_published_without_an_approval_of_exactly_this_content(
    campaigns: rpc.CampaignServiceAsyncStub,
    line: Callable[..., ads.LineSpec],
    refusal: Callable[[grpc.aio.AioRpcError], dict[str, Any]],
    changes: dict[str, Any],
) -> None:
    draft = await campaigns.CreateDraftHierarchy(creation(line("a")))
    with pytest.raises(grpc.aio.AioRpcError) as failed:
        await campaigns.PublishDraft(publication(draft, **changes))
    info = refusal(failed.value)["ErrorInfo"]
    assert (info.reason, info.metadata["recovery"]) == ("APPROVAL_REQUIRED", "needs_person")
    assert (await campaigns.GetDraft(wire.GetDraftRequest(name=draft.name))).state == wire.DRAFT_STATE_DRAFT


async def test_an_account_has_the_currency_and_time_zone_of_its_country(
    own_channel: grpc.aio.Channel,
) -> None:
    accounts = accounts_pb2_grpc.AdAccountServiceStub(own_channel)
    page = await accounts.ListAdAccounts(accounts_pb2.ListAdAccountsRequest(page_size=1000))
    assert len(page.ad_accounts) == 600
    one = await accounts.GetAdAccount(accounts_pb2.GetAdAccountRequest(name=page.ad_accounts[41].name))
    assert one == page.ad_accounts[41]
    assert one.currency_code
    assert one.provenance.simulated
    assert "/" in one.time_zone
    assert one.limits.min_campaign_budget_micros > 0
