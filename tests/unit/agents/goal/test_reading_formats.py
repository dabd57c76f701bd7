"""Formats: wanted, excluded, preferred, edited, contradicting, and mere words for people and products."""

from datetime import date

import pytest

from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    Advertiser,
    Brief,
    Contradictory,
    FormatsField,
    FormatWishes,
    Question,
    Stated,
)
from planner.domain.vocabulary import Format, Placement
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
A, V, D = Format.AUDIO, Format.VIDEO, Format.DISPLAY


def read(message: str, previous: FormatWishes | None = None, asked: bool = False) -> FormatsField | None:
    brief = Brief(formats=Stated[FormatWishes](value=previous)) if previous else Brief()
    question = Question(field="formats", text="?") if asked else None
    return read_goal(ReadingContext(message, brief, date(2026, 11, 20), ADVERTISER, question), INDEX).formats


def wishes(message: str, previous: FormatWishes | None = None, asked: bool = False) -> FormatWishes:
    field = read(message, previous, asked)
    assert isinstance(field, Stated), field
    assert all(message[words.start : words.end] == words.text for words in field.words)
    return field.value


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("audio and video", FormatWishes(wanted=(A, V))),
        ("display only", FormatWishes(wanted=(D,))),
        ("we only want display inventory", FormatWishes(wanted=(D,))),
        ("banners", FormatWishes(wanted=(D,))),
        ("an audio campaign", FormatWishes(wanted=(A,))),
        ("video, audio & banners", FormatWishes(wanted=(A, V, D))),
        ("podcast ads", FormatWishes(wanted=(A,), placements_wanted=(Placement.PODCAST,))),
        ("ads on podcasts", FormatWishes(wanted=(A,), placements_wanted=(Placement.PODCAST,))),
        ("CTV spots", FormatWishes(wanted=(V,), placements_wanted=(Placement.CTV,))),
        ("non-skippable pre-roll", FormatWishes(wanted=(V,), placements_wanted=(Placement.IN_STREAM,))),
        ("mid-roll video placements", FormatWishes(wanted=(V,), placements_wanted=(Placement.IN_STREAM,))),
        ("no video", FormatWishes(excluded=(V,))),
        ("without display", FormatWishes(excluded=(D,))),
        ("anything but audio", FormatWishes(excluded=(A,))),
        ("audio, no banners", FormatWishes(wanted=(A,), excluded=(D,))),
        ("drop video", FormatWishes(excluded=(V,))),
        ("no podcasts", FormatWishes(placements_excluded=(Placement.PODCAST,))),
        ("15 s video", FormatWishes(wanted=(V,), spot_seconds=15)),
        ("30-second audio spots", FormatWishes(wanted=(A,), spot_seconds=30)),
        (":15 spots", FormatWishes(spot_seconds=15)),
        ("any format", FormatWishes()),
    ],
)
def test_formats_are_read(message: str, expected: FormatWishes) -> None:
    assert wishes(message) == expected


@pytest.mark.parametrize(
    "message",
    ["ideally podcasts", "preferably audio", "we'd prefer audio", "audio if possible", "audio ads preferred"],
)
def test_a_wish_is_no_requirement(message: str) -> None:
    field = read(message)
    assert isinstance(field, Stated)
    assert field.value.preferred == (A,)
    assert field.value.wanted == ()
    assert not field.hard


@pytest.mark.parametrize(
    "message",
    [
        "reach video-game fans",
        "music lovers and podcast listeners",
        "a video game brand",
        "people who value high-quality audio for calls",
        "Acme Audio has a new speaker",
        "our podcast needs listeners",
        "get more video views",
        "a video streaming service",
        "we display our wares in Spain",
        "audio-book readers",
        "the frequency is 3 a day",
    ],
)
def test_words_for_people_and_products_are_no_formats(message: str) -> None:
    assert read(message) is None


AUDIO_VIDEO = FormatWishes(wanted=(A, V))


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("drop video", FormatWishes(wanted=(A,), excluded=(V,))),
        ("scrap video", FormatWishes(wanted=(A,), excluded=(V,))),
        ("take video out", FormatWishes(wanted=(A,), excluded=(V,))),
        ("no video", FormatWishes(wanted=(A,), excluded=(V,))),
        ("what if we dropped video?", FormatWishes(wanted=(A,), excluded=(V,))),
        ("add display", FormatWishes(wanted=(A, V, D))),
        ("throw in some banners", FormatWishes(wanted=(A, V, D))),
        ("only audio", FormatWishes(wanted=(A,))),
        ("video only", FormatWishes(wanted=(V,))),
        ("swap video for display", FormatWishes(wanted=(A, D), excluded=(V,))),
        ("display instead of video", FormatWishes(wanted=(A, D), excluded=(V,))),
        ("make the video spots 20 seconds: 20-second video", FormatWishes(wanted=(A, V), spot_seconds=20)),
        ("now display", FormatWishes(wanted=(D,))),
    ],
)
def test_edits_give_the_whole_new_value(message: str, expected: FormatWishes) -> None:
    assert wishes(message, AUDIO_VIDEO) == expected


def test_what_was_dropped_can_come_back() -> None:
    assert wishes("add video", FormatWishes(wanted=(A,), excluded=(V,))) == FormatWishes(wanted=(A, V))


def test_a_share_of_what_stands_changes_nothing() -> None:
    assert read("put 60% into video", AUDIO_VIDEO) is None


def test_one_placement_shuts_out_no_other_that_is_named() -> None:
    placements = wishes("online video and CTV").placements_wanted
    assert {Placement.CTV, Placement.IN_STREAM} <= set(placements)


def test_only_audio_beside_a_video_spot_is_a_question() -> None:
    field = read("only audio please, and the video should be 15s")
    assert isinstance(field, Contradictory)
    assert field.reason == "Only audio is asked for, and video is described as well."
    assert field.options == (FormatWishes(wanted=(A,)), FormatWishes(wanted=(A, V)))


def test_wanted_and_excluded_is_a_question() -> None:
    assert isinstance(read("video ads, but no video"), Contradictory)


@pytest.mark.parametrize(("answer", "wanted"), [("audio", (A,)), ("video and display", (V, D))])
def test_a_bare_answer_is_a_format(answer: str, wanted: tuple[Format, ...]) -> None:
    assert wishes(answer, asked=True).wanted == wanted
