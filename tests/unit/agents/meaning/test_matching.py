"""Terms are found by spelling, phrases by meaning, and what names nothing by neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.folding import FoldedText
from agents.meaning import likeness as likeness_module
from agents.meaning.interest_terms import InterestTerms, NoNode
from agents.meaning.lexicon import Lexicon
from agents.meaning.likeness import Meanings, PhraseVectors
from agents.meaning.sentence_model import SentenceModelUnavailableError
from agents.meaning.term_vectors import TermVectors
from agents.meaning.topics import interest_topics, parse_topics, product_topics, words_without_topic
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import AudienceNode
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())
TERMS = INDEX.interests


def nearest(phrase: str) -> str | NoNode | None:
    (like,) = TERMS.nearest([phrase])
    if like is None or not like.accepted:
        return None
    return like.target.name if isinstance(like.target, AudienceNode) else like.target


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("bookshelf speakers", "Audio equipment"),
        ("brutalist buildings", "Architecture"),
        ("recently learnt to snowboard", "Skiing and snowboarding"),
        ("trouble falling asleep", "Sleep"),
        ("toddlers' outfits", "Children's clothing"),
        ("Nigerian pop music", "Afrobeats"),
    ],
)
def test_phrases_that_are_in_no_list_are_found_by_meaning(phrase: str, name: str) -> None:
    assert TERMS.words.get(phrase) is None
    assert nearest(phrase) == name


@pytest.mark.parametrize(
    "phrase",
    [
        "night-shift nurses",
        "what we do",
        "last year's customers",
        "people near our stores",
        "the same as ever",
    ],
)
def test_words_that_name_nothing_match_nothing(phrase: str) -> None:
    assert nearest(phrase) is None


def test_a_topic_that_is_not_sold_is_told_from_one_that_is_unknown() -> None:
    snapshot = simulator_snapshot()
    others = tuple(row for row in snapshot.audiences if row.node.name != "Crime and mystery")
    (like,) = TaxonomyIndex(snapshot.model_copy(update={"audiences": others})).interests.nearest(
        ["unsolved murder stories"]
    )
    assert like is not None
    assert like.target is NoNode.NOT_SOLD
    assert nearest("unsolved murder stories") == "Crime and mystery"


def test_religion_and_identity_are_never_matched() -> None:
    assert nearest("people of faith") is NoNode.PROTECTED
    assert TERMS.names.get("Religion and spirituality") is None
    assert INDEX.node_named(("LGBTQ+ life",)) is None


def test_clearer_matches_are_surer() -> None:
    close, far = TERMS.nearest(["learning to play the violin", "designer labels"])
    assert close is not None
    assert far is not None
    assert 0.55 <= far.confidence < close.confidence <= 0.9


def test_without_the_model_phrases_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> None:
        msg = "the wheel is not installed"
        raise SentenceModelUnavailableError(msg)

    monkeypatch.setattr(likeness_module, "sentence_model", absent)
    assert TERMS.nearest(["a phrase that nobody has asked for yet"]) == [None]
    assert INDEX.node_named(("jazz",)) is not None


def test_remembered_phrases_are_bounded_and_not_computed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness_module, "_MOST_REMEMBERED", 2)
    vectors = PhraseVectors()
    vectors(["one", "two", "three"])

    def computed() -> None:
        msg = "computed again"
        raise SentenceModelUnavailableError(msg)

    monkeypatch.setattr(likeness_module, "sentence_model", computed)
    assert vectors(["three", "two"]).shape == (2, 384)
    with pytest.raises(SentenceModelUnavailableError):
        vectors(["one"])


def test_names_without_a_vector_take_part_once_they_are_prepared() -> None:
    meanings = Meanings([("gondola repair workshops", "gondolas"), ("jazz music", "jazz")], TermVectors())
    before = meanings.nearest(["mending gondolas"])[0]
    assert before is not None
    assert not before.accepted
    meanings.prepare()
    after = meanings.nearest(["mending gondolas"])[0]
    assert after is not None
    assert (after.target, after.accepted) == ("gondolas", True)


def test_no_more_phrases_are_compared_than_a_message_may_have() -> None:
    likes = TERMS.nearest([f"phrase number {number}" for number in range(40)])
    assert len(likes) == 40
    assert likes[-1] is None


@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_phrases_can_be_compared(phrases: list[str]) -> None:
    assert len(TERMS.nearest(phrases)) == len(phrases)


def lexicon() -> Lexicon[str]:
    made: Lexicon[str] = Lexicon()
    made.add("Hip-hop", "hip-hop", stemmed=True)
    made.add("R&B and soul", "soul")
    made.add("curls", "hair")
    made.add("running shoes", "shoes")
    made.add("Running", "running", stemmed=True)
    made.add("The Strokes", "indie")
    return made


@pytest.mark.parametrize(
    ("term", "target"),
    [
        ("hip hop", "hip-hop"),
        ("HIP-HOP", "hip-hop"),
        ("r & b and soul", "soul"),
        ("R and B and soul", "soul"),
        ("curl", "hair"),
        ("curling", None),
        ("runners", "running"),
        ("running shoe", "shoes"),
        ("strokes", "indie"),
        ("", None),
    ],
)
def test_terms_are_found_however_they_are_written(term: str, target: str | None) -> None:
    assert lexicon().get(term) == target


def test_the_longest_term_is_found_and_a_full_stop_ends_it() -> None:
    text = FoldedText.of("wear running shoes. Running. Shoes")
    found = lexicon().at(text, 1)
    assert found is not None
    assert (found.target, found.length) == ("shoes", 2)
    later = lexicon().at(text, 3)
    assert later is not None
    assert (later.target, later.length) == ("running", 1)
    assert lexicon().at(text, 0) is None
    assert lexicon().at(text, len(text.tokens)) is None


def test_word_lists_are_parsed_with_their_levels() -> None:
    wide, narrow, other = parse_topics(
        "# a list\nSports = Sport: athletics; athletes\n  Golf: tee times\n!Faith: x\n"
    )
    assert (wide.names, wide.things, wide.people) == (("Sports", "Sport"), ("athletics",), ("athletes",))
    assert narrow.all_names == ("Golf", "Sports", "Sport")
    assert (other.wider, other.protected) == (None, True)


def test_a_topic_cannot_be_indented_below_nothing() -> None:
    with pytest.raises(ValueError, match="too deep"):
        parse_topics("Sports: x\n      Golf: y\n")


def test_every_node_and_category_of_the_simulator_has_words_of_its_own() -> None:
    snapshot = simulator_snapshot()
    names = {name.lower() for topic in interest_topics() for name in topic.names}
    assert [row.node.name for row in snapshot.audiences if row.node.name.lower() not in names] == []
    products = {name.lower() for topic in product_topics() for name in topic.names}
    without = {"other", "not listed", "sensitive other"}
    categories = {row.category.name.lower() for row in snapshot.categories} - without
    assert categories - products == set()


def test_no_word_is_said_to_name_nothing_and_something() -> None:
    things = {word.lower() for topic in interest_topics() for word in (*topic.things, *topic.people)}
    assert [word for word in words_without_topic() if word.lower() in things] == []


def test_a_taxonomy_without_the_topic_takes_the_wider_one() -> None:
    audiences = [row for row in simulator_snapshot().audiences if row.node.name in {"Sports", "Jazz"}]
    terms = InterestTerms(audiences, TermVectors())
    golf, folk = terms.words.get("golfers"), terms.words.get("sea shanties")
    assert isinstance(golf, AudienceNode)
    assert golf.name == "Sports"
    assert folk is NoNode.NOT_SOLD
