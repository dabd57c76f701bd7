"""Past ad sets as rows of PostgreSQL's COPY in its CSV format.

A whole batch is formatted by the `csv` module and sent as one block, which takes less of the client's time
than handing it to the driver value by value. NULL is written as an unquoted `\\N`; columns that are never
NULL are read with FORCE_NOT_NULL, so that this text stays itself there.
"""

import csv
import io
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any

from planner.domain.errors import UserInputError
from planner.domain.history import AdSetRecord, DailyResult
from planner.domain.vocabulary import Gender

METRICS: tuple[str, ...] = (
    "impressions",
    "reach",
    "clicks",
    "video_views",
    "completions",
    "streams",
    "page_views",
    "installs",
    "leads",
    "conversions",
    "booked_units",
    "delivered_units",
)
"""The lifetime results that the history holds beside the spend."""

GENDER_BITS: dict[str, int] = {Gender.MALE.value: 1, Gender.FEMALE.value: 2, Gender.NON_BINARY.value: 4}
"""The bit of each gender; no bit at all stands for everyone."""

_UNCONVERTED: tuple[str, ...] = (
    "source",
    "external_id",
    "advertiser_external_id",
    "advertiser_name",
    "campaign_external_id",
    "campaign_name",
    "buying_channel",
    "product_code",
    "format",
    "placement",
    "delivery_goal",
    "price_model",
    "budget_period",
    "country_code",
    "currency",
    "age_min",
    "age_max",
    "spend_micros",
)
AD_SET_COLUMNS: tuple[str, ...] = (
    "position",
    "simulated",
    "advertiser_category",
    "advertiser_country",
    "region_ids",
    "city_ids",
    "interest_ids",
    "platforms",
    "genders",
    "budget_micros",
    "start_date",
    "end_date",
    *_UNCONVERTED,
    *METRICS,
)
"""The staged columns of an ad set, in the order in which they are sent."""

DAILY_COLUMNS: tuple[str, ...] = (
    "position",
    "source",
    "external_id",
    "day",
    "impressions",
    "clicks",
    "video_views",
    "spend_micros",
)
"""The staged columns of a daily result, in the order in which they are sent."""

UNIT_SEPARATOR = "\x1f"
"""The control character that separates texts on their way out; no text of the history may hold it."""

_NULL = "\\N"
_KNOWN_METRICS = frozenset(METRICS)
_as_they_are = attrgetter(*_UNCONVERTED)


def ad_set_block(records: Sequence[AdSetRecord], first_position: int) -> bytes:
    """Return the rows of a batch; `position` counts on from `first_position`.

    Raises:
        UserInputError: A record has a metric, a gender or a text that the history cannot hold.
    """
    return _block([_ad_set_row(record, first_position + n) for n, record in enumerate(records)])


def daily_block(results: Sequence[DailyResult], first_position: int) -> bytes:
    """Return the rows of a batch of daily results; `position` counts on from `first_position`."""
    return _block(
        [
            (
                first_position + n,
                result.source,
                result.external_id,
                _day(result.day),
                result.impressions,
                _number(result.clicks),
                _number(result.video_views),
                result.spend_micros,
            )
            for n, result in enumerate(results)
        ]
    )


def _ad_set_row(record: AdSetRecord, position: int) -> tuple[Any, ...]:
    results = record.results
    if not _KNOWN_METRICS.issuperset(results):
        unknown = ", ".join(sorted(set(results) - _KNOWN_METRICS))
        raise _unusable(record, f"has results that the history does not know: {unknown}")
    return (
        position,
        "t" if record.simulated else "f",
        record.advertiser_category or _NULL,
        record.advertiser_country or _NULL,
        _array(record.region_ids),
        _array(record.city_ids),
        _array(record.interest_ids),
        _array(record.platforms),
        _gender_bits(record),
        _NULL if record.budget_micros is None else record.budget_micros,
        _day(record.start),
        _day(record.end),
        *_as_they_are(record),
        *[_number(results[metric]) if metric in results else _NULL for metric in METRICS],
    )


def _gender_bits(record: AdSetRecord) -> int:
    if not record.genders:
        return 0
    try:
        return sum(GENDER_BITS[gender] for gender in set(record.genders))
    except KeyError as error:
        raise _unusable(record, f"has a gender that the history does not know: {error.args[0]}") from None


def _number(value: float | None) -> float | str:
    # NaN says unknown, like None; it is the only value that differs from itself.
    return _NULL if value is None or value != value else value  # noqa: PLR0124 - the test for NaN


@lru_cache(maxsize=10_000)
def _day(day: date) -> str:
    return day.isoformat()


@lru_cache(maxsize=10_000)
def _array(items: tuple[str, ...]) -> str:
    quoted = ('"' + item.replace("\\", "\\\\").replace('"', '\\"') + '"' for item in items)
    return "{" + ",".join(quoted) + "}"


def _block(rows: list[tuple[Any, ...]]) -> bytes:
    text = io.StringIO()
    # With this line end the writer quotes fields with a lone carriage return too, as COPY wants it.
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    block = text.getvalue()
    if "\0" in block or UNIT_SEPARATOR in block:
        raise UserInputError(
            "A text to be loaded holds a control character (NUL or unit separator) that cannot be stored.",
            code="UNUSABLE_RECORD",
        )
    try:
        return block.encode()
    except UnicodeEncodeError as error:
        raise UserInputError(
            "A text to be loaded holds half of a surrogate pair.", code="UNUSABLE_RECORD"
        ) from error


def _unusable(record: AdSetRecord, what: str) -> UserInputError:
    return UserInputError(f"Ad set {record.external_id} of {record.source} {what}.", code="UNUSABLE_RECORD")
