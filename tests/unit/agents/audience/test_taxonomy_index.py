"""The index finds only what the snapshot holds, where the message has it."""

import pytest

from agents.folding import FoldedText, fold, stem
from agents.taxonomy_index import TaxonomyIndex
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
SOLD = {target.place.place_id for target in INDEX.snapshot.places}


@pytest.mark.parametrize(
    "text", ["São Paulo", "İstanbul", "STRASSE ß ẞ", "ﬁne ½ Ⅷ", "a\u0301\u0300b", "“x” – y’s", "𝔘𝔫𝔦"]
)
def test_folding_keeps_offsets(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    "words",
    [
        ("runner", "runners", "running"),
        ("hike", "hikes", "hiking"),
        ("travel", "travellers", "traveling"),
        ("movie", "movies"),
    ],
)
def test_forms_of_a_word_share_a_stem(words: tuple[str, ...]) -> None:
    assert len({stem(word) for word in words}) == 1


def test_news_is_not_new() -> None:
    assert stem("news") != stem("new")


def test_decomposed_accents_match_composed_names() -> None:
    (mention,) = INDEX.places.mentions(FoldedText.of("people in Sa\u0303o Paulo"))
    assert mention.candidates[0].place.place_id == "geonames:3448439"


def test_mentions_lie_in_the_message_and_come_from_the_snapshot() -> None:
    message = "Brasil, DACH, London, TX & AZ, Belgium and Nueva York"
    text = FoldedText.of(message)
    for mention in INDEX.places.mentions(text):
        assert 0 <= mention.start < mention.end <= len(message)
        assert {target.place.place_id for target in mention.candidates} <= SOLD


def test_a_full_stop_ends_a_name() -> None:
    spans = [
        text.raw[m.start : m.end]
        for text in [FoldedText.of("in New. York")]
        for m in INDEX.places.mentions(text)
    ]
    assert "New. York" not in spans


def test_nodes_are_named_by_synonym_and_stem() -> None:
    node = INDEX.node_named(("Nonsense", "gamer"))
    assert node is not None
    assert node.name == "Video Gaming"


@pytest.mark.parametrize(
    "name", ["finance and insurance", "Finance", "a savings bank", "Finance & Insurance"]
)
def test_categories_are_named_by_spelling_or_meaning(name: str) -> None:
    category = INDEX.category_named((name,))
    assert category is not None
    assert category.code == "ADV_12"


@pytest.mark.parametrize("name", ["", "something else", "I don't know", "next Tuesday"])
def test_words_that_are_no_product_are_no_category(name: str) -> None:
    assert INDEX.category_named((name,)) is None


@pytest.mark.parametrize(
    ("name", "node"),
    [("trail hikers", "Outdoors"), ("console gaming", "Video Gaming"), ("hip hop beats", "Hip-Hop")],
)
def test_names_that_a_model_gives_are_matched_by_meaning(name: str, node: str) -> None:
    found = INDEX.node_named((name,))
    assert found is not None
    assert found.name == node


def test_a_name_that_means_no_node_stays_unnamed() -> None:
    assert INDEX.node_named(("last year's customers", "what we do")) is None
