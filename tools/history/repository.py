"""The campaign history, read from PostgreSQL."""

from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ARRAY, BigInteger, Date, Select, Text, bindparam, func, select, true
from sqlalchemy.sql.elements import ColumnElement

from planner.domain.habits import OwnCampaign
from planner.domain.history import AdSetColumns, HistoryQuery, HistorySummary
from planner.ports import CampaignHistory
from tools.database.failures import database_answers
from tools.database.pool import DatabasePool, compiled
from tools.history.columns import as_selected, read_columns
from tools.history.models import AdSet, Advertiser, Campaign
from tools.history.own_campaigns import own_campaigns

_COUNT_ROWS = compiled(
    select(
        select(func.count()).select_from(AdSet).scalar_subquery(),
        select(func.count()).select_from(Campaign).scalar_subquery(),
        select(func.count()).select_from(Advertiser).scalar_subquery(),
        select(func.min(AdSet.start_date)).scalar_subquery(),
        select(func.max(AdSet.end_date)).scalar_subquery(),
    )
)
_COUNT_BY_SOURCE = compiled(select(AdSet.source, func.count()).group_by(AdSet.source).order_by(AdSet.source))


class PostgresCampaignHistory(CampaignHistory):
    """Past ad sets from the tables that `tools.history.loading` fills."""

    def __init__(self, pool: DatabasePool) -> None:
        self._pool = pool

    async def ad_sets(self, query: HistoryQuery) -> AdSetColumns:
        """Return past ad sets that fit the query, those that ended last first.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        statement = _newest(
            countries=min(len(query.country_codes), 2),
            by_format=bool(query.formats),
            by_goal=bool(query.delivery_goals),
        )
        parameters = {
            "country": query.country_codes[0] if query.country_codes else None,
            "countries": list(query.country_codes),
            "formats": [wanted.value for wanted in query.formats],
            "goals": [wanted.value for wanted in query.delivery_goals],
            "ended_before": query.ended_before,
            "started_after": query.started_after,
            "most": query.limit,
        }
        async with (
            database_answers(),
            self._pool.connection() as connection,
            connection.cursor(binary=True) as cursor,
        ):
            # Never prepared: a plan for unknown parameters would scan the table instead of an index.
            await cursor.execute(statement, parameters, prepare=False)
            if cursor.pgresult is None:
                return AdSetColumns.empty()
            return read_columns(cursor.pgresult)

    async def own_campaigns(self, account_id: str, as_of: date) -> tuple[OwnCampaign, ...]:
        """Return the account's own campaigns that ended before `as_of`, the newest first.

        Raises:
            HistoryUnavailableError: The database does not answer in time.
        """
        return await own_campaigns(self._pool, account_id, as_of)

    async def summary(self) -> HistorySummary:
        """Return what the history holds.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        async with database_answers(), self._pool.connection() as connection:
            by_source = await (await connection.execute(_COUNT_BY_SOURCE)).fetchall()
            counts = await (await connection.execute(_COUNT_ROWS)).fetchone()
        ad_sets, campaigns, advertisers, oldest_start, newest_end = counts or (0, 0, 0, None, None)
        return HistorySummary(
            ad_sets=ad_sets,
            campaigns=campaigns,
            advertisers=advertisers,
            oldest_start=oldest_start,
            newest_end=newest_end,
            by_source={str(source): int(number) for source, number in by_source},
        )


@lru_cache(maxsize=12)
def _newest(*, countries: int, by_format: bool, by_goal: bool) -> bytes:
    """Return the query with only the conditions that filter; `countries` is 0 (all), 1 or 2 (several).

    Of several countries, each one's newest are found in the index alone, merged, and only then fetched: with
    all countries in one condition PostgreSQL would sort every ad set that any of them ever had.
    """
    conditions: list[ColumnElement[bool]] = [
        AdSet.end_date < bindparam("ended_before", type_=Date),
        AdSet.start_date >= bindparam("started_after", type_=Date),
    ]
    texts = ARRAY(Text)
    if by_format:
        conditions.append(AdSet.format == func.any(bindparam("formats", type_=texts)))
    if by_goal:
        conditions.append(AdSet.delivery_goal == func.any(bindparam("goals", type_=texts)))
    if countries == 1:
        conditions.append(AdSet.country_code == bindparam("country", type_=Text))
    if countries < 2:
        picked = _the_newest(select(AdSet.__table__).where(*conditions), AdSet).subquery("picked")
    else:
        codes = func.unnest(bindparam("countries", type_=texts)).table_valued("code")
        country = codes.render_derived(name="country")
        in_country = select(AdSet.id, AdSet.end_date).where(*conditions, AdSet.country_code == country.c.code)
        of_one = _the_newest(in_country, AdSet).lateral("of_one")
        of_all = _the_newest(
            select(of_one.c.id).select_from(country.join(of_one, true())), of_one.c
        ).subquery()
        picked = select(AdSet.__table__).join(of_all, of_all.c.id == AdSet.id).subquery("picked")
    return compiled(as_selected(picked).order_by(picked.c.end_date.desc(), picked.c.id.desc()))


def _the_newest(rows: Select[*tuple[Any, ...]], columns: Any) -> Select[*tuple[Any, ...]]:
    newest_first = rows.order_by(columns.end_date.desc(), columns.id.desc())
    return newest_first.limit(bindparam("most", type_=BigInteger))
