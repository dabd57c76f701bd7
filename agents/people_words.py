"""Words for the people whom a campaign can reach, one regular expression for all who look for them."""

from typing import Final

PEOPLE: Final = (
    r"(?:people|persons?|adults?|men|women|males?|females?|listeners?|users?|consumers?|audiences?|anyone|"
    r"everyone|everybody|fans?|parents|mums?|moms?|dads?|mothers|fathers|homeowners?|professionals?|shoppers?|"
    r"viewers?|gamers?|drivers?|commuters?|students?|pupils|customers?|clients|buyers?|households?|owners|"
    r"runners|cyclists|lovers|enthusiasts|travell?ers|subscribers|population|folks?|renters|guests?|visitors?|"
    r"tourists?|holiday-?makers|vacationers|couples|famil(?:y|ies)|residents?|locals?|citizens|readers|learners|"
    r"players|patients|members|donors|voters|workers|employees|employers|managers|founders|executives|"
    r"decision[- ]makers|businesses|companies|smes?|smbs?|firms|pensioners|retirees|seniors|over-?\d\d'?s|"
    r"under-?\d\d'?s|\d\d-\d\ds?|\d\d\+|teens|teenagers|millennials|boomers|gen z(?:ers)?|gen x|youth|singles|"
    r"kids|girls|boys|ladies|guys|speakers|communit(?:y|ies)|diaspora|expats?|foodies|drinkers|skiers|surfers|"
    r"golfers|hikers|campers|collectors|investors|farmers|teachers|nurses|doctors|developers|engineers|"
    r"graduates|applicants|candidates|job ?seekers|public|crowds?|demographics?|demo|eyeballs)"
)
"""Matches one word or compound, folded, without the spaces around it."""
