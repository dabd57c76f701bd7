"""Finds the taxonomies' names in text: places, interests and genres, ad categories.

Only ids of the snapshot ever come out.
"""

from collections.abc import Iterable

from agents.folding import FoldedText
from agents.meaning.category_terms import CategoryTerms
from agents.meaning.interest_terms import InterestTerms
from agents.meaning.term_vectors import TermVectors
from agents.place_index import PlaceIndex
from planner.domain.brief import AdCategory, AudienceNode
from planner.domain.taxonomy import TaxonomySnapshot


class TaxonomyIndex:
    """Finds names of one taxonomy snapshot in text. Built once per snapshot, read-only afterwards."""

    def __init__(self, snapshot: TaxonomySnapshot, vectors: TermVectors | None = None) -> None:
        self.snapshot = snapshot
        kept = TermVectors() if vectors is None else vectors
        self.interests = InterestTerms(snapshot.audiences, kept)
        self.categories = CategoryTerms(snapshot.categories, kept)
        self.places = PlaceIndex(snapshot)

    def prepare(self) -> None:
        """Load and compute what comparing by meaning needs; seconds for a taxonomy that is not known yet."""
        self.interests.prepare()
        self.categories.prepare()
        self.interests.nearest(["anything"])
        self.categories.nearest(["anything"])

    def node_at(self, text: FoldedText, at: int) -> tuple[AudienceNode, int] | None:
        """Return the node whose name or synonym begins at token `at`, and how many tokens it takes."""
        found = self.interests.names.at(text, at)
        return None if found is None else (found.target, found.length)

    def node_named(self, names: Iterable[str]) -> AudienceNode | None:
        """Return the first node that one of the names stands for, by spelling or else by meaning."""
        wanted = tuple(names)
        spelled = self.interests.words.first(wanted)
        if spelled is not None:
            return spelled if isinstance(spelled, AudienceNode) else None
        likes = self.interests.nearest([name.lower() for name in wanted])
        near = next((like for like in likes if like is not None and like.accepted), None)
        return near.target if near is not None and isinstance(near.target, AudienceNode) else None

    def category_named(self, names: Iterable[str]) -> AdCategory | None:
        """Return the first ad category that one of the names stands for, by spelling or else by meaning."""
        wanted = tuple(names)
        spelled = self.categories.names.first(wanted) or self.categories.words.first(wanted)
        if spelled is not None:
            return spelled
        likes = self.categories.nearest([name.lower() for name in wanted])
        near = next((like for like in likes if like is not None and like.accepted), None)
        return None if near is None else near.target
