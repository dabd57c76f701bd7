"""From rows on the wire to columns: what the repository selects, and how it is read back.

A row travels as four values: its numbers as one array, the texts in which rows hardly differ as one text,
its advertiser, and its interests as one text. NumPy reads the arrays of all rows at once out of PostgreSQL's
binary format, and each distinct text is taken apart only once.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from psycopg.pq.abc import PGresult
from sqlalchemy import Date, FromClause, Integer, Select, Text, func, literal_column, select
from sqlalchemy.dialects.postgresql import DOUBLE_PRECISION, array

from planner.domain.history import AdSetColumns, Texts
from tools.history.copy_rows import METRICS, UNIT_SEPARATOR
from tools.history.models import Advertiser

_WHOLE = ("ad_set_id", "simulated", "age_min", "age_max", "genders", "start_ordinal", "end_ordinal")
_REAL = ("budget_micros", "spend_micros", *METRICS)
_TEXTS = (
    "source",
    "buying_channel",
    "product_code",
    "format",
    "placement",
    "delivery_goal",
    "country_code",
    "currency",
)

# An array in PostgreSQL's binary format (array_send in its src/backend/utils/adt/arrayfuncs.c): number of
# dimensions, a flag for NULLs, the type of the elements, the length and the lower bound, each of 4 bytes;
# then every element behind its own length.
_NUMBERS = np.dtype(
    [
        ("head", "V20"),
        ("element", np.dtype([("length", ">i4"), ("value", ">f8")]), (len(_WHOLE) + len(_REAL),)),
    ]
)


def as_selected(ad_set: FromClause) -> Select[Any]:
    """Select the four values of each row of `ad_set`, which has all columns of the table, in its order."""
    found = ad_set.c
    day_0 = literal_column("date '0001-01-01'", Date)
    one = literal_column("1", Integer)
    unknown = literal_column("'NaN'::float8", DOUBLE_PRECISION)
    numbers = [
        found.id,
        found.simulated.cast(Integer),
        found.age_min,
        found.age_max,
        found.genders,
        found.start_date - day_0 + one,
        found.end_date - day_0 + one,
        *(func.coalesce(found[name].cast(DOUBLE_PRECISION), unknown) for name in _REAL),
    ]
    separator = literal_column(f"chr({ord(UNIT_SEPARATOR)})", Text)
    return select(
        array([number.cast(DOUBLE_PRECISION) for number in numbers]),
        func.concat_ws(separator, *(found[name] for name in _TEXTS)),
        Advertiser.external_id,
        func.array_to_string(found.interest_ids, separator),
    ).join(Advertiser, Advertiser.id == found.advertiser_id)


def read_columns(result: PGresult) -> AdSetColumns:
    """Return the rows of a binary result of `as_selected` as columns."""
    rows = range(result.ntuples)
    if not rows:
        return AdSetColumns.empty()
    value = result.get_value
    packed = np.frombuffer(b"".join([value(row, 0) or b"" for row in rows]), dtype=_NUMBERS)
    numbers = np.ascontiguousarray(packed["element"]["value"].T.astype(np.float64))
    columns: dict[str, NDArray[Any]] = dict(zip((*_WHOLE, *_REAL), numbers, strict=True))
    for name in _WHOLE:
        columns[name] = columns[name].astype(np.int64)
    columns["simulated"] = columns["simulated"].astype(np.bool_)

    kinds, kind_of_row = _distinct([value(row, 1) or b"" for row in rows])
    texts_of_kind = [kind.decode().split(UNIT_SEPARATOR) for kind in kinds]
    for index, name in enumerate(_TEXTS):
        columns[name] = np.array([texts[index] for texts in texts_of_kind])[kind_of_row]
    columns["advertiser_id"] = _texts([value(row, 2) or b"" for row in rows])
    columns["interests"] = _interests([value(row, 3) or b"" for row in rows])
    return AdSetColumns(**columns)


def _distinct(values: list[bytes]) -> tuple[list[bytes], NDArray[np.int64]]:
    numbers: dict[bytes, int] = {}
    number_of = [numbers.setdefault(value, len(numbers)) for value in values]
    return list(numbers), np.array(number_of, dtype=np.int64)


def _texts(values: list[bytes]) -> Texts:
    distinct, number_of = _distinct(values)
    return np.array([text.decode() for text in distinct])[number_of]


def _interests(values: list[bytes]) -> NDArray[np.object_]:
    distinct, number_of = _distinct(values)
    sets = np.empty(len(distinct), dtype=np.object_)
    sets[:] = [frozenset(text.decode().split(UNIT_SEPARATOR)) if text else frozenset() for text in distinct]
    return sets[number_of]
