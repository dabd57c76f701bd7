# ruff: noqa: N802 - methods carry the names of their RPCs
"""TaxonomyService: places, interests, genres, podcast topics, ad categories."""

from __future__ import annotations

from functools import cache

from protos.ads.v1 import taxonomy_pb2 as wire
from protos.ads.v1 import taxonomy_pb2_grpc as rpc
from tools.ads_api.simulator.audiences import (
    AudienceNode,
    NodeKind,
    ad_categories,
    audience_nodes,
    search_nodes,
    vocabulary_version,
)
from tools.ads_api.simulator.paging import page_of
from tools.ads_api.simulator.places import Place, PlaceType, gazetteer
from tools.ads_api.simulator.services.context import Context

_TYPES = {
    PlaceType.COUNTRY: wire.GEO_TARGET_TYPE_COUNTRY,
    PlaceType.REGION: wire.GEO_TARGET_TYPE_REGION,
    PlaceType.CITY: wire.GEO_TARGET_TYPE_CITY,
}
_KINDS = {
    NodeKind.INTEREST: wire.AUDIENCE_NODE_KIND_INTEREST,
    NodeKind.GENRE: wire.AUDIENCE_NODE_KIND_GENRE,
    NodeKind.PODCAST_TOPIC: wire.AUDIENCE_NODE_KIND_PODCAST_TOPIC,
}
_VOCABULARY = ("interests.txt", "genres.txt", "podcast_topics.txt")


class TaxonomyService(rpc.TaxonomyServiceServicer):
    """Answers from the data files; the same for every seed."""

    async def ListGeoTargets(
        self, request: wire.ListGeoTargetsRequest, context: Context
    ) -> wire.ListGeoTargetsResponse:
        """All places that fit the filters, a page at a time."""
        codes, types = set(request.country_codes), set(request.types)
        fitting = [
            place
            for place in gazetteer().places
            if (not codes or place.country_code in codes) and (not types or _TYPES[place.type] in types)
        ]
        page, token = page_of(fitting, request, 500)
        return wire.ListGeoTargetsResponse(
            geo_targets=[_geo_target(place) for place in page],
            next_page_token=token,
            release=_places_release(),
        )

    async def SearchGeoTargets(
        self, request: wire.SearchGeoTargetsRequest, context: Context
    ) -> wire.SearchGeoTargetsResponse:
        """Places by name."""
        kinds = [kind for kind, number in _TYPES.items() if number in request.types]
        found = gazetteer().search(request.text, request.country_codes, kinds, request.limit or 10)
        return wire.SearchGeoTargetsResponse(
            matches=[
                wire.GeoTargetMatch(geo_target=_geo_target(place), score=score) for place, score in found
            ],
            release=_places_release(),
        )

    async def ListAudienceNodes(
        self, request: wire.ListAudienceNodesRequest, context: Context
    ) -> wire.ListAudienceNodesResponse:
        """All audience nodes that fit the filters, a page at a time."""
        kinds = set(request.kinds)
        page, token = page_of(
            [n for n in audience_nodes() if not kinds or _KINDS[n.kind] in kinds], request, 500
        )
        return wire.ListAudienceNodesResponse(
            nodes=[_audience_node(node) for node in page], next_page_token=token, release=_audience_release()
        )

    async def SearchAudienceNodes(
        self, request: wire.SearchAudienceNodesRequest, context: Context
    ) -> wire.SearchAudienceNodesResponse:
        """Audience nodes by name or synonym."""
        kinds = [kind for kind, number in _KINDS.items() if number in request.kinds]
        found = search_nodes(request.text, kinds, request.limit or 10)
        return wire.SearchAudienceNodesResponse(
            matches=[wire.AudienceNodeMatch(node=_audience_node(node), score=score) for node, score in found],
            release=_audience_release(),
        )

    async def ListAdCategories(
        self, request: wire.ListAdCategoriesRequest, context: Context
    ) -> wire.ListAdCategoriesResponse:
        """All ad categories, a page at a time."""
        page, token = page_of(ad_categories(), request, 500)
        return wire.ListAdCategoriesResponse(
            ad_categories=[
                wire.AdCategory(
                    code=category.code,
                    name=category.name,
                    parent_code=category.parent_code,
                    restricted=category.restricted,
                    synonyms=category.synonyms,
                )
                for category in page
            ],
            next_page_token=token,
            release=wire.TaxonomyRelease(
                id="ad-categories", version=vocabulary_version("ad_categories.txt"), size=len(ad_categories())
            ),
        )


def _geo_target(place: Place) -> wire.GeoTarget:
    parent = gazetteer().by_id.get(place.parent_id)
    return wire.GeoTarget(
        id=place.id,
        type=_TYPES[place.type],
        name=place.name,
        country_code=place.country_code,
        subdivision_code=place.subdivision_code,
        parent_id=place.parent_id,
        parent_name=parent.name if parent else "",
        population=place.population,
        alternate_names=place.alternate_names,
    )


def _audience_node(node: AudienceNode) -> wire.AudienceNode:
    return wire.AudienceNode(
        id=node.id,
        name=node.name,
        kind=_KINDS[node.kind],
        parent_id=node.parent_id,
        synonyms=node.synonyms,
    )


@cache
def _places_release() -> wire.TaxonomyRelease:
    return wire.TaxonomyRelease(
        id="places",
        version=gazetteer().release,
        attribution=gazetteer().attribution,
        size=len(gazetteer().places),
    )


@cache
def _audience_release() -> wire.TaxonomyRelease:
    return wire.TaxonomyRelease(
        id="audience", version=vocabulary_version(*_VOCABULARY), size=len(audience_nodes())
    )
