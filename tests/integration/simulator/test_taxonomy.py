from __future__ import annotations

import grpc.aio
import pytest

from protos.ads.v1 import taxonomy_pb2 as wire
from protos.ads.v1 import taxonomy_pb2_grpc as rpc


@pytest.fixture
def taxonomy(channel: grpc.aio.Channel) -> rpc.TaxonomyServiceAsyncStub:
    return rpc.TaxonomyServiceStub(channel)


async def test_all_places_come_page_by_page_with_their_credit(taxonomy: rpc.TaxonomyServiceAsyncStub) -> None:
    places: list[wire.GeoTarget] = []
    token = ""
    while True:
        page = await taxonomy.ListGeoTargets(wire.ListGeoTargetsRequest(page_size=3000, page_token=token))
        places += page.geo_targets
        token = page.next_page_token
        if not token:
            break
    assert len(places) == page.release.size == len({place.id for place in places})
    assert "GeoNames" in page.release.attribution
    countries = [place for place in places if place.type == wire.GEO_TARGET_TYPE_COUNTRY]
    assert len(countries) >= 36
    assert places[: len(countries)] == countries


async def test_a_country_filter_keeps_the_country_with_its_regions_and_cities(
    taxonomy: rpc.TaxonomyServiceAsyncStub,
) -> None:
    page = await taxonomy.ListGeoTargets(wire.ListGeoTargetsRequest(country_codes=["AT"]))
    assert {place.country_code for place in page.geo_targets} == {"AT"}
    types = [place.type for place in page.geo_targets]
    assert types.count(wire.GEO_TARGET_TYPE_COUNTRY) == 1
    assert types.count(wire.GEO_TARGET_TYPE_REGION) == 9


async def test_namesakes_come_with_what_tells_them_apart(taxonomy: rpc.TaxonomyServiceAsyncStub) -> None:
    answer = await taxonomy.SearchGeoTargets(wire.SearchGeoTargetsRequest(text="Portland"))
    parents = {match.geo_target.parent_name for match in answer.matches if match.score == 1}
    assert {"Oregon", "Maine"} <= parents


async def test_nodes_and_categories_are_listed_whole(taxonomy: rpc.TaxonomyServiceAsyncStub) -> None:
    nodes = await taxonomy.ListAudienceNodes(wire.ListAudienceNodesRequest())
    kinds = [node.kind for node in nodes.nodes]
    assert kinds.count(wire.AUDIENCE_NODE_KIND_INTEREST) >= 150
    assert kinds.count(wire.AUDIENCE_NODE_KIND_GENRE) >= 60
    assert kinds.count(wire.AUDIENCE_NODE_KIND_PODCAST_TOPIC) >= 25
    categories = await taxonomy.ListAdCategories(wire.ListAdCategoriesRequest())
    assert len([c for c in categories.ad_categories if not c.parent_code]) == 34
    assert nodes.release.version
    assert categories.release.version


async def test_search_finds_a_node_by_synonym_and_nothing_for_nonsense(
    taxonomy: rpc.TaxonomyServiceAsyncStub,
) -> None:
    found = await taxonomy.SearchAudienceNodes(wire.SearchAudienceNodesRequest(text="Joggers"))
    assert found.matches[0].node.id == "int_sports_running"
    assert not (await taxonomy.SearchAudienceNodes(wire.SearchAudienceNodesRequest(text="qwertz"))).matches
