"""What Spanish briefs are understood as, read by the real readers against the small taxonomy."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

import agents.languages
from agents.context import RunContext
from agents.languages.detection import language_of
from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of, parse_lexicon
from agents.languages.reading import in_english
from agents.read_only import read_messages
from agents.reading import ReadingContext
from agents.router.intent import read_intent
from agents.taxonomies import CurrentTaxonomies
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Contradictory, Stated
from planner.domain.turn import Intent, Principal, TurnRequest
from tests.fakes.talk import Talk
from tests.fakes.taxonomy import taxonomy_snapshot

TODAY = date(2026, 11, 20)  # a Friday
ADVERTISER = Advertiser(account_id="a", name="A", currency="EUR", country_code="ES")
INDEX = TaxonomyIndex(taxonomy_snapshot())


async def heard(*turns: str) -> Brief:
    """Return the brief after a conversation of a Spanish advertiser."""
    talk = Talk()
    request = TurnRequest(
        conversation_id="spanish",
        turn_number=1,
        message="",
        principal=Principal(subject="s", advertiser=ADVERTISER),
        today=TODAY,
    )
    context = RunContext(
        ads=talk.ads,
        history=talk.history,
        catalogue=talk.catalogue,
        taxonomy=CurrentTaxonomies(talk.ads, talk.catalogue),
        request=request,
    )
    return (await read_messages(turns, context)).brief


def stated(field: Any) -> Any:
    return field.value if isinstance(field, Stated) else None


def money(brief: Brief) -> tuple[int, str, str] | None:
    budget = stated(brief.budget)
    return None if budget is None else (int(budget.amount.units), budget.amount.currency, budget.period.value)


def ages(brief: Brief) -> tuple[int, int] | None:
    value = stated(brief.ages)
    return None if value is None else (value.youngest, value.oldest)


def flight(brief: Brief) -> tuple[str, str] | None:
    value = stated(brief.schedule)
    return None if value is None else (value.flight.start.isoformat(), value.flight.end.isoformat())


def goal(brief: Brief) -> str | None:
    value = stated(brief.goal)
    return None if value is None else value.delivery_goal.value


def formats(brief: Brief) -> tuple[set[str], set[str]]:
    value = stated(brief.formats)
    return (
        ({one.value for one in value.wanted}, {one.value for one in value.excluded})
        if value
        else (set(), set())
    )


def test_every_line_of_the_lexicon_is_a_rule() -> None:
    folder = Path(agents.languages.__file__).parent / "es"
    files = sorted(folder.glob("*.lex"))
    assert len(files) >= 10
    for file in files:
        rules = parse_lexicon("es", file.read_text(encoding="utf-8"))
        assert list(rules.rules()), file.name


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("20.000 euros para España", (20_000, "EUR", "LIFETIME")),
        ("Tenemos veinte mil euros para España", (20_000, "EUR", "LIFETIME")),
        ("Contamos con doscientos cincuenta mil pesos mexicanos", (250_000, "MXN", "LIFETIME")),
        ("Un presupuesto total de treinta y cinco mil euros", (35_000, "EUR", "LIFETIME")),
        ("mil euros para Madrid", (1_000, "EUR", "LIFETIME")),
        ("Presupuesto: 1,5 millones de pesos en México", (1_500_000, "MXN", "LIFETIME")),
        ("un millón y medio de euros en España", (1_500_000, "EUR", "LIFETIME")),
        ("medio millón de euros en España", (500_000, "EUR", "LIFETIME")),
        ("2 mdp en México", (2_000_000, "MXN", "LIFETIME")),
        ("500 lucas para México", (500_000, "MXN", "LIFETIME")),
        ("100 € al día en España", (100, "EUR", "DAILY")),
        ("2.000 euros semanales en España", (2_000, "EUR", "WEEKLY")),
        ("12 mil euros por mes en España", (12_000, "EUR", "MONTHLY")),
        ("presupuesto diario de 250 euros", (250, "EUR", "DAILY")),
        ("como máximo 8.000 euros en total para España", (8_000, "EUR", "LIFETIME")),
        ("El año pasado gastamos 80.000 €; ahora tenemos 60.000 €", (60_000, "EUR", "LIFETIME")),
        ("La competencia invierte 200 mil euros; nosotros 50 mil euros", (50_000, "EUR", "LIFETIME")),
        ("Facturamos 3 millones de euros. Presupuesto 40.000 €", (40_000, "EUR", "LIFETIME")),
        ("Vendemos zapatillas que cuestan 90 euros. Presupuesto de 7.000 euros", (7_000, "EUR", "LIFETIME")),
        ("Tel. 600 123 456. Presupuesto 9.000 €", (9_000, "EUR", "LIFETIME")),
        ("quiero 500 registros a 20 euros cada uno en España", (10_000, "EUR", "LIFETIME")),
    ],
)
async def test_budgets(message: str, expected: tuple[int, str, str]) -> None:
    assert money(await heard(message)) == expected


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("España, del 1 al 15 de marzo", "2027-03-01", "2027-03-15"),
        ("España, del 1 de marzo al 15 de abril de 2027", "2027-03-01", "2027-04-15"),
        ("España, desde el 5 de enero hasta el 2 de febrero", "2027-01-05", "2027-02-02"),
        ("España, entre el 10 y el 20 de mayo", "2027-05-10", "2027-05-20"),
        ("España, del 03/04 al 10/04", "2027-04-03", "2027-04-10"),
        ("España, del 01/02/2027 al 03/02/2027", "2027-02-01", "2027-02-03"),
        ("España, 15 ene - 10 feb", "2027-01-15", "2027-02-10"),
        ("España, en diciembre", "2026-12-01", "2026-12-31"),
        ("España, todo febrero", "2027-02-01", "2027-02-28"),
        ("España, la primera quincena de mayo", "2027-05-01", "2027-05-15"),
        ("España, la segunda quincena de mayo", "2027-05-16", "2027-05-31"),
        ("España, la próxima semana", "2026-11-23", "2026-11-29"),
        ("España, el mes que viene", "2026-12-01", "2026-12-31"),
        ("España, primer trimestre de 2027", "2027-01-01", "2027-03-31"),
        ("España, segundo semestre de 2027", "2027-07-01", "2027-12-31"),
        ("España, desde el 1 de diciembre durante tres semanas", "2026-12-01", "2026-12-21"),
        ("España, a partir del 7 de enero por un mes", "2027-01-07", "2027-02-06"),
        ("España, desde mañana hasta fin de mes", "2026-11-21", "2026-11-30"),
        ("España, la semana del 7 de diciembre", "2026-12-07", "2026-12-13"),
        ("España, de octubre a diciembre de 2027", "2027-10-01", "2027-12-31"),
        ("España, el 1º de mayo hasta el 9 de mayo", "2027-05-01", "2027-05-09"),
        ("España, los últimos 10 días de enero", "2027-01-22", "2027-01-31"),
    ],
)
async def test_dates(message: str, start: str, end: str) -> None:
    assert flight(await heard(message)) == (start, end)


async def test_a_pause_and_hours() -> None:
    schedule = stated(
        (
            await heard("Del 1 de diciembre al 10 de enero, con pausa del 24 al 26 de diciembre, España")
        ).schedule
    )
    assert [(gap.start, gap.end) for gap in schedule.gaps] == [(date(2026, 12, 24), date(2026, 12, 26))]
    schedule = stated(
        (await heard("España, todo febrero, de lunes a viernes de 7 a 10 de la mañana")).schedule
    )
    assert [(part.start_hour, part.end_hour, len(part.days)) for part in schedule.dayparts] == [(7, 10, 5)]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("mujeres de 25 a 45 años", (25, 45)),
        ("hombres entre 30 y 50", (30, 50)),
        ("jóvenes de 18-24 años", (18, 24)),
        ("mayores de 30 años", (30, 99)),
        ("gente de más de 40 años", (40, 99)),
        ("personas de 28 años para arriba", (28, 99)),
        ("a partir de los 35 años", (35, 99)),
        ("menores de 35 años", (13, 34)),
        ("hasta 45 años", (13, 45)),
        ("treintañeros", (30, 39)),
        ("edades: 25-54", (25, 54)),
        ("jubilados", (65, 99)),
        ("todas las edades", (13, 99)),
        ("universitarios", (18, 24)),
    ],
)
async def test_ages(message: str, expected: tuple[int, int]) -> None:
    assert ages(await heard(f"Queremos llegar a {message} en España")) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("mujeres", {"FEMALE"}),
        ("hombres", {"MALE"}),
        ("hombres y mujeres", {"MALE", "FEMALE"}),
        ("madres", {"FEMALE"}),
        ("personas no binarias", {"NON_BINARY"}),
    ],
)
async def test_genders(message: str, expected: set[str]) -> None:
    brief = await heard(f"Queremos llegar a {message} en España")
    assert {gender.value for gender in stated(brief.genders)} == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("amantes de los perros", {"Pets"}),
        ("aficionados al running y a los viajes", {"Running", "Travel"}),
        ("personas a las que les gusta el yoga", {"Yoga"}),
        ("interesados en tecnología y videojuegos", {"Technology", "Video Gaming"}),
        ("que escuchan hip hop y jazz", {"Hip-Hop", "Jazz"}),
        ("fans de la moda", {"Style & Fashion"}),
        ("que practican senderismo", {"Outdoors"}),
        ("gamers", {"Video Gaming"}),
        ("padres y madres", {"Parenting"}),
        ("apasionados por la cocina", {"Food & Drink"}),
        ("que corren", {"Running"}),
        ("oyentes de música electrónica", {"Electronic"}),
    ],
)
async def test_interests(message: str, expected: set[str]) -> None:
    brief = await heard(f"Queremos llegar a gente {message} en España")
    assert {node.name for node in stated(brief.interests)} == expected


@pytest.mark.parametrize(
    ("message", "included"),
    [
        ("en España y Portugal", {"Spain", "Portugal"}),
        ("en Alemania, Suiza y Austria", {"Germany", "Switzerland", "Austria"}),
        ("en Londres y París", {"London", "Paris"}),
        ("en Nueva York", {"New York City"}),
        ("en Estados Unidos y México", {"United States", "Mexico"}),
        ("en Múnich", {"Munich"}),
        ("en Los Ángeles", {"Los Angeles"}),
        ("mujeres mexicanas", {"Mexico"}),
        ("en el mercado francés", {"France"}),
    ],
)
async def test_places(message: str, included: set[str]) -> None:
    brief = await heard(f"Campaña {message}, 20.000 euros")
    assert {place.name for place in stated(brief.places).included} == included


async def test_places_left_out() -> None:
    places = stated((await heard("En Alemania menos Baviera, 20.000 euros")).places)
    assert {place.name for place in places.included} == {"Germany"}
    assert {place.name for place in places.excluded} == {"Bavaria"}


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("Queremos notoriedad de marca en España", "REACH"),
        ("Queremos dar a conocer nuestra marca en España", "REACH"),
        ("Buscamos llegar a la mayor cantidad de gente posible en España", "REACH"),
        ("Queremos tráfico a la web en España", "CLICKS"),
        ("Objetivo: clics, España", "CLICKS"),
        ("Queremos páginas vistas en España", "PAGE_VIEWS"),
        ("Queremos vender más en España", "CONVERSIONS"),
        ("Queremos más reservas en España", "CONVERSIONS"),
        ("Buscamos ventas online en España", "CONVERSIONS"),
        ("Necesitamos captar leads en España", "LEADS"),
        ("Queremos inscripciones en España", "LEADS"),
        ("Que la gente pida cita: queremos citas en España", "LEADS"),
        ("Queremos descargas de la app en España", "APP_INSTALLS"),
        ("Queremos instalaciones en España", "APP_INSTALLS"),
        ("Queremos más reproducciones de nuestro podcast en España", "STREAMS"),
        ("Queremos visualizaciones del vídeo en España", "VIDEO_VIEWS"),
    ],
)
async def test_goals(message: str, expected: str) -> None:
    assert goal(await heard(message)) == expected


@pytest.mark.parametrize(
    ("message", "wanted", "excluded"),
    [
        ("vídeo y audio", {"VIDEO", "AUDIO"}, set()),
        ("solo cuñas de audio", {"AUDIO"}, set()),
        ("sin vídeo", set(), {"VIDEO"}),
        ("no queremos display ni vídeo", set(), {"DISPLAY", "VIDEO"}),
        ("nada de banners", set(), {"DISPLAY"}),
        ("en pódcast", {"AUDIO"}, set()),
        ("TV conectada", {"VIDEO"}, set()),
    ],
)
async def test_formats(message: str, wanted: set[str], excluded: set[str]) -> None:
    assert formats(await heard(f"España, 20.000 euros, {message}")) == (wanted, excluded)


@pytest.mark.parametrize(
    ("message", "count", "unit"),
    [
        ("máximo 3 impactos por usuario y semana", 3, "WEEK"),
        ("frecuencia máxima de 2 al día", 2, "DAY"),
        ("no más de 5 veces por semana", 5, "WEEK"),
        ("tope de frecuencia de 8 al mes", 8, "MONTH"),
        ("que nadie lo escuche más de tres veces al día", 3, "DAY"),
    ],
)
async def test_frequency_caps(message: str, count: int, unit: str) -> None:
    rules = stated((await heard(f"España, 20.000 euros, {message}")).constraints)
    assert (rules.frequency_cap.impressions, rules.frequency_cap.unit.value) == (count, unit)


@pytest.mark.parametrize(
    "message", ["CPM máximo de 8 euros", "un CPM que no supere los 8 €", "CPM por debajo de 8 euros"]
)
async def test_price_ceilings(message: str) -> None:
    brief = await heard(f"España, 20.000 euros, {message}")
    assert stated(brief.constraints).cpm_ceiling.units == 8
    assert money(brief) == (20_000, "EUR", "LIFETIME")


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("60 % vídeo y 40 % audio", {"VIDEO": 0.6, "AUDIO": 0.4}),
        ("el 70 % en vídeo y el resto en audio", {"VIDEO": 0.7, "AUDIO": 0.3}),
        ("la mitad en España y la otra mitad en Portugal", {"ES": 0.5, "PT": 0.5}),
        ("repartido a partes iguales entre audio y vídeo", {"VIDEO": 0.5, "AUDIO": 0.5}),
        ("al menos el 30 % en vídeo", {"VIDEO": 0.3}),
    ],
)
async def test_shares(message: str, expected: dict[str, float]) -> None:
    rules = stated((await heard(f"España y Portugal, 20.000 euros, {message}")).constraints)
    found = {
        (share.subject.format or share.subject.country_code): share.lowest_share for share in rules.shares
    }
    assert found == expected


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        ("sube el presupuesto a 15.000", 15_000),
        ("duplica el presupuesto", 20_000),
        ("duplicalo", 20_000),
        ("aumentá un 20 %", 12_000),
        ("baja el presupuesto a la mitad", 5_000),
        ("ponle 12.000 euros", 12_000),
        ("agrégale 2.000 euros", 12_000),
        ("recorta el presupuesto un 10 %", 9_000),
        ("que sean 8.000", 8_000),
        ("perdón, quise decir 11.000 euros", 11_000),
    ],
)
async def test_changes_of_the_budget(edit: str, expected: int) -> None:
    brief = await heard("Ventas en España, 10.000 euros, del 1 al 31 de enero", edit)
    assert money(brief) == (expected, "EUR", "LIFETIME")
    assert flight(brief) == ("2027-01-01", "2027-01-31")


@pytest.mark.parametrize(
    ("edit", "start", "end"),
    [
        ("alárgala una semana", "2027-01-01", "2027-02-07"),
        ("extendela hasta el 15 de febrero", "2027-01-01", "2027-02-15"),
        ("retrásala dos semanas", "2027-01-15", "2027-02-14"),
        ("empieza una semana antes", "2026-12-25", "2027-01-31"),
        ("pásalo a marzo", "2027-03-01", "2027-03-31"),
        ("dos semanas más", "2027-01-01", "2027-02-14"),
    ],
)
async def test_changes_of_the_dates(edit: str, start: str, end: str) -> None:
    assert flight(await heard("Ventas en España, 10.000 euros, del 1 al 31 de enero", edit)) == (start, end)


@pytest.mark.parametrize(
    ("edits", "places", "wanted"),
    [
        (["añade Portugal"], {"Spain", "Portugal"}, {"AUDIO", "VIDEO"}),
        (["quitá el vídeo"], {"Spain"}, {"AUDIO"}),
        (["sácale el vídeo"], {"Spain"}, {"AUDIO"}),
        (["cambia España por Francia"], {"France"}, {"AUDIO", "VIDEO"}),
        (["cambia el vídeo por display"], {"Spain"}, {"AUDIO", "DISPLAY"}),
        (["añade Francia", "deshaz eso"], {"Spain"}, {"AUDIO", "VIDEO"}),
        (["agregá Portugal", "fuera el audio"], {"Spain", "Portugal"}, {"VIDEO"}),
        (["mejor solo Madrid no, solo Portugal"], {"Portugal"}, {"AUDIO", "VIDEO"}),
    ],
)
async def test_changes_of_places_and_formats(edits: list[str], places: set[str], wanted: set[str]) -> None:
    brief = await heard("Ventas en España, 10.000 euros, enero, audio y vídeo", *edits)
    assert {place.name for place in stated(brief.places).included} == places
    assert formats(brief)[0] == wanted


async def test_a_what_if_changes_nothing_until_it_is_taken() -> None:
    first = "Ventas en España, 10.000 euros, enero"
    assert money(await heard(first, "¿y si fueran 30.000 euros?")) == (10_000, "EUR", "LIFETIME")
    taken = await heard(first, "¿y si fueran 30.000 euros?", "dale, me quedo con eso")
    assert money(taken) == (30_000, "EUR", "LIFETIME")


async def test_starting_over_forgets_all() -> None:
    brief = await heard("Ventas en España, 10.000 euros, enero", "empecemos de cero")
    assert money(brief) is None
    assert stated(brief.places) is None


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("hola, buenas tardes", Intent.SMALL_TALK),
        ("muchas gracias", Intent.SMALL_TALK),
        ("¿por qué?", Intent.ASK_ABOUT_PLAN),
        ("¿cuánta gente alcanzamos?", Intent.ASK_ABOUT_PLAN),
        ("deshaz eso", Intent.UNDO),
        ("volvé atrás", Intent.UNDO),
        ("aprobado", Intent.APPROVE),
        ("empecemos de cero", Intent.START_OVER),
        ("¿qué pasa si quitamos el vídeo?", Intent.WHAT_IF),
    ],
)
async def test_intents(message: str, expected: Intent) -> None:
    previous = await heard("Ventas en España, 10.000 euros, enero")
    context = ReadingContext(
        message=in_english(message, "es").text, previous=previous, today=TODAY, advertiser=ADVERTISER
    )
    assert read_intent(context, INDEX, has_plan=True, has_hypothetical=False).intent is expected


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("vallas en España", "outdoor advertising"),
        ("anuncios de televisión en España", "broadcast or linear TV"),
        ("cuñas de radio en España", "broadcast radio"),
        ("anuncios en Instagram para España", "social media posts"),
    ],
)
async def test_media_that_are_not_sold_are_named(message: str, kind: str) -> None:
    brief = await heard(f"Queremos {message}, 20.000 euros")
    assert kind in [ask.ask for ask in brief.unmet]


def said(*fields: Any) -> list[str]:
    return [
        word.text for field in fields if isinstance(field, Stated | Contradictory) for word in field.words
    ]


async def test_findings_carry_the_users_own_words() -> None:
    message = "Campaña en España, mujeres de 25 a 45 años, veinte mil euros, del 1 al 15 de marzo, sin vídeo"
    brief = await heard(message)
    words = said(brief.places, brief.genders, brief.ages, brief.budget, brief.schedule, brief.formats)
    assert {"España", "mujeres", "veinte mil euros", "vídeo"} <= set(words)
    assert any("25 a 45" in text for text in words)
    for field in (brief.places, brief.genders, brief.ages, brief.budget, brief.schedule, brief.formats):
        assert isinstance(field, Stated)
        assert all(message[word.start : word.end] == word.text for word in field.words)


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("Queremos llegar a mujeres en Madrid", "es"),
        ("quita el vídeo", "es"),
        ("duplicá el presupuesto", "es"),
        ("hola, tengo una pizzería", "es"),
        ("del 1 al 15 de marzo", "es"),
        ("Reach women in San Sebastián and La Coruña", "en"),
        ("add Buenos Aires", "en"),
        ("15k", "en"),
    ],
)
def test_languages_are_told_apart(message: str, language: str) -> None:
    assert language_of(message) == language


def test_names_of_places_stay_names() -> None:
    lexicon = lexicon_of("es")
    for name in (
        "Viña del Mar",
        "Mar del Plata",
        "Las Palmas",
        "La Rioja",
        "Santo Domingo",
        "Jerez de la Frontera",
    ):
        assert gloss(f"campaña en {name}", lexicon).text.endswith(name)
