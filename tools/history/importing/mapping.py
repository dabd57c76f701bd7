"""What a mapping file says: which column of an export is which field of the history, and how to read it."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)

from planner.domain.errors import UserInputError

MetricName = Literal[
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
]
_Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,99}$")]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Rule(_Section):
    """Where one field comes from: a column, several columns joined, or a constant.

    Attributes:
        column: Name of the column, as in the file's header.
        columns: Names of columns that make the field together; their texts are joined by " / ".
        constant: The field's text in every row.
        values: What a cell's text is replaced by, compared without case; other texts stay as they are.
        when_empty: The text that stands for an empty cell.
    """

    column: str | None = None
    columns: tuple[str, ...] = ()
    constant: str | None = None
    values: dict[str, str] = Field(default_factory=dict)
    when_empty: str | None = None

    @model_validator(mode="after")
    def _one_origin(self) -> Self:
        if (self.column is not None) + bool(self.columns) + (self.constant is not None) != 1:
            msg = "name exactly one of column, columns and constant"
            raise ValueError(msg)
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """The columns that the rule reads."""
        return self.columns if self.columns else () if self.column is None else (self.column,)


class Fields(_Section):
    """A rule for each field of an ad set. Those without a default must be given.

    Ages come from one column of brackets (`age_bracket`: "18+", "18-24", "34-") or from `age_min` and
    `age_max`. Without a rule, ages, genders, places, interests and platforms count as not restricted, a
    budget as unknown.
    """

    ad_set_id: Rule
    campaign_id: Rule
    campaign_name: Rule | None = None
    advertiser_id: Rule
    advertiser_name: Rule | None = None
    advertiser_category: Rule | None = None
    advertiser_country: Rule | None = None
    buying_channel: Rule
    product_code: Rule | None = None
    format: Rule
    placement: Rule
    delivery_goal: Rule
    price_model: Rule
    country: Rule
    regions: Rule | None = None
    cities: Rule | None = None
    age_bracket: Rule | None = None
    age_min: Rule | None = None
    age_max: Rule | None = None
    genders: Rule | None = None
    interests: Rule | None = None
    platforms: Rule | None = None
    start: Rule
    end: Rule
    currency: Rule
    account_currency: Rule | None = None
    budget: Rule | None = None
    budget_period: Rule | None = None
    spend: Rule

    @model_validator(mode="after")
    def _ages_one_way(self) -> Self:
        if self.age_bracket is not None and (self.age_min is not None or self.age_max is not None):
            msg = "give age_bracket, or age_min and age_max, but not both"
            raise ValueError(msg)
        return self


class Dates(_Section):
    """How dates are written.

    Attributes:
        format: In the notation of `datetime.strptime`.
        time_zone: IANA zone of times that name none.
        flight_time_zone: Zone in which the flight's days are meant; that of the times when absent.
        end_when_empty_days: Length in days, both ends included, of a flight whose end is empty. Without it
            such a row is rejected: how long it ran is not known.
    """

    format: str = "%Y-%m-%d"
    time_zone: str = "UTC"
    flight_time_zone: str | None = None
    end_when_empty_days: Annotated[int, Field(ge=1, le=366)] | None = None

    @field_validator("time_zone", "flight_time_zone")
    @classmethod
    def _known_zone(cls, name: str | None) -> str | None:
        if name is not None:
            try:
                ZoneInfo(name)
            except (ZoneInfoNotFoundError, ValueError) as error:
                msg = f"{name!r} is not a time zone"
                raise ValueError(msg) from error
        return name


class Numbers(_Section):
    """How numbers are written.

    Attributes:
        decimal: The decimal mark.
        thousands: Marks between groups of digits; they are taken out.
        money_unit: What 1 means in the money columns.
        unknown: Texts beside the empty cell that stand for an unknown number.
    """

    decimal: Literal[".", ","] = "."
    thousands: tuple[str, ...] = ()
    money_unit: Literal["units", "hundredths", "micros"] = "units"
    unknown: tuple[str, ...] = ("-", "--", "n/a", "N/A", "null", "NULL")

    @model_validator(mode="after")
    def _marks_differ(self) -> Self:
        if self.decimal in self.thousands:
            msg = "the decimal mark cannot be a mark of thousands too"
            raise ValueError(msg)
        return self


class File(_Section):
    """How the file is written.

    Attributes:
        encoding: A byte-order mark at the start is skipped whatever this says.
        delimiter: Between cells.
        list_separator: Between the items of a cell that holds several.
    """

    encoding: str = "utf-8"
    delimiter: Annotated[str, StringConstraints(min_length=1, max_length=1)] = ","
    list_separator: Annotated[str, StringConstraints(min_length=1)] = ","

    @field_validator("encoding")
    @classmethod
    def _known_encoding(cls, name: str) -> str:
        try:
            "".encode(name)
        except LookupError as error:
            msg = f"{name!r} is not an encoding"
            raise ValueError(msg) from error
        return name


class ImportMapping(_Section):
    """A mapping file.

    Attributes:
        source: Name of the export's origin. Ids are unique within it, so another origin needs another name.
        simulated: True when the results are made up.
        on_currency_mismatch: Whether a row whose currency is not the account's is left out or taken as it is.
    """

    source: _Name
    simulated: bool = False
    on_currency_mismatch: Literal["reject", "keep"] = "reject"
    file: File = File()
    dates: Dates = Dates()
    numbers: Numbers = Numbers()
    fields: Fields
    results: dict[MetricName, Rule] = Field(default_factory=dict)

    @property
    def rules(self) -> dict[str, Rule]:
        """Every rule that is given, by the name of its field."""
        given = {name: getattr(self.fields, name) for name in Fields.model_fields}
        return {name: rule for name, rule in given.items() if rule is not None} | {
            f"results.{metric}": rule for metric, rule in self.results.items()
        }


def load_mapping(path: Path) -> ImportMapping:
    """Read a mapping file (TOML).

    Raises:
        UserInputError: It cannot be read, is no TOML, or says something that a mapping cannot say; the
            message lists every such place.
    """
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise UserInputError(
            f"The mapping {path} cannot be read: {error.strerror}.", code="MAPPING_UNREADABLE"
        ) from error
    except UnicodeDecodeError as error:
        raise UserInputError(f"The mapping {path} is not UTF-8 text.", code="MAPPING_UNREADABLE") from error
    except tomllib.TOMLDecodeError as error:
        raise UserInputError(
            f"The mapping {path} is not TOML: {error}.", code="MAPPING_UNREADABLE"
        ) from error
    try:
        return ImportMapping.model_validate(document)
    except ValidationError as error:
        places = [
            ".".join(str(part) for part in problem["loc"])
            + ": "
            + problem["msg"].removeprefix("Value error, ")
            for problem in error.errors()
        ]
        raise UserInputError(
            f"The mapping {path.name} cannot be used: " + "; ".join(places) + ".", code="MAPPING_INVALID"
        ) from error
