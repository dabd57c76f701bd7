"""Whether what was read is what should have been read, key by key. Pure: JSON values in, verdicts out."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from evals.reading.suite import KEYS, LabelledConversation

_GROUPS: Final = {
    "IMPRESSIONS": "AWARENESS",
    "REACH": "AWARENESS",
    "VIDEO_VIEWS": "ENGAGEMENT",
    "STREAMS": "ENGAGEMENT",
    "CLICKS": "WEBSITE_TRAFFIC",
    "PAGE_VIEWS": "WEBSITE_TRAFFIC",
    "APP_INSTALLS": "APP_PROMOTION",
    "LEADS": "LEAD_GEN",
    "CONVERSIONS": "LEAD_GEN",
}
_ESSENTIAL: Final = {
    "goal": ("objective",),
    "places": ("countries",),
    "budget": ("budget",),
    "schedule": ("start", "end"),
}
"""Brief fields without which there is no plan, and the keys that say whether each was stated."""

_NAMES: Final = {"objective": ("goal",), "age": ("ages",), "schedule": ("schedule",), "places": ("places",)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One scored key of one conversation.

    Attributes:
        key: The key.
        right: Whether the answer is exactly right.
        expected: What was expected.
        got: What was read.
    """

    key: str
    right: bool
    expected: Any
    got: Any


@dataclass(frozen=True, slots=True)
class Score:
    """All about one conversation.

    Attributes:
        conversation: What was asked.
        verdicts: One for each key that is expected.
        invented: Keys (budget, start, end, countries) with a value that nothing in the words bears out.
        missing: Essential fields that the words leave open.
        owned_up: Those of them that were asked for or labelled as assumed.
        needless: The field of a question about something that had been said, or None.
    """

    conversation: LabelledConversation
    verdicts: tuple[Verdict, ...]
    invented: tuple[str, ...]
    missing: tuple[str, ...]
    owned_up: tuple[str, ...]
    needless: str | None

    @property
    def perfect(self) -> bool:
        """Whether every key is right."""
        return all(verdict.right for verdict in self.verdicts)


def score(conversation: LabelledConversation, brief: dict[str, Any]) -> Score:
    """Compare `brief`, as `planner read` writes it, with what was expected."""
    expect = conversation.expect
    verdicts = tuple(
        Verdict(key, _RULES[key](expect[key], brief), expect[key], _shown(key, brief))
        for key in KEYS
        if key in expect
    )
    missing = tuple(
        name
        for name, keys in _ESSENTIAL.items()
        if all(key in expect and expect[key] is None for key in keys)
        and name not in expect.get("contradictory", ())
    )
    owned = tuple(name for name in missing if _owned_up(name, brief))
    return Score(conversation, verdicts, _invented(expect, brief), missing, owned, _needless(expect, brief))


def _shown(key: str, brief: dict[str, Any]) -> Any:
    return brief.get(key)


def _plain(name: object) -> str:
    """Return a name in lower case without accents."""
    parts = unicodedata.normalize("NFD", str(name).lower())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _objective(expected: list[str] | None, brief: dict[str, Any]) -> bool:
    got = brief.get("objective")
    if expected is None or got is None:
        return expected is None and got is None
    return got in expected or _GROUPS.get(got) in expected


def _countries(expected: list[str] | None, brief: dict[str, Any]) -> bool:
    return set(expected or ()) == set(brief.get("countries") or ())


def _regions(expected: list[str], brief: dict[str, Any]) -> bool:
    found = [_plain(name) for name in brief.get("regions") or ()]
    return all(any(_plain(wanted) in name for name in found) for wanted in expected)


def _same(key: str) -> Callable[[Any, dict[str, Any]], bool]:
    return lambda expected, brief: expected == brief.get(key)


def _same_set(key: str) -> Callable[[list[str], dict[str, Any]], bool]:
    return lambda expected, brief: set(expected) == set(brief.get(key) or ())


def _interests(expected: list[list[str]], brief: dict[str, Any]) -> bool:
    found = [str(name).lower() for name in brief.get("interests") or ()]
    return all(any(stem in name for stem in stems for name in found) for stems in expected)


def _budget(expected: dict[str, Any] | None, brief: dict[str, Any]) -> bool:
    got = brief.get("budget")
    if expected is None or got is None:
        return expected is None and got is None
    amount = expected["amount"]
    low, high = amount if isinstance(amount, list) else (amount, amount)
    return bool(
        low <= got["amount"] <= high
        and got["currency"] == expected["currency"]
        and got["period"] == expected["period"]
    )


def _constraints(expected: dict[str, Any], brief: dict[str, Any]) -> bool:
    got = brief.get("constraints") or {}
    return all(_constraint(key, value, got.get(key)) for key, value in expected.items())


def _constraint(key: str, expected: Any, got: Any) -> bool:
    if key != "shares":
        return bool(expected == got)
    shares = {str(name).lower(): share for name, share in (got or {}).items()}
    return all(
        abs(float(shares.get(name.lower(), -1)) - float(share)) < 0.51 for name, share in expected.items()
    )


def _ambiguous(expected: list[str], brief: dict[str, Any]) -> bool:
    found = [_plain(word) for word in brief.get("ambiguous") or ()]
    return all(any(_plain(word) in shown for shown in found) for word in expected)


def _contradictory(expected: list[str], brief: dict[str, Any]) -> bool:
    found = {*(brief.get("contradictory") or ()), brief.get("question_field")}
    return all(any(name in found for name in _NAMES.get(key, (key,))) for key in expected)


def _unmet(expected: list[list[str]], brief: dict[str, Any]) -> bool:
    found = " / ".join(str(ask).lower() for ask in brief.get("unmet") or ())
    return all(any(stem in found for stem in stems) for stems in expected)


_RULES: Final[dict[str, Callable[[Any, dict[str, Any]], bool]]] = {
    "objective": _objective,
    "countries": _countries,
    "regions": _regions,
    "age": _same("age"),
    "genders": _same_set("genders"),
    "interests": _interests,
    "formats": _same_set("formats"),
    "budget": _budget,
    "start": _same("start"),
    "end": _same("end"),
    "constraints": _constraints,
    "ambiguous": _ambiguous,
    "contradictory": _contradictory,
    "unmet": _unmet,
}


def _invented(expect: dict[str, Any], brief: dict[str, Any]) -> tuple[str, ...]:
    found: list[str] = [
        key
        for key in ("budget", "start", "end")
        if key in expect and expect[key] is None and brief.get(key) is not None
    ]
    if "countries" in expect and set(brief.get("countries") or ()) - set(expect["countries"] or ()):
        found.append("countries")
    return tuple(found)


def _owned_up(name: str, brief: dict[str, Any]) -> bool:
    return (
        name in brief.get("missing", ())
        or name in brief.get("assumed", {})
        or name in brief.get("contradictory", ())
        or brief.get("question_field") == name
    )


def _needless(expect: dict[str, Any], brief: dict[str, Any]) -> str | None:
    asked = brief.get("question_field")
    keys = _ESSENTIAL.get(asked) if isinstance(asked, str) else None
    if keys is None or asked in expect.get("contradictory", ()):
        return None
    return asked if all(expect.get(key) is not None for key in keys) else None
