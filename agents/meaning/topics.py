"""The word lists that say what words belong to which topic: what people are into, what advertisers sell.

They are read from the data files beside this module; the format stands at the head of each.
"""

from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that a taxonomy may have a node for, with the words that people use for it.

    Attributes:
        names: What a taxonomy may call it, the best name first.
        things: Words for the thing itself.
        people: Words for the people who are into it, in the plural.
        wider: The topic that it belongs to, None at the top.
        protected: Nobody is targeted by it: it tells of religion or identity.
    """

    names: tuple[str, ...]
    things: tuple[str, ...]
    people: tuple[str, ...]
    wider: "Topic | None" = None
    protected: bool = False

    @property
    def all_names(self) -> tuple[str, ...]:
        """Its names, then those of the wider topics."""
        return self.names if self.wider is None else (*self.names, *self.wider.all_names)


@cache
def interest_topics() -> tuple[Topic, ...]:
    """Return what people are into, wider topics before narrower ones."""
    return tuple(parse_topics(_read("topics.txt")))


@cache
def product_topics() -> tuple[Topic, ...]:
    """Return what advertisers sell, parents before their children."""
    return tuple(parse_topics(_read("products.txt")))


@cache
def interest_signs() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return names of topics, each with what tells of it in a picture of people."""
    lines = (line.partition(":") for line in _lines(_read("signs.txt")))
    return tuple((name.strip(), _parts(words)) for name, _, words in lines)


@cache
def words_without_topic() -> tuple[str, ...]:
    """Return words that stand where an interest could stand and name none."""
    return tuple(dict.fromkeys(word for _, words in _classes() for word in words))


@cache
def words_without_product() -> tuple[str, ...]:
    """Return words that stand where a product could stand and name none: trades and media are products."""
    classes = (words for name, words in _classes() if name not in {"occupations", "media"})
    return tuple(dict.fromkeys(word for words in classes for word in words))


def _classes() -> list[tuple[str, tuple[str, ...]]]:
    lines = (line.partition(":") for line in _lines(_read("no_topics.txt")))
    return [(name, _parts(words)) for name, _, words in lines]


def parse_topics(text: str) -> list[Topic]:
    """Return the topics of a word list.

    Raises:
        ValueError: A line is indented deeper than one level below the line above it.
    """
    topics: list[Topic] = []
    above: list[Topic] = []
    for line in _lines(text):
        depth = (len(line) - len(line.lstrip(" "))) // 2
        if depth > len(above):
            msg = f"a topic is indented too deep: {line.strip()[:40]!r}"
            raise ValueError(msg)
        head, _, words = line.strip().partition(":")
        name, _, others = head.removeprefix("!").partition("=")
        things, _, people = words.partition(";")
        topic = Topic(
            names=(name.strip(), *_parts(others)),
            things=_parts(things),
            people=_parts(people),
            wider=above[depth - 1] if depth else None,
            protected=head.startswith("!"),
        )
        topics.append(topic)
        above = [*above[:depth], topic]
    return topics


def _read(file: str) -> str:
    return (resources.files("agents.meaning") / "data" / file).read_text("utf-8")


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
