from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from protos.ads.v1 import reporting_pb2 as reports
from tools.ads_api.simulator.ledger import Ledger, ledger
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.products import products
from tools.ads_api.simulator.records import daily_rows, performance_rows
from tools.ads_api.simulator.seasons import day_index

TODAY = date(2026, 11, 20)


@pytest.fixture(scope="module")
def market() -> Market:
    return Market(7)


@pytest.fixture(scope="module")
def book(market: Market) -> Ledger:
    return ledger(market, TODAY)


def finished_rows(book: Ledger, first: date, last: date) -> dict[str, reports.AdSetPerformance]:
    plans = book.past.plans
    kept = ~book.running & (plans.last >= day_index(first)) & (plans.last <= day_index(last))
    return {row.ad_set_id: row for row in performance_rows(book, np.flatnonzero(kept))}


def test_the_past_is_the_same_whatever_day_one_looks_from(market: Market, book: Ledger) -> None:
    first, last = date(2025, 10, 1), date(2025, 12, 31)
    earlier = ledger(market, date(2026, 2, 1))
    assert finished_rows(book, first, last) == finished_rows(earlier, first, last)


def test_three_years_hold_many_ad_sets_of_many_campaigns_and_advertisers(book: Ledger) -> None:
    plans = book.past.plans.rows(~book.running)
    assert len(plans) >= 24_000
    assert len(set(plans.campaign.tolist())) >= 5_000
    assert len(set(plans.advertiser.tolist())) >= 500
    assert set(plans.product.tolist()) == set(range(len(products())))


def test_every_ad_set_is_one_that_the_catalogue_sells(book: Ledger) -> None:
    plans = book.past.plans
    for row in np.random.default_rng(1).choice(len(plans), 500, replace=False).tolist():
        product = products()[plans.product[row]]
        shortest, longest = product.flight_days
        assert plans.goal[row] in product.goals
        assert shortest <= plans.last[row] - plans.first[row] + 1 <= longest


def test_counts_keep_to_their_order(book: Ledger) -> None:
    counts = book.counts
    assert (book.reach <= counts["impressions"]).all()
    assert (counts["clicks"] <= counts["impressions"]).all()
    assert (counts["completions"] <= counts["impressions"]).all()
    for name in ("page_views", "installs", "leads", "conversions", "streams"):
        assert (counts[name] <= counts["clicks"]).all(), name
    assert (book.delivered <= book.booked).all()
    assert (book.spend >= 0).all()


def test_delivery_is_mostly_full_but_not_always(book: Ledger) -> None:
    finished = ~book.running
    rate = book.delivered[finished] / book.booked[finished]
    assert np.median(rate) > 0.95
    assert 0.05 < (rate < 0.8).mean() < 0.30


def test_small_counts_of_what_people_did_are_withheld(book: Ledger) -> None:
    rows = performance_rows(book, np.flatnonzero(~book.running)[:5000])
    assert any(row.suppressed_metrics for row in rows)
    for row in rows:
        for count in (
            row.results.page_views,
            row.results.installs,
            row.results.leads,
            row.results.conversions,
        ):
            assert count == 0 or count >= 5


def test_the_days_of_a_finished_ad_set_add_up_to_its_lifetime(book: Ledger) -> None:
    last = day_index(TODAY) - 1
    plans = book.past.plans
    chosen = np.flatnonzero(~book.running & (plans.first >= last - 89))[:60]
    lifetime = {row.ad_set_id: row for row in performance_rows(book, chosen)}
    days = daily_rows(book, chosen.tolist(), last - 89, last)
    for name, row in lifetime.items():
        own = [day for day in days if day.ad_set_id == name]
        assert sum(day.results.impressions for day in own) == row.results.impressions
        assert sum(day.results.clicks for day in own) == row.results.clicks
        assert abs(sum(day.results.spend_micros for day in own) - row.results.spend_micros) <= 1


def test_a_running_ad_set_grows_from_day_to_day(market: Market, book: Ledger) -> None:
    tomorrow = ledger(market, TODAY + timedelta(days=1))
    today_rows = {r.ad_set_id: r for r in performance_rows(book, np.flatnonzero(book.running))}
    next_rows = {r.ad_set_id: r for r in performance_rows(tomorrow, np.flatnonzero(tomorrow.running))}
    both = today_rows.keys() & next_rows.keys()
    assert len(both) > 100
    for name in both:
        assert today_rows[name].results.impressions <= next_rows[name].results.impressions
        assert today_rows[name].budget == next_rows[name].budget
