"""The drawing in the documentation is the graph that runs."""

from agents.draw import PAGE, page
from agents.routing import RESOLVERS


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run `python -m agents.draw`"


def test_every_agent_is_drawn() -> None:
    drawn = page()
    for name in (*RESOLVERS, "router", "brief", "candidates", "inventory", "forecasting", "allocation"):
        assert f"\t{name}(" in drawn
