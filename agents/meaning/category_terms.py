"""What the ad categories of one taxonomy are called, by spelling and by meaning."""

from collections.abc import Sequence

from agents.meaning.lexicon import Lexicon
from agents.meaning.likeness import Likeness, Meanings
from agents.meaning.term_vectors import TermVectors
from agents.meaning.topics import Topic, product_topics, words_without_product
from planner.domain.brief import AdCategory
from planner.domain.taxonomy import CategoryTarget


class CategoryTerms:
    """Finds ad categories. Built once per taxonomy, read-only afterwards.

    Attributes:
        names: The categories' names; a parent before its children.
        words: Words for what advertisers sell.

    Args:
        categories: The taxonomy's ad categories.
        vectors: Where vectors of terms come from.
    """

    def __init__(self, categories: Sequence[CategoryTarget], vectors: TermVectors) -> None:
        self.names: Lexicon[AdCategory] = Lexicon()
        self.words: Lexicon[AdCategory] = Lexicon()
        self._rows = {row.category.code: row for row in categories}
        rows = sorted(categories, key=lambda row: row.parent_code is not None)
        by_name: dict[str, list[CategoryTarget]] = {}
        for row in rows:
            self.names.add(row.category.name, row.category, stemmed=True)
            by_name.setdefault(row.category.name.lower(), []).append(row)
        terms: list[tuple[str, AdCategory | None]] = []
        for row in rows:
            if row.category.name.lower() not in _NO_PRODUCTS:
                terms.append((row.category.name, row.category))
        for topic in product_topics():
            category = self._category(topic, by_name)
            if category is None:
                continue
            for term in topic.things:
                self.words.add(term, category)
                terms.append((term, category))
        for term, category in terms:
            if category is not None:
                self.words.add(term, category)
        terms += [(term, None) for term in words_without_product()]
        self._meanings = Meanings(terms, vectors)

    def family(self, category: AdCategory) -> str:
        """Return the code of a category's parent, or its own."""
        row = self._rows.get(category.code)
        return row.parent_code if row is not None and row.parent_code else category.code

    def parent(self, category: AdCategory) -> AdCategory:
        """Return a category's parent, or itself at the top."""
        row = self._rows.get(self.family(category))
        return category if row is None else row.category

    def nearest(self, phrases: Sequence[str]) -> list[Likeness[AdCategory] | None]:
        """Return what each phrase means most nearly; None without a sentence model."""
        return self._meanings.nearest(phrases)

    def prepare(self) -> None:
        """Compute what comparing needs and is not at hand; takes seconds for an unknown taxonomy."""
        self._meanings.prepare()

    def _category(self, topic: Topic, by_name: dict[str, list[CategoryTarget]]) -> AdCategory | None:
        """Return the category that a topic stands for: below its own parent if several have its name."""
        for name in topic.names:
            rows = by_name.get(name.lower(), [])
            if topic.wider is not None and len(rows) > 1:
                parent = self.names.first(topic.wider.names)
                rows = [row for row in rows if parent is not None and row.parent_code == parent.code] or rows
            if rows:
                return rows[0].category
        return self._category(topic.wider, by_name) if topic.wider is not None else None


_NO_PRODUCTS = frozenset({"other", "not listed", "sensitive other"})
