"""Finds where a message speaks of what people are into: the grammar of taste, without knowing any topic.

Everything works on folded text, whose offsets are those of the message. What stands at such a place may still
name no interest ("people who like what we do"): that is for the reader of the taxonomy to say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Final

from agents.folding import FoldedText, words_of
from agents.spans import Span


class Frame(Enum):
    """How a message brings up a taste."""

    LIKED = "behind a word of liking, or a label: who love X, into X, interests: X"
    INTO = "behind a bare 'into': weaker, because goods go into shops, too"
    DOING = "what people do: who bake bread, anyone renovating a house"
    HAVING = "what people have: people with a dog, anyone on a vegan diet"
    FANS = "before a word for people: X fans, X and Y owners"
    MEMBERS = "before what people belong to: in X leagues, members of X clubs"
    MEDIUM = "before what is listened to: on X podcasts, during X playlists"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a taste is brought up.

    Attributes:
        frame: How.
        span: The list of things, to be split at commas and "and".
        head: For FANS the word for people behind the span. For DOING, where only a name that is known
            counts, the span itself. Else an empty span.
    """

    frame: Frame
    span: Span
    head: Span = (0, 0)


STRONG_HEADS: Final = words_of(
    "fans fan lovers lover enthusiasts enthusiast buffs buff aficionados aficionado fanatics junkies nerds "
    "geeks addicts devotees obsessives heads stans freaks maniacs supporters crowd community scene "
    "interest interests intenders goers connoisseurs die-hards hobbyists fiends purists fandom lovers snobs "
    "diehards tragics disciples worshippers admirers zealots obsessed experts veterans appreciators amateurs"
)
"""Words for people that say by themselves that something is liked."""
HEADS: Final = STRONG_HEADS | words_of(
    "listeners watchers viewers readers players drinkers eaters collectors owners buyers riders drivers "
    "traders shoppers hunters seekers makers users students professionals people consumers audience "
    "audiences followers practitioners spectators streamers learners beginners amateurs growers keepers "
    "adopters pros types folks adults women men mums moms dads parents segment segments teens teenagers "
    "couples families kids millennials boomers girls guys ladies households bingers holders solvers fishers "
    "breeders restorers hoarders crowds fraternity tribe set athletes devourers completists brewers "
    "exhibitors regulars bores brigade gang bods "
    "competitors subscribers couch-potatoes newbies newcomers novices students-of keeper"
)
"""Words for people that can stand behind what they are into."""

LIGHT_VERBS: Final = words_of(
    "do does doing play plays playing own owns owning have has having drive drives driving ride rides "
    "riding buy buys buying collect collects collecting practise practice practising practicing read reads "
    "reading watch watching watches attend attends attending visit visits visiting go goes going make "
    "makes making study studies studying train trains training take takes taking drink drinks eat eats "
    "learn learns bake cook"
)
"""Verbs whose object says what is done."""
HABITS: Final = words_of(
    "spend spends keep keeps grow grows raise raises walk walks hike hikes run runs jog jogs cycle cycles "
    "swim "
    "swims surf surfs sail sails row rows ski skis climb climbs camp camps fish fishes hunt hunts dance "
    "dances "
    "sing sings paint paints draw draws knit knits sew sews write writes cook cooks bake bakes brew brews "
    "grill "
    "grills roast roasts garden gardens tinker tinkers restore restores repair repairs fix fixes build "
    "builds "
    "renovate renovates decorate decorates shop shops browse browses hoard hoards hunt hunts travel "
    "travels fly "
    "flies tour tours dream dreams plan plans save saves invest invests trade trades follow follows listen "
    "listens stream streams binge binges game games meditate meditates stretch stretches lift lifts sweat "
    "sweats "
    "pack packs pitch pitches queue queues line lines wake wakes stay stays sleep sleeps get gets volunteer "
    "volunteers donate donates share shares post posts photograph photographs dress dresses wear wears order "
    "orders host hosts entertain entertains subscribe subscribes forage forages compost composts recycle "
    "recycles"
)
"""Verbs of habit, which may begin the next item of a list of deeds."""

_ADVERBS: Final = (
    r"(?:(?:also|really|regularly|mostly|mainly|often|usually|always|actually|truly|genuinely|frequently|"
    r"typically|especially|particularly|simply|just|only|absolutely|already|still|currently|actively|"
    r"passionately|recently)\s+)*"
)
PERSONS: Final = (
    r"(?:people|persons|those|anyone|anybody|everyone|everybody|somebody|someone|folks|adults|women|men|"
    r"girls|boys|guys|ladies|couples|families|users|consumers|shoppers|parents|mums|moms|dads|kids|teens|"
    r"teenagers|students|households|homeowners|owners|drivers|travell?ers|professionals|listeners|"
    r"audiences?|individuals|millennials|boomers|fans|gen z(?:ers)?|zoomers|seniors|retirees|viewers|"
    r"readers|singles|customers|pupils|workers|employees|citizens|residents|buyers|commuters|blokes|"
    r"lads|gals|"
    r"chaps|fellas|dudes|grannies|grandmas|grandads|grandparents|pensioners|locals|youngsters|person|types)"
)
"""Words for people who are spoken of, as a pattern."""
_LIKES: Final = (
    r"(?:likes?|loves?|enjoys?|adores?|prefers?|appreciates?|treasures?|listens? to|listened to|follows?|"
    r"watch(?:es)?|plays?|streams?|reads? (?:about|up on)|cares? (?:a lot |deeply |much )?(?:about|for)|"
    r"geeks? out (?:on|over|about)|practi[cs]es?|obsess(?:es)? (?:over|about)|fanc(?:y|ies)|digs?|"
    r"can(?:no|')?t "
    r"(?:get enough of|(?:live|do|go|survive) without|resist|pass|walk past|say no to|"
    r"stop (?:buying|watching|"
    r"reading|eating|playing))|worr(?:y|ies) about|frets? (?:about|over)|sav(?:es?|ing) (?:up )?for|"
    r"(?:queues?|"
    r"lines? up|camps? out) (?:\w+ )?for|(?:would |had )?rather be (?:on|in|at|out)|ha(?:ve|s) more|"
    r"owns? more|swears? by|dreams? of|lives? for|lives? and breathes?|raves? about|"
    r"never miss(?:es)?|goes? (?:crazy|mad|wild|nuts) (?:for|over|about)|thrives? on|are suckers for|"
    r"cherish(?:es)?|devours?|worships?|idoli[sz]es?|savou?rs?|relish(?:es)?|believes? in|binges?(?: on| "
    r"watch(?:es)?)?|(?:dances?|moves|grooves|works out|chills?|vibes?|rocks? out|headbangs?) to|"
    r"tunes? in to|"
    r"spends? (?:all |most of )?(?:their|his|her) (?:free |spare )?(?:time|weekends|evenings|days|money)(?: "
    r"(?:on|with|doing))?|"
    r"cherish(?:es)?|(?:are|is|'re) (?:\w+ly |all |so |very )?(?:in ?to|keen on|fond of|passionate about|"
    r"interested in|crazy (?:about|for)|mad (?:about|for|on)|nuts about|obsessed (?:with|by|about)|hooked "
    r"on|addicted to|devoted to|enthusiastic about|curious about|(?:worried|anxious|stressed|"
    r"concerned) about|saving (?:up )?for|excited about|big on|fans of|lovers of)|"
    r"ha(?:ve|s) (?:an?|some) (?:\w+ )?(?:interest in|passion for|thing for|taste for|love (?:of|for)|"
    r"affinity (?:for|to|with)|weakness for|soft spot for|eye for))"
)
_LIKED: Final = re.compile(
    rf"(?:\b(?:who|who'd|that|people|they|users|women|men|adults|folks|listeners|fans)\s+{_ADVERBS}{_LIKES}|"
    rf"\b{PERSONS}\s+(?:[\w']+\s+){{1,4}}?(?:loves?|enjoys?|adores?)|(?<![-\w])(?:liking|loving|enjoying|"
    rf"listening to|following)|\b{PERSONS}\s+(?:in ?to|with an? (?:\w+ )?(?:interest "
    r"in|passion for|love (?:of|for)|affinity (?:for|to)|taste for)|keen on|crazy about|mad about|"
    r"(?:worried|anxious|fretting|stressing) (?:about|over)|"
    r"saving (?:up )?for)|\bwhose (?:idea of (?:a )?\w+(?: \w+){0,2}|(?:\w+ )?(?:weekends?|sundays?|"
    r"saturdays?|evenings?|dreams?|"
    r"passions?|hobby|hobbies|happy place|lives|life)) (?:is|are|means?|involves?|"
    r"revolves? (?:around|about))|"
    r"\binterest(?:ed|s)? (?:in|are|include|such as|like|of)|\bin the interests? of|\binterests?\s*[:=]|"
    r"\bgenres?\s*[:=]|\b(?:parents|mums|moms|mothers|dads|fathers) of|\b(?:interests?|genres?|topics?|"
    r"tastes?|affinit(?:y|ies))\s*(?:[:=]|-\s)|\bpassion(?:ate)? (?:for|about)|\bkeen on|\bfond of|"
    r"\b(?:fans|lovers|listeners|followers|readers|viewers|enthusiasts|devotees|supporters|players|"
    r"collectors|owners|buyers|drinkers) of|\blove (?:of|for)|\baffinity (?:for|to|with)|\bin[- ](?:the[- "
    r"])?market for|\bobsessed with|\bcrazy about|\bhooked on|\b(?:curious|enthusiastic|nuts|serious|"
    r"mad keen) about|"
    r"\b(?:taste|weakness|soft spot|appetite|nose|knack) for|\bbig on|\baddicted to|\bdevoted to|"
    r"\b(?:add|drop|remove|include) (?:the "
    r")?(?:interests?|genres?)(?: in| of)?)\s+"
)
_TASTE: Final = re.compile(rf"{_ADVERBS}{_LIKES}\s+")
_INTO: Final = re.compile(
    r"(?<!expand )(?<!tap )(?<!get )(?<!turn )(?<!go )(?<!look )(?<!put )(?<!dive )(?<!move )(?<!split "
    r")(?<!divide )(?<!entry )(?<!break )(?<!roll )(?<!ing )(?<!came )(?<!come )(?<!bring )(?<!customers )"
    r"(?<!buyers )(?<!clients )(?<!drive )(?<!flow )(?<!photos )(?<!enter )\bin ?to\s+"
)
_WHO: Final = re.compile(rf"\bwho(?:ever)?\s+|\b{PERSONS}\s+that\s+|\bwho(?:ever)?'(?:re|ve|d|ll|s)\s+")
_QUESTION: Final = re.compile(r"who\b[^.!?\n]{0,120}\?")
_HAVING: Final = re.compile(
    rf"\b{PERSONS}\s+(?:who (?:are|live) |that (?:are|live) )?(?:with|on)\s+(?=(?:an?|(?:their|his|"
    rf"her) own|two|three|"
    rf"several|[a-z]+s)\b(?! (?:interest|passion|love|affinity|taste|budget|view|focus|income|household|"
    rf"diploma|degree|phone|device|account|car\b)))(?:(?:two|three|several|at least one) )?"
)
_PARTICIPLE: Final = re.compile(
    rf"\b{PERSONS}\s+(?:who are\s+|that are\s+|currently\s+|actively\s+|about to be\s+)?(?=(?!living\b|"
    rf"working\b(?! "
    r"from home| out\b| remotely)|residing|speaking|using|aged|earning|having|being|coming|including|"
    r"excluding|starting|beginning|during|according|regarding|following|spending|running (?:from|until|"
    r"for)|ranging|matching|belonging|anything|something|everything|nothing|visiting our|buying our|"
    r"listening\b|liking|loving|enjoying|evening|morning|fitting|turning|reaching|targeting|wedding|"
    r"clothing|streaming\b(?= service)|sharing)[a-z]{2,}ing\b)"
)
_OUR_PEOPLE: Final = re.compile(
    r"\bour (?:\w+ )?(?:customers|guests|clients|regulars|visitors|audience|buyers|members|shoppers|"
    r"crowd|readers|fans|"
    r"punters|diners|patrons)\s+(?:all |mostly |also |tend to |usually |often |typically |love to |like to )*"
    r"(?=(?:drinks?|eats?|reads?|watch(?:es)?|plays?|collects?|owns?|drives?|rides?|cooks?|bakes?|"
    r"hikes?|fish(?:es)?|"
    r"knits?|gardens?|runs?|travels?|cycles?|swims?|surfs?|skis?|camps?|dances?|paints?)\b)"
)
""" "Our regulars drink good red and read Decanter": what they do, told outright."""
_ABOUT_TO: Final = re.compile(rf"\b{PERSONS}\s+(?:just )?about to (?=[a-z]{{2,}} )")
_AUXILIARY: Final = re.compile(
    rf"(?:{_ADVERBS}(?:are|is|were|was|have|has|had|been|be|'re|'ve|wants? to|would like to|likes? to|"
    rf"loves? to|enjoys?(?= "
    r"\w+ing)|plan(?:s|ning)? (?:to|on)|look(?:s|ing)? (?:to|for|at)|think(?:s|ing)? (?:of|about)|"
    r"consider(?:s|ing)?|tends? to|needs? to|hop(?:e|es|ing) to|keen to|try(?:ing)? to|tries to|going to|"
    r"about to|intend(?:s|ing)? to|seek(?:s|ing)?(?: to)?|need(?:s|ing)?|prepar(?:e|es|ing) (?:to|for)|"
    r"spend(?:s)? (?:time|hours|money|a lot)(?: on)?|getting ready (?:to|for)|in the middle of|busy|just|"
    r"recently)\s+)+"
)
_NOT_DOING: Final = re.compile(
    r"^(?:lives?|living|speaks?|earns?|makes? (?:money|decisions)|uses?|know|knows|knew|sees?|saw|seen|"
    r"hears?|heard|clicks?|clicked|converts?|converted|matche?s?|fits?|engaged?|responded|responds?|"
    r"works?(?! from home| out\b| remotely)|come|comes|came|resides?|might|may|could|can|will|should|would|"
    r"do not|don'?t|did|didn'?t|does|doesn'?t|not|never|haven'?t|hasn'?t|hadn'?t|have (?:not|never)|has "
    r"(?:not|"
    r"never)|aren'?t|isn'?t|weren'?t|won'?t|wouldn'?t|stopp(?:ed|ing)|given up|gave up|"
    r"giving up|"
    r"(?:are |is )?(?:allergic|afraid|scared|terrified|tired|sick|fed up|bored)|suffers?|suffered|"
    r"diagnosed|hates?|dislikes?|"
    r"avoids?|dreads?|refuses?|quit|struggles?|say|says|said|want|wants|feel|feels|value|values|trust|"
    r"trusts|buys? it|deserves?|sign|signed|pay|paid|vote|voted|voting|believes?|thinks?|install|download|"
    r"downloaded)\b"
)
_OURS: Final = re.compile(
    r"\b(?:our|ours|us|we|my|me|you|your|this|these|brand|brands|products?|ads?|website|site|offer|what|"
    r"which|it|them|campaign|company|interests?|genres?)\b"
)
_DOING_END: Final = re.compile(
    r"(?<!\b[ap])(?<!\b[ap]\.m)\.|[;:!?()\n\"]|"
    r"\s[-–]\s|\b(?:in(?! love)|during|between|from(?! home)|until|this|next|after|before|"
    r"near|within|aged?|across|while|when|because|so|but|who|that|with|by|via|our|we|on (?:our|a budget|"
    r"weekends|audio|video|podcasts?)|per|at least|over the|for the|every|each|target|reach|budget)\b|"
    r"\d(?!\d? ?[ap]\.?m\b)"
)
_PART: Final = re.compile(
    r"\s*(?:,\s*(?:and|or)\s|,|\band\b|\bor\b|\bn\b|(?<!\s\w)&|/|\bas well as\b|\bplus\b)\s*"
)
_COORDINATED: Final = re.compile(r"\b(?:and|or|n)\b|&")
_MEDIUM: Final = re.compile(
    r"\b(?:in|on|during|within|around|across|alongside|with|between|sponsor(?:ing)?|target(?:ing)?|"
    r"over)\s+(?:the\s+|popular\s+|top\s+|all\s+|relevant\s+|some\s+)*(?P<list>(?:[\w'&+-]+(?:,\s+|"
    r"\s+)){1,8}?)(?P<medium>podcasts?|playlists?|stations?|radio stations?|shows?|channels?|streams|"
    r"programmes?|songs|tracks|albums?|genres?|content|inventory)\b"
)
_MEMBERS: Final = re.compile(
    rf"\b(?:{PERSONS}|members|regulars|captains|coaches|mates|anyone|lads|blokes)\s+(?:who (?:are |play |"
    r"sing |run |train |compete |belong )?)?(?:in|of|from|at|with|to|join(?:ed|ing)?)\s+"
    r"(?!our\b|my\b|your\b)(?:(?:an?|the|their|local|amateur|weekend|sunday|online|some|any|all) )*"
    r"(?P<list>(?:[\w'&-]+(?:,? and | or |, | )){1,5})"
    r"(?P<head>leagues?|clubs?|societ(?:y|ies)|associations?|teams|groups?|communit(?:y|ies)|class(?:es)?|"
    r"circles?|guilds?|choirs?|squads|tournaments?|meet-?ups?|forums?|subreddits?|courses)\b"
)
_OBSESSED: Final = re.compile(
    r"(?P<list>\b(?!(?:stop|stopped|quit|start|started|keep|kept|not|never|give|gave|given|like|love|"
    r"enjoy)\b)[a-z][\w']*(?:[ -][a-z][\w']*)?)[- ](?<!stopped )(?<!stop )(?<!quit )(?<!given up "
    r")(?<!gave up )"
    r"(?<!from )(?<!not )(?<!started )(?P<head>obsessed|mad|crazy|loving|savvy|conscious|"
    r"minded|curious|hungry|focused|oriented|addicted|inclined|crazed|listening|watching|playing|reading|"
    r"following|drinking|eating|riding|collecting|owning|binging)\b(?= [a-z]|[,.;]|$)"
)
_REACH: Final = 160
"""Characters that a list of tastes is followed for."""
_WIDEST_NAME: Final = 6


_HAVING_REACH: Final = 60


def taste_places(text: FoldedText) -> list[Place]:
    """Return where a message brings up tastes, in no order; places may overlap."""
    return [
        *_liked(text),
        *_doing(text),
        *_having(text),
        *_fans(text),
        *_media(text),
        *_members(text),
        *_obsessed(text),
    ]


def is_question(folded: str, at: int) -> bool:
    """Whether a question begins with "who" at an offset."""
    begins = not folded[:at].rstrip(" ,")[-1:].isalnum()
    return begins and _QUESTION.match(folded, at) is not None


def _liked(text: FoldedText) -> Iterator[Place]:
    for frame, pattern in ((Frame.LIKED, _LIKED), (Frame.INTO, _INTO)):
        for match in pattern.finditer(text.folded):
            yield Place(frame, (match.end(), min(len(text.raw), match.end() + _REACH)))


def _doing(text: FoldedText) -> Iterator[Place]:
    for pattern in (_WHO, _PARTICIPLE, _OUR_PEOPLE, _ABOUT_TO):
        for match in pattern.finditer(text.folded):
            if not is_question(text.folded, match.start()):
                yield from _things_done(text.folded, match.end())


def _having(text: FoldedText) -> Iterator[Place]:
    for match in _HAVING.finditer(text.folded):
        yield Place(Frame.HAVING, (match.end(), min(len(text.raw), match.end() + _HAVING_REACH)))


def _things_done(folded: str, start: int) -> Iterator[Place]:
    limit = min(len(folded), start + _REACH)
    ended = _DOING_END.search(folded, start + 1, limit)
    stop = ended.start() if ended else limit
    ours = ended is not None and ended.group() in {"our", "we"}  # "who used our app"
    coordinated = _COORDINATED.search(folded, start, stop) is not None
    nouns = folded[start:stop].split(" ", 1)[0] in LIGHT_VERBS  # "play tennis or padel"
    at, closed = start, False
    while at < stop:
        join = _PART.search(folded, at, stop)
        end = join.start() if join else stop
        auxiliary = _AUXILIARY.match(folded, at, end)
        begin = auxiliary.end() if auxiliary else at
        done = folded[begin:end]
        taste = _TASTE.match(folded, at, limit)
        if taste is not None:  # behind "who" it is read as such anyway
            yield Place(Frame.LIKED, (taste.end(), limit))
            return
        if ours and end == stop:
            return
        alone = at > start and not nouns and len(done.split()) == 1
        if done.strip() and not _NOT_DOING.match(done) and not _OURS.search(done) and len(done.split()) <= 10:
            yield Place(Frame.DOING, (begin, end), (begin, end) if alone else (0, 0))
        elif at == start:
            return
        if join is None:
            return
        if "," in join.group() and (closed or not (coordinated or _next_deed(folded, join.end(), stop))):
            return
        closed = closed or _COORDINATED.search(join.group()) is not None  # "A, B or C, Lyon"
        at = join.end()


def _next_deed(folded: str, at: int, stop: int) -> bool:
    """Whether what stands behind a comma begins with a verb: "who tailgate, own a boat, follow NASCAR"."""
    begin = _AUXILIARY.match(folded, at, stop)
    word = folded[begin.end() if begin is not None else at : stop].split(" ", 1)[0]
    return word in LIGHT_VERBS or word in HABITS or _TASTE.match(folded, at, stop) is not None


def _fans(text: FoldedText) -> Iterator[Place]:
    for number, token in enumerate(text.tokens):
        if token.key in HEADS and number > 0:
            before = text.tokens[number - 1]
            if not _one_name(text.folded[before.end : token.start], before.key):
                continue
            begin = _name_before(text, number)
            if begin < number:
                span = (text.tokens[begin].start, text.tokens[number - 1].end)
                yield Place(Frame.FANS, span, (token.start, token.end))


def _name_before(text: FoldedText, end: int) -> int:
    """Return the number of the first word of the name that ends before word `end`; `end` itself for none."""
    begin = end
    while begin > 0 and end - begin < _WIDEST_NAME:
        word = text.tokens[begin - 1]
        if word.key in NAME_ENDS:
            break
        if begin < end and not _one_name(text.folded[word.end : text.tokens[begin].start], word.key):
            break
        begin -= 1
    return begin


def _one_name(gap: str, before: str) -> bool:
    """Whether two words with this gap between them can belong to one name; a full stop ends it."""
    return re.fullmatch(r"[ \-'&/+.]{0,3}", gap) is not None and not ("." in gap and len(before) > 2)


def names_before(text: FoldedText, start: int) -> Iterator[Span]:
    """Yield, backwards, the further names of a list whose last name begins at `start`: "X, Y and" before
    it."""
    at = next((number for number, token in enumerate(text.tokens) if token.start >= start), 0)
    coordinated = False
    for _ in range(8):
        if at == 0:
            return
        gap = text.folded[text.tokens[at - 1].end : text.tokens[at].start]
        if text.tokens[at - 1].key in {"and", "or"}:
            coordinated, end = True, at - 1
        elif re.fullmatch(r"\s*[&/+]\s*", gap):
            coordinated, end = True, at
        elif coordinated and gap.strip() == ",":
            end = at
        else:
            return
        begin = _name_before(text, end)
        if end in {begin, 0} or any(token.key.isdigit() for token in text.tokens[begin:end]):
            return
        yield (text.tokens[begin].start, text.tokens[end - 1].end)
        at = begin


def _media(text: FoldedText) -> Iterator[Place]:
    for match in _MEDIUM.finditer(text.folded):
        yield Place(Frame.MEDIUM, match.span("list"), match.span("medium"))


def _members(text: FoldedText) -> Iterator[Place]:
    for match in _MEMBERS.finditer(text.folded):
        yield Place(Frame.MEMBERS, match.span("list"), match.span("head"))


def _obsessed(text: FoldedText) -> Iterator[Place]:
    for match in _OBSESSED.finditer(text.folded):
        yield Place(Frame.FANS, match.span("list"), match.span("head"))


NAME_ENDS: Final = words_of(
    "a an the this that these those our your my their his her its and or but with without for to of in on "
    "at by from as into about among amongst between towards toward across reach reaching target targeting "
    "want wants need get find attract engage show speak talk tell to is are be was were will should who "
    "which whose what all any some most more many other both every each no not only just also including "
    "like love loves enjoy include such than then so if when while where near around aimed against via per "
    "plus add drop remove exclude focus audience audiences please we i you they he she it us them me "
    "especially mainly mostly during before after says said new potential existing current future former "
    "our promote promoting sell selling launch launching budget eur usd gbp euros dollars pounds aged age "
    "ages over under"
)
"""Words that end a name when it is read backwards."""
