"""Conversations of a suite: what was written, and what should be understood."""

import json
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

KEYS = (
    "objective",
    "countries",
    "regions",
    "age",
    "genders",
    "interests",
    "formats",
    "budget",
    "start",
    "end",
    "constraints",
    "ambiguous",
    "contradictory",
    "unmet",
)
"""What can be expected, in the order of reports; `evals/suites/reading/GUIDE.md` says what each means."""


class SuiteError(ValueError):
    """A line that is no labelled conversation; it names the file, the line and what to change."""


@dataclass(frozen=True, slots=True)
class LabelledConversation:
    """One line of a suite.

    Attributes:
        conversation_id: Its id.
        messages: What the user wrote, in order.
        as_of: The advertiser's today.
        expect: What should be known after the last message, by key; see `KEYS`.
        language: ISO 639-1, "en" when the line does not say.
        country_code: Where the advertiser is, ISO 3166-1; "" when the line does not say.
        currency: The account's currency, ISO 4217; USD when the line does not say.
    """

    conversation_id: str
    messages: tuple[str, ...]
    as_of: date
    expect: dict[str, Any] = field(default_factory=dict)
    language: str = "en"
    country_code: str = ""
    currency: str = "USD"


def load_suite(file: Path) -> list[LabelledConversation]:
    """Return the conversations of a JSON-lines file.

    Raises:
        SuiteError: The file is not UTF-8 or a line lacks something.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        msg = f"{file} cannot be read as UTF-8 text: {error}. Save it as UTF-8, one JSON object a line."
        raise SuiteError(msg) from error
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    return [_conversation(file, number, line) for number, line in lines]


def _conversation(file: Path, number: int, line: str) -> LabelledConversation:
    try:
        item = json.loads(line)
        turns = item["turns"]
        if not isinstance(turns, list) or not all(isinstance(turn, str) for turn in turns):
            msg = "turns must be a list of messages"
            raise ValueError(msg)
        expect = item.get("expect", {})
        unknown = sorted(set(expect) - set(KEYS))
        if unknown:
            msg = f"{', '.join(unknown)} cannot be expected; known are {', '.join(KEYS)}"
            raise ValueError(msg)
        return LabelledConversation(
            conversation_id=str(item["id"]),
            messages=tuple(turns),
            as_of=date.fromisoformat(item["as_of"]),
            expect=expect,
            language=str(item.get("language", "en")),
            country_code=str(item.get("advertiser_country", "")),
            currency=str(item.get("advertiser_currency", "USD")),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        msg = (
            f"{file}, line {number}: {error!r}. Each line is an object like "
            '{"id": "A1", "as_of": "2026-11-20", "turns": ["..."], "expect": {"countries": ["DE"]}}.'
        )
        raise SuiteError(msg) from error
