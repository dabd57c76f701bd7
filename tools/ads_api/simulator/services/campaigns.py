# ruff: noqa: N802 - methods carry the names of their RPCs
"""CampaignService: drafts, their validation, and publication of what a person approved."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from google.protobuf.message import Message

from protos.ads.v1 import campaigns_pb2 as wire
from protos.ads.v1 import campaigns_pb2_grpc as rpc
from tools.ads_api.simulator.lines import read_line
from tools.ads_api.simulator.refusals import NEEDS_PERSON, TERMINAL, LineRefusedError
from tools.ads_api.simulator.services.accounts import account_row
from tools.ads_api.simulator.services.context import Context
from tools.ads_api.simulator.world import World


@dataclass(frozen=True, slots=True)
class _Answered:
    """What a request with an id was answered."""

    body: bytes
    answer: Message


class CampaignService(rpc.CampaignServiceServicer):
    """Keeps drafts in memory."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._drafts: dict[str, wire.Draft] = {}
        self._answered: dict[str, _Answered] = {}

    async def CreateDraftHierarchy(
        self, request: wire.CreateDraftHierarchyRequest, context: Context
    ) -> wire.Draft:
        """Writes campaigns and ad sets as a draft."""
        body = request.SerializeToString(deterministic=True)
        earlier = self._earlier(request.request_id, body)
        if isinstance(earlier, wire.Draft):
            return earlier
        account_row(self._world, request.ad_account)
        name = f"{request.ad_account}/drafts/{len(self._drafts) + 1}"
        draft = wire.Draft(
            name=name,
            state=wire.DRAFT_STATE_DRAFT,
            campaigns=request.campaigns,
            media_plan=request.media_plan,
            digest=_digest(request),
        )
        ad_sets = 0
        for number, campaign in enumerate(draft.campaigns, start=1):
            campaign.id = f"{name}/campaigns/{number}"
            for ad_set in campaign.ad_sets:
                ad_sets += 1
                ad_set.id = f"{name}/adSets/{ad_sets}"
        draft.create_time.FromDatetime(self._world.now())
        self._drafts[name] = draft
        self._answered[request.request_id] = _Answered(body, draft)
        return draft

    async def GetDraft(self, request: wire.GetDraftRequest, context: Context) -> wire.Draft:
        """One draft."""
        return self._draft(request.name)

    async def ValidateDraft(
        self, request: wire.ValidateDraftRequest, context: Context
    ) -> wire.ValidateDraftResponse:
        """Checks every ad set against the catalogue as it is today."""
        draft = self._draft(request.name)
        return wire.ValidateDraftResponse(faults=self._faults(draft), digest=draft.digest)

    async def PublishDraft(
        self, request: wire.PublishDraftRequest, context: Context
    ) -> wire.PublishDraftResponse:
        """Publishes the content that was approved, and no other."""
        body = request.SerializeToString(deterministic=True)
        earlier = self._earlier(request.request_id, body)
        if isinstance(earlier, wire.PublishDraftResponse):
            return earlier
        draft = self._draft(request.name)
        for field in ("approval_token", "approver"):
            if not getattr(request, field):
                message = f"nothing is published without an approval ({field})"
                raise LineRefusedError("APPROVAL_REQUIRED", message, field=field, recovery=NEEDS_PERSON)
        if request.approved_digest != draft.digest:
            message = "what was approved is not what this draft holds"
            raise LineRefusedError(
                "APPROVAL_REQUIRED",
                message,
                field="approved_digest",
                recovery=NEEDS_PERSON,
                digest=draft.digest,
            )
        faults = self._faults(draft)
        if faults:
            message = f"{len(faults)} faults; the first: {faults[0].error.message}"
            raise LineRefusedError("DRAFT_INVALID", message, first_reason=faults[0].error.reason)
        draft.state = wire.DRAFT_STATE_PUBLISHED
        answer = wire.PublishDraftResponse(
            draft=draft,
            campaign_ids=[campaign.id.replace("/drafts/", "/live/") for campaign in draft.campaigns],
            ad_set_ids=[
                ad_set.id.replace("/drafts/", "/live/")
                for campaign in draft.campaigns
                for ad_set in campaign.ad_sets
            ],
        )
        self._answered[request.request_id] = _Answered(body, answer)
        return answer

    def _draft(self, name: str) -> wire.Draft:
        draft = self._drafts.get(name)
        if draft is None:
            raise LineRefusedError("DRAFT_UNKNOWN", f"there is no draft {name!r}", recovery=TERMINAL)
        return draft

    def _faults(self, draft: wire.Draft) -> list[wire.DraftFault]:
        faults = []
        for campaign in draft.campaigns:
            for ad_set in campaign.ad_sets:
                try:
                    read_line(self._world.market, ad_set.line, self._world.today(), budget_needed=True)
                except LineRefusedError as refused:
                    faults.append(
                        wire.DraftFault(
                            entity_type=wire.DRAFT_ENTITY_TYPE_AD_SET,
                            entity_id=ad_set.id,
                            error=refused.as_line_error(),
                        )
                    )
        return faults

    def _earlier(self, request_id: str, body: bytes) -> Message | None:
        """The answer that the same request got before.

        Raises:
            LineRefusedError: IDEMPOTENCY_CONFLICT when another request had the id.
        """
        known = self._answered.get(request_id)
        if known is None:
            return None
        if known.body != body:
            message = "this request_id was used for another request"
            raise LineRefusedError("IDEMPOTENCY_CONFLICT", message, field="request_id", recovery=TERMINAL)
        return known.answer


def _digest(request: wire.CreateDraftHierarchyRequest) -> str:
    """SHA-256 over the account, the media plan and the campaigns."""
    content = wire.CreateDraftHierarchyRequest(
        ad_account=request.ad_account, campaigns=request.campaigns, media_plan=request.media_plan
    )
    return sha256(content.SerializeToString(deterministic=True)).hexdigest()
