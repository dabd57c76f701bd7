"""Interests, genres, podcast topics and ad categories: the words that audiences and advertisers are put
in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from hashlib import sha256
from importlib import resources

from tools.ads_api.simulator.places import fold


class NodeKind(Enum):
    """What kind of audience node."""

    INTEREST = 1
    GENRE = 2
    PODCAST_TOPIC = 3


@dataclass(frozen=True, slots=True)
class AudienceNode:
    """An interest, a genre or a podcast topic; `index` is its row in the market's tables."""

    index: int
    id: str
    name: str
    kind: NodeKind
    parent_id: str
    synonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AdCategory:
    """What an ad is for; `parent` is the number of the parent, 1-34."""

    code: str
    name: str
    parent_code: str
    parent: int
    restricted: bool
    synonyms: tuple[str, ...]


@cache
def audience_nodes() -> tuple[AudienceNode, ...]:
    """All nodes: interests, genres, podcast topics; parents before their children."""
    nodes: list[AudienceNode] = []
    for kind, prefix, file in (
        (NodeKind.INTEREST, "int", "interests.txt"),
        (NodeKind.GENRE, "gen", "genres.txt"),
        (NodeKind.PODCAST_TOPIC, "pod", "podcast_topics.txt"),
    ):
        parent = ""
        for is_child, name, synonyms in _entries(file):
            stem = parent if is_child else prefix
            node_id = f"{stem}_{_slug(name)}"
            nodes.append(AudienceNode(len(nodes), node_id, name, kind, parent if is_child else "", synonyms))
            parent = parent if is_child else node_id
    return tuple(nodes)


@cache
def audience_nodes_by_id() -> dict[str, AudienceNode]:
    """The same, by id."""
    return {node.id: node for node in audience_nodes()}


@cache
def ad_categories() -> tuple[AdCategory, ...]:
    """All ad categories, each parent before its children."""
    categories: list[AdCategory] = []
    parent = child = 0
    for is_child, raw_name, synonyms in _entries("ad_categories.txt"):
        if is_child:
            child += 1
        else:
            parent, child = parent + 1, 0
        parent_code = f"ADV_{parent}"
        code = f"{parent_code}_{child}" if is_child else parent_code
        name, restricted = raw_name.removeprefix("!"), raw_name.startswith("!")
        categories.append(
            AdCategory(code, name, parent_code if is_child else "", parent, restricted, synonyms)
        )
    return tuple(categories)


@cache
def vocabulary_version(*files: str) -> str:
    """The first twelve hexadecimal digits of the SHA-256 of some data files."""
    return sha256(b"".join(_read(file).encode() for file in files)).hexdigest()[:12]


def search_nodes(
    text: str, kinds: Iterable[NodeKind] = (), limit: int = 10
) -> list[tuple[AudienceNode, float]]:
    """Nodes by name or synonym, best first: 1 for the name, 0.95 for a synonym, less for a shared word."""
    wanted, only = fold(text), set(kinds)
    words = set(wanted.split())
    found: list[tuple[AudienceNode, float]] = []
    for node in audience_nodes():
        if only and node.kind not in only:
            continue
        names = [fold(node.name), *(fold(synonym) for synonym in node.synonyms)]
        if names[0] == wanted:
            score = 1.0
        elif wanted in names:
            score = 0.95
        else:
            parts = [set(name.split()) for name in names]
            score = 0.8 * max(len(words & part) / len(words | part) for part in parts) if words else 0.0
        if score > 0:
            found.append((node, score))
    found.sort(key=lambda match: (-match[1], match[0].index))
    return found[:limit]


def _entries(file: str) -> Iterator[tuple[bool, str, tuple[str, ...]]]:
    """Whether a child, its name and its synonyms, for each line of a vocabulary file."""
    for line in _read(file).splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, _, rest = line.strip().partition(":")
        synonyms = tuple(word.strip().lower() for word in rest.split(",") if word.strip())
        yield line.startswith(" "), name.strip(), synonyms


def _read(file: str) -> str:
    return (resources.files("tools.ads_api.simulator") / "data" / file).read_text("utf-8")


def _slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", fold(name).replace("'", "")).strip("_")
