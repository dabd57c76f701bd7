"""The model of wishes: its file, its sentences, and what it says of sentences that it was not trained on."""

import numpy as np
import pytest

from agents.meaning.sentence_model import sentence_model
from agents.meaning.wish_model import BUCKETS, CLASSES, GOALS, WishModel, buckets, wish_model
from evals.wishes.training import digest, labelled, train
from planner.domain.vocabulary import DeliveryGoal

_UNSEEN = (
    ("we'd be over the moon if the village hall were packed on quiz night", "CONVERSIONS"),
    ("what counts for the trustees is how many pledge a monthly gift", "CONVERSIONS"),
    ("not a soul in this county could tell you what we do", "REACH"),
    ("put our rebrand in front of every commuter once", "REACH"),
    ("the tune deserves a place in thousands of playlists", "STREAMS"),
    ("our parking app sits on far too few phones", "APP_INSTALLS"),
    ("please make them sit through the trailer until the last frame", "VIDEO_VIEWS"),
    ("the sales desk is starving for callback requests", "LEADS"),
    ("apprentices should hand in applications before the term begins", "LEADS"),
    ("nobody looks at our web page, we want that to turn around", "CLICKS"),
    ("our long reads deserve more readers on the site", "PAGE_VIEWS"),
)
_TELL_NOTHING = (
    "we bind books by hand in a former dairy",
    "keep the rest of the plan as it is",
    "our clients are mostly retired teachers and nurses",
    "the radio advert of two years ago annoyed everybody",
    "a third of the money belongs to the spring burst",
    "the finance director goes through every plan on mondays",
)


def classes(sentences: list[str]) -> list[DeliveryGoal | None]:
    """Return the likeliest goal of each sentence, None for "tells no goal"."""
    chances = wish_model().probabilities(sentences, sentence_model().vectors(sentences))
    np.testing.assert_allclose(chances.sum(axis=1), 1, atol=1e-5)
    return [GOALS[best - 1] if best else None for best in chances.argmax(axis=1)]


def test_sentences_that_it_never_saw_are_told_apart() -> None:
    seen = {sentence for sentence, _ in labelled()}
    assert not seen & {*(sentence for sentence, _ in _UNSEEN), *_TELL_NOTHING}
    right = sum(
        found == goal for found, (_, goal) in zip(classes([s for s, _ in _UNSEEN]), _UNSEEN, strict=True)
    )
    assert right * 3 >= len(_UNSEEN) * 2
    assert classes(list(_TELL_NOTHING)) == [None] * len(_TELL_NOTHING)


def test_the_shipped_weights_are_those_of_the_sentences_at_hand() -> None:
    assert wish_model().sentences == digest()


def test_training_learns_what_sentences_say_and_is_the_same_each_time() -> None:
    rows = [
        (sentence, label)
        for sentence, label in labelled()
        if label in {0, GOALS.index(DeliveryGoal.LEADS) + 1}
    ]
    few = rows[:: len(rows) // 80]
    model, again = train(few), train(few)
    np.testing.assert_allclose(model.by_meaning, again.by_meaning, atol=1e-4)
    texts = [sentence for sentence, _ in few]
    found = model.probabilities(texts, sentence_model().vectors(texts)).argmax(axis=1)
    assert (found == [label for _, label in few]).mean() > 0.95


def test_a_model_is_the_same_after_writing_and_reading() -> None:
    model = wish_model()
    again = WishModel.from_bytes(model.as_bytes())
    np.testing.assert_array_equal(again.by_word, model.by_word)
    np.testing.assert_array_equal(again.by_meaning, model.by_meaning)
    assert again.sentences == model.sentences


def test_weights_of_another_form_are_refused() -> None:
    model = wish_model()
    other = WishModel(model.by_meaning[:, 1:], model.by_word, model.bias, "")
    with pytest.raises(ValueError, match="train it again"):
        WishModel.from_bytes(other.as_bytes())


def test_words_fall_into_buckets_in_any_number() -> None:
    assert buckets("").tolist() == buckets("12 % !").tolist()
    found = buckets("sell sell more tickets")
    assert len(set(found.tolist())) == len(found)
    assert 0 <= found.min() <= found.max() < BUCKETS
    assert wish_model().by_words("sell more tickets").shape == (CLASSES,)
