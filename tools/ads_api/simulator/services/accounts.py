# ruff: noqa: N802 - methods carry the names of their RPCs
"""AdAccountService: one ad account for each advertiser."""

from __future__ import annotations

from protos.ads.v1 import accounts_pb2 as wire
from protos.ads.v1 import accounts_pb2_grpc as rpc
from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.advertisers import COUNT, advertisers
from tools.ads_api.simulator.lines import minimum_micros
from tools.ads_api.simulator.paging import page_of
from tools.ads_api.simulator.refusals import TERMINAL, LineRefusedError
from tools.ads_api.simulator.services.context import Context
from tools.ads_api.simulator.services.inventory import dollars_for
from tools.ads_api.simulator.services.provenance import GUARANTEED, provenance
from tools.ads_api.simulator.world import World

_LEAST_CAMPAIGN = 50.0


class AdAccountService(rpc.AdAccountServiceServicer):
    """Answers from the list of advertisers."""

    def __init__(self, world: World) -> None:
        self._world = world

    async def GetAdAccount(self, request: wire.GetAdAccountRequest, context: Context) -> wire.AdAccount:
        """One account."""
        return self._account(account_row(self._world, request.name))

    async def ListAdAccounts(
        self, request: wire.ListAdAccountsRequest, context: Context
    ) -> wire.ListAdAccountsResponse:
        """All accounts, a page at a time."""
        page, token = page_of(range(COUNT), request, 100)
        return wire.ListAdAccountsResponse(
            ad_accounts=[self._account(row) for row in page], next_page_token=token
        )

    def _account(self, row: int) -> wire.AdAccount:
        who = advertisers(self._world.seed)
        home = who.home(row)
        usd = dollars_for(self._world, home.currency)
        return wire.AdAccount(
            name=f"adAccounts/{who.ids[row]}",
            display_name=who.names[row],
            currency_code=home.currency,
            time_zone=home.time_zone,
            country_code=home.code,
            ad_category=who.category_codes[row],
            limits=wire.AdAccountLimits(
                min_campaign_budget_micros=minimum_micros(_LEAST_CAMPAIGN, usd),
                buying_channels=[
                    ads.BUYING_CHANNEL_SELF_SERVE,
                    ads.BUYING_CHANNEL_DIRECT,
                    ads.BUYING_CHANNEL_PROGRAMMATIC,
                ],
            ),
            provenance=provenance(self._world, GUARANTEED, valid_minutes=24 * 60),
        )


def account_row(world: World, name: str) -> int:
    """The advertiser behind "adAccounts/<id>".

    Raises:
        LineRefusedError: AD_ACCOUNT_UNKNOWN.
    """
    row = advertisers(world.seed).row_of(name.removeprefix("adAccounts/"))
    if row is None:
        message = f"there is no ad account {name!r}"
        raise LineRefusedError("AD_ACCOUNT_UNKNOWN", message, recovery=TERMINAL)
    return row
