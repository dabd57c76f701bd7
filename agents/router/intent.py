"""Reads what a message wants, and which resolvers could have something to read in it.

Running a resolver for nothing costs a millisecond, not running one loses words: when in doubt it runs.
"""

import re
from dataclasses import dataclass
from typing import Final

from agents.audience.age_words import ONE_BOUND
from agents.audience.places import read_places
from agents.folding import FoldedText
from agents.reading import ReadingContext
from agents.router.commands import SpokenCommand, spoken_command
from agents.router.undo_words import CLOSING, DECLINES, OPENING, START_OVER, TAKEN_BACK, UNDO
from agents.spans import Span
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.brief import Assumed, Stated
from planner.domain.turn import Intent

ALL_RESOLVERS: Final = frozenset({"goal", "audience", "budget", "schedule"})
"""The names of the four resolvers."""

_RESOLVER_OF: Final = {
    "goal": "goal",
    "ad_category": "goal",
    "formats": "goal",
    "buying_channel": "goal",
    "places": "audience",
    "ages": "audience",
    "genders": "audience",
    "interests": "audience",
    "languages": "audience",
    "platforms": "audience",
    "budget": "budget",
    "constraints": "budget",
    "schedule": "schedule",
}


@dataclass(frozen=True, slots=True)
class RouterReading:
    """What the router understood of one message.

    Attributes:
        intent: What the message wants.
        resolvers: Names of the resolvers that it could concern.
        country_codes: Countries that it names, or else those of the brief.
        hypothetical: Whether it asks "what if": the brief that stands must not change.
        wants_default: Whether the user leaves the open question to us.
        command: Where the command stands that something is said beside; the resolvers read the rest.
    """

    intent: Intent
    resolvers: frozenset[str] = frozenset()
    country_codes: tuple[str, ...] = ()
    hypothetical: bool = False
    wants_default: bool = False
    command: Span | None = None


_SMALL_TALK: Final = re.compile(
    r"(?:(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|thanks|thank you|"
    r"thx|ty|cheers|many thanks|much appreciated|bye|goodbye|see you(?: later)?|have a (?:nice|good|great) "
    r"(?:day|weekend|one)|how are you(?: doing)?(?: today)?|how'?s it going|nice to meet you|who are you|"
    r"what are you|are you (?:a )?(?:bot|human|robot)|what can you do|what do you do|help|help me|can you "
    r"help(?: me)?|great|perfect|nice|awesome|cool|wow|lol|haha+|ok(?:ay)?|alright|got it|i see|understood|"
    r"good|fine|brilliant|amazing|excellent|no|nope|no thanks|no thank you|sure|so much|a lot|very much|"
    r"there|everyone|team|again|for (?:that|your help|now|this)|that'?s (?:great|all|nice|good|perfect)|"
    r"test|testing)\b[\s,.!?:;)-]*)+"
)
_DEFAULT: Final = re.compile(
    r"\b(?:(?:you|u) (?:decide|choose|pick)|your (?:call|choice)|(?:it'?s |that'?s )?up to you|whatever "
    r"(?:you (?:think|want|like|suggest|recommend)|works|is best)|(?:i )?(?:don'?t|do not) (?:know|mind|"
    r"care)|dunno|no idea|not sure(?: yet)?|no preference|(?:it )?doesn'?t matter|surprise me|(?:use|take|"
    r"go with) (?:the|your|a) (?:default|standard|usual|recommendation|suggestion)s?|as you (?:like|wish|"
    r"see fit)|any(?:thing)? is fine|(?:you|please) (?:suggest|recommend)(?: something)?|what(?:ever)? "
    r"(?:do |would )?you (?:recommend|suggest)|skip (?:it|that|this)|leave it (?:open|to you)|idk|"
    r"anything(?: goes)?)\b"
)
_APPROVE: Final = re.compile(
    rf"{OPENING}(?:i |we |let'?s |let us |you can |you may |go ahead and |i'?d like to |we'?d like to |i "
    rf"want to |can you |could you |please |ready to |happy to )*"
    r"(?:approved?|book|sign(?:ed)? off(?: on)?|green-?light|submit|launch|publish|activate|execute|go "
    r"live(?: with)?|push|confirm|finali[sz]e|place the order|order)(?: (?:it|this|that|the (?:media "
    r")?(?:plan|booking|campaign|order|whole thing)|this (?:plan|version|one)|version \d+|now|live|as is|"
    r"to (?:the )?ads (?:api|manager)|drafts?|everything))*"
    rf"{CLOSING}"
)
_BARE_VERB: Final = re.compile(r"\W*(?:launch|order|push|confirm|book|submit|publish)\W*")
_ACCEPT: Final = re.compile(
    rf"{OPENING}(?:(?:let'?s |i'?ll |we'?ll |i |we )?(?:go|run|stick|proceed) (?:with|for) (?:that|it|"
    rf"this|this one|that one|the (?:new|second|last|changed|what-?if) \w+)|"
    r"(?:let'?s |i'?ll |we'?ll )?(?:take|use|keep|apply|accept|adopt|do|make|choose|pick|prefer|add|"
    r"include) (?:that|"
    r"it|this|those changes|the changes?|that one|this one|it so|that version|the new (?:one|plan|"
    r"version))|accept(?:ed)?|apply|deal|sold|do it|go ahead(?: (?:with|and do) (?:that|it|this))?|"
    r"go for it|sounds (?:good|great|perfect)|looks "
    r"(?:good|great|perfect)|works for (?:me|us)|i like (?:it|that)|make it so|that works|let'?s do (?:it|"
    r"that)|proceed|agreed)"
    rf"{CLOSING}"
)
_YES: Final = re.compile(
    r"\W*(?:(?:yes|yep|yeah|yup|ok|okay|sure|perfect|great|agreed|fine|good|please|do|correct|right|"
    r"exactly|👍|✅|👌)\W*)+"
)
_NOTED: Final = re.compile(r"\W*(?:(?:ok|okay|great|fine|good|right|perfect|sure)\W*)+")
"""Words that take a what-if, or only take note of it: "OK, good to know, we'll stay where we are"."""
_THUMBS: Final = re.compile(r"[\s👍✅👌🙌🏻🏼🏽🏾🏿\ufe0f!.]*[👍✅👌][\s👍✅👌🙌🏻🏼🏽🏾🏿\ufe0f!.]*")
_SUM: Final = r"(?:(?:about|around|only|just|say|another|an?|an extra|extra) )*[$€£]?\d[\d.,]*\w*"
"""An amount, as far as it tells a question about another budget from other questions."""
_WHAT_IF: Final = re.compile(
    rf"^(?:(?:hmm+|ok(?:ay)?|right|so|then|but)[\s,]+)*(?:and|or|so) (?:with|for|at|on) {_SUM}[^.!]*\?$|"
    rf"\b(?:what if|what about|how about|what (?:would|could|can|does|do|will|"
    rf"might) {_SUM}(?: \w+){{0,2}}? (?:get|give|buy|"
    r"bring|make|mean|deliver|yield|fetch|do|look like|cover|achieve|reach|change)\b|how (?:far|"
    r"much further|many (?:more )?\w+) "
    rf"(?:would|could|can|does|do|will) {_SUM}|(?:what|how (?:much|many)(?: more)?(?: \w+){{0,2}}?|"
    rf"where) (?:could|can|would|do|"
    r"might|will) (?:we|i|it) (?:\w+ )?(?:get|do|reach|buy|expect|achieve|have|manage|be|end up|"
    r"look like)(?: \w+){{0,2}} "
    rf"(?:for|with|at|on|out of) {_SUM}|what happens (?:at|for) {_SUM}|what (?:\w+ ){{1,3}}?(?:would|does|"
    rf"could|will) {_SUM} (?:make|"
    r"get|give|buy|bring)\b|what (?:would|will|could) (?:happen|change|it (?:be|look like|cost|"
    r"do)|we get|i get|that look like)(?! for\b)[^.]*\b(?:if|with|without)\b|what happens (?:if|when|with|"
    r"without)|suppose|supposing|imagine|hypothetically|(?:how|what) (?:would|does|will) (?:it|that|this|"
    r"the \w+) (?:look|change|be|do)(?: like)? (?:if|with|without|at)|what difference would|would (?:it|"
    r"that) (?:help|be (?:better|cheaper))(?: if| to)|let'?s say we|say we (?:had|have|went|added|dropped)|"
    r"if we (?:had|added|dropped|doubled|halved|went|spent|cut|moved|used|removed|started|only|ran|"
    r"extended)\b[^.!]*\?)"
)
_EDIT_REQUEST: Final = re.compile(
    rf"{OPENING}(?:(?:can|could|would|will|shall|should) (?:you|we|i) (?:please |also |just |maybe )*|"
    r"(?:can|could|might|would) (?:it|this|that|they|everything|(?:the|our|my|your) (?:(?:whole|entire|"
    r"audio|video) )?(?:campaign|flights?|ads?|plan|thing|lot|spots?|burst|push|launch|start)) "
    r"(?:all |please |also |just |maybe |perhaps |possibly )*"
    r"(?=(?:run|start|end|finish|begin|go|stop|skip|include|exclude|shift|move|last|be (?:moved|shifted|"
    rf"brought|pushed|extended|shortened))\b)|is "
    rf"it possible (?:to |for (?:it|this|that|(?:the|our) \w+) to )|would you mind (?=\w+ing\b)|"
    rf"i'?d like (?:you )?to |i want (?:you )?to |let'?s |"
    rf"we should |please |would you "
    rf"mind )*"
    r"(?:add|drop|remove|make|change|switch|swap|replace|increase|decrease|raise|lower|reduce|double|halve|"
    r"cut|extend|shorten|move|shift|push|set|use|include|exclude|scrap|take|put|throw|limit|cap|target|"
    r"plan|reach|run|spend|build|create|give|start|end|finish|keep|lose|ditch|forget|delay|postpone|bring|"
    r"go|optimi[sz]e|focus|split|narrow|expand|widen|triple|skip|pause|stop|shave|trim|slash|knock|chop|"
    r"bump|up|"
    r"top|stretch|round|lift|boost|grow|scale|dial|shrink|restore|reinstate|undo|revert|leave|divide|balance|"
    r"prolong|pull|kill|allocate|spread|manage|afford|complement|supplement|combine|pair|mix|sneak|"
    r"squeeze|fit|introduce|\w+(?<=[a-z]{2}ing)(?= (?:the|it|that|this|our|out|up|down|off|by|to|back|"
    r"in)\b))\b"
)
_QUESTION: Final = re.compile(
    rf"{OPENING}(?:why|how|what|what's|whats|which|who|whose|when|where|explain|tell me|show me (?:the|"
    rf"why|how|what)|is|are|was|were|does|did|do|will|would|should|has|have|can|could|walk me through|"
    rf"summari[sz]e|give me (?:the|a) (?:summary|breakdown|details))\b"
)
_CONTENT_VERB: Final = re.compile(
    r"\b(?:we (?:want|need|have|are|would like|plan)|our (?:goal|budget|campaign|brand)|i (?:want|need|"
    r"have)|campaign for|budget (?:is|of))\b"
)

_BUDGET_CUES: Final = re.compile(
    r"\d|[$€£¥₹]|\b(?:budget|spend|spending|money|cost|costs|cheap\w*|expensive|price|priced|cpm|cpc|cpa|"
    r"euros?|dollars?|pounds?|usd|eur|gbp|brl|mxn|grand|thousand|million|hundred|lakh|crore|twice|double|"
    r"triple|halve|half|quarter of|percent|per cent|frequency|cap|capped|split|share|evenly|equal(?:ly)?|"
    r"most of|bigger|smaller|more|less|times|line items?|lines|minimum|maximum|constraints?|limit|funds|"
    r"invest\w*|pesos|reais|yen|francs?|kronor?|k|other way (?:a?round)|vice versa|thirds?|quarters?|"
    r"fifths?|mix)\b"
)
_SCHEDULE_CUES: Final = re.compile(
    r"\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4]|quarter|today|tomorrow|tonight|yesterday|now|asap|"
    r"immediately|next|this|coming|weeks?|months?|days?|years?|daily|weekly|weekends?|weekdays?|"
    r"mon(?:day)?s?|tue(?:sday)?s?|wed(?:nesday)?s?|thu(?:rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|"
    r"sun(?:day)?s?|start\w*|begin\w*|end|ends|ending|until|till|from|through|during|between|before|after|"
    r"dates?|flight|schedule|timing|later|earlier|sooner|longer|shorter|extend|shorten|delay|postpone|"
    r"pause|break|gap|mornings?|evenings?|afternoons?|nights?|hours?|day-?parts?|commute|rush hour|"
    r"lunch\w*|christmas|xmas|easter|black friday|cyber monday|valentine\w*|halloween|thanksgiving|ramadan|"
    r"diwali|holidays?|new year\w*|summer|winter|spring|autumn|fall|season|fortnight|always on|launch|run|"
    r"fy\d*|h[12]|rest of|always-on|week-?long)\b"
)
_GOAL_CUES: Final = re.compile(
    r"\b(?:audio|videos?|display|banners?|podcasts?|ctv|ott|olv|formats?|placements?|pre-?rolls?|"
    r"mid-?rolls?|in-?stream|music|seconds?|secs?|spots?|\d+ ?s|goals?|objectives?|kpis?|reach\w*|aware\w*|"
    r"leads?|sign-?ups?|signups|sales|sell\w*|purchas\w*|conver\w+|installs?|downloads?|traffic|clicks?|"
    r"visit\w*|views?|stream\w*|listens?|impressions|optimi[sz]\w*|cpa|cpi|cpc|cpl|cpv|brand\w*|categor\w+|"
    r"self-?serve|direct|programmatic|dsp|pmp|guaranteed|io|ads manager|tv|radio|print|billboards?|ooh|"
    r"influencers?|social|search|email|e-mail|banner|image|app|apps|product|company|our|client|drive|"
    r"promot\w+|launch\w*|campaign|registrations?|subscri\w+|customers|orders|revenue|bookings?|trials?|"
    r"demos?|instagram|facebook|tiktok|native|opt-?in|feed|visibility|films?|movies?|clips?|trailers?|"
    r"footage|"
    r"jingles?|recordings?|artwork|pictures|graphics|forms?|call-?backs?|enquir\w+|inquir\w+|appointments?|"
    r"known?|knows|hear|hears|heard|remember\w*|notice\w*|exist\w*|web ?sites?|site|page|shop|tickets?|tix|"
    r"buy|order|book|watch|seen)\b"
)
_AUDIENCE_CUES: Final = re.compile(
    r"\d{2} ?(?:-|to|\+)|\b(?:wom[ae]n|m[ae]n|females?|males?|mums?|moms?|dads?|parents?|mothers|fathers|"
    r"kids?|children|teens?|teenagers|adults?|seniors|boomers?|millennials?|gen|zoomers?|young\w*|old\w*|"
    r"age\w*|years?|under|over|people|who|fans?|lovers?|enthusiasts|listeners?|users?|audience\w*|"
    r"target\w*|gender\w*|interest\w*|genres?|into|like|likes|love|enjoy|reach|everyone|anyone|nobody|"
    r"countr\w+|markets?|regions?|cit(?:y|ies)|states?|places?|geos?|locations?|worldwide|global\w*|"
    r"everywhere|anywhere|national\w*|languages?|speak\w*|iphones?|ios|android|desktop|mobile|phones?|"
    r"devices?|platforms?|runners|gamers|foodies|commuters|students|homeowners|professionals|households|"
    r"families|drivers|travell?ers|shoppers|consumers|customers|in|guys|ladies|girls|boys|only|add|drop|"
    r"remove|except|excluding|not|exclude|include|nationwide|local|urban|muslims?|christians?|hispanics?|"
    r"latinos?|gay|lgbt\w*|retarget\w*|executives|managers|makers|owners|buffs|everybody)\b"
)

_LONGEST_EDIT: Final = 16
"""Words of a message that one cue may speak for; a longer one is read by every resolver."""


def read_intent(
    context: ReadingContext, index: TaxonomyIndex, *, has_plan: bool, has_hypothetical: bool
) -> RouterReading:
    """Read what a message wants. Never raises, whatever is written.

    Args:
        context: The message and what it is understood against.
        index: The taxonomies, for the places it names.
        has_plan: Whether a plan stands that a question could be about.
        has_hypothetical: Whether the last turn answered a what-if that has not been taken.
    """
    text = FoldedText.of(context.message)
    folded = text.folded.strip()
    places = read_places(context, text, index)
    codes = places.country_codes or _standing_countries(context)
    cues = _cues(text, index) | (frozenset({"audience"}) if places.taken else frozenset())
    if isinstance(context.previous.ages, Stated) and ONE_BOUND.match(folded) is not None:
        cues = frozenset({"audience"})
    wants_default = _DEFAULT.search(folded) is not None and len(text.tokens) <= 14
    standing = has_plan or not context.previous.is_empty
    taken_back = len(text.tokens) <= _LONGEST_COMMAND and TAKEN_BACK.search(folded) is not None
    commanded = standing and not taken_back
    own = _OWN_QUESTION_OVER.search(folded) if commanded and "?" in folded else None
    if own is not None:
        return RouterReading(Intent.EDIT, ALL_RESOLVERS, codes, command=own.span())
    beside = _beside_a_command(folded, has_hypothetical=has_hypothetical) if commanded else None
    if beside is not None:
        resolvers = ALL_RESOLVERS if beside.adds else frozenset()
        return RouterReading(beside.intent, resolvers, codes, command=beside.span if beside.adds else None)
    intent = _intent(context, text, folded, cues, has_plan=has_plan, has_hypothetical=has_hypothetical)
    if intent is Intent.ANSWER and context.asked is not None:
        cues |= {_RESOLVER_OF.get(context.asked.field, "goal")}
    if intent is Intent.BRIEF:
        resolvers = ALL_RESOLVERS
    elif intent is Intent.START_OVER:
        rest = START_OVER.sub(" ", folded)
        resolvers = (
            ALL_RESOLVERS
            if len(rest.split()) > 2 and (_BUDGET_CUES.search(rest) or places.taken)
            else frozenset()
        )
    elif intent in {Intent.EDIT, Intent.WHAT_IF, Intent.ANSWER}:
        resolvers = cues or ALL_RESOLVERS
        if intent is not Intent.WHAT_IF and len(text.tokens) > _LONGEST_EDIT:
            resolvers = ALL_RESOLVERS
        elif intent is not Intent.WHAT_IF and _may_tell_the_goal(context, text):
            resolvers |= {"goal"}
    else:
        resolvers = frozenset()
    return RouterReading(intent, resolvers, codes, intent is Intent.WHAT_IF, wants_default)


def _may_tell_the_goal(context: ReadingContext, text: FoldedText) -> bool:
    """Whether the goal is open and the message long enough to say it, in whatever words."""
    return not isinstance(context.previous.goal, Stated) and len(text.tokens) >= _FEWEST_FOR_GOAL


def _beside_a_command(folded: str, *, has_hypothetical: bool) -> SpokenCommand | None:
    """Find "undo that" beside a reason, and "yes, do that" beside a further wish."""

    def command_of(sentence: str) -> Intent | None:
        plain = sentence.strip(" .!?,:;-")
        if UNDO.fullmatch(plain) is not None and not _BARE_CHANGE_OF_MIND.fullmatch(plain):
            return Intent.UNDO
        noted = _NOTED.fullmatch(plain) is not None and DECLINES.search(folded) is not None
        taken = _ACCEPT.fullmatch(plain) is not None or (not noted and _YES.fullmatch(plain) is not None)
        return Intent.ACCEPT if has_hypothetical and taken else None

    return spoken_command(folded, command_of)


_FEWEST_FOR_GOAL: Final = 2
"""Words that a goal can be told in: "quote requests"."""
_BARE_CHANGE_OF_MIND: Final = re.compile(
    r"(?:\W*(?:never ?mind|forget (?:it|that|about it)|cancel|reverse|discard|i changed my mind)\W*)+"
)
"""Beside something else these only lead in: "never mind, make it 20k"."""


_OWN_QUESTION_OVER: Final = re.compile(
    r"(?:^|(?<=[.!;\n])|(?<=\band\b)|(?<=\bor\b))[^.!?;\n]{3,80}\?\s*(?:(?:hmm+|oh|ah|well|actually|"
    r"sorry|wait|ok)\W+)*"
    r"(?:no|nah|nope)[\s,.!-]+(?:(?:wait|actually|sorry|please|just)\W+)*"
    r"(?:ignore|disregard|forget|scratch|strike|never ?mind|scrap)(?: (?:that|it|this|(?:that|the|my) last "
    r"(?:bit|one|part|thing|question|sentence|idea)|what i (?:just )?(?:said|wrote|asked)))?(?=\W|$)"
)
""" "Men only? No, ignore that last bit": a question that its own message takes back."""


def _standing_countries(context: ReadingContext) -> tuple[str, ...]:
    places = context.previous.places
    return places.value.country_codes if isinstance(places, Stated | Assumed) else ()


def _cues(text: FoldedText, index: TaxonomyIndex) -> frozenset[str]:
    rules = (
        ("budget", _BUDGET_CUES),
        ("schedule", _SCHEDULE_CUES),
        ("goal", _GOAL_CUES),
        ("audience", _AUDIENCE_CUES),
    )
    found = {name for name, pattern in rules if pattern.search(text.folded)}
    if "audience" not in found and any(index.node_at(text, at) for at in range(min(len(text.tokens), 40))):
        found.add("audience")
    return frozenset(found)


def _intent(
    context: ReadingContext,
    text: FoldedText,
    folded: str,
    cues: frozenset[str],
    *,
    has_plan: bool,
    has_hypothetical: bool,
) -> Intent:
    standing = has_plan or not context.previous.is_empty
    if not text.tokens:
        return Intent.ACCEPT if _THUMBS.fullmatch(folded) else Intent.UNREADABLE
    if len(text.tokens) <= _LONGEST_COMMAND:
        command = _command(context, folded, has_plan=has_plan, has_hypothetical=has_hypothetical)
        if command is not None:
            return command
    if START_OVER.search(folded[:_OPENING_CHARS]):
        return Intent.START_OVER
    carries_on = has_hypothetical and folded.endswith("?") and _AND_THEN.match(folded) is not None
    asks_what_if = _SURE_WHAT_IF if context.asked is not None else _WHAT_IF
    decided = _OWN_ANSWER.search(folded) is not None
    if carries_on or (standing and not decided and asks_what_if.search(folded)):
        return Intent.WHAT_IF
    if _is_question(folded, len(text.tokens), standing=standing):
        return Intent.ASK_ABOUT_PLAN
    return _content(context, folded, cues, standing=standing)


def _content(context: ReadingContext, folded: str, cues: frozenset[str], *, standing: bool) -> Intent:
    """Tell a brief from an edit and from an answer."""
    leaves_it = _DEFAULT.search(folded) is not None
    if context.asked is not None:
        concerned = _RESOLVER_OF.get(context.asked.field, "goal")
        return Intent.ANSWER if concerned in cues or leaves_it or not cues else Intent.EDIT
    if not cues and not leaves_it and not _CONTENT_VERB.search(folded):
        return Intent.UNREADABLE
    return Intent.EDIT if standing else Intent.BRIEF


def _command(
    context: ReadingContext, folded: str, *, has_plan: bool, has_hypothetical: bool
) -> Intent | None:
    """Read messages that are nothing but a command or a courtesy."""
    plain = folded.rstrip(" .!?")
    standing = has_plan or not context.previous.is_empty
    asked = context.asked is not None
    approves = _APPROVE.fullmatch(plain) is not None and (has_plan or not _BARE_VERB.fullmatch(plain))
    polite = not folded.endswith("?") or _CAN_YOU.match(plain) is not None
    yes = _YES.fullmatch(plain) is not None
    accepts = _ACCEPT.fullmatch(plain) is not None
    rules = (
        (has_hypothetical and (accepts or yes), Intent.ACCEPT),
        (UNDO.fullmatch(plain) is not None, Intent.UNDO),
        (approves and polite, Intent.APPROVE),
        (not asked and _SMALL_TALK.fullmatch(folded) is not None, Intent.SMALL_TALK),
        (accepts, Intent.ACCEPT),
        (not asked and yes, Intent.SMALL_TALK),
        (standing and TAKEN_BACK.search(folded) is not None, Intent.SMALL_TALK),
        (_GREETING.fullmatch(folded) is not None, Intent.SMALL_TALK),
    )
    return next((intent for holds, intent in rules if holds), None)


_AND_THEN: Final = re.compile(
    r"(?:hmm+|ok(?:ay)?|right|and|so|then|but|interesting|i see)?[\s,.]*(?:and|or|but|also)\b(?! (?:why|"
    r"how|when|where|who)\b)"
)
""" "And without video?" after a what-if asks a further one."""
_OPENING_CHARS: Final = 120
"""Where a message that begins anew says so."""
_LONGEST_COMMAND: Final = 24  # words; longer messages have content
_CAN_YOU: Final = re.compile(r"(?:can|could) you\b")
_SURE_WHAT_IF: Final = re.compile(r"\bwhat if\b|\bhypothetically\b")
_OWN_ANSWER: Final = re.compile(
    r"\?\W*(?:yes|yeah|yep|yup|ok|okay|sure|right|good|fine|alright|do it|go for it|let'?s do (?:it|"
    r"that))\b\W*"
    r"(?:(?:so|then|please|let'?s|we|i)\W+)*(?:add|drop|remove|take|use|put|make|set|do|change|switch|"
    r"swap|keep|go|"
    r"include|move|want|run)\b"
    r"|\?\W*(?:(?:hmm+|well|ok(?:ay)?|actually|you know what|on reflection)\W+)*(?:yes|yeah|yep|yup|sure)\b"
    r"(?:\W+(?:please|pls|do|do it|do that|go ahead|definitely|let'?s|why not|thanks))*\W*$"
)
"""A what-if that its own message answers: "what about audio? yes, add audio"."""
_GREETING: Final = re.compile(
    r"(?:(?:hi|hello|hey|thanks|thank you|good (?:morning|afternoon|evening)|cheers|there)[\s,.!]*)+"
)


def _is_question(folded: str, length: int, *, standing: bool) -> bool:
    if _QUESTION.match(folded) is None or _EDIT_REQUEST.match(folded) is not None:
        return False
    if not folded.rstrip(" )\"'").endswith("?") and _SURE_QUESTION.match(folded) is None:
        return False
    if standing:
        return length <= 40
    return (
        length <= 24 and not any(letter.isdigit() for letter in folded) and not _CONTENT_VERB.search(folded)
    )


_SURE_QUESTION: Final = re.compile(
    rf"{OPENING}(?:why|how|explain|tell me|walk me|summari[sz]e|what's|whats|what is|what are|what does|"
    rf"which|who)\b"
)
