"""Places over several turns: what takes one away, brings one in, puts one right, or only tells of one."""

from datetime import date

import pytest

from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Missing, Places, Stated, Words
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot(with_places=True))
WORDS = (Words(text="x", start=0, end=1),)


def after(*messages: str) -> Places:
    """Return the places that stand after `messages`, none of which answers a question."""
    brief = Brief()
    for message in messages:
        text = in_english(message).text
        advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="")
        context = ReadingContext(text, brief, date(2026, 11, 5), advertiser)
        field = read_places(context, FoldedText.of(text), INDEX).places
        if field is not None:
            assert isinstance(field, Stated), (message, field)
            brief = Brief(places=Stated[Places](value=field.value, words=WORDS))
    assert isinstance(brief.places, Stated)
    return brief.places.value


def countries(*messages: str) -> str:
    return " ".join(sorted(after(*messages).country_codes))


@pytest.mark.parametrize(
    ("later", "left"),
    [
        ("Poland's distributor pulled out so that one's off", "DE ES"),
        ("Poland is a no-go with the customs right now", "DE ES"),
        ("Poland fell through", "DE ES"),
        ("Poland was a slip of the pen", "DE ES"),
        ("Poland isn't worth the trouble", "DE ES"),
        ("Poland got cancelled by the licensor", "DE ES"),
        ("Poland will be done by the NGO, not us", "DE ES"),
        ("I misspoke: Poland was never part of this", "DE ES"),
        ("Poland, hmm, let's leave that one for season two", "DE ES"),
        ("Poland: no. Tariffs.", "DE ES"),
        ("we're not doing Poland anymore", "DE ES"),
        ("just lose Poland altogether", "DE ES"),
        ("pls nix Poland, customs eats the margin", "DE ES"),
        ("take Poland off again", "DE ES"),
        ("Germany can stay, Poland and Spain go", "DE"),
        ("drop everything except Germany", "DE"),
        ("keep Germany and Spain, the rest goes", "DE ES"),
        ("Germany and Spain it is", "DE ES"),
        ("Polen fällt weg", "DE ES"),
        ("Polen fliegt raus", "DE ES"),
        ("on laisse tomber la Pologne", "DE ES"),
        ("Polonia la quitamos, no llegamos", "DE ES"),
        ("Polonia ya no, se cayó el acuerdo", "DE ES"),
        ("a Polónia sai", "DE ES"),
    ],
)
def test_a_later_message_takes_places_away(later: str, left: str) -> None:
    assert countries("ads in Germany, Poland and Spain", later) == left


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Hungary after all too", "DE HU PL"),
        ("Hungary joins", "DE HU PL"),
        ("Hungary is back in", "DE HU PL"),
        ("chuck Hungary in as well", "DE HU PL"),
        ("do Hungary while you're at it", "DE HU PL"),
        ("it was Hungary I meant, not Poland", "DE HU"),
        ("Poland should be Hungary", "DE HU"),
        ("oops, I said Poland but meant Hungary", "DE HU"),
        ("instead of Poland take Hungary", "DE HU"),
        ("Poland isn't worth it, take Hungary instead", "DE HU"),
        ("nicht Polen, sondern Ungarn", "DE HU"),
        ("cambia Polonia por Hungría", "DE HU"),
        ("plutôt la Hongrie que la Pologne", "DE HU"),
        ("Ungarn kommt doch wieder rein", "DE HU PL"),
    ],
)
def test_a_later_message_brings_places_in(later: str, expected: str) -> None:
    assert countries("ads in Germany and Poland", later) == expected


@pytest.mark.parametrize(
    "later",
    [
        "our Madrid office approved it",
        "our Vienna team will send the creatives tomorrow",
        "Tanzania's team wants to watch, give them access",
        "the crew from Kansas arrives on the 10th",
        "our stock is late (it's sitting in Rotterdam). shift the whole thing a week later",
        "we did something similar in Malta in spring and it bombed, so fewer video ads",
        "the study was run in Sweden with 400 people",
        "the ads should never mention Norway",
        "how much would France cost?",
        "would Austria be cheaper?",
        "and versus Denmark?",
        "pricing in Poland is done by the way, they signed it off yesterday",
        "60% of it in Poland",
        "the German spot is 20 seconds",
        "the budget is for all markets together",
        "same frequency cap across all countries",
        "we're known everywhere for our scents so lean on that",
        "use the same copy everywhere",
        "20 sec spots anywhere you like",
        "it's a worldwide story, that's the hook",
    ],
)
def test_a_later_message_only_tells_of_places(later: str) -> None:
    assert countries("ads in Germany and Poland", later) == "DE PL"


@pytest.mark.parametrize("later", ["make it worldwide", "worldwide please", "run the ads everywhere"])
def test_the_whole_world_is_meant_when_it_is_turned_to(later: str) -> None:
    assert len(after("ads in Germany and Poland", later).country_codes) > 100


def test_regions_narrow_and_widen() -> None:
    narrowed = after("ads in Germany", "just Bavaria then")
    assert [place.name for place in narrowed.included] == ["Bavaria"]
    swapped = after("ads in California and Arizona", "not Arizona, Utah")
    assert sorted(place.name for place in swapped.included) == ["California", "Utah"]


def test_a_member_of_a_group_goes_and_comes_back() -> None:
    assert countries("ads in DACH", "without Switzerland") == "AT DE"
    assert countries("ads in DACH", "without Switzerland", "Switzerland back in") == "AT CH DE"
    assert countries("ads in the Visegrad countries without Hungary") == "CZ PL SK"


def test_goods_of_other_countries_are_no_markets() -> None:
    assert countries("Zapatos hechos con cuero de Portugal. Ventas en España") == "ES"
    assert countries("bikes made in Italy with motors from Japan, sales in Spain") == "ES"


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Poland has elections then. Not for this one.", "DE ES"),
        ("Poland's licence isn't through. Leave it off.", "DE ES"),
        ("Poland: swap it for Hungary", "DE ES HU"),
        ("Poland only from 2028, the rest as planned", "DE ES"),
        ("Poland is to be taken off", "DE ES"),
        ("forget Poland... wait no, keep Poland, drop Spain", "DE PL"),
        ("not Poland. sorry, not Spain. Poland stays", "DE PL"),
        ("only Poland out, please", "DE ES"),
        ("-Poland +Hungary", "DE ES HU"),
        ("drop Poland. Advertise in Hungary", "DE ES HU"),
        ("Poland becomes Hungary, Spain becomes Italy", "DE HU IT"),
        ("we've had it with Poland", "DE ES"),
        ("one more country: Hungary", "DE ES HU PL"),
        ("we got the permit for Hungary, so add that", "DE ES HU PL"),
        ("a new shop in Hungary! can that be added", "DE ES HU PL"),
        ("Hungary to be included too", "DE ES HU PL"),
        ("forget all three, my boss says Hungary", "HU"),
        ("Polen ist gestorben", "DE ES"),
        ("Polen erst 2028", "DE ES"),
        ("nur Polen bitte raus", "DE ES"),
        ("la Pologne est annulée", "DE ES"),
        ("Polonia tampoco", "DE ES"),
        ("Polonia se cae. Cámbiala por Hungría.", "DE ES HU"),
    ],
)
def test_edits_by_pronoun_sign_and_second_thought(later: str, expected: str) -> None:
    assert countries("ads in Germany, Poland and Spain", later) == expected


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("Sweden only Gothenburg and Stockholm, Norway stays complete", "Gothenburg Norway Stockholm"),
        ("instead of all of Norway, just Oslo and Bergen", "Bergen Oslo Sweden"),
        ("narrow Norway down to Oslo", "Oslo Sweden"),
        ("only Oslo and Stockholm", "Oslo Stockholm"),
        ("Norway is huge. Only Oslo there.", "Oslo Sweden"),
    ],
)
def test_one_country_is_narrowed(later: str, expected: str) -> None:
    names = {place.name for place in after("ads in Norway and Sweden", later).included}
    assert " ".join(sorted(names)) == expected


@pytest.mark.parametrize(
    "later",
    [
        "Denmark tried the same thing with 80,000 kroner and a bus tour.",
        "Oslo has a huge poster of it right now!",
        "Funny how many customers we have in Nova Scotia, isn't it.",
        "Remember the Vienna launch last year? 20k went in a week.",
        "Our address remains Rue de la Loi, Brussels.",
        "In Poland the video has the wrong logo. Drop it, audio only.",
        "the first two weeks in Poland only",
        "only 20% in Poland",
        "Hungary asked for it as well but we said no",
    ],
)
def test_places_stand_when_a_message_does_nothing_to_them(later: str) -> None:
    assert countries("ads in Germany and Poland", later) == "DE PL"


@pytest.mark.parametrize(
    "later",
    [
        "Spain is cancelled, no market for now",
        "Spain fell through; the board will name a new country in August",
        "forget Spain for the moment",
        "España queda cancelada, por ahora ningún país",
        "Spanien ist abgesagt, momentan gibt es kein Land",
    ],
)
def test_no_place_stands_when_the_only_one_goes(later: str) -> None:
    text = in_english(later).text
    places = Stated[Places](value=after("ads in Spain"), words=WORDS)
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="")
    context = ReadingContext(text, Brief(places=places), date(2026, 11, 5), advertiser)
    assert isinstance(read_places(context, FoldedText.of(text), INDEX).places, Missing)
