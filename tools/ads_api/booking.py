"""Handing a plan over: drafts for publication, and reservations of reserved products.

Every call that changes something takes a `request_id` made by the caller: the same id with the same content
gives the first answer again, so that a caller who lost the answer may ask once more.
"""

from collections.abc import Sequence
from datetime import timedelta

from planner.domain.booking import (
    Approval,
    DraftCampaign,
    DraftCheck,
    DraftResult,
    PublishedDraft,
    Quote,
    Reservation,
)
from planner.domain.errors import AdsApiRejectedError, Recovery
from planner.domain.inventory import LineSpec
from planner.domain.vocabulary import BuyingChannel
from protos.ads.v1 import campaigns_pb2, reservation_pb2
from tools.ads_api.mapping.accounts import account_name
from tools.ads_api.mapping.campaigns import read_check, read_draft, read_published, wire_campaign
from tools.ads_api.mapping.dates import wire_duration
from tools.ads_api.mapping.lines import wire_line
from tools.ads_api.mapping.reservation import read_quote, read_reservation
from tools.ads_api.planning import PlanningCalls


class BookingCalls(PlanningCalls):
    """Adds drafts and reservations to what planning asks."""

    async def quote(
        self,
        account_id: str,
        lines: Sequence[LineSpec],
        *,
        time_zone: str,
        channel: BuyingChannel | None = None,
    ) -> Quote:
        """Price lines of reserved products at their budgets; changes nothing.

        Args:
            account_id: Who would buy.
            lines: At most 50, each with a budget.
            time_zone: IANA name of the zone whose days the flights are meant in.
            channel: Through which door, None for any.

        Raises:
            AdsApiError: The Ads API could not answer.
        """
        regions = await self.regions_among(lines)
        request = reservation_pb2.QuotePackageRequest(
            ad_account=account_name(account_id),
            lines=[
                wire_line(line, budget=line.budget, time_zone=time_zone, region_ids=regions, channel=channel)
                for line in lines
            ],
        )
        return read_quote(
            await self._calls.unary("ReservationService/QuotePackage", request, reservation_pb2.Quote)
        )

    async def hold(
        self,
        quote: Quote,
        *,
        request_id: str,
        line_ids: Sequence[str] = (),
        hold_for: timedelta | None = None,
    ) -> Reservation:
        """Hold the quoted lines, or only `line_ids`, for `hold_for` or as long as is allowed.

        Raises:
            AdsApiError: The Ads API could not answer, the quote has lapsed, or the inventory is gone.
        """
        request = reservation_pb2.HoldLinesRequest(
            quote=quote.quote_id,
            quote_signature=quote.signature,
            line_ids=line_ids,
            ttl=wire_duration(hold_for) if hold_for is not None else None,
            request_id=request_id,
        )
        return read_reservation(
            await self._calls.unary("ReservationService/HoldLines", request, reservation_pb2.Reservation)
        )

    async def book(
        self, subject: Quote | Reservation, *, approver: str, request_id: str, line_ids: Sequence[str] = ()
    ) -> Reservation:
        """Book a quote, or a hold as it was last seen. Sent once: a failure is for a person to look at.

        Args:
            subject: What to book.
            approver: The person who approved it.
            request_id: Names this booking.
            line_ids: Which lines; empty for all.

        Raises:
            AdsApiError: The Ads API could not answer, nobody approved, or the subject has changed or lapsed.
        """
        _required(approver, "booking")
        request = reservation_pb2.BookLinesRequest(
            line_ids=line_ids, approver=approver, request_id=request_id
        )
        if isinstance(subject, Quote):
            request.quote = subject.quote_id
            request.quote_signature = subject.signature
        else:
            request.reservation = subject.reservation_id
            request.etag = subject.etag
        return read_reservation(
            await self._calls.unary("ReservationService/BookLines", request, reservation_pb2.Reservation)
        )

    async def cancel(self, reservation: Reservation) -> Reservation:
        """Give the inventory back, unless the reservation has changed since it was read.

        Raises:
            AdsApiError: The Ads API could not answer, or its state or etag does not allow it.
        """
        request = reservation_pb2.CancelReservationRequest(
            name=reservation.reservation_id, etag=reservation.etag
        )
        return read_reservation(
            await self._calls.unary(
                "ReservationService/CancelReservation", request, reservation_pb2.Reservation
            )
        )

    async def reservation(self, reservation_id: str) -> Reservation:
        """Return a reservation as it stands.

        Raises:
            AdsApiError: The Ads API could not answer, or knows none by that name.
        """
        request = reservation_pb2.GetReservationRequest(name=reservation_id)
        return read_reservation(
            await self._calls.unary("ReservationService/GetReservation", request, reservation_pb2.Reservation)
        )

    async def create_drafts(
        self,
        account_id: str,
        campaigns: Sequence[DraftCampaign],
        *,
        media_plan: str,
        request_id: str,
        time_zone: str,
        channel: BuyingChannel | None = None,
    ) -> DraftResult:
        """Write campaigns with their ad sets as a draft; nothing goes live.

        Args:
            account_id: Whose campaigns.
            campaigns: 1 to 20, each with 1 to 50 ad sets.
            media_plan: The caller's name of the plan and its version.
            request_id: Names this draft.
            time_zone: IANA name of the zone whose days the flights are meant in.
            channel: Through which door, None for any.

        Raises:
            AdsApiError: The Ads API could not answer, or a line has a wish it has no word for.
        """
        specs = [ad_set.spec for campaign in campaigns for ad_set in campaign.ad_sets]
        regions = await self.regions_among(specs)
        request = campaigns_pb2.CreateDraftHierarchyRequest(
            ad_account=account_name(account_id),
            campaigns=[
                wire_campaign(campaign, time_zone=time_zone, channel=channel, region_ids=regions)
                for campaign in campaigns
            ],
            media_plan=media_plan,
            request_id=request_id,
        )
        return read_draft(
            await self._calls.unary("CampaignService/CreateDraftHierarchy", request, campaigns_pb2.Draft)
        )

    async def draft(self, draft_id: str) -> DraftResult:
        """Return a draft as it stands.

        Raises:
            AdsApiError: The Ads API could not answer, or knows none by that name.
        """
        request = campaigns_pb2.GetDraftRequest(name=draft_id)
        return read_draft(await self._calls.unary("CampaignService/GetDraft", request, campaigns_pb2.Draft))

    async def validate_draft(self, draft_id: str) -> DraftCheck:
        """Return everything that keeps a draft from being published; finding faults is a success.

        Raises:
            AdsApiError: The Ads API could not answer, or knows none by that name.
        """
        request = campaigns_pb2.ValidateDraftRequest(name=draft_id)
        return read_check(
            await self._calls.unary(
                "CampaignService/ValidateDraft", request, campaigns_pb2.ValidateDraftResponse
            )
        )

    async def publish_draft(self, draft_id: str, approval: Approval, *, request_id: str) -> PublishedDraft:
        """Publish exactly the content that a person approved. Sent once, never again by itself.

        Raises:
            AdsApiRejectedError: There is no approval (APPROVAL_REQUIRED; then nothing is sent), it is for
                other content, or the draft has faults.
            AdsApiError: The Ads API could not answer; whether it was published is then to be read.
        """
        _required(approval.token and approval.approver and approval.digest, "publishing")
        request = campaigns_pb2.PublishDraftRequest(
            name=draft_id,
            approval_token=approval.token,
            approver=approval.approver,
            approved_digest=approval.digest,
            request_id=request_id,
        )
        return read_published(
            await self._calls.unary(
                "CampaignService/PublishDraft", request, campaigns_pb2.PublishDraftResponse
            )
        )


def _required(approval: str, what: str) -> None:
    if not approval:
        msg = f"There is no approval for {what}"
        error = AdsApiRejectedError(
            msg, code="APPROVAL_REQUIRED", suggestion="A person has to approve exactly this content first."
        )
        error.recovery = Recovery.TERMINAL
        raise error
