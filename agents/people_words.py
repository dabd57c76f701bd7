"""Words for the people whom a campaign can reach, one regular expression for all who look for them."""

from typing import Final

PEOPLE: Final = (
    r"(?:people|persons?|adults?|men|women|males?|females?|listeners?|users?|consumers?|audiences?|anyone|"
    r"everyone|everybody|fans?|parents|mums?|moms?|dads?|mothers|fathers|homeowners?|professionals?|"
    r"shoppers?|"
    r"viewers?|gamers?|drivers?|commuters?|students?|pupils|customers?|clients|buyers?|households?|owners|"
    r"runners|cyclists|lovers|enthusiasts|travell?ers|subscribers|population|folks?|renters|guests?|"
    r"visitors?|"
    r"tourists?|holiday-?makers|vacationers|couples|famil(?:y|ies)|residents?|locals?|citizens|readers|"
    r"learners|"
    r"players|patients|members|donors|voters|workers|employees|employers|managers|founders|executives|"
    r"decision[- ]makers|businesses|companies|smes?|smbs?|firms|pensioners|retirees|seniors|over-?\d\d'?s|"
    r"under-?\d\d'?s|\d\d-\d\ds?|\d\d\+|teens|teenagers|millennials|boomers|gen z(?:ers)?|gen x|youth|"
    r"singles|"
    r"kids|girls|boys|ladies|guys|[a-z]{3,9}-?goers|speakers|communit(?:y|ies)|diaspora|expats?|foodies|"
    r"drinkers|skiers|"
    r"surfers|"
    r"golfers|hikers|campers|collectors|investors|farmers|teachers|nurses|doctors|developers|engineers|"
    r"graduates|applicants|candidates|job ?seekers|public|crowds?|demographics?|demo|eyeballs)"
    r"(?!\s(?:board|office|union|services?|clubs?|portals?|insights?|data|loyalty|care|support|states|"
    r"association|"
    r"radio|societ(?:y|ies)|newspapers?|paper|council|theat(?:re|er)|orchestra|housing|halls?|accommodation|"
    r"tax|visas?|authority|information|agency|magazine|day|centre|center|cards?|discounts?|trio|duo|band|"
    r"music|singers?|songs?|tales?)\b)"
)
"""Matches one word or compound, folded, without the spaces around it."""
BETWEEN: Final = (
    r"(?!(?:to|and|or|in|for|with|who|that|by|at|on|of|as|is|are|wants?|needs?|from|our|the|speaking)\b)"
    r"[a-z]+"
)
"""Matches a word that can stand between a nationality and the people: "German *podcast* listeners"."""
