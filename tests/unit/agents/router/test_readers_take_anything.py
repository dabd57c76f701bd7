"""Whatever is written: no reader raises, and every span is a slice of the message."""

from collections.abc import Iterator
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from agents.audience.reading import read_audience
from agents.folding import words_of
from agents.goal.reading import read_goal
from agents.reading import ReadingContext
from agents.router.clean import screen_message
from agents.router.intent import read_intent
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    Advertiser,
    AgeRange,
    Brief,
    Contradictory,
    Goal,
    Places,
    Question,
    Stated,
    Words,
)
from planner.domain.readings import AudienceReading, GoalReading
from planner.domain.vocabulary import DeliveryGoal, Format
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
SOLD = {target.place.place_id for target in INDEX.snapshot.places}
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
STANDING = Brief(
    places=Stated[Places](value=Places(included=(INDEX.places.names.sold_countries["BR"].place,))),
    goal=Stated[Goal](value=Goal(delivery_goal=DeliveryGoal.REACH)),
    ages=Stated[AgeRange](value=AgeRange(youngest=18, oldest=24)),
)
WORDS = words_of(
    "reach women men 18-24 25+ under-30s over 50s aged 200 Brazil Mexico Portland Georgia Reading CA, TX, "
    "DACH except excluding drop add only swap for instead of no without audio video display podcasts 15s "
    ":30 spots hip-hop fans who like into jazz, and or runners goal: drive sales sign-ups at $50 CPA "
    "optimise clicks 5,000 not ideally preferred what if undo the in to a our banking app brand São Paulo, "
    "Oregon state of Spanish-speaking iPhone users kids parents with children Gen Z millennials worldwide "
    "everywhere TV billboards DSP ' \" ( ) : ; . , ? ! – ’ \n é \u0301 ß 👍"
)
messages = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(sorted(WORDS)), max_size=25).map(" ".join),
    st.lists(st.sampled_from(sorted(WORDS)), max_size=12).map("".join),
)
fields = st.sampled_from(
    [None, "places", "ages", "goal", "formats", "interests", "platforms", "ad_category", "buying_channel"]
)


def spans(value: object) -> Iterator[Words]:
    if isinstance(value, Words):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from spans(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)


@settings(max_examples=300, deadline=None)
@given(message=messages, asked=fields, standing=st.booleans())
def test_readers_never_raise_and_point_into_the_message(
    message: str, asked: str | None, standing: bool
) -> None:
    question = Question(field=asked, text="?") if asked else None
    previous = STANDING if standing else Brief()
    context = ReadingContext(message, previous, date(2026, 11, 20), ADVERTISER, question)
    audience, goal = read_audience(context, INDEX), read_goal(context, INDEX)
    read_intent(context, INDEX, has_plan=standing, has_hypothetical=False)
    assert screen_message(message).text == message
    for words in [*spans(audience), *spans(goal)]:
        assert message[words.start : words.end] == words.text
        assert words.text
    if isinstance(audience.places, Stated):
        assert {place.place_id for place in audience.places.value.included} <= SOLD


@given(message=messages)
def test_a_question_names_at_least_one_option(message: str) -> None:
    context = ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER)
    for reading in (read_audience(context, INDEX), read_goal(context, INDEX)):
        for name in type(reading).model_fields:
            field = getattr(reading, name)
            if isinstance(field, Contradictory):
                assert field.options
                assert field.reason


def test_the_same_message_reads_the_same_twice() -> None:
    context = ReadingContext(
        "jazz fans in DACH, audio and video, 25+", Brief(), date(2026, 11, 20), ADVERTISER
    )
    assert read_audience(context, INDEX) == read_audience(context, INDEX)
    assert read_goal(context, INDEX) == read_goal(context, INDEX)


def test_a_message_that_says_nothing_reads_as_nothing() -> None:
    context = ReadingContext("hello, how are you?", Brief(), date(2026, 11, 20), ADVERTISER)
    assert read_audience(context, INDEX) == AudienceReading()
    assert read_goal(context, INDEX) == GoalReading()


def test_the_brief_on_the_first_screen() -> None:
    message = (
        "Reach 18-24 year olds who like hip-hop in Brazil and Mexico next month, "
        "around 15k euros, audio and video."
    )
    context = ReadingContext(message, Brief(), date(2026, 11, 20), ADVERTISER)
    audience, goal = read_audience(context, INDEX), read_goal(context, INDEX)
    assert isinstance(audience.places, Stated)
    assert audience.places.value.country_codes == ("BR", "MX")
    assert [words.text for words in audience.places.words] == ["Brazil", "Mexico"]
    assert isinstance(audience.ages, Stated)
    assert audience.ages.value == AgeRange(youngest=18, oldest=24)
    assert isinstance(audience.interests, Stated)
    assert [node.node_id for node in audience.interests.value] == ["genre-hip-hop"]
    assert audience.genders is None
    assert audience.languages is None
    assert audience.platforms is None
    assert audience.problems == ()
    assert audience.unmet == ()
    assert isinstance(goal.goal, Stated)
    assert goal.goal.value == Goal(delivery_goal=DeliveryGoal.REACH)
    assert isinstance(goal.formats, Stated)
    assert goal.formats.value.wanted == (Format.AUDIO, Format.VIDEO)
    assert goal.ad_category is None
    assert goal.buying_channel is None
    assert goal.unmet == ()
