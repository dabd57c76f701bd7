"""Whose which part of a ratio is, when a message says so: "70/30, audio getting the 70", "60/40 in favour
of video"."""

import re
from typing import Final

from agents.budget.pairs import subjects_in
from agents.spans import Span, overlaps_any
from planner.domain.brief import ShareSubject

_BIG: Final = r"(?P<big>bigger|larger|greater|lion['’]s|major|higher|main|biggest|largest|majority|bulk|most)"
_SMALL: Final = r"(?P<small>smaller|lesser|minor|lower|smallest|minority|rest|remainder)"
_PART: Final = (
    rf"(?:the\s+)?(?:(?P<number>[0-9]{{1,3}})(?:\s*(?:%|percent\b))?|(?:{_BIG}|{_SMALL})"
    r"(?:\s+(?:share|part|portion|one|chunk|slice|half|number|piece|bit|end|percentage))?)"
)
_BEHIND: Final = re.compile(
    rf"\s+(?:ads?\s+|should\s+|would\s+|will\s+|can\s+|to\s+|being\s+|is\s+)*(?:gets?|getting|takes?|"
    rf"taking|has|have|having|"
    rf"with|receives?|receiving|is|are|at|be|being|on|for|as|carr(?:y|ies|ying)|the)\s+{_PART}(?!\w)",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    rf"(?<![\w/:.,-]){_PART}\s*(?:(?:on|for|to|in|into|behind|being|is|are|goes|going|should|go|be|"
    rf"of\s+(?:it|that))\s*){{0,3}}"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)
_FAVOURED: Final = re.compile(
    r"\b(?:in\s+favou?r\s+of|favou?ring|weighted\s+(?:towards?|to)|skewed\s+(?:towards?|to)|"
    r"leaning\s+(?:towards?|to)|"
    r"tilted\s+(?:towards?|to)|heavier\s+on|more\s+(?:on|for)|with\s+more)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TWO: Final = 2


def owned_part(
    text: str, ratio: Span, parts: list[int], subjects: list[ShareSubject]
) -> tuple[ShareSubject, int] | None:
    """Return the subject that a message gives one part of a two-part ratio to, and that part; else None.

    Args:
        text: The message.
        ratio: Where the ratio stands.
        parts: Its numbers, in order.
        subjects: The two that it divides.
    """
    if len(parts) != _TWO or parts[0] == parts[1]:
        return None
    for subject, at in subjects_in(text):
        if subject not in subjects or overlaps_any(at, [ratio]):
            continue
        before = text[max(0, at[0] - 40) : at[0]] if at[0] >= ratio[1] else ""
        head = re.match(r"\s*(?:in|on|for|to|of|into|towards?)\s+", text[at[0] : at[1]], re.IGNORECASE)
        if _FAVOURED.search(text[max(0, at[0] - 30) : at[0]] + (head.group() if head else "")):
            return subject, max(parts)
        behind = _BEHIND.match(text, at[1])
        ahead = _BEFORE.search(before)
        for match, start in ((behind, 0), (ahead, max(0, at[0] - 40))):
            if match is None or overlaps_any((match.start() + start, match.end() + start), [ratio]):
                continue
            if match["number"] is not None:
                if int(match["number"]) in parts:
                    return subject, int(match["number"])
            else:
                return subject, max(parts) if match["big"] is not None else min(parts)
    return None
