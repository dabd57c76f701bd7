"""Where the simulator's numbers come from: it says so on every answer."""

from __future__ import annotations

from datetime import timedelta

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.market import MODEL_VERSION
from tools.ads_api.simulator.world import World

SOURCE = "simulator/1"
ESTIMATE = ads.Provenance.METHOD_ESTIMATE
MODELED = ads.Provenance.METHOD_MODELED
GUARANTEED = ads.Provenance.METHOD_GUARANTEED


def provenance(
    world: World, method: ads.Provenance.Method.ValueType, *, valid_minutes: int = 15, sample_size: int = 0
) -> ads.Provenance:
    """A provenance that names the simulator and its seed, generated now."""
    now = world.now()
    note = ads.Provenance(
        source=SOURCE,
        method=method,
        simulated=True,
        model_version=f"{MODEL_VERSION}/seed-{world.seed}",
        sample_size=sample_size,
    )
    note.generated_at.FromDatetime(now)
    note.valid_until.FromDatetime(now + timedelta(minutes=valid_minutes))
    return note
