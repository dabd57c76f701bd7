"""Plain words for amounts, formats and lines, used in reasons and messages."""

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from planner.domain.money import Money
from planner.domain.vocabulary import DeliveryGoal, Format, Placement

PLACEMENT_WORDS: dict[Placement, str] = {
    Placement.MUSIC: "music",
    Placement.PODCAST: "podcast",
    Placement.IN_STREAM: "in-stream",
    Placement.OPT_IN: "opt-in",
    Placement.CTV: "CTV",
    Placement.FEED: "feed",
}
"""How each placement is called in a line's name."""

GOAL_UNITS: dict[DeliveryGoal, str] = {
    DeliveryGoal.IMPRESSIONS: "impressions",
    DeliveryGoal.REACH: "people reached",
    DeliveryGoal.VIDEO_VIEWS: "video views",
    DeliveryGoal.CLICKS: "clicks",
    DeliveryGoal.PAGE_VIEWS: "page views",
    DeliveryGoal.APP_INSTALLS: "app installs",
    DeliveryGoal.STREAMS: "streams",
    DeliveryGoal.LEADS: "leads",
    DeliveryGoal.CONVERSIONS: "conversions",
}
"""What one unit of each delivery goal is, in the plural."""

_DECIMALS_FREE = frozenset(
    {"JPY", "KRW", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "RWF", "KMF", "GNF"}
)


def smallest_step_micros(currency: str) -> int:
    """Micros of the smallest amount people pay in `currency` (ISO 4217 minor unit; a cent, or one yen)."""
    return 1_000_000 if currency in _DECIMALS_FREE else 10_000


def money_words(money: Money) -> str:
    """Return e.g. `EUR 1,200` or `USD 8.40`: code, thousands separated, no needless decimals."""
    units = money.units.quantize(Decimal("0.01"))
    return (
        f"{money.currency} {units:,.0f}" if units == units.to_integral() else f"{money.currency} {units:,.2f}"
    )


def micros_words(micros: float, currency: str) -> str:
    """Return `micros` of `currency` in words, rounded to a hundredth of a unit."""
    return money_words(Money(amount_micros=round(micros), currency=currency))


def percent_words(share: float) -> str:
    """Return `share` (0-1) as e.g. `40 %`, with one decimal only where there is one."""
    percent = round(share * 100, 1)
    return f"{percent:.0f} %" if percent == round(percent) else f"{percent:.1f} %"


def medium_words(format_: Format, placement: Placement) -> str:
    """Return e.g. `Audio, music`."""
    return f"{format_.value.capitalize()}, {PLACEMENT_WORDS[placement]}"


def in_words(word: StrEnum) -> str:
    """Return a word of a closed vocabulary for people: IN_STREAM is "in stream"."""
    kept = {"CTV": "CTV"}
    return kept.get(word.value, word.value.replace("_", " ").lower())


def listed(words: Iterable[str]) -> str:
    """Join words as in a sentence: `a`, `a and b`, `a, b and c`."""
    parts = list(words)
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""
