"""Messages of one conversation through the language and schedule readers, and their flight as a short string.

Only the schedule is kept from turn to turn, and an event that was named: no other resolver runs.
"""

from datetime import date

from agents.languages.gloss import Gloss, gloss
from agents.languages.lexicon import lexicon_of
from agents.reading import ReadingContext
from agents.schedule.reading import read_schedule
from planner.domain.brief import Advertiser, Brief, Contradictory, DateSpan, Schedule, Stated

ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="EUR", country_code="DE")
ASKED = "asked"
"""What comes back when the dates cannot be used as they stand, or read in more than one way."""


def schedule_after(language: str, today: date, turns: str, countries: tuple[str, ...] = ()) -> str:
    """Return the schedule after the last turn.

    Args:
        language: ISO 639-1.
        today: The advertiser's today.
        turns: The messages, with " ;; " between them.
        countries: Countries of the campaign, ISO 3166-1.

    Returns:
        First and last day in ISO, pauses as `-first..last` and hours as `[days from-to]` behind them;
        "asked", or "-" when nothing is said.
    """
    brief, event, shown = Brief(), None, "-"
    for turn in turns.split(" ;; "):
        heard = Gloss.of_english(turn) if language == "en" else gloss(turn, lexicon_of(language))
        found = read_schedule(
            ReadingContext(heard.text, brief, today, ADVERTISER, country_codes=countries, event=event)
        )
        event = found.event or event
        if isinstance(found.schedule, Stated):
            brief = Brief(schedule=found.schedule)
            shown = _shown(found.schedule.value)
        elif isinstance(found.schedule, Contradictory):
            brief, shown = Brief(schedule=found.schedule), ASKED
        elif found.problems:
            shown = ASKED
    return shown


def _shown(schedule: Schedule) -> str:
    parts = [_span(schedule.flight, " ")]
    parts += [f"-{_span(gap, '..')}" for gap in schedule.gaps]
    for part in schedule.dayparts:
        days = "all" if len(part.days) == 7 else "".join(day.value[:2] for day in part.days)
        parts.append(f"[{days} {part.start_hour}-{part.end_hour}]")
    return " ".join(parts)


def _span(span: DateSpan, between: str) -> str:
    return f"{span.start.isoformat()}{between}{span.end.isoformat()}"
