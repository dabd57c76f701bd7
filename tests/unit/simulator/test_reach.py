from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from tools.ads_api.simulator.reach import exposed_people, reached_at_least, reached_people, shape_for

universes = st.floats(1e3, 1e8)
shapes = st.floats(0.05, 5.0)
impressions = st.lists(st.floats(1.0, 1e10), min_size=1, max_size=8).map(
    lambda values: np.array(sorted(values))
)


@given(universes, impressions, shapes)
def test_reach_never_passes_the_universe_or_the_impressions(
    universe: float, shown: NDArray[np.float64], shape: float
) -> None:
    reached = reached_people(universe, shown, shape)
    assert (reached <= universe * (1 + 1e-12)).all()
    assert (reached <= shown * (1 + 1e-12)).all()
    assert (shown / reached >= 1 - 1e-9).all()


@given(universes, impressions, shapes)
def test_more_impressions_never_reach_fewer_people(
    universe: float, shown: NDArray[np.float64], shape: float
) -> None:
    spread = exposed_people(universe, shown, 0.55)
    reached = reached_people(spread, shown, shape)
    assert (np.diff(spread) >= -1e-6).all()
    assert (spread <= universe * (1 + 1e-12)).all()
    assert (np.diff(reached) >= -1e-6 * universe).all()


@given(universes, impressions, shapes)
def test_people_met_n_times_are_fewer_for_larger_n_and_all_reached_for_one(
    universe: float, shown: NDArray[np.float64], shape: float
) -> None:
    spread = np.full(len(shown), universe)
    tail = reached_at_least(spread, shown, shape, np.arange(1.0, 11.0))
    assert (np.diff(tail, axis=1) <= 1e-9 * universe).all()
    np.testing.assert_allclose(
        tail[:, 0], reached_people(universe, shown, shape), rtol=1e-6, atol=1e-6 * universe
    )


def test_the_shape_is_found_again_from_the_reach_that_it_makes() -> None:
    universe, shown = np.full(3, 1e6), np.array([2e5, 1e6, 6e6])
    reached = reached_people(universe, shown, 0.7)
    np.testing.assert_allclose(shape_for(universe, shown, reached), 0.7, rtol=1e-3)
