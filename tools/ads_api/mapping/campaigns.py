"""CampaignService: drafts, what is wrong with them, what became live."""

from planner.domain.booking import (
    DraftAdSet,
    DraftCampaign,
    DraftCheck,
    DraftFault,
    DraftResult,
    PublishedDraft,
)
from planner.domain.errors import AdsApiContractError, Recovery
from planner.domain.vocabulary import BuyingChannel
from protos.ads.v1 import campaigns_pb2
from tools.ads_api.mapping.dates import read_instant
from tools.ads_api.mapping.enums import DRAFT_STATES, GOAL_GROUPS, RECOVERIES
from tools.ads_api.mapping.lines import wire_line


def wire_campaign(
    campaign: DraftCampaign, *, time_zone: str, channel: BuyingChannel | None, region_ids: frozenset[str]
) -> campaigns_pb2.DraftCampaign:
    """Return a campaign to be; `region_ids` are those of the excluded places that are regions.

    Raises:
        AdsApiRejectedError: A bid, pacing or other wish has no counterpart (code `NOT_OFFERED`).
    """
    return campaigns_pb2.DraftCampaign(
        name=campaign.name,
        goal_group=GOAL_GROUPS.write(campaign.goal_group),
        ad_sets=[
            _ad_set(ad_set, time_zone=time_zone, channel=channel, region_ids=region_ids)
            for ad_set in campaign.ad_sets
        ],
    )


def _ad_set(
    ad_set: DraftAdSet, *, time_zone: str, channel: BuyingChannel | None, region_ids: frozenset[str]
) -> campaigns_pb2.DraftAdSet:
    line = wire_line(
        ad_set.spec,
        budget=ad_set.spec.budget,
        time_zone=time_zone,
        region_ids=region_ids,
        channel=channel,
        bid=ad_set.bid,
        pacing=ad_set.pacing,
    )
    return campaigns_pb2.DraftAdSet(name=ad_set.name, line=line)


def read_draft(wire: campaigns_pb2.Draft) -> DraftResult:
    """Return a draft.

    Raises:
        AdsApiContractError: Its name, state or digest is missing, so no approval could be bound to it.
    """
    if not wire.name or not wire.digest:
        msg = "The Ads API answered a draft without name or digest"
        raise AdsApiContractError(msg)
    return DraftResult(
        draft_id=wire.name,
        state=DRAFT_STATES.read(wire.state),
        digest=wire.digest,
        campaign_ids=tuple(campaign.id for campaign in wire.campaigns),
        ad_set_ids={
            ad_set.line.line_id: ad_set.id for campaign in wire.campaigns for ad_set in campaign.ad_sets
        },
        media_plan=wire.media_plan,
        created_at=read_instant(wire.create_time),
    )


def read_check(wire: campaigns_pb2.ValidateDraftResponse) -> DraftCheck:
    """Return what was found in a draft.

    Raises:
        AdsApiContractError: It does not say which content was checked.
    """
    if not wire.digest:
        msg = "The Ads API checked a draft without saying which content"
        raise AdsApiContractError(msg)
    return DraftCheck(
        digest=wire.digest,
        faults=tuple(
            DraftFault(
                entity_id=fault.entity_id,
                code=fault.error.reason or "UNSPECIFIED",
                message=fault.error.message,
                recovery=(RECOVERIES.known(fault.error.recovery) or Recovery.TERMINAL).value.lower(),
                field=fault.error.field,
            )
            for fault in wire.faults
        ),
    )


def read_published(wire: campaigns_pb2.PublishDraftResponse) -> PublishedDraft:
    """Return what became live.

    Raises:
        AdsApiContractError: The draft it came from is missing.
    """
    return PublishedDraft(
        draft=read_draft(wire.draft),
        campaign_ids=tuple(wire.campaign_ids),
        ad_set_ids=tuple(wire.ad_set_ids),
    )
