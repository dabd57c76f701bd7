"""German and French: where ads should run, and of which places a brief only tells."""

import asyncio
from datetime import date

import pytest

from agents.context import RunContext
from agents.languages.reading import in_english
from agents.read_only import read_messages
from agents.taxonomies import CurrentTaxonomies
from planner.domain.brief import Advertiser, Stated
from planner.domain.turn import Principal, TurnRequest
from tests.fakes.ads_api import FakeAdsApi
from tests.fakes.talk import MemoryHistory, StoredCatalogue

ADS, CATALOGUE = FakeAdsApi(), StoredCatalogue()
TAXONOMY = CurrentTaxonomies(ADS, CATALOGUE)
ADVERTISER = Advertiser(account_id="a-1", name="Lumen", currency="EUR", country_code="DE")


def countries(*messages: str) -> set[str]:
    """Return the country codes of the places that are wanted; none when none are."""
    request = TurnRequest(
        conversation_id="c",
        turn_number=1,
        message="",
        principal=Principal(subject="s", advertiser=ADVERTISER),
        today=date(2026, 9, 14),
    )
    context = RunContext(
        ads=ADS,
        history=MemoryHistory(),
        catalogue=CATALOGUE,
        taxonomy=TAXONOMY,
        request=request,
        model=None,
        model_deadline_s=1.0,
    )
    places = asyncio.run(read_messages(messages, context)).brief.places
    return {place.country_code for place in places.value.included} if isinstance(places, Stated) else set()


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Markt: noch offen. Eine Käserei aus Spanien, Ziel Verkäufe im Shop, 5.000 Euro im Mai.", ""),
        (
            "In welchen Ländern wir werben, steht noch nicht fest. Die Firma sitzt in Spanien, 20.000 Euro.",
            "",
        ),
        ("Das Gebiet lassen wir noch offen. Zuletzt kamen viele Gäste aus Frankreich. 4.000 Euro.", ""),
        ("Gefertigt in Portugal. Werbegebiet Schweiz, 2.000 Euro im Monat ab 1. September.", "CH"),
        ("Die Platte haben wir in Schweden mischen lassen. 1500 Euro, möglichst viele Streams.", ""),
        ("Server in Frankreich, Entwickler in Polen, Kunden in ganz Deutschland. 10.000 Euro, Leads.", "DE"),
        ("2025 waren wir in Italien unterwegs. Jetzt ist Portugal an der Reihe, 5.000 Euro, Mai.", "PT"),
        ("Pub en Espagne, 3 000 euros. Le directeur vient d'Italie et le design est fait en Suède.", "ES"),
        ("Les marchés restent à définir. Nos hôtes étaient surtout italiens l'hiver dernier, 700 €.", ""),
        ("Territoire : à préciser. Huile venue d'Espagne, 4 000 euros, ventes en ligne.", ""),
        ("La zone de diffusion sera fixée par le conseil, merci de ne rien présumer. Siège en Suisse.", ""),
        ("Le concurrent d'Italie fait sa pub. Nous, c'est en France qu'on communique, 4 000 euros.", "FR"),
        ("Nos olives viennent d'une coopérative d'Espagne. Plus de commandes depuis la Suisse.", "CH"),
        ("Zone : les trois pays scandinaves, moins la Norvège. 20 000 euros, couverture.", "SE DK"),
    ],
)
def test_only_markets_are_read(message: str, expected: str) -> None:
    assert countries(message) == set(expected.split())


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            "Werbung in Schweden und Italien, 9.000 Euro, Juni.",
            "Italien tauschen wir gegen Spanien.",
            "SE ES",
        ),
        ("Schweiz und Italien, 9.000 Euro, Oktober.", "Italien verschieben wir ins nächste Jahr.", "CH"),
        ("Spanien, 9.000 Euro, Mai, Verkäufe.", "Doch nicht Spanien, sondern Portugal.", "PT"),
        ("Spanien, 9.000 Euro, Mai, Verkäufe.", "Der Kollege aus Italien schaut morgen noch drüber.", "ES"),
        ("Spanien, 9.000 Euro, Mai.", "Spanien ist gestorben. Neue Länder gibt es erst im Juni.", ""),
        ("Pub en Suède et en Italie.", "L'Italie, on l'échange contre l'Espagne.", "SE ES"),
        ("Suisse et Italie, 9 000 euros, octobre.", "L'Italie attendra l'année prochaine.", "CH"),
        ("Norvège, 9 000 euros, mai.", "L'argent vient du siège en Suède.", "NO"),
        ("Espagne, 9 000 euros, mai.", "L'Espagne, c'est annulé. Pas de pays pour l'instant.", ""),
    ],
)
def test_later_messages(first: str, second: str, expected: str) -> None:
    assert countries(first, second) == set(expected.split())


@pytest.mark.parametrize(
    ("message", "english"),
    [
        ("Umsatz 5,2 Mio. Für Mai ein Vorschlag.", "million. for"),
        ("Volumen: 900.000 SEK, März und April.", "budget: 900.000 SEK"),
        ("Kredit: 60'000 Franken", "60'000 CHF"),
        ("Zeitraum hab ich vergessen: 2. bis 9. November", "flight :"),
        ("Herkunft: Peru. Ziel Verkäufe im Shop.", "made in Peru"),
        ("Je veux que ce soit notre marque qui lui vienne en tête.", "comes to mind"),
        ("Pays : à définir. Budget : 5 000 euros pour la campagne.", "the markets are still open"),
    ],
)
def test_gloss(message: str, english: str) -> None:
    assert english in in_english(message).text


def test_a_heading_without_anything_open_stays_a_heading() -> None:
    assert "still open" not in in_english("Nous visons ces deux villes-là : Lyon et Lille.").text
    assert "still open" not in in_english("Markt: Deutschland und Österreich, 5.000 Euro").text
