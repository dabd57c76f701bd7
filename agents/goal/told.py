"""What is told of results and not wished: what others want, what a service is there for, what was counted, "
"and
that the goal is still open.

All patterns are over folded text (lower case, no accents).
"""

import re
from functools import cache
from typing import Final

from agents.goal.clauses import Clauses
from agents.spans import Span

_OTHERS: Final = (
    r"(?:(?:our|my|the|a|an|one of our|one of the|some|all|most|many|other|main|big|biggest|direct|two|"
    r"three) )*"
    r"(?:competitors?|competition|rivals?)(?: of (?:ours|mine))?|"
    r"(?:other|most|many|some|all the other|rival) (?:brands?|shops?|stores?|compan(?:y|ies)|advertisers?|"
    r"agenc(?:y|ies)|firms?|makers?|bands?|clubs?|apps?|players|campaigns?)|"
    r"(?:(?:the|our|my|your|their) )?(?:last|previous|former|old|other|earlier|first) (?:agency|"
    r"campaigns?|flight|firm|planner|marketing \w+|media \w+|team|lot|one|wave|burst|round)|"
    r"(?:the )?(?:campaign|one|flight|burst|wave) (?:(?:of|from|in) (?:last|20\d\d|the past)|last|"
    r"before)[^.;!?\n]"
    r"{0,20}?|"
    r"last (?:year|summer|spring|winter|autumn|fall|season|month|time|week|quarter|christmas|easter)'s \w+|"
    r"(?:(?:my|our|a|his|her) )?(?:sister|brother|cousin|friend|mate|neighbou?r|uncle|aunt|dad|mum|"
    r"colleague)(?:'s|s')? (?:\w+ )?(?:shop|company|brand|app|band|podcast|site|business|campaign|club|store|"
    r"firm|cafe|bakery|restaurant|label|startup|start-up)|"
    r"(?:his|her|their) (?:app|shop|site|store|brand|podcast|song|campaign|channel|company)"
)
_WISHERS: Final = (
    r"(?:theatres?|theaters?|hotels?|shops|stores|brands|companies|restaurants|clients|customers|firms|"
    r"museums|artists|bands|labels|schools|clubs|retailers|merchants|landlords|agencies|businesses|farmers|"
    r"suppliers|publishers|venues|airlines|charities)"
)
_OWN_WISH: Final = re.compile(
    r"\b(?:we|i)(?:'d|'ll| would| will| also| now| just| really| too| then| should| must| have to| need| "
    r"want|"
    r" hope| wish|'re after| are after)\b|\b(?:help|get|make|bring|give|let|want|need) (?:us|me|our|my|it)\b|"
    r"\b(?:our|my|the|its) (?:\w+ )?(?:goals?|aims?|objective|kpi|priority|wish)\b|\b(?:should|must|please|"
    r"same|likewise|as well|so that)\b|"
    r"[,;:] (?:but |and |so |while |whereas |for |with |as )*(?:we|us|our|ours|i|my|mine|here|now)\b"
)
_TRADE: Final = (
    r"(?:platform|plateforme|market ?place|apps?|web ?site|site|service|tool|portal|exchange|community|"
    r"classifieds|network|system|software|shop|company|place|agency|start-?up|business|programme|program|"
    r"scheme|page|store|database|machines?|tills|kiosks?|solution|plug-?in)"
)
_FIGURES: Final = (
    r"(?:about |around |over |some |nearly |almost |roughly |more than |only |just )*[£$€]?\d[\d.,]*"
    r"(?: ?(?:k|m|bn|thousand|million|lakh|crore))?"
)


@cache
def _others() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[,;:(-]|\b(?:and|but|while|whereas|because|since|that|as|though|so|when))\s*(?:{_OTHERS})\b"
        r"(?! (?:is|are|has|have|gets?) (?:on|all|much|better|everywhere))"
    )


@cache
def _for_others() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_WISHERS} (?:\w+ )?(?:hire|pay|use|trust|call|book|need|employ|turn to|come to|work with|rely "
        rf"on)"
        r" (?:on )?(?:us|me|our|it)\b"
    )


@cache
def _own_habit() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[.!?;:,\n(-])\s*we (?:currently |mainly |also |already |only )?(?:sell|make|offer|run|rent|"
        r"produce|"
        r"serve|print|brew|bake|deliver|organi[sz]e|host|handle)\b[^.;!?\n]{0,60}? and (?:we )?(?:also |"
        r"already |usually )?"
        r"(?:get|receive|see|have|welcome|handle|take|count)\b"
    )


@cache
def _makes_for_others() -> re.Pattern[str]:
    return re.compile(
        r"(?:^|[.!?;:,\n(-])\s*(?:we|i) (?:also |only |mainly )?(?:build|make|write|develop|sell|rent|offer|"
        r"produce|supply|"
        r"design|do|provide|diy|run|lease)\b(?:,? [\w'-]+){1,5}?,? (?:(?:with|through|by|on|in|from) which|"
        r"(?:that|which|to) "
        r"(?:help|let|allow|enabl|support|make)\w*|help(?:s|ing)|for (?=[\w'-]+s to\b))"
    )


@cache
def _purpose_of_trade() -> re.Pattern[str]:
    return re.compile(
        rf"\b{_TRADE}(?:[ ,]+(?!we\b|i\b)[\w'-]+){{0,3}}?[ ,]+(?:where|on which|in which|which|that|through "
        r"which|with which|lets?|letting|allow\w*|help(?:s|ing)?|enabl\w+|for)\b(?! they (?:can|could|"
        r"will)\b)"
    )


_SERVES: Final = re.compile(r"\b(?:where|which|that|lets?|letting|allow\w*|help(?:s|ing)?|enabl\w+|for)\b")
_MAKES: Final = re.compile(
    r"(?:^|[.!?;:,\n(-]|\b(?:and|hi|hello|hey|as|because|since))\s*(?:we(?:'re| are| run| have| operate| own|"
    r" manage| built| make| offer| provide| sell| host|'ve built)|i(?:'m| am| run| have| own| built| make)|"
    r"our (?:\w+ )?(?:company|firm|business|platform|app|start-?up) (?:is|makes|runs|offers|builds)|this is|"
    r"it'?s|it is|ours is|an?\b|the\b|[\w'& -]{2,40}? is (?:a|an|the|our)\b)"
)
_WANTING: Final = re.compile(
    r"\b(?:want\w*|need\w*|(?:'d|would) (?:\w+ )?(?:like|love)|bring\w*|send\w*|driv\w+|get|push\w*|"
    r"direct\w*|"
    r"goals?|aims?|objective|promot\w+|traffic|should|must|hop(?:e|es|ing)|please|kpi|point is|so that|"
    r"until)\b"
)
_THEIR_OFFER: Final = re.compile(
    r"(?<!can )(?<!could )(?<!will )(?<!would )\byou (?:guys |people |also |only |both |all )?(?:do|offer|"
    r"sell|report|have|measure|track|support|provide|deal in|handle|deliver(?:ed)?|got us|did|brought)\b"
    r"[^.;:!?\n]*$"
)
_NUMBER: Final = re.compile(r"\d|\b(?:hundred|thousand|million|dozens?)\b")
_COUNTED_AT: Final = re.compile(rf"{_FIGURES} (?:(?!more\b|new\b|extra\b)[\w-]+ ){{0,2}}?$")
_COUNT_OF: Final = re.compile(rf"{_FIGURES}(?:\s|$)")
_LABELLED: Final = re.compile(
    rf"(?:sales|orders|traffic|visits|visitors|downloads|installs|clicks|views|streams|followers|members|"
    rf"customers|"
    rf"bookings|tickets|turnover|revenue)(?: [\w'-]+){{0,4}}\s*[:=]\s*{_FIGURES} (?:[\w-]+ ){{0,2}}?$"
)
"""Before a result: a label that says what is counted."""
_FIGURE_AFTER: Final = re.compile(rf"[\w' ]{{0,30}}\s*[:=]\s*{_FIGURES}\b")
_TOLD_OF: Final = re.compile(
    r"\b(?:was|were|had|got|did|drew|brought|made|sold|passed|exceeded|topped|reached|hit|crossed|surpassed|"
    r"totalled|totaled|recorded|counted|clocked|racked up|delivered|earned|won|grew|rose|fell|doubled|"
    r"tripled|"
    r"last (?:year|month|week|season|summer|spring|winter|autumn|quarter|christmas|time)|in 20\d\d|already|"
    r"so far|to date|average|avg|aov|followers|for (?:context|reference|info|information|background)|"
    r"background|fyi|well done|credit to|congrat\w*|(?:great|good|nice) (?:job|work)|thanks for|bravo|"
    r"monthly figures|history|historical|historic)\b"
)
_TARGET: Final = re.compile(
    r"\b(?:goals?|targets?|aims?|objective|want\w*|need\w*|like|love|hop\w+|should|must|reach|at least|"
    r"minimum|"
    r"min|kpi|get us|bring us|please|looking for|after|by (?:the end|[a-z]+day|\d|christmas|easter|january|"
    r"february|march|april|may|june|july|august|september|october|november|december)|would|wish|more|"
    r"help|so that|dream|expect\w*|forecast|budgeted|success)\b"
)
_OPEN: Final = re.compile(
    r"\b(?:goals?|objectives?|obj|aims?|kpis?|purpose|cta|desired (?:result|outcome|action))"
    r"(?: (?:of|for) [\w ]{1,30}?)?(?:\s*[:=]|\s+-|,| is| are| still| remains?| to be|"
    r" isn'?t| hasn'?t been| has not been)+\s*(?:is |are |still |yet |to be |currently |also |being |not |"
    r"not yet )*"
    r"(?:open|t\.?b\.?[dca]\b|undecided|unclear|unknown|pending|blank|empty|missing|confirmed|decided|"
    r"defined|"
    r"agreed|announced|discussed|clear|set|known|fixed|settled|finali[sz]ed|see (?:the )?(?:annex|anexo|"
    r"attach\w*|appendix|anhang|annexe|below|above|brief|enclos\w*|other|separate|file|document|page|sheet)|"
    r"\?|n/?a\b|none yet|not (?:yet|sure)|no idea|later|your (?:call|choice|proposal|suggestion)|"
    r"up to you)"
)
"""That a label of a form, or a sentence, leaves the goal open."""
_UNDECIDED: Final = re.compile(
    r"\b(?:not|n'?t|never|no|yet to|without having|still) (?:(?:have|has|yet|been|really|quite|us|we|still|"
    r"even|to|in) ){0,3}(?:decid\w+|chosen?|choos\w+|pick(?:ed|ing)?|settled?|agreed?|ma(?:de|ke|king) up "
    r"(?:our|my|their|her|his) minds?|debating|arguing|discussing|know|work(?:ed|ing) out|figur\w+ out) "
    r"(?:on |"
    r"about |over |yet |still |together )*(?:(?:what|which)(?: \w+){0,4}? (?:ask|asks?|aim|goal|objective|"
    r"want|wants|achieve|do|should do|is for|it for|result|metric|kpi|is to (?:do|bring|achieve)|get out of "
    r"it)|"
    r"(?:the|its|our|a|any) (?:\w+ )?(?:goal|objective|aim|kpi|purpose))\b|"
    r"\bi(?:'ll| will| shall) (?:pick|choose|decide on|tell you|settle on) (?:one|which|the goal|the "
    r"objective|what (?:it(?:'s| is) for|we want))\b"
)
_LEFT_OPEN: Final = re.compile(r"goal|obj|aim|kpi|purpose|cta|desired")
_MAY_BE_UNDECIDED: Final = re.compile(
    r"decid|chos|choos|pick|settl|agree|mind|debat|arguing|discuss|know|work|fig"
)

_PLACED: Final = re.compile(
    r"\b(?:be|get (?:me|us|it|him|her|them)|put (?:me|us|it|him|her|them)|advertise|appear|run(?: ads?)?|"
    r"go|presen(?:t|ce)|ads?)\W+(?:(?:\w+\W+){0,2}?)(?:on|onto|in)\W+(?:the |your |that |this )?"
    r"(?:spotify|(?:music|audio|streaming|radio|podcast|listening|song)(?: \w+)? "
    r"(?:apps?|platforms?|services?)|"
    r"streaming|internet radio|digital radio)\b"
)
"""Where the ads are to be heard or seen: no goal, though it names an app or music."""
_MORE_THAN_PLACED: Final = re.compile(
    r"\b(?:so that|more|people|heard|listen\w*|know\w*|sell\w*|visit\w*|(?:our|my) (?:[\w'-]+ )?(?:song|"
    r"single|album|record|ep|podcast|track|film|video|app|site|web ?site))\b"
)
_GOALS: Final = (
    r"(?:fame|famous|awareness|(?:well )?known|reach|brand|views?|clicks?|traffic|visits?|visitors|sales|"
    r"orders|"
    r"bookings|downloads|installs|leads|sign-?ups|streams|listens|plays|likes|applause|admired|looked at|"
    r"seen|heard)"
)
_TURNED: Final = re.compile(
    rf"\b(?:scrap|forget|drop|enough of|no more|less|instead of|rather than|more than|not) (?:that|this|it|"
    rf"about |the |"
    rf"all |just |only |being )*{_GOALS}\b|\b(?:scrap|forget) (?:that|this|it|all that)\b|"
    rf"\b{_GOALS} (?:\w+ ){{0,3}}?(?:enough|no longer|no more|any ?more|nice|lovely|pretty|pleasant|alone|"
    rf"won'?t|"
    rf"doesn'?t|does not|don'?t|do not|can'?t|cannot|will not|isn'?t|aren'?t|is not|are not|not)\b|"
    rf"\benough (?:{_GOALS})|\b(?:change|turn|switch)(?:s|d|ed)? (?:of (?:heart|mind|plan|goal|course)|"
    rf"(?:it|this|that|"
    rf"the (?:goal|aim|campaign|whole thing))|round|my mind|our minds?|her mind|his mind)\b|"
    rf"\b(?:boss|client|trustees?|chief|ceo|cfo|cmo|finance|board|management|director|partner|wife|husband|"
    rf"owner|committee|"
    rf"treasurer|headquarters|hq|accountant|controller|founder|president|mayor|agent|manager|"
    rf"label)\b[^.;!?]{{0,60}}?"
    rf"\b(?:says?|said|wants?|thinks?|insists?|prefers?|would|decided|told|rather|wishes|asks?|counts?)\b|"
    rf"\b(?:thinking about it|second thoughts?|on reflection|come to think|change of heart|better idea|"
    rf"turns out|"
    rf"what we really|so (?:do|change|make) (?:that|it)|after all)\b"
)
"""That the goal so far is put aside, or that someone else has a say in it."""


def turns_round(folded: str) -> bool:
    """Whether a later message may put another goal in place of the one that stands."""
    return _TURNED.search(folded) is not None


def goal_is_open(folded: str) -> Span | None:
    """Return where a message says that its goal is still open, None where it does not."""
    if _LEFT_OPEN.search(folded) and (match := _OPEN.search(folded)) is not None:
        return match.span()
    if _MAY_BE_UNDECIDED.search(folded) and (match := _UNDECIDED.search(folded)) is not None:
        return match.span()
    return None


def told_of_others(clauses: Clauses, at: int) -> bool:
    """Whether the words at `at` say what others do or want, or what the business does and is there for."""
    return _of_others(clauses.before(at))


def only_tells(sentence: str) -> bool:
    """Whether a sentence that may have a goal's words tells what others do, or counts what was."""
    if _of_others(sentence) or (_PLACED.search(sentence) and not _MORE_THAN_PLACED.search(sentence)):
        return True
    counts = _NUMBER.search(sentence) is not None and _TOLD_OF.search(sentence) is not None
    return counts and not _TARGET.search(sentence) and not _OWN_WISH.search(sentence)


def told_count(clauses: Clauses, span: Span) -> bool:
    """Whether a result that no one wishes for is a figure of what was: "96,000 views of our video"."""
    before, after = clauses.before(span[0]), clauses.after(span[1])
    if _FIGURE_AFTER.match(after) or _LABELLED.search(before):
        return True
    counted = _COUNTED_AT.search(before) or _COUNT_OF.match(clauses.folded, *span)
    if counted is None:
        return False
    return _counts_what_was(clauses, span[0])


def told_figure(clauses: Clauses, at: int) -> bool:
    """Whether the sentence of a number at `at` counts what was, or what others have."""
    return _counts_what_was(clauses, at) or told_of_others(clauses, at)


def _counts_what_was(clauses: Clauses, at: int) -> bool:
    start, end = clauses.sentence(at)
    sentence = clauses.folded[start:end]
    return _TOLD_OF.search(sentence) is not None and not _TARGET.search(sentence)


def _of_others(before: str) -> bool:
    for pattern in (_others(), _for_others(), _own_habit(), _makes_for_others()):
        match = pattern.search(before)
        if match is not None and not _OWN_WISH.search(before, match.end()):
            return True
    if _THEIR_OFFER.search(before):
        return True
    if not _SERVES.search(before):
        return False
    trade = _purpose_of_trade().search(before)
    return trade is not None and _MAKES.match(before) is not None and not _WANTING.search(before)
