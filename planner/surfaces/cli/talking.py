"""Talking in a terminal: a turn with its progress, and a conversation until the plan is right."""

import asyncio
import json

import click
from rich.console import Console
from rich.panel import Panel
from rich.text import Text

from planner.domain.plan import MediaPlan
from planner.domain.turn import Principal, StepStarted, Turn, WentWithout
from planner.service.application import Application
from planner.surfaces.cli.plan_view import plan_view

PARTING_WORDS = {"exit", "quit", "bye", ":q"}


async def talk_once(
    application: Application, principal: Principal, message: str, *, as_json: bool = False
) -> Turn:
    """Start a conversation with `message`, show the turn as it happens, and return it."""
    conversation = await application.start_conversation(principal)
    return await _say(application, principal, conversation.conversation_id, message, as_json=as_json)


async def talk_on(application: Application, principal: Principal) -> None:
    """Read messages from the terminal until the person leaves (an empty line, `exit`, or end of file)."""
    conversation = await application.start_conversation(principal)
    click.echo("What is the campaign for? (an empty line ends the conversation)")
    while True:
        try:
            message = await asyncio.to_thread(input, "\n> ")
        except EOFError:
            return
        if not message.strip() or message.strip().lower() in PARTING_WORDS:
            return
        await _say(application, principal, conversation.conversation_id, message)


async def _say(
    application: Application,
    principal: Principal,
    conversation_id: str,
    message: str,
    *,
    as_json: bool = False,
) -> Turn:
    progress = Console(stderr=True, highlight=False)
    turn: Turn | None = None
    if not as_json:
        Console(highlight=False).print(Panel(Text(message), title="you", title_align="left", expand=False))
    async for item in application.stream(principal, conversation_id, message):
        match item:
            case Turn():
                turn = item
            case StepStarted():
                progress.print(f"  [dim]{item.text}[/dim]")
            case WentWithout():
                progress.print(f"  {item.degradation.message}", style="yellow", markup=False)
            case _:
                pass
    if turn is None:
        msg = "the turn ended without an answer"
        raise RuntimeError(msg)
    plan = None
    if turn.plan_id is not None:
        plan = await application.plan(principal, turn.plan_id)
    if as_json:
        click.echo(json.dumps(_as_json(turn, plan), ensure_ascii=False))
    else:
        _show(turn, plan)
    return turn


def _show(turn: Turn, plan: MediaPlan | None) -> None:
    console = Console(highlight=False)
    if turn.failure is not None:
        console.print(turn.failure.message, style="red", markup=False)
        if turn.failure.suggestion:
            console.print(turn.failure.suggestion, markup=False)
        return
    if plan is None:
        console.print(turn.reply, markup=False)
        return
    for problem in turn.problems:
        console.print(problem.message, style="yellow", markup=False)
    console.print(plan_view(plan))


def _as_json(turn: Turn, plan: MediaPlan | None) -> dict[str, object]:
    return {
        "turn": turn.model_dump(mode="json", exclude={"events"}),
        "plan": None if plan is None else plan.model_dump(mode="json"),
    }


def print_serving(address: str) -> None:
    """Say where GraphQL is served and how to stop."""
    console = Console(highlight=False)
    console.print(f"\nGraphQL is served on [bold]{address}/graphql[/bold]; Ctrl-C stops everything.")
