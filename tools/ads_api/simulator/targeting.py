"""What part of a product's audience a targeting asks for, and what each of its choices costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from protos.ads.v1 import common_pb2 as ads
from tools.ads_api.simulator.audiences import audience_nodes_by_id
from tools.ads_api.simulator.countries import AGE_BANDS, Country
from tools.ads_api.simulator.market import Market
from tools.ads_api.simulator.places import gazetteer
from tools.ads_api.simulator.products import Product

Floats = NDArray[np.float64]
Criterion: TypeAlias = ads.TargetingCriterion.ValueType

_NODE_LISTS = (
    (ads.TARGETING_CRITERION_GENRE, "genre_ids"),
    (ads.TARGETING_CRITERION_PODCAST_TOPIC, "podcast_topic_ids"),
)
HOURLY_LISTENING = np.array(
    [18, 12, 8, 6, 6, 10, 22, 40, 52, 50, 48, 48, 50, 50, 50, 52, 56, 62, 60, 54, 48, 44, 38, 28], float
)
_WEEKDAY_LISTENING = np.array([1.02, 1.04, 1.05, 1.06, 1.08, 0.93, 0.82])


@dataclass(frozen=True, slots=True)
class AudienceShare:
    """A part of a product's audience in one country.

    `weights` is how the product's people spread over age bands and genders (7 x 3, adds up to 1), `factors`
    what each criterion leaves of each cell, 0-1. Dayparts leave all the people and some of the impressions.
    """

    weights: Floats
    factors: dict[Criterion, Floats]
    inventory_factor: float

    @property
    def cells(self) -> Floats:
        """The part of each cell's people that is asked for, 7 x 3, 0-1."""
        return self._cells_without(None)

    @property
    def people_share(self) -> float:
        """The part of the product's people that is asked for, 0-1."""
        return float((self.weights * self.cells).sum())

    @property
    def inventory_share(self) -> float:
        """The part of the product's impressions that is asked for, 0-1."""
        return self.people_share * self.inventory_factor

    def inventory_share_without(self, criterion: Criterion) -> float:
        """The same, had one choice not been made."""
        share = float((self.weights * self._cells_without(criterion)).sum())
        return share * (1.0 if criterion == ads.TARGETING_CRITERION_DAYPART else self.inventory_factor)

    def criteria(self) -> list[Criterion]:
        """The choices that narrow the audience."""
        dayparts = [ads.TARGETING_CRITERION_DAYPART] if self.inventory_factor < 1 else []
        return [*self.factors, *dayparts]

    def costliest(self) -> Criterion | None:
        """The choice without which most would be left; None when nothing narrows."""
        return max(self.criteria(), key=self.inventory_share_without, default=None)

    def _cells_without(self, criterion: Criterion | None) -> Floats:
        cells = np.ones_like(self.weights)
        for name, factor in self.factors.items():
            if name != criterion:
                cells = cells * factor
        return cells


def audience_share(market: Market, country: Country, product: Product, wish: ads.Targeting) -> AudienceShare:
    """The part of a product's audience that a targeting asks for.

    Its ids must exist. The platforms are those of the product that are asked for.
    """
    factors: dict[Criterion, Floats] = {}
    whole = np.ones((len(AGE_BANDS), 3))
    included = [*wish.region_ids, *wish.city_ids]
    excluded = [*wish.excluded_region_ids, *wish.excluded_city_ids]
    if included or excluded:
        share = gazetteer().population_share(country.code, included, excluded)
        regional = wish.region_ids or wish.excluded_region_ids
        place = ads.TARGETING_CRITERION_REGION if regional else ads.TARGETING_CRITERION_CITY
        factors[place] = whole * share
    if wish.HasField("age") and (wish.age.min, wish.age.max) != (13, 99):
        factors[ads.TARGETING_CRITERION_AGE] = whole * age_band_shares(wish.age.min, wish.age.max)[:, None]
    if wish.genders and len(set(wish.genders)) < 3:
        factors[ads.TARGETING_CRITERION_GENDER] = whole * gender_mask(wish.genders)
    prevalence = market.prevalence[country.index]
    if wish.interest_ids or wish.excluded_interest_ids:
        wanted = _any_of(prevalence, wish.interest_ids) if wish.interest_ids else whole
        unwanted = _any_of(prevalence, wish.excluded_interest_ids) if wish.excluded_interest_ids else 0.0
        factors[ads.TARGETING_CRITERION_INTEREST] = wanted * (1 - unwanted)
    for criterion, field in _NODE_LISTS:
        ids = getattr(wish, field)
        if ids:
            factors[criterion] = _any_of(prevalence, ids)
    if wish.platforms:
        share = sum(product.platforms.get(platform, 0.0) for platform in set(wish.platforms))
        if share < 1:
            factors[ads.TARGETING_CRITERION_PLATFORM] = whole * share
    if wish.languages:
        spoken = {tag.split("-")[0] for tag in wish.languages}
        share = min(sum(country.languages.get(tag, 0.004) for tag in spoken), 1.0)
        factors[ads.TARGETING_CRITERION_LANGUAGE] = whole * share
    weights = market.cells[country.index, product.index]
    return AudienceShare(weights, factors, _daypart_share(wish.dayparts))


def age_band_shares(youngest: int, oldest: int) -> Floats:
    """The part of each age band that lies between two ages, both inclusive; 7 numbers."""
    low, high = np.array(AGE_BANDS).T
    years = np.minimum(high, oldest) - np.maximum(low, youngest) + 1
    return np.asarray(np.clip(years, 0, None) / (high - low + 1), dtype=np.float64)


def gender_mask(genders: Sequence[ads.Gender.ValueType]) -> Floats:
    """1 for each wanted gender, else 0: female, male, non-binary."""
    order = (ads.GENDER_FEMALE, ads.GENDER_MALE, ads.GENDER_NON_BINARY)
    return np.array([float(gender in genders) for gender in order])


def any_of(prevalence: Floats) -> Floats:
    """People in at least one of several groups, from the groups' shares along the first axis.

    Between the largest group alone and independent groups: interests that are asked for together overlap.
    """
    largest = prevalence.max(axis=0)
    independent = 1 - np.prod(1 - prevalence, axis=0)
    return np.asarray(largest + 0.7 * (independent - largest))


def _any_of(prevalence: NDArray[np.float32], ids: Sequence[str]) -> Floats:
    rows = sorted({audience_nodes_by_id()[node_id].index for node_id in ids})
    return any_of(prevalence[rows].astype(np.float64))


def _daypart_share(dayparts: Sequence[ads.Daypart]) -> float:
    """The part of the week's listening that falls into the dayparts; 1 without any."""
    if not dayparts:
        return 1.0
    chosen = np.zeros((7, 24), dtype=bool)
    for daypart in dayparts:
        days = [day - 1 for day in daypart.days_of_week] or list(range(7))
        chosen[np.ix_(days, range(daypart.start_hour, daypart.end_hour))] = True
    week = _WEEKDAY_LISTENING[:, None] * HOURLY_LISTENING[None, :]
    return float(week[chosen].sum() / week.sum())
