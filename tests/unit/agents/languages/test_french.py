"""French briefs and edits, read by the same resolvers as English ones; spans are the user's own words."""

import asyncio
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.context import RunContext
from agents.languages.detection import language_of
from agents.languages.gloss import gloss
from agents.languages.lexicon import lexicon_of, parse_lexicon
from agents.languages.reading import in_english
from agents.read_only import read_messages
from agents.taxonomies import CurrentTaxonomies
from planner.domain.brief import Advertiser, Brief, Stated
from planner.domain.turn import Principal, TurnRequest
from planner.domain.vocabulary import DeliveryGoal, Format, FrequencyUnit, Gender, Placement, Platform
from tests.fakes.ads_api import FakeAdsApi
from tests.fakes.talk import MemoryHistory, StoredCatalogue

ADS, CATALOGUE = FakeAdsApi(), StoredCatalogue()
TAXONOMY = CurrentTaxonomies(ADS, CATALOGUE)
ADVERTISER = Advertiser(account_id="a-1", name="Lumen", currency="EUR", country_code="FR")
F, M = Gender.FEMALE, Gender.MALE
A, V, D = Format.AUDIO, Format.VIDEO, Format.DISPLAY
G = DeliveryGoal


def read(*messages: str) -> Brief:
    request = TurnRequest(
        conversation_id="c",
        turn_number=1,
        message="",
        principal=Principal(subject="s", advertiser=ADVERTISER),
        today=date(2026, 11, 20),
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
    return asyncio.run(read_messages(messages, context)).brief


def value(field: Any) -> Any:
    assert isinstance(field, Stated), field
    return field.value


def money(*messages: str) -> tuple[float, str, str]:
    budget = value(read(*messages).budget)
    return float(budget.amount.units), budget.amount.currency, budget.period.value


def flight(*messages: str) -> tuple[date, date]:
    found = value(read(*messages).schedule).flight
    return found.start, found.end


def day(text: str) -> date:
    return date.fromisoformat(text)


def test_every_line_of_the_lexicon_is_a_rule() -> None:
    lines = [
        line
        for path in files("agents.languages").joinpath("fr").iterdir()
        if path.name.endswith(".lex")
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    assert len(lines) > 1500
    for line in lines:
        lexicon = parse_lexicon("fr", line)
        assert list(lexicon.rules()) or lexicon.suffixes, line


@pytest.mark.parametrize(
    "message",
    [
        "Nous voulons toucher les femmes en France",
        "double le budget",
        "enlève la vidéo",
        "Femmes 25-34, Paris, 10k€",
        "finalement décale d'une semaine",
        "Je ne sais pas",
        "on recommence à zéro",
        "vidéo 70 %, audio 30 %",
        "S10 à S12 2027",
    ],
)
def test_french_is_told_from_english(message: str) -> None:
    assert language_of(message) == "fr"


@pytest.mark.parametrize(
    "message",
    [
        "Reach women in Île-de-France and Provence-Alpes-Côte d'Azur with 10k euros",
        "Promote our café in Montréal, 5k CAD in May",
        "Awareness campaign for L'Oréal Paris, 20k",
        "double the budget",
    ],
)
def test_english_with_french_names_stays_english(message: str) -> None:
    assert language_of(message) == "en"


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("budget de 10 000 € en France", (10_000, "EUR", "LIFETIME")),
        ("Budget : vingt-cinq mille euros", (25_000, "EUR", "LIFETIME")),
        ("20 mille euros pour la Belgique", (20_000, "EUR", "LIFETIME")),
        ("une enveloppe de 1,5 million d'euros", (1_500_000, "EUR", "LIFETIME")),
        ("500 € par jour en France", (500, "EUR", "DAILY")),
        ("20€/jour à Lyon", (20, "EUR", "DAILY")),
        ("2 000 euros par semaine", (2_000, "EUR", "WEEKLY")),
        ("budget mensuel de 3.000 euros", (3_000, "EUR", "MONTHLY")),
        ("45 k€ HT au total", (45_000, "EUR", "LIFETIME")),
        ("30'000 francs suisses à Genève", (30_000, "CHF", "LIFETIME")),
        ("25 000 $ CA à Montréal", (25_000, "CAD", "LIFETIME")),
        ("environ 15 000 euros", (15_000, "EUR", "LIFETIME")),
        ("on a 8 000 € à dépenser", (8_000, "EUR", "LIFETIME")),
        (
            "L'an dernier on a dépensé 50 000 € ; cette année on part sur 80 000 €",
            (80_000, "EUR", "LIFETIME"),
        ),
        ("Notre chiffre d'affaires est de 2 M€, budget 40 000 €", (40_000, "EUR", "LIFETIME")),
        ("500 inscriptions à 12 € pièce en France", (6_000, "EUR", "LIFETIME")),
    ],
)
def test_money(message: str, expected: tuple[float, str, str]) -> None:
    assert money(message) == expected


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("du 1er au 15 mars", "2027-03-01", "2027-03-15"),
        ("du 5 janvier au 2 février", "2027-01-05", "2027-02-02"),
        ("du 03/04/2027 au 05/06/2027", "2027-04-03", "2027-06-05"),
        ("du 3/4 au 15/4", "2027-04-03", "2027-04-15"),
        ("en mars", "2027-03-01", "2027-03-31"),
        ("au mois d'avril", "2027-04-01", "2027-04-30"),
        ("au premier trimestre 2027", "2027-01-01", "2027-03-31"),
        ("campagne T2 2027", "2027-04-01", "2027-06-30"),
        ("campagne S1 2027", "2027-01-01", "2027-06-30"),
        ("la semaine prochaine", "2026-11-23", "2026-11-29"),
        ("le mois prochain", "2026-12-01", "2026-12-31"),
        ("première quinzaine de mai", "2027-05-01", "2027-05-15"),
        ("seconde quinzaine de mars", "2027-03-16", "2027-03-31"),
        ("d'ici la fin de l'année", "2026-11-20", "2026-12-31"),
        ("pendant deux semaines à partir du 4 janvier", "2027-01-04", "2027-01-17"),
        ("trois semaines dès lundi prochain", "2026-11-23", "2026-12-13"),
        ("de mars à juin 2027", "2027-03-01", "2027-06-30"),
        ("de début mars à fin avril", "2027-03-01", "2027-04-30"),
        ("les 2 prochaines semaines", "2026-11-21", "2026-12-04"),
        ("S10 à S12 2027", "2027-03-08", "2027-03-28"),
        ("semaine 12 de 2027", "2027-03-22", "2027-03-28"),
        ("dans deux semaines pour 10 jours", "2026-12-04", "2026-12-13"),
        ("pendant les soldes d'hiver en France", "2027-01-06", "2027-02-02"),
        ("les deux semaines avant Noël", "2026-12-11", "2026-12-24"),
    ],
)
def test_dates(message: str, start: str, end: str) -> None:
    assert flight(message) == (day(start), day(end))


@pytest.mark.parametrize(
    ("message", "youngest", "oldest"),
    [
        ("femmes de 25 à 34 ans", 25, 34),
        ("les 18-24 ans", 18, 24),
        ("entre 30 et 45 ans", 30, 45),
        ("F25-49", 25, 49),
        ("les plus de 50 ans", 50, 99),
        ("moins de 30 ans", 13, 29),
        ("25 ans et plus", 25, 99),
        ("à partir de 35 ans", 35, 99),
        ("des trentenaires", 30, 39),
        ("pas les moins de 18 ans", 18, 99),
        ("la génération Z", 14, 29),
    ],
)
def test_ages(message: str, youngest: int, oldest: int) -> None:
    ages = value(read(message).ages)
    assert (ages.youngest, ages.oldest) == (youngest, oldest)


@pytest.mark.parametrize(
    ("message", "genders"),
    [
        ("les femmes de Paris", {F}),
        ("H25-49 en France", {M}),
        ("mamans actives", {F}),
        ("hommes et femmes", {F, M}),
    ],
)
def test_genders(message: str, genders: set[Gender]) -> None:
    assert set(value(read(message).genders)) == genders


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("en Allemagne et en Autriche", {"DE", "AT"}),
        ("aux États-Unis", {"US"}),
        ("la France sauf Paris", {"FR"}),
        ("France entière", {"FR"}),
        ("en Suisse romande", {"CH"}),
        ("femmes françaises", {"FR"}),
        ("à Londres au Royaume-Uni", {"GB"}),
        ("au Brésil et au Mexique", {"BR", "MX"}),
        ("10k€, Nice et Paris", {"FR"}),
    ],
)
def test_places(message: str, codes: set[str]) -> None:
    assert set(value(read(message).places).country_codes) == codes


@pytest.mark.parametrize(
    ("message", "names"),
    [
        ("fans de foot", {"Football"}),
        ("amateurs de jeux vidéo et de rap", {"Video Gaming", "Hip-Hop"}),
        ("qui aiment la cuisine", {"Food & Drink"}),
        ("passionnés de course à pied", {"Running"}),
        ("gens qui s'intéressent à la technologie", {"Technology"}),
        ("amateurs de musique classique", {"Classical"}),
        ("gamers", {"Video Gaming"}),
    ],
)
def test_interests(message: str, names: set[str]) -> None:
    assert {node.name for node in value(read(f"10k€, {message}").interests)} == names


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("Objectif : notoriété", G.REACH),
        ("nous voulons faire connaître notre marque", G.REACH),
        ("générer du trafic vers notre site", G.CLICKS),
        ("on veut des téléchargements de notre appli", G.APP_INSTALLS),
        ("augmenter les ventes en ligne", G.CONVERSIONS),
        ("remplir notre restaurant", G.CONVERSIONS),
        ("obtenir des demandes de devis", G.LEADS),
        ("plus d'inscriptions à la newsletter", G.LEADS),
        ("plus d'écoutes de notre podcast", G.STREAMS),
        ("un maximum de vues de la bande-annonce", G.VIDEO_VIEWS),
        ("prendre rendez-vous pour un essai", G.LEADS),
    ],
)
def test_goals(message: str, goal: DeliveryGoal) -> None:
    assert value(read(f"10k€, {message}").goal).delivery_goal is goal


@pytest.mark.parametrize(
    ("message", "wanted"),
    [
        ("en audio et en vidéo", {A, V}),
        ("uniquement de l'audio", {A}),
        ("rien que de la vidéo", {V}),
        ("bannières et podcasts en France", {D}),
        ("on ne veut que du display", {D}),
    ],
)
def test_formats(message: str, wanted: set[Format]) -> None:
    assert set(value(read(message).formats).wanted) >= wanted


@pytest.mark.parametrize(
    "message", ["pas de vidéo", "sans vidéo", "surtout pas de vidéo", "on ne veut pas de vidéo"]
)
def test_a_format_is_excluded(message: str) -> None:
    assert value(read(message).formats).excluded == (V,)


def test_connected_tv_and_seconds() -> None:
    wishes = value(read("spots de 20 secondes en TV connectée").formats)
    assert wishes.placements_wanted == (Placement.CTV,)
    assert wishes.spot_seconds == 20


def test_devices() -> None:
    assert set(value(read("uniquement sur mobile").platforms)) == {Platform.IOS, Platform.ANDROID}


@pytest.mark.parametrize(
    ("message", "count", "unit"),
    [
        ("max 3 fois par semaine et par personne", 3, FrequencyUnit.WEEK),
        ("pas plus de 4 expositions par personne et par semaine", 4, FrequencyUnit.WEEK),
        ("capping 2/jour", 2, FrequencyUnit.DAY),
        ("répétition max 5 par mois", 5, FrequencyUnit.MONTH),
    ],
)
def test_frequency(message: str, count: int, unit: FrequencyUnit) -> None:
    cap = value(read(f"20k€ en France, {message}").constraints).frequency_cap
    assert (cap.impressions, cap.unit) == (count, unit)


@pytest.mark.parametrize(
    "message", ["CPM plafonné à 8 €", "CPM max 8€", "pas plus de 8 € du CPM", "CPM inférieur à 8 euros"]
)
def test_price_ceiling(message: str) -> None:
    assert value(read(f"France, {message}").constraints).cpm_ceiling.units == 8


@pytest.mark.parametrize(
    ("message", "shares"),
    [
        ("60 % vidéo et 40 % audio", {V: 0.6, A: 0.4}),
        ("vidéo 70 %, audio 30 %", {V: 0.7, A: 0.3}),
        ("la moitié du budget en vidéo et le reste en audio", {V: 0.5, A: 0.5}),
        ("moitié audio moitié vidéo", {V: 0.5, A: 0.5}),
    ],
)
def test_shares(message: str, shares: dict[Format, float]) -> None:
    found = value(read(f"20k€, {message}").constraints).shares
    assert {share.subject.format: share.lowest_share for share in found} == shares


def test_a_country_may_get_a_share() -> None:
    found = value(read("20k€ en France et en Allemagne, au moins 30 % en Allemagne").constraints).shares
    assert [(share.subject.country_code, share.lowest_share) for share in found] == [("DE", 0.3)]


BRIEF = "10 000 € en France du 5 janvier au 2 février, femmes de 25 à 45 ans, audio et vidéo"


@pytest.mark.parametrize(
    ("edit", "amount"),
    [
        ("double le budget", 20_000),
        ("plutôt 15k", 15_000),
        ("passe le budget à 12 000 €", 12_000),
        ("ajoute 2 000 €", 12_000),
        ("enlève 2000 €", 8_000),
        ("augmente le budget de 20 %", 12_000),
        ("réduis le budget de moitié", 5_000),
        ("3 000 € de plus", 13_000),
        ("non, mettez 9 000", 9_000),
    ],
)
def test_edits_of_the_budget(edit: str, amount: int) -> None:
    assert money(BRIEF, edit)[0] == amount


@pytest.mark.parametrize(
    ("edit", "start", "end"),
    [
        ("décale d'une semaine", "2027-01-12", "2027-02-09"),
        ("une semaine plus tôt", "2026-12-29", "2027-01-26"),
        ("prolonge de deux semaines", "2027-01-05", "2027-02-16"),
        ("prolonge jusqu'au 10 février", "2027-01-05", "2027-02-10"),
        ("avance le début de 3 jours", "2027-01-02", "2027-02-02"),
        ("une semaine de plus", "2027-01-05", "2027-02-09"),
        ("raccourcis d'une semaine", "2027-01-05", "2027-01-26"),
    ],
)
def test_edits_of_the_dates(edit: str, start: str, end: str) -> None:
    assert flight(BRIEF, edit) == (day(start), day(end))


@pytest.mark.parametrize(
    ("edit", "codes"),
    [
        ("ajoute l'Allemagne", {"FR", "DE"}),
        ("remplace la France par l'Espagne", {"ES"}),
        ("plutôt l'Italie que la France", {"IT"}),
    ],
)
def test_edits_of_the_places(edit: str, codes: set[str]) -> None:
    assert set(value(read(BRIEF, edit).places).country_codes) == codes


def test_edits_of_formats_and_people() -> None:
    assert value(read(BRIEF, "enlève la vidéo").formats).wanted == (A,)
    assert set(value(read(BRIEF, "ajoute du display").formats).wanted) == {A, V, D}
    assert set(value(read(BRIEF, "ajoute les hommes").genders)) == {F, M}
    assert not isinstance(read(BRIEF, "oublie l'âge").ages, Stated)


def test_undo_start_over_and_what_ifs() -> None:
    assert money(BRIEF, "double le budget", "annule")[0] == 10_000
    assert not isinstance(read(BRIEF, "on recommence à zéro").budget, Stated)
    assert money(BRIEF, "et si on avait 30 000 € ?")[0] == 10_000
    assert money(BRIEF, "et si on avait 30 000 € ?", "ok, on prend ça")[0] == 30_000


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("une campagne d'affichage à Paris", "outdoor"),
        ("des spots radio", "radio"),
        ("des pubs à la télé", "TV"),
        ("pages dans la presse", "print"),
        ("attirer du monde en magasin", "store visits"),
        ("des influenceurs", "influencers"),
        ("musulmans en France", "religion"),
        ("les diabétiques", "health"),
        ("les foyers CSP+", "income"),
    ],
)
def test_what_is_not_sold_or_targeted_is_named(message: str, asked: str) -> None:
    asks = " ".join(ask.ask for ask in read(f"{message}, 10k€").unmet)
    assert asked in asks


def test_words_are_the_users_own() -> None:
    message = "Bonjour, des femmes de 25 à 34 ans en Île-de-France, 10 000 € du 1er au 15 mars, pas de vidéo"
    brief = read(message)
    for field, words in (
        (brief.genders, "femmes"),
        (brief.budget, "10 000 €"),
        (brief.places, "Île-de-France"),
        (brief.formats, "vidéo"),
    ):
        assert isinstance(field, Stated)
        assert any(words in found.text for found in field.words)
        for found in field.words:
            assert message[found.start : found.end] == found.text


@given(st.text(alphabet="àâéèêëîïôùûüçœ'’ -/.,:%€$0123456789abdehlmnprstuv\n", max_size=60))
def test_any_text_is_glossed_and_every_piece_lies_inside_it(message: str) -> None:
    found = gloss(message, lexicon_of("fr"))
    for piece in found.pieces:
        assert 0 <= piece.from_start <= piece.from_end <= len(message)
        assert 0 <= piece.start <= piece.end <= len(found.text)


def test_the_language_of_the_conversation_decides_when_words_do_not() -> None:
    assert in_english("20k", "fr").language == "fr"
