"""Which past ad sets are alike enough to speak for a line. Outcomes are not even visible here.

Scoring past campaigns by how cheap they were and then forecasting from the winners over-promises badly, so
this module is given what was bought and for whom, and nothing of what came of it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from planner.domain.history import Floats, Ints, Texts
from planner.domain.inventory import LineSpec
from planner.domain.vocabulary import GOAL_GROUPS, BuyingChannel, DeliveryGoal, Gender

ENOUGH_AD_SETS = 30
"""Filters are relaxed until a cohort has this many ad sets."""
FEWEST_AD_SETS = 5
"""Below this many ad sets a cohort says nothing."""
FEWEST_OTHER_ADVERTISERS = 3
"""Other advertisers' ad sets count only in aggregates over at least this many advertisers."""
MOST_AD_SETS = 200
"""The best matches that are kept; more add cost and no precision."""
HALF_LIFE_DAYS = 90.0
"""Days after which an ad set's weight has halved: prices drift, and stale evidence over-promises."""
OWN_WEIGHT = 3.0
"""How much more an ad set of the same advertiser weighs."""

FEATURE_WEIGHTS: Mapping[str, float] = {
    "delivery goal": 0.16,
    "format": 0.12,
    "placement": 0.12,
    "market": 0.16,
    "ages": 0.08,
    "genders": 0.04,
    "interests": 0.06,
    "budget size": 0.10,
    "duration": 0.06,
    "recency": 0.06,
    "buying channel": 0.04,
}
"""Share of each feature in the similarity; they sum to 1."""

LADDER: tuple[str, ...] = (
    "buying channel",
    "audience",
    "budget size",
    "last 12 months",
    "delivery goal",
    "placement",
    "country",
)
"""Filters in the order in which they are dropped. The format is never dropped: prices do not carry over."""

_SHARPNESS = 6.0
_MISMATCH_PENALTY = {"country": 0.15, "placement": 0.4, "delivery goal": 0.5}
_GENDER_BITS = {Gender.MALE: 1, Gender.FEMALE: 2, Gender.NON_BINARY: 4}
_ALL_GENDERS = 7

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class TargetingColumns:
    """What past ad sets were bought for, one array element each. It holds no outcome on purpose.

    Attributes:
        advertiser_code: Advertisers numbered from 0.
        own: Whether the ad set is the planning advertiser's own.
        genders: Bit set (1 male, 2 female, 4 non-binary; 0 or 7 all).
        interests: One frozenset of node ids an ad set.
        budget_micros: Booked money in the plan's currency; NaN when unknown.
        start_ordinal: First day, proleptic Gregorian ordinal.
        end_ordinal: Last day.
    """

    advertiser_code: Ints
    own: Mask
    format: Texts
    placement: Texts
    delivery_goal: Texts
    country_code: Texts
    buying_channel: Texts
    age_min: Ints
    age_max: Ints
    genders: Ints
    interests: NDArray[np.object_]
    budget_micros: Floats
    start_ordinal: Ints
    end_ordinal: Ints

    def __len__(self) -> int:
        return len(self.own)


@dataclass(frozen=True, slots=True)
class CohortSelection:
    """The ad sets chosen for a line.

    Attributes:
        indices: Positions in the columns, best match first.
        similarity: Similarity of each to the line, 0 to 1.
        weights: Weight of each by similarity, age and ownership; they sum to 1.
        filters_relaxed: Filters dropped to find enough, in the order in which they were dropped.
    """

    indices: Ints
    similarity: Floats
    weights: Floats
    filters_relaxed: tuple[str, ...]


class Comparison:
    """Compares lines of one plan with past ad sets; what the lines have in common is computed once.

    Args:
        columns: The past ad sets.
        today_ordinal: The day from which ages are counted.
        line_budget_micros: Money that a line of the plan is likely to get.
        buying_channel: How the plan is bought; None when that is open.
    """

    def __init__(
        self,
        columns: TargetingColumns,
        *,
        today_ordinal: int,
        line_budget_micros: float,
        buying_channel: BuyingChannel | None,
    ) -> None:
        self._columns = columns
        self._age_days = np.maximum(0, today_ordinal - columns.end_ordinal).astype(np.float64)
        self._recency = 0.5 ** (self._age_days / HALF_LIFE_DAYS)
        with np.errstate(invalid="ignore", divide="ignore"):
            self._budget_distance = np.abs(np.log(columns.budget_micros / max(line_budget_micros, 1.0)))
        self._budget_distance[~np.isfinite(self._budget_distance)] = np.nan
        self._channel = (
            np.ones(len(columns), dtype=np.bool_)
            if buying_channel is None
            else _equal(columns.buying_channel, buying_channel.value)
        )
        self._weighted_age = np.where(columns.own, OWN_WEIGHT, 1.0) * self._recency
        self._shared: dict[tuple[Any, ...], tuple[Floats, Mask]] = {}
        self._equalities: dict[tuple[str, str], Mask] = {}

    def cohort(self, line: LineSpec) -> CohortSelection | None:
        """Return the ad sets that may speak for `line`, or None when there are too few."""
        columns = self._columns
        if len(columns) == 0:
            return None
        shared, audience_fits = self._shared_part(line)
        same_format = self._is("format", line.format.value)
        same_goal = self._is("delivery_goal", line.delivery_goal.value)
        same_placement = self._is("placement", line.placement.value)
        same_country = self._is("country_code", line.country_code)
        with np.errstate(invalid="ignore"):
            like_size = ~(self._budget_distance > np.log(10.0))
        filters = {
            "buying channel": self._channel,
            "audience": audience_fits,
            "budget size": like_size,
            "last 12 months": self._age_days <= 365,
            "delivery goal": same_goal,
            "placement": same_placement,
            "country": same_country,
        }
        chosen = self._relax(same_format, filters)
        if chosen is None:
            return None
        mask, relaxed = chosen
        indices = np.flatnonzero(mask)
        similarity = (
            shared[indices]
            + FEATURE_WEIGHTS["delivery goal"] * self._goal_similarity(line.delivery_goal)[indices]
            + FEATURE_WEIGHTS["format"]
            + FEATURE_WEIGHTS["placement"] * same_placement[indices]
            + FEATURE_WEIGHTS["market"] * same_country[indices]
        )
        weights = similarity**_SHARPNESS * self._weighted_age[indices]
        for name in _MISMATCH_PENALTY.keys() & set(relaxed):
            weights = weights * np.where(filters[name][indices], 1.0, _MISMATCH_PENALTY[name])
        order = np.argsort(-weights, kind="stable")[:MOST_AD_SETS]
        kept = indices[order]
        if not self._may_be_shown(kept):
            order = order[columns.own[kept]]
            kept = indices[order]
            if len(kept) < FEWEST_AD_SETS:
                return None
        total = float(weights[order].sum())
        if total <= 0:
            return None
        return CohortSelection(kept, similarity[order], weights[order] / total, relaxed)

    def _relax(self, base: Mask, filters: Mapping[str, Mask]) -> tuple[Mask, tuple[str, ...]] | None:
        """Drop filters in the order of the ladder until enough ad sets may be used.

        Where there are never enough, the filters whose dropping adds nothing stay.
        """
        nested = [base]
        for name in reversed(LADDER):
            nested.append(nested[-1] & filters[name])
        nested.reverse()
        enough = min(ENOUGH_AD_SETS, int(np.count_nonzero(nested[-1])))
        if enough < FEWEST_AD_SETS:
            return None
        for dropped, mask in enumerate(nested):
            if np.count_nonzero(mask) >= enough:
                if self._may_be_shown(np.flatnonzero(mask)):
                    return mask, LADDER[:dropped]
                own = mask & self._columns.own
                if np.count_nonzero(own) >= enough:
                    return own, LADDER[:dropped]
        own = nested[-1] & self._columns.own
        return (own, LADDER) if np.count_nonzero(own) >= FEWEST_AD_SETS else None

    def _may_be_shown(self, indices: Ints) -> bool:
        return small_cell_rule_holds(self._columns.advertiser_code[indices], self._columns.own[indices])

    def _is(self, column: str, value: str) -> Mask:
        key = (column, value)
        if key not in self._equalities:
            self._equalities[key] = _equal(getattr(self._columns, column), value)
        return self._equalities[key]

    def _goal_similarity(self, goal: DeliveryGoal) -> Floats:
        key = ("goal", goal.value)
        if key not in self._shared:
            alike = [other for other in DeliveryGoal if GOAL_GROUPS[other] is GOAL_GROUPS[goal]]
            in_group = reduce(np.logical_or, (self._is("delivery_goal", other.value) for other in alike))
            same = self._is("delivery_goal", goal.value)
            self._shared[key] = (np.where(same, 1.0, np.where(in_group, 0.6, 0.2)), same)
        return self._shared[key][0]

    def _shared_part(self, line: LineSpec) -> tuple[Floats, Mask]:
        """Similarity over what the lines of a plan share, and whether the audiences overlap."""
        interests = frozenset((*line.interest_ids, *line.genre_ids))
        key = (line.ages, line.genders, interests, line.flight.days)
        if key not in self._shared:
            columns = self._columns
            ages = _age_overlap(columns, line.ages.youngest, line.ages.oldest)
            genders = _gender_overlap(columns, line.genders)
            size = np.exp(-self._budget_distance / 1.5)
            days = columns.end_ordinal - columns.start_ordinal + 1
            duration = np.exp(-np.abs(np.log(np.maximum(days, 1) / line.flight.days)))
            score = (
                FEATURE_WEIGHTS["ages"] * ages
                + FEATURE_WEIGHTS["genders"] * genders
                + FEATURE_WEIGHTS["interests"] * _interest_overlap(columns.interests, interests)
                + FEATURE_WEIGHTS["budget size"] * np.where(np.isnan(size), 0.5, size)
                + FEATURE_WEIGHTS["duration"] * duration
                + FEATURE_WEIGHTS["recency"] * self._recency
                + FEATURE_WEIGHTS["buying channel"] * self._channel
            )
            self._shared[key] = (score, (ages >= 0.25) & (genders > 0))
        return self._shared[key]


def small_cell_rule_holds(advertiser_code: Ints, own: Mask) -> bool:
    """Whether ad sets may be shown in aggregate: nobody else's among them, or those of enough others."""
    others = advertiser_code[~own]
    if others.size == 0:
        return True
    if others.size < FEWEST_OTHER_ADVERTISERS:
        return False
    return int(np.count_nonzero(np.bincount(others))) >= FEWEST_OTHER_ADVERTISERS


def _equal(column: Texts, value: str) -> Mask:
    return np.asarray(column == value, dtype=np.bool_)


def _age_overlap(columns: TargetingColumns, youngest: int, oldest: int) -> Floats:
    """Jaccard index of age ranges, both ends included (years)."""
    shared = np.minimum(columns.age_max, oldest) - np.maximum(columns.age_min, youngest) + 1
    union = np.maximum(columns.age_max, oldest) - np.minimum(columns.age_min, youngest) + 1
    return np.asarray(np.maximum(shared, 0) / np.maximum(union, 1), dtype=np.float64)


def _gender_overlap(columns: TargetingColumns, genders: tuple[Gender, ...]) -> Floats:
    """Jaccard index of gender sets; an empty set means all."""
    wanted = sum(_GENDER_BITS[gender] for gender in set(genders)) or _ALL_GENDERS
    bits = np.where(columns.genders == 0, _ALL_GENDERS, columns.genders)
    counts = np.array([bin(code).count("1") for code in range(8)])
    return np.asarray(counts[bits & wanted] / counts[bits | wanted], dtype=np.float64)


def _interest_overlap(interests: NDArray[np.object_], wanted: frozenset[str]) -> Floats:
    """Jaccard index of interest sets; 1 when both are untargeted, one half when one of them is."""
    if not wanted:
        return np.fromiter((0.5 if nodes else 1.0 for nodes in interests), np.float64, len(interests))
    size = len(wanted)
    overlap = np.empty(len(interests))
    for index, nodes in enumerate(interests):
        if not nodes:
            overlap[index] = 0.5
        elif wanted.isdisjoint(nodes):
            overlap[index] = 0.0
        else:
            both = len(wanted & nodes)
            overlap[index] = both / (size + len(nodes) - both)
    return overlap
