"""Media and services that are not sold here: asked for, or only mentioned."""

from datetime import date

import pytest

from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def asks(message: str) -> str:
    unmet = read_goal(ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER), INDEX).unmet
    assert all(message[words.start : words.end] == words.text for ask in unmet for words in ask.words)
    return " / ".join(ask.ask for ask in unmet).lower()


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        ("tv", "We want a spot during the evening news on RTL"),
        ("tv", "TV spots please"),
        ("tv", "Audio, video and some linear TV on top"),
        ("tv", "Could you book us a 30s commercial on Channel 4?"),
        ("tv", "We'd also like TV and radio"),
        ("tv", "put it on TV"),
        ("print", "half page in the Sunday paper"),
        ("print", "and maybe an ad in the local newspaper"),
        ("print", "10,000 flyers for the opening"),
        ("print", "plus print and posters"),
        ("outdoor", "we also need billboards along the M4"),
        ("outdoor", "bus stop posters in Ghent"),
        ("outdoor", "ads on buses and trams"),
        ("outdoor", "DOOH in the city centre"),
        ("cinema", "cinema spots before the main feature"),
        ("cinema", "Can we also run the trailer ad in cinemas?"),
        ("mail", "a mailing to all households in the postcode"),
        ("mail", "direct mail to our customers"),
        ("mail", "could you e-mail the offer to our past guests?"),
        ("mail", "send a newsletter to your users about us"),
        ("mail", "SMS blast on the day"),
        ("influencer", "Get some influencers to try it"),
        ("search", "google ads too please"),
        ("search", "we'd like paid search for brand keywords"),
        ("social", "Instagram and TikTok as well"),
        ("social", "post about us on your socials"),
        ("social", "Some Facebook ads to go with it"),
        ("radio", "drive-time radio in Dublin"),
        ("radio", "spots on 98.4 FM"),
        ("radio", "also on local radio"),
        ("store visits", "Guarantee us 500 store visits"),
        ("results", "we need you to guarantee 200 sales"),
        ("pr", "can you also write a press release?"),
        ("sponsorship", "sponsor the city marathon"),
        ("measurement", "include a brand lift study"),
        ("mail", "postcards to every home"),
        ("production", "Can you make the video for us?"),
    ],
)
def test_what_is_not_sold_is_named_plainly(plain: str, message: str) -> None:
    assert plain in asks(message)


@pytest.mark.parametrize(
    "message",
    [
        "Our TV ads perform well but audio is new for us",
        "we already do print and billboards",
        "we've only ever done magazines and garden shows",
        "last year we spent 40k on TV",
        "people who read newspapers",
        "no billboards, no TV",
        "connected TV and in-stream only",
        "video on your streaming TV",
        "our competitor is all over Instagram",
        "rumoured to be spending $600k on LinkedIn alone",
        "we're moving money from linear TV to streaming",
        "currently paying £31 CPA on search",
        "A radio-style spot of 30 seconds",
        "radio station in Lyon, we want listeners to know the new morning show",
        "newspaper publisher, we want new subscribers",
        "a TV series launches in May, awareness, video",
        "get in touch by email",
        "my email is anna@acme.de",
        "e-mail me the plan",
        "I have emailed the client",
        "can you send me the plan by email?",
        "smart TV users",
        "the campaign complements our TV flight",
        "TV is handled by another agency",
        "influencers aged 20-30 are our customers",
        "the coupon code is SAVE10",
        "post office, Leeds",
        "follow us on Instagram",
        "we have 40k followers on TikTok",
        "they found us on Google",
        "our podcast is about cinema",
        "cinema lovers in Madrid",
        "our mail-order catalog cost us nine thousand and I am done with catalogs",
        "video on CTV, 30s",
        "Magazine readers, women 35+",
        "press play",
        "in the morning and on the weekend",
        "people who watch the news",
        "a full week in May",
        "we are a cinema chain",
        "OOH agency, own brand campaign, 20k",
        "the radio edit of the single",
        "we need the plan on one page",
        "a two page plan is enough",
        "back page",
        "Ads in Fox Valley",
        "ads in record stores' playlists",
        "audio ads on streaming radio",
        "spots on internet radio",
        "ads on Radio City fans' phones",
        "an ad in Sun City, Arizona",
    ],
)
def test_a_mention_is_no_ask(message: str) -> None:
    assert not asks(message)


def test_each_kind_is_named_once() -> None:
    assert asks("a half page in the Saturday paper and a spot on Channel 9, TV spots and flyers") == (
        "broadcast or linear tv / print"
    )
