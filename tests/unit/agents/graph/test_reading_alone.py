"""Messages can be read without planning, with the same result as in a conversation."""

from agents.reasoner import GraphReasoner
from agents.taxonomies import CurrentTaxonomies
from tests.fakes.talk import PRINCIPAL, TODAY, Talk

MESSAGES = ["Reach women 25-44 in Brazil who like running with audio and video, December 2026", "15k", "drop video"]


async def test_reading_alone_reads_like_a_conversation(talk: Talk) -> None:
    for message in MESSAGES:
        planned = await talk.say(message)
    other = Talk()
    reasoner = GraphReasoner(
        ads=other.ads,
        history=other.history,
        catalogue=other.catalogue,
        taxonomy=CurrentTaxonomies(other.ads, other.catalogue),
    )
    brief, question = await reasoner.read(MESSAGES, principal=PRINCIPAL, today=TODAY)
    assert brief == planned.brief
    assert question == planned.question
    assert set(other.ads.calls) == {"taxonomies"}
    assert not other.history.queries
