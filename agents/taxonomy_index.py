"""Finds the taxonomies' names in text: places, interests and genres, ad categories.

Matching is longest-first over tokens that are folded (case and accents away) while offsets stay those of the
message. Only ids of the snapshot ever come out; a country that the snapshot lacks comes out as not sold.
World country names are those of Unicode CLDR as shipped with Babel.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from babel import Locale

from planner.domain.brief import AdCategory, AudienceNode, AudienceNodeKind, PlaceKind, Words
from planner.domain.taxonomy import GeoTarget, TaxonomySnapshot


def words_of(text: str) -> frozenset[str]:
    """Return the words of a list that is written with blanks between them."""
    return frozenset(text.split())


def _table(text: str) -> dict[str, tuple[str, ...]]:
    """Read lines of `KEY name, name, ...` separated by semicolons."""
    rows = (row.split(None, 1) for row in text.replace("\n", " ").split(";") if row.strip())
    return {key.replace("_", " "): tuple(name.strip() for name in names.split(",")) for key, names in rows}


_COUNTRY_ALIASES: Final = _table("""
GB uk, u.k., britain, great britain; US usa, u.s., u.s.a., america, the states, the us, united states of
america; NL holland, the netherlands; TR turkiye, turkey; AE uae, u.a.e., emirates, the emirates; SA ksa,
saudi; KR korea, south korea; CZ czech republic, czechia; IE republic of ireland, eire; CI ivory coast; VN
viet nam; MM burma, myanmar; HK hong kong; MO macau, macao; CD dr congo, drc; CG congo; RU russian
federation; BA bosnia; MK macedonia; SZ swaziland; CV cape verde; TL east timor; PS palestine; PH the
philippines; NZ aotearoa""")

_GROUPS: Final = _table("""
DACH DE, AT, CH; the_Nordics SE, NO, DK, FI, IS; Scandinavia SE, NO, DK; Benelux BE, NL, LU; Iberia ES, PT;
the_Baltics EE, LV, LT; CEE PL, CZ, SK, HU, RO, BG, SI, HR, EE, LV, LT; the_Balkans AL, BA, BG, HR, ME, MK,
RS, SI, XK, GR; Latin_America MX, BR, AR, CL, CO, PE, EC, VE, BO, PY, UY, CR, PA, GT, HN, NI, SV, DO, CU,
PR; South_America BR, AR, CL, CO, PE, EC, VE, BO, PY, UY, GY, SR; Central_America CR, PA, GT, HN, NI, SV,
BZ; North_America US, CA, MX; the_GCC AE, SA, QA, KW, BH, OM; ANZ AU, NZ; Oceania AU, NZ, FJ, PG; the_EU AT,
BE, BG, HR, CY, CZ, DK, EE, FI, FR, DE, GR, HU, IE, IT, LV, LT, LU, MT, NL, PL, PT, RO, SK, SI, ES, SE;
Western_Europe GB, IE, FR, DE, AT, CH, BE, NL, LU, ES, PT, IT; Southern_Europe ES, PT, IT, GR, MT, CY;
Eastern_Europe PL, CZ, SK, HU, RO, BG, UA, MD, BY; Northern_Europe SE, NO, DK, FI, IS, EE, LV, LT; Europe
AT, BE, BG, HR, CY, CZ, DK, EE, FI, FR, DE, GR, HU, IE, IT, LV, LT, LU, MT, NL, PL, PT, RO, SK, SI, ES, SE,
GB, CH, NO, IS, UA, RS, BA, ME, MK, AL, MD, BY, XK, AD, MC, LI, SM; the_Middle_East AE, SA, QA, KW, BH, OM,
IL, JO, LB, IQ, TR, EG, YE, IR, SY, PS; MENA AE, SA, QA, KW, BH, OM, IL, JO, LB, IQ, EG, MA, DZ, TN, LY, YE;
Africa ZA, NG, KE, EG, MA, GH, TZ, UG, SN, CI, DZ, TN, ET, CM, ZW, ZM, RW, AO, MZ; Southeast_Asia SG, MY,
TH, ID, PH, VN, KH, LA, MM, BN; South_Asia IN, PK, BD, LK, NP; East_Asia CN, JP, KR, TW, HK; Asia CN, JP,
KR, TW, HK, SG, MY, TH, ID, PH, VN, KH, LA, MM, IN, PK, BD, LK, NP; APAC AU, NZ, CN, JP, KR, TW, HK, SG, MY,
TH, ID, PH, VN, KH, IN, PK, BD, LK; EMEA AT, BE, BG, HR, CY, CZ, DK, EE, FI, FR, DE, GR, HU, IE, IT, LV, LT,
LU, MT, NL, PL, PT, RO, SK, SI, ES, SE, GB, CH, NO, IS, UA, RS, TR, AE, SA, QA, KW, BH, OM, IL, JO, LB, EG,
MA, ZA, NG, KE, GH""")
"""Usual trade meanings. North America counts Mexico, as geography does; the user sees what was meant."""

_GROUP_ALIASES: Final = _table("""
the_Nordics nordics, the nordics, nordic countries, nordic markets, nordic region; Scandinavia scandinavia,
scandinavian countries; Iberia iberia, iberian peninsula; the_Baltics baltics, the baltics, baltic states;
the_Balkans balkans, the balkans; CEE cee, central and eastern europe, central europe; Latin_America latin
america, latam; North_America north america, noram; the_GCC gcc, the gcc, gulf states, gulf countries, the
gulf; ANZ anz, australasia; the_EU eu, e.u., the eu, european union; APAC apac, asia pacific, asia-pac;
Southeast_Asia southeast asia, south east asia; the_Middle_East middle east, the middle east""")

_DEMONYMS: Final = _table("""
BR brazilian; MX mexican; US american; GB british, english, scottish, welsh; DE german; FR french; ES
spanish; PT portuguese; IT italian; NL dutch; BE belgian; AT austrian; CH swiss; SE swedish; NO norwegian;
DK danish; FI finnish; IS icelandic; IE irish; PL polish; CZ czech; SK slovak; HU hungarian; RO romanian; BG
bulgarian; GR greek; HR croatian; RS serbian; UA ukrainian; RU russian; TR turkish; CA canadian; AR
argentinian, argentine; CL chilean; CO colombian; PE peruvian; EC ecuadorian; VE venezuelan; UY uruguayan;
AU australian, aussie; NZ new zealand, kiwi; JP japanese; KR korean; CN chinese; TW taiwanese; IN indian; PK
pakistani; ID indonesian; MY malaysian; PH filipino, philippine; TH thai; VN vietnamese; SG singaporean; ZA
south african; NG nigerian; KE kenyan; GH ghanaian; EG egyptian; MA moroccan; SA saudi; AE emirati; IL
israeli; EE estonian; LV latvian; LT lithuanian; SI slovenian""")
_PLURAL_PEOPLE: Final = _table(
    "GB brits; ES spaniards; SE swedes; DK danes; FI finns; PL poles; TR turks; NZ kiwis"
)

_US_STATES: Final = {
    code: names[0]
    for code, names in _table("""
AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware;
FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas; KY Kentucky; LA
Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi; MO
Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico; NY New
York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode
Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VT Vermont; VA Virginia; WA
Washington; WV West Virginia; WI Wisconsin; WY Wyoming; DC District of Columbia""").items()
}
_NATIONS: Final = ("England", "Scotland", "Wales", "Northern Ireland")
_CITY_ALIASES: Final = (
    ("nyc", "US", "New York City"),
    ("nyc", "US", "New York"),
    ("new york city", "US", "New York"),
    ("la", "US", "Los Angeles"),
    ("l.a.", "US", "Los Angeles"),
    ("washington dc", "US", "Washington"),
    ("washington d.c.", "US", "Washington"),
    ("cdmx", "MX", "Mexico City"),
    ("rio", "BR", "Rio de Janeiro"),
)

_RISKY: Final = words_of(
    "reading mobile nice orange split bath nancy sale of deal best most lens tours angers brest sandwich "
    "rugby derby bar zug wels essen halle hof como bari buffalo phoenix corona independence enterprise "
    "normal eagle hope surprise gary troy bend victoria male ham hull cash same man march may august "
    "central western northern eastern southern north south east west coast center centre capital turkey "
    "jersey jordan chad guinea la lima rio mission liberty union media bang van batman spa mono obo ora "
    "ulm olive temple flower peoria mary madison carson jackson charlotte florence chelsea aurora paradise "
    "sunrise plantation commerce industry garden summit young price green brandon lincoln wellington "
    "marietta hamilton kent bury wells poole rochdale cork born soest melle bonn pearl delta imperial "
    "progress monument nord sud est ouest lot cher var drome landes eure orne gard ain loire savoie campus "
    "campo valle cruz santiago cordoba cartagena college university leon merida toledo grande sur norte "
    "este oeste santa san maria para goes rugby ely street stone rugby diss ware wing over beer looe "
    "settle rye hove lancing barking epping tooting ealing slough rugby tring london-derry granada maurice "
    "grenade niger mali oman nova polo golf king kings queens regal crown royal marathon champion sport "
    "sports fitness music radio podcast audio video display vista salon ford lucerne quality story success "
    "truth romance luck uncertain beaver love hell"
)
_WORDLIKE_CODES: Final = words_of(
    "AD AI AM AS AT BE BY CC CO DO GE HI HR ID IE IN IO IS IT LA LI MA ME MS MY NO OH OK OR PA PM PR QA SO "
    "TM TO TV VC VR AR AC EU CD SC MD PC"
)
_PLACE_PREPOSITION: Final = re.compile(
    r"\b(?:in|across|around|near|throughout|within|from|into|outside|target(?:ing)?|markets?|countries|"
    r"country|geos?|geography|locations?|cities|states|city of|state of|greater|downtown|add|drop|remove|"
    r"exclude|excluding|except|include|including|only|not|swap|scrap|to|for)\s*:?\s+(?:the\s+|just\s+|"
    r"only\s+)?$"
)
_JOINED: Final = re.compile(r"\s*(?:,|;|/|\||\+|&|\band\b|\bor\b|\bplus\b|,\s*and\b)\s*(?:in\s+)?(?:the\s+)?")
_PEOPLE: Final = re.compile(
    r"[ \-](?:(?:young|adult|female|male|urban|working|podcast|mobile|online|older|college) "
    r")?(?:listeners?|audiences?|users?|people|men|women|mums?|moms?|dads?|parents|families|consumers?|"
    r"markets?|adults?|millennials|teens|teenagers|students|customers?|shoppers?|gamers|viewers?|fans|"
    r"runners|professionals|homeowners|households|travell?ers|subscribers|population|public|residents|"
    r"citizens|drivers|youth|boomers|gen z|commuters|drinkers|foodies|cities|territory)\b"
)
_NOT_MOBILE: Final = re.compile(
    r"\W*(?:and|&|,|/|or|\+)?\s*(?:desktop|web|apps?|phones?|video|display|audio|tablet|ctv|ads?)\b"
)
_NOT_A_TARGET: Final = re.compile(r"[- ](?:style|based|inspired|born|made|headquartered|themed)\b")
_CONNECTOR: Final = re.compile(r"[ \t\u200b]*[-'.&/+]?[ \t]*\n?[ \t]*")
_TOKEN: Final = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_SKIPPED_TERRITORIES: Final = words_of("XA XB ZZ UN EU EZ QO AC CP DG EA IC TA CQ")
_ADDRESS_ENDS: Final = frozenset({"uk", "us", "eu"})
_SKIPPED_LOWER: Final = frozenset({"jersey", "chad", "man", "nova", "male"})
_SKIPPED_NAMES: Final = frozenset({"maurice", "grenade", "granada", "man", "india occidental", "the gambia"})
_SINGLE_CHARACTERS: Final = str.maketrans(
    "’‘‛`´“”„–—−‐‑\u00a0\u202f\u2009øŁłđĐıŒœÆæ", "'''''\"\"\"-----   ollddiooaa"
)


class _FoldTable(dict[int, str]):
    """Code point -> its lower-case letter without accent; every entry is exactly one character."""

    def __missing__(self, code: int) -> str:
        mapped = _SINGLE_CHARACTERS.get(code)
        letter = chr(mapped) if isinstance(mapped, int) else unicodedata.normalize("NFD", chr(code))[0]
        lowered = letter.lower()
        self[code] = lowered if len(lowered) == 1 else lowered[0]
        if len(self) > 20_000:  # bounded whatever is written
            kept = self[code]
            self.clear()
            return kept
        return self[code]


_FOLD: Final = _FoldTable()


def fold(text: str) -> str:
    """Return `text` in lower case without accents, character for character: offsets stay the same."""
    return text.translate(_FOLD)


class Token(NamedTuple):
    """A word: its folded letters, and where it stands in the message."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A message, the same folded, and its words.

    Attributes:
        raw: The message, unchanged.
        folded: As long as `raw`, so that a span found in one is a span in the other.
        tokens: Words in order.
    """

    raw: str
    folded: str
    tokens: tuple[Token, ...]

    @classmethod
    def of(cls, message: str) -> "FoldedText":
        """Fold and split a message."""
        folded = fold(message)
        return cls(message, folded, tuple(_tokens(folded)))

    def words(self, start: int, end: int) -> Words:
        """Return the span as the user wrote it."""
        return Words(text=self.raw[start:end], start=start, end=end)


def _tokens(folded: str) -> list[Token]:
    tokens = []
    for match in _TOKEN.finditer(folded):
        key = match.group()
        if not key.isascii():
            key = "".join(letter for letter in key if not unicodedata.combining(letter)) or key
        tokens.append(Token(key, match.start(), match.end()))
    return tokens


def key_of(name: str) -> tuple[str, ...]:
    """Return the folded words of a name."""
    return tuple(token.key for token in _tokens(fold(name)))


_PLURAL_KEPT: Final = frozenset(
    {"news", "tennis", "fitness", "business", "series", "jazz", "blues", "sales", "us"}
)


def stem(word: str) -> str:
    """Return a rough English stem, for comparing: runner, runners and running become one."""
    if word in _PLURAL_KEPT:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3:
        word = word[:-1]
    if word.endswith("ing") and len(word) > 5:
        word = word[:-3]
    elif word.endswith(("er", "or")) and len(word) > 5:
        word = word[:-2]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sz":
        word = word[:-1]
    if word.endswith("ie") or (word.endswith("y") and len(word) > 3):
        return word.removesuffix("e").removesuffix("y").removesuffix("i") + "i"
    return word.removesuffix("e") if len(word) > 3 else word


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place name in a message, not yet settled between namesakes.

    Attributes:
        start: Offset of the name.
        end: Offset behind it.
        candidates: Places on sale that are called so, the most populous first; for a group its sold members.
        unsold: ISO codes of countries that are called so, or belong to the group, and are not sold.
        group: Name of the group of countries ("DACH"), else None.
    """

    start: int
    end: int
    candidates: tuple[GeoTarget, ...]
    unsold: tuple[str, ...] = ()
    group: str | None = None


@dataclass(slots=True)
class _Entry:
    targets: list[GeoTarget] = field(default_factory=list)
    unsold: list[str] = field(default_factory=list)
    group: str | None = None
    demonym: bool = False
    risky: bool = False
    shouted: bool = False  # only written in capitals: codes


class _Found(NamedTuple):
    start: int
    end: int
    entry: _Entry
    risky: bool


class TaxonomyIndex:
    """Finds names of one taxonomy snapshot in text. Built once per snapshot, read-only afterwards."""

    def __init__(self, snapshot: TaxonomySnapshot) -> None:
        self.snapshot = snapshot
        self.sold_countries: dict[str, GeoTarget] = {
            target.place.country_code: target
            for target in snapshot.places
            if target.place.kind is PlaceKind.COUNTRY
        }
        self.country_names: dict[str, str] = {
            code: name
            for code, name in Locale("en").territories.items()
            if len(code) == 2 and code.isalpha() and code not in _SKIPPED_TERRITORIES
        }
        self._names: dict[tuple[str, ...], _Entry] = {}
        self._codes: dict[str, _Entry] = {}
        self._longest: dict[str, int] = {}
        self._states: dict[str, GeoTarget] = {}
        self._index_places()
        self._index_countries()
        self._index_groups()
        self._nodes: dict[tuple[str, ...], AudienceNode] = {}
        self._longest_node: dict[str, int] = {}
        self._index_nodes()
        self._categories = {key_of(row.category.name): row.category for row in reversed(snapshot.categories)}

    # -- places ------------------------------------------------------------------------------------------

    def place_mentions(self, text: FoldedText, *, bare: bool = False) -> list[PlaceMention]:
        """Return the places that a message names, in order and without overlap.

        Names that are also common words ("Reading", "Nice") count only with a capital and behind a
        preposition or in a list of places; with `bare` (the message answers "where?") every name counts.
        """
        found = self._raw_mentions(text)
        if len(found) == 1 and text.tokens:  # nothing but a name is a place, however common the word
            bare |= (found[0].start, found[0].end) == (text.tokens[0].start, text.tokens[-1].end)
        accepted = [bare or not risky for _, _, _, risky in found]
        _accept_code_lists(text, found, accepted)
        for index, (start, _, entry, _) in enumerate(found):
            if not accepted[index]:
                before = text.folded[max(0, start - 30) : start]
                previous = found[index - 1] if index > 0 and accepted[index - 1] else None
                joined = previous is not None and (
                    _joins(text, previous[1], start)
                    or (entry.shouted and text.raw[previous[1] : start] == " ")
                )
                accepted[index] = joined or _PLACE_PREPOSITION.search(before) is not None
        for index in range(len(found) - 2, -1, -1):
            if not accepted[index] and accepted[index + 1]:
                accepted[index] = _joins(text, found[index][1], found[index + 1][0])
        return self._settle_codes(text, [row for row, ok in zip(found, accepted, strict=True) if ok])

    def _raw_mentions(self, text: FoldedText) -> list["_Found"]:
        found: list[_Found] = []
        tokens = text.tokens
        letters = sum(map(str.isalpha, text.raw))
        shouting = letters > 12 and sum(map(str.isupper, text.raw)) * 2 > letters
        at = 0
        while at < len(tokens):
            step = 0
            for length in range(min(self._longest.get(tokens[at].key, 0), len(tokens) - at), 0, -1):
                run = tokens[at : at + length]
                entry = self._names.get(tuple(token.key for token in run))
                if entry is None or not _adjoining(text.folded, run):
                    continue
                risky = _plausible(text, run[0].start, run[-1].end, entry)
                if risky is not None:
                    found.append(_Found(run[0].start, run[-1].end, entry, risky))
                    step = length
                    break
            if not step:
                start, end = tokens[at].start, tokens[at].end
                entry = self._codes.get(text.raw[start:end])
                if entry is not None and not (shouting and entry.risky):
                    found.append(_Found(start, end, entry, entry.risky))
            at += step or 1
        return found

    def _settle_codes(self, text: FoldedText, kept: list["_Found"]) -> list[PlaceMention]:
        """Read runs of two-letter codes as countries or as states, whichever all of them can be."""
        us_named = any(
            not row.entry.shouted and {t.place.country_code for t in row.entry.targets} == {"US"}
            for row in kept
        )
        mentions = []
        at = 0
        while at < len(kept):
            stop = at + 1
            if kept[at].entry.shouted:
                while (
                    stop < len(kept)
                    and kept[stop].entry.shouted
                    and _joins(text, kept[stop - 1].end, kept[stop].start)
                ):
                    stop += 1
            run = kept[at:stop]
            codes = [text.raw[row.start : row.end] for row in run]
            shouted = run[0].entry.shouted
            as_states = shouted and all(code in self._states for code in codes)
            as_countries = shouted and all(code in self.country_names for code in codes)
            if as_states and as_countries and us_named:
                as_countries = False
            elif shouted and len(run) > 1 and not as_states:
                as_countries = True
            for start, end, entry, _ in run:
                targets, unsold = entry.targets, entry.unsold
                if as_states != as_countries:
                    wanted = PlaceKind.REGION if as_states else PlaceKind.COUNTRY
                    targets = [t for t in targets if t.place.kind is wanted]
                    unsold = [] if as_states else unsold
                if targets or unsold:
                    mentions.append(PlaceMention(start, end, tuple(targets), tuple(unsold), entry.group))
            at = stop
        return mentions

    def alternatives(self, country_code: str) -> tuple[GeoTarget, ...]:
        """Return up to three sold countries of the smallest group that an unsold country belongs to."""
        if country_code in _NATIONS and "GB" in self.sold_countries:
            return (self.sold_countries["GB"],)
        for codes in sorted(_GROUPS.values(), key=len):
            sold = [self.sold_countries[code] for code in codes if code in self.sold_countries]
            if country_code in codes and sold:
                return tuple(sorted(sold, key=lambda target: -target.population)[:3])
        return ()

    def _entry(self, name: str) -> _Entry | None:
        key = key_of(name)
        if not key:
            return None
        self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))
        return self._names.setdefault(key, _Entry())

    def _index_places(self) -> None:
        by_name: dict[tuple[str, str], GeoTarget] = {}
        for target in sorted(self.snapshot.places, key=lambda row: -row.population):
            place = target.place
            by_name.setdefault((place.country_code, place.name), target)
            for name in {place.name, *target.other_names}:
                if len(name) < 3 and place.kind is not PlaceKind.CITY:
                    continue  # codes are indexed apart, in capitals only
                self._add(name, target)
                if "&" in name:
                    self._add(name.replace("&", " and "), target)
            if place.kind is PlaceKind.REGION and place.country_code == "US":
                code = place.place_id.removeprefix("iso3166-2:US-")
                code = (
                    code
                    if code in _US_STATES
                    else next((c for c, n in _US_STATES.items() if n == place.name), "")
                )
                if code:
                    self._states.setdefault(code, target)
        for alias, country, name in _CITY_ALIASES:
            city = by_name.get((country, name))
            if city is not None and city.place.kind is PlaceKind.CITY:
                self._add(alias, city)

    def _add(self, name: str, target: GeoTarget) -> None:
        entry = self._entry(name)
        if entry is not None and all(target.place.place_id != t.place.place_id for t in entry.targets):
            entry.targets.append(target)
            key = key_of(name)
            short = len(key[0]) < 3 and target.place.kind is not PlaceKind.COUNTRY
            entry.risky |= len(key) == 1 and (key[0] in _RISKY or short)

    def _index_countries(self) -> None:
        for locale in ("en", "de", "fr", "es", "pt"):
            for code, full_name in Locale(locale).territories.items():
                if code in self.country_names and fold(full_name) not in _SKIPPED_NAMES:
                    for name in _spellings(full_name):
                        self._add_country(name, code)
        for code, names in _COUNTRY_ALIASES.items():
            for name in names:
                self._add_country(name, code)
        for code in self.country_names.keys() | self._states.keys():
            self._add_code(code)
        for nation in _NATIONS:
            entry = self._entry(nation)
            if entry is not None and not entry.targets:
                entry.unsold.append(nation)
        for table in (_DEMONYMS, _PLURAL_PEOPLE):
            for code, names in table.items():
                for name in names:
                    self._add_demonym(name, code, plural=table is _PLURAL_PEOPLE)

    def _add_code(self, code: str) -> None:
        """Index a code that is written in capitals: of a country, of a US state, or of one of each."""
        entry = _Entry(shouted=True)
        if code in self.sold_countries:
            entry.targets.append(self.sold_countries[code])
        elif code in self.country_names:
            entry.unsold.append(code)
        if code in self._states:
            entry.targets.append(self._states[code])
        alone = bool(entry.targets) and code not in _WORDLIKE_CODES and code not in self._states
        entry.risky = not (alone or code == "DE")
        self._codes[code] = entry

    def _add_country(self, name: str, code: str) -> None:
        if code in self.sold_countries:
            self._add(name, self.sold_countries[code])
            return
        entry = self._entry(name)
        if entry is not None and code not in entry.unsold:
            entry.unsold.append(code)
            entry.risky |= name in _RISKY

    def _add_demonym(self, name: str, code: str, *, plural: bool) -> None:
        for spelling in (name, name + "s"):
            if spelling == name + "s" and (plural or not name.endswith(("n", "k", "i", "o"))):
                continue
            key = key_of(spelling)
            if key in self._names:
                continue
            self._add_country(spelling, code)
            self._names[key].demonym = not plural and spelling == name

    def _index_groups(self) -> None:
        for name, codes in _GROUPS.items():
            display = name
            for alias in {display, display.removeprefix("the "), *_GROUP_ALIASES.get(display, ())}:
                entry = self._entry(alias)
                if entry is not None and not entry.targets:
                    entry.group = display
                    entry.targets = [self.sold_countries[c] for c in codes if c in self.sold_countries]
                    entry.unsold = [code for code in codes if code not in self.sold_countries]

    # -- interests, genres, categories -------------------------------------------------------------------

    def _index_nodes(self) -> None:
        rows = sorted(self.snapshot.audiences, key=lambda row: row.node.kind is not AudienceNodeKind.GENRE)
        for names in (
            [(row.node, row.node.name) for row in rows],
            [(r.node, s) for r in rows for s in r.synonyms],
        ):
            for node, name in names:
                for spelling in {name, name.replace("&", " and ")}:
                    key = tuple(stem(word) for word in key_of(spelling))
                    if key:
                        self._nodes.setdefault(key, node)
                        self._longest_node[key[0]] = max(self._longest_node.get(key[0], 0), len(key))

    def node_at(self, text: FoldedText, at: int) -> tuple[AudienceNode, int] | None:
        """Return the node whose name or synonym begins at token `at`, and how many tokens it takes."""
        tokens = text.tokens
        first = stem(tokens[at].key)
        for length in range(min(self._longest_node.get(first, 0), len(tokens) - at), 0, -1):
            run = tokens[at : at + length]
            node = self._nodes.get(tuple(stem(token.key) for token in run))
            if node is not None and _adjoining(text.folded, run):
                return node, length
        return None

    def node_named(self, names: Iterable[str]) -> AudienceNode | None:
        """Return the first node that one of the names stands for, else None."""
        for name in names:
            node = self._nodes.get(tuple(stem(word) for word in key_of(name)))
            if node is not None:
                return node
        return None

    def category_named(self, names: Iterable[str]) -> AdCategory | None:
        """Return the first ad category that has one of the names, else None."""
        return next(
            (self._categories[key_of(name)] for name in names if key_of(name) in self._categories), None
        )


def _spellings(name: str) -> set[str]:
    short = re.sub(r"\s*\(.*?\)", "", name).replace(" SAR China", "")
    return {name, short, short.replace("&", " and "), short.replace("St. ", "Saint ")}


def _accept_code_lists(text: FoldedText, found: list[_Found], accepted: list[bool]) -> None:
    """Accept lists of two and more codes ("CA, TX, AZ") of which at least one is not also a word."""
    at = 0
    while at < len(found):
        stop = at + 1
        if found[at].entry.shouted:
            while (
                stop < len(found)
                and found[stop].entry.shouted
                and _joins(text, found[stop - 1].end, found[stop].start)
            ):
                stop += 1
            codes = {text.raw[row.start : row.end] for row in found[at:stop]}
            if stop - at > 1 and codes - _WORDLIKE_CODES:
                accepted[at:stop] = [True] * (stop - at)
        at = stop


def _joins(text: FoldedText, end: int, start: int) -> bool:
    return start - end < 14 and _JOINED.fullmatch(text.folded, end, start) is not None


def _adjoining(folded: str, run: tuple[Token, ...]) -> bool:
    for left, right in pairwise(run):
        if right.start - left.end > 3 or _CONNECTOR.fullmatch(folded, left.end, right.start) is None:
            return False
        gap = folded[left.end : right.start]
        if "." in gap and len(gap) > 1 and left.end - left.start > 2:
            return False  # a full stop, not an abbreviation
    return True


def _plausible(text: FoldedText, start: int, end: int, entry: _Entry) -> bool | None:
    """Whether a name needs a preposition or a list to count as a place; None when it is not one here."""
    name = text.folded[start:end]
    before = text.raw[max(0, start - 4) : start]
    address = before.endswith(".") and before[-2:-1].isalnum() and name in _ADDRESS_ENDS
    product = name == "mobile" and _NOT_MOBILE.match(text.folded, end) is not None
    nobody = entry.demonym and _PEOPLE.match(text.folded, end) is None
    if address or product or nobody or before.endswith("New ") or _NOT_A_TARGET.match(text.folded, end):
        return None
    if entry.demonym or entry.group is not None:
        return False
    capital = any(text.raw[at].isupper() for at in range(start, min(end, start + 6)))
    is_country = bool(entry.unsold) or any(target.place.kind is PlaceKind.COUNTRY for target in entry.targets)
    if entry.risky:
        return True if capital or (is_country and name not in _SKIPPED_LOWER) else None
    return not (capital or is_country)
