"""What a chat model may say about dates and hours, and how our own grammar reads it.

The model only says the user's words again in plain English. Every number of that has to stand in the words
that it quotes; what day "next month" is, our calendar says.
"""

from pydantic import Field

from agents.schedule.reading import read_schedule
from agents.second_reader.asked import Asked
from agents.second_reader.quotes import SaidByModel, with_field
from planner.domain.readings import ScheduleReading


class ScheduleWords(SaidByModel):
    """Dates and hours in plain English; every quote is copied from the message."""

    schedule_plain: str = Field(
        default="", description="When the campaign runs, in plain English; empty when not said."
    )
    schedule_quotes: list[str] = Field(
        default_factory=list, description="The exact words of the message that say when."
    )


def add_schedule_words(reading: ScheduleReading, said: ScheduleWords, asked: Asked) -> ScheduleReading:
    """Return `reading` with the schedule filled if the user's words bear it out."""
    rephrased = asked.rephrased("schedule", said.schedule_plain, said.schedule_quotes)
    if rephrased is None:
        return reading
    return with_field(reading, "schedule", read_schedule(rephrased.context), rephrased.words)
