"""Format wishes as they bind."""

from planner.decisions.settled import is_wish, settled
from planner.domain.brief import Brief, FormatWishes


def effective_wishes(brief: Brief) -> FormatWishes:
    """Return the format wishes; formats wanted as a mere wish ("ideally audio") count as preferred."""
    wishes = settled(brief.formats) or FormatWishes()
    if not is_wish(brief.formats):
        return wishes
    preferred = tuple(dict.fromkeys((*wishes.wanted, *wishes.preferred)))
    return wishes.model_copy(update={"wanted": (), "placements_wanted": (), "preferred": preferred})
