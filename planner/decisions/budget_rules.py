"""The brief's budget shares as rules over lines."""

from collections.abc import Sequence

from planner.decisions.shares import GroupShare
from planner.decisions.wording import percent_words
from planner.domain.brief import BudgetShare
from planner.domain.inventory import LineSpec


def group_share(share: BudgetShare, lines: Sequence[LineSpec]) -> GroupShare:
    """Return the rule over the lines that `share` is about, named in words."""
    subject = share.subject
    named = (
        subject.format or subject.placement or subject.delivery_goal or subject.country_code or "everything"
    )
    inside = frozenset(
        line.line_id
        for line in lines
        if subject.format in (None, line.format)
        and subject.placement in (None, line.placement)
        and subject.country_code in (None, line.country_code)
        and subject.delivery_goal in (None, line.delivery_goal)
    )
    low, high = percent_words(share.lowest_share), percent_words(share.highest_share)
    if share.lowest_share == share.highest_share:
        words = f"exactly {low} on {named}"
    elif share.highest_share >= 1:
        words = f"at least {low} on {named}"
    elif share.lowest_share <= 0:
        words = f"at most {high} on {named}"
    else:
        words = f"{low} to {high} on {named}"
    return GroupShare(words, inside, share.lowest_share, share.highest_share)
