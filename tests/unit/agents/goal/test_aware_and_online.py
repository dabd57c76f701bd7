"""Wishes that people be aware of something, or use what stands on a site; and counts told in passing."""

from datetime import date

import pytest

from agents.goal.reading import read_goal
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from tests.fakes.taxonomy import taxonomy_snapshot

ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")
INDEX = TaxonomyIndex(taxonomy_snapshot())


def goal_of(message: str) -> str | None:
    heard = in_english(message)
    context = ReadingContext(heard.text, Brief(), date(2026, 11, 20), ADVERTISER)
    field = read_goal(context, INDEX).goal
    return field.value.delivery_goal.value if isinstance(field, Stated) else None


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        (
            "We have £35,000 to make people in Yorkshire and Northumberland aware of it while it is open",
            "REACH",
        ),
        ("our aim is that every farmer in the valley is aware of the new co-op", "REACH"),
        ("we'd like residents of the five boroughs to be more aware of what we do", "REACH"),
        ("I want commuters between Leeds and York to become aware that trains run on Sundays", "REACH"),
        ("Please be aware that the office is closed. We want bookings.", "CONVERSIONS"),
        ("As you may be aware, we need sign-ups", "LEADS"),
        ("people are already aware of us, now we want sales", "CONVERSIONS"),
        (
            "They'd like Aussies in Brisbane and Sydney to visit the itinerary planner on their site.",
            "CLICKS",
        ),
        ("we want parents to use the size guide on our website", "CLICKS"),
        ("get people to read the story on our blog", "CLICKS"),
        ("we'd love cyclists to try the route planner at our site", "CLICKS"),
        ("A rival is reportedly spending 8 million. We need app downloads.", "APP_INSTALLS"),
        ("Insurer (310,000 sign-ups, $96m last year). We want traffic to our website.", "CLICKS"),
        ("que la gente de Valparaíso y Viña del Mar entre a la página", "CLICKS"),
        ("que más personas ingresen al sitio web", "CLICKS"),
        ("que la peña se pase por nuestra web", "CLICKS"),
        ("queremos que mais gente passe pelo site", "CLICKS"),
        ("para que o público do Porto chegue à nossa página", "CLICKS"),
        ("on aimerait que les jeunes tombent sur notre site", "CLICKS"),
        ("wir wollen, dass die Leute aus Köln auf unsere Seite kommen", "CLICKS"),
        ("es geht darum, dass Eltern aus Wien unsere Homepage besuchen", "CLICKS"),
        ("trafic vers notre simulateur en ligne pour une mutuelle (310 000 adhérents)", "CLICKS"),
    ],
)
def test_goals(message: str, goal: str) -> None:
    assert goal_of(message) == goal
