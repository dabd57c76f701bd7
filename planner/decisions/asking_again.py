"""A question that was not answered is asked in other words, and says what was not understood."""

import re
from enum import StrEnum

from planner.domain.brief import Question

MOST_QUOTED_CHARS = 60

_NOUNS: dict[str, str] = {
    "places": "a place where ads can run",
    "budget": "a budget",
    "schedule": "the dates of a flight",
    "goal": "a goal",
    "formats": "a format",
    "constraints": "a rule on the budget",
    "ages": "ages",
    "genders": "a gender",
    "interests": "an interest",
    "languages": "a language",
    "platforms": "a device",
    "buying_channel": "a way of buying",
    "ad_category": "an ad category",
}


class Answered(StrEnum):
    """How a message met the question that was open."""

    UNREAD = "UNREAD"
    """Nothing in it was understood."""
    DECLINED = "DECLINED"
    """It turned down the ready answers."""
    BESIDE = "BESIDE"
    """It was about something else, or not enough."""


def asked_again(question: Question, previous: Question | None, *, said: str, answered: Answered) -> Question:
    """Return `question` as it is put after `previous`: never twice in the same words.

    Args:
        question: What is to be asked.
        previous: What was asked last, if anything.
        said: The message in between.
        answered: How it met the question.
    """
    if previous is None or previous.field != question.field:
        return question
    plain = _LEAD.sub("", question.text)
    texts = [f"{lead} {plain}" for lead in _leads(question.field, _quoted(said), answered)]
    if answered is Answered.BESIDE and plain != _LEAD.sub("", previous.text):
        texts.insert(0, plain)  # it asks something else about the same field
    return question.model_copy(update={"text": next(text for text in texts if text != previous.text)})


_STILL = ("This is still open:", "One thing is still open:")
_NEITHER = ("None of these, then.", "Not these either, then.")
_UNREAD = ("I could not read", "I cannot read")
_LEAD = re.compile(
    rf"(?:{'|'.join(map(re.escape, (*_STILL, *_NEITHER)))}|(?:{'|'.join(_UNREAD)}) “[^”]*” as [\w ]+\.) "
)


def _leads(field: str, said: str, answered: Answered) -> tuple[str, ...]:
    if answered is Answered.UNREAD and said:
        return tuple(f"{unread} {said} as {_NOUNS.get(field, 'an answer')}." for unread in _UNREAD)
    return _NEITHER if answered is Answered.DECLINED else _STILL


def _quoted(said: str) -> str:
    plain = " ".join(said.replace("“", "").replace("”", "").split())
    if len(plain) > MOST_QUOTED_CHARS:
        plain = f"{plain[: MOST_QUOTED_CHARS - 1].rstrip()}…"
    return f"“{plain}”" if plain else ""
