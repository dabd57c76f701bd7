"""Plans of several line items, for tests that point at them."""

from planner.decisions.markets import country_words
from planner.decisions.wording import medium_words
from planner.domain.forecast import MetricRange
from planner.domain.money import Money
from planner.domain.plan import LineItem, MediaPlan
from planner.domain.vocabulary import Format, Placement
from tests.fakes.plans import small_plan

FORMATS = {
    Placement.MUSIC: Format.AUDIO,
    Placement.PODCAST: Format.AUDIO,
    Placement.IN_STREAM: Format.VIDEO,
    Placement.OPT_IN: Format.VIDEO,
    Placement.CTV: Format.VIDEO,
    Placement.FEED: Format.DISPLAY,
}


def plan_of(*rows: tuple[Placement, str, int, int | None]) -> MediaPlan:
    """Return a plan with a line item a row: placement, country, euros, and price per 1,000 if known."""
    plan = small_plan(sum(units for _, _, units, _ in rows))
    return plan.model_copy(update={"line_items": tuple(_line(plan.line_items[0], *row) for row in rows)})


def _line(like: LineItem, placement: Placement, country: str, units: int, cpm: int | None) -> LineItem:
    format_ = FORMATS[placement]
    line_id = f"{country}-{format_.value}-{placement.value}"
    spec = like.spec.model_copy(
        update={"line_id": line_id, "format": format_, "placement": placement, "country_code": country}
    )
    price = None if cpm is None else MetricRange(low=cpm * 9e5, mid=cpm * 1e6, high=cpm * 11e5)
    return like.model_copy(
        update={
            "line_id": line_id,
            "name": f"{medium_words(format_, placement)} - {country_words(country)}",
            "spec": spec,
            "budget": Money.of(units, "EUR"),
            "forecast": like.forecast.model_copy(update={"cpm_micros": price}),
        }
    )
