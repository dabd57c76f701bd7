"""The taxonomies that words are looked up in: places, interests and genres, ad categories."""

from planner.domain.brief import AdCategory, AudienceNode, Place
from planner.domain.value import Value


class GeoTarget(Value):
    """A place on sale, with what is needed to recognise it and to choose between namesakes.

    Attributes:
        place: The place.
        population: People living there, 0 when unknown.
        other_names: Names it is also written by.
    """

    place: Place
    population: int = 0
    other_names: tuple[str, ...] = ()


class AudienceTarget(Value):
    """An interest or genre on sale, with the words it is also called by."""

    node: AudienceNode
    parent_id: str | None = None
    synonyms: tuple[str, ...] = ()


class CategoryTarget(Value):
    """An ad category with its parent code and whether special rules apply."""

    category: AdCategory
    parent_code: str | None = None
    restricted: bool = False


class TaxonomySnapshot(Value):
    """All taxonomies of the Ads API at one release.

    Attributes:
        release: Version id the Ads API gives this content.
        source: Which API it came from, e.g. `simulator/1`.
    """

    release: str
    source: str
    places: tuple[GeoTarget, ...]
    audiences: tuple[AudienceTarget, ...]
    categories: tuple[CategoryTarget, ...]
