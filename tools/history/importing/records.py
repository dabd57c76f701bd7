"""From the cells of one row to one ad set, by the mapping."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from planner.domain.history import AdSetRecord
from planner.domain.vocabulary import (
    BudgetPeriod,
    BuyingChannel,
    DeliveryGoal,
    Format,
    Placement,
    Platform,
    PriceModel,
)
from tools.history.copy_rows import UNIT_SEPARATOR
from tools.history.importing import cells
from tools.history.importing.cells import CellError, shown
from tools.history.importing.countries import country_code
from tools.history.importing.mapping import ImportMapping, Rule

Row = tuple[str, ...]
CellOf = Callable[[Row], str]
_LONGEST_ID = 512


class CurrencyMismatchError(CellError):
    """The row's currency is not the account's."""


class RecordReading:
    """The mapping, made ready for one file: every rule knows the positions of its columns.

    Attributes:
        ends_assumed: Ad sets so far whose end was empty and was taken from the mapping.
        mismatches_kept: Ad sets so far that were taken although their currency is not the account's.
    """

    def __init__(self, mapping: ImportMapping, position: Callable[[str], int]) -> None:
        self._mapping = mapping
        self._dates = cells.DateReading(mapping.dates)
        self._cell_of = {name: _cell_of(rule, position) for name, rule in mapping.rules.items()}
        self._metrics = [(name, self._cell_of[f"results.{name}"]) for name in mapping.results]
        self.source = f"import:{mapping.source}"
        self.ends_assumed = 0
        self.mismatches_kept = 0

    def ad_set_id(self, row: Row) -> str:
        """Return the ad set's own id.

        Raises:
            CellError: The cell is empty or no id.
        """
        return self._id("ad_set_id", row)

    def record(self, row: Row) -> AdSetRecord:
        """Return the ad set of a row.

        Raises:
            CellError: A cell cannot be used.
        """
        currency = self._currency(row)
        spend = cells.money_micros(self._cell("spend", row), self._mapping.numbers)
        if spend is None:
            raise CellError("SPEND_UNKNOWN", "the spend is empty")
        start = self._start(row)
        end, assumed = self._end(row, start)
        youngest, oldest = self._ages(row)
        advertiser = self._id("advertiser_id", row)
        campaign = self._id("campaign_id", row)
        record = AdSetRecord(
            source=self.source,
            external_id=self._id("ad_set_id", row),
            simulated=self._mapping.simulated,
            advertiser_external_id=advertiser,
            advertiser_name=self._text("advertiser_name", row) or advertiser,
            advertiser_category=self._text("advertiser_category", row) or None,
            advertiser_country=self._optional_country("advertiser_country", row),
            campaign_external_id=campaign,
            campaign_name=self._text("campaign_name", row) or campaign,
            buying_channel=self._one_of(BuyingChannel, "buying_channel", row),
            product_code=self._text("product_code", row),
            format=self._one_of(Format, "format", row),
            placement=self._one_of(Placement, "placement", row),
            delivery_goal=self._one_of(DeliveryGoal, "delivery_goal", row),
            price_model=self._one_of(PriceModel, "price_model", row),
            country_code=self._country("country", row),
            region_ids=self._free_texts("regions", row),
            city_ids=self._free_texts("cities", row),
            age_min=youngest,
            age_max=oldest,
            genders=cells.genders(self._items("genders", row)),
            interest_ids=self._free_texts("interests", row),
            platforms=tuple(_member(Platform, word, "platforms") for word in self._items("platforms", row)),
            budget_micros=cells.money_micros(self._cell("budget", row), self._mapping.numbers),
            budget_period=self._one_of(BudgetPeriod, "budget_period", row, BudgetPeriod.LIFETIME.value),
            currency=currency,
            start=start,
            end=end,
            spend_micros=spend,
            results=self._results(row),
        )
        self.ends_assumed += assumed
        return record

    def _cell(self, field: str, row: Row) -> str:
        cell_of = self._cell_of.get(field)
        return "" if cell_of is None else cell_of(row)

    def _text(self, field: str, row: Row) -> str:
        text = self._cell(field, row)
        if text and not text.isprintable():
            # Names are for people: what cannot be seen becomes a blank. NUL could not be stored at all.
            text = "".join(letter if letter.isprintable() else " " for letter in text).strip()
        return text

    def _id(self, field: str, row: Row) -> str:
        text = self._cell(field, row)
        if not text:
            raise CellError("ID_EMPTY", f"{field} is empty")
        if len(text) > _LONGEST_ID or "\0" in text or UNIT_SEPARATOR in text:
            raise CellError("ID_UNUSABLE", f"{field} {shown(text)} is too long or holds control characters")
        return text

    def _one_of(self, vocabulary: type[StrEnum], field: str, row: Row, absent: str | None = None) -> str:
        if absent is not None and field not in self._cell_of:
            return absent
        return _member(vocabulary, self._cell(field, row), field)

    def _items(self, field: str, row: Row) -> tuple[str, ...]:
        text = self._text(field, row)
        return cells.items(text, self._mapping.file.list_separator) if text else ()

    def _free_texts(self, field: str, row: Row) -> tuple[str, ...]:
        words = self._items(field, row)
        return cells.free_text_ids(words) if words else ()

    def _country(self, field: str, row: Row) -> str:
        text = self._cell(field, row)
        code = country_code(text)
        if code is None:
            raise CellError(
                "COUNTRY_UNKNOWN", f"{field} {shown(text)} is neither an ISO 3166 code nor a name"
            )
        return code

    def _optional_country(self, field: str, row: Row) -> str | None:
        return self._country(field, row) if self._cell(field, row) else None

    def _currency(self, row: Row) -> str:
        currency = cells.currency(self._cell("currency", row))
        if "account_currency" in self._cell_of:
            of_account = cells.currency(self._cell("account_currency", row))
            if of_account != currency:
                if self._mapping.on_currency_mismatch == "reject":
                    raise CurrencyMismatchError(
                        "CURRENCY_MISMATCH", f"it is in {currency}, the account in {of_account}"
                    )
                self.mismatches_kept += 1
        return currency

    def _start(self, row: Row) -> date:
        text = self._cell("start", row)
        if not text:
            raise CellError("START_EMPTY", "the start is empty")
        return cells.first_day(text, self._dates)

    def _end(self, row: Row, start: date) -> tuple[date, bool]:
        text = self._cell("end", row)
        days = self._mapping.dates.end_when_empty_days
        if not text and days is None:
            raise CellError("END_EMPTY", "the end is empty, and the mapping sets no end_when_empty_days")
        if not text and days is not None:
            return start + timedelta(days=days - 1), True
        end = cells.last_day(text, self._dates)
        if end < start:
            raise CellError("ENDS_BEFORE_START", f"it ends on {end} and starts on {start}")
        return end, False

    def _ages(self, row: Row) -> tuple[int, int]:
        if "age_min" in self._cell_of or "age_max" in self._cell_of:
            return cells.age_range(f"{self._cell('age_min', row) or 13}-{self._cell('age_max', row) or 99}")
        return cells.age_range(self._cell("age_bracket", row))

    def _results(self, row: Row) -> dict[str, float]:
        results = {}
        for name, cell_of in self._metrics:
            value = cells.number(cell_of(row), self._mapping.numbers)
            if value is not None:
                results[str(name)] = float(value)
        return results


def _cell_of(rule: Rule, position: Callable[[str], int]) -> CellOf:
    """Return what reads the rule's text from a row: stripped, replaced by the rule's values."""
    places = [position(name) for name in rule.names]
    values = {text.strip().casefold(): meaning for text, meaning in rule.values.items()}
    empty = rule.when_empty or ""
    if rule.constant is not None:
        constant = rule.constant
        return lambda row: constant
    if len(places) > 1:

        def joined(row: Row) -> str:
            parts = [row[place].strip() for place in places]
            text = " / ".join(parts) if any(parts) else empty
            return values.get(text.casefold(), text)

        return joined
    place = places[0]

    def single(row: Row) -> str:
        text = row[place].strip() or empty
        return values.get(text.casefold(), text) if values else text

    return single


@lru_cache(maxsize=10_000)
def _member(vocabulary: type[StrEnum], text: str, field: str) -> str:
    try:
        return vocabulary(text.upper()).value
    except ValueError:
        known = ", ".join(member.value for member in vocabulary)
        raise CellError("VALUE_UNKNOWN", f"{field} {shown(text)} is not one of {known}") from None
