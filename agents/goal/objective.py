"""Reads the delivery goal and its target from what the business wants to happen; abstains when unsure.

A word alone proves little ("sales", "clicks" and "reach" are also nouns of every brief), so each rule asks
for a verb that wants it ("drive", "optimise for"), a label ("goal:") or an answer to the question. Strengths:
4 an explicit goal or optimisation, 3 a whole phrase or a price or count per result, 2 a wanted result, 1 the
verb "reach" with an audience behind it.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from agents.budget.money import MoneyMention, find_money
from agents.reading import ReadingContext
from agents.spans import Span, overlap
from agents.taxonomy_index import FoldedText
from planner.domain.brief import (
    Assumed,
    Contradictory,
    Goal,
    GoalField,
    KpiKind,
    KpiTarget,
    Missing,
    Stated,
)
from planner.domain.money import Money
from planner.domain.vocabulary import GOAL_GROUPS, DeliveryGoal

_D = DeliveryGoal

# What each goal is called, as a noun.
_NOUNS: Final[tuple[tuple[DeliveryGoal, str], ...]] = (
    (_D.APP_INSTALLS, r"(?:(?:mobile |new )?app[- ]?)?(?:installs?|installations?)|app downloads?|(?:app "
                      r")?downloads|app promotion"),
    (_D.VIDEO_VIEWS, r"(?:completed |video |full |trailer |complete )?(?:video )?views?|view-?through|"
                     r"completed views?|vcr|video completions?|completion rates?|video completion rate"),
    (_D.STREAMS, r"(?:podcast |song |album |track |music |episode )?(?:streams?|listens|plays)|podcast "
                 r"(?:downloads|growth|listenership)|(?:new )?(?:listeners|subscribers) (?:for|to) (?:our|"
                 r"my|the|a)(?: new)? (?:podcast|show|album)"),
    (_D.PAGE_VIEWS, r"(?:landing[- ])?page[- ]?views?|(?:web)?site visits?|website visits?|visits? to (?:our|"
                    r"the|my|a|your) (?:new |web|online )*(?:site|website|web site|page|landing page|shop|"
                    r"store page)|web visits|(?:web)?site visitors?"),
    (_D.CLICKS, r"(?:link |outbound )?clicks?(?:[- ]?throughs?)?|ctr|click-?through(?: rate)?s?|"
                r"(?:web(?:site)?|site|online|quality|more|qualified|landing page|shop|store page)? "
                r"?traffic"),
    (_D.LEADS, r"(?:qualified |new |sales )?leads?(?:[- ]?gen(?:eration)?)?|lead[- ]gen(?:eration)?|"
               r"(?:newsletter |free |trial |free trial |account |new |email )?(?:sign-?ups?|signups|"
               r"registrations?|enquir(?:y|ies)|inquir(?:y|ies)|applications|trials?|subscribers)|(?:quote|"
               r"demo|callback|call|brochure|information|appointment) (?:requests?|calls?|bookings?)|"
               r"appointment calls?|appointments|test[- ]drives?(?: bookings?)?|form[- ]fills?|sign ups?|"
               r"demos|contact requests?"),
    (_D.CONVERSIONS, r"(?:online |e-?commerce |web |product |ticket |incremental |direct |subscription |"
                     r"in-?store )?sales|(?:online )?(?:purchases?|orders?|transactions?|checkouts?|"
                     r"bookings|reservations|conversions?)|(?:new )?(?:paying )?customers|customer "
                     r"acquisition|acquisitions?|revenue|roas|subscriptions|sell-?outs?|purchase events"),
    (_D.IMPRESSIONS, r"(?:as many )?(?:ad )?impressions|ad exposures?|even delivery"),
    (_D.REACH, r"(?:brand |product |general |mass |top-of-mind |public )?(?:awareness|visibility|recognition|"
               r"recall)|branding|(?:maximum |unique |broad |mass |max |incremental )?reach|brand(?:ing)? "
               r"campaign|share of voice|brand building|mindshare"),
)  # fmt: skip
_WANT: Final = (
    r"(?:driv(?:e|es|ing)|generat(?:e|es|ing)|get(?:ting)?|increas(?:e|es|ing)|boost(?:ing)?|grow(?:ing)?|"
    r"rais(?:e|es|ing)|build(?:s|ing)?|creat(?:e|ing)|maximi[sz](?:e|ing)|deliver(?:ing)?|push(?:ing)?|"
    r"capture|captur(?:e|ing)|earn(?:ing)?|gain(?:ing)?|lift(?:ing)?|improv(?:e|ing)|win(?:ning)?|"
    r"acquir(?:e|ing)|collect(?:ing)?|need|want(?:s|ing)?|after|looking for|more|focus(?:ing|ed)? on|"
    r"achiev(?:e|ing)|secur(?:e|ing)|attract(?:ing)?|encourag(?:e|ing)|spark(?:ing)?|strengthen(?:ing)?|"
    r"expand(?:ing)?|hit(?:ting)?|bring(?:ing)?(?: in)?|for|is|aim(?:ing|ed)? (?:for|at)|all about|as many|"
    r"most|maximum)"
)
_EXPLICIT: Final = (
    r"(?:(?:campaign |delivery |primary |main |key |marketing |business |our |the )*(?:goals?|objectives?|"
    r"kpis?|aim|purpose)(?:\s+(?:is|are|here is|would be|should be|will be|of this campaign is|of the "
    r"campaign is))?(?:\s+to)?\s*[:=-]?\s*(?:to\s+)?|optimi[sz](?:e|es|ed|ing|ation)(?:\s+(?:allocation|"
    r"delivery|it|the (?:campaign|plan|budget)|this))?\s+(?:for|towards?|to|on)|(?:change|switch|set|make|"
    r"move)\s+(?:the |our )?(?:goal|objective|kpi|it|this)\s+(?:to|into|as|:)|geared (?:towards?|to)|"
    r"performance goal of|main focus (?:is|on))"
)
_FILLER: Final = (
    r"(?:\s+(?:more|new|our|the|a|an|of|my|your|their|some|as|many|much|lots|high|highest|quality|"
    r"qualified|possible|online|strong|brand|free|maximum|max|and|on|in|max(?:imi[sz]e|imi[sz]ing)?|"
    r"driv(?:e|ing)|generat(?:e|ing)|increas(?:e|ing)|get(?:ting)?|build(?:ing)?|cheap|cost-?effective|"
    r"incremental|additional|completed|people|video|consideration|\d[\d.,]*[km]?|~|around|about|at|least|"
    r"over|awareness|sales|traffic|leads|clicks|sign-?ups|engagement|,|&)){0,5}?"
)
_NOT_BEHIND: Final = (
    r"(?![\w'-]*\w)(?!\s+(?:reps?|team|people|manager|managers|force|time|times|rate card|deck|season|"
    r"event|pricing|tracking|measurement|report(?:ing)?|data|objectives? (?:are|is) unknown|estimates?|"
    r"forecasts?|curves?|breakdown|per individual|per (?:person|user|household|listener|day|week|month|"
    r"head)|on sale|generation x|guarantee|benchmarks?|cap|of [\d]|study))"
)


def _noun_rule(nouns: str, prefix: str) -> re.Pattern[str]:
    return re.compile(rf"\b{prefix}{_FILLER}\s*(?:the |our )?(?P<noun>\b(?:{nouns})\b){_NOT_BEHIND}")


_EXPLICIT_RULES: Final = tuple((goal, _noun_rule(nouns, _EXPLICIT)) for goal, nouns in _NOUNS)
_WANTED_RULES: Final = tuple((goal, _noun_rule(nouns, _WANT)) for goal, nouns in _NOUNS)
_BARE_RULES: Final = tuple((goal, re.compile(rf"\b(?P<noun>{nouns})\b")) for goal, nouns in _NOUNS)
_ANY_NOUN: Final = re.compile("|".join(rf"(?:{nouns})" for _, nouns in _NOUNS))

# Whole phrases that say it without a verb from the list.
_PHRASES: Final = tuple(
    (goal, strength, re.compile(pattern))
    for goal, strength, pattern in (
        (_D.REACH, 3, r"\b(?:brand[- ]awareness|awareness|branding|brand[- ]building|reach)[- ](?:campaign|"
                      r"push|plan|buy|flight|goal|objective|drive|play)\b|\b(?:maximi[sz]e|maximum|max|"
                      r"extend|broaden|build) (?:our |the |unique |incremental )?reach\b|\bspread the "
                      r"word\b|\bget the word out\b|\bmake (?:people|everyone|\w+) aware\b|\bput (?:us|our "
                      r"\w+|the brand) on the map\b|\bin front of (?:as many|\w+ \w+)|\bas many "
                      r"(?:different |unique )?people as (?:possible|we can)\b|\bget (?:our name|noticed|"
                      r"known)\b"),
        (_D.IMPRESSIONS, 4, r"\b(?:as many|most|maximum|max) impressions\b|\bimpressions as possible\b"),
        (_D.APP_INSTALLS, 3, r"\b(?:people|users|them|listeners|\w+ers|everyone|mums|moms|students|who|to) "
                             r"(?:to )?(?:download|install) (?:our|the|my|this|its|your)\b(?: (?:\w+ "
                             r"){0,2}?app\b)?|\b(?:app[- ]install|app[- ]download|app[- ]promotion|user[- "
                             r"]acquisition)s? (?:campaign|push|plan|drive)?|\bpromote (?:our|my|the|a) "
                             r"(?:new )?(?:mobile )?app\b"),
        (_D.LEADS, 3, r"\b(?:sign up|register|apply|request (?:a|an) (?:quote|demo|callback)|book (?:a|an) "
                      r"(?:demo|call|appointment|test drive|consultation|viewing)|leave their (?:details|"
                      r"e-?mail)|fill (?:in|out) (?:a|the|our) form|subscribe to (?:our|the) newsletter)\b|"
                      r"\blead[- ]gen(?:eration)?(?: campaign)?\b"),
        (_D.CONVERSIONS, 3, r"\b(?:people|users|customers|shoppers|them|listeners|to) (?:to )?(?:buy|"
                            r"purchase|order|shop|check out)\b(?! now)(?: (?:from|at|on|our|the|it|more|"
                            r"online|tickets)\b)?|\b(?:sell (?:more|out|our|tickets|\d)|performance "
                            r"campaign for sales|acquiring (?:new )?customers|customer acquisition)\b"),
        (_D.PAGE_VIEWS, 3, r"\b(?:people|users|them|listeners|customers|to) (?:to )?visit (?:our|the|my) "
                           r"(?:new |web|online )*(?:site|website|web site|page|landing page|shop)\b"),
        (_D.CLICKS, 3, r"\b(?:send|bring|drive|push|direct|get) (?:more )?(?:people|users|visitors|traffic|"
                       r"listeners|them|shoppers|customers) (?:to|onto|on) (?:our|the|my|a|your) (?:new |"
                       r"web|online |landing )*(?:site|website|web site|page|shop|store|webshop|blog)\b|"
                       r"\btraffic campaign\b|\b(?:web(?:site)?|site) traffic\b"),
        (_D.STREAMS, 3, r"\b(?:grow|promote|launch|push|more (?:listeners|subscribers) (?:for|to)|get people "
                        r"(?:to listen|listening) to|listen to|stream) (?:our|my|the|a) (?:new |first |"
                        r"latest )?(?:podcast|single|album|track|song|show|ep)\b"),
        (_D.VIDEO_VIEWS, 3, r"\b(?:people|users|them|to) (?:to )?watch (?:our|the|my) (?:new |whole |full "
                            r")*(?:video|trailer|spot|film|clip|ad)\b|\bcompleted views?\b|\bvideo[- "
                            r"]views? campaign\b"),
    )
)  # fmt: skip
_REACH_VERB: Final = re.compile(
    r"(?:^|[.!?;:\n]\s*|\b(?:to|please|want to|help (?:us|me)|let'?s|and|must|should|can we|could (?:you|"
    r"we)|we|we'll|i want to|then|hi,?|hello,?|brief:)\s+)(?P<noun>reach)(?:ing)?\s+(?!out\b|for\b|of\b|"
    r"is\b|goal|curve|estimates?|and frequency|objective|consensus|an? agreement|our goals?|this goal|me\b|"
    r"us\b|you\b)|\b(?P<noun2>reaching)\s+(?!out\b|for\b|our goals?)(?=\w)"
)
_FORGET: Final = re.compile(
    r"\b(?:forget|drop|remove|clear|reset)\s+(?:about\s+)?(?:the\s+)?(?:goal|objective|kpi)\b|\bno "
    r"(?:particular |specific )?(?:goal|objective)\b"
)
_PRIMARY: Final = re.compile(
    r"\b(?:primar(?:y|ily)|main(?:ly)?|first and foremost|above all|most importantly|mostly|chiefly)\b"
)
_SECONDARY: Final = re.compile(r"\b(?:secondar(?:y|ily)|second goal|nice to have|bonus|also hope)\b")
_NEGATED: Final = re.compile(
    r"\b(?:not|no|don'?t care about|instead of|rather than|without|forget|never|isn'?t|not "
    r"about)\s+(?:\w+\s+){0,2}$"
)
_QUESTION: Final = re.compile(r"\b(?:what|how many|how much|which|why)\b[^.!?\n]{0,60}$")

# Price per result -> the goal that it implies.
_PRICES: Final = tuple(
    (goal, kind, re.compile(pattern))
    for goal, kind, pattern in (
        (_D.CONVERSIONS, KpiKind.COST_PER_CONVERSION, r"\b(?:target |max(?:imum)? |average |a )?(?:cpa|cac|"
                                                      r"cost[- ]per[- ](?:acquisition|action|purchase|sale|"
                                                      r"conversion|order|customer)|cpo)\b"),
        (_D.LEADS, KpiKind.COST_PER_LEAD, r"\b(?:target |max(?:imum)? )?(?:cpl|cost[- ]per[- ](?:leads?|"
                                          r"sign-?ups?|registrations?|enquiry|inquiry|trial))\b"),
        (_D.APP_INSTALLS, KpiKind.COST_PER_INSTALL, r"\b(?:target |max(?:imum)? )?(?:cpi|cost[- ]per[- "
                                                    r"](?:app[- ])?(?:installs?|downloads?))\b"),
        (_D.CLICKS, KpiKind.COST_PER_CLICK, r"\b(?:target |max(?:imum)? )?(?:cpc|cost[- ]per[- ]clicks?)\b"),
        (_D.VIDEO_VIEWS, KpiKind.COST_PER_VIEW, r"\b(?:target |max(?:imum)? )?(?:cpcv|cpv|cost[- ]per[- "
                                                r"](?:completed[- ])?(?:video[- ])?views?)\b"),
    )
)  # fmt: skip
_RESULT_KINDS: Final = {
    _D.CONVERSIONS: KpiKind.COST_PER_CONVERSION,
    _D.LEADS: KpiKind.COST_PER_LEAD,
    _D.APP_INSTALLS: KpiKind.COST_PER_INSTALL,
    _D.CLICKS: KpiKind.COST_PER_CLICK,
    _D.VIDEO_VIEWS: KpiKind.COST_PER_VIEW,
}
_PER_RESULT_GAP: Final = re.compile(
    r"\s*(?:at|for|under|below|@|,? at (?:most|about|around|roughly|no more than)|for (?:under|less "
    r"than))\s*(?:a (?:cost|price) of )?(?:about |around |roughly |~)?"
)
_PRICE_GAP: Final = re.compile(
    r"\s*(?:target|goal|ceiling|cap)?\s*(?:of|is|under|below|at|:|=|around|about|~|max(?:imum)?|at most|no "
    r"more than|less than|not above|<=?|should be|to be|to)?\s*(?:of|under|below|at most|about|around|"
    r"max)?\s*"
)
_COUNT: Final = re.compile(
    r"(?<![\w.,$€£])(?P<number>\d{1,3}(?:[,. ]\d{3})+|\d+(?:\.\d+)?)\s?(?P<factor>k|m|mm|mn|thousand|"
    r"million)?\+?\s+(?:(?:new|free|qualified|unique|different|more|app|trial|newsletter|online|completed|"
    r"video|website|page|site|paying|podcast)\s+){0,3}(?P<noun>sign-?ups?|signups|leads|registrations|"
    r"installs|downloads|clicks|views|page views|visits|streams|listens|plays|purchases|orders|sales|"
    r"conversions|customers|trials|subscribers|enquiries|inquiries|impressions|people|users|listeners|"
    r"adults|women|men|appointments|demos|bookings)\b"
)
_FACTORS: Final = {
    None: 1,
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "million": 1_000_000,
}
_COUNT_GOALS: Final = tuple(
    (goal, frozenset(words.split()))
    for goal, words in (
        (_D.LEADS, "signup signups sign-up sign-ups lead leads registrations trials enquiries inquiries "
                   "appointments demos subscribers"),
        (_D.APP_INSTALLS, "installs downloads"),
        (_D.CLICKS, "clicks"),
        (_D.PAGE_VIEWS, "visits"),
        (_D.VIDEO_VIEWS, "views"),
        (_D.STREAMS, "streams listens plays"),
        (_D.CONVERSIONS, "purchases orders sales conversions customers bookings"),
        (_D.IMPRESSIONS, "impressions"),
        (_D.REACH, "people users listeners adults women men"),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Clue:
    goal: DeliveryGoal
    strength: int
    span: Span


def read_objective(context: ReadingContext, text: FoldedText) -> GoalField | None:
    """Read the goal that one message states, else None."""
    folded = text.folded
    if _FORGET.search(folded) and not _EXPLICIT_CHANGE.search(folded):
        return Missing()
    asked = context.asked is not None and context.asked.field == "goal"
    clues = _clues(folded, asked=asked)
    money = (
        find_money(
            context.message,
            country_codes=context.country_codes,
            advertiser_currency=context.advertiser.currency,
            bare=True,
        )
        if any(letter.isdigit() for letter in folded)
        else []
    )
    previous = context.previous.goal
    standing = previous.value if isinstance(previous, Stated | Assumed) else None
    target = _target(context, text, money, clues, standing)
    if target is not None:
        clues.append(_Clue(target.goal, 3, target.span))
    if not clues:
        return None
    best = _strongest(folded, clues)
    goals = tuple(dict.fromkeys(clue.goal for clue in best))
    spans = sorted({clue.span for clue in clues if clue.goal in goals})
    words = tuple(text.words(*span) for span in spans)
    if len({GOAL_GROUPS[goal] for goal in goals}) > 1 and not _same_kind(goals):
        named = " and ".join(_PLAIN[goal] for goal in goals)
        return Contradictory[Goal](
            options=tuple(Goal(delivery_goal=goal) for goal in goals),
            reason=f"A campaign is delivered for one goal, and both {named} are asked for. Which one comes "
            f"first?",
            words=words,
        )
    goal = goals[0]
    kpi = target.kpi if target is not None and target.goal is goal else None
    if kpi is None and standing is not None and standing.delivery_goal is goal:
        kpi = standing.kpi
    confidence = 1.0 if best[0].strength > 1 and len(goals) == 1 else 0.8
    return Stated[Goal](value=Goal(delivery_goal=goal, kpi=kpi), words=words, confidence=confidence)


_EXPLICIT_CHANGE: Final = re.compile(rf"\b{_EXPLICIT}")
_PLAIN: Final = {
    _D.IMPRESSIONS: "impressions",
    _D.REACH: "reach",
    _D.VIDEO_VIEWS: "video views",
    _D.CLICKS: "website traffic",
    _D.PAGE_VIEWS: "page views",
    _D.APP_INSTALLS: "app installs",
    _D.STREAMS: "streams",
    _D.LEADS: "leads",
    _D.CONVERSIONS: "sales",
}


def _clues(folded: str, *, asked: bool) -> list[_Clue]:
    clues: list[_Clue] = []

    def add(goal: DeliveryGoal, strength: int, span: Span) -> None:
        if not _NEGATED.search(folded, max(0, span[0] - 40), span[0]):
            clues.append(_Clue(goal, strength, span))

    for goal, strength, pattern in _PHRASES:
        for match in pattern.finditer(folded):
            add(goal, strength, match.span())
    if _ANY_NOUN.search(folded):
        for rules, strength in ((_EXPLICIT_RULES, 4), (_WANTED_RULES, 2)):
            for goal, pattern in rules:
                for match in pattern.finditer(folded):
                    question = _QUESTION.search(folded, max(0, match.start() - 60), match.start())
                    if not question and not _NEGATED.search(
                        folded, max(0, match.start() - 40), match.start()
                    ):
                        add(goal, strength, match.span("noun"))
        if asked and not clues:
            for goal, pattern in _BARE_RULES:
                for match in pattern.finditer(folded):
                    add(goal, 3, match.span("noun"))
    for match in _REACH_VERB.finditer(folded):
        add(_D.REACH, 1, match.span("noun") if match["noun"] else match.span("noun2"))
    return _longest(clues)


def _longest(clues: list[_Clue]) -> list[_Clue]:
    """Of clues over the same words keep the strongest, then the longest ("podcast downloads" are streams)."""
    kept: list[_Clue] = []
    for clue in sorted(clues, key=lambda c: (c.span[0] - c.span[1], -c.strength)):
        rivals = [other for other in kept if overlap(clue.span, other.span)]
        if all(other.goal is clue.goal for other in rivals):
            kept.append(clue)
    return sorted(kept, key=lambda clue: clue.span)


def _strongest(folded: str, clues: list[_Clue]) -> list[_Clue]:
    best = max(clue.strength for clue in clues)
    level = (
        [clue for clue in clues if clue.strength == best]
        if best != 2
        else [c for c in clues if c.strength >= 2]
    )
    if best == 3:
        level = [clue for clue in clues if clue.strength >= 2]
    if len({clue.goal for clue in level}) > 1:
        first = _PRIMARY.search(folded)
        second = _SECONDARY.search(folded)
        if first is not None:
            behind = [clue for clue in level if clue.span[0] >= first.start()]
            return behind[:1] or level[:1]
        if second is not None:
            return [clue for clue in level if clue.span[1] <= second.start()][:1] or level[:1]
    return level


def _same_kind(goals: tuple[DeliveryGoal, ...]) -> bool:
    """Whether the first goal serves the others: traffic towards sales, awareness and impressions."""
    return frozenset(goals) <= {_D.LEADS, _D.CONVERSIONS} or frozenset(goals) <= {_D.CLICKS, _D.PAGE_VIEWS}


@dataclass(frozen=True, slots=True)
class _Target:
    goal: DeliveryGoal
    kpi: KpiTarget
    span: Span


def _target(
    context: ReadingContext,
    text: FoldedText,
    money: list[MoneyMention],
    clues: list[_Clue],
    standing: Goal | None,
) -> _Target | None:
    folded = text.folded
    counted = None
    for match in _COUNT.finditer(folded):
        goal = next(goal for goal, nouns in _COUNT_GOALS if match["noun"].removeprefix("page ") in nouns)
        beside = any(
            clue.goal is goal and (overlap(clue.span, match.span()) or 0 <= match.start() - clue.span[1] < 24)
            for clue in clues
        )
        price = next((m for m in money if _PER_RESULT_GAP.fullmatch(folded, match.end(), m.span[0])), None)
        if not beside and (price is None or goal is _D.REACH):
            continue
        number = re.sub(r"[,. ](?=\d{3}(?:\D|$))", "", match["number"])
        count = int(Decimal(number) * _FACTORS[match["factor"]])
        kind = _RESULT_KINDS.get(goal)
        if price is not None and kind is not None:
            return _Target(
                goal,
                KpiTarget(kind=kind, ceiling=_money(context, price), count=count),
                (match.start(), price.span[1]),
            )
        counted = counted or _Target(goal, KpiTarget(kind=KpiKind.COUNT, count=count), match.span())
    for goal, kind, pattern in _PRICES:
        for match in pattern.finditer(folded):
            price = _price_beside(folded, match, money)
            if price is not None:
                span = (min(match.start(), price.span[0]), max(match.end(), price.span[1]))
                return _Target(goal, KpiTarget(kind=kind, ceiling=_money(context, price)), span)
    for price in money:
        per = _PER_RESULT.match(folded, price.span[1])
        if per is not None:
            goal = _COUNT_GOAL_OF[per["noun"]]
            return _Target(
                goal,
                KpiTarget(kind=_RESULT_KINDS[goal], ceiling=_money(context, price)),
                (price.span[0], per.end()),
            )
    for clue in clues:
        kind = _RESULT_KINDS.get(clue.goal)
        price = next(
            (m for m in money if m.currency and _EACH_GAP.fullmatch(folded, clue.span[1], m.span[0])), None
        )
        if kind is not None and price is not None and _EACH.match(folded, price.span[1]):
            return _Target(
                clue.goal, KpiTarget(kind=kind, ceiling=_money(context, price)), (clue.span[0], price.span[1])
            )
    return counted if counted is not None or standing is None else None


_COUNT_GOAL_OF: Final = {
    noun: goal
    for goal, nouns in (
        (_D.APP_INSTALLS, "install download"),
        (_D.CLICKS, "click"),
        (_D.LEADS, "lead sign-up signup registration enquiry inquiry trial"),
        (_D.CONVERSIONS, "sale purchase order customer acquisition conversion"),
        (_D.VIDEO_VIEWS, "view"),
    )
    for noun in nouns.split()
}
_PER_RESULT: Final = re.compile(
    rf"\s*(?:per|an?|/|for (?:each|every))\s*(?:(?:app|new|completed|video|qualified|"
    rf"paying)\s+)?(?P<noun>{'|'.join(_COUNT_GOAL_OF)})\b"
)
_EACH_GAP: Final = re.compile(r"\s*(?:at|for)\s*(?:about |around |under )?")
_EACH: Final = re.compile(r"\s*(?:each|apiece|per \w+|a piece|a head)\b")


def _price_beside(folded: str, match: re.Match[str], money: list[MoneyMention]) -> MoneyMention | None:
    for mention in money:
        if mention.span[0] >= match.end() and _PRICE_GAP.fullmatch(folded, match.end(), mention.span[0]):
            return mention
        if mention.span[1] <= match.start() and not folded[mention.span[1] : match.start()].strip():
            return mention
    return None


def _money(context: ReadingContext, mention: MoneyMention) -> Money:
    behind = context.message[mention.span[1] : mention.span[1] + 8]
    amount = mention.amount / 100 if _CENTS.match(behind.lower()) else mention.amount
    return Money.of(amount, mention.currency or context.advertiser.currency)


_CENTS: Final = re.compile(r"\s?(?:cents?|ct|c|p|pence)\b")
