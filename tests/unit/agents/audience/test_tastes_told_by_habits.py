"""Tastes told by what people do, in clauses whose words are on no list, in five languages."""

from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def names(message: str) -> set[str]:
    context = ReadingContext(in_english(message).text, Brief(), date(2026, 11, 20), ADVERTISER, None)
    field = read_audience(context, INDEX).interests
    return {node.name for node in field.value} if isinstance(field, Stated) else set()


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("We want folk who spend Sunday at the allotment.", {"Gardening"}),
        ("It's for people who love making things with their hands.", {"Crafts and sewing"}),
        ("people who'd sooner fix a toaster than bin it", {"DIY and renovation"}),
        ("listeners who never miss a murder podcast", {"Crime and mystery"}),
        ("Customers tend to sew their own clothes.", {"Crafts and sewing"}),
        ("folk who've got more houseplants than chairs", {"Gardening"}),
        ("people that measure their coffee to the gram", {"Coffee"}),
        ("women who run, train for marathons, spend weekends hiking", {"Running", "Hiking"}),
        ("Target DIY car people, men 30-59.", {"DIY and renovation", "Automotive"}),
        ("sales from British, Irish and Dutch techno fans", {"Techno"}),
        ("Menschen, die gerade ihre Wohnung einrichten", {"Interior design"}),
        ("Männer, die am Oldtimer schrauben", {"Classic cars"}),
        ("Publikum ab 45, theater- und klassikbegeistert", {"Theatre", "Classical"}),
        ("Leute, die ihr Brot selbst backen", {"Baking"}),
        ("des femmes qui tricotent", {"Crafts and sewing"}),
        ("ceux qui dorment mal", {"Sleep"}),
        ("gente de 20 a 60 años que toque o quiera tocar la guitarra", {"Playing an instrument"}),
        ("personas que quieren aprender inglés", {"Languages"}),
        ("Malta do surf.", {"Surfing"}),
        ("casais à espera do primeiro filho", {"Pregnancy"}),
        ("galera que não vive sem café", {"Coffee"}),
    ],
)
def test_what_people_do_tells_of_a_taste(message: str, expected: set[str]) -> None:
    assert expected <= names(message)


@pytest.mark.parametrize(
    "message",
    [
        "Our accountant, who plays the cello, has the login.",
        "The flyer shows a man who walks his dog.",
        "The budget has to be signed off by the board, who play golf on Fridays.",
        "A novel about a woman who sails round the world alone.",
        "Our head brewer, who spent ten years surfing in Bali, says hi.",
        "our visitors book through the website and arrive by bus",
        "Our customers come back every year.",
        "People who have lived in the borough for less than a year.",
        "those who ticked the box",
        "folk who never answer the phone",
        "Leute, die schon bei uns gekauft haben",
        "des gens qui n'ont pas le permis",
        "pessoas que já compraram no site",
    ],
)
def test_what_everybody_or_somebody_else_does_tells_nothing(message: str) -> None:
    assert names(message) == set()
