"""Questions about many things: lists in pages, lines in batches."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, TypeVar

from planner.domain.errors import AdsApiContractError, AdsApiError
from planner.domain.inventory import LineProblem, LineSpec
from tools.ads_api.mapping.lines import problem_of

T = TypeVar("T")

_MOST_PAGES = 1000


class Page(Protocol):
    """An answer that says where the next one begins."""

    @property
    def next_page_token(self) -> str:
        """Token of the next page, empty on the last."""
        ...


P = TypeVar("P", bound=Page)


async def all_pages(ask: Callable[[str], Awaitable[P]]) -> list[P]:
    """Return every page, in order; `ask` is given each page's token, empty for the first.

    Raises:
        AdsApiContractError: A token comes back a second time, or the pages do not end.
    """
    pages: list[P] = []
    tokens = {""}
    token = ""
    while len(pages) < _MOST_PAGES:
        page = await ask(token)
        pages.append(page)
        token = page.next_page_token
        if not token:
            return pages
        if token in tokens:
            break
        tokens.add(token)
    msg = f"The Ads API's pages do not end: {len(pages)} read"
    raise AdsApiContractError(msg)


async def ask_in_batches(
    lines: Sequence[LineSpec], most: int, ask: Callable[[Sequence[LineSpec]], Awaitable[T]]
) -> tuple[list[T], list[LineProblem]]:
    """Ask about `most` lines at a time, all batches at once, and return the answers and what went wrong.

    When one of several batches fails, its lines have that error as their problem and the others stand.

    Raises:
        AdsApiError: Every batch failed; it is the first one's error.
        ValueError: Two lines have the same id.
    """
    ids = [line.line_id for line in lines]
    if len(set(ids)) != len(ids):
        msg = (
            f"Line ids must be unique within a question: {sorted({one for one in ids if ids.count(one) > 1})}"
        )
        raise ValueError(msg)
    batches = [lines[start : start + most] for start in range(0, len(lines), most)]
    outcomes = await asyncio.gather(*(_caught(ask(batch)) for batch in batches))
    answers: list[T] = []
    problems: list[LineProblem] = []
    failures: list[AdsApiError] = []
    for batch, outcome in zip(batches, outcomes, strict=True):
        if isinstance(outcome, AdsApiError):
            failures.append(outcome)
            problems.extend(problem_of(line.line_id, outcome) for line in batch)
        else:
            answers.append(outcome)
    if failures and not answers:
        raise failures[0]
    return answers, problems


async def _caught(answer: Awaitable[T]) -> T | AdsApiError:
    try:
        return await answer
    except AdsApiError as error:
        return error


def unanswered(asked: Sequence[LineSpec], answered: Sequence[str]) -> list[LineProblem]:
    """Return a problem for each line asked about that has no answer.

    Raises:
        AdsApiContractError: A line was answered twice, or was never asked about.
    """
    ids = [line.line_id for line in asked]
    if len(set(answered)) != len(answered) or not set(answered) <= set(ids):
        msg = f"The Ads API answered lines that were not asked about, or twice: {sorted(answered)}"
        raise AdsApiContractError(msg)
    missing = AdsApiContractError("The Ads API did not answer for this line")
    return [problem_of(line_id, missing) for line_id in ids if line_id not in set(answered)]
