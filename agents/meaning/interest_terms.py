"""What the interests and genres of one taxonomy are called, by spelling and by meaning."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final

from agents.folding import words_of
from agents.meaning.deed_model import deed_model
from agents.meaning.lexicon import Lexicon
from agents.meaning.likeness import Likeness, Meanings
from agents.meaning.term_vectors import TermVectors
from agents.meaning.topics import Topic, interest_signs, interest_topics, words_without_topic
from planner.domain.brief import AudienceNode, AudienceNodeKind
from planner.domain.taxonomy import AudienceTarget


class NoNode(Enum):
    """Why a topic has no node that people could be targeted by."""

    NOT_SOLD = "NOT_SOLD"
    """The taxonomy has no node for it."""
    PROTECTED = "PROTECTED"
    """It tells of religion or identity, by which nobody is targeted."""


Target = AudienceNode | NoNode

_HEADS_OF_PEOPLE: Final = words_of(
    "owners lovers fans enthusiasts buyers players seekers drinkers viewers listeners hunters shoppers "
    "gamers travellers travelers flyers parents goers skiers cyclists runners"
)


class InterestTerms:
    """Finds interests and genres. Built once per taxonomy, read-only afterwards.

    Attributes:
        names: The names and synonyms of nodes that people may be targeted by.
        words: Those of all nodes, and the words of the topics that they stand for.
        people: Words for people who are into something, as they are written.
        signs: What tells of a topic where a brief draws a picture of people: "a rod in the car".
        topics: What each topic of our word lists stands for, by its name.

    Args:
        audiences: The taxonomy's nodes.
        vectors: Where vectors of terms come from.
    """

    def __init__(self, audiences: Sequence[AudienceTarget], vectors: TermVectors) -> None:
        self.names: Lexicon[AudienceNode] = Lexicon()
        self.words: Lexicon[Target] = Lexicon()
        self.people: Lexicon[Target] = Lexicon(loose=False)
        self.signs: Lexicon[Target] = Lexicon(loose=False)
        terms: list[tuple[str, Target | None]] = []
        sold: Lexicon[AudienceNode] = Lexicon()
        for term, node in _named(audiences):
            sold.add(term, node, stemmed=True)
        targets = [(topic, _target(topic, sold)) for topic in interest_topics()]
        protected = {sold.first(topic.names) for topic, target in targets if target is NoNode.PROTECTED}
        for term, node in _named(audiences):
            target = NoNode.PROTECTED if node in protected else node
            if node not in protected:
                self.names.add(term, node, stemmed=True)
            self.words.add(term, target, stemmed=True)
            terms.append((term, target))
            if term.rpartition(" ")[2].lower() in _HEADS_OF_PEOPLE:
                self.people.add(term, target)
        for topic, target in targets:
            for term in (*topic.names[:1], *topic.things, *topic.people):
                self.words.add(term, target)
                terms.append((term, target))
            for term in topic.people:
                self.people.add(term, target)
        self.topics: dict[str, Target] = {topic.names[0]: target for topic, target in targets}
        for name, signs in interest_signs():
            for sign in signs:
                self.signs.add(sign, self.topics[name])
        terms += [(term, None) for term in words_without_topic()]
        self._meanings: Meanings[Target] = Meanings(terms, vectors)

    def nearest(self, phrases: Sequence[str]) -> list[Likeness[Target] | None]:
        """Return what each phrase means most nearly; None without a sentence model."""
        return self._meanings.nearest(phrases)

    def prepare(self) -> None:
        """Compute what comparing needs and is not at hand; takes seconds for an unknown taxonomy."""
        self._meanings.prepare()
        deed_model()


def _target(topic: Topic, sold: Lexicon[AudienceNode]) -> Target:
    if topic.protected:
        return NoNode.PROTECTED
    return sold.first(topic.all_names) or NoNode.NOT_SOLD


def _named(audiences: Sequence[AudienceTarget]) -> Iterator[tuple[str, AudienceNode]]:
    """Yield all names, those of genres first, then all synonyms: a name is never taken by a synonym."""
    rows = sorted(audiences, key=lambda row: row.node.kind is not AudienceNodeKind.GENRE)
    for row in rows:
        yield row.node.name, row.node
    for row in rows:
        for synonym in row.synonyms:
            yield synonym, row.node
