"""The simulator's interests, genres and ad categories as the Ads API client gives them, without a server.

Places are left out. Podcast topics are, too: the client knows interests and genres only.
"""

from planner.domain.brief import AdCategory, AudienceNode, AudienceNodeKind
from planner.domain.taxonomy import AudienceTarget, CategoryTarget, TaxonomySnapshot
from tools.ads_api.simulator.audiences import NodeKind, ad_categories, audience_nodes

_KINDS = {NodeKind.INTEREST: AudienceNodeKind.INTEREST, NodeKind.GENRE: AudienceNodeKind.GENRE}


def simulator_snapshot() -> TaxonomySnapshot:
    """Return the taxonomies that words are matched with."""
    return TaxonomySnapshot(
        release="simulator-test",
        source="simulator",
        places=(),
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
