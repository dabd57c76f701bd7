"""The last known answers of the Ads API, for when it does not answer."""

import logging
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import DateTime, Integer, Text, bindparam, cast, exists, literal_column, select
from sqlalchemy.dialects.postgresql import JSONB, insert

from planner.domain.inventory import Product
from planner.domain.money import ExchangeRates
from planner.domain.taxonomy import TaxonomySnapshot
from planner.ports import Catalogue
from tools.database.failures import database_answers
from tools.database.pool import DatabasePool, compiled
from tools.history.models import AdsApiSnapshot

_LOG = logging.getLogger(__name__)

T = TypeVar("T")


class SnapshotKind(StrEnum):
    """What a snapshot holds."""

    TAXONOMIES = "TAXONOMIES"
    PRODUCTS = "PRODUCTS"
    EXCHANGE_RATES = "EXCHANGE_RATES"


_TAXONOMIES = TypeAdapter(TaxonomySnapshot)
_PRODUCTS = TypeAdapter(tuple[Product, ...])
_EXCHANGE_RATES = TypeAdapter(ExchangeRates)
_CONTENT: dict[SnapshotKind, TypeAdapter[Any]] = {
    SnapshotKind.TAXONOMIES: _TAXONOMIES,
    SnapshotKind.PRODUCTS: _PRODUCTS,
    SnapshotKind.EXCHANGE_RATES: _EXCHANGE_RATES,
}

_newest = (
    select(AdsApiSnapshot)
    .where(AdsApiSnapshot.kind == bindparam("kind", type_=Text))
    .order_by(AdsApiSnapshot.fetched_at.desc(), AdsApiSnapshot.id.desc())
    .limit(literal_column("1", Integer))
    .subquery("newest")
)
_READ = compiled(select(cast(_newest.c.body, Text), _newest.c.fetched_at))
_offered = insert(AdsApiSnapshot).from_select(
    ["kind", "release", "fetched_at", "body"],
    select(
        bindparam("kind", type_=Text),
        bindparam("release", type_=Text),
        bindparam("fetched_at", type_=DateTime(timezone=True)),
        cast(bindparam("body", type_=Text), JSONB),
    ).where(
        ~exists(
            select(literal_column("1"))
            .select_from(_newest)
            .where(_newest.c.release == bindparam("release", type_=Text))
        )
    ),
)
# A release that holds again after another one did becomes the newest again.
_SAVE = compiled(
    _offered.on_conflict_do_update(
        index_elements=["kind", "release"],
        set_={"fetched_at": _offered.excluded.fetched_at, "body": _offered.excluded.body},
    )
)


class PostgresCatalogue(Catalogue):
    """Snapshots of what the Ads API last said."""

    def __init__(self, pool: DatabasePool) -> None:
        self._pool = pool

    async def save_snapshot(
        self,
        kind: SnapshotKind,
        release: str,
        body: TaxonomySnapshot | Sequence[Product] | ExchangeRates,
        *,
        fetched_at: datetime,
    ) -> bool:
        """Keep an answer; the release that is the newest already is left as it is.

        Args:
            kind: What `body` is.
            release: The API's id of this content.
            body: The answer.
            fetched_at: When it was given.

        Returns:
            Whether anything was written.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        content = tuple(body) if kind is SnapshotKind.PRODUCTS and isinstance(body, Sequence) else body
        parameters = {
            "kind": kind.value,
            "release": release,
            "fetched_at": fetched_at,
            "body": _CONTENT[kind].dump_json(content).decode(),
        }
        async with database_answers(), self._pool.connection() as connection:
            cursor = await connection.execute(_SAVE, parameters)
            return cursor.rowcount > 0

    async def taxonomies(self) -> tuple[TaxonomySnapshot, datetime] | None:
        """Return the stored taxonomies, or None.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        return await self._read(SnapshotKind.TAXONOMIES, _TAXONOMIES)

    async def products(self) -> tuple[tuple[Product, ...], datetime] | None:
        """Return the stored product catalogue, or None.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        return await self._read(SnapshotKind.PRODUCTS, _PRODUCTS)

    async def exchange_rates(self) -> tuple[ExchangeRates, datetime] | None:
        """Return the stored exchange rates, or None.

        Raises:
            HistoryUnavailableError: The database does not answer.
        """
        return await self._read(SnapshotKind.EXCHANGE_RATES, _EXCHANGE_RATES)

    async def _read(self, kind: SnapshotKind, content: TypeAdapter[T]) -> tuple[T, datetime] | None:
        async with database_answers(), self._pool.connection() as connection:
            row = await (await connection.execute(_READ, {"kind": kind.value})).fetchone()
        if row is None:
            return None
        try:
            return content.validate_json(row[0]), row[1]
        except ValidationError as error:
            # Written by a version with other values. To plan with half of it would be worse than without.
            _LOG.warning("the stored %s cannot be read: %d problems", kind.value, error.error_count())
            return None
