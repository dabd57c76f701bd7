"""What the formats come to after one message and after edits: A audio, V video, D display."""

from datetime import date

import pytest

from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, FormatsField, Stated
from planner.domain.vocabulary import Format
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def after(*messages: str) -> str:
    """Return the initials of what is wanted; a wish that excludes leaves the others."""
    field: FormatsField | None = None
    for message in messages:
        previous = Brief(formats=field) if field is not None else Brief()
        context = ReadingContext(message, previous, date(2026, 11, 20), ADVERTISER)
        field = read_goal(context, INDEX).formats or field
    if field is None:
        return ""
    assert isinstance(field, Stated), field
    wishes = field.value
    left = [kind for kind in Format if wishes.excluded and kind not in wishes.excluded]
    return "".join(sorted(kind.value[0] for kind in wishes.wanted or left or wishes.preferred))


@pytest.mark.parametrize(
    ("formats", "message"),
    [
        ("V", "vid only, clicks"),
        ("AD", "We have a radio-style spot of 30 seconds and banners; we do not have film material"),
        ("A", "radio-style ads please"),
        ("A", "audio only"),
        ("A", "just audio"),
        ("A", "We only have a jingle, so audio"),
        ("A", "podcast ads"),
        ("A", "only podcasts"),
        ("V", "pre-roll"),
        ("V", ":30 pre-rolls and mid-rolls"),
        ("V", "15 second non-skippable video"),
        ("D", "banners"),
        ("D", "static banners only"),
        ("D", "MPUs and leaderboards"),
        ("DV", "video plus display"),
        ("AV", "Audio & video"),
        ("AV", "no display"),
        ("AV", "everything but banners"),
        ("AD", "no video"),
        ("AD", "We haven't got any video"),
        ("AD", "there's no video"),
        ("AD", "we don't have a video"),
        ("AD", "video isn't available"),
        ("A", "Audio spots, 20s"),
        ("ADV", "audio, video and display"),
        ("V", "video first"),
        ("A", "mostly audio"),
        ("V", "CTV and in-stream"),
        ("V", "connected TV"),
        ("AV", "60% audio, 40% video"),
        ("AV", "audio 70 / video 30"),
        ("A", "Music placements"),
        ("A", "host-read podcast sponsorships"),
        ("AD", "audio ads with companion banners"),
        ("V", "opt-in video"),
        ("D", "display ads only, no sound"),
        ("A", "spots between songs"),
        ("V", "We've cut a 30-second launch film, video only"),
        ("AV", "30s audio spot plus a 15s video"),
        ("D", "image ads"),
        ("A", "streaming audio"),
        ("AV", "audio and video, nothing else"),
        ("A", "voice ads"),
        ("", "video game fans in Texas"),
        ("", "people who watch videos"),
        ("", "a podcast about gardening, get listeners"),
        ("", "our display cabinets are sold in stores"),
        ("", "a video editing tool for creators, 18-30"),
        ("", "podcast listeners 25-40"),
        ("", "trailer views"),
        ("", "we sell audio equipment"),
        ("", "Audi dealer"),
        ("", "an audiobook publisher"),
        ("", "our shop window display"),
        ("", "music festival, 18-24"),
        ("", "video doorbells for homeowners"),
        ("", "banner year for us"),
        ("", "app for making videos"),
        ("A", "sound only, we have no pictures"),
        ("A", "Audio please."),
        ("A", "in audio"),
        ("AV", "audio + vid"),
        ("D", "banner ads"),
        ("DV", "Video und banners, no audio"),
        ("A", "Can we do this with audio ads?"),
        ("A", "Podcasts would be ideal"),
        ("D", "We only have some banner artwork"),
        ("V", "our agency made a spot for CTV"),
    ],
)
def test_formats_of_one_message(formats: str, message: str) -> None:
    assert after(message) == formats


@pytest.mark.parametrize(
    ("formats", "first", "edit"),
    [
        ("ADV", "audio and video", "add display"),
        ("A", "audio and video", "drop the video"),
        ("A", "audio and video", "lose the video"),
        ("A", "audio and video", "video out please"),
        ("A", "audio and video", "no video after all"),
        ("A", "audio and video", "just audio then"),
        ("A", "audio and video", "make it audio only"),
        ("A", "audio and video", "keep just the audio"),
        ("A", "audio and video", "keep only audio"),
        ("V", "audio", "video instead"),
        ("V", "audio", "switch to video"),
        ("V", "audio", "let's do video instead of audio"),
        ("V", "audio", "replace audio with video"),
        ("V", "audio", "swap audio for video"),
        ("V", "audio", "change audio to video"),
        ("AV", "audio", "and video too"),
        ("AV", "audio", "also video"),
        ("AV", "audio", "can we also have video?"),
        ("AV", "audio", "we now have a video as well, include it"),
        ("AV", "audio", "add a 15s video"),
        ("ADV", "audio", "add video and banners"),
        ("AD", "audio", "throw in banners"),
        ("AD", "audio, video, display", "take out the video"),
        ("AD", "audio, video, display", "skip video"),
        ("AD", "audio, video, display", "video creative isn't ready, leave it out"),
        ("AD", "audio, video, display", "without the video please"),
        ("AD", "audio, video and display", "our clip isn't cleared, so no video"),
        ("V", "audio, video, display", "only video"),
        ("V", "audio, video, display", "stick to video"),
        ("AV", "audio, video, display", "scrap the banners"),
        ("AV", "audio, video, display", "banners can go"),
        ("AV", "audio, video, display", "get rid of display"),
        ("AV", "audio, video, display", "not display"),
        ("AV", "audio, video, display", "forget display"),
        ("AV", "audio, video, display", "kill the banners"),
        ("A", "video", "actually audio"),
        ("A", "video", "no, audio"),
        ("A", "video", "audio rather than video"),
        ("AV", "audio only", "ok add video after all"),
        ("AV", "audio only", "bring video back in"),
        ("AV", "audio only", "we've had a clip made, add video. Keep the audio."),
        ("AV", "audio and video", "put 60% in video"),
        ("AV", "audio and video", "shift more money to audio"),
        ("AV", "audio and video", "audio goes to 65, video 35"),
        ("AV", "audio and video", "double the audio budget"),
        ("AV", "video", "plus audio"),
        ("D", "audio and video", "display only, forget the rest"),
        ("D", "audio, video", "replace both with display"),
        ("AD", "audio and video", "swap the video for banners"),
        ("ADV", "audio and video", "all three please"),
        ("AV", "display", "audio and video instead"),
    ],
)
def test_formats_after_an_edit(formats: str, first: str, edit: str) -> None:
    assert after(first, edit) == formats


@pytest.mark.parametrize(
    ("formats", "message"),
    [
        ("AV", "Audio is a must, and video too since the spot's already been cut. No display."),
        ("AV", "video has to be in, audio also since we have a jingle"),
        ("ADV", "Half of this amount is to be allocated to video, 30% to audio and the remainder to display"),
        ("AD", "Put half into audio and the rest into banners"),
        ("ADV", "brand awareness. All three formats. 10k"),
        ("ADV", "all three formats please"),
        ("", "our podcast comes in all three formats"),
        ("", "we bake in all three formats of oven"),
        ("", "audio has a future, they say"),
    ],
)
def test_musts_remainders_and_all_of_them(formats: str, message: str) -> None:
    assert after(message) == formats
