"""Places of which a message only tells beside those that it wants, and messages that want none at all."""

from datetime import date

import pytest

from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, PlacesField, Stated
from tests.fakes.simulator_taxonomy import simulator_snapshot

INDEX = TaxonomyIndex(simulator_snapshot(with_places=True))


def places(message: str, at_home: str) -> PlacesField | None:
    advertiser = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code=at_home)
    text = in_english(message).text
    context = ReadingContext(text, Brief(), date(2026, 5, 11), advertiser)
    return read_places(context, FoldedText.of(text), INDEX).places


@pytest.mark.parametrize(
    ("at_home", "message"),
    [
        ("GB", "we import Turkish towels and our founder is from Cairo, 3 grand from 1 june, women 30-55"),
        (
            "GB",
            "The band is from Sheffield originally, recorded in Nashville, mixed in Stockholm. 2,500 pounds",
        ),
        ("CA", "Easter egg workshop, instructor is from Lviv, C$900, women over 40"),
        ("GB", "gran's recipe from Naples, flour flown in from Italy. 1,200 quid in June"),
        ("US", "Family recipe lasagna kits, grandma came over from Sicily in 1921. $1,800, parents"),
        ("GB", "Wells in Malawi and Uganda, schools in Nepal. Donations from over-45s, 25k over June"),
        ("US", "featured in the New York Times and the Boston Globe, want 5k app installs, gamers 18-30"),
        ("GB", "Chelsea boots and Oxford brogues, handmade. £5k for June, men 25-45"),
        ("GB", "Arsenal v Real Madrid watch party, fans of the Champions League, £800, 18-40"),
        ("US", "My name is Austin and my partner is Sydney. We need downloads, $5k, ages 18-29"),
        ("US", "Our hot sauce won gold in Paris and silver in Tokyo!! 4k for june, foodies"),
        ("GB", "beer halls as pop ups, oompah band from Munich, lederhosen from Austria. 2.5k, 20-45"),
        ("US", "My ex-husband moved to Florida, my sons are in Boston, memoir out soon. $1,100, women 45+"),
        ("GB", "Comparing to last year's Leeds Festival numbers, our budget is 3k for June, 18-24"),
        ("DE", "Unsere Gründerin kommt aus Teheran, die Teppiche aus Isfahan. 8.000 Euro, Frauen ab 35"),
        ("DE", "Der Wein stammt aus Südtirol und der Käse aus Holland. Budget 2000 Euro, Leute über 45"),
        ("FR", "On vend des tapis iraniens et des poteries du Maroc, budget 2500 euros, femmes 35-60"),
        ("FR", "Cours de tango argentin, prof de Buenos Aires, 900 euros en juin, 30-60 ans"),
        ("FR", "Notre fondatrice a grandi à Dakar puis à Montréal ; budget 3 000 €, femmes 20-40"),
        ("ES", "Somos una marca de zapatos italianos, el cuero viene de Ubrique, 5.000 euros"),
        ("ES", "Clases de salsa cubana y bachata dominicana, 700 euros, de 25 a 45 años"),
        ("ES", "Taller de sushi con chef llegado de Osaka, 500 euros, parejas"),
        ("BR", "Curso de inglês com professor de Londres, 3 mil reais, jovens de 18 a 25"),
        ("PT", "A nossa banda nasceu em Luanda, gravou em Berlim. 800 euros, 18-35"),
        ("BR", "Vinil importado do Japão, toca-discos da Alemanha. R$ 2.000, homens 30-55"),
    ],
)
def test_what_is_only_told_of_is_no_market(at_home: str, message: str) -> None:
    assert places(message, at_home) is None


@pytest.mark.parametrize(
    ("at_home", "message", "countries", "parts"),
    [
        ("SG", "reach in sg and my, 20k, 25-34", "MY SG", ""),
        ("SG", "sg, id, th. 40k usd. app installs", "ID SG TH", ""),
        ("IE", "not only Cork but also Limerick please, 6,000 euro", "IE", "Cork, Limerick"),
        (
            "GB",
            "Leicester first, and Derby once the second van arrives. 900 a month",
            "GB",
            "Derby, Leicester",
        ),
        ("GB", "Germany then in August Austria. £22k total", "AT DE", ""),
        ("AU", "The Perth show sold out. Now we need listeners in Melbourne, $3k", "AU", "Melbourne"),
        ("AU", "The Melbourne Cup is when punters show up. Nationwide please, $90k", "AU", ""),
        ("US", "Springfield, MO credit union wants signups within Springfield, $6k", "US", "Springfield"),
        (
            "GB",
            "a Danish furniture maker with showrooms in Oslo; this is about the UK launch, £40k",
            "GB",
            "",
        ),
        ("GB", "Vendor list: printer in Turkey, agency in Leeds. Market list: UK. Budget 20k", "GB", ""),
        ("US", "Canadians already love us, now it's America's turn. 80k USD awareness", "US", ""),
        ("IE", "jerseys for the Irish at home; the diaspora in Boston has its own shop. 9k", "IE", ""),
        ("AU", "We don't sell in New Zealand (yet). Aussies only mate. 45k", "AU", ""),
        ("IN", "office moved from Chennai to Pune, need developers in Pune to apply, 6 lakh", "IN", "Pune"),
        ("GB", "Donations from UK adults for projects in Kenya, 20k", "GB", ""),
        ("US", "it is for us, u.s. only. 20k", "US", ""),
        (
            "ZA",
            "rooibos, exported to Germany & Japan, but this spend is local, all of South Africa",
            "ZA",
            "",
        ),
        (
            "DE",
            "Wir machen nur Deutschland, Österreich deckt unsere Schwesterfirma ab. 30.000 Euro",
            "DE",
            "",
        ),
        (
            "DE",
            "Server in Irland, die Investoren in Paris; werben wollen wir bundesweit, 4000 Euro",
            "DE",
            "",
        ),
        ("AT", "nach dem Erfolg in Salzburg wollen wir jetzt Wien erobern, 9000 Euro", "AT", "Vienna"),
        ("DE", "Stuttgart ja, Karlsruhe auch, Mannheim nein. 3.000 Euro", "DE", "Karlsruhe, Stuttgart"),
        ("FR", "Belgique et Suisse, la France on l'a déjà faite l'an dernier. 15 000 €", "BE CH", ""),
        ("FR", "J'ai quitté Paris pour Bordeaux, je veux des Bordelais, 800 €", "FR", "Bordeaux"),
        ("FR", "on a déjà fait Paris, maintenant Lyon, 3 000 €", "FR", "Lyon"),
        ("FR", "Rennes dès juin, Brest à la rentrée. 3 500 €", "FR", "Brest, Rennes"),
        ("MX", "LATAM menos Brasil: o sea México, Colombia y Chile, 40 mil dólares", "CL CO MX", ""),
        ("CO", "Somos bogotanos pero la tienda nueva es para Medellín y Cali", "CO", "Cali, Medellín"),
        ("EC", "Cooperativa de ahorro en Quito y Guayaquil. Queremos solicitudes", "EC", "Guayaquil, Quito"),
        ("ES", "Somos franceses afincados en Barcelona pero vendemos a toda España, 9.000 €", "ES", ""),
        ("AR", "Córdoba primero, después Mendoza, 500 mil pesos", "AR", "Córdoba, Mendoza"),
        ("BR", "o queijo vem da Suíça mas o cliente tá em Minas Gerais, 8 mil reais", "BR", "Minas Gerais"),
        ("BR", "queremos atender Franca e Ribeirão Preto, 4 mil reais", "BR", "Franca, Ribeirão Preto"),
        ("BR", "anunciar em Franca e Espanha, 20 mil reais", "ES FR", ""),
        ("PT", "campanha em França, 5 mil euros", "FR", ""),
    ],
)
def test_markets_are_heard_beside_what_is_told(
    at_home: str, message: str, countries: str, parts: str
) -> None:
    field = places(message, at_home)
    assert isinstance(field, Stated), field
    named = sorted(place.name for place in field.value.included if place.kind.value != "COUNTRY")
    assert " ".join(sorted(field.value.country_codes)) == countries
    assert ", ".join(named) == parts


@pytest.mark.parametrize(
    ("at_home", "message", "countries"),
    [
        ("GB", "Our chef is famous; reach people from Leeds, £2k", ["GB"]),
        ("GB", "We need chefs from Leeds to apply, £2k", ["GB"]),
        ("GB", "Holiday homes: bookings from Spain, 10k", ["ES"]),
        ("GB", "Guests who come from France are our best, so more people from France, 10k", ["FR"]),
        ("GB", "Donations wanted from people in York, £2k", ["GB"]),
        ("IE", "Dublin dates sold out? No! sell tickets in Dublin, €2k", ["IE"]),
        ("DE", "Nordics (DK, SE, NO, FI — not Iceland). EUR 90k", ["DK", "FI", "NO", "SE"]),
        ("GB", "Energy supplier in Belgium. Awareness for the green tariff, 70k", ["BE"]),
        ("IE", "75k to get the name out there, Dublin Cork and Galway, women 25-44", ["IE"]),
    ],
)
def test_words_that_also_tell_do_not_take_a_market_away(
    at_home: str, message: str, countries: list[str]
) -> None:
    field = places(message, at_home)
    assert isinstance(field, Stated), field
    assert sorted(field.value.country_codes) == countries
