"""What a message says about rules, while it is being read."""

from dataclasses import dataclass, field

from agents.spans import Span
from planner.domain.brief import FrequencyCap, UnmetAsk
from planner.domain.money import Money


@dataclass(slots=True)
class FoundRules:
    """What a message says about rules. `clears` names constraint fields that it takes back."""

    frequency_cap: FrequencyCap | None = None
    cpm_ceiling: Money | None = None
    smallest_line: Money | None = None
    line_item_count: int | None = None
    clears: set[str] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)
    unmet: list[UnmetAsk] = field(default_factory=list)
