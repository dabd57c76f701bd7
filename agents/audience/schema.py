"""What a chat model may say about the audience of a message, and how that becomes a reading.

Names and rephrasings go through our own grammar and gazetteer as short English sentences that our code makes:
a place that is not sold, a name with several meanings and an edit come out as if the user had written so.
"""

from collections.abc import Sequence
from typing import Any, Final

from pydantic import Field

from agents.audience.ages import read_ages
from agents.audience.people import read_people
from agents.audience.places import read_places
from agents.audience.reading import read_audience
from agents.folding import FoldedText
from agents.second_reader.asked import Asked
from agents.second_reader.quotes import (
    LONGEST_QUOTE,
    MODEL_CONFIDENCE,
    MOST_ITEMS,
    Change,
    SaidByModel,
    brings_numbers,
    find_words,
    with_field,
)
from planner.domain.brief import Assumed, AudienceNode, Reader, Stated, Words
from planner.domain.readings import AudienceReading
from planner.domain.vocabulary import Gender

_CHANGES: Final[dict[str, Any]] = {"enum": list(map(str, Change))}
_PLACE_SENTENCES: Final = {
    Change.WANTED: "in {}",
    Change.PREFERRED: "in {}",
    Change.EXCLUDED: "not in {}",
    Change.ADDED: "add {}",
    Change.REMOVED: "drop {}",
}
_GENDER_SENTENCES: Final = {
    Change.WANTED: "{}",
    Change.PREFERRED: "{}",
    Change.EXCLUDED: "not {}",
    Change.ADDED: "add {}",
    Change.REMOVED: "drop {}",
}
_GENDER_WORDS: Final[dict[str, str]] = {
    Gender.FEMALE: "women",
    Gender.MALE: "men",
    Gender.NON_BINARY: "non-binary people",
}


class QuotedName(SaidByModel):
    """A name in English, what the message does with it, and the words of the message that mean it."""

    name: str = Field(default="", description="The name in English.")
    change: str = Field(
        default=Change.WANTED.value, json_schema_extra=_CHANGES, description="What the message does with it."
    )
    quote: str = Field(default="", description="The exact words of the message.")


class QuotedGender(SaidByModel):
    """A gender, what the message does with it, and the words of the message that mean it."""

    name: str = Field(
        default="", json_schema_extra={"enum": list(map(str, Gender))}, description="The gender."
    )
    change: str = Field(
        default=Change.WANTED.value, json_schema_extra=_CHANGES, description="What the message does with it."
    )
    quote: str = Field(default="", description="The exact words of the message.")


class AudienceWords(SaidByModel):
    """Places, ages, genders and interests in words; every quote is copied from the message."""

    places: list[QuotedName] = Field(default_factory=list, description="Places where ads are to be shown.")
    ages_plain: str = Field(default="", description="The ages in plain English; empty when not said.")
    ages_quotes: list[str] = Field(
        default_factory=list, description="The exact words of the message that say the ages."
    )
    genders: list[QuotedGender] = Field(default_factory=list, description="Genders to be reached.")
    interests: list[QuotedName] = Field(
        default_factory=list, description="Interests and genres of the people to be reached."
    )


def add_audience_words(reading: AudienceReading, said: AudienceWords, asked: Asked) -> AudienceReading:
    """Return `reading` with those of the fields asked about that the user's words bear out."""
    rules = (("places", _places), ("ages", _ages), ("genders", _genders), ("interests", _interests))
    for name, read in rules:
        if name in asked.fields:
            reading = read(reading, said, asked)
    return reading


Named = tuple[str, Change, Words]
"""A name, what happens to it, and the words that mean it."""


def _borne_out(named: Sequence[QuotedName | QuotedGender], shown: str) -> list[Named]:
    """Return names, changes and words of what stands in the message and makes up no number."""
    found = []
    for item in named[:MOST_ITEMS]:
        words = find_words(shown, item.quote)
        usable = item.name.strip() and len(item.name) <= LONGEST_QUOTE and item.change in set(Change)
        if words is not None and usable and not brings_numbers(item.name, (words,)):
            found.append((item.name.strip(), Change(item.change), words))
    return found


def _words(named: list[Named]) -> tuple[Words, ...]:
    return tuple(dict.fromkeys(words for *_, words in named))


def _sentence(named: list[Named], forms: dict[Change, str]) -> str:
    grouped: dict[str, list[str]] = {}
    for name, change, _ in named:
        grouped.setdefault(forms[change], []).append(name)
    return ", ".join(form.format(" and ".join(names)) for form, names in grouped.items())


def _places(reading: AudienceReading, said: AudienceWords, asked: Asked) -> AudienceReading:
    known = []
    for name, change, words in _borne_out(said.places, asked.shown):
        alone = _read_places(f"in {name}", asked)
        if alone.places is not None or alone.problems:
            known.append((name, change, words))
    if not known:
        return reading
    return with_field(
        reading, "places", _read_places(_sentence(known, _PLACE_SENTENCES), asked), _words(known)
    )


def _read_places(sentence: str, asked: Asked) -> AudienceReading:
    found = read_places(asked.saying(sentence, "places"), FoldedText.of(sentence), asked.index)
    return AudienceReading(places=found.places, unmet=found.unmet, problems=found.problems)


def _genders(reading: AudienceReading, said: AudienceWords, asked: Asked) -> AudienceReading:
    named = [
        (_GENDER_WORDS[name], change, words)
        for name, change, words in _borne_out(said.genders, asked.shown)
        if name in _GENDER_WORDS
    ]
    if not named:
        return reading
    sentence = _sentence(named, _GENDER_SENTENCES)
    found = read_people(asked.saying(sentence, "genders"), FoldedText.of(sentence))
    return with_field(reading, "genders", AudienceReading(genders=found.genders), _words(named))


def _ages(reading: AudienceReading, said: AudienceWords, asked: Asked) -> AudienceReading:
    rephrased = asked.rephrased("ages", said.ages_plain, said.ages_quotes)
    if rephrased is None:
        return reading
    found = read_ages(rephrased.context, FoldedText.of(rephrased.context.message))
    read = AudienceReading(ages=found.ages, problems=found.problems)
    return with_field(reading, "ages", read, rephrased.words)


def _interests(reading: AudienceReading, said: AudienceWords, asked: Asked) -> AudienceReading:
    previous = asked.context.previous.interests
    standing = previous.value if isinstance(previous, Stated | Assumed) else ()
    named: dict[AudienceNode, tuple[Change, Words]] = {}
    for name, change, words in _borne_out(said.interests, asked.shown):
        for node in _nodes(name, words, asked):
            named.setdefault(node, (change, words))
    removed = {node for node, (change, _) in named.items() if change in {Change.REMOVED, Change.EXCLUDED}}
    replaced = any(change in {Change.WANTED, Change.PREFERRED} for change, _ in named.values())
    kept = [node for node in (() if replaced else standing) if node not in removed]
    value = tuple(dict.fromkeys([*kept, *(node for node in named if node not in removed)]))
    if not named or not value:
        return reading
    field = Stated[tuple[AudienceNode, ...]](
        value=value,
        words=tuple(dict.fromkeys(words for _, words in named.values())),
        reader=Reader.MODEL,
        confidence=MODEL_CONFIDENCE,
    )
    return reading.model_copy(update={"interests": field})


def _nodes(name: str, words: Words, asked: Asked) -> tuple[AudienceNode, ...]:
    """Return what a name stands for in the taxonomy: by itself, or as our grammar reads it."""
    node = asked.index.node_named((name, words.text))
    if node is not None:
        return (node,)
    context = asked.saying(f"people who like {name}", "interests")
    read = read_audience(context, asked.index).interests
    return read.value if isinstance(read, Stated) else ()
