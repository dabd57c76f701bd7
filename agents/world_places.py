"""What people call places: aliases, groups of countries, demonyms, states, and names that are also words."""

from typing import Final

from agents.folding import fold, words_of
from agents.world_areas import NATION_PEOPLE, NATIVES, NATIVES_LIKE_ADJECTIVES


def _table(text: str) -> dict[str, tuple[str, ...]]:
    """Read lines of `KEY name, name, ...` separated by semicolons."""
    rows = (row.split(None, 1) for row in text.replace("\n", " ").split(";") if row.strip())
    return {key.replace("_", " "): tuple(name.strip() for name in names.split(",")) for key, names in rows}


COUNTRY_ALIASES: Final = _table("""
GB uk, u.k., britain, great britain; US all fifty states, all 50 states, lower 48, coast to coast, us
only, us market, us based, us residents, us users, us listeners, us audience, us adults, us nationwide,
us wide, us-wide, us national, usa, u.s., u.s.a., america, the states, the us, united states of america;
NL holland, the netherlands; TR turkiye, turkey; AE uae, u.a.e., emirates, the emirates; SA ksa, saudi;
KR korea, south korea; CZ czech republic, czechia; IE republic of ireland, eire; CI ivory coast; VN viet
nam; MM burma, myanmar; HK hong kong; MO macau, macao; CD dr congo, drc; CG congo; RU russian
federation; BA bosnia; MK macedonia; SZ swaziland; CV cape verde; TL east timor; PS palestine; PH the
philippines; NZ aotearoa""")

GROUPS: Final = _table("""
DACH DE, AT, CH; the_Nordics SE, NO, DK, FI, IS; Scandinavia SE, NO, DK; Benelux BE, NL, LU; Iberia ES,
PT; the_Baltics EE, LV, LT; CEE PL, CZ, SK, HU, RO, BG, SI, HR, EE, LV, LT; the_Balkans AL, BA, BG, HR,
ME, MK, RS, SI, XK, GR; Latin_America MX, BR, AR, CL, CO, PE, EC, VE, BO, PY, UY, CR, PA, GT, HN, NI,
SV, DO, CU, PR; South_America BR, AR, CL, CO, PE, EC, VE, BO, PY, UY, GY, SR; Central_America CR, PA,
GT, HN, NI, SV, BZ; North_America US, CA, MX; the_GCC AE, SA, QA, KW, BH, OM; ANZ AU, NZ; Oceania AU,
NZ, FJ, PG; the_EU AT, BE, BG, HR, CY, CZ, DK, EE, FI, FR, DE, GR, HU, IE, IT, LV, LT, LU, MT, NL, PL,
PT, RO, SK, SI, ES, SE; Western_Europe GB, IE, FR, DE, AT, CH, BE, NL, LU, ES, PT, IT; Southern_Europe
ES, PT, IT, GR, MT, CY; Eastern_Europe PL, CZ, SK, HU, RO, BG, UA, MD, BY; Northern_Europe SE, NO, DK,
FI, IS, EE, LV, LT; Europe AT, BE, BG, HR, CY, CZ, DK, EE, FI, FR, DE, GR, HU, IE, IT, LV, LT, LU, MT,
NL, PL, PT, RO, SK, SI, ES, SE, GB, CH, NO, IS, UA, RS, BA, ME, MK, AL, MD, BY, XK, AD, MC, LI, SM;
the_Middle_East AE, SA, QA, KW, BH, OM, IL, JO, LB, IQ, TR, EG, YE, IR, SY, PS; MENA AE, SA, QA, KW, BH,
OM, IL, JO, LB, IQ, EG, MA, DZ, TN, LY, YE; Africa ZA, NG, KE, EG, MA, GH, TZ, UG, SN, CI, DZ, TN, ET,
CM, ZW, ZM, RW, AO, MZ; Southeast_Asia SG, MY, TH, ID, PH, VN, KH, LA, MM, BN; South_Asia IN, PK, BD,
LK, NP; East_Asia CN, JP, KR, TW, HK; Asia CN, JP, KR, TW, HK, SG, MY, TH, ID, PH, VN, KH, LA, MM, IN,
PK, BD, LK, NP; APAC AU, NZ, CN, JP, KR, TW, HK, SG, MY, TH, ID, PH, VN, KH, IN, PK, BD, LK; EMEA AT,
BE, BG, HR, CY, CZ, DK, EE, FI, FR, DE, GR, HU, IE, IT, LV, LT, LU, MT, NL, PL, PT, RO, SK, SI, ES, SE,
GB, CH, NO, IS, UA, RS, TR, AE, SA, QA, KW, BH, OM, IL, JO, LB, EG, MA, ZA, NG, KE, GH;
the_Visegrad_countries PL, CZ, SK, HU; the_Maghreb MA, DZ, TN;
the_Southern_Cone AR, CL, UY; the_British_Isles GB, IE; the_Caucasus GE, AM, AZ; Central_Asia KZ, UZ, KG, TJ,
TM; East_Africa KE, TZ, UG, RW, ET; West_Africa NG, GH, SN, CI, BJ, TG, ML, BF; Southern_Africa ZA, NA, BW,
ZM, ZW, MZ; the_Andean_countries CO, PE, EC, BO; the_UEMOA_countries BJ, BF, CI, GW, ML, NE, SN, TG;
the_CEMAC_countries CM, CF, TD, CG, GQ, GA; the_Mercosur_countries AR, BR, PY, UY;
the_PALOP_countries AO, MZ, CV, GW, ST, GQ; the_CPLP_countries PT, BR, AO, MZ, CV, GW, ST, GQ, TL;
the_Hispanic_Caribbean DO, PR, CU""")
"""Usual trade meanings. North America counts Mexico, as geography does; the user sees what was meant."""

GROUP_ALIASES: Final = _table("""
the_Nordics nordics, the nordics, pan-nordic, nordic countries, nordic markets, nordic region; Scandinavia
scandinavia, scandinavian countries; Iberia iberia, iberian peninsula; the_Baltics baltics, the baltics,
baltic states; the_Balkans balkans, the balkans; CEE cee, central and eastern europe, central europe;
Latin_America latin america, latam; North_America north america, noram; the_GCC gcc, the gcc, gulf
states, gulf countries, the gulf; ANZ anz, australasia, trans-tasman,
both sides of the tasman, across the tasman; the_EU eu, e.u.,
the eu, european union; APAC apac, asia pacific, asia-pac; Southeast_Asia southeast asia, south east
asia, asean, asean countries, asean states; the_Visegrad_countries visegrad, visegrad countries,
visegrad four, visegrad group, the visegrad four, v4 countries, the v4; the_Maghreb maghreb,
maghreb countries; the_Southern_Cone southern cone, cono sur, the cono sur;
the_British_Isles british isles, uk&i, uk & i, uki; the_Caucasus caucasus;
East_Africa eastern africa; West_Africa western africa; the_Andean_countries
andean countries, andean region, the andean region, the andes countries; the_UEMOA_countries uemoa, waemu,
the uemoa; the_CEMAC_countries cemac, the cemac; the_Mercosur_countries mercosur, the mercosur,
mercosul; the_PALOP_countries palop, the palop; the_CPLP_countries cplp, the cplp, lusophone countries,
portuguese-speaking countries, portuguese speaking countries; the_Hispanic_Caribbean hispanic caribbean,
spanish-speaking caribbean, spanish speaking caribbean; the_Middle_East
middle east, the middle east""")

DEMONYMS: Final = _table("""
BR brazilian; MX mexican; US american; GB british, english, scottish, welsh; DE german; FR french; ES
spanish; PT portuguese; IT italian; NL dutch; BE belgian, flemish, walloon; AT austrian; CH swiss; SE swedish;
NO norwegian; DK danish; FI finnish; IS icelandic; IE irish; PL polish; CZ czech; SK slovak; HU hungarian;
RO romanian; BG bulgarian; GR greek; HR croatian; RS serbian; UA ukrainian; RU russian; TR turkish; CA
canadian; AR argentinian, argentine; CL chilean; CO colombian; PE peruvian; EC ecuadorian; VE
venezuelan; UY uruguayan; AU australian, aussie; NZ new zealand, kiwi; JP japanese; KR korean; CN
chinese; TW taiwanese; IN indian; PK pakistani; ID indonesian; MY malaysian; PH filipino, philippine; TH
thai; VN vietnamese; SG singaporean; ZA south african; NG nigerian; KE kenyan; GH ghanaian; EG egyptian;
MA moroccan; SA saudi; AE emirati; IL israeli; EE estonian; LV latvian; LT lithuanian; SI slovenian""")
PLURAL_PEOPLE: Final = _table("""
GB brits, scots, englishmen, welshmen, scotsmen, britishers; ES spaniards; SE swedes; DK danes; FI finns;
PL poles; TR turks; NZ kiwis, new zealanders; AU aussies; CZ czechs; HR croats; RS serbs; SK slovaks; IS
icelanders; IE irishmen; NL dutchmen; FR frenchmen; PH filipinos, filipinas; LU luxembourgers""")
CITY_PEOPLE: Final = _table("""
GB/London londoner, londoners; GB/Manchester mancunian, mancunians; GB/Liverpool liverpudlian,
liverpudlians, scouser, scousers; GB/Glasgow glaswegian, glaswegians; GB/Birmingham brummie, brummies;
GB/Bristol bristolian, bristolians; GB/Newcastle_upon_Tyne geordie, geordies; FR/Paris parisian,
parisians; DE/Berlin berliner, berliners; DE/Hamburg hamburger; AT/Vienna viennese;
ES/Madrid madrilenian, madrilenians, madrileños, madrilenos; PT/Lisbon lisboetas; IE/Dublin dubliner,
dubliners; US/New_York_City new yorker, new yorkers; US/Chicago chicagoan, chicagoans; US/Los_Angeles
angeleno, angelenos; US/Philadelphia philadelphian, philadelphians; US/Boston bostonian, bostonians;
US/Houston houstonian, houstonians; US/Austin austinite, austinites; US/Seattle seattleite, seattleites;
AU/Sydney sydneysider, sydneysiders; AU/Melbourne melburnian, melburnians; CA/Toronto torontonian,
torontonians; CA/Montréal montrealer, montrealers; CA/Vancouver vancouverite, vancouverites;
BR/Rio_de_Janeiro carioca, cariocas; BR/São_Paulo paulistano, paulistanos; AR/Buenos_Aires porteño,
porteños; IT/Rome romans; IN/Mumbai mumbaikar, mumbaikars""")
REGION_PEOPLE: Final = _table("""
DE-BY bavarian, bavarians; US-TX texan, texans; US-CA californian, californians; US-FL floridian,
floridians; US-OH ohioan, ohioans; US-MI michigander, michiganders; US-GA georgians; US-HI hawaiians;
US-CO coloradan, coloradans; US-AZ arizonan, arizonans; US-OR oregonian, oregonians; US-VA virginians;
CA-QC quebecers, québécois, quebecois; CA-ON ontarian, ontarians; ES-CT catalan, catalans; ES-AN
andalusian, andalusians; AU-QLD queenslander, queenslanders; AU-VIC victorians; AU-TAS tasmanian,
tasmanians; FR-BRE bretons""")
"""What the people of a city or region are called: country, name or ISO 3166-2 code of the place."""
PEOPLE_OF_PLACES: Final = frozenset(
    spelling
    for table in (DEMONYMS, PLURAL_PEOPLE, CITY_PEOPLE, REGION_PEOPLE)
    for names in table.values()
    for name in names
    for spelling in (fold(name), fold(name) + "s")
    if spelling not in {"new zealand", "philippines"}
) | {fold(name) for table in (NATION_PEOPLE, NATIVES, NATIVES_LIKE_ADJECTIVES) for name in table}
"""Folded names that mean people, or with a word for people behind them."""

US_STATES: Final = {
    code: names[0]
    for code, names in _table("""
AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware;
FL Florida; GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas; KY Kentucky;
LA Louisiana; ME Maine; MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi; MO
Missouri; MT Montana; NE Nebraska; NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico; NY New
York; NC North Carolina; ND North Dakota; OH Ohio; OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode
Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas; UT Utah; VT Vermont; VA Virginia; WA
Washington; WV West Virginia; WI Wisconsin; WY Wyoming; DC District of Columbia""").items()
}
NATIONS: Final = ("England", "Scotland", "Wales", "Northern Ireland")
CITY_ALIASES: Final = (
    ("nyc", "US", "New York City"),
    ("nyc", "US", "New York"),
    ("new york city", "US", "New York"),
    ("la", "US", "Los Angeles"),
    ("l.a.", "US", "Los Angeles"),
    ("washington dc", "US", "Washington"),
    ("washington d.c.", "US", "Washington"),
    ("cdmx", "MX", "Mexico City"),
    ("rio", "BR", "Rio de Janeiro"),
    ("bs as", "AR", "Buenos Aires"),
    ("caba", "AR", "Buenos Aires"),
    ("são paulo capital", "BR", "São Paulo"),
    ("philly", "US", "Philadelphia"),
    ("vegas", "US", "Las Vegas"),
    ("frisco", "US", "San Francisco"),
    ("the big apple", "US", "New York City"),
    ("syd", "AU", "Sydney"),
    ("melb", "AU", "Melbourne"),
    ("bris", "AU", "Brisbane"),
    ("brissie", "AU", "Brisbane"),
    ("adel", "AU", "Adelaide"),
    ("joburg", "ZA", "Johannesburg"),
    ("jozi", "ZA", "Johannesburg"),
    ("bengaluru", "IN", "Bangalore"),
    ("bombay", "IN", "Mumbai"),
    ("calcutta", "IN", "Kolkata"),
    ("madras", "IN", "Chennai"),
    ("gurugram", "IN", "Gurgaon"),
    ("gurgaon", "IN", "Gurugram"),
    ("saigon", "VN", "Ho Chi Minh City"),
    ("hcmc", "VN", "Ho Chi Minh City"),
    ("frankfurt am main", "DE", "Frankfurt am Main"),
    ("frankfurt", "DE", "Frankfurt am Main"),
    ("gta", "CA", "Toronto"),
    ("floripa", "BR", "Florianópolis"),
    ("bh", "BR", "Belo Horizonte"),
    ("sampa", "BR", "São Paulo"),
    ("vitoria", "ES", "Vitoria-Gasteiz"),
    ("baires", "AR", "Buenos Aires"),
)

CITY_CODES: Final = _table("""
ATL US/Atlanta; CHI US/Chicago; DEN US/Denver; SLC US/Salt Lake City; PHX US/Phoenix; NYC US/New York
City; SF US/San Francisco; SFO US/San Francisco; LAX US/Los Angeles; DFW US/Dallas; DAL US/Dallas; HOU
US/Houston; MIA US/Miami; BOS US/Boston; SEA US/Seattle; PDX US/Portland; PHL US/Philadelphia; DET
US/Detroit; DTW US/Detroit; MSP US/Minneapolis; STL US/St. Louis; MKE US/Milwaukee; CLT US/Charlotte;
ATX US/Austin; AUS US/Austin; SATX US/San Antonio; TPA US/Tampa; ORL US/Orlando; MCO US/Orlando; BWI
US/Baltimore; PIT US/Pittsburgh; CLE US/Cleveland; CIN US/Cincinnati; IND US/Indianapolis; BNA
US/Nashville; NOLA US/New Orleans; LDN GB/London; LON GB/London; MCR GB/Manchester; BHM GB/Birmingham;
LDS GB/Leeds; GLA GB/Glasgow; EDI GB/Edinburgh; SYD AU/Sydney; MEL AU/Melbourne; MELB AU/Melbourne; BNE
AU/Brisbane; ADL AU/Adelaide; AKL NZ/Auckland; WLG NZ/Wellington; CHC NZ/Christchurch; YYZ CA/Toronto;
YVR CA/Vancouver; MTL CA/Montréal; YYC CA/Calgary; JHB ZA/Johannesburg; JNB ZA/Johannesburg; CPT ZA/Cape
Town; DBN ZA/Durban; PTA ZA/Pretoria; BLR IN/Bangalore; BOM IN/Mumbai; HYD IN/Hyderabad; MAA IN/Chennai;
CCU IN/Kolkata; NCR IN/Delhi; MAD ES/Madrid; BCN ES/Barcelona; MUC DE/Munich; FFM DE/Frankfurt am Main;
BER DE/Berlin; HAM DE/Hamburg; CDMX MX/Mexico City; GDL MX/Guadalajara; MTY MX/Monterrey; POA BR/Porto
Alegre; BSB BR/Brasília; DXB AE/Dubai; HKG HK/Hong Kong; KUL MY/Kuala Lumpur""")
"""What traders write in capitals for a metro: code -> country and name."""

STATE_CODES: Final = _table("""
AU NSW, VIC, QLD, WA, SA, TAS, ACT, NT; CA BC, AB, ON, QC, MB, SK, NS, NB, NL, PE; BR SP, RJ, MG, RS,
PR, SC, BA, CE, DF, GO, ES, MT, MS, PB, RN, AL, SE, PI, MA, PA, AM; IN UP, MP, TN, WB, AP, MH, KA, GJ,
KL, RJ, PB, HR, BR, JH, AS; DE NRW, BW, BY, NDS, RLP, SH, MV; ZA KZN, GP; MX NL, CDMX""")
"""What regions outside the United States are called in capitals, by country."""

REGION_GROUPS: Final = _table("""
New_England US/CT, US/ME, US/MA, US/NH, US/RI, US/VT; the_Midwest US/IL, US/IN, US/IA, US/KS, US/MI,
US/MN, US/MO, US/NE, US/ND, US/OH, US/SD, US/WI; the_Pacific_Northwest US/WA, US/OR; the_West_Coast
US/CA, US/OR, US/WA; the_East_Coast US/ME, US/NH, US/MA, US/RI, US/CT, US/NY, US/NJ, US/DE, US/MD,
US/VA, US/NC, US/SC, US/GA, US/FL; the_Carolinas US/NC, US/SC; the_Dakotas US/ND, US/SD;
the_Tri-State_Area US/NY, US/NJ, US/CT; the_Deep_South US/AL, US/GA, US/LA, US/MS, US/SC; the_Southwest
US/AZ, US/NM, US/OK, US/TX; the_Mountain_West US/AZ, US/CO, US/ID, US/MT, US/NV, US/NM, US/UT, US/WY;
the_Bay_Area US/San Francisco, US/Oakland, US/San Jose; Silicon_Valley US/San Jose, US/Palo Alto,
US/Mountain View, US/Sunnyvale; Southern_California US/Los Angeles, US/San Diego, US/Long Beach,
US/Anaheim; Northern_California US/San Francisco, US/Sacramento, US/San Jose, US/Oakland; South_Florida
US/Miami, US/Fort Lauderdale, US/West Palm Beach; the_Twin_Cities US/Minneapolis, US/Saint Paul;
the_Triangle US/Raleigh, US/Durham, US/Chapel Hill; the_Gulf_Coast US/TX, US/LA, US/MS, US/AL, US/FL;
the_Sun_Belt US/AZ, US/CA, US/FL, US/GA, US/NV, US/NM, US/NC, US/SC, US/TX; the_Great_Plains US/KS,
US/NE, US/ND, US/OK, US/SD; the_Northeast US/CT, US/ME, US/MA, US/NH, US/NJ, US/NY, US/PA, US/RI, US/VT;
the_Southeast US/AL, US/FL, US/GA, US/KY, US/MS, US/NC, US/SC, US/TN, US/VA; the_Midlands GB/East
Midlands, GB/West Midlands; Romandy CH/GE, CH/VD, CH/NE, CH/JU; the_Randstad NL/Amsterdam, NL/Rotterdam,
NL/The Hague, NL/Utrecht; Rhine-Main DE/Frankfurt am Main, DE/Wiesbaden, DE/Mainz, DE/Darmstadt,
DE/Offenbach; the_Maritimes CA/NB, CA/NS, CA/PE; Atlantic_Canada CA/NB, CA/NS, CA/PE, CA/NL;
the_Prairies CA/AB, CA/MB, CA/SK; the_island_of_Ireland IE, GB/Northern Ireland""")
"""Regions that have a name and no code: country and ISO 3166-2 code or name of each member, or a country."""

REGION_GROUP_ALIASES: Final = _table("""
New_England new englanders;
the_Midwest midwest, mid-west, the midwest, midwestern states; the_Pacific_Northwest pacific northwest,
pnw, the pacific northwest; the_West_Coast west coast, the west coast; the_East_Coast east coast,
eastern seaboard, the east coast; the_Bay_Area bay area, sf bay area, san francisco bay area;
Southern_California socal, so cal; Northern_California norcal, nor cal; the_Twin_Cities twin cities;
the_Northeast the northeast, northeastern states, us northeast; the_Southeast the southeast,
southeastern states, us southeast; the_Midlands the midlands, midlands; Romandy romandie, suisse
romande; Rhine-Main rhein-main, rhine-main; the_Carolinas carolinas, both carolinas, the carolinas;
the_Dakotas dakotas, both dakotas; the_Tri-State_Area tri-state, tri-state area, tristate area;
the_Deep_South deep south; the_Southwest american southwest, us southwest; the_Mountain_West mountain
west, mountain states; the_Maritimes maritimes, maritime provinces; the_Prairies prairies, prairie
provinces; the_island_of_Ireland island of ireland, the island of ireland, the whole island of ireland,
the republic and northern ireland, northern ireland and the republic, the north and the republic, roi and
ni, ni and roi, roi ni, ni roi, roi + ni, ni + roi, north and south of ireland, all island ireland""")

RISKY: Final = words_of(
    "reading mobile nice orange split bath nancy sale of deal best most lens tours angers brest sandwich "
    "rugby derby bar zug wels essen halle hof como bari buffalo phoenix corona independence enterprise "
    "normal eagle hope surprise gary troy bend victoria male ham hull cash same man march may august "
    "central western northern eastern southern north south east west coast center centre capital turkey "
    "jersey jordan chad guinea la lima rio mission liberty union media bang van batman spa mono obo ora "
    "ulm olive temple flower peoria mary madison carson jackson charlotte florence chelsea aurora "
    "paradise sunrise plantation commerce industry garden summit young price green brandon lincoln "
    "wellington marietta hamilton kent bury wells poole rochdale cork born soest melle bonn pearl delta "
    "imperial progress monument nord sud est ouest lot cher var drome landes eure orne gard ain loire "
    "savoie campus campo valle cruz santiago cordoba cartagena college university leon merida toledo "
    "grande sur norte este oeste santa san maria para goes ely street stone diss ware wing over beer looe "
    "settle rye hove lancing barking epping tooting ealing slough tring london-derry granada maurice "
    "grenade niger mali oman nova polo golf king kings queens regal crown royal marathon champion sport "
    "sports fitness music radio podcast audio video display vista salon ford lucerne quality story "
    "success truth romance luck uncertain beaver love hell time hard date officer spring wedding martin "
    "forest drama salt gap hook commonwealth fleet bow clay warren oral barry brick nelson parker ho "
    "franklin sandy casino horn prospect warner hub butler sunset mentor acre lend reservoir gilbert trim "
    "moss burke kerry chester providence saga sparks gore chandler turbo stoke paramount boulder apex "
    "highland riverside rouge manly woodland pest mascot brunswick bale hale emerald colon mango hoover "
    "bowie tyre mesa annex hue homestead dudley ama concord garland confederation torrent midland natal "
    "evergreen greenwood meridian hillside botany mascara pueblo redwood fuji soma linden ruse pickering "
    "pinto chesterfield harrow antelope mage goodyear ascot centurion redding erode portage banda paco "
    "lira largo naga blackwood acton spalding barra bountiful stroud burnside buckeye woodside pilar "
    "manta pare rosebud felling mesquite welling sola timon oceanside archway lod tarn kai flint newton "
    "brent alma valence grapevine levin draper tome hayward davenport hickory gent pau aba uptown "
    "centennial lakeland serra lakewood brea ojai corby hoole ripley redland clare metro springs leo "
    "logan taylor wilson davis allen anderson moore kennedy murray campbell douglas stanley tyler rogers "
    "duncan arnold bryan mercedes frederick toyota barnes henderson monroe hayes lynn sherman milton "
    "newman tracy lindsay eugene preston vernon hammond nigel worms swords moron norton castro sutton "
    "clayton shirley irving oi imo hastings hyde jupiter hassan carlton nokia aston trinidad hartford "
    "alicia angus regina carnegie fargo kendall lawson roman zealand leigh clyde salem santos rodriguez "
    "montgomery richardson garcia norman waren lage mitte kamen langen wetter leer singen norden baden "
    "david celle peine marche plaisir somme gare george fier tas sucre centro tema universidad tomar obra "
    "libertad alta chico tanta registro azul frontera resistencia latina madera gracia minas plano ventas "
    "paredes rosario guerrero retiro americana mestre feira ajuda tendo campanha praia sete liberdade "
    "massa guarda loja baixa cair madeira vila bela mau parede passos virar horizonte samba cruzeiro "
    "rocha sorriso anjo gama salto maia prato greve urbana beira se"
)
WORDLIKE_CODES: Final = words_of(
    "ON UP AB MB BC NB NS AUS MAD HAM BER BOM IND DAL DEN CIN CHI LON SF SP VIC ACT SEA MIA "
    "FM AD AI AM AS AT BE BY CC CO DO GE HI HR ID IE IN IO IS IT LA LI MA ME MS MY NO OH OK OR PA PM PR QA "
    "SO TM TO TV VC VR AR AC EU CD SC MD PC"
)
FAMILIAR_CODES: Final = words_of(
    "US GB UK FR ES NL SE DK FI PL BR MX JP KR AU NZ ZA AE RU TR GR PT HU CZ RO SG HK TW TH VN PH CL UY EG NG"
)
"""Codes that mean the country wherever they stand; all others need a preposition or a list ("9am ET")."""
SKIPPED_CODES: Final = words_of("FM PM TV CC AI IO VC PC")
"""Codes of small countries that nobody writes: radio, hours, screens and cameras are called so."""
SKIPPED_TERRITORIES: Final = words_of("RE XA XB ZZ UN EU EZ QO AC CP DG EA IC TA CQ")
ADDRESS_ENDS: Final = frozenset({"uk", "us", "eu"})
SKIPPED_LOWER: Final = frozenset({"jersey", "chad", "man", "nova", "male"})
NEVER_PLACES: Final = words_of(
    "march may august april june july mars mai juin avril mayo marzo abril agosto maio time hard date "
    "spring sale "
    "wedding officer autumn winter summer monday tuesday wednesday thursday friday saturday sunday lunes "
    "martes "
    "vendredi samedi total media grand budget"
)
"""Small towns that nobody means when they write the word."""
SKIPPED_NAMES: Final = frozenset(
    {"maurice", "grenade", "granada", "man", "island", "india occidental", "the gambia"}
)
