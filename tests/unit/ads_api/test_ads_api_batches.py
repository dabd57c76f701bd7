"""Pages and batches."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from planner.domain.errors import AdsApiContractError, AdsApiQuotaError, AdsApiUnavailableError
from planner.domain.inventory import LineSpec
from tests.fakes.wire import line_spec
from tools.ads_api.batches import all_pages, ask_in_batches, unanswered


@dataclass
class Page:
    next_page_token: str


LINES = [line_spec(f"L{number}") for number in range(7)]


async def test_pages_that_never_end_break_the_contract() -> None:
    asked: list[str] = []

    async def ask(token: str) -> Page:
        asked.append(token)
        return Page(str(len(asked)))

    with pytest.raises(AdsApiContractError):
        await all_pages(ask)
    assert len(asked) == 1000


async def test_lines_are_asked_about_in_batches_and_answered_in_order() -> None:
    async def ask(batch: Sequence[LineSpec]) -> list[str]:
        return [line.line_id for line in batch]

    answers, problems = await ask_in_batches(LINES, 3, ask)
    assert answers == [["L0", "L1", "L2"], ["L3", "L4", "L5"], ["L6"]]
    assert problems == []


async def test_no_lines_are_no_question() -> None:
    async def ask(_: Sequence[LineSpec]) -> None:
        raise AssertionError

    assert await ask_in_batches([], 3, ask) == ([], [])


async def test_one_failed_batch_is_a_problem_of_its_lines() -> None:
    async def ask(batch: Sequence[LineSpec]) -> str:
        if batch[0].line_id == "L3":
            raise AdsApiQuotaError("later", code="SUPPLIER_RATE_LIMITED")
        return "fine"

    answers, problems = await ask_in_batches(LINES, 3, ask)
    assert answers == ["fine", "fine"]
    assert [(problem.line_id, problem.code) for problem in problems] == [
        ("L3", "SUPPLIER_RATE_LIMITED"),
        ("L4", "SUPPLIER_RATE_LIMITED"),
        ("L5", "SUPPLIER_RATE_LIMITED"),
    ]


async def test_when_all_batches_fail_the_question_fails() -> None:
    async def ask(_: Sequence[LineSpec]) -> None:
        raise AdsApiUnavailableError("down")

    with pytest.raises(AdsApiUnavailableError):
        await ask_in_batches(LINES, 3, ask)


async def test_two_lines_of_one_id_are_a_mistake_of_the_caller() -> None:
    async def ask(_: Sequence[LineSpec]) -> None:
        raise AssertionError

    with pytest.raises(ValueError, match="L1"):
        await ask_in_batches([line_spec("L1"), line_spec("L1")], 1, ask)


def test_lines_without_an_answer_are_problems() -> None:
    assert [problem.line_id for problem in unanswered(LINES[:3], ["L1"])] == ["L0", "L2"]


@pytest.mark.parametrize("answered", [["L0", "L0"], ["L9"]])
def test_lines_answered_twice_or_unasked_break_the_contract(answered: list[str]) -> None:
    with pytest.raises(AdsApiContractError):
        unanswered(LINES[:1], answered)
