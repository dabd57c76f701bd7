"""References in a message put into words: to a ready answer, to a what-if, to line items of the plan.

The resolvers then read plain words; what they find is carried back to the user's own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from agents.brief.memory import Memory
from agents.folding import FoldedText
from agents.languages.gloss import Gloss, Piece
from agents.router.answer_references import chosen_answer
from agents.router.line_references import line_edit
from agents.router.place_pointers import named_places
from agents.spans import Span
from planner.decisions.settled import settled
from planner.domain.plan import MediaPlan
from planner.domain.readings import ReadingProblem

_TAKE: Final = (
    r"\W*(?:(?:ok|okay|yes|no|please|let's|i'll|we'll|then)\W+)*"
    r"(?:go|take|use|choose|pick|keep|stick)(?:\s+(?:with|for|to|back to))?\s+the\s+"
)
_PLAN: Final = r"(?:\s+(?:one|plan|option|version|budget|variant))?(?:\s+(?:please|then|thanks))*\W*"
_TAKE_CHEAPER: Final = re.compile(
    rf"{_TAKE}(?:(?P<less>cheaper|smaller|lower|less expensive)|"
    rf"(?P<more>bigger|larger|higher|more expensive|dearer)){_PLAN}"
)
_TAKE_OLD: Final = re.compile(rf"{_TAKE}(?:first|original|old|previous|former|standing|current){_PLAN}")


@dataclass(frozen=True, slots=True)
class Referred:
    """A message with its references put into words.

    Attributes:
        heard: The message; its text has the words, its pieces lead back to the user's.
        note: What was made of a reference, for the user; empty where there is nothing to explain.
        problem: Why a reference could not be followed.
        only_shares: Whether nothing but shares of the budget is left to read.
    """

    heard: Gloss
    note: str = ""
    problem: ReadingProblem | None = None
    only_shares: bool = False


def without_references(
    heard: Gloss, memory: Memory, plan: MediaPlan | None, *, at_home: str = ""
) -> Referred:
    """Return the message with what it points at in place of the words that point.

    Args:
        heard: The message in English.
        memory: The open question, the what-if and the places that could be meant.
        plan: The plan that stands, whose line items could be meant.
        at_home: ISO code of the advertiser's country, the "home market".
    """
    message = FoldedText.of(heard.text)
    folded = message.folded
    command = _plan_chosen(folded, memory)
    if command is not None:
        return Referred(substituted(heard, (0, len(heard.text)), command))
    answer = chosen_answer(folded, memory.question) if memory.question is not None else None
    if answer is not None:
        if answer.problem is not None:
            return Referred(heard, problem=answer.problem)
        return Referred(substituted(heard, answer.span, answer.text))
    edit = line_edit(message, plan) if plan is not None else None
    if edit is None:
        for span, names in reversed(named_places(folded, memory, at_home)):
            heard = substituted(heard, span, names)
        return Referred(heard)
    if edit.problem is not None:
        return Referred(heard, problem=edit.problem)
    alone = not (folded[: edit.span[0]] + folded[edit.span[1] :]).strip(" .,!?")
    replaced = substituted(heard, edit.span, edit.text)
    return Referred(replaced, note=edit.note, only_shares=edit.only_shares and alone)


def _plan_chosen(folded: str, memory: Memory) -> str | None:
    """Return the command that takes or drops the what-if, when a message chooses one of the two plans."""
    if memory.hypothetical is None:
        return None
    if _TAKE_OLD.fullmatch(folded) is not None:
        return "undo"
    match = _TAKE_CHEAPER.fullmatch(folded)
    old, new = settled(memory.brief.budget), settled(memory.hypothetical.budget)
    if match is None or old is None or new is None:
        return None
    if old.period is not new.period or old.amount.currency != new.amount.currency or old.amount == new.amount:
        return None
    takes_new = (new.amount < old.amount) is (match["less"] is not None)
    return "go with that" if takes_new else "undo"


def substituted(heard: Gloss, span: Span, text: str) -> Gloss:
    """Return `heard` with `text` in place of what stands at `span`; it stands for the user's words there."""
    start, end = span
    words = heard.text[start:end]
    end -= len(words) - len(words.rstrip())
    start += len(words) - len(words.lstrip())
    before = [_cut(piece, 0, start) for piece in heard.pieces if piece.start < start]
    behind = [_cut(piece, end, len(heard.text)) for piece in heard.pieces if piece.end > end]
    inside = [_cut(piece, start, end) for piece in heard.pieces if piece.start < end and piece.end > start]
    grown = len(text) - (end - start)
    moved = [piece._replace(start=piece.start + grown, end=piece.end + grown) for piece in behind]
    new = _standing_for(inside, start, text)
    return Gloss(
        heard.original,
        heard.language,
        heard.text[:start] + text + heard.text[end:],
        (*before, *new, *moved),
    )


def _standing_for(inside: Sequence[Piece], start: int, text: str) -> list[Piece]:
    if not inside or not text:
        return []
    from_start, from_end = min(p.from_start for p in inside), max(p.from_end for p in inside)
    return [Piece(start, start + len(text), from_start, from_end, copied=False)]


def _cut(piece: Piece, start: int, end: int) -> Piece:
    """Return what of a piece lies between `start` and `end`; what was not copied keeps all it stood for."""
    lead, trail = max(0, start - piece.start), max(0, piece.end - end)
    if not piece.copied:
        return piece._replace(start=piece.start + lead, end=piece.end - trail)
    return Piece(
        piece.start + lead,
        piece.end - trail,
        piece.from_start + lead,
        piece.from_end - trail,
        copied=True,
    )
