"""How often words are matched with the right interest, ad category or goal, and how long that takes.

`python -m tests.benchmarks.meaning` reads the lists of tests/benchmarks/meaning_lists and writes
docs/benchmarks/meaning.md. Of each list one half, chosen by the digest of the line, was not looked at while
the reader was tuned; the lists named "fresh" were written after it was frozen. With `--static` the model is
compared with a table of word vectors that is distilled from it (half a minute).
"""

import argparse
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line does; before numpy is loaded

import platform
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path

import numpy as np

from agents.audience.interests import InterestReader
from agents.folding import FoldedText
from agents.goal.category import read_category
from agents.goal.objective import read_objective
from agents.meaning.interest_terms import InterestTerms, NoNode
from agents.meaning.likeness import Likeness, Meanings
from agents.meaning.sentence_model import Floats, sentence_model, weights_file
from agents.meaning.term_vectors import TermVectors
from agents.meaning.wishes import wished_goal
from agents.meaning.wordpiece import word_pieces
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, AudienceNode, Brief, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

LISTS = Path(__file__).parent / "meaning_lists"
PAGE = Path(__file__).resolve().parents[2] / "docs" / "benchmarks" / "meaning.md"
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
TODAY = date(2026, 11, 20)
HALVES = ("tuned", "held out", "fresh")
HEAD = """\
# Words matched by meaning

Written by `python -m tests.benchmarks.meaning --static` from the lists in `tests/benchmarks/meaning_lists`.
The halves were parted by the digest of each line; the one that is held out was not looked at while tuning.
The fresh lists were written after everything was frozen: what their first run showed stands in
`docs/decisions/0013-words-by-meaning.md`; it was mended by the class, so their numbers below are no longer
blind. Podcast topics are not on sale through the planner: where a list names nothing else, nothing may
be found. One core, Python {python}.
"""
Row = tuple[str, str]


@dataclass
class Count:
    """Rows by how they came out."""

    right: int = 0
    open: int = 0
    wrong: int = 0

    def note(self, found: object, *, right: bool) -> None:
        """Count one row: what was found, and whether it is right."""
        self.right += right
        self.open += not right and not found
        self.wrong += not right and bool(found)

    def cells(self) -> str:
        """Return the counts as cells of a table."""
        total = self.right + self.open + self.wrong
        share = f" ({self.right / total:.0%})" if total else ""
        return f"{self.right} of {total}{share} | {self.open} | {self.wrong}"


@dataclass(frozen=True)
class Message:
    """A whole message with what is to be read in it; None: not scored."""

    text: str
    interests: str | None = None
    category: str | None = None


@dataclass
class Page:
    """The lines of the results page."""

    lines: list[str] = field(default_factory=list)

    def table(self, title: str, head: str, rows: Sequence[str]) -> None:
        """Add a table."""
        columns = head.count("|") + 1
        self.lines += ["", f"## {title}", "", f"| {head} |", "|" + "---|" * columns]
        self.lines += [f"| {row} |" for row in rows]

    def say(self, *lines: str) -> None:
        """Add paragraphs."""
        self.lines += ["", *lines]


def half_of(line: str) -> str:
    """Return which half a line belongs to."""
    return HALVES[sha256(line.encode()).digest()[0] % 2]


def rows(name: str) -> Iterator[tuple[str, Row]]:
    """Yield half and row of a list of lines "words = expected", and of its fresh continuation."""
    for file, fresh in ((LISTS / f"{name}.txt", False), (LISTS / f"{name}_fresh.txt", True)):
        for line in file.read_text("utf-8").splitlines() if file.exists() else ():
            if line.strip() and not line.startswith("#"):
                words, _, expected = line.rpartition(" = ") if " = " in line else (line, "", "-")
                yield HALVES[2] if fresh else half_of(line), (words.strip(), expected.strip())


def messages() -> Iterator[tuple[str, Message]]:
    """Yield half and message."""
    for file in (LISTS / "messages.txt", LISTS / "messages_fresh.txt"):
        text, wanted = "", dict[str, str]()
        for line in [*file.read_text("utf-8").splitlines(), "end"]:
            if line.startswith("#") or not line.strip():
                continue
            if line.startswith(" "):
                key, _, value = line.partition("=")
                wanted[key.strip()] = value.strip()
                continue
            if text:
                half = HALVES[2] if "fresh" in file.name else half_of(text)
                yield half, Message(text, wanted.get("interests"), wanted.get("category"))
            text, wanted = line.strip(), {}


def acceptable(expected: str, sold: set[str]) -> tuple[list[set[str]], set[str]]:
    """Return the groups of which one name each must be found, and all names that may be."""
    must, may = [], set[str]()
    for group in expected.split(";"):
        names = {name.strip() for name in group.strip().removeprefix("?").split("|")}
        if names & sold and "-" not in names and not group.strip().startswith("?"):
            must.append(names & sold)
        may |= names & sold
    return must, may


def interest_name(found: object) -> str | None:
    """Return the name of a node, None for none."""
    return found.name if isinstance(found, AudienceNode) else None


def taken(like: Likeness[AudienceNode | NoNode] | None) -> str | None:
    """Return the name of an accepted match."""
    return interest_name(like.target) if like is not None and like.accepted else None


def phrases(page: Page, terms: InterestTerms, sold: set[str]) -> None:
    """Score phrases: by spelling alone, by meaning alone, and one after the other."""
    counts = {(how, half): Count() for how in ("spelling", "meaning", "both") for half in HALVES}
    false = dict.fromkeys(counts, 0)
    shown = dict.fromkeys(HALVES, 0)
    for name in ("interests", "nothing"):
        for half, (words, expected) in rows(name):
            _, may = acceptable(expected, sold)
            spelled = interest_name(terms.words.get(words))
            meant = taken(terms.nearest([words.lower()])[0])
            both = spelled if terms.words.get(words) is not None else meant
            shown[half] += name == "nothing"
            for how, found in (("spelling", spelled), ("meaning", meant), ("both", both)):
                if name == "nothing":
                    false[how, half] += found is not None
                else:
                    counts[how, half].note(found, right=found in may if may else found is None)
    page.table(
        "Phrases for what people are into",
        "half | how | right | nothing found | wrong | false, of words that name nothing",
        [
            f"{half} | {how} | {counts[how, half].cells()} | {false[how, half]} of {shown[half]}"
            for half in HALVES
            for how in ("spelling", "meaning", "both")
        ],
    )


def whole_messages(page: Page, index: TaxonomyIndex, sold: set[str]) -> None:
    """Score whole messages: all interests and nothing else, the ad category, and the time for both."""
    reader = InterestReader(index)
    interests, categories = {half: Count() for half in HALVES}, {half: Count() for half in HALVES}
    took_ms: list[float] = []
    for half, message in messages():
        text = FoldedText.of(message.text)
        context = ReadingContext(message.text, Brief(), TODAY, ADVERTISER)
        began = time.process_time()
        found = reader.read(context, text, [])
        category = read_category(text, index, asked=False)
        took_ms.append((time.process_time() - began) * 1000)
        field_ = found.interests
        names = {node.name for node in field_.value} if isinstance(field_, Stated) else set()
        if message.interests is not None:
            must, may = acceptable(message.interests, sold)
            interests[half].note(names, right=all(names & group for group in must) and names <= may)
        if message.category is not None:
            named = category.value.name if isinstance(category, Stated) else "-"
            accepted = {name.strip() for name in message.category.split("|")}
            categories[half].note(named != "-", right=named in accepted)
    page.table(
        "Whole messages",
        "half | field | wholly right | nothing read | wrong or incomplete",
        [f"{half} | interests | {interests[half].cells()}" for half in HALVES]
        + [f"{half} | ad category | {categories[half].cells()}" for half in HALVES],
    )
    cold = np.percentile(took_ms, [50, 95, 100])
    page.say(
        f"Interests and ad category of a message that was not read before: p50 {cold[0]:.1f}, p95 "
        f"{cold[1]:.1f}, most {cold[2]:.1f} ms of one core, {len(took_ms)} messages."
    )


def products(page: Page, index: TaxonomyIndex) -> None:
    """Score what advertisers sell, named in a plain sentence."""
    counts = {half: Count() for half in HALVES}
    for half, (words, expected) in rows("categories"):
        text = FoldedText.of(f"Plan a campaign for {words} in Germany, 20k, next month.")
        category = read_category(text, index, asked=False)
        named = category.value.name if isinstance(category, Stated) else "-"
        counts[half].note(named != "-", right=named in {name.strip() for name in expected.split("|")})
    page.table(
        "Products, in one plain sentence",
        "half | right | no category | wrong",
        [f"{half} | {counts[half].cells()}" for half in HALVES[:2]],
    )


def goals(page: Page) -> None:
    """Score sentences about what a business wants: by rules, by meaning, and rules before meaning."""
    counts = {(how, half): Count() for how in ("rules", "meaning", "rules, then meaning") for half in HALVES}
    for half, (words, expected) in rows("goals"):
        text = FoldedText.of(words)
        ruled = read_objective(ReadingContext(words, Brief(), TODAY, ADVERTISER), text)
        by_rule = ruled.value.delivery_goal.value if isinstance(ruled, Stated) else "-"
        wish = wished_goal(text)
        meant = wish.goal.value if wish is not None else "-"
        accepted = {name.strip() for name in expected.split("|")}
        first = by_rule if ruled is not None else meant
        for how, goal in (("rules", by_rule), ("meaning", meant), ("rules, then meaning", first)):
            counts[how, half].note(goal != "-", right=goal in accepted)
    page.table(
        "Sentences about what a business wants",
        "half | how | right | no goal | wrong",
        [
            f"{half} | {how} | {counts[how, half].cells()}"
            for half in HALVES[:2]
            for how in ("rules", "meaning", "rules, then meaning")
        ],
    )


def speed(page: Page) -> None:
    """Time the model on batches of phrases of ordinary length, and its loading."""
    began = time.process_time()
    weights_file()
    checked_ms = (time.process_time() - began) * 1000
    texts = [words for _, (words, _) in rows("interests")]
    model = sentence_model()
    timed = []
    for size in (1, 2, 4, 8):
        batches = [texts[at : at + size] for at in range(0, 128, size)]
        model.vectors(batches[0])
        began = time.process_time()
        for batch in batches:
            model.vectors(batch)
        timed.append(f"{size} | {(time.process_time() - began) / len(batches) * 1000:.1f}")
    page.table("The sentence model, one core", "phrases at once | ms", timed)
    page.say(f"Checking the digest of its weights takes {checked_ms:.0f} ms, once.")


def static_vectors() -> Callable[[Sequence[str]], Floats]:
    """Return a table of word vectors distilled from the model, as a function from texts to vectors."""
    lines = (LISTS.parents[2] / "agents/meaning/data/vocabulary.txt").read_text("utf-8").split("\n")
    names = [piece.removeprefix("##") or "-" for piece in lines[:30522]]
    model = sentence_model()
    table = np.concatenate([model.vectors(names[at : at + 32]) for at in range(0, len(names), 32)])
    table -= table[1000:].mean(axis=0)
    table *= np.log(np.maximum(np.arange(len(table)) - 1995, 1) + 1.0)[:, None]  # rare words weigh more

    def of(texts: Sequence[str]) -> Floats:
        ids = [word_pieces().ids(text, at_most=64)[1:-1] or [100] for text in texts]
        found = np.stack([table[pieces].mean(0) for pieces in ids])
        result: Floats = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
        return result

    return of


def alternatives(page: Page, index: TaxonomyIndex, sold: set[str]) -> None:
    """Compare the nearest topic by the model with the nearest by distilled word vectors."""
    distilled = static_vectors()
    listed = [
        (words.lower(), acceptable(expected, sold)[1])
        for _, (words, expected) in rows("interests")
        if index.interests.words.get(words) is None
    ]
    asked = [(words, may) for words, may in listed if may]
    terms = [(name, row.node) for row in index.snapshot.audiences for name in (row.node.name, *row.synonyms)]
    by_model = Meanings(terms, TermVectors()).nearest
    anchors, targets = distilled([term for term, _ in terms]), [node.name for _, node in terms]
    right_model = right_static = 0
    for words, may in asked:
        like = by_model([words])[0]
        right_model += like is not None and like.target.name in may
        right_static += targets[int((distilled([words]) @ anchors.T).argmax())] in may
    page.table(
        "Nearest node by its name and synonyms alone, phrases in no word list",
        "vectors | nearest is right",
        [
            f"the model | {right_model} of {len(asked)}",
            f"word vectors distilled from it | {right_static} of {len(asked)}",
        ],
    )


def main() -> None:
    """Measure and write the page."""
    options = argparse.ArgumentParser()
    options.add_argument("--static", action="store_true", help="compare with distilled word vectors")
    wanted = options.parse_args()
    snapshot = simulator_snapshot()
    index = TaxonomyIndex(snapshot)
    index.prepare()
    sold = {row.node.name for row in snapshot.audiences}
    page = Page(HEAD.format(python=platform.python_version()).splitlines())
    whole_messages(page, index, sold)
    phrases(page, index.interests, sold)
    products(page, index)
    goals(page)
    speed(page)
    if wanted.static:
        alternatives(page, index, sold)
    text = "\n".join(page.lines) + "\n"
    PAGE.write_text(text)
    print(text)


if __name__ == "__main__":
    main()
