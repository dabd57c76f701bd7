"""An advertiser's own past campaigns: one query, whose ad sets are put together to campaigns."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sqlalchemy import BigInteger, Date, Text, bindparam, select, true

from planner.domain.brief import DateSpan
from planner.domain.habits import OwnCampaign
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod, DeliveryGoal, Format
from tools.database.failures import database_answers
from tools.database.pool import DatabasePool, compiled
from tools.history.models import AdSet, Advertiser

ANSWER_WITHIN_S = 0.5
"""A question to the user waits no longer for the account's own history; it can do without."""
DAYS_BACK = 3 * 365
"""Campaigns that began earlier are no habit any more."""
MOST_AD_SETS = 400
"""At most so many ad sets are read, the newest first."""

_DAYS_OF_PERIOD = {
    BudgetPeriod.DAILY.value: Decimal(1),
    BudgetPeriod.WEEKLY.value: Decimal(7),
    BudgetPeriod.MONTHLY.value: Decimal("30.4"),
}
_GOALS = frozenset(DeliveryGoal)
_FORMATS = frozenset(Format)

# The newest ad sets of each advertiser that an account id stands for (one a source) are found in their index,
# which has them in order, so that the limit ends the scan however many there are.
_newest = (
    select(
        AdSet.campaign_id,
        AdSet.start_date,
        AdSet.end_date,
        AdSet.budget_micros,
        AdSet.budget_period,
        AdSet.spend_micros,
        AdSet.currency,
        AdSet.country_code,
        AdSet.format,
        AdSet.delivery_goal,
        AdSet.simulated,
    )
    .where(
        AdSet.advertiser_id == Advertiser.id,
        AdSet.end_date < bindparam("as_of", type_=Date),
        AdSet.start_date >= bindparam("since", type_=Date),
    )
    .order_by(AdSet.end_date.desc())
    .limit(bindparam("most", type_=BigInteger))
    .correlate(Advertiser)
    .lateral("newest")
)
OWN_AD_SETS = compiled(
    select(*_newest.c)
    .select_from(Advertiser)
    .join(_newest, true())
    .where(Advertiser.external_id == bindparam("account_id", type_=Text))
)
"""The one query, by `account_id`, `as_of`, `since` and `most`."""


async def own_campaigns(pool: DatabasePool, account_id: str, as_of: date) -> tuple[OwnCampaign, ...]:
    """Return the campaigns of an account that ended before `as_of`, the newest first.

    Raises:
        HistoryUnavailableError: The database does not answer within `ANSWER_WITHIN_S`.
    """
    parameters = {
        "account_id": account_id,
        "as_of": as_of,
        "since": date.fromordinal(max(1, as_of.toordinal() - DAYS_BACK)),
        "most": MOST_AD_SETS,
    }
    async with database_answers(within_s=ANSWER_WITHIN_S), pool.connection() as connection:
        rows = await (await connection.execute(OWN_AD_SETS, parameters, prepare=False)).fetchall()
    return tuple(_campaigns([_OwnAdSet(*row) for row in rows]))


@dataclass(frozen=True, slots=True)
class _OwnAdSet:
    """One row of the query."""

    campaign_id: int
    start: date
    end: date
    budget_micros: int | None
    budget_period: str
    spend_micros: int
    currency: str
    country_code: str
    format: str
    delivery_goal: str
    simulated: bool

    @property
    def money_micros(self) -> int:
        """What it was given for its whole flight, or what it spent where that is not known."""
        if self.budget_micros is None:
            return self.spend_micros
        days = _DAYS_OF_PERIOD.get(self.budget_period)
        if days is None:
            return self.budget_micros
        return round(self.budget_micros * ((self.end - self.start).days + 1) / days)


@dataclass(slots=True)
class _Parts:
    """Ad sets of one campaign in one currency."""

    ad_sets: list[_OwnAdSet] = field(default_factory=list)

    def together(self, currency: str) -> OwnCampaign:
        parts = self.ad_sets
        money = sum(part.money_micros for part in parts)
        return OwnCampaign(
            flight=DateSpan(start=min(part.start for part in parts), end=max(part.end for part in parts)),
            budget=Money(amount_micros=money, currency=currency),
            spent_micros=dict(_by_money((part.country_code, part.spend_micros) for part in parts)),
            delivery_goals=tuple(
                DeliveryGoal(goal)
                for goal, _ in _by_money((part.delivery_goal, part.money_micros) for part in parts)
                if goal in _GOALS
            ),
            formats=tuple(
                Format(format_)
                for format_, _ in _by_money((part.format, part.money_micros) for part in parts)
                if format_ in _FORMATS
            ),
            simulated=any(part.simulated for part in parts),
        )


def _campaigns(ad_sets: list[_OwnAdSet]) -> Iterator[OwnCampaign]:
    """Put ad sets together; a campaign of which ad sets may lie behind the limit is left out."""
    cut = min(found.end for found in ad_sets) if len(ad_sets) >= MOST_AD_SETS else date.min
    found: dict[tuple[int, str], _Parts] = {}
    for ad_set in ad_sets:
        found.setdefault((ad_set.campaign_id, ad_set.currency), _Parts()).ad_sets.append(ad_set)
    whole = (parts.together(currency) for (_, currency), parts in found.items())
    newest_first = sorted(whole, key=lambda campaign: campaign.flight.end, reverse=True)
    return (campaign for campaign in newest_first if campaign.flight.start > cut)


def _by_money(parts: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Add up the money of each name, the most first."""
    sums: dict[str, int] = {}
    for name, micros in parts:
        sums[name] = sums.get(name, 0) + micros
    return sorted(sums.items(), key=lambda item: (-item[1], item[0]))
