"""The page that shows which words became which field; `make docs` writes it again."""

from tests.fakes.product import ROOT, run_planner
from tools.local.state import throwaway_state

BRIEFS = ROOT / "docs" / "examples" / "briefs.jsonl"
PAGE = ROOT / "docs" / "explanation" / "reading.md"
_INTRODUCTION = """# How a brief is read

Ten messages, and what the embedded reader makes of them without any model: which words became which field,
how sure it is, what it assumes and what it would ask. Written by `planner read --card` from
[briefs.jsonl](../examples/briefs.jsonl); `make docs` writes this page again, and a test compares the two.

A message in German, French, Spanish or Portuguese is first glossed into English phrases by a lexicon
(`agents/languages`), so that one set of grammars reads all five languages; every finding is carried back to
the words that the user wrote. Phone numbers, postcodes, last year's spend and the like are left alone.

"""


def page() -> str:
    """Return the page as the reader of today fills it."""
    with throwaway_state() as state:
        result = run_planner(state.directory, "read", "--jsonl", str(BRIEFS), "--card")
    if result.returncode:
        raise RuntimeError(result.stderr)
    return _INTRODUCTION + result.stdout.rstrip() + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
