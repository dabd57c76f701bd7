"""Media that are not sold here and are asked for in a roundabout way, in five languages; and those set "
"aside."""

from datetime import date

import pytest

from agents.goal.reading import read_goal
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief
from tests.fakes.taxonomy import taxonomy_snapshot

INDEX = TaxonomyIndex(taxonomy_snapshot())
ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def asks(message: str) -> set[str]:
    heard = in_english(message)
    context = ReadingContext(heard.text, Brief(), date(2026, 11, 20), ADVERTISER)
    return {ask.ask for ask in read_goal(context, INDEX).unmet}


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        ("event sponsorship", "Our name on the boards round the pitch would be lovely."),
        ("event sponsorship", "Could we have our logo on the shirts of the under-12s?"),
        ("event sponsorship", "Someone should be handing out samples outside the station."),
        ("event sponsorship", "And sponsor the village fete for us."),
        ("event sponsorship", "Könnt ihr vor dem Bahnhof Proben verteilen?"),
        ("event sponsorship", "Quelqu'un pourrait distribuer des échantillons devant la gare ?"),
        ("event sponsorship", "Queremos nuestro logo en la camiseta del equipo del barrio."),
        ("event sponsorship", "Queria a nossa marca nas placas em volta do campo."),
        ("outdoor advertising", "Any chance of something up on the roundabout?"),
        ("outdoor advertising", "Do you do those big screens in the station concourse?"),
        ("outdoor advertising", "Une affiche dans le métro serait parfaite."),
        ("direct mail", "Every household in the street should get a letter from us."),
        ("direct mail", "Could somebody drop leaflets in postboxes?"),
        ("direct mail", "Ein Schreiben an alle Haushalte wäre gut."),
        ("direct mail", "Una carta a todos los vecinos del barrio."),
        ("e-mail or SMS", "Could a text go out to all our regulars the day before?"),
        ("e-mail or SMS", "It would be nice if you mailed our subscribers too."),
        ("e-mail or SMS", "Manda um zap pros nossos clientes na véspera."),
        ("print", "My dad wants to be in the local paper."),
        ("broadcast radio", "Get the breakfast DJ on Heart to mention us."),
        ("broadcast or linear TV", "Mi socio quiere salir en la tele."),
        ("cinema advertising", "Can you put us in front of the Saturday film?"),
        ("influencers", "Pay some famous face to hold up the bottle."),
        ("influencers", "Il faudrait qu'une youtubeuse en parle."),
        ("a guarantee of store visits", "I need your word that 200 people will come into the shop."),
        ("a guarantee of store visits", "Ihr müsst uns 100 Besucher im Laden garantieren."),
        ("a guarantee of store visits", "Vous nous garantissez 200 visiteurs en magasin ?"),
    ],
)
def test_what_is_asked_for_in_passing_is_heard(ask: str, message: str) -> None:
    assert ask in asks(message)


@pytest.mark.parametrize(
    "message",
    [
        "We hand out samples in store ourselves, no need for that.",
        "Someone in the office suggested posters but I'd rather not.",
        "Mum reckons the local paper, but nobody our age reads it.",
        "We've no interest in celebrities or influencers.",
        "I have emailed the client.",
        "Please text me on 07700 900123.",
        "We sponsor the local football club already.",
        "The shop is next to the cinema and opposite the radio station.",
        "Our influencers are already booked.",
        "Wir drucken Plakate für Vereine.",
        "Der Chef meint, Radio wäre gut, ich finde das zu teuer.",
        "O meu sócio queria televisão, mas eu não quero.",
        "A loja fica do lado do cinema.",
    ],
)
def test_what_is_set_aside_or_only_mentioned_is_not_asked_for(message: str) -> None:
    assert asks(message) == set()
