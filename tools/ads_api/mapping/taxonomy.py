"""TaxonomyService: places, interests and genres, ad categories."""

from planner.domain.brief import AdCategory, AudienceNode, Place, PlaceKind
from planner.domain.taxonomy import AudienceTarget, CategoryTarget, GeoTarget
from protos.ads.v1 import taxonomy_pb2
from tools.ads_api.mapping.enums import NODE_KINDS, PLACE_KINDS


def read_place(wire: taxonomy_pb2.GeoTarget) -> GeoTarget | None:
    """Return a place, or None when its kind is none that can be targeted here.

    A country goes by its ISO 3166-1 code in the domain, whatever id the wire gives it.
    """
    kind = PLACE_KINDS.known(wire.type)
    if kind is None:
        return None
    return GeoTarget(
        place=Place(
            place_id=wire.country_code if kind is PlaceKind.COUNTRY else wire.id,
            name=wire.name,
            kind=kind,
            country_code=wire.country_code,
            region_name=(wire.parent_name or None) if kind is PlaceKind.CITY else None,
        ),
        population=wire.population,
        other_names=tuple(wire.alternate_names),
    )


def read_node(wire: taxonomy_pb2.AudienceNode) -> AudienceTarget | None:
    """Return an interest or genre, or None for another kind of node."""
    kind = NODE_KINDS.known(wire.kind)
    if kind is None:
        return None
    return AudienceTarget(
        node=AudienceNode(node_id=wire.id, name=wire.name, kind=kind),
        parent_id=wire.parent_id or None,
        synonyms=tuple(wire.synonyms),
    )


def read_category(wire: taxonomy_pb2.AdCategory) -> CategoryTarget:
    """Return an ad category."""
    return CategoryTarget(
        category=AdCategory(code=wire.code, name=wire.name),
        parent_code=wire.parent_code or None,
        restricted=wire.restricted,
    )


def read_release(*releases: taxonomy_pb2.TaxonomyRelease) -> str:
    """Return one version id for several taxonomies; it changes when one of them does."""
    return ";".join(f"{release.id}={release.version}" for release in releases)
