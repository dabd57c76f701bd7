"""German briefs and edits, read by the readers that know English only."""

from collections.abc import Sequence
from datetime import date

import pytest

from agents.audience.reading import read_audience
from agents.budget.reading import read_budget
from agents.goal.reading import read_goal
from agents.languages.detection import language_of
from agents.languages.gloss import Gloss, gloss
from agents.languages.lexicon import Lexicon, lexicon_of
from agents.languages.reading import in_english, in_own_words
from agents.reading import ReadingContext
from agents.router.intent import read_intent
from agents.schedule.reading import read_schedule
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import (
    Advertiser,
    AgeRange,
    Brief,
    Budget,
    DateSpan,
    Missing,
    Schedule,
    Stated,
    Words,
)
from planner.domain.money import Money
from planner.domain.turn import Intent
from planner.domain.vocabulary import BudgetPeriod, DeliveryGoal, Format, FrequencyUnit, Gender, Platform
from tests.fakes.taxonomy import taxonomy_snapshot

ADVERTISER = Advertiser(account_id="a", name="A", currency="EUR", country_code="DE")
TODAY = date(2026, 11, 20)
INDEX = TaxonomyIndex(taxonomy_snapshot())
WORDS = (Words(text="x", start=0, end=1),)
STANDING = Brief(
    budget=Stated[Budget](value=Budget(amount=Money.of(20_000, "EUR")), words=WORDS),
    schedule=Stated[Schedule](
        value=Schedule(flight=DateSpan(start=date(2027, 3, 1), end=date(2027, 3, 31))), words=WORDS
    ),
    ages=Stated[AgeRange](value=AgeRange(youngest=25, oldest=45), words=WORDS),
)


def heard(message: str) -> Gloss:
    """Return the gloss of a message that has to be taken for German."""
    found = in_english(message, "de")
    assert found.language == "de"
    return found


def context(message: str, previous: Brief = Brief(), *, countries: Sequence[str] = ()) -> ReadingContext:  # noqa: B008  # a frozen value
    return ReadingContext(
        message=heard(message).text,
        previous=previous,
        today=TODAY,
        advertiser=ADVERTISER,
        country_codes=tuple(countries),
    )


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return lexicon_of("de")


def test_every_line_of_the_lexicon_is_a_rule(lexicon: Lexicon) -> None:
    assert sum(1 for _ in lexicon.rules()) > 3_000
    assert len(lexicon.suffixes) > 50


@pytest.mark.parametrize(
    "message",
    [
        "20.000 Euro für Frauen ab 30",
        "Video raus",
        "Bitte um eine Woche verschieben",
        "Budget verdoppeln",
        "Was wäre, wenn wir nur Audio nehmen?",
        "Wir möchten mehr Leads",
        "Zielgruppe: Männer 25-45",
    ],
)
def test_a_message_is_taken_for_german(message: str) -> None:
    assert language_of(message) == "de"


@pytest.mark.parametrize(
    "message",
    [
        "20k in Munich and Zürich for women 25-34",
        "Drop video, we want the Berlin audience only",
        "Add Österreich and make it 30k",
        "Reach fans of Rammstein and Die Ärzte in Germany during Oktoberfest",
    ],
)
def test_english_with_german_names_stays_english(message: str) -> None:
    assert language_of(message) == "en"


@pytest.mark.parametrize(
    ("message", "amount", "currency", "period"),
    [
        ("Unser Budget liegt bei 20.000 Euro", 20_000, "EUR", BudgetPeriod.LIFETIME),
        ("Budget von ca. 15 Tsd. Euro pro Monat", 15_000, "EUR", BudgetPeriod.MONTHLY),
        ("1.500 € am Tag", 1_500, "EUR", BudgetPeriod.DAILY),
        ("Tagesbudget 500 Euro", 500, "EUR", BudgetPeriod.DAILY),
        ("2.500 EUR pro Woche", 2_500, "EUR", BudgetPeriod.WEEKLY),
        ("insgesamt 1,5 Mio. Euro", 1_500_000, "EUR", BudgetPeriod.LIFETIME),
        ("Wir haben fünfundzwanzigtausend Euro", 25_000, "EUR", BudgetPeriod.LIFETIME),
        ("zweihunderttausend Euro Gesamtbudget", 200_000, "EUR", BudgetPeriod.LIFETIME),
        ("eine halbe Million Euro Mediabudget", 500_000, "EUR", BudgetPeriod.LIFETIME),
        ("Etat: 15 TEUR netto", 15_000, "EUR", BudgetPeriod.LIFETIME),
        ("Budget 80'000 Franken", 80_000, "CHF", BudgetPeriod.LIFETIME),
        ("wir haben CHF 20'000 zur Verfügung", 20_000, "CHF", BudgetPeriod.LIFETIME),
        ("maximal 12.500,50 Euro Werbebudget", 12_500.5, "EUR", BudgetPeriod.LIFETIME),
        ("Wir moechten 30.000 Euro ausgeben", 30_000, "EUR", BudgetPeriod.LIFETIME),
        ("Letztes Jahr haben wir 50.000 ausgegeben, diesmal sollen es 70.000 Euro sein", 70_000, "EUR",
         BudgetPeriod.LIFETIME),
        ("Unser Umsatz liegt bei 2 Mio. Euro. Mediabudget 15.000 Euro", 15_000, "EUR", BudgetPeriod.LIFETIME),
    ],
)  # fmt: skip
def test_budgets(message: str, amount: float, currency: str, period: BudgetPeriod) -> None:
    found = read_budget(context(message)).budget
    assert isinstance(found, Stated)
    assert (float(found.value.amount.units), found.value.amount.currency) == (amount, currency)
    assert found.value.period is period


@pytest.mark.parametrize(
    ("message", "lowest", "highest"),
    [("zwischen 20.000 und 30.000 Euro", 20_000, 30_000), ("15.000 bis 20.000 Euro Budget", 15_000, 20_000)],
)
def test_budget_ranges(message: str, lowest: int, highest: int) -> None:
    found = read_budget(context(message)).budget
    assert isinstance(found, Stated)
    assert found.value.lowest is not None
    assert (int(found.value.lowest.units), int(found.value.amount.units)) == (lowest, highest)


@pytest.mark.parametrize(
    "message",
    [
        "Letztes Jahr haben wir 50.000 Euro ausgegeben",
        "Unser Jahresumsatz liegt bei 2 Mio. Euro",
        "Die Kopfhörer kosten 49 Euro pro Stück",
        "PLZ 80331 und Tel. 089 123456",
    ],
)
def test_other_numbers_are_no_budget(message: str) -> None:
    assert read_budget(context(message)).budget is None


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("vom 1. bis 15. März", (2027, 3, 1), (2027, 3, 15)),
        ("vom 01.03. bis 15.04.2027", (2027, 3, 1), (2027, 4, 15)),
        ("vom 1. Dezember bis zum 24. Dezember", (2026, 12, 1), (2026, 12, 24)),
        ("im März", (2027, 3, 1), (2027, 3, 31)),
        ("Jänner bis Feber 2027", (2027, 1, 1), (2027, 2, 28)),
        ("KW 10 bis KW 14 2027", (2027, 3, 8), (2027, 4, 11)),
        ("ab Montag für zwei Wochen", (2026, 11, 23), (2026, 12, 6)),
        ("Start am 1. April, Laufzeit 4 Wochen", (2027, 4, 1), (2027, 4, 28)),
        ("im 2. Quartal 2027", (2027, 4, 1), (2027, 6, 30)),
        ("im ersten Halbjahr 2027", (2027, 1, 1), (2027, 6, 30)),
        ("nächsten Monat", (2026, 12, 1), (2026, 12, 31)),
        ("die ersten zwei Wochen im Juni", (2027, 6, 1), (2027, 6, 14)),
        ("zweite Märzhälfte", (2027, 3, 16), (2027, 3, 31)),
        ("ab heute bis Ende Januar", (2026, 11, 20), (2027, 1, 31)),
        ("vom 3. Mai an drei Wochen lang", (2027, 5, 3), (2027, 5, 23)),
        ("Maerz 2027", (2027, 3, 1), (2027, 3, 31)),
        ("ab 1. März bis Ende Mai 2027", (2027, 3, 1), (2027, 5, 31)),
        ("nächste Woche", (2026, 11, 23), (2026, 11, 29)),
        ("1.3. bis 15.3., danach Pause", (2027, 3, 1), (2027, 3, 15)),
        ("während des Oktoberfests 2027", (2027, 9, 18), (2027, 10, 3)),
        ("in der Adventszeit", (2026, 11, 29), (2026, 12, 24)),
        ("in den nächsten 6 Wochen", (2026, 11, 21), (2027, 1, 1)),
        ("2 Wochen vor Weihnachten", (2026, 12, 11), (2026, 12, 24)),
    ],
)
def test_flights(message: str, start: tuple[int, int, int], end: tuple[int, int, int]) -> None:
    found = read_schedule(context(message)).schedule
    assert isinstance(found, Stated)
    assert (found.value.flight.start, found.value.flight.end) == (date(*start), date(*end))


@pytest.mark.parametrize(
    ("message", "youngest", "oldest"),
    [
        ("Frauen ab 30", 30, 99),
        ("Männer 25-45", 25, 45),
        ("25- bis 34-Jährige", 25, 34),
        ("zwischen 30 und 49 Jahren", 30, 49),
        ("18 bis 29 Jahre", 18, 29),
        ("Menschen über 50", 50, 99),
        ("Ü40", 40, 99),
        ("U30", 13, 29),
        ("unter 35-Jährige", 13, 34),
        ("im Alter von 20 bis 40", 20, 40),
        ("Alter: 14-49", 14, 49),
        ("Erwachsene ab 18 Jahren", 18, 99),
        ("Frauen Mitte 30", 34, 36),
        ("junge Erwachsene", 18, 24),
        ("mindestens 21 Jahre alt", 21, 99),
        ("Rentner", 65, 99),
        ("niemand unter 21", 21, 99),
        ("alle Altersgruppen", 13, 99),
    ],
)
def test_ages(message: str, youngest: int, oldest: int) -> None:
    found = read_audience(context(message), INDEX).ages
    assert isinstance(found, Stated)
    assert (found.value.youngest, found.value.oldest) == (youngest, oldest)


@pytest.mark.parametrize(
    ("message", "genders"),
    [
        ("Frauen und Männer", {Gender.FEMALE, Gender.MALE}),
        ("nur Damen", {Gender.FEMALE}),
        ("weibliche Zielgruppe", {Gender.FEMALE}),
        ("Väter in Bayern", {Gender.MALE}),
        ("alle Geschlechter", set(Gender)),
    ],
)
def test_genders(message: str, genders: set[Gender]) -> None:
    found = read_audience(context(message), INDEX).genders
    assert isinstance(found, Stated)
    assert set(found.value) == genders


@pytest.mark.parametrize(
    ("message", "included", "excluded"),
    [
        ("in Deutschland und Österreich", {"Germany", "Austria"}, set()),
        ("DACH-Region", {"Germany", "Austria", "Switzerland"}, set()),
        ("in der Schweiz", {"Switzerland"}, set()),
        ("nur Muenchen", {"Munich"}, set()),
        ("ganz Deutschland außer Bayern", {"Germany"}, {"Bavaria"}),
        ("österreichische Frauen", {"Austria"}, set()),
        ("Großbritannien, Schweden und Norwegen", {"United Kingdom", "Sweden", "Norway"}, set()),
    ],
)
def test_places(message: str, included: set[str], excluded: set[str]) -> None:
    found = read_audience(context(message), INDEX).places
    assert isinstance(found, Stated)
    assert {place.name for place in found.value.included} == included
    assert {place.name for place in found.value.excluded} == excluded


@pytest.mark.parametrize(
    ("message", "interests"),
    [
        ("Fußballfans", {"Football"}),
        ("Läufer:innen", {"Running"}),
        ("Leute, die sich für Mode, Reisen und Yoga interessieren", {"Style & Fashion", "Travel", "Yoga"}),
        ("Menschen, die gerne Jazz und Rockmusik hören", {"Jazz", "Rock"}),
        ("Interessen: Technik und Fitness", {"Technology", "Fitness"}),
        ("Hundebesitzer", {"Pets"}),
        ("Gamer", {"Video Gaming"}),
        ("junge Eltern", {"Parenting"}),
    ],
)
def test_interests(message: str, interests: set[str]) -> None:
    found = read_audience(context(message), INDEX).interests
    assert isinstance(found, Stated)
    assert {node.name for node in found.value} == interests


def test_devices() -> None:
    found = read_audience(context("nur iPhone-Nutzer"), INDEX).platforms
    assert isinstance(found, Stated)
    assert found.value == (Platform.IOS,)


@pytest.mark.parametrize(
    ("message", "goal"),
    [
        ("Ziel ist Bekanntheit", DeliveryGoal.REACH),
        ("Wir wollen möglichst viele Menschen erreichen", DeliveryGoal.REACH),
        ("Es geht um Reichweite", DeliveryGoal.REACH),
        ("mehr Reservierungen für unser Restaurant", DeliveryGoal.CONVERSIONS),
        ("Wir möchten mehr Tickets verkaufen", DeliveryGoal.CONVERSIONS),
        ("Abverkauf steigern", DeliveryGoal.CONVERSIONS),
        ("Ziel: Leads", DeliveryGoal.LEADS),
        ("mehr Anmeldungen für den Newsletter", DeliveryGoal.LEADS),
        ("mehr Besucher auf unsere Website bringen", DeliveryGoal.CLICKS),
        ("Traffic auf den Onlineshop lenken", DeliveryGoal.CLICKS),
        ("Ziel sind App-Installationen", DeliveryGoal.APP_INSTALLS),
        ("Die Leute sollen unsere App herunterladen", DeliveryGoal.APP_INSTALLS),
        ("Ziel: Videoaufrufe", DeliveryGoal.VIDEO_VIEWS),
        ("mehr Hörer für unseren Podcast", DeliveryGoal.STREAMS),
    ],
)
def test_goals(message: str, goal: DeliveryGoal) -> None:
    found = read_goal(context(message), INDEX).goal
    assert isinstance(found, Stated)
    assert found.value.delivery_goal is goal


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Kampagne für unsere neue Biermarke", "Food and Drink"),
        ("für unsere Banking-App", "Finance and Insurance"),
        ("Wir sind ein Fitnessstudio", "Fitness and Recreation"),
        ("Kampagne für unsere Modemarke", "Clothing and Fashion"),
        ("für unser Autohaus", "Automotive"),
    ],
)
def test_ad_categories(message: str, name: str) -> None:
    found = read_goal(context(message), INDEX).ad_category
    assert isinstance(found, Stated)
    assert found.value.name == name


@pytest.mark.parametrize(
    ("message", "formats"),
    [
        ("nur Audio", {Format.AUDIO}),
        ("Video und Display", {Format.VIDEO, Format.DISPLAY}),
        ("Bewegtbild und Hörspots", {Format.VIDEO, Format.AUDIO}),
        ("ausschließlich Bannerwerbung", {Format.DISPLAY}),
    ],
)
def test_formats(message: str, formats: set[Format]) -> None:
    found = read_goal(context(message), INDEX).formats
    assert isinstance(found, Stated)
    assert set(found.value.wanted) == formats


@pytest.mark.parametrize(
    ("message", "count", "unit"),
    [
        ("max. 3 Kontakte pro Woche", 3, FrequencyUnit.WEEK),
        ("höchstens zweimal am Tag", 2, FrequencyUnit.DAY),
        ("maximal 3 Kontakte pro Nutzer und Woche", 3, FrequencyUnit.WEEK),
        ("Frequency Cap 5/Monat", 5, FrequencyUnit.MONTH),
    ],
)
def test_frequency_caps(message: str, count: int, unit: FrequencyUnit) -> None:
    found = read_budget(context(message)).constraints
    assert isinstance(found, Stated)
    assert found.value.frequency_cap is not None
    assert (found.value.frequency_cap.impressions, found.value.frequency_cap.unit) == (count, unit)


@pytest.mark.parametrize(
    "message", ["TKP max. 8 Euro", "TKP unter 8 €", "der TKP soll nicht über 8 Euro liegen"]
)
def test_price_ceilings(message: str) -> None:
    found = read_budget(context(message)).constraints
    assert isinstance(found, Stated)
    assert found.value.cpm_ceiling == Money.of(8, "EUR")


@pytest.mark.parametrize(
    ("message", "shares"),
    [
        ("60 % Video, 40 % Audio", [("VIDEO", 0.6, 0.6), ("AUDIO", 0.4, 0.4)]),
        ("60/40 Video zu Audio", [("VIDEO", 0.6, 0.6), ("AUDIO", 0.4, 0.4)]),
        ("mindestens 40 % in Österreich", [("AT", 0.4, 1.0)]),
        ("die Hälfte des Budgets für Video", [("VIDEO", 0.5, 0.5)]),
        ("gleichmäßig auf Audio und Video verteilen", [("AUDIO", 0.5, 0.5), ("VIDEO", 0.5, 0.5)]),
        ("höchstens 30 Prozent für Display", [("DISPLAY", 0.0, 0.3)]),
    ],
)
def test_shares(message: str, shares: list[tuple[str, float, float]]) -> None:
    found = read_budget(context(message, STANDING)).constraints
    assert isinstance(found, Stated)
    assert [
        (share.subject.format or share.subject.country_code, share.lowest_share, share.highest_share)
        for share in found.value.shares
    ] == shares


@pytest.mark.parametrize(
    ("message", "amount"),
    [
        ("Können wir das Budget auf 30.000 erhöhen?", 30_000),
        ("erhöhe das Budget um 20 %", 24_000),
        ("bitte das Budget um 10 Prozent kürzen", 18_000),
        ("Budget verdoppeln", 40_000),
        ("das Budget halbieren", 10_000),
        ("mach 25.000 draus", 25_000),
        ("leg noch 5.000 Euro drauf", 25_000),
        ("nein, ich meinte 15.000", 15_000),
        ("5.000 Euro weniger", 15_000),
    ],
)
def test_changes_of_the_budget(message: str, amount: int) -> None:
    found = read_budget(context(message, STANDING)).budget
    assert isinstance(found, Stated)
    assert found.value.amount.units == amount


@pytest.mark.parametrize(
    ("message", "start", "end"),
    [
        ("Kampagne um zwei Wochen verlängern", (3, 1), (4, 14)),
        ("verlängere bis Ende April", (3, 1), (4, 30)),
        ("eine Woche später starten", (3, 8), (3, 31)),
        ("alles um eine Woche verschieben", (3, 8), (4, 7)),
        ("verschiebe die Kampagne auf Mai", (5, 1), (5, 31)),
        ("um eine Woche verkürzen", (3, 1), (3, 24)),
    ],
)
def test_changes_of_the_dates(message: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    found = read_schedule(context(message, STANDING)).schedule
    assert isinstance(found, Stated)
    assert (found.value.flight.start, found.value.flight.end) == (date(2027, *start), date(2027, *end))


@pytest.mark.parametrize(
    ("message", "english"),
    [
        ("Können wir Video rausnehmen und Audio dazunehmen?", "can you drop video and add audio ?"),
        ("Nimm Podcasts raus", "drop podcasts"),
        ("Video raus bitte", "drop video please"),
        ("statt Video lieber Audio", "audio instead of video"),
        ("ersetze Deutschland durch Österreich", "replace Germany with Austria"),
        ("Österreich noch mit dazu", "add Austria"),
        ("ohne Podcasts", "without podcasts"),
        ("kein Video", "no video"),
        ("erweitere die Kampagne auf Österreich", "add Austria"),
        ("Das Alter ist eigentlich egal", "no age limit"),
        ("auf Deutschland beschränken", "only Germany"),
    ],
)
def test_word_order_of_edits(message: str, english: str) -> None:
    assert heard(message).text.strip() == english


def test_what_is_taken_back_is_missing() -> None:
    assert read_budget(context("vergiss das Budget", STANDING)).budget == Missing()
    assert read_audience(context("keine Altersgrenze", STANDING), INDEX).ages == Missing()


@pytest.mark.parametrize(
    ("message", "intent"),
    [
        ("Hallo", Intent.SMALL_TALK),
        ("Vielen Dank!", Intent.SMALL_TALK),
        ("mach das rückgängig", Intent.UNDO),
        ("Fangen wir nochmal von vorne an", Intent.START_OVER),
        ("Was wäre, wenn wir das Budget verdoppeln?", Intent.WHAT_IF),
        ("Angenommen, wir hätten 50.000 Euro?", Intent.WHAT_IF),
        ("Budget auf 30.000 erhöhen", Intent.EDIT),
        ("Warum so viel Video?", Intent.ASK_ABOUT_PLAN),
        ("Wie viele Leute erreichen wir?", Intent.ASK_ABOUT_PLAN),
        ("den Plan freigeben", Intent.APPROVE),
    ],
)
def test_intents(message: str, intent: Intent) -> None:
    found = read_intent(context(message, STANDING), INDEX, has_plan=True, has_hypothetical=False)
    assert found.intent is intent


def test_a_hypothesis_is_taken() -> None:
    found = read_intent(context("das nehmen wir", STANDING), INDEX, has_plan=True, has_hypothetical=True)
    assert found.intent is Intent.ACCEPT


def test_a_choice_is_left_to_us() -> None:
    found = read_intent(
        context("keine Ahnung, entscheide du", STANDING), INDEX, has_plan=True, has_hypothetical=False
    )
    assert found.wants_default


def test_findings_carry_the_words_of_the_user() -> None:
    message = "Wir möchten zwanzigtausend Euro im März für Frauen ab 30 in München ausgeben"
    spoken = heard(message)
    audience = in_own_words(read_audience(context(message), INDEX), spoken)
    budget = in_own_words(read_budget(context(message)), spoken)
    schedule = in_own_words(read_schedule(context(message)), spoken)
    assert isinstance(audience.ages, Stated)
    assert isinstance(audience.places, Stated)
    assert isinstance(audience.genders, Stated)
    assert isinstance(budget.budget, Stated)
    assert isinstance(schedule.schedule, Stated)
    found = [
        audience.ages.words[0],
        audience.places.words[0],
        audience.genders.words[0],
        budget.budget.words[0],
        schedule.schedule.words[0],
    ]
    assert [words.text for words in found] == [
        "ab 30", "München", "Frauen", "zwanzigtausend Euro", "März"
    ]  # fmt: skip
    assert all(message[words.start : words.end] == words.text for words in found)


@pytest.mark.parametrize(
    "message", ["", "...", "Ü", ",,,", "1. 2. 3.", "ß" * 300, "die " * 2000, "12.12.12.12"]
)
def test_nothing_written_is_too_strange(message: str, lexicon: Lexicon) -> None:
    found = gloss(message, lexicon)
    assert found.original == message
