"""The taxonomies of the simulator as the Ads API client gives them, without a server.

Podcast topics are left out: the client knows interests and genres only.
"""

from collections.abc import Iterator

from planner.domain.brief import AdCategory, AudienceNode, AudienceNodeKind, Place, PlaceKind
from planner.domain.taxonomy import AudienceTarget, CategoryTarget, GeoTarget, TaxonomySnapshot
from tools.ads_api.simulator.audiences import NodeKind, ad_categories, audience_nodes
from tools.ads_api.simulator.places import PlaceType, gazetteer

_KINDS = {NodeKind.INTEREST: AudienceNodeKind.INTEREST, NodeKind.GENRE: AudienceNodeKind.GENRE}


_PLACES = {
    PlaceType.COUNTRY: PlaceKind.COUNTRY,
    PlaceType.REGION: PlaceKind.REGION,
    PlaceType.CITY: PlaceKind.CITY,
}


def simulator_snapshot(*, with_places: bool = False) -> TaxonomySnapshot:
    """Return the taxonomies that words are matched with; the places take a while, and few tests need them."""
    return TaxonomySnapshot(
        release="simulator-test",
        source="simulator",
        places=tuple(_places()) if with_places else (),
        audiences=tuple(
            AudienceTarget(
                node=AudienceNode(node_id=node.id, name=node.name, kind=_KINDS[node.kind]),
                parent_id=node.parent_id or None,
                synonyms=node.synonyms,
            )
            for node in audience_nodes()
            if node.kind in _KINDS
        ),
        categories=tuple(
            CategoryTarget(
                category=AdCategory(code=row.code, name=row.name),
                parent_code=row.parent_code or None,
                restricted=row.restricted,
            )
            for row in ad_categories()
        ),
    )


def _places() -> Iterator[GeoTarget]:
    known = gazetteer()
    for place in known.places:
        kind = _PLACES[place.type]
        parent = known.by_id.get(place.parent_id)
        yield GeoTarget(
            place=Place(
                place_id=place.country_code if kind is PlaceKind.COUNTRY else place.id,
                name=place.name,
                kind=kind,
                country_code=place.country_code,
                region_name=parent.name if parent is not None and kind is PlaceKind.CITY else None,
            ),
            population=place.population,
            other_names=place.alternate_names,
        )
