# ruff: noqa: N802 - methods carry the names of their RPCs
"""ReportingService: what past ad sets did, in streams, and benchmarks over them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from protos.ads.v1 import reporting_pb2 as wire
from protos.ads.v1 import reporting_pb2_grpc as rpc
from tools.ads_api.simulator.benchmarks import benchmarks
from tools.ads_api.simulator.countries import countries_by_code
from tools.ads_api.simulator.ledger import YEARS_KEPT_DAYS, Ledger, ledger
from tools.ads_api.simulator.lines import calendar_day
from tools.ads_api.simulator.products import products_by_code
from tools.ads_api.simulator.records import ad_set_id, daily_rows, performance_rows, wire_date
from tools.ads_api.simulator.refusals import LineRefusedError
from tools.ads_api.simulator.seasons import day_index
from tools.ads_api.simulator.services.accounts import account_row
from tools.ads_api.simulator.services.context import Context
from tools.ads_api.simulator.services.inventory import dollars_for
from tools.ads_api.simulator.services.provenance import MODELED, provenance
from tools.ads_api.simulator.world import World

DAILY_DAYS = 90
_AD_SETS_AT_ONCE = 100


class ReportingService(rpc.ReportingServiceServicer):
    """Answers from the ledger, which is made on the first call of a day."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._book: tuple[date, Ledger] | None = None

    async def QueryPerformance(
        self, request: wire.QueryPerformanceRequest, context: Context
    ) -> AsyncIterator[wire.QueryPerformanceResponse]:
        """Ad sets with lifetime results, by first day."""
        today = self._world.today()
        first, last = today - timedelta(days=YEARS_KEPT_DAYS), today - timedelta(days=1)
        if request.HasField("ended_within"):
            first, last = _window(request.ended_within, first, date.max)
        book = await self._ledger()
        plans = book.past.plans
        kept = ~book.running & (plans.last >= day_index(first)) & (plans.last <= day_index(last))
        if request.include_running:
            kept |= book.running
        kept &= self._of_account(book, request.ad_account)
        kept &= _of_countries(book, list(request.country_codes))
        if request.product_codes:
            known = [
                products_by_code()[code].index for code in request.product_codes if code in products_by_code()
            ]
            kept &= np.isin(plans.product, known)
        chosen = np.flatnonzero(kept)
        size = request.batch_size or 1000
        note = provenance(self._world, MODELED, valid_minutes=60 * 12, sample_size=len(chosen))
        for at in range(0, max(len(chosen), 1), size):
            rows = performance_rows(book, chosen[at : at + size]) if len(chosen) else []
            yield wire.QueryPerformanceResponse(rows=rows, total_rows=len(chosen), provenance=note)
            await asyncio.sleep(0)

    async def QueryDailyPerformance(
        self, request: wire.QueryDailyPerformanceRequest, context: Context
    ) -> AsyncIterator[wire.QueryDailyPerformanceResponse]:
        """Results by day, by ad set and day."""
        today = self._world.today()
        earliest, last = today - timedelta(days=DAILY_DAYS), today - timedelta(days=1)
        first = earliest
        if request.HasField("window"):
            first, last = _window(request.window, earliest, last)
        book = await self._ledger()
        plans = book.past.plans
        low, high = day_index(first), day_index(last)
        kept = (plans.last >= low) & (plans.first <= high) & self._of_account(book, request.ad_account)
        kept &= _of_countries(book, list(request.country_codes))
        if request.ad_set_ids:
            wanted = set(request.ad_set_ids)
            names = map(ad_set_id, plans.first.tolist(), plans.number.tolist())
            kept &= np.fromiter((name in wanted for name in names), dtype=bool, count=len(plans))
        chosen = np.flatnonzero(kept)
        days = np.minimum(plans.last[chosen], high) - np.maximum(plans.first[chosen], low) + 1
        total, size = int(days.sum()), request.batch_size or 1000
        note = provenance(self._world, MODELED, valid_minutes=60 * 12, sample_size=total)
        waiting: list[wire.DailyPerformance] = []
        for at in range(0, len(chosen), _AD_SETS_AT_ONCE):
            waiting += daily_rows(book, chosen[at : at + _AD_SETS_AT_ONCE].tolist(), low, high)
            while len(waiting) >= size:
                yield wire.QueryDailyPerformanceResponse(
                    rows=waiting[:size], total_rows=total, provenance=note
                )
                del waiting[:size]
                await asyncio.sleep(0)
        if waiting or not total:
            yield wire.QueryDailyPerformanceResponse(rows=waiting, total_rows=total, provenance=note)

    async def GetBenchmarks(
        self, request: wire.GetBenchmarksRequest, context: Context
    ) -> wire.GetBenchmarksResponse:
        """Percentiles over finished ad sets."""
        currency = request.currency_code or "USD"
        usd = dollars_for(self._world, currency)
        book = await self._ledger()
        today = self._world.today()
        last = today - timedelta(days=1)
        first = today - timedelta(days=request.window_days or 365)
        found = benchmarks(book, request, day_index(first), day_index(last), usd)
        return wire.GetBenchmarksResponse(
            currency_code=currency,
            benchmarks=found.benchmarks,
            dropped_filters=found.dropped,
            window=ads.DateSpan(start_date=wire_date(first), end_date=wire_date(last)),
            provenance=provenance(self._world, MODELED, valid_minutes=60 * 12, sample_size=found.ad_sets),
        )

    async def _ledger(self) -> Ledger:
        today = self._world.today()
        if self._book is None or self._book[0] != today:
            self._book = (today, await asyncio.to_thread(ledger, self._world.market, today))
        return self._book[1]

    def _of_account(self, book: Ledger, name: str) -> NDArray[np.bool_]:
        if not name:
            return np.ones(len(book.past.plans), dtype=bool)
        return np.asarray(book.past.plans.advertiser == account_row(self._world, name))


def _of_countries(book: Ledger, codes: list[str]) -> NDArray[np.bool_]:
    if not codes:
        return np.ones(len(book.past.plans), dtype=bool)
    known = [countries_by_code()[code].index for code in codes if code in countries_by_code()]
    return np.isin(book.past.plans.country, known)


def _window(span: ads.DateSpan, earliest: date, latest: date) -> tuple[date, date]:
    """The two ends of a window, or DATE_OUT_OF_RANGE when it reaches beyond what is kept."""
    first, last = calendar_day(span.start_date, "start_date"), calendar_day(span.end_date, "end_date")
    if first < earliest or last > latest:
        message = f"results are kept from {earliest}" + ("" if latest == date.max else f" to {latest}")
        raise LineRefusedError("DATE_OUT_OF_RANGE", message, field="start_date", earliest=earliest)
    return first, last
