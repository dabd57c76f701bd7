"""Finds audiences that must not or cannot be targeted: protected classes, and data this inventory lacks."""

import re
from collections.abc import Iterator
from typing import Final

from agents.folding import FoldedText
from planner.domain.brief import UnmetAsk

_PEOPLE: Final = (
    r"(?:people|men|women|families|audiences?|listeners?|users?|communit(?:y|ies)|adults|youth|voters|"
    r"consumers|mums?|moms?|dads?|parents|couples|households|population|teens|shoppers|americans?|folks|"
    r"believers|students|markets?)"
)
_RULES: Final = tuple(
    (ask, re.compile(pattern), reason)
    for ask, pattern, reason in (
        (
            "targeting by religion",
            rf"\b(?:muslims|christians|catholics|jews|hindus|buddhists|sikhs|evangelicals|mormons|"
            rf"protestants|atheists)\b|\b(?:muslim|christian|catholic|jewish|hindu|buddhist|sikh|"
            rf"evangelical|religious|church-?going|practi[cs]ing \w+)\s+{_PEOPLE}\b",
            "Religion is a protected class: it is never used for targeting. The rest of the brief is "
            "planned.",
        ),
        (
            "targeting by health condition",
            r"\b(?:diabetics|asthmatics|alcoholics|cancer (?:patients|survivors)|(?:people|adults|men|"
            r"women|users|listeners|anyone|those) (?:with|who have|living with|suffering from|who suffer "
            r"from) (?:\w+ )?(?:diabetes|cancer|depression|anxiety|hiv|aids|asthma|adhd|autism|arthritis|"
            r"migraines?|obesity|eczema|epilepsy|disabilit\w+|chronic \w+|mental health \w+|high blood "
            r"pressure|an? (?:illness|disease|disability))|(?:depressed|disabled|obese|overweight|hiv[- "
            r"]positive|autistic|infertile) "
            rf"{_PEOPLE})\b",
            "Health is a protected class: conditions are never used for targeting. The rest of the brief "
            "is planned.",
        ),
        (
            "targeting by ethnicity",
            rf"\b(?:hispanics?|latinos?|latinas?|latinx|african[- ]americans?|asian[- ]americans?|native "
            rf"americans?|caucasians?|romani)\b(?! music)|\b(?:black|white|asian|arab|multicultural|"
            rf"ethnic(?: minority)?|indigenous)\s+{_PEOPLE}\b",
            "Ethnicity is a protected class: it is never used for targeting; languages and genres can be. "
            "The rest of the brief is planned.",
        ),
        (
            "targeting by sexual orientation",
            rf"\b(?:lgbt\w*\+?|gays|lesbians|bisexuals|homosexuals)\b|\b(?:gay|queer|bisexual|lesbian|"
            rf"homosexual|straight|trans(?:gender)?)\s+{_PEOPLE}\b",
            "Sexual orientation and identity are protected: they are never used for targeting. The rest of "
            "the brief is planned.",
        ),
        (
            "targeting by political views",
            rf"\b(?:republicans|democrats|(?:trump|biden|labou?r|tory|green party|left|right|swing)[- "
            rf"](?:voters|supporters|wing(?:ers)?)|tories|socialists|(?:conservative|liberal|republican|"
            rf"democratic|progressive|undecided) {_PEOPLE}|voters|trade union members)\b",
            "Political views are protected: they are never used for targeting. The rest of the brief is "
            "planned.",
        ),
        (
            "targeting by household income",
            r"\b(?:high|low|upper|middle)[- ]income(?: \w+)?|\baffluent(?: \w+)?|\bhigh[- ]net[- ]worth(?: "
            r"\w+)?|\bhnwis?\b|\bhhi\b|\bhousehold incomes?\b|\bwealthy \w+",
            "This inventory holds no income data, so income is not used for targeting.",
        ),
        (
            "first-party or look-alike audiences",
            r"\b(?:re-?targeting|remarketing|retarget|look-?alikes?|crm (?:list|data|audience)s?|customer "
            r"lists?|first[- ]party (?:data|audiences?)|site visitors|past purchasers|lapsed customers)\b",
            "Custom and look-alike audiences are set up in the Ads API account; the plan is made for the "
            "open audience.",
        ),
        (
            "postal code or DMA targeting",
            r"\b(?:zip[- ]?codes?|postal codes?|post-?codes?|dmas?|geo-?fenc\w+|\d+ ?(?:mile|km|"
            r"kilomet\w+) radius)\b",
            "Countries, regions and cities can be targeted; postal codes, DMAs and radii cannot.",
        ),
    )
)


def untargetable(text: FoldedText) -> Iterator[UnmetAsk]:
    """Yield what a message wants to target by and cannot, once per kind."""
    for ask, pattern, reason in _RULES:
        spans = [match.span() for match in pattern.finditer(text.folded)]
        if spans:
            yield UnmetAsk(words=tuple(text.words(*span) for span in spans), ask=ask, reason=reason)
