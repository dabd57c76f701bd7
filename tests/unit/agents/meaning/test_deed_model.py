"""The model of deeds: its file, its deeds, and what it says of deeds that it was not trained on."""

import pytest

from agents.meaning.deed_model import NO_TASTE, DeedModel, deed_model, deeds_told
from agents.meaning.topics import interest_topics
from evals.deeds.training import deeds, digest, rows, train

_UNSEEN = (
    ("sing in the shower and own two pianos", "Playing an instrument"),
    ("never leave the nursery without a new rose bush", "Gardening"),
    ("iron their karate suit on Sunday night", "Combat sports"),
    ("lug a telescope up a hill in winter", "Space"),
    ("plait their pony's mane before the show", "Horses"),
    ("stuff their own sausages", "Cooking"),
    ("know which wax to use at minus ten on the loipe", "Skiing and snowboarding"),
    ("keep pinning photographs of kitchens they would like to have", "Interior design"),
    ("have Bitcoin and tell everybody", "Cryptocurrency"),
)
_TELL_NOTHING = (
    "moved into the flat above ours",
    "received our letter last week",
    "are still waiting for a refund",
    "work for the water board",
    "park in our street",
)


def test_deeds_that_it_never_saw_are_told_apart() -> None:
    seen = {deed for deed, _ in deeds()}
    assert not seen & {*(deed for deed, _ in _UNSEEN), *_TELL_NOTHING}
    told = deeds_told([f"people who {deed}" for deed, _ in _UNSEEN])
    right = sum(
        found is not None and found.topic == topic for found, (_, topic) in zip(told, _UNSEEN, strict=True)
    )
    assert right * 3 >= len(_UNSEEN) * 2


def test_what_everybody_does_mostly_tells_of_no_taste() -> None:
    told = [deed for deed in deeds_told([f"people who {deed}" for deed in _TELL_NOTHING]) if deed is not None]
    assert len(told) == len(_TELL_NOTHING)
    assert all(deed.chance == deed.idle for deed in told if deed.topic is None)
    assert sum(deed.topic is None for deed in told) * 5 >= len(told) * 4


def test_its_topics_are_those_of_the_word_lists() -> None:
    names = {topic.names[0] for topic in interest_topics()}
    assert set(deed_model().topics) - {NO_TASTE} <= names
    assert {topic for _, topic in deeds()} == set(deed_model().topics)


def test_the_shipped_weights_are_those_of_the_deeds_at_hand() -> None:
    assert deed_model().deeds == digest()


def test_nothing_is_told_of_nothing() -> None:
    assert deeds_told([]) == []


def test_training_learns_and_its_file_says_the_same() -> None:
    few = [row for row in rows() if row[1] in {"Sailing", "Wine", NO_TASTE}][:160]
    few += [row for row in rows() if row[1] == "Wine"][:20]
    model = train(few)
    again = DeedModel.from_bytes(model.as_bytes())
    assert again.topics == model.topics
    assert again.deeds == digest()
    assert again.by_meaning == pytest.approx(model.by_meaning, abs=0.05)


def test_a_file_of_other_shapes_is_refused() -> None:
    model = DeedModel(("-", "Wine"), deed_model().by_meaning[:, :3], deed_model().bias[:3], "")
    with pytest.raises(ValueError, match="train it again"):
        DeedModel.from_bytes(model.as_bytes())
