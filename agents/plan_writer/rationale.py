"""Why a line item is in the plan, in sentences built on its evidence."""

from collections.abc import Iterator

from agents.plan_writer.figures import (
    count_words,
    day_words,
    listed,
    percent_words,
    price_range_words,
    price_words,
    range_words,
)
from planner.domain.evidence import Cohort, EvidenceKind
from planner.domain.forecast import ForecastBasis
from planner.domain.plan import LineItem

CPM = "cpm_micros"
"""Name of the price benchmark in a cohort."""

_IMPORT = "import:"
"""What the sources of imported campaigns begin with."""


def cohort_of(line: LineItem) -> Cohort | None:
    """Return the comparable past ad sets behind `line`, None when there are none."""
    return next((e.cohort for e in line.evidence if e.kind is EvidenceKind.COHORT and e.cohort), None)


def evidence_sentences(line: LineItem) -> Iterator[str]:
    """Say which past campaigns the line's numbers rest on, or that there are none."""
    cohort = cohort_of(line)
    if cohort is None:
        if line.forecast.basis is ForecastBasis.API_ONLY:
            yield "I found no comparable past campaigns; the numbers are the Ads API's own estimate."
        elif line.forecast.basis is ForecastBasis.UNAVAILABLE:
            yield "There is no evidence for what it will deliver, so I give no numbers for it."
        return
    own = f" ({cohort.own_ad_sets} of the ad sets are your own)" if cohort.own_ad_sets else ""
    advertisers = "one advertiser" if cohort.advertisers == 1 else f"{cohort.advertisers} advertisers"
    yield (
        f"It rests on {cohort.ad_sets} comparable past ad sets of {advertisers}{own}; "
        f"they are {percent_words(cohort.similarity)} alike on average."
    )
    yield (
        f"They ran between {day_words(cohort.oldest_start)} and {day_words(cohort.newest_end)}; "
        f"the typical one ended {cohort.median_age_days} days ago."
    )
    if cohort.filters_relaxed:
        yield f"To find enough of them I did not insist on the same {listed(list(cohort.filters_relaxed))}."
    if cohort.simulated_share == 1:
        yield "All of them come from a made-up market."
    elif cohort.simulated_share > 0:
        yield f"{percent_words(cohort.simulated_share)} of them come from a made-up market."
    imports = [source.removeprefix(_IMPORT) for source in cohort.sources if source.startswith(_IMPORT)]
    if imports and cohort.simulated_share == 0:
        yield f"They are real campaigns, imported from {listed(imports)}."


def price_sentences(line: LineItem) -> Iterator[str]:
    """Say what the line costs against the median of its cohort."""
    price, currency = line.forecast.cpm_micros, line.budget.currency
    if price is None:
        return
    cohort = cohort_of(line)
    benchmark = cohort.benchmark(CPM) if cohort else None
    if benchmark is None:
        yield f"I expect a CPM of {price_range_words(price, currency)}."
        return
    if abs(price.mid - benchmark.p50) <= 0.02 * benchmark.p50:
        against = "in line with"
    else:
        against = "below" if price.mid < benchmark.p50 else "above"
    yield (
        f"I expect a CPM of {price_range_words(price, currency)}, {against} the median of "
        f"{price_words(benchmark.p50, currency)} that the past ad sets paid."
    )


def delivery_sentences(line: LineItem) -> Iterator[str]:
    """Say what the line should deliver, and how sure that is."""
    forecast = line.forecast
    found = [
        range_words(metric, unit)
        for metric, unit in ((forecast.impressions, "impressions"), (forecast.reach_people, "people reached"))
        if metric is not None
    ]
    if found:
        yield f"It should bring {listed(found)}."
    if forecast.chance_to_deliver_in_full is not None:
        yield (
            "The chance that it spends all of its money in the flight is "
            f"{percent_words(forecast.chance_to_deliver_in_full)}."
        )


def avails_sentences(line: LineItem) -> Iterator[str]:
    """Say how much is free, and how much will be sold once this line is booked."""
    avails = line.avails
    if avails is None:
        yield "How much of it is still available could not be asked."
        return
    yield (
        f"{count_words(avails.available)} of {count_words(avails.matched)} matching impressions can be "
        "booked without affecting anyone."
    )
    if line.sell_through_after is not None:
        yield f"With this line, {percent_words(line.sell_through_after)} of them would be sold."


def rationale_sentences(line: LineItem) -> list[str]:
    """Return the line's whole rationale."""
    return [
        *evidence_sentences(line),
        *price_sentences(line),
        *delivery_sentences(line),
        *avails_sentences(line),
    ]
