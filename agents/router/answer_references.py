"""Answers that point at a ready answer: "the second one", "option 2", "the latter", "the cheaper", "both"."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from agents.router.reference_words import Measure, Reference, reference_at
from agents.spans import Span
from planner.domain.brief import Question
from planner.domain.readings import ReadingProblem

_OPENING: Final = re.compile(
    r"(?:\W*(?:ok(?:ay)?|yes|yep|yeah|sure|well|hm+|then|please|so|and|no|right|great|perfect|good|let'?s|"
    r"let us|i'?ll|we'?ll|i will|we will|i'?d|we'?d|i would|we would|i|we|would|want|like|prefer|to|rather|"
    r"probably|maybe|perhaps|definitely|think|guess|say|make it|make that|go|going|with|for|take|taking|use|"
    r"choose|pick|select|have|it'?s|it is|that'?s|that would be|i mean|meant|the answer is|answer|"
    r"my choice is|my pick|just)\b)*\W*"
)
_CLOSING: Final = re.compile(
    r"(?:[\s,]+(?:please|pls|thanks|thank you|then|for now|it is|"
    r"(?:is|are|would be|sounds?|looks?|seems?|works?) "
    r"(?:fine|good|great|best|right|better|ok(?:ay)?|perfect)|works?|will do|"
    r"i think|i guess|i mean|for me|for us|as suggested|as proposed|above|instead))*"
)
_BEHIND: Final = re.compile(r"\W*$|\s*[,.;:!\n]\s*\S|\s+(?:and|but|plus|with|though|also)\b|\s+[-–—]\s")
_ALONE: Final = re.compile(r"\W*(?P<number>\d)\W*")
_LETTER: Final = re.compile(
    r"\W*(?:(?:ok(?:ay)?|so|then|well|yes|let'?s|i'?ll|we'?ll|we|i|go|take|do|choose|pick|prefer|like|"
    r"with|for|rather|"
    r"would|i'?d|we'?d|please)\b\W*)*(?P<letter>[b-f]|a(?=\W*(?:$|it is|please|then|is)))\b"
    r"(?:\W+(?:it is|please|then|thanks|is (?:fine|better|good|best)))*\W*"
)
"""The letter of an option: "B it is"."""
_YES: Final = re.compile(
    r"\W*(?:(?:yes|yep|yeah|sure|ok|okay|fine|agreed|correct|right|exactly|please|do)\b\W*)+"
)
_NO_BARE_NUMBER: Final = frozenset({"budget", "constraints", "ages"})
"""Fields whose answer may itself be a small number."""
_LISTS: Final = frozenset({"places", "formats", "genders", "interests", "languages", "platforms"})
"""Fields that can hold several of the ready answers at once."""
_NUMBER: Final = re.compile(r"\d[\d,]*(?:\.\d+)?")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class ChosenAnswer:
    """The ready answer that a message points at, where it does so, or what is wrong with that.

    Attributes:
        span: The words that point.
        text: The ready answer they stand for; empty with a problem.
        problem: Why there is no such answer.
    """

    span: Span
    text: str = ""
    problem: ReadingProblem | None = None


def chosen_answer(folded: str, asked: Question) -> ChosenAnswer | None:
    """Return the ready answer of `asked` that a message points at, or None when it points at none.

    Args:
        folded: The message in English, in lower case without accents.
        asked: The open question.
    """
    answers = asked.suggestions
    if not answers:
        return None
    if (marked := _marked(folded, asked)) is not None:
        return marked
    if len(answers) == 1 and asked.blocking and _YES.fullmatch(folded) is not None:
        return ChosenAnswer((0, len(folded)), answers[0])
    opening = _OPENING.match(folded)
    at = opening.end() if opening is not None else 0
    reference = reference_at(folded, at)
    if reference is None or reference.of_line or reference.pointing:
        return None
    closing = _CLOSING.match(folded, reference.span[1])
    end = closing.end() if closing is not None else reference.span[1]
    if _BEHIND.match(folded, end) is None:
        return None
    return _chosen(reference, (0, end), asked)  # "take 5,000 EUR" is harder to read than "5,000 EUR"


def _marked(folded: str, asked: Question) -> ChosenAnswer | None:
    """Return the answer whose mark in the list is all that a message says: "2", "b"."""
    answers = asked.suggestions
    alone = _ALONE.fullmatch(folded)
    if alone is not None and asked.field not in _NO_BARE_NUMBER and 0 < int(alone["number"]) <= len(answers):
        return ChosenAnswer(alone.span("number"), answers[int(alone["number"]) - 1])
    letter = _LETTER.fullmatch(folded)
    if letter is not None and (place := ord(letter["letter"]) - ord("a")) < len(answers):
        return ChosenAnswer(letter.span("letter"), answers[place])
    return None


def _chosen(reference: Reference, span: Span, asked: Question) -> ChosenAnswer | None:
    answers = asked.suggestions
    if reference.every:
        found = reference.chosen(len(answers)) if asked.field in _LISTS else ()
        parts = [answers[at].removeprefix("only ") for at in found]
        return ChosenAnswer(span, " and ".join(dict.fromkeys(parts))) if parts else None
    if reference.measure is not None:
        at = _extreme(reference, answers)
        return None if at is None else ChosenAnswer(span, answers[at])
    found = reference.chosen(len(answers))
    if len(found) == 1:
        return ChosenAnswer(span, answers[found[0]])
    if found:
        joined = " and ".join(answers[at] for at in found)
        return ChosenAnswer(span, joined) if asked.field in _LISTS else None
    count = f"only {len(answers)} ready answers" if len(answers) > 1 else "only one ready answer"
    message = f"There {'are' if len(answers) > 1 else 'is'} {count} to choose from."
    return ChosenAnswer(
        span, problem=ReadingProblem(code="NO_SUCH_ANSWER", field=asked.field, message=message)
    )


def _extreme(reference: Reference, answers: tuple[str, ...]) -> int | None:
    """Return which answer is the least or the most; None when the answers cannot be compared that way."""
    if reference.measure in {Measure.LENGTH, Measure.TIME}:
        sizes = [_length_or_start(answer, reference.measure) for answer in answers]
    elif reference.measure in {Measure.PRICE, Measure.MONEY}:
        sizes = [_amount(answer) for answer in answers]
    else:
        return None
    known = [(size, at) for at, size in enumerate(sizes) if size is not None]
    if len(known) != len(answers):
        return None
    ordered = sorted(known)
    if reference.middle:
        return ordered[len(ordered) // 2][1] if len(ordered) % 2 else None
    return ordered[0 if reference.less else -1][1]


def _amount(answer: str) -> Decimal | None:
    numbers = _NUMBER.findall(answer)
    return Decimal(numbers[0].replace(",", "")) if len(numbers) == 1 else None


def _length_or_start(answer: str, measure: Measure) -> Decimal | None:
    days = [date.fromisoformat(day).toordinal() for day in _DAY.findall(answer)]
    if len(days) != 2:
        return None
    return Decimal(days[1] - days[0] if measure is Measure.LENGTH else days[0])
