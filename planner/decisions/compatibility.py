"""What delivery goals, platforms and bids go together, beyond what a product's own catalogue entry says.

The catalogue is the truth about formats and placements (`Product.delivery_goals`). What it does not say are
the platform and bid rules of the published Ads API: video views are not sold on desktop, an app is installed
from one mobile platform per ad set, and a target cost per result exists for clicks with a lifetime budget and
even pacing only.
"""

from planner.domain.inventory import Product
from planner.domain.vocabulary import DeliveryGoal, Pacing, Platform

_MOBILE = (Platform.IOS, Platform.ANDROID)
_EVERYWHERE = tuple(Platform)


def platform_sets(
    goal: DeliveryGoal, wanted: tuple[Platform, ...], product: Product
) -> tuple[tuple[Platform, ...], ...]:
    """Return the platform targetings of the lines that `product` needs for `goal`; empty when none is left.

    An empty inner tuple means "all platforms of the product". An app goal gives one line per mobile platform.
    """
    sold = product.platforms or _EVERYWHERE
    open_to = tuple(platform for platform in sold if not wanted or platform in wanted)
    if goal is DeliveryGoal.APP_INSTALLS:
        return tuple((platform,) for platform in _MOBILE if platform in open_to)
    if goal is DeliveryGoal.VIDEO_VIEWS:
        open_to = tuple(platform for platform in open_to if platform is not Platform.DESKTOP)
    if not open_to:
        return ()
    return ((),) if set(open_to) == set(sold) else (open_to,)


def takes_cost_per_result(goal: DeliveryGoal, pacing: Pacing) -> bool:
    """Whether a line may bid a target cost per result (plans always hold lifetime budgets)."""
    return goal is DeliveryGoal.CLICKS and pacing is Pacing.EVEN
