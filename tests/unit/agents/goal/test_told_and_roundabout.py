"""What is only told of results is no goal; what is wished in a roundabout way is one, in five languages."""

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


def goal_after(*messages: str) -> str | None:
    brief = Brief()
    for message in messages:
        context = ReadingContext(in_english(message).text, brief, date(2027, 1, 11), ADVERTISER)
        goal = read_goal(context, INDEX).goal
        if goal is not None:
            brief = brief.model_copy(update={"goal": goal})
    return brief.goal.value.delivery_goal.value if isinstance(brief.goal, Stated) else None


TOLD = (
    "We run a marketplace where people buy and sell used bikes; users set up an account. Wales, June.",
    "Safari park: 280,000 admissions last year, average basket £31, 96,000 views of our otter video.",
    "Last summer's campaign was after clicks and got 40k. We have not decided what to ask of this one.",
    "A rival of ours grew sales by 30% in streaming, and her app passed 100k installs.",
    "We sell tickets at the terminals and get plenty of visits from church groups. £40k to spend on ads.",
    "Objective: see annex (I don't have it). Reach of the paper: Wales. 1 to 30 June",
    "Sales through the shop: 11,300 orders. Traffic: 96k sessions a month. £15k, UK.",
    "Cat litter subscription. CAC sits at £38, LTV is £210, churn 4%. £15k, UK, March.",
    "Well done on the ploughing plan, 1.1 million impressions and 6,000 clicks for 14 grand.",
    "I was told you do video views, clicks and app installs. I'll pick one tomorrow.",
    "Ticketing agency here. Theatres hire us to sell their seats. £30k, UK.",
    "Our competitors want installs and streams. We are a bakery chain.",
    "People can sign up on our site or in the branch. We're a library supplier.",
    "Goal tbd, audience tbd, money £10k, Wales, May.",
    "My sister's shop had 500 orders after you advertised it! Now mine: wool, Wales.",
    "Purpose of campaign (please tick): [ ] sales [ ] awareness [ ] traffic. Wales, £9k",
    "Was wir mit der Kampagne erreichen wollen, besprechen wir noch. 15.000 €, Köln, Mai.",
    "Ein Mitbewerber hat seinen Absatz gesteigert, seine App hat 100.000 Downloads. 10.000 €, Sachsen.",
    "L'agence précédente visait les clics. Pour cette campagne-ci, on n'a pas encore décidé quoi viser.",
    "Un concurrent a augmenté ses ventes de 30 % et son appli a dépassé 100 000 téléchargements.",
    "La otra agencia buscaba clics y trajo 40 mil. A esta no hemos decidido qué pedirle. España, agosto.",
    "Hacemos programas que ayudan a los hoteles a vender más habitaciones. 20.000 €, España, mayo.",
    "Uma concorrente aumentou as vendas em 30% e o app dela passou de 100 mil instalações.",
    "Vendemos passagens na rodoviária e recebemos muitas visitas de grupos. R$ 40 mil, Bahia.",
)

ROUNDABOUT = (
    (
        "CONVERSIONS",
        "There are 900 garden chairs in the barn. They must be gone by March, all through the web shop.",
    ),
    ("CONVERSIONS", "Our rooms stand empty Sunday to Thursday. That has to stop."),
    ("LEADS", "A win for us: somebody lets us have their mobile number so an adviser can ring."),
    ("LEADS", "Goal: folk put their name to our open letter on the site."),
    ("STREAMS", "I want strangers pressing play on our EP, over and over."),
    ("REACH", "As many different pairs of ears as the money allows, audio only."),
    ("REACH", "£20k, 23 November to 20 December, spread the name."),
    ("STREAMS", "Norway / metalheads / 2k a month / March to May / stream our record"),
    ("VIDEO_VIEWS", "A tribute film to our nurses; please have it seen right through to the credits."),
    ("CONVERSIONS", "I want sign-ups, i.e. people buying the course."),
    ("CONVERSIONS", "We make pancake mix. United States, $33,000, purchases, Oct 1 - Oct 31."),
    ("VIDEO_VIEWS", "We'd like the trailer viewed as often as 6,000 euros can buy."),
    ("REACH", "We'd like our boat tours advertised in Cornwall, £3k, awareness, May."),
    ("CONVERSIONS", "Die 300 Grills im Lager müssen alle weg, und im Onlineshop soll die Kasse klingeln."),
    ("REACH", "Auf jeder Messe fragt man, wer wir sind. Das soll in Österreich keiner mehr fragen müssen."),
    ("APP_INSTALLS", "Unsere App ist fertig. Nützt nur nichts, wenn sie keiner auf dem Handy hat."),
    (
        "CONVERSIONS",
        "J'ai 600 vestes qui dorment au dépôt. Il faut qu'elles partent, par la boutique en ligne.",
    ),
    ("CONVERSIONS", "Des gens qui commandent en ligne, voilà ce qu'on cherche."),
    ("CONVERSIONS", "Quedan 300 sillas en el almacén y no las quiero ver en junio."),
    ("REACH", "Que seamos nosotros los primeros que le vengan a la cabeza."),
    ("CONVERSIONS", "Quero gente de Joinville comprando ingresso pelo site."),
    ("REACH", "Que a gente seja o primeiro nome a vir à cabeça no Ceará."),
)

TURNS = (
    (
        "REACH",
        "Bookings from Germans. Video.",
        "The client says it's bookings no longer but plain awareness.",
    ),
    ("LEADS", "Awareness for the bakery in Kent, £3k.", "we'd rather have leads"),
    (
        "CONVERSIONS",
        "Make our bank better known.",
        "We're famous enough. It's time people bought on the web shop.",
    ),
    ("CONVERSIONS", "Sell our hammocks online.", "The client is very happy with the plan."),
    ("CLICKS", "Clicks for our tea shop site.", "forget that, add Sussex"),
    (
        "CONVERSIONS",
        "Queremos que se conozca la marca.",
        "De la fama no se vive: lo que va a mirar son pedidos.",
    ),
)


@pytest.mark.parametrize("message", TOLD)
def test_what_is_told_of_results_is_no_goal(message: str) -> None:
    assert goal_after(message) is None


@pytest.mark.parametrize(("goal", "message"), ROUNDABOUT)
def test_a_wish_in_other_words_is_read(goal: str, message: str) -> None:
    assert goal_after(message) == goal


@pytest.mark.parametrize(("goal", "first", "second"), TURNS)
def test_a_goal_changes_when_it_is_said_and_not_otherwise(goal: str, first: str, second: str) -> None:
    assert goal_after(first, second) == goal


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("Ceramics studio here. Shop visits online, women 28 to 60, California.", "PAGE_VIEWS"),
        ("We do wedding cakes. Couples book a free consultation on our site. Kent.", "LEADS"),
        ("Pumpkin patch. Families order their tickets online beforehand. Devon.", "CONVERSIONS"),
        ("My EP came out on Friday. Auckland, 18-30. More ears on it basically.", "STREAMS"),
        ("Our band has a new music video. More eyes on it please", "VIDEO_VIEWS"),
        ("Our law firm isn't known outside downtown. 40k, Q1.", "REACH"),
        ("New bakery. The neighbourhood doesn't know yet.", "REACH"),
        ("We'd be happy with ten families asking to come round. December.", "LEADS"),
        ("We'd like people daydreaming about our island. 150k, couples.", "REACH"),
        ("Da kennt uns noch kein Mensch. Bremen, 4.500 Euro.", "REACH"),
        ("Lo que nos interesa es que la instalen. Colombia entera.", "APP_INSTALLS"),
        ("Que la gente nos tenga presentes para las fiestas.", "REACH"),
        ("O pessoal de Londrina tem que ficar sabendo da gente.", "REACH"),
        ("KPI : ouvertures de compte. Pays : France", "CONVERSIONS"),
    ],
)
def test_a_goal_in_plain_words_is_read(message: str, goal: str) -> None:
    assert goal_after(message) == goal


@pytest.mark.parametrize(
    "message",
    [
        "He wants us to be on the music app in Finland and Estonia after New Year.",
        "We want to run on Spotify in Ohio, 8k in January.",
        "The dates are not known yet, the area is Dorset.",
        "Our removal firm is moving its ads from radio to streaming. Portland, October.",
    ],
)
def test_where_ads_run_is_no_goal(message: str) -> None:
    assert goal_after(message) is None
