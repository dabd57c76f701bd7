"""The SQL that takes staged rows into the history's tables.

Every statement touches a row only where something differs, so loading the same again writes nothing. Of
several staged rows with one identity the last one counts.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Boolean,
    FromClause,
    Select,
    and_,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    tuple_,
)
from sqlalchemy.dialects.postgresql import insert

from tools.database.metadata import Row
from tools.database.pool import compiled
from tools.history.copy_rows import AD_SET_COLUMNS, DAILY_COLUMNS
from tools.history.models import AdSet, AdSetDailyResult, Advertiser, Campaign

_OF_OTHER_TABLES = (
    "position",
    "advertiser_external_id",
    "advertiser_name",
    "advertiser_category",
    "advertiser_country",
    "campaign_external_id",
    "campaign_name",
)
_AD_SET_VALUES = tuple(name for name in AD_SET_COLUMNS if name not in _OF_OTHER_TABLES)
_NULLABLE = {"advertiser_category", "advertiser_country", "clicks", "video_views"} | {
    found.name for found in AdSet.__table__.columns if found.nullable
}

staged_ad_set = table("staged_ad_set", *(column(name) for name in AD_SET_COLUMNS))
staged_daily = table("staged_daily", *(column(name) for name in DAILY_COLUMNS))


def _stage(name: str, columns: Sequence[str], like: str) -> bytes:
    # Made from a query and not with LIKE: the staged columns have the types but not the constraints.
    return f"CREATE TEMPORARY TABLE {name} ON COMMIT DROP AS SELECT {', '.join(columns)} {like}".encode()


def _copy(name: str, columns: Sequence[str]) -> bytes:
    never_null = ", ".join(column for column in columns if column not in _NULLABLE)
    options = rf"FORMAT csv, NULL '\N', FORCE_NOT_NULL ({never_null})"
    return f"COPY {name} ({', '.join(columns)}) FROM STDIN ({options})".encode()


STAGE_AD_SETS = _stage(
    "staged_ad_set",
    (
        "0::bigint AS position",
        "advertiser.external_id AS advertiser_external_id",
        "advertiser.name AS advertiser_name",
        "advertiser.category AS advertiser_category",
        "advertiser.country_code AS advertiser_country",
        "campaign.external_id AS campaign_external_id",
        "campaign.name AS campaign_name",
        *(f"ad_set.{name}" for name in _AD_SET_VALUES),
    ),
    "FROM ad_set, campaign, advertiser WITH NO DATA",
)
STAGE_DAILY = _stage(
    "staged_daily",
    ("0::bigint AS position", "source", "external_id", "day", *(f"d.{name}" for name in DAILY_COLUMNS[4:])),
    "FROM ad_set_daily_result AS d, ad_set WITH NO DATA",
)
ANALYZE_AD_SETS = (
    b"ANALYZE staged_ad_set (position, source, external_id, advertiser_external_id, campaign_external_id)"
)
ANALYZE_DAILY = b"ANALYZE staged_daily (position, source, external_id)"
COPY_AD_SETS = _copy("staged_ad_set", AD_SET_COLUMNS)
COPY_DAILY = _copy("staged_daily", DAILY_COLUMNS)


def _last_of_each(staged: FromClause, identity: Sequence[str], others: Sequence[str]) -> FromClause:
    keys = [staged.c[name] for name in identity]
    last = select(func.max(staged.c.position)).group_by(*keys)
    names = (*identity, *(name for name in others if name not in identity))
    return select(*(staged.c[name] for name in names)).where(staged.c.position.in_(last)).subquery("last")


def _merged(
    model: type[Row], identity: Sequence[str], names: Sequence[str], rows: Select[*tuple[Any, ...]]
) -> bytes:
    """Return a statement that merges `rows`, which select `names` in order; it answers (inserted, updated).

    Rows that are there already as they are never reach the INSERT: it would lock, and so rewrite, each of
    them.
    """
    old = model.__table__.alias("old")
    new = rows.subquery("new")
    columns = dict(zip(names, new.c, strict=True))
    values = [name for name in names if name not in identity]
    is_old = and_(*(old.c[name] == columns[name] for name in identity))
    differs = tuple_(*(old.c[name] for name in values)).is_distinct_from(
        tuple_(*(columns[name] for name in values))
    )
    changed = (
        select(*columns.values()).outerjoin(old, is_old).where(or_(old.c[identity[0]].is_(None), differs))
    )
    statement = insert(model).from_select(list(names), changed)
    upsert = statement.on_conflict_do_update(
        index_elements=list(identity), set_={name: statement.excluded[name] for name in values}
    )
    # A row version that an INSERT made has no locking or deleting transaction yet.
    touched = upsert.returning(literal_column("xmax = 0", Boolean).label("inserted")).cte("touched")
    return compiled(
        select(func.count().filter(touched.c.inserted), func.count().filter(~touched.c.inserted)).select_from(
            touched
        )
    )


_advertiser = _last_of_each(
    staged_ad_set,
    ("source", "advertiser_external_id"),
    ("advertiser_name", "advertiser_category", "advertiser_country"),
).c
MERGE_ADVERTISERS = _merged(
    Advertiser,
    ("source", "external_id"),
    ("source", "external_id", "name", "category", "country_code"),
    select(
        _advertiser.source,
        _advertiser.advertiser_external_id,
        _advertiser.advertiser_name,
        _advertiser.advertiser_category,
        _advertiser.advertiser_country,
    ),
)

_campaign = _last_of_each(
    staged_ad_set, ("source", "campaign_external_id"), ("advertiser_external_id", "campaign_name")
).c
MERGE_CAMPAIGNS = _merged(
    Campaign,
    ("source", "external_id"),
    ("source", "external_id", "advertiser_id", "name"),
    select(_campaign.source, _campaign.campaign_external_id, Advertiser.id, _campaign.campaign_name).join(
        Advertiser,
        and_(
            Advertiser.source == _campaign.source,
            Advertiser.external_id == _campaign.advertiser_external_id,
        ),
    ),
)

_ad_set = _last_of_each(staged_ad_set, ("source", "external_id"), AD_SET_COLUMNS).c
MERGE_AD_SETS = _merged(
    AdSet,
    ("source", "external_id"),
    ("campaign_id", "advertiser_id", *_AD_SET_VALUES),
    select(Campaign.id, Campaign.advertiser_id, *(_ad_set[name] for name in _AD_SET_VALUES)).join(
        Campaign,
        and_(Campaign.source == _ad_set.source, Campaign.external_id == _ad_set.campaign_external_id),
    ),
)
COUNT_AD_SETS = compiled(
    select(func.count()).select_from(
        select(staged_ad_set.c.source, staged_ad_set.c.external_id).distinct().subquery("identity")
    )
)

_daily = _last_of_each(staged_daily, ("source", "external_id", "day"), DAILY_COLUMNS).c
_known_daily = select(AdSet.id, *(_daily[name] for name in DAILY_COLUMNS[3:])).join(
    AdSet, and_(AdSet.source == _daily.source, AdSet.external_id == _daily.external_id)
)
MERGE_DAILY = _merged(AdSetDailyResult, ("ad_set_id", "day"), ("ad_set_id", *DAILY_COLUMNS[3:]), _known_daily)
COUNT_DAILY = compiled(
    select(func.count()).select_from(
        select(staged_daily.c.source, staged_daily.c.external_id, staged_daily.c.day)
        .distinct()
        .subquery("identity")
    )
)
COUNT_KNOWN_DAILY = compiled(select(func.count()).select_from(_known_daily.subquery("known")))
