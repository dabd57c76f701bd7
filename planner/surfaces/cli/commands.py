"""The commands of `planner`."""

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Sequence

    from evals.reading.suite import LabelledConversation
    from planner.service.application import Application
    from planner.surfaces.cli.composition import Composition, Reading

EXIT_OK = 0
EXIT_FAILED = 1
EXIT_NEEDS_ANSWER = 2


class Day(click.ParamType[date]):
    """A date as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Return the date, or fail with what was expected."""
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date()  # noqa: DTZ007 - a calendar date has no zone
        except ValueError:
            self.fail(f"{value!r} is not a date; write it as YYYY-MM-DD", param, ctx)


DAY = Day()


def _progress(text: str) -> None:
    click.echo(click.style(f"  {text}", dim=True), err=True)


def _printable(text: str) -> str:
    """Return what a person typed as the shell gave it, with bytes that are not UTF-8 made visible."""
    return text.encode("utf-8", "replace").decode("utf-8")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def planner() -> None:
    """Plan media campaigns from a brief in plain words."""


@planner.command()
@click.option("--host", default=None, help="Address to listen on; the default is loopback only.")
@click.option("--port", default=None, type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--show-plan", metavar="BRIEF", default=None, help="Plan this brief first and print the plan.")
@click.pass_obj
def serve(composition: "Composition", host: str | None, port: int | None, show_plan: str | None) -> None:
    """Start what is missing and serve GraphQL until stopped."""
    from planner.surfaces.cli.talking import print_serving, talk_once

    default_host, default_port = composition.address()

    async def on_ready(application: "Application", address: str) -> None:
        if show_plan:
            await talk_once(application, composition.principal(), _printable(show_plan))
        print_serving(address)

    composition.serve(
        host=host or default_host, port=port or default_port, on_ready=on_ready, progress=_progress
    )


@planner.command()
@click.argument("brief")
@click.option("--json", "as_json", is_flag=True, help="Print the turn and the plan as JSON.")
@click.option("--as-of", type=DAY, default=None, help="The advertiser's today, YYYY-MM-DD.")
@click.pass_obj
def plan(composition: "Composition", brief: str, as_json: bool, as_of: date | None) -> None:
    """Plan BRIEF and print the plan, or the question that stands in its way.

    Exit code: 0 with a plan, 2 when an answer is needed first, 1 when the turn failed.
    """
    from planner.surfaces.cli.talking import talk_once

    async def work(application: "Application") -> int:
        turn = await talk_once(application, composition.principal(), _printable(brief), as_json=as_json)
        if turn.failure is not None:
            return EXIT_FAILED
        return EXIT_OK if turn.plan_id is not None else EXIT_NEEDS_ANSWER

    sys.exit(composition.run(work, as_of=as_of, progress=_progress))


@planner.command()
@click.option("--as-of", type=DAY, default=None, help="The advertiser's today, YYYY-MM-DD.")
@click.pass_obj
def chat(composition: "Composition", as_of: date | None) -> None:
    """Talk until the plan is right."""
    from planner.surfaces.cli.talking import talk_on

    async def work(application: "Application") -> int:
        await talk_on(application, composition.principal())
        return EXIT_OK

    sys.exit(composition.run(work, as_of=as_of, progress=_progress))


@planner.command()
@click.option(
    "--jsonl",
    "file",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="One object a line: id, turns (messages), as_of (the advertiser's today).",
)
@click.option("--card", is_flag=True, help="Show which words became which field, as Markdown.")
@click.pass_obj
def read(composition: "Composition", file: Path, *, card: bool) -> None:
    """Say what briefs are understood as, without planning: one JSON object a line."""
    from planner.surfaces.cli.reading import reading_as_card, reading_as_json

    if card:
        for item, reading in _read_suite(composition, [file]):
            click.echo(
                "\n".join([f"## {item.conversation_id}", "", *reading_as_card(item.messages, reading)])
            )
        return
    for item, reading in _read_suite(composition, [file]):
        line = {"id": item.conversation_id, "brief": reading_as_json(reading)}
        click.echo(json.dumps(line, ensure_ascii=False))


@planner.group("eval")
def evaluate() -> None:
    """How good the answers are, on conversations with known ones."""


@evaluate.command("reading")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--misses", is_flag=True, help="List every field that was read wrongly.")
@click.pass_obj
def eval_reading(composition: "Composition", files: tuple[Path, ...], *, misses: bool) -> None:
    """Score how briefs are understood: FILES as evals/suites/reading/GUIDE.md describes them."""
    from evals.reading.report import report_lines
    from evals.reading.scoring import score
    from planner.surfaces.cli.reading import reading_as_json

    read_ones = _read_suite(composition, files)
    scores = [score(item, reading_as_json(reading)) for item, reading in read_ones]
    message_ms = [duration for _, reading in read_ones for duration in reading.message_ms]
    for line in report_lines(scores, message_ms, misses=misses):
        click.echo(line)


def _read_suite(
    composition: "Composition", files: "Sequence[Path]"
) -> "list[tuple[LabelledConversation, Reading]]":
    from evals.reading.suite import SuiteError, load_suite
    from planner.surfaces.cli.composition import ToRead

    try:
        suite = [conversation for file in files for conversation in load_suite(file)]
    except SuiteError as error:
        raise click.ClickException(str(error)) from error
    to_read = [ToRead(item.messages, item.as_of, item.country_code, item.currency) for item in suite]
    return list(zip(suite, composition.read(to_read, progress=_progress), strict=True))


@planner.group()
def history() -> None:
    """Past campaigns that plans are grounded in."""


@history.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--mapping",
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="TOML file that says which column holds what; docs/how-to/import-history.md explains it.",
)
@click.pass_obj
def import_(composition: "Composition", file: Path, mapping: Path) -> None:
    """Import an export of past campaigns (CSV). Safe to repeat; nothing is half-loaded."""
    lines, loaded = composition.import_history(file, mapping, progress=_progress)
    for line in lines:
        click.echo(line)
    sys.exit(EXIT_OK if loaded else EXIT_FAILED)


@planner.command("simulate-ads")
@click.option("--port", default=8471, type=click.IntRange(0, 65535), help="Port to listen on; 0 for any.")
@click.option("--seed", default=None, type=int, help="Seed of the market.")
@click.option("--as-of", type=DAY, default=None, help="The market's today, YYYY-MM-DD.")
@click.pass_obj
def simulate_ads(composition: "Composition", port: int, seed: int | None, as_of: date | None) -> None:
    """Run the Ads API simulator alone, in the foreground."""
    sys.exit(composition.simulate_ads(port=port, seed=seed, as_of=as_of))


@planner.command()
@click.pass_obj
def doctor(composition: "Composition") -> None:
    """Say what is configured, reachable, migrated, and what is simulated."""
    marks = {"ok": click.style("ok      ", fg="green"), "warning": click.style("warning ", fg="yellow")}
    findings = composition.doctor()
    for finding in findings:
        mark = marks.get(finding.state, click.style("problem ", fg="red"))
        click.echo(f"{mark} {finding.subject}: {finding.text}")
        if finding.suggestion:
            click.echo(f"         -> {finding.suggestion}")
    sys.exit(EXIT_FAILED if any(found.state == "problem" for found in findings) else EXIT_OK)
