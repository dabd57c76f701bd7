"""Where an answer's numbers come from, and above all whether a made-up market stands behind them."""

from planner.domain.errors import AdsApiContractError
from planner.domain.inventory import Provenance
from protos.ads.v1 import common_pb2
from tools.ads_api.mapping.dates import read_instant
from tools.ads_api.mapping.enums import METHODS


def read_provenance(wire: common_pb2.Provenance) -> Provenance:
    """Return the provenance of an answer. An unknown method is taken for the weakest, ESTIMATE.

    Raises:
        AdsApiContractError: It has no source, so nobody could say whether the market is real.
    """
    if not wire.source:
        msg = "The Ads API answered numbers without saying where they come from"
        raise AdsApiContractError(msg)
    return Provenance(
        source=wire.source,
        simulated=wire.simulated,
        method=METHODS.known(wire.method) or "ESTIMATE",
        generated_at=read_instant(wire.generated_at),
    )
