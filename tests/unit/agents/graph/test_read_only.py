"""Messages can be read without planning, with the same result as in a conversation."""

from agents.context import RunContext
from agents.read_only import read_messages
from agents.taxonomies import CurrentTaxonomies
from planner.domain.turn import TurnRequest
from tests.fakes.talk import PRINCIPAL, TODAY, Talk

MESSAGES = [
    "Reach women 25-44 in Brazil who like running with audio and video, December 2026",
    "15k",
    "drop video",
]


async def test_reading_alone_reads_like_a_conversation(talk: Talk) -> None:
    for message in MESSAGES:
        planned = await talk.say(message)
    other = Talk()
    request = TurnRequest(
        conversation_id="reading", turn_number=1, message="", principal=PRINCIPAL, today=TODAY
    )
    context = RunContext(
        ads=other.ads,
        history=other.history,
        catalogue=other.catalogue,
        taxonomy=CurrentTaxonomies(other.ads, other.catalogue),
        request=request,
    )
    memory = await read_messages(MESSAGES, context)
    assert memory.brief == planned.brief
    assert memory.question == planned.question
    assert set(other.ads.calls) == {"taxonomies"}
    assert not other.history.queries
