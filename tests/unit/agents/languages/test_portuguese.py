"""Portuguese messages, of Brazil and of Portugal, through the gloss and the readers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from importlib.resources import files

import pytest

from agents.audience.reading import read_audience
from agents.budget.reading import read_budget
from agents.goal.reading import read_goal
from agents.languages.detection import language_of
from agents.languages.lexicon import parse_lexicon
from agents.languages.reading import in_english, in_own_words
from agents.reading import ReadingContext
from agents.router.intent import read_intent
from agents.schedule.reading import read_schedule
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Advertiser, Brief, Contradictory, Missing, Stated
from planner.domain.readings import AudienceReading, BudgetReading, GoalReading, ScheduleReading
from planner.domain.turn import Intent
from planner.domain.vocabulary import BudgetPeriod, DeliveryGoal, Format, FrequencyUnit, Gender, Weekday
from tests.fakes.taxonomy import taxonomy_snapshot

ADVERTISER = Advertiser(account_id="a", name="A", currency="BRL", country_code="BR")
INDEX = TaxonomyIndex(taxonomy_snapshot())
TODAY = date(2026, 2, 11)  # a Wednesday
DAY, WEEK, MONTH, TOTAL = (
    BudgetPeriod.DAILY,
    BudgetPeriod.WEEKLY,
    BudgetPeriod.MONTHLY,
    BudgetPeriod.LIFETIME,
)
FEMALE, MALE = Gender.FEMALE, Gender.MALE
AUDIO, VIDEO, DISPLAY = Format.AUDIO, Format.VIDEO, Format.DISPLAY
G = DeliveryGoal


@dataclass(frozen=True)
class Heard:
    """What the four readers make of one message, in the user's own words."""

    goal: GoalReading
    audience: AudienceReading
    budget: BudgetReading
    schedule: ScheduleReading


def heard(message: str, previous: Brief | None = None, countries: tuple[str, ...] = ("BR",)) -> Heard:
    gloss = in_english(message, "pt")
    context = ReadingContext(
        message=gloss.text,
        previous=previous or Brief(),
        today=TODAY,
        advertiser=ADVERTISER,
        country_codes=countries,
    )
    return Heard(
        goal=in_own_words(read_goal(context, INDEX), gloss),
        audience=in_own_words(read_audience(context, INDEX), gloss),
        budget=in_own_words(read_budget(context), gloss),
        schedule=in_own_words(read_schedule(context), gloss),
    )


def intent(message: str, previous: Brief | None = None, *, hypothetical: bool = False) -> Intent:
    context = ReadingContext(
        message=in_english(message, "pt").text,
        previous=previous or Brief(),
        today=TODAY,
        advertiser=ADVERTISER,
    )
    return read_intent(context, INDEX, has_plan=previous is not None, has_hypothetical=hypothetical).intent


def standing() -> Brief:
    """Return the brief that the edits below change."""
    found = heard("R$ 50 mil, de 2 a 29 de março, Brasil, 18 a 34 anos, vídeo e áudio, fãs de corrida")
    assert found.audience.places is not None
    assert found.audience.ages is not None
    assert found.audience.interests is not None
    assert found.budget.budget is not None
    assert found.schedule.schedule is not None
    assert found.goal.formats is not None
    return Brief(
        places=found.audience.places,
        ages=found.audience.ages,
        interests=found.audience.interests,
        budget=found.budget.budget,
        schedule=found.schedule.schedule,
        formats=found.goal.formats,
    )


LEXICON = sorted(path.name for path in files("agents.languages").joinpath("pt").iterdir())


@pytest.mark.parametrize("name", LEXICON)
def test_every_line_of_the_lexicon_is_a_rule(name: str) -> None:
    text = files("agents.languages").joinpath("pt").joinpath(name).read_text(encoding="utf-8")
    rules = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert rules
    for line in rules:
        lexicon = parse_lexicon("pt", line)
        assert list(lexicon.rules()) or lexicon.suffixes, line


@pytest.mark.parametrize(
    ("message", "units", "currency", "period"),
    [
        ("R$ 50 mil", 50_000, "BRL", TOTAL),
        ("verba de 30 mil reais", 30_000, "BRL", TOTAL),
        ("orçamento: R$ 2.500.000,00", 2_500_000, "BRL", TOTAL),
        ("temos 1,5 milhão de reais para investir", 1_500_000, "BRL", TOTAL),
        ("verba R$ 1,2 mi", 1_200_000, "BRL", TOTAL),
        ("orçamento de dez mil euros", 10_000, "EUR", TOTAL),
        ("vinte e cinco mil euros de orçamento", 25_000, "EUR", TOTAL),
        ("mil e quinhentos euros", 1_500, "EUR", TOTAL),
        ("investir 50 mil dólares no total", 50_000, "USD", TOTAL),
        ("R$ 150 por dia em SP", 150, "BRL", DAY),
        ("orçamento diário de 500 reais", 500, "BRL", DAY),
        ("30€/dia em Lisboa", 30, "EUR", DAY),
        ("4 mil euros por semana", 4_000, "EUR", WEEK),
        ("verba mensal de R$ 12.000", 12_000, "BRL", MONTH),
        ("1.500 € por mês", 1_500, "EUR", MONTH),
        ("uma grana de 20k, podemos gastar até 20k reais", 20_000, "BRL", TOTAL),
        ("5 mil contos pra gastar", 5_000, "BRL", TOTAL),
        ("meio milhão de reais", 500_000, "BRL", TOTAL),
    ],
)
def test_budgets(message: str, units: int, currency: str, period: BudgetPeriod) -> None:
    found = heard(message).budget.budget
    assert isinstance(found, Stated)
    assert (found.value.amount.units, found.value.amount.currency, found.value.period) == (
        Decimal(units),
        currency,
        period,
    )


@pytest.mark.parametrize(
    "message",
    [
        "entre 20 e 30 mil reais",
        "de 20 a 30 mil reais",
        "entre R$ 20 mil e R$ 30 mil",
    ],
)
def test_budget_ranges(message: str) -> None:
    found = heard(message).budget.budget
    assert isinstance(found, Stated)
    assert found.value.lowest is not None
    assert (found.value.lowest.units, found.value.amount.units) == (Decimal(20_000), Decimal(30_000))


@pytest.mark.parametrize(
    "message",
    [
        "Ano passado gastamos R$ 80 mil. Este ano temos R$ 40 mil.",
        "Nosso faturamento é de R$ 12 milhões por ano. A verba da campanha é R$ 40 mil.",
        "O ingresso custa R$ 250. Temos R$ 40 mil de verba.",
        "Verba: R$ 40 mil. Telefone (11) 3286-1020.",
        "O concorrente investiu 2 milhões; nós temos R$ 40 mil para investir",
    ],
)
def test_other_money_is_not_the_budget(message: str) -> None:
    found = heard(message).budget.budget
    assert isinstance(found, Stated)
    assert found.value.amount.units == 40_000


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("de 1 a 31 de março", "2026-03-01", "2026-03-31"),
        ("do dia 1º ao dia 15 de março", "2026-03-01", "2026-03-15"),
        ("de 1º de maio a 15 de junho", "2026-05-01", "2026-06-15"),
        ("de 03/04 a 05/06", "2026-04-03", "2026-06-05"),
        ("período: 01/04 a 30/06", "2026-04-01", "2026-06-30"),
        ("entre 1 e 31 de maio", "2026-05-01", "2026-05-31"),
        ("de abril a junho", "2026-04-01", "2026-06-30"),
        ("início em 2 de março e término em 29 de março", "2026-03-02", "2026-03-29"),
        ("todo o mês de setembro", "2026-09-01", "2026-09-30"),
        ("na segunda quinzena de março", "2026-03-16", "2026-03-31"),
        ("no primeiro semestre de 2027", "2027-01-01", "2027-06-30"),
        ("no terceiro trimestre", "2026-07-01", "2026-09-30"),
        ("mês que vem", "2026-03-01", "2026-03-31"),
        ("na semana que vem", "2026-02-16", "2026-02-22"),
        ("a partir de segunda-feira, por 4 semanas", "2026-02-16", "2026-03-15"),
        ("a partir de amanhã até 31 de março", "2026-02-12", "2026-03-31"),
        ("daqui a duas semanas, durante um mês", "2026-02-25", "2026-03-24"),
        ("começando em 2 de março, durante 20 dias", "2026-03-02", "2026-03-21"),
        ("próximas 3 semanas", "2026-02-12", "2026-03-04"),
        ("até o fim do ano", "2026-02-11", "2026-12-31"),
        ("até o Dia dos Namorados", "2026-02-11", "2026-06-12"),
        ("de 1 de abril até o Dia das Mães", "2026-04-01", "2026-05-10"),
        ("até ao Natal, a partir de 1 de dezembro", "2026-12-01", "2026-12-25"),
        ("do dia 10 de maio ao dia 20 de maio", "2026-05-10", "2026-05-20"),
        ("férias de julho", "2026-07-01", "2026-07-31"),
        ("vai ao ar em 5 de outubro e fica no ar até 8 de novembro", "2026-10-05", "2026-11-08"),
    ],
)
def test_dates(message: str, start: str, end: str) -> None:
    found = heard(message).schedule.schedule
    assert isinstance(found, Stated)
    flight = found.value.flight
    assert (flight.start.isoformat(), flight.end.isoformat()) == (start, end)


def test_lovers_day_is_in_june_in_brazil_and_in_february_in_portugal() -> None:
    in_brazil = heard("até o Dia dos Namorados").schedule.schedule
    in_portugal = heard("até ao Dia dos Namorados", countries=("PT",)).schedule.schedule
    assert isinstance(in_brazil, Stated)
    assert isinstance(in_portugal, Stated)
    assert in_brazil.value.flight.end == date(2026, 6, 12)
    assert in_portugal.value.flight.end == date(2026, 2, 14)


@pytest.mark.parametrize(
    ("message", "days", "hours"),
    [
        ("de 1 a 31 de março, de segunda a sexta das 7h às 9h", tuple(Weekday)[:5], (7, 9)),
        ("de 1 a 31 de março, só aos fins de semana", tuple(Weekday)[5:], (0, 24)),
        ("de 1 a 31 de março, só à noite", tuple(Weekday), (18, 23)),
    ],
)
def test_dayparts(message: str, days: tuple[Weekday, ...], hours: tuple[int, int]) -> None:
    found = heard(message).schedule.schedule
    assert isinstance(found, Stated)
    assert [(part.days, (part.start_hour, part.end_hour)) for part in found.value.dayparts] == [(days, hours)]


@pytest.mark.parametrize(
    ("message", "youngest", "oldest"),
    [
        ("mulheres de 25 a 34 anos", 25, 34),
        ("público 18-35", 18, 35),
        ("dos 20 aos 45 anos", 20, 45),
        ("18 aos 40", 18, 40),
        ("pessoas entre 30 e 55 anos", 30, 55),
        ("faixa etária: 25 a 44", 25, 44),
        ("homens com mais de 30 anos", 30, None),
        ("maiores de 21 anos", 21, None),
        ("a partir dos 25 anos", 25, None),
        ("adultos de 40 anos ou mais", 40, None),
        ("público 25+", 25, None),
        ("quem tem até 35 anos", None, 35),
        ("menores de 30 anos", None, 29),
        ("trintões", 30, 39),
        ("na casa dos 40", 40, 49),
        ("universitários", 18, 24),
    ],
)
def test_ages(message: str, youngest: int | None, oldest: int | None) -> None:
    found = heard(message).audience.ages
    assert isinstance(found, Stated)
    assert found.value.youngest == (youngest or 13)
    assert found.value.oldest == (oldest or 99)


@pytest.mark.parametrize(
    ("message", "genders"),
    [
        ("só mulheres", {FEMALE}),
        ("público masculino, 18 a 24", {MALE}),
        ("homens e mulheres de 18 a 34 anos", {MALE, FEMALE}),
        ("mães de 25 a 45", {FEMALE}),
        ("ambos os sexos", {MALE, FEMALE}),
        ("rapazes e raparigas dos 18 aos 24", {MALE, FEMALE}),
    ],
)
def test_genders(message: str, genders: set[Gender]) -> None:
    found = heard(message).audience.genders
    assert isinstance(found, Stated)
    assert set(found.value) == genders


@pytest.mark.parametrize(
    ("message", "countries"),
    [
        ("no Brasil todo", {"BR"}),
        ("em todo o território nacional, em Portugal", {"PT"}),
        ("Alemanha, Reino Unido e Países Baixos", {"DE", "GB"}),
        ("Espanha e França", {"ES", "FR"}),
        ("nos EUA e no Canadá", {"US", "CA"}),
        ("mulheres brasileiras", {"BR"}),
        ("em Londres, Inglaterra", {"GB"}),
        ("em Munique e Berlim", {"DE"}),
        ("em São Paulo", {"BR"}),
        ("em Nova York e Los Angeles", {"US"}),
        ("Península Ibérica", {"ES", "PT"}),
    ],
)
def test_places(message: str, countries: set[str]) -> None:
    found = heard(message, countries=()).audience.places
    assert isinstance(found, Stated)
    assert {place.country_code for place in found.value.included} == countries


def test_a_place_is_left_out() -> None:
    found = heard("Brasil todo menos São Paulo", countries=()).audience.places
    assert isinstance(found, Stated)
    assert [place.name for place in found.value.included] == ["Brazil"]
    assert [place.name for place in found.value.excluded] == ["São Paulo"]


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("interessados em corrida e academia", {"Running", "Fitness"}),
        ("quem gosta de viajar", {"Travel"}),
        ("fãs de futebol", {"Football"}),
        ("que curtem rock e música eletrônica", {"Rock", "Electronic"}),
        ("apaixonados por tecnologia", {"Technology"}),
        ("gamers e foodies", {"Video Gaming", "Food & Drink"}),
        ("adeptos de futebol", {"Football"}),
        ("donos de cachorro", {"Pets"}),
        ("quem ouve jazz", {"Jazz"}),
        ("pessoas que se interessam por ioga e moda", {"Yoga", "Style & Fashion"}),
        ("torcedores", {"Football"}),
        ("corredores", {"Running"}),
    ],
)
def test_interests(message: str, names: set[str]) -> None:
    found = heard(message).audience.interests
    assert isinstance(found, Stated)
    assert {node.name for node in found.value} == names


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("Objetivo: reconhecimento de marca", G.REACH),
        ("queremos notoriedade em Portugal", G.REACH),
        ("chegar ao maior número de pessoas", G.REACH),
        ("campanha de awareness no Brasil", G.REACH),
        ("queremos aumentar as vendas online", G.CONVERSIONS),
        ("queria vender mais", G.CONVERSIONS),
        ("precisamos de mais reservas", G.CONVERSIONS),
        ("campanha de geração de leads", G.LEADS),
        ("gerar cadastros no site", G.LEADS),
        ("queremos mais matrículas", G.LEADS),
        ("precisamos de marcações", G.LEADS),
        ("queremos que as pessoas baixem o nosso app", G.APP_INSTALLS),
        ("mais downloads do aplicativo", G.APP_INSTALLS),
        ("levar pessoas para o site", G.CLICKS),
        ("gerar tráfego para o site", G.CLICKS),
        ("quero divulgar meu podcast", G.STREAMS),
        ("visualizações de vídeo em Portugal", G.VIDEO_VIEWS),
        ("KPI: alcance", G.REACH),
    ],
)
def test_goals(message: str, goal: DeliveryGoal) -> None:
    found = heard(message).goal.goal
    assert isinstance(found, Stated)
    assert found.value.delivery_goal is goal


@pytest.mark.parametrize(
    ("message", "wanted", "excluded"),
    [
        ("vídeo e áudio", {VIDEO, AUDIO}, set()),
        ("só áudio", {AUDIO}, set()),
        ("formatos: display e vídeo", {DISPLAY, VIDEO}, set()),
        ("sem vídeo", set(), {VIDEO}),
        ("não queremos display", set(), {DISPLAY}),
        ("spots de áudio de 30 segundos", {AUDIO}, set()),
        ("apenas podcast", {AUDIO}, set()),
        ("banners", {DISPLAY}, set()),
        ("em TV conectada", {VIDEO}, set()),
    ],
)
def test_formats(message: str, wanted: set[Format], excluded: set[Format]) -> None:
    found = heard(message).goal.formats
    assert isinstance(found, Stated)
    assert (set(found.value.wanted), set(found.value.excluded)) == (wanted, excluded)


@pytest.mark.parametrize(
    ("message", "impressions", "unit"),
    [
        ("no máximo 3 vezes por semana por pessoa", 3, FrequencyUnit.WEEK),
        ("frequência máxima de 2 por dia", 2, FrequencyUnit.DAY),
        ("máx. 6 impactos por mês", 6, FrequencyUnit.MONTH),
        ("FC 4x/semana", 4, FrequencyUnit.WEEK),
        ("limita a frequência a 3 por semana", 3, FrequencyUnit.WEEK),
    ],
)
def test_frequency(message: str, impressions: int, unit: FrequencyUnit) -> None:
    found = heard(message).budget.constraints
    assert isinstance(found, Stated)
    assert found.value.frequency_cap is not None
    assert (found.value.frequency_cap.impressions, found.value.frequency_cap.unit) == (impressions, unit)


@pytest.mark.parametrize(
    "message",
    ["CPM máximo de R$ 18", "CPM até R$ 18", "o CPM não pode passar de 18 reais", "CPM abaixo de R$ 18"],
)
def test_price_ceilings(message: str) -> None:
    found = heard(message).budget.constraints
    assert isinstance(found, Stated)
    assert found.value.cpm_ceiling is not None
    assert found.value.cpm_ceiling.units == 18


@pytest.mark.parametrize(
    ("message", "shares"),
    [
        ("60% vídeo e 40% áudio", {VIDEO: 0.6, AUDIO: 0.4}),
        ("vídeo 70% / áudio 30%", {VIDEO: 0.7, AUDIO: 0.3}),
        ("60% em vídeo e o resto em áudio", {VIDEO: 0.6, AUDIO: 0.4}),
        ("metade áudio, metade display", {AUDIO: 0.5, DISPLAY: 0.5}),
        ("divide igualmente entre vídeo e áudio", {VIDEO: 0.5, AUDIO: 0.5}),
    ],
)
def test_shares(message: str, shares: dict[Format, float]) -> None:
    found = heard(message).budget.constraints
    assert isinstance(found, Stated)
    read = {share.subject.format: share.lowest_share for share in found.value.shares}
    assert read == pytest.approx(shares)


@pytest.mark.parametrize(
    ("message", "units"),
    [
        ("aumenta a verba pra 80 mil", 80_000),
        ("dobra o orçamento", 100_000),
        ("corta pela metade", 25_000),
        ("aumenta o orçamento em 10%", 55_000),
        ("reduz 20%", 40_000),
        ("coloca mais 10 mil", 60_000),
        ("vamos com 70 mil", 70_000),
        ("na verdade são 70 mil", 70_000),
        ("muda o orçamento para R$ 30 mil", 30_000),
        ("tira 5 mil", 45_000),
    ],
)
def test_changes_to_the_budget(message: str, units: int) -> None:
    found = heard(message, standing()).budget.budget
    assert isinstance(found, Stated)
    assert found.value.amount.units == units


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("adia uma semana", "2026-03-09", "2026-04-05"),
        ("antecipa em uma semana", "2026-02-23", "2026-03-22"),
        ("estende por mais duas semanas", "2026-03-02", "2026-04-12"),
        ("prorroga até 15 de abril", "2026-03-02", "2026-04-15"),
        ("termina uma semana antes", "2026-03-02", "2026-03-22"),
        ("encurta para 2 semanas", "2026-03-02", "2026-03-15"),
        ("mais uma semana", "2026-03-02", "2026-04-05"),
    ],
)
def test_changes_to_the_dates(message: str, start: str, end: str) -> None:
    found = heard(message, standing()).schedule.schedule
    assert isinstance(found, Stated)
    flight = found.value.flight
    assert (flight.start.isoformat(), flight.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("tira o vídeo", {AUDIO}),
        ("adiciona display", {AUDIO, VIDEO, DISPLAY}),
        ("deixa só áudio", {AUDIO}),
        ("troca vídeo por display", {AUDIO, DISPLAY}),
        ("usa display em vez de vídeo", {AUDIO, DISPLAY}),
        ("retirem o áudio", {VIDEO}),
    ],
)
def test_changes_to_the_formats(message: str, wanted: set[Format]) -> None:
    found = heard(message, standing()).goal.formats
    assert isinstance(found, Stated)
    assert set(found.value.wanted) == wanted


@pytest.mark.parametrize(
    ("message", "countries"),
    [
        ("troca o Brasil por Portugal", {"PT"}),
        ("inclui também Portugal", {"BR", "PT"}),
        ("adiciona a Espanha e a França", {"BR", "ES", "FR"}),
        ("só em Portugal", {"PT"}),
    ],
)
def test_changes_to_the_places(message: str, countries: set[str]) -> None:
    found = heard(message, standing()).audience.places
    assert isinstance(found, Stated)
    assert set(found.value.country_codes) == countries


def test_changes_to_the_people() -> None:
    older = heard("muda a idade para 25 a 44", standing()).audience.ages
    assert isinstance(older, Stated)
    assert (older.value.youngest, older.value.oldest) == (25, 44)
    assert heard("esquece a idade", standing()).audience.ages == Missing()
    more = heard("adiciona tecnologia", standing()).audience.interests
    assert isinstance(more, Stated)
    assert {node.name for node in more.value} == {"Running", "Technology"}


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("Oi, bom dia!", Intent.SMALL_TALK),
        ("muito obrigado", Intent.SMALL_TALK),
        ("valeu!", Intent.SMALL_TALK),
        ("desfaz isso", Intent.UNDO),
        ("volta como estava", Intent.UNDO),
        ("volta atrás, por favor", Intent.UNDO),
        ("começa do zero", Intent.START_OVER),
        ("esquece tudo", Intent.START_OVER),
        ("e se a gente tivesse 200 mil?", Intent.WHAT_IF),
        ("e se tirarmos o vídeo?", Intent.WHAT_IF),
        ("o que acontece se dobrarmos a verba?", Intent.WHAT_IF),
        ("aprovado", Intent.APPROVE),
        ("por que áudio?", Intent.ASK_ABOUT_PLAN),
        ("tira o vídeo", Intent.EDIT),
        ("pode tirar o vídeo?", Intent.EDIT),
    ],
)
def test_intents(message: str, wanted: Intent) -> None:
    assert intent(message, standing()) is wanted


@pytest.mark.parametrize("message", ["vamos com essa", "sim, pode fazer", "fechado", "faz isso"])
def test_a_what_if_is_taken(message: str) -> None:
    assert intent(message, standing(), hypothetical=True) is Intent.ACCEPT


@pytest.mark.parametrize("message", ["você decide", "tanto faz", "não sei", "o que você recomenda?"])
def test_a_question_is_left_to_us(message: str) -> None:
    context = ReadingContext(
        message=in_english(message, "pt").text, previous=standing(), today=TODAY, advertiser=ADVERTISER
    )
    assert read_intent(context, INDEX, has_plan=False, has_hypothetical=False).wants_default


@pytest.mark.parametrize(
    ("message", "ask"),
    [
        ("quero TV aberta e áudio", "TV"),
        ("com outdoor em São Paulo", "outdoor"),
        ("anúncio no jornal", "print"),
        ("público: católicos", "religion"),
        ("classe A, 30 a 50 anos", "income"),
    ],
)
def test_what_is_not_sold_is_said(message: str, ask: str) -> None:
    found = heard(message)
    named = [unmet.ask for unmet in (*found.goal.unmet, *found.audience.unmet)]
    assert any(ask in name for name in named)


def test_found_words_are_the_users_own() -> None:
    message = "Mulheres de 25 a 34 anos, R$ 50 mil por mês, de 1 a 31 de março, fãs de futebol, sem vídeo"
    found = heard(message)
    fields = (
        (found.audience.genders, "Mulheres"),
        (found.audience.ages, "25 a 34 anos"),
        (found.budget.budget, "R$ 50 mil por mês"),
        (found.schedule.schedule, "1 a 31 de março"),
        (found.audience.interests, "futebol"),
        (found.goal.formats, "vídeo"),
    )
    for field, words in fields:
        assert isinstance(field, Stated)
        for said in field.words:
            assert message[said.start : said.end] == said.text
        assert words in " ".join(said.text for said in field.words)


@pytest.mark.parametrize(
    "message",
    [
        "Queremos uma campanha no Brasil",
        "tira o vídeo",
        "muda para abril",
        "mulheres 25-34",
        "adia uma semana",
        "você decide",
        "dobra o orçamento",
        "até 30 de junho",
        "Mulheres, Lisboa, 5k",
    ],
)
def test_portuguese_is_told_from_other_languages(message: str) -> None:
    assert language_of(message) == "pt"


@pytest.mark.parametrize(
    "message",
    [
        "Reach women in São Paulo and Rio de Janeiro, 50k reais, in March",
        "fans of sertanejo and bossa nova in Brazil, 20k",
        "brand awareness for Natura in Brazil, R$ 200k, Q3",
        "Carnaval campaign in Salvador, 10k",
        "Add Portugal",
    ],
)
def test_english_with_portuguese_names_stays_english(message: str) -> None:
    assert language_of(message) == "en"


def test_and_is_not_is() -> None:
    """Without its accent "é" (is) is the word for "and"."""
    assert in_english("A verba é de 9 mil reais e o público é feminino", "pt").text == (
        "the budget is of 9 thousand reais and the audience is women"
    )


def test_names_of_places_are_no_words() -> None:
    for name in (
        "São Paulo",
        "Rio Grande do Sul",
        "Santo André",
        "Mato Grosso do Sul",
        "São José dos Campos",
    ):
        assert in_english(f"campanha em {name}", "pt").text.endswith(f"in {name}")


def test_two_budgets_are_asked_about() -> None:
    found = heard("orçamento de 20 mil reais; a verba é 35 mil reais")
    assert isinstance(found.budget.budget, Contradictory)
