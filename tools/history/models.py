"""The tables of the campaign history.

Ids that end in `external_id` are the source's own; they are unique together with `source`. Vocabulary columns
(format, placement, goal, ...) hold the values of `planner.domain.vocabulary` as text: a new value needs no
migration, and a reader filters by the values that it knows.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    SmallInteger,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import DOUBLE_PRECISION, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tools.database.metadata import Row


class Advertiser(Row):
    """Who advertised."""

    __tablename__ = "advertiser"
    __table_args__ = (UniqueConstraint("source", "external_id"),)

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    source: Mapped[str]
    external_id: Mapped[str]
    name: Mapped[str]
    category: Mapped[str | None]
    country_code: Mapped[str | None]


class Campaign(Row):
    """Ad sets that were bought together."""

    __tablename__ = "campaign"
    __table_args__ = (UniqueConstraint("source", "external_id"), UniqueConstraint("id", "advertiser_id"))

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    source: Mapped[str]
    external_id: Mapped[str]
    advertiser_id: Mapped[int] = mapped_column(ForeignKey("advertiser.id"))
    name: Mapped[str]


class AdSet(Row):
    """A past ad set: what was bought, for whom, when, and its lifetime results.

    Ages in years, both ends included. `genders` is a bit set (1 male, 2 female, 4 non-binary; 0 everyone).
    Money is integer micros of `currency`. A result that is unknown or suppressed is NULL, never 0.

    Planning asks for the newest ad sets of a market: `country_code, end_date, id` finds them and has them in
    order, so a LIMIT stops the scan, and the columns behind drop misfits before a row of the table is read.
    The rows are wanted whole, with lists too long for an index entry, so covering them would gain nothing.
    What an advertiser usually does is read from their newest ad sets: `advertiser_id, end_date` has those.
    """

    __tablename__ = "ad_set"
    __table_args__ = (
        UniqueConstraint("source", "external_id"),
        ForeignKeyConstraint(
            ["campaign_id", "advertiser_id"], ["campaign.id", "campaign.advertiser_id"], onupdate="CASCADE"
        ),
        CheckConstraint("start_date <= end_date", name="flight"),
        CheckConstraint("age_min BETWEEN 13 AND 99 AND age_max BETWEEN age_min AND 99", name="ages"),
        CheckConstraint("genders BETWEEN 0 AND 7", name="genders"),
        CheckConstraint("country_code ~ '^[A-Z]{2}$'", name="country_code"),
        CheckConstraint("currency ~ '^[A-Z]{3}$'", name="currency"),
        CheckConstraint("spend_micros >= 0 AND budget_micros >= 0", name="money"),
        Index("ix_ad_set_market", "country_code", "end_date", "id", "start_date", "format", "delivery_goal"),
        Index("ix_ad_set_end_date", "end_date", "id"),
        Index("ix_ad_set_advertiser", "advertiser_id", "end_date"),
    )

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    campaign_id: Mapped[int]
    advertiser_id: Mapped[int]
    spend_micros: Mapped[int]
    budget_micros: Mapped[int | None]
    start_date: Mapped[date]
    end_date: Mapped[date]
    age_min: Mapped[int] = mapped_column(SmallInteger)
    age_max: Mapped[int] = mapped_column(SmallInteger)
    genders: Mapped[int] = mapped_column(SmallInteger)
    simulated: Mapped[bool]
    impressions: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    reach: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    clicks: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    video_views: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    completions: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    streams: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    page_views: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    installs: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    leads: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    conversions: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    booked_units: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    delivered_units: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    source: Mapped[str]
    external_id: Mapped[str]
    buying_channel: Mapped[str]
    product_code: Mapped[str]
    format: Mapped[str]
    placement: Mapped[str]
    delivery_goal: Mapped[str]
    price_model: Mapped[str]
    budget_period: Mapped[str]
    country_code: Mapped[str]
    currency: Mapped[str]
    region_ids: Mapped[list[str]]
    city_ids: Mapped[list[str]]
    interest_ids: Mapped[list[str]]
    platforms: Mapped[list[str]]


class AdSetDailyResult(Row):
    """What one ad set delivered on one day. Money is in the ad set's currency."""

    __tablename__ = "ad_set_daily_result"
    __table_args__ = (CheckConstraint("spend_micros >= 0", name="money"),)

    ad_set_id: Mapped[int] = mapped_column(ForeignKey("ad_set.id", ondelete="CASCADE"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    spend_micros: Mapped[int]
    impressions: Mapped[float] = mapped_column(DOUBLE_PRECISION)
    clicks: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)
    video_views: Mapped[float | None] = mapped_column(DOUBLE_PRECISION)


class HistoryImport(Row):
    """One load into the history: from where, of which file, when, and what it did."""

    __tablename__ = "history_import"

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    source: Mapped[str]
    file_name: Mapped[str | None]
    file_sha256: Mapped[str | None]
    imported_at: Mapped[datetime]
    read: Mapped[int]
    inserted: Mapped[int]
    updated: Mapped[int]
    unchanged: Mapped[int]
    rejected: Mapped[int] = mapped_column(server_default=text("0"))


class AdsApiSnapshot(Row):
    """A last known answer of the Ads API: the newest `fetched_at` of a kind is the one that holds."""

    __tablename__ = "ads_api_snapshot"
    __table_args__ = (
        UniqueConstraint("kind", "release"),
        Index("ix_ads_api_snapshot_newest", "kind", "fetched_at"),
    )

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    kind: Mapped[str]
    release: Mapped[str]
    fetched_at: Mapped[datetime]
    body: Mapped[Any] = mapped_column(JSONB)
