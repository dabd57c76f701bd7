"""What every resolver is given to read one message with."""

from dataclasses import dataclass
from datetime import date

from planner.domain.brief import Advertiser, Brief, DateSpan, Question


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """One message and what it has to be understood against.

    Attributes:
        message: What the user wrote, unchanged; spans in readings are offsets into it.
        previous: The brief before this message.
        today: The advertiser's today.
        advertiser: Whose account it is; a bare number is in its currency.
        asked: The question that is open, so that a bare "15k" or "Brazil" answers it.
        country_codes: Countries that the message names, or else those of the brief: they give a bare
            "$", "pesos" or "kr" its currency and "3/4" its meaning.
        event: The days of something that an earlier message named, so that "until release day" is a date.
    """

    message: str
    previous: Brief
    today: date
    advertiser: Advertiser
    asked: Question | None = None
    country_codes: tuple[str, ...] = ()
    event: DateSpan | None = None
