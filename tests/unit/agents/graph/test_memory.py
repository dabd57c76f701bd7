"""What is written to the checkpoint: the memory of the conversation as JSON, and nothing else."""

import json
import os
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from langgraph.checkpoint.memory import InMemorySaver

from agents.brief.memory import UNDO_DEPTH, Memory, recall, remember
from agents.reasoner import GraphReasoner
from agents.taxonomies import CurrentTaxonomies
from planner.domain.brief import Brief, DateSpan, Question, Stated
from planner.domain.errors import HistoryUnavailableError
from tests.fakes.talk import Talk

BRIEF = "Reach people 18-34 in Brazil who like gaming with audio, EUR 20,000, 1 to 31 December 2026"
MEMORY_KEYS = {
    "standing_brief",
    "earlier_briefs",
    "open_question",
    "hypothetical_brief",
    "language",
    "event_days",
}


def with_saver(talk: Talk) -> InMemorySaver:
    saver = InMemorySaver()
    talk.reasoner = GraphReasoner(
        ads=talk.ads,
        history=talk.history,
        catalogue=talk.catalogue,
        taxonomy=CurrentTaxonomies(talk.ads, talk.catalogue),
        saver_factory=lambda: saver,
    )
    return saver


async def stored(saver: InMemorySaver) -> dict[str, Any]:
    found = await saver.aget_tuple({"configurable": {"thread_id": "conv"}})
    assert found is not None
    return found.checkpoint["channel_values"]


async def test_only_the_memory_is_checkpointed_as_json(talk: Talk) -> None:
    saver = with_saver(talk)
    outcome = await talk.say(BRIEF)
    await talk.say("what if we had 30k?")
    values = await stored(saver)
    assert set(values) <= MEMORY_KEYS
    assert json.loads(json.dumps(values)) == values
    assert Brief.model_validate(values["standing_brief"]) == outcome.brief
    assert values["hypothetical_brief"] is not None


async def test_a_turn_writes_one_checkpoint(talk: Talk) -> None:
    saver = with_saver(talk)
    await talk.say(BRIEF)
    rows = [row async for row in saver.alist({"configurable": {"thread_id": "conv"}})]
    assert len(rows) == 1
    assert not rows[0].pending_writes


async def test_a_failed_turn_leaves_the_memory_as_it_was(talk: Talk) -> None:
    saver = with_saver(talk)
    await talk.say(BRIEF)
    before = await stored(saver)
    talk.history.fail_with = HistoryUnavailableError("away")
    with pytest.raises(HistoryUnavailableError):
        await talk.say("double it")
    after = await stored(saver)
    assert {key: after.get(key) for key in MEMORY_KEYS} == {key: before.get(key) for key in MEMORY_KEYS}
    assert "double it" not in repr(after)


async def test_a_conversation_survives_a_restart(talk: Talk) -> None:
    saver = with_saver(talk)
    before = await talk.say("Reach people 18-34 in Brazil who like gaming with audio, 1 to 31 December 2026")
    assert before.question is not None
    talk.reasoner = GraphReasoner(
        ads=talk.ads,
        history=talk.history,
        catalogue=talk.catalogue,
        taxonomy=CurrentTaxonomies(talk.ads, talk.catalogue),
        saver_factory=lambda: saver,
    )
    assert (await talk.say("15k")).plan is not None


async def test_a_day_that_was_named_is_counted_from_in_a_later_message(talk: Talk) -> None:
    await talk.say("Our EP comes out on 13 February 2027. EUR 20,000 in Brazil, streams, people 18-34")
    outcome = await talk.say("start on release day and go three weeks")
    schedule = outcome.brief.schedule
    assert isinstance(schedule, Stated)
    assert schedule.value.flight == DateSpan(start=date(2027, 2, 13), end=date(2027, 3, 5))


async def test_starting_over_forgets_the_day_that_was_named(talk: Talk) -> None:
    saver = with_saver(talk)
    await talk.say("Our EP comes out on 13 February 2027. EUR 20,000 in Brazil, streams, people 18-34")
    assert (await stored(saver))["event_days"] == {"start": "2027-02-13", "end": "2027-02-13"}
    await talk.say("start over")
    assert (await stored(saver)).get("event_days") is None


async def test_undo_goes_back_no_further_than_its_depth(talk: Talk) -> None:
    saver = with_saver(talk)
    await talk.say(BRIEF)
    for thousands in range(21, 21 + UNDO_DEPTH + 3):
        await talk.say(f"make it {thousands}k")
    assert len((await stored(saver))["earlier_briefs"]) == UNDO_DEPTH


def test_a_checkpoint_cannot_name_a_type_to_be_built() -> None:
    program = (
        "import agents.graph\n"
        "from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer\n"
        "from planner.domain.money import Money\n"
        "serde = JsonPlusSerializer()\n"
        "back = serde.loads_typed(serde.dumps_typed(Money.of(1, 'EUR')))\n"
        "assert not isinstance(back, Money), back\n"
        "assert serde.loads_typed(serde.dumps_typed({'a': [1, None, 'x']})) == {'a': [1, None, 'x']}\n"
    )
    environment = {key: value for key, value in os.environ.items() if key != "LANGGRAPH_STRICT_MSGPACK"}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr


def test_memory_survives_its_dump() -> None:
    question = Question(field="budget", text="How much?", suggestions=("10k",))
    event = DateSpan(start=date(2027, 2, 13), end=date(2027, 2, 14))
    memory = Memory(
        brief=Brief(), earlier=({"unmet": []},), question=question, hypothetical=Brief(), event=event
    )
    assert recall(remember(memory, {})) == memory


def test_only_what_changed_is_written() -> None:
    memory = Memory(brief=Brief(), question=Question(field="budget", text="How much?"))
    first = remember(memory, {})
    assert remember(memory, first) == {}
    assert set(remember(Memory(brief=memory.brief), first)) == {"open_question"}
