"""Words of a later message that point at places of the brief, put into names."""

import pytest

from agents.brief.memory import Memory
from agents.router.place_pointers import named_places
from planner.domain.brief import Brief, Place, PlaceKind, Places, Stated, Words

WORDS = (Words(text="x", start=0, end=1),)
COUNTRIES = {
    **{"Germany": "DE", "Switzerland": "CH", "Poland": "PL", "Kenya": "KE", "Spain": "ES", "Ireland": "IE"},
    **{"Estonia": "EE", "Latvia": "LV", "Sweden": "SE", "Malta": "MT", "United States": "US"},
}
BELOW = {
    "Sicily": ("IT", PlaceKind.REGION),
    "Lyon": ("FR", PlaceKind.CITY),
    "Toronto": ("CA", PlaceKind.CITY),
}


def place(name: str) -> Place:
    if name in COUNTRIES:
        code = COUNTRIES[name]
        return Place(place_id=code, name=name, kind=PlaceKind.COUNTRY, country_code=code)
    code, kind = BELOW[name]
    return Place(place_id=f"geonames:{name}", name=name, kind=kind, country_code=code)


def heard(message: str, *names: str, at_home: str = "", before: tuple[str, ...] = ()) -> str:
    """Return `message` with what it points at in names, when `names` stand."""

    def brief(standing: tuple[str, ...]) -> Brief:
        value = Places(included=tuple(place(name) for name in standing))
        return Brief(places=Stated[Places](value=value, words=WORDS))

    earlier = ({"places": brief(before).places.model_dump(mode="json")},) if before else ()
    memory = Memory(brief=brief(names), earlier=earlier)
    for (start, end), text in reversed(named_places(message, memory, at_home)):
        message = message[:start] + text + message[end:]
    return message


@pytest.mark.parametrize(
    ("message", "standing", "expected"),
    [
        ("leave the last two out", "Germany Kenya Spain", "leave Kenya and Spain out"),
        ("drop the first one", "Germany Kenya Spain", "drop Germany"),
        ("the second market is a no", "Germany Kenya Spain", "Kenya is a no"),
        ("skip the former", "Germany Kenya", "skip Germany"),
        ("lose the spanish one", "Germany Kenya Spain", "lose Spain"),
        ("nothing on the swiss side any more", "Germany Switzerland", "nothing in Switzerland any more"),
        ("both german-speaking countries go", "Germany Switzerland Kenya", "Germany and Switzerland go"),
        ("cut the baltic ones", "Estonia Latvia Sweden", "cut Estonia and Latvia"),
        ("the african one can wait", "Germany Kenya", "Kenya can wait"),
        ("take the island off", "Sicily Lyon", "take Sicily off"),
        ("the independent state can go", "Sicily Malta", "Malta can go"),
        ("kenya is late, so only the other please", "Germany Kenya", "kenya is late, so only Germany please"),
        ("keep kenya, swap the other two", "Germany Kenya Spain", "keep kenya, swap Germany and Spain"),
        ("scrap both", "Germany Kenya", "scrap Germany and Kenya"),
        ("the spanish launch is cancelled", "Germany Spain", "Spain is cancelled"),
        (
            "the irish have their own. take them out",
            "Germany Ireland",
            "the irish have their own. take Ireland out",
        ),
    ],
)
def test_what_points_at_places_is_named(message: str, standing: str, expected: str) -> None:
    assert heard(message, *standing.split()) == expected


@pytest.mark.parametrize(
    ("message", "standing"),
    [
        ("the last two weeks should be heavier", "Germany Kenya Spain"),
        ("keep it out of the second week", "Germany Kenya"),
        ("polish voice-over only, the spanish one comes later", "Poland Spain"),
        ("audio and video, drop both", "Germany Kenya"),
        ("both german-speaking countries go", "Germany Kenya"),
        ("the city can go", "Germany Kenya"),
        ("the third one goes", "Germany Kenya"),
        ("add our northern neighbour", "Germany Kenya"),
        ("the irish have new subtitles. take them out of the video", "Germany Ireland"),
    ],
)
def test_what_points_at_something_else_is_left(message: str, standing: str) -> None:
    assert heard(message, *standing.split()) == message


def test_neighbours_and_the_home_market() -> None:
    assert heard("add our northern neighbour too", "United States") == "add Canada too"
    assert heard("only the home market", "Germany", "Kenya", at_home="DE") == "only Germany"
    assert heard("only the home market", "Spain", "Kenya", at_home="DE") == "only the home market"


def test_what_comes_for_a_place_that_went_before() -> None:
    after = heard("sweden in its place", "Germany", before=("Germany", "Kenya"))
    assert after == "sweden as well"
    assert heard("sweden instead", "Germany", "Kenya", before=("Germany", "Kenya")) == "sweden instead"
