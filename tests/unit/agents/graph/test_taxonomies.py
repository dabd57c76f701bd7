"""The taxonomy index is built once, refreshed now and then, and outlives an Ads API that is away."""

import asyncio

import pytest

from agents.taxonomies import CurrentTaxonomies
from planner.domain.errors import AdsApiUnavailableError
from tests.fakes.ads_api import FakeAdsApi
from tests.fakes.talk import StoredCatalogue
from tests.fakes.taxonomy import taxonomy_snapshot

DOWN = AdsApiUnavailableError("away")


class Seconds:
    """A clock that tests turn."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


async def test_many_turns_share_one_index() -> None:
    ads = FakeAdsApi()
    taxonomies = CurrentTaxonomies(ads, StoredCatalogue())
    indexes = await asyncio.gather(*(taxonomies() for _ in range(5)))
    assert len({id(index) for index in indexes}) == 1
    assert ads.calls["taxonomies"] == 1


async def test_the_index_is_kept_while_the_release_is_the_same() -> None:
    ads, clock = FakeAdsApi(), Seconds()
    taxonomies = CurrentTaxonomies(ads, StoredCatalogue(), fresh_for_s=60, clock=clock)
    first = await taxonomies()
    clock.now += 61
    assert await taxonomies() is first
    assert ads.calls["taxonomies"] == 2
    ads.snapshot = ads.snapshot.model_copy(update={"release": "next"})
    clock.now += 61
    assert (await taxonomies()).snapshot.release == "next"


async def test_the_index_outlives_an_api_that_goes_away() -> None:
    ads, clock = FakeAdsApi(), Seconds()
    taxonomies = CurrentTaxonomies(ads, StoredCatalogue(), fresh_for_s=60, clock=clock)
    first = await taxonomies()
    ads.fail_everything_with(DOWN)
    clock.now += 61
    assert await taxonomies() is first


async def test_the_stored_copy_stands_in_at_the_start() -> None:
    ads = FakeAdsApi()
    ads.fail_everything_with(DOWN)
    taxonomies = CurrentTaxonomies(ads, StoredCatalogue(stored_taxonomies=taxonomy_snapshot()))
    assert (await taxonomies()).snapshot == taxonomy_snapshot()


async def test_without_any_copy_the_error_is_raised_and_the_next_turn_asks_again() -> None:
    ads = FakeAdsApi()
    ads.fail_with["taxonomies"] = DOWN
    taxonomies = CurrentTaxonomies(ads, StoredCatalogue())
    with pytest.raises(AdsApiUnavailableError):
        await taxonomies()
    ads.fail_with.clear()
    assert (await taxonomies()).snapshot == ads.snapshot
