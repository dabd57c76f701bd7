"""The conversation that the README shows, talked for real. `make example` writes it down again."""

from pathlib import Path

from tests.fakes.product import ROOT, run_planner
from tools.local.state import throwaway_state

CONVERSATION = ROOT / "docs" / "examples" / "conversation.txt"
MESSAGES = (
    "Reach 18-24 year olds who like hip-hop in Brazil and Mexico next month, audio and video.",
    "around 15k euros",
    "drop video",
)


def talk() -> str:
    """Return what `planner chat` prints for the messages, on a fresh history and on 20 November 2026."""
    with throwaway_state() as state:
        result = run_planner(
            state.directory,
            "chat",
            stdin="\n".join([*MESSAGES, "exit", ""]),
            settings={"COLUMNS": "100"},
        )
    if result.returncode:
        raise RuntimeError(result.stderr)
    return "".join(line.rstrip() + "\n" for line in result.stdout.splitlines())


def main(target: Path = CONVERSATION) -> None:
    """Write the conversation to its file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(talk())


if __name__ == "__main__":
    main()
