"""The countries on sale: how many listeners, how old, what money, what languages, how dear."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

AGE_BANDS = ((13, 17), (18, 24), (25, 34), (35, 44), (45, 54), (55, 64), (65, 99))
GENDER_SHARES = np.array([0.488, 0.492, 0.020])
"""Female, male, non-binary."""

_AGE_SHARES = {
    "young": (0.15, 0.27, 0.25, 0.15, 0.09, 0.06, 0.03),
    "middle": (0.11, 0.21, 0.23, 0.17, 0.13, 0.09, 0.06),
    "old": (0.08, 0.17, 0.21, 0.18, 0.16, 0.12, 0.08),
}

# code currency time-zone listeners(millions) price-level ages dollars-per-unit languages
_TABLE = """
US USD America/New_York 118 1.60 middle 1 en:.86,es:.16
CA CAD America/Toronto 13.5 1.35 middle .73 en:.74,fr:.24
MX MXN America/Mexico_City 41 .42 young .054 es:.97,en:.06
BR BRL America/Sao_Paulo 52 .40 young .182 pt:.98,en:.04
AR ARS America/Argentina/Buenos_Aires 15 .30 young .00096 es:.98,en:.04
CL CLP America/Santiago 7.2 .45 middle .00105 es:.98,en:.04
CO COP America/Bogota 14 .33 young .00024 es:.98,en:.04
PE PEN America/Lima 7.5 .32 young .266 es:.95,en:.04
GB GBP Europe/London 26 1.45 middle 1.27 en:.96,pl:.02
IE EUR Europe/Dublin 2.3 1.35 middle 1.08 en:.97,pl:.03
DE EUR Europe/Berlin 24 1.40 old 1.08 de:.93,en:.11,tr:.03
AT EUR Europe/Vienna 2.6 1.35 old 1.08 de:.93,en:.09
CH CHF Europe/Zurich 2.9 1.75 old 1.13 de:.63,fr:.23,it:.08,en:.16
FR EUR Europe/Paris 17 1.20 old 1.08 fr:.96,en:.07
BE EUR Europe/Brussels 3.6 1.20 old 1.08 nl:.57,fr:.41,en:.10
NL EUR Europe/Amsterdam 7.2 1.35 middle 1.08 nl:.92,en:.17
LU EUR Europe/Luxembourg .24 1.40 middle 1.08 fr:.58,de:.40,en:.20
ES EUR Europe/Madrid 15.5 .95 old 1.08 es:.97,ca:.15,en:.07
PT EUR Europe/Lisbon 3.3 .80 old 1.08 pt:.97,en:.09
IT EUR Europe/Rome 14.5 .95 old 1.08 it:.97,en:.06
SE SEK Europe/Stockholm 4.6 1.40 middle .096 sv:.91,en:.16
NO NOK Europe/Oslo 2.5 1.50 middle .094 nb:.92,no:.92,en:.16
DK DKK Europe/Copenhagen 2.7 1.40 middle .145 da:.93,en:.15
FI EUR Europe/Helsinki 2.4 1.15 old 1.08 fi:.90,sv:.05,en:.12
IS ISK Atlantic/Reykjavik .19 1.30 middle .0072 is:.92,en:.18
PL PLN Europe/Warsaw 10.5 .60 middle .25 pl:.97,en:.06
CZ CZK Europe/Prague 3.2 .65 middle .043 cs:.95,en:.06
HU HUF Europe/Budapest 2.6 .52 middle .0027 hu:.97,en:.05
RO RON Europe/Bucharest 3.7 .48 middle .217 ro:.94,hu:.05,en:.07
GR EUR Europe/Athens 2.8 .62 old 1.08 el:.96,en:.09
GE GEL Asia/Tbilisi .42 .35 middle .37 ka:.94,ru:.10,en:.07
TR TRY Europe/Istanbul 17 .26 young .029 tr:.96,ku:.05,en:.04
ZA ZAR Africa/Johannesburg 6.5 .48 young .055 en:.78,zu:.20,af:.14
AE AED Asia/Dubai 2.6 1.30 young .2723 en:.72,ar:.44,hi:.18
SA SAR Asia/Riyadh 7.4 1.00 young .2666 ar:.90,en:.22
EG EGP Africa/Cairo 8.4 .24 young .0205 ar:.97,en:.08
IN INR Asia/Kolkata 62 .17 young .0119 hi:.58,en:.34,ta:.08,te:.08
ID IDR Asia/Jakarta 27 .22 young .0000631 id:.95,en:.07
PH PHP Asia/Manila 17 .25 young .0175 tl:.66,en:.62
TH THB Asia/Bangkok 8.1 .34 young .0285 th:.96,en:.06
MY MYR Asia/Kuala_Lumpur 5.1 .42 young .225 ms:.70,en:.48,zh:.22
SG SGD Asia/Singapore 1.6 1.25 middle .745 en:.82,zh:.35,ms:.12
VN VND Asia/Ho_Chi_Minh 6.8 .22 young .0000395 vi:.97,en:.06
JP JPY Asia/Tokyo 11 1.25 old .0066 ja:.98,en:.03
KR KRW Asia/Seoul 4.8 1.15 middle .00073 ko:.98,en:.05
TW TWD Asia/Taipei 3.7 .75 middle .031 zh:.96,en:.07
HK HKD Asia/Hong_Kong 1.5 1.10 middle .128 zh:.88,en:.34
AU AUD Australia/Sydney 10.4 1.45 middle .66 en:.93,zh:.04
NZ NZD Pacific/Auckland 2.1 1.30 middle .60 en:.95,mi:.04
IL ILS Asia/Jerusalem 2.4 1.15 young .27 he:.90,ar:.20,en:.16,ru:.14
QA QAR Asia/Qatar .62 1.10 young .2747 ar:.62,en:.60
KW KWD Asia/Kuwait .85 1.05 young 3.25 ar:.80,en:.36
BH BHD Asia/Bahrain .34 .95 young 2.65 ar:.76,en:.40
OM OMR Asia/Muscat .78 .80 young 2.60 ar:.84,en:.28
JO JOD Asia/Amman 1.6 .45 young 1.41 ar:.97,en:.14
LB USD Asia/Beirut .95 .45 young 1 ar:.95,fr:.30,en:.25
MA MAD Africa/Casablanca 4.3 .30 young .099 ar:.92,fr:.45
TN TND Africa/Tunis 1.5 .28 young .32 ar:.97,fr:.40
DZ DZD Africa/Algiers 2.9 .22 young .0074 ar:.96,fr:.40
NG NGN Africa/Lagos 6.2 .18 young .00064 en:.92,ha:.20,yo:.18
KE KES Africa/Nairobi 2.7 .22 young .0077 en:.84,sw:.82
GH GHS Africa/Accra 1.5 .22 young .082 en:.94
UG UGX Africa/Kampala .72 .16 young .00027 en:.86,sw:.20
TZ TZS Africa/Dar_es_Salaam 1.1 .16 young .00038 sw:.92,en:.36
SN XOF Africa/Dakar .66 .20 young .00165 fr:.94
CI XOF Africa/Abidjan .90 .20 young .00165 fr:.96
PK PKR Asia/Karachi 7.4 .12 young .0036 ur:.90,en:.30
BD BDT Asia/Dhaka 3.6 .12 young .0083 bn:.98,en:.14
LK LKR Asia/Colombo 1.2 .15 young .0033 si:.78,ta:.24,en:.26
KZ KZT Asia/Almaty 1.5 .28 middle .0021 ru:.82,kk:.60
UA UAH Europe/Kyiv 3.4 .24 middle .024 uk:.88,ru:.30
BG BGN Europe/Sofia 1.2 .42 old .552 bg:.96,en:.07
HR EUR Europe/Zagreb .92 .58 old 1.08 hr:.97,en:.08
SI EUR Europe/Ljubljana .52 .72 old 1.08 sl:.96,en:.09
SK EUR Europe/Bratislava 1.3 .58 middle 1.08 sk:.93,hu:.08,en:.06
RS RSD Europe/Belgrade 1.1 .36 middle .0092 sr:.96,en:.07
EE EUR Europe/Tallinn .38 .80 middle 1.08 et:.76,ru:.28,en:.12
LV EUR Europe/Riga .44 .66 middle 1.08 lv:.70,ru:.36,en:.08
LT EUR Europe/Vilnius .71 .66 middle 1.08 lt:.91,ru:.10,en:.08
MT EUR Europe/Malta .16 .90 middle 1.08 mt:.86,en:.72
CY EUR Asia/Nicosia .29 .78 middle 1.08 el:.86,en:.30
EC USD America/Guayaquil 3.9 .34 young 1 es:.98,en:.03
UY UYU America/Montevideo 1.2 .44 middle .025 es:.98,en:.04
PY PYG America/Asuncion 1.3 .26 young .000134 es:.92,gn:.60
BO BOB America/La_Paz 1.6 .24 young .145 es:.92,qu:.14
CR CRC America/Costa_Rica 1.4 .46 middle .00195 es:.97,en:.09
PA PAB America/Panama .98 .46 middle 1 es:.95,en:.12
GT GTQ America/Guatemala 2.1 .28 young .129 es:.94
SV USD America/El_Salvador 1.1 .28 young 1 es:.98
HN HNL America/Tegucigalpa 1.2 .24 young .0405 es:.98
NI NIO America/Managua .74 .22 young .0272 es:.97
DO DOP America/Santo_Domingo 2.2 .34 young .0166 es:.98,en:.05
JM JMD America/Jamaica .58 .42 young .0063 en:.99
PR USD America/Puerto_Rico .92 1.05 middle 1 es:.94,en:.40
AO AOA Africa/Luanda 1.4 .22 young .0011 pt:.90
MZ MZN Africa/Maputo .90 .18 young .0157 pt:.70
CV CVE Atlantic/Cape_Verde .16 .26 young .0098 pt:.80
ET ETB Africa/Addis_Ababa 1.6 .14 young .0075 am:.70,en:.24
ZM ZMW Africa/Lusaka .62 .18 young .039 en:.92
ZW USD Africa/Harare .58 .18 young 1 en:.94
BW BWP Africa/Gaborone .24 .34 young .074 en:.92
NA NAD Africa/Windhoek .26 .36 young .055 en:.90
MU MUR Indian/Mauritius .34 .46 middle .0216 en:.72,fr:.80
RW RWF Africa/Kigali .48 .16 young .00074 en:.54,fr:.40
CM XAF Africa/Douala .92 .18 young .00165 fr:.80,en:.26
ML XOF Africa/Bamako .52 .16 young .00165 fr:.90
BF XOF Africa/Ouagadougou .54 .16 young .00165 fr:.90
CD CDF Africa/Kinshasa 1.3 .14 young .00036 fr:.94
NP NPR Asia/Kathmandu 1.3 .12 young .0074 ne:.92,en:.18
MO MOP Asia/Macau .18 .95 middle .124 zh:.94,en:.20
IQ IQD Asia/Baghdad 2.9 .24 young .00076 ar:.90,ku:.18
LI CHF Europe/Vaduz .013 1.70 old 1.13 de:.96
MC EUR Europe/Monaco .014 1.60 old 1.08 fr:.90,en:.40
AD EUR Europe/Andorra .026 1.10 middle 1.08 ca:.70,es:.60
ME EUR Europe/Podgorica .16 .38 middle 1.08 sr:.94
MK MKD Europe/Skopje .36 .30 middle .0176 mk:.90
AL ALL Europe/Tirane .52 .28 young .0107 sq:.97
BA BAM Europe/Sarajevo .58 .32 middle .552 bs:.96
MD MDL Europe/Chisinau .44 .26 middle .056 ro:.84,ru:.34
AM AMD Asia/Yerevan .40 .28 middle .0026 hy:.95,ru:.30
AZ AZN Asia/Baku 1.2 .28 young .588 az:.94,ru:.22
UZ UZS Asia/Tashkent 2.4 .18 young .000079 uz:.88,ru:.30
FJ FJD Pacific/Fiji .18 .34 young .445 en:.90
TT TTD America/Port_of_Spain .36 .50 middle .147 en:.98
BB BBD America/Barbados .09 .62 middle .5 en:.99
KH KHR Asia/Phnom_Penh 1.3 .16 young .000245 km:.97,en:.08
"""


@dataclass(frozen=True, slots=True)
class Country:
    """A country on sale."""

    index: int
    code: str
    currency: str
    time_zone: str
    listeners: float
    price_level: float
    age_shares: NDArray[np.float64]
    languages: dict[str, float]

    @property
    def southern(self) -> bool:
        """Whether its summer is in January."""
        return self.code in {"AR", "CL", "BR", "PE", "ZA", "AU", "NZ", "UY", "PY", "BO"}


@cache
def countries() -> tuple[Country, ...]:
    """All countries on sale, in a fixed order."""
    rows = [line.split() for line in _TABLE.strip().splitlines()]
    return tuple(
        Country(
            index=index,
            code=code,
            currency=currency,
            time_zone=time_zone,
            listeners=float(millions) * 1e6,
            price_level=float(level),
            age_shares=np.array(_AGE_SHARES[ages]),
            languages={
                tag: float(share) for tag, share in (pair.split(":") for pair in languages.split(","))
            },
        )
        for index, (code, currency, time_zone, millions, level, ages, _, languages) in enumerate(rows)
    )


@cache
def countries_by_code() -> dict[str, Country]:
    """The same, by ISO 3166-1 alpha-2 code."""
    return {country.code: country for country in countries()}


@cache
def dollars_per_unit() -> dict[str, float]:
    """What one unit of each currency is usually worth in US dollars; the day's rate moves around it."""
    return {row.split()[1]: float(row.split()[6]) for row in _TABLE.strip().splitlines()}
