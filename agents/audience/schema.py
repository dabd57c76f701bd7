"""What a chat model may say about the audience of a message, and how that becomes a reading."""

from pydantic import BaseModel, Field

from agents.folding import FoldedText
from agents.model_reading import MODEL_CONFIDENCE, brings_numbers, find_words
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import AudienceNode, Contradictory, Place, Places, Reader, Stated, Words
from planner.domain.readings import AudienceReading


class QuotedName(BaseModel):
    """A name in English, and the words of the message that mean it."""

    name: str = Field(description="The name in English.")
    quote: str = Field(description="The exact words of the message.")


class AudienceWords(BaseModel):
    """Places and interests in words; every quote is copied from the message."""

    places: list[QuotedName] = Field(default_factory=list, description="Places where ads are to be shown.")
    interests: list[QuotedName] = Field(
        default_factory=list, description="Interests and genres of the people to be reached."
    )


def add_audience_words(
    reading: AudienceReading, said: AudienceWords, message: str, index: TaxonomyIndex
) -> AudienceReading:
    """Return `reading` with those of its open fields filled that the user's words bear out."""
    found: dict[str, object] = {}
    if reading.places is None:
        places = _places(_borne_out(said.places, message), index)
        if places is not None:
            found["places"] = places
    if reading.interests is None:
        interests = _interests(_borne_out(said.interests, message), index)
        if interests is not None:
            found["interests"] = interests
    return reading.model_copy(update=found)


def _borne_out(named: list[QuotedName], message: str) -> list[tuple[str, Words]]:
    quoted = [(said.name, find_words(message, said.quote)) for said in named]
    return [
        (name, words) for name, words in quoted if words is not None and not brings_numbers(name, message)
    ]


def _places(
    named: list[tuple[str, Words]], index: TaxonomyIndex
) -> Stated[Places] | Contradictory[Place] | None:
    included: list[Place] = []
    spans: list[Words] = []
    for name, words in named:
        for mention in index.place_mentions(FoldedText.of(name), bare=True):
            options = tuple(target.place for target in mention.candidates)
            if mention.group is None and len(options) > 1:
                reason = f"{words.text!r} could be several places."
                return Contradictory(options=options[:5], reason=reason, words=(words,), ambiguous=True)
            included += [place for place in options if place not in included]
            spans.append(words)
    if not included:
        return None
    return Stated(
        value=Places(included=tuple(included)),
        words=tuple(spans),
        reader=Reader.MODEL,
        confidence=MODEL_CONFIDENCE,
    )


def _interests(
    named: list[tuple[str, Words]], index: TaxonomyIndex
) -> Stated[tuple[AudienceNode, ...]] | None:
    nodes: dict[AudienceNode, Words] = {}
    for name, words in named:
        node = index.node_named((name, words.text))
        if node is not None:
            nodes.setdefault(node, words)
    if not nodes:
        return None
    return Stated(
        value=tuple(nodes), words=tuple(nodes.values()), reader=Reader.MODEL, confidence=MODEL_CONFIDENCE
    )
