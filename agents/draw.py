"""`python -m agents.draw`: draws the graph of a turn into `docs/graph.md` as Mermaid."""

from pathlib import Path

from agents.graph import build_graph

PAGE = Path(__file__).parent.parent / "docs" / "graph.md"
_TEXT = """# The graph of a turn

Drawn from the compiled graph by `python -m agents.draw`; a test fails when this page is out of date.
Dotted arrows are choices, solid ones always follow.

- **router** reads the intent and names the resolvers that the message needs.
- **goal, audience, budget, schedule** run in parallel, only those needed.
- **second_reader** is there only where a language model is configured: it asks about what stayed open.
- **brief** merges what they found, assumes what is safe, and decides: plan, ask one question, or only reply.
- **candidates** are the products that fit.
- **inventory** and **forecasting** ask the Ads API and the history in parallel.
- **allocation** calls the decision engine.
- **plan_writer** puts the result into words and remembers the turn.

An answer that the Ads API cannot give becomes a labelled degradation and the turn goes on. Only the brief,
the earlier briefs, the open question and the brief of a what-if are written to the checkpoint, and only when
the turn ended well: a failed turn changes nothing.

```mermaid
{drawing}
```
"""


def page() -> str:
    """Return the page as it should be."""
    return _TEXT.format(drawing=build_graph(asks_model=True).get_graph().draw_mermaid().strip())


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
