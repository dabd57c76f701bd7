"""What planning asks about lines, and what past ones did: avails, response curves, past delivery."""

import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import aclosing
from datetime import date, timedelta
from typing import TypeVar

from planner.domain.brief import DateSpan
from planner.domain.errors import AdsApiContractError
from planner.domain.forecast import ApiLineForecast, ForecastAnswer
from planner.domain.history import AdSetRecord, DailyResult
from planner.domain.inventory import Avails, AvailsAnswer, LineProblem, LineSpec
from planner.domain.money import Money
from protos.ads.v1 import forecast_pb2, inventory_pb2, reporting_pb2
from tools.ads_api.batches import ask_in_batches, unanswered
from tools.ads_api.calls import Calls
from tools.ads_api.lookups import LookUpCalls
from tools.ads_api.mapping.dates import wire_span
from tools.ads_api.mapping.forecast import read_curve
from tools.ads_api.mapping.inventory import read_avails
from tools.ads_api.mapping.lines import problem_of, read_line_error, wire_line
from tools.ads_api.mapping.provenance import read_provenance
from tools.ads_api.mapping.reporting import read_ad_set, read_day

LINES_PER_AVAILS_CALL = 50
LINES_PER_FORECAST_CALL = 15
"""The protos' own limit for one question about curves."""
CURVE_POINTS = 19
"""Points per curve: a tenth of the money, then steps of a twentieth up to all of it."""
N_PLUS_FREQUENCIES = (1, 2, 3, 4, 5)
"""The n of n+ reach that is asked for."""
ROWS_PER_BATCH = 2000

_EARLIEST_DAY = date(2000, 1, 1)
# The wire takes no day before this one.

D = TypeVar("D")
L = TypeVar("L", inventory_pb2.LineAvails, forecast_pb2.LineCurve)

_log = logging.getLogger(__name__)


class PlanningCalls(LookUpCalls):
    """Implements `planner.ports.AdsApi` over `calls`.

    Args:
        calls: How calls go out.
        time_zone: IANA name of the zone whose days the flights of asked lines are meant in.
    """

    def __init__(self, calls: Calls, *, time_zone: str = "UTC") -> None:
        super().__init__(calls)
        self._time_zone = time_zone

    async def avails(self, lines: Sequence[LineSpec]) -> AvailsAnswer:
        """Return the available units of prospective lines; a line that fails is a problem, not an error.

        Raises:
            AdsApiError: The Ads API could not answer for any line.
            ValueError: Two lines have the same id.
        """
        regions = await self.regions_among(lines)

        async def ask(batch: Sequence[LineSpec]) -> tuple[list[Avails], list[LineProblem]]:
            request = inventory_pb2.CheckAvailsRequest(
                lines=[
                    wire_line(line, budget=line.budget, time_zone=self._time_zone, region_ids=regions)
                    for line in batch
                ],
                include_contending=True,
                include_criterion_losses=True,
            )
            answer = await self._calls.unary(
                "InventoryService/CheckAvails", request, inventory_pb2.CheckAvailsResponse
            )
            provenance = read_provenance(answer.provenance)
            problems = unanswered(batch, [line.line_id for line in answer.lines])
            read = [_read_line(line, lambda wire: read_avails(wire, provenance)) for line in answer.lines]
            return _sorted_out(read, problems)

        answers, problems = await ask_in_batches(lines, LINES_PER_AVAILS_CALL, ask)
        return AvailsAnswer(
            avails=tuple(avails for found, _ in answers for avails in found),
            problems=(*(problem for _, others in answers for problem in others), *problems),
        )

    async def forecast(
        self, lines: Sequence[LineSpec], *, currency: str, up_to_micros: int
    ) -> ForecastAnswer:
        """Return a curve over spend for each line, from 0 to `up_to_micros` of `currency`.

        The lines' own budgets are not looked at. The curves have a point at 0, at a tenth of the money and
        then every twentieth. A line whose least budget is above `up_to_micros` is a problem.

        Raises:
            AdsApiError: The Ads API could not answer for any line.
            ValueError: Two lines have the same id.
        """
        regions = await self.regions_among(lines)
        budget = Money(amount_micros=up_to_micros, currency=currency)
        goals = {line.line_id: line.delivery_goal for line in lines}

        async def ask(batch: Sequence[LineSpec]) -> tuple[list[ApiLineForecast], list[LineProblem]]:
            request = forecast_pb2.GenerateReachForecastRequest(
                lines=[
                    wire_line(line, budget=budget, time_zone=self._time_zone, region_ids=regions)
                    for line in batch
                ],
                points=CURVE_POINTS,
                max_budget_multiple=1.0,
                effective_frequencies=N_PLUS_FREQUENCIES,
                mode=forecast_pb2.FORECAST_MODE_BUDGET_TO_REACH,
                currency_code=currency,
            )
            answer = await self._calls.unary(
                "ForecastService/GenerateReachForecast", request, forecast_pb2.GenerateReachForecastResponse
            )
            if answer.currency_code != currency:
                msg = f"The Ads API answered in {answer.currency_code!r} where {currency} was asked for"
                raise AdsApiContractError(msg)
            provenance = read_provenance(answer.provenance)

            def read(wire: forecast_pb2.LineCurve) -> ApiLineForecast:
                goal = goals[wire.line_id]
                return read_curve(wire, goal=goal, currency=currency, provenance=provenance)

            problems = unanswered(batch, [line.line_id for line in answer.lines])
            return _sorted_out([_read_line(line, read) for line in answer.lines], problems)

        answers, problems = await ask_in_batches(lines, LINES_PER_FORECAST_CALL, ask)
        return ForecastAnswer(
            forecasts=tuple(forecast for found, _ in answers for forecast in found),
            problems=(*(problem for _, others in answers for problem in others), *problems),
        )

    async def past_ad_sets(
        self, started_from: date, ended_before: date
    ) -> AsyncIterator[Sequence[AdSetRecord]]:
        """Yield batches of finished ad sets with lifetime results, oldest first.

        Both bounds are about whole flights: begun on or after the one day, ended before the other.

        Raises:
            AdsApiError: The Ads API could not answer, or stopped answering.
        """
        window = DateSpan(start=max(started_from, _EARLIEST_DAY), end=ended_before - timedelta(days=1))
        if window.days < 1:
            return
        request = reporting_pb2.QueryPerformanceRequest(
            ended_within=wire_span(window), batch_size=ROWS_PER_BATCH
        )
        answers = self._calls.stream(
            "ReportingService/QueryPerformance", request, reporting_pb2.QueryPerformanceResponse
        )
        async with aclosing(answers):
            async for answer in answers:
                provenance = read_provenance(answer.provenance)
                rows = [row for wire in answer.rows if (row := read_ad_set(wire, provenance)) is not None]
                if len(rows) < len(answer.rows):
                    _log.warning("%d past ad sets have words unknown here", len(answer.rows) - len(rows))
                if kept := [row for row in rows if row.start >= started_from]:
                    yield kept

    async def daily_results(self, first: date, last: date) -> AsyncIterator[Sequence[DailyResult]]:
        """Yield batches of daily results from `first` to `last`; the Ads API keeps the last 90 days.

        Raises:
            AdsApiError: The Ads API could not answer, or stopped answering.
        """
        window = DateSpan(start=first, end=last)
        if window.days < 1:
            return
        request = reporting_pb2.QueryDailyPerformanceRequest(
            window=wire_span(window), batch_size=ROWS_PER_BATCH
        )
        answers = self._calls.stream(
            "ReportingService/QueryDailyPerformance", request, reporting_pb2.QueryDailyPerformanceResponse
        )
        async with aclosing(answers):
            async for answer in answers:
                provenance = read_provenance(answer.provenance)
                if rows := [row for wire in answer.rows if (row := read_day(wire, provenance)) is not None]:
                    yield rows


def _read_line(wire: L, read: Callable[[L], D]) -> D | LineProblem:
    if wire.HasField("error"):
        return read_line_error(wire.line_id, wire.error)
    try:
        return read(wire)
    except AdsApiContractError as error:
        return problem_of(wire.line_id, error)


def _sorted_out(
    read: Sequence[D | LineProblem], problems: Sequence[LineProblem]
) -> tuple[list[D], list[LineProblem]]:
    answers = [one for one in read if not isinstance(one, LineProblem)]
    return answers, [*(one for one in read if isinstance(one, LineProblem)), *problems]
