from collections.abc import AsyncIterator

import pytest

from tests.fakes.scripted_ads_api import ScriptedAdsApi
from tests.fakes.simulator import simulator_target
from tools.ads_api.client import AdsApiClient, AdsApiSettings

__all__ = ["simulator_target"]


@pytest.fixture
async def server() -> AsyncIterator[ScriptedAdsApi]:
    scripted = ScriptedAdsApi()
    running = await scripted.start()
    yield scripted
    await running.stop(None)


@pytest.fixture
async def client(server: ScriptedAdsApi) -> AsyncIterator[AdsApiClient]:
    async with AdsApiClient(AdsApiSettings(target=server.target)) as opened:
        yield opened
