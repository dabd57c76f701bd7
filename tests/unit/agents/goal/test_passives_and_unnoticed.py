"""What is wished done, by whomever, and what is not known, found, fetched or heard yet, in five languages."""

from datetime import date

import pytest

from agents.folding import FoldedText
from agents.goal.objective import read_objective
from agents.languages.reading import in_english
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, Stated

ADVERTISER = Advertiser(account_id="a-1", name="Northwind", currency="EUR", country_code="DE")


def goal_of(message: str) -> str | None:
    english = in_english(message).text
    context = ReadingContext(english, Brief(), date(2026, 11, 20), ADVERTISER)
    field = read_objective(context, FoldedText.of(english))
    return field.value.delivery_goal.value if isinstance(field, Stated) else None


WISHES = (
    ("REACH", "Ferret rescue in Hull. Nobody outside our street knows we're here and I'd like that fixed."),
    ("REACH", "The town seems to have forgotten us since the refit."),
    ("REACH", "More people knowing about the new ferry line, that's all."),
    ("REACH", "our biggest problem is that we're a complete unknown in Dallas"),
    ("REACH", "we're the invisible bank, customers can't tell us from the others"),
    ("CLICKS", "Our website gets next to no visitors. Please help."),
    ("CLICKS", "send them to our page"),
    ("CLICKS", "so that more folk land on our site"),
    ("CLICKS", "I dream of our server crashing under all the visitors."),
    ("CLICKS", "Our long read about the dam should be read, really read"),
    ("CONVERSIONS", "Tickets sold on our website, that is what we need."),
    ("CONVERSIONS", "We need bookings on our website"),
    ("CONVERSIONS", "I'd like to sell more jam via our website"),
    ("CONVERSIONS", "More orders in the online store"),
    ("CONVERSIONS", "Gift boxes ordered on our page before Christmas"),
    ("CONVERSIONS", "The tills should be ringing"),
    ("CONVERSIONS", "what matters: memberships bought online"),
    ("LEADS", "We want restaurant owners to leave their contact data for a demonstration"),
    ("LEADS", "Sign-ups are what counts"),
    ("LEADS", "I dream of a full inbox of enquiries"),
    ("LEADS", "that homeowners ask us for a quote, that's the aim"),
    ("APP_INSTALLS", "Great reviews, yet hardly anyone downloads it. It's a tax app. That has to change."),
    ("APP_INSTALLS", "Downloads of our app are what counts."),
    ("APP_INSTALLS", "our game is sitting in the store and nobody gets it"),
    ("STREAMS", "New EP from our folk band. I want it played as many times as possible."),
    ("STREAMS", "Plays are all we care about, it's an album"),
    ("STREAMS", "More ears for our podcast"),
    ("STREAMS", "I dream of our song playing in every car"),
    ("VIDEO_VIEWS", "We want our short film watched."),
    ("VIDEO_VIEWS", "Views of the video are what counts"),
    ("VIDEO_VIEWS", "Get the trailer watched"),
    ("REACH", "There's a planetarium on the roof of our school and it might as well be invisible."),
    ("REACH", "People keep telling us they had no idea we did funerals for pets."),
    ("REACH", "As things stand only our mums have heard of the brand."),
    ("CLICKS", "analytics says 4 visits yesterday, 3 of them me"),
    ("CONVERSIONS", "I want the whole run sold before the tour ends"),
    ("CONVERSIONS", "everything has to go"),
    ("CONVERSIONS", "Get my ceramics into people's baskets on Etsy"),
    ("LEADS", "We want landlords' phone numbers, basically."),
    ("LEADS", "have people register their interest in the flats"),
    ("APP_INSTALLS", "get it onto phones (it's an app for allotments)"),
    ("STREAMS", "play count is the only thing that matters to the band"),
    ("VIDEO_VIEWS", "We want the highest possible number of completed views"),
    ("LEADS", "Volunteer firefighters wanted. Fill our ranks! Vermont, $2,500, Feb"),
    ("CLICKS", "Auf unserem Portal ist nichts los. 5.000 Euro, damit da endlich Betrieb ist, Hessen, April"),
    (
        "APP_INSTALLS",
        "sacamos una app de recetas y lleva veinte descargas en un mes, un desastre. 3000 euros, España",
    ),
    (
        "CONVERSIONS",
        "temos 9 quartos vazios no feriado, tem que encher. 2 mil reais, Campos do Jordão, casais",
    ),
    ("STREAMS", "soltei um som novo e quero que a galera dê play. 500 reais, Recife, 16 a 25"),
    ("REACH", "Wir sind ein Möbelhaus, und die Leute hier kennen nur den Schweden. Das muss sich ändern."),
    ("REACH", "Kaum jemand weiß, dass es uns gibt."),
    ("REACH", "Damit die Leute wissen, dass wir wieder da sind."),
    ("REACH", "Wir liefern jetzt nach Hause und keiner hat es mitbekommen."),
    ("CLICKS", "Niemand schaut auf unsere Homepage."),
    ("CLICKS", "Klicks zählen, sonst nichts"),
    ("CONVERSIONS", "Spenden auf unserer Seite, das brauchen wir"),
    ("CONVERSIONS", "Ich will, dass unsere Körbe gekauft werden."),
    ("CONVERSIONS", "ausverkauft soll es sein"),
    ("LEADS", "Es meldet sich niemand für den Kurs an."),
    ("LEADS", "Anfragen, Anfragen, Anfragen!"),
    ("APP_INSTALLS", "Es geht um Downloads der App"),
    ("STREAMS", "Wir wollen mehr Hörer für unseren Podcast"),
    ("VIDEO_VIEWS", "Wir möchten, dass das Video bis zum Schluss gesehen wird."),
    ("REACH", "Je voudrais me faire connaître à Lyon et à Grenoble."),
    ("REACH", "Presque personne ne sait que notre musée existe."),
    ("REACH", "Pour que les habitants sachent que la piscine rouvre"),
    ("CLICKS", "notre blog n'est lu par personne"),
    ("CONVERSIONS", "On veut vendre nos billets sur notre site."),
    ("CONVERSIONS", "Nous manquons de clients : qu'ils réservent leur table."),
    ("CONVERSIONS", "aucun billet vendu pour l'instant"),
    ("LEADS", "Personne ne s'est encore inscrit au stage."),
    ("LEADS", "il faut que les gens laissent leurs coordonnées"),
    ("APP_INSTALLS", "que l'appli finisse sur tous les téléphones"),
    ("STREAMS", "Personne n'écoute notre podcast."),
    ("VIDEO_VIEWS", "Que les gens regardent notre clip"),
    ("REACH", "Nadie sabe que existimos."),
    ("REACH", "Sueño con que toda Sevilla conozca nuestro nombre."),
    ("REACH", "queremos darnos a conocer en Bilbao"),
    ("CLICKS", "Nadie entra en nuestra página."),
    ("CONVERSIONS", "Nadie compra nuestros jabones."),
    ("CONVERSIONS", "entradas vendidas es lo que cuenta"),
    ("LEADS", "Queremos que las empresas nos pidan presupuesto."),
    ("STREAMS", "Que suene nuestra canción por todas partes."),
    ("REACH", "O pessoal só conhece a concorrência, isso tem que mudar."),
    ("REACH", "Nossa marca não diz nada a ninguém."),
    ("CLICKS", "Nosso site quase não tem visitas."),
    ("CONVERSIONS", "Ninguém compra os nossos sabonetes."),
    ("CONVERSIONS", "Sonho com a casa cheia."),
    ("LEADS", "Não chegam currículos."),
    ("APP_INSTALLS", "Quase ninguém baixa o nosso aplicativo."),
    ("STREAMS", "Que a nossa música toque muito."),
    ("VIDEO_VIEWS", "Que vejam o nosso curta até o fim."),
    ("REACH", "Beim Wort Hörakustiker denkt in Gera jeder an die Kette, an uns keiner."),
    ("REACH", "Unser Stadtfest ist bei den Jüngeren in Vergessenheit geraten."),
    ("CLICKS", "Auf der Homepage herrscht gähnende Leere."),
    ("CONVERSIONS", "Unsere Betten sind im November leer, das muss anders werden."),
    ("CONVERSIONS", "Es soll gespendet werden, am besten direkt auf der Seite."),
    ("LEADS", "Wir wollen, dass Hausbesitzer ein Angebot bei uns einholen."),
    ("APP_INSTALLS", "Jeder Pendler soll die App auf dem Handy haben."),
    ("VIDEO_VIEWS", "schaut keiner an, unser Video"),
    ("REACH", "Nous sommes les grands oubliés de la vallée."),
    ("CLICKS", "Notre site est un désert, j'aimerais qu'il y passe du monde."),
    ("CONVERSIONS", "Les gîtes sont vides en novembre, on voudrait des réservations."),
    ("LEADS", "Faire s'inscrire un maximum de parents à la réunion d'information"),
    ("STREAMS", "Notre balado a quarante auditeurs, on en voudrait quatre mille."),
    ("REACH", "En Mendoza dicen vino y piensan en los de siempre, nunca en nosotros."),
    ("REACH", "llevamos dos años y ni los del barrio nos conocen"),
    ("CONVERSIONS", "Tengo 400 calendarios parados, hay que darles salida."),
    ("CONVERSIONS", "llenar la sala es el objetivo"),
    ("APP_INSTALLS", "que los estudiantes se instalen la app"),
    ("VIDEO_VIEWS", "nadie mira nuestro video, ayuda"),
    ("REACH", "a padaria reabriu e os vizinhos nem sabem"),
    ("CLICKS", "O site tá às moscas, queria gente entrando."),
    ("CONVERSIONS", "que comprem ingressos pelo nosso site, só isso"),
    ("LEADS", "Queria que os donos ligassem para uma avaliação."),
    ("STREAMS", "Nosso podcast tem quarenta ouvintes, queremos quatro mil."),
)


@pytest.mark.parametrize(("goal", "message"), WISHES)
def test_a_wish_told_without_its_doer_is_read(goal: str, message: str) -> None:
    assert goal_of(message) == goal


TALK = (
    "I run a hat shop in Bath. Please draw up a plan for 4 weeks from 3 May, £2,500.",
    "Our readers are mostly over 50. £3k, Kent, next month.",
    "We've never advertised before and hardly know where to start. 2k, Leeds, women.",
    "Last spring's tickets were bought mainly online. This time: £5,000, Bristol, two weeks.",
    "Nobody told me how this works; here's what I have: 3k, Malmö, June",
    "no audio please, nobody listens to it in the office",
    "Everybody in the team only knows the old prices, so ask me instead. 4k Bonn",
    "people who read motoring blogs, Surrey, £2k",
    "For people who only know city life. 3k, Yorkshire, June",
    "we'd like an ad for our cookery school, Porto, 1k",
    "men who watch football and buy sneakers online, 3k",
    "The website address is www.foo.com. 3k for June, Austria.",
    "I have no idea about advertising. 500 quid, Hull, starting Monday.",
    "We must have the plan approved by Friday; it should be booked by then.",
    "The campaign must be booked by the 3rd",
    "I'd like the budget spent evenly, 5k in May in Essex",
    "I want the plan read by our board first. 10k, Leeds.",
    "We need the dates changed and the plan ordered by region",
    "Only women know what this is about, so women only",
    "I'd like it heard on podcasts, not music",
    "I would like my spot played in the evenings only",
    "hey, florist in Cardiff here, got 600 quid for valentines week, couples 20-40",
    "Please quote for 4 weeks of audio in Auckland, NZ$8,000, starting 1 Feb, adults 25-54.",
    "We sell spa breaks at three hotels in Derbyshire. 12k, women 35+, March to May.",
    "I'm told you do ads on podcasts. I have 1,000 euros and a cheese stall in Utrecht.",
    "Budget £4k, Leeds. Our customers book by phone mostly and hear about us from friends.",
    "Media plan for Bright & Sons, solicitors. Cheshire, six weeks, 7,500.",
    "Target listeners who download meditation apps, 18-30, Seattle, $3k",
    "nobody under 21 may see the ads, it's beer. $9k Denver in May",
    "Our last campaign was seen by 200,000 people. This one: 6k, Perth, two weeks.",
    "Grüezi, Zahnarztpraxis in Chur, 2000 Franken, ab 40, ab nächster Woche",
    "Die meisten unserer Gäste buchen telefonisch. Budget 3000 Euro, Sylt, Juni, Paare.",
    "Werbung für unsere Tanzschule, 700 Euro, Jena, im September",
    "Bonjour, cabinet d'ostéopathie à Nîmes, 1200 euros en juin, plutôt des sportifs",
    "Nos adhérents s'inscrivent d'habitude en septembre. 2000 euros, Angers.",
    "Buenas, dentista en Rosario, 300 mil pesos, desde el lunes, mayores de 40",
    "La mayoría de nuestros socios paga por el banco. 1000 euros, Huelva, octubre.",
    "Olá, clínica veterinária em Évora, 600 euros em maio, donos de cães",
    "quero fazer propaganda do meu salão, 30 reais por dia, Manaus",
    "Ich möchte meinen Backkurs bewerben, 50 Euro am Tag, nur Frauen.",
    "Wir wollen Werbung für unseren Onlineshop schalten, 3000 Euro, Graz",
    "Wir verkaufen Karten über unsere Seite. 5000 Euro, Köln, Mai",
    "Niemand weiß noch, wann es losgeht. 4000 Euro, Bremen",
    "Letztes Jahr haben wir 200 Karten auf der Website verkauft. Jetzt 8000 Euro für Linz.",
    "Wir haben eine App mit 30.000 Nutzern. 4k, Hamburg.",
)


@pytest.mark.parametrize("message", TALK)
def test_talk_of_buying_knowing_and_listening_is_no_goal(message: str) -> None:
    assert goal_of(message) is None
