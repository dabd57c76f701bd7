"""References are put into words that the resolvers read, and what they find is the user's own words."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.brief.memory import Memory
from agents.budget.reading import read_budget
from agents.folding import FoldedText
from agents.goal.formats import read_formats
from agents.languages.gloss import Gloss
from agents.languages.reading import in_english, in_own_words
from agents.reading import ReadingContext
from agents.router.references import Referred, substituted, without_references
from planner.domain.brief import Brief, Budget, Question, Stated
from planner.domain.money import Money
from planner.domain.plan import MediaPlan
from planner.domain.vocabulary import Placement
from tests.fakes.line_items import plan_of
from tests.fakes.talk import ADVERTISER

AMOUNTS = ("5,000 EUR", "12,000 EUR", "20,000 EUR")
SPANS = ("2026-11-30 to 2026-12-27", "2026-12-01 to 2026-12-31", "2026-11-30 to 2027-01-24")
PORTLANDS = ("Portland, Oregon", "Portland, Maine")

ONE_MARKET = plan_of(
    (Placement.MUSIC, "DE", 10_000, 8),
    (Placement.PODCAST, "DE", 6_000, 20),
    (Placement.IN_STREAM, "DE", 4_000, 15),
)
TWO_MARKETS = plan_of(
    (Placement.MUSIC, "DE", 6_000, 8),
    (Placement.PODCAST, "DE", 4_000, 20),
    (Placement.MUSIC, "BR", 6_000, 5),
    (Placement.PODCAST, "BR", 4_000, 15),
)
ONE_LINE = plan_of((Placement.MUSIC, "DE", 20_000, 8))


def open_question(field: str, *answers: str, blocking: bool = True) -> Memory:
    return Memory(question=Question(field=field, text="?", suggestions=answers, blocking=blocking))


BUDGET = open_question("budget", *AMOUNTS)


def referred(message: str, memory: Memory | None = None, plan: MediaPlan | None = None) -> Referred:
    return without_references(Gloss.of_english(message), memory or Memory(), plan)


def text_of(message: str, memory: Memory | None = None, plan: MediaPlan | None = None) -> str:
    found = referred(message, memory, plan)
    assert found.problem is None, found.problem
    return found.heard.text.strip()


def refusal(message: str, plan: MediaPlan) -> str:
    found = referred(message, plan=plan)
    assert found.problem is not None, found.heard.text
    assert found.heard.text == message
    return found.problem.message


# -- ready answers


@pytest.mark.parametrize(
    ("message", "answer"),
    [
        ("the second one", 1),
        ("second", 1),
        ("The 2nd, please", 1),
        ("option 2", 1),
        ("Option b", 1),
        ("number 3", 2),
        ("the first option", 0),
        ("let's go with option 1", 0),
        ("I'd rather take the third one, thanks", 2),
        ("the last one please", 2),
        ("the latter", 2),
        ("the cheaper", 0),
        ("the cheapest one", 0),
        ("the lower amount", 0),
        ("the middle one", 1),
        ("the biggest", 2),
        ("I think the second one is best", 1),
        ("no, the first one", 0),
    ],
)
def test_a_ready_answer_is_taken_by_what_points_at_it(message: str, answer: int) -> None:
    assert text_of(message, BUDGET) == AMOUNTS[answer]


@pytest.mark.parametrize(
    ("message", "answer"),
    [("the shortest", 0), ("the longer one", 2), ("2", 1), ("the third", 2)],
)
def test_dates_can_be_chosen_by_length_or_number(message: str, answer: int) -> None:
    assert text_of(message, open_question("schedule", *SPANS, blocking=False)) == SPANS[answer]


def test_both_are_taken_where_a_field_can_hold_both() -> None:
    assert text_of("both", open_question("places", *PORTLANDS)) == "Portland, Oregon and Portland, Maine"
    formats = open_question("formats", "only audio", "only video")
    assert text_of("both of them please", formats) == "audio and video"
    assert text_of("both", BUDGET) == "both"


def test_yes_takes_the_only_answer_there_is() -> None:
    memory = open_question("constraints", "60% audio, 40% video")
    assert text_of("yes please", memory) == "60% audio, 40% video"
    assert text_of("yes", BUDGET) == "yes"


def test_what_stands_beside_the_reference_is_kept() -> None:
    assert text_of("the second one, and drop video", BUDGET) == "12,000 EUR, and drop video"


@pytest.mark.parametrize(
    "message",
    [
        "15k",
        "2",
        "the second week of March",
        "the first 10k",
        "banana",
        "Brazil",
        "a second campaign",
        "half",
    ],
)
def test_other_answers_are_left_alone(message: str) -> None:
    assert text_of(message, BUDGET) == message


def test_an_answer_that_is_not_there_is_said_not_to_be() -> None:
    found = referred("the fifth one", BUDGET)
    assert found.problem is not None
    assert found.problem.code == "NO_SUCH_ANSWER"
    assert "3 ready answers" in found.problem.message


@pytest.mark.parametrize(
    ("message", "hint", "answer"),
    [
        ("die zweite", "de", 1),
        ("nimm die zweite Option", "de", 1),
        ("die günstigste bitte", "de", 0),
        ("la deuxième option", "fr", 1),
        ("la moins chère", "fr", 0),
        ("la segunda opción", "es", 1),
        ("la más barata", "es", 0),
        ("a segunda opção", "pt", 1),
        ("a mais barata", "pt", 0),
    ],
)
def test_references_in_other_languages_are_followed(message: str, hint: str, answer: int) -> None:
    found = without_references(in_english(message, hint), BUDGET, None)
    assert AMOUNTS[answer] in found.heard.text
    context = ReadingContext(found.heard.text, Brief(), date(2026, 11, 20), ADVERTISER, asked=BUDGET.question)
    budget = in_own_words(read_budget(context), found.heard).budget
    assert isinstance(budget, Stated)
    assert all(words.text in message for words in budget.words)


# -- a what-if


def what_if(standing: int, hypothetical: int) -> Memory:
    old, new = (
        Brief(budget=Stated[Budget](value=Budget(amount=Money.of(units, "EUR"))))
        for units in (standing, hypothetical)
    )
    return Memory(brief=old, hypothetical=new)


@pytest.mark.parametrize(
    ("message", "memory", "command"),
    [
        ("go with the cheaper", what_if(20, 10), "go with that"),
        ("go with the cheaper one", what_if(10, 20), "undo"),
        ("take the bigger one please", what_if(10, 20), "go with that"),
        ("keep the original plan", what_if(10, 20), "undo"),
        ("go with the first one", what_if(10, 20), "undo"),
        ("go with the cheaper", what_if(10, 10), "go with the cheaper"),
    ],
)
def test_one_of_two_plans_can_be_chosen(message: str, memory: Memory, command: str) -> None:
    assert text_of(message, memory) == command


# -- line items


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("drop the second line", "drop podcast placements"),
        ("remove line 2", "drop podcast placements"),
        ("can you delete the 2nd line item?", "can you drop podcast placements?"),
        ("drop the podcast line", "drop podcast placements"),
        ("take the second line out", "drop podcast placements"),
        ("the first line can go", "drop music placements"),
        ("I'd drop number 2", "I'd drop podcast placements"),
        ("drop the last one please", "drop in-stream video please"),
        ("get rid of the video line", "drop video"),
        ("the third line is not needed", "drop in-stream video"),
        ("remove the most expensive one", "drop podcast placements"),
        ("drop the cheapest", "drop music placements"),
        ("drop the smallest line", "drop in-stream video"),
        ("drop the first two lines", "drop audio"),
        ("drop lines 2 and 3", "drop podcast placements. drop in-stream video"),
        ("what if we dropped the second line?", "what if we drop podcast placements?"),
        ("drop the second line and add Austria", "drop podcast placements and add Austria"),
        ("keep only the first line", "only music placements"),
        ("only the second line", "only podcast placements"),
        ("the second line only", "only podcast placements"),
        ("drop everything but the first line", "only music placements"),
        ("go with the cheaper", "only music placements"),
        ("keep only the first two lines", "only audio"),
        ("replace the second line with display", "replace podcast placements with display"),
    ],
)
def test_line_items_are_left_out_or_kept_in_the_briefs_words(message: str, words: str) -> None:
    assert text_of(message, plan=ONE_MARKET) == words


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("put more money into the second line", "at least 45% podcast"),
        ("more money for the podcast line", "at least 45% podcast"),
        ("give the second line more", "at least 45% podcast"),
        ("increase the third line", "at least 30% in-stream"),
        ("less on the first line", "at most 30% music"),
        ("take some money from the first line", "at most 30% music"),
        ("put 60% into the second line", "60% podcast"),
        ("give line 2 half", "50% podcast"),
        ("double the second line", "60% podcast"),
        ("increase the second line by 50%", "45% podcast"),
        ("put 5k into the second line", "25% podcast"),
        ("set the second line to EUR 5,000", "25% podcast"),
        ("put 2k more into the second line", "40% podcast"),
        ("put a bit more in the cheapest line", "at least 75% music"),
    ],
)
def test_money_for_a_line_item_is_a_share_of_the_budget_and_is_explained(message: str, words: str) -> None:
    found = referred(message, plan=ONE_MARKET)
    assert found.heard.text == words
    assert found.only_shares
    assert found.note
    shares = read_budget(ReadingContext(found.heard.text, Brief(), date(2026, 11, 20), ADVERTISER))
    stated = in_own_words(shares, found.heard).constraints
    assert isinstance(stated, Stated)
    assert len(stated.value.shares) == 1
    assert all(span.text in message for span in stated.words)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("drop the Brazil lines", "drop Brazil"),
        ("drop lines 1 and 2", "drop Germany"),
        ("drop the podcast lines", "drop podcast placements"),
        ("keep only the Brazilian lines", "only Brazil"),
    ],
)
def test_lines_of_a_market_are_that_market(message: str, words: str) -> None:
    assert text_of(message, plan=TWO_MARKETS) == words


@pytest.mark.parametrize(
    "message", ["drop the second line", "drop the podcast line in Germany", "drop the German podcast line"]
)
def test_a_line_that_a_brief_cannot_name_alone_is_not_touched_and_it_is_said_what_can_be(
    message: str,
) -> None:
    said = refusal(message, TWO_MARKETS)
    assert "“Audio, podcast - Germany”" in said
    assert "“drop podcast placements” and “drop Germany”" in said


def test_money_for_such_a_line_is_refused_with_what_can_be_given() -> None:
    said = refusal("put more money into the first line", TWO_MARKETS)
    assert "music (now 60 %) and Germany (now 50 %)" in said


@pytest.mark.parametrize(
    ("message", "plan", "part"),
    [
        ("drop that line", ONE_MARKET, "1. Audio, music - Germany"),
        ("drop the fifth line", ONE_MARKET, "3 line items"),
        ("drop all three lines", ONE_MARKET, "nothing would be left"),
        ("drop that line", ONE_LINE, "nothing would be left"),
        ("run the second line only in March", ONE_MARKET, "those of the whole plan"),
        ("more money into the first line", ONE_LINE, "already"),
        ("put 90k into the second line", ONE_MARKET, "EUR 20,000"),
        ("put $5k into the second line", ONE_MARKET, "in EUR"),
        (
            "drop the cheapest line",
            plan_of((Placement.MUSIC, "DE", 1_000, 8), (Placement.PODCAST, "DE", 1_000, None)),
            "no price for each line item",
        ),
    ],
)
def test_what_cannot_be_done_to_a_line_is_said(message: str, plan: MediaPlan, part: str) -> None:
    assert part in refusal(message, plan)


def test_a_question_about_a_line_names_it() -> None:
    assert text_of("why is the second line so expensive?", plan=ONE_MARKET) == (
        "why is Audio, podcast - Germany so expensive?"
    )


@pytest.mark.parametrize(
    "message",
    [
        "make it 30k",
        "start a second line of trainers in May",
        "our product line is new",
        "drop the second week",
        "run only the first two weeks of March",
        "use 3 line items",
        "the bottom line is 20k",
        "drop video",
        "reach the biggest cities",
        "extend it to the last Sunday",
        "Brazil first",
    ],
)
def test_other_messages_are_left_alone_though_a_plan_stands(message: str) -> None:
    assert text_of(message, plan=ONE_MARKET) == message


def test_without_a_plan_no_line_is_meant() -> None:
    assert text_of("drop the second line") == "drop the second line"


def test_the_words_of_a_wish_about_a_line_are_the_users_own() -> None:
    message = "Please take the second line out, and add Austria"
    heard = referred(message, plan=ONE_MARKET).heard
    context = ReadingContext(heard.text, Brief(), date(2026, 11, 20), ADVERTISER)
    formats = read_formats(context, FoldedText.of(heard.text))
    assert isinstance(formats, Stated)
    assert formats.value.placements_excluded == (Placement.PODCAST,)
    own: Any = in_own_words(formats, heard)
    assert [words.text for words in own.words] == ["take the second line out"]


# -- glosses


@given(st.text(max_size=60), st.text(max_size=20), st.integers(0, 60), st.integers(0, 60))
def test_a_substitution_keeps_every_other_word_where_it_was(
    text: str, new: str, one: int, other: int
) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    heard = substituted(Gloss.of_english(text), (start, end), new)
    for piece in heard.pieces:
        if piece.copied:
            assert heard.text[piece.start : piece.end] == text[piece.from_start : piece.from_end]
        else:
            assert heard.text[piece.start : piece.end] == new
    assert [piece.start for piece in heard.pieces] == sorted(piece.start for piece in heard.pieces)


@given(st.text(max_size=200))
def test_any_text_is_taken(message: str) -> None:
    found = without_references(Gloss.of_english(message), BUDGET, TWO_MARKETS)
    assert found.heard.original == message
