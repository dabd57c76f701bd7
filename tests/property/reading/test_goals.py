"""Properties of reading goals: a result is one goal in every sentence that wishes it; no text breaks it."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Contradictory, Stated
from planner.domain.readings import GoalReading
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="USD", country_code="US")

RESULTS = {"bookings": "CONVERSIONS", "pre-orders": "CONVERSIONS", "ticket sales": "CONVERSIONS",
           "quote requests": "LEADS", "newsletter sign-ups": "LEADS", "enquiries": "LEADS", "leads": "LEADS",
           "app installs": "APP_INSTALLS", "downloads of our app": "APP_INSTALLS",
           "clicks": "CLICKS", "traffic to our website": "CLICKS", "landing page views": "PAGE_VIEWS",
           "trailer views": "VIDEO_VIEWS",
           "completed views": "VIDEO_VIEWS", "podcast downloads": "STREAMS", "impressions": "IMPRESSIONS",
           "brand awareness": "REACH"}  # fmt: skip
WISHES = ("we want {}", "We need more {}, please.", "goal: {}", "The objective is {}", "{} are the KPI",
          "optimise for {}", "20k in Spain in May, {}", "drive {} in Ohio", "looking for {} from women 25-44",
          "Tea brand. {}. 10k.", "make it about {} instead", "The only thing that matters is {}")  # fmt: skip
DEEDS = {"book a table": "CONVERSIONS", "buy our tea": "CONVERSIONS", "donate": "CONVERSIONS",
         "sign up for the newsletter": "LEADS", "request a quote": "LEADS", "book a test drive": "LEADS",
         "install our app": "APP_INSTALLS", "visit our website": "CLICKS", "watch our trailer": "VIDEO_VIEWS",
         "listen to our podcast": "STREAMS", "hear about the opening": "REACH",
         "remember us": "REACH"}  # fmt: skip
PLEAS = ("get people to {}", "We want more locals to {}.", "encourage women 25-34 in Ohio to {}",
         "so that people {}", "the aim is for parents to {}", "we'd love for cyclists to {}")  # fmt: skip
PIECES = st.sampled_from(
    [
        *RESULTS,
        *DEEDS,
        "want",
        "get people to",
        "so that",
        "goal:",
        "not",
        "last year",
        "tv",
        "video",
        "audio",
        "no",
        "\n",
        ".",
        ",",
        "?",
        "3,000",
        "$5",
        "é",
        "\u0301",
        "our",
        "in the",
        "swap",
        "only",
        "half page",
    ]
)


def read(message: str) -> GoalReading:
    return read_goal(ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER), INDEX)


def goal(message: str) -> str | None:
    field = read(message).goal
    return field.value.delivery_goal.value if isinstance(field, Stated) else None


@given(st.sampled_from(sorted(RESULTS)), st.sampled_from(WISHES))
@settings(max_examples=100, deadline=None)
def test_a_result_is_one_goal_in_every_wish(result: str, wish: str) -> None:
    assert goal(wish.format(result)) == RESULTS[result]


@given(st.sampled_from(sorted(DEEDS)), st.sampled_from(PLEAS))
@settings(max_examples=60, deadline=None)
def test_a_deed_is_one_goal_in_every_plea(deed: str, plea: str) -> None:
    assert goal(plea.format(deed)) == DEEDS[deed]


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join)))
@settings(max_examples=150, deadline=None)
def test_whatever_is_written_is_read_with_words_of_the_message(message: str) -> None:
    reading = read(message)
    for field in (reading.goal, reading.formats):
        if isinstance(field, Stated | Contradictory):
            assert all(message[words.start : words.end] == words.text for words in field.words)
    for ask in reading.unmet:
        assert all(message[words.start : words.end] == words.text for words in ask.words)
