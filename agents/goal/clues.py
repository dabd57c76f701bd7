"""Finds the words of a message that point at a goal, and how surely each does.

Strengths: 5 the message says that this is the goal, 4 a wish of what people should do, or for a result, 3 a
result that stands as an item of its own, 2 a result in passing, 1 a hint.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from typing import Final

from agents.goal import actions, frames, habits, outcomes
from agents.goal import wish_words as words
from agents.goal.clauses import Clauses
from agents.goal.dreams import dreams
from agents.goal.fame import fame_wishes
from agents.goal.passives import lacking, passive_wishes
from agents.goal.plights import STRENGTH, plights
from agents.goal.told import told_count, told_of_others
from agents.goal.unnoticed import unnoticed
from agents.spans import Span, overlap
from planner.domain.vocabulary import DeliveryGoal

_D = DeliveryGoal
TERSE: Final = 4.25
"""Of a measure that is an item of a list by itself: more than a wish in passing, less than a label."""
_SHIFT: Final = 0.5
_MOST: Final = 200
"""Nouns and verbs of a message that are looked at; no brief has so many."""
_BARE_DOWNLOADS: Final = frozenset({"downloads", "dls", "d/ls"})
_FILM: Final = re.compile(rf"\b{outcomes.FILM}\b")
_MUSIC: Final = re.compile(rf"\b{outcomes.MUSIC}\b")
_SITE: Final = re.compile(rf"\b{outcomes.WEB_PLACE}")
_DISCOUNT: Final = re.compile(
    r"(?:\d ?%|percent|discount) off\s+(?:\w+\s+){0,3}$|\bcost[- ]per[- ]$|[£$€]\d(?:[\d.,]*\d)?[km]?\s+$"
)


@dataclass(frozen=True, slots=True)
class Clue:
    """Words that point at a goal; the greater `strength`, the surer (1 to 5)."""

    goal: DeliveryGoal
    strength: float
    span: Span


_ITEM_BEFORE: Final = re.compile(r"(?:[;|\n\u2022]|\s[/\u2013-]+\s|//)\s*$")
_ITEM_AFTER: Final = re.compile(r"\s*(?:$|[;|\n\u2022]|[.!]?\s*$|\s[/\u2013-]+\s|//)")
_THEY: Final = re.compile(
    r"(?<!more )(?:^|[,;:(-]|\b(?:and|where|the|our|most|many|if|when))\s*(?:people|users|customers|members|"
    r"clients|"
    r"visitors|guests|listeners|families|parents|they|you|readers|companies|students)(?: can| may| just| "
    r"simply)? $"
)
_THING: Final = re.compile(
    r"\b(?:it|this|that|these|song|album|single|record|track|film|clip|video|spot|app|game) $"
)
"""Before "going" and "coming": that no person does."""
_DREAM: Final = 3
"""How surely a dream tells the goal."""


def find_clues(folded: str, *, asked: bool) -> list[Clue]:
    """Return what points at a goal, in order, none of it overlapping.

    Args:
        folded: A message, folded.
        asked: Whether the goal is being asked for, so that a bare noun is the answer.
    """
    clauses = Clauses.of(folded)
    nouns = list(_nouns(clauses, asked=asked))
    deeds = [clue for clue in _actions(clauses) if not told_of_others(clauses, clue.span[0])]
    nouns = [clue for clue in nouns if not _does(clauses, clue, deeds)]
    passives = (Clue(*wish) for wish in passive_wishes(clauses))
    needs = (Clue(goal, 4.1, span) for goal, span in lacking(clauses))
    own = [clue for clue in _own_wishes(clauses) if not told_of_others(clauses, clue.span[0])]
    said = [
        *nouns,
        *own,
        *deeds,
        *passives,
        *needs,
        *_reach_verbs(folded),
        *_fame(clauses),
        *_senses(clauses),
    ]
    found = [_weighed(clauses, clue) for clue in said]
    strongest = max((clue.strength for clue in found), default=0)
    pictures = (_weighed(clauses, clue) for clue in _pictures(clauses, strongest))
    return longest([*found, *pictures])


def longest(clues: Sequence[Clue]) -> list[Clue]:
    """Of clues over the same words keep the strongest, then the longest ("podcast downloads" are streams)."""
    kept: list[Clue] = []
    for clue in sorted(clues, key=lambda c: (-c.strength, c.span[0] - c.span[1])):
        if all(other.goal is clue.goal for other in kept if overlap(clue.span, other.span)):
            kept.append(clue)
    return sorted(kept, key=lambda clue: clue.span)


def bare_nouns(folded: str) -> Iterator[Clue]:
    """Yield every noun for a result, whatever stands around it."""
    for match in outcomes.FINDS.finditer(folded):
        row = outcomes.OUTCOMES[int((match.lastgroup or "o0")[1:])]
        yield Clue(row.goal, 3, match.span())


def _nouns(clauses: Clauses, *, asked: bool) -> Iterator[Clue]:
    last: Clue | None = None
    for match in islice(outcomes.FINDS.finditer(clauses.folded), _MOST):
        row = outcomes.OUTCOMES[int((match.lastgroup or "o0")[1:])]
        strength = _noun_strength(clauses, match.span(), last, firm=row.firm, asked=asked)
        if words.WANING.match(clauses.folded, match.end()):
            waning = not words.THOUGHT_OF.search(clauses.before(match.start()))
            strength = max(strength, STRENGTH) if waning else strength
        if strength:
            goal = _meant(clauses, match, row.goal)
            last = Clue(goal, strength, match.span())
            yield last


def _not_it(clauses: Clauses, span: Span) -> bool:
    """Whether a noun is what the goal was, or a verb of what people do anyhow: "users sign up"."""
    if words.PUT_OFF.match(clauses.folded, span[1]):
        return True
    verb = clauses.folded[slice(*span)] in {"sign up", "registration", "lead"}
    return verb and _THEY.search(clauses.before(span[0], 40)) is not None


def _meant(clauses: Clauses, match: re.Match[str], goal: DeliveryGoal) -> DeliveryGoal:
    """Return the goal of a noun that says different things of an app, a song, a film and a site."""
    folded, noun = clauses.folded, match.group()
    if noun.endswith("visitors") and goal is _D.REACH and _SITE.search(clauses.before(match.start(), 60)):
        return _D.CLICKS
    if noun in _BARE_DOWNLOADS:
        return _downloaded(folded)
    if noun == "plays" and _FILM.search(folded) and not _MUSIC.search(folded):
        return _D.VIDEO_VIEWS
    return goal


def _downloaded(folded: str) -> DeliveryGoal:
    """Return what downloads are when the noun stands alone: of an app, unless only other things are named."""
    named = (goal for goal, pattern in outcomes.DOWNLOADED if pattern.search(folded))
    return next(named, _D.APP_INSTALLS)


def _noun_strength(clauses: Clauses, span: Span, last: Clue | None, *, firm: bool, asked: bool) -> float:
    """Return how surely the outcome at `span` is wanted, 0 when it is only talked about."""
    folded = clauses.folded
    before = clauses.before(span[0])
    behind = words.BEHIND.match(folded, span[1]) is not None
    rated = outcomes.RATED.match(folded, span[0]) is not None
    each = folded.startswith("more ", span[0]) and folded.startswith(" per ", span[1])
    compound = not behind and not rated and not each and words.NOT_BEHIND.match(folded, span[1])
    labelled = words.EXPLICIT.search(before)
    wished = words.WISHED.search(before)
    questioned = words.QUESTION.search(before) is not None
    told = words.UNTICKED.search(folded, max(0, span[0] - 6), span[0]) or words.NEGATED.search(before)
    told = told or words.OWN_TRADE.search(before) or _DISCOUNT.search(before)
    if compound or told or _not_it(clauses, span):
        return 0
    if behind and not questioned:
        return 5
    reported = _reported(clauses, span, labelled or wished, labelled=labelled is not None)
    if reported or (labelled is None and not asked and told_of_others(clauses, span[0])):
        return 0
    if questioned or (clauses.asked(span[0]) and labelled is None and wished is None):
        return 3 if asked else 0
    joined = last is not None and words.JOIN.fullmatch(folded, last.span[1], span[0]) is not None
    if last is not None and joined and labelled is None and not rated:
        return last.strength
    sure = 5 if labelled is not None else 3 if rated else 4 if wished is not None else 0
    return sure or max(_unwished_strength(clauses, span, before, firm=firm), 3 if asked else 0)


def _unwished_strength(clauses: Clauses, span: Span, before: str, *, firm: bool) -> float:
    """Return how surely an outcome is wanted that no wish or label stands in front of."""
    folded = clauses.folded
    start, end = span
    clause = clauses.clause(start)
    rest = folded[end : min(clause[1], len(folded))]
    person = outcomes.PERSONS.fullmatch(folded, start, end) is not None
    if told_count(clauses, span):
        return 0
    alone = words.ALONE_BEFORE.match(folded[clause[0] : start]) and words.ALONE_AFTER.match(folded, end)
    purpose = words.FOR.search(before) is not None
    if person and outcomes.COUNTED.fullmatch(folded, start, end) and not purpose:
        return 0  # "(est. 1911, 340 members)"
    measured = outcomes.METRIC.fullmatch(folded, start, end) and words.ITEM_AFTER.match(folded, end)
    if measured and words.ITEM_BEFORE.search(folded, max(0, start - 40), start):
        return TERSE
    if (firm or not person) and alone and not words.PREDICATE.search(rest):
        return 3
    if firm and purpose:
        return 3
    told = words.PREDICATE.match(rest.lstrip()) or (
        words.NOT_BEFORE.search(before) and not (firm and purpose)
    )
    return 0 if person or told or not (firm or purpose) else 2


def _does(clauses: Clauses, clue: Clue, deeds: Sequence[Clue]) -> bool:
    """Whether a noun names the people who are to do something: "get patients to book a check-up"."""
    start, end = clauses.sentence(clue.span[0])
    follows = any(start <= deed.span[0] < end and deed.span[0] >= clue.span[1] for deed in deeds)
    return follows and outcomes.PERSONS.fullmatch(clauses.folded, *clue.span) is not None


def _reported(clauses: Clauses, span: Span, wish: re.Match[str] | None, *, labelled: bool) -> bool:
    """Whether the clause around a noun tells what was or is, and does not wish it after that."""
    folded = clauses.folded
    start, end = clauses.clause(span[0])
    reports = [match.end() for match in words.REPORT.finditer(folded, start, min(end, len(folded)))]
    if wish is None:
        return bool(reports)
    wished = span[0] - (len(wish.string) - wish.start())
    return any(wished < report and not (labelled and report > span[1]) for report in reports)


def _own_wishes(clauses: Clauses) -> Iterator[Clue]:
    folded = clauses.folded
    for goal, strength, pattern in frames.OWN_WISHES:
        for match in pattern.finditer(folded):
            group = next((name for name, text in match.groupdict().items() if text is not None), "noun")
            start = match.start(group)
            before = clauses.before(start)
            told = words.REPORT.search(folded, clauses.clause(start)[0], start)
            if words.NEGATED.search(before) or words.QUESTION.search(before) or told:
                continue
            explicit = words.EXPLICIT.search(before) is not None
            yield Clue(goal, 5 if explicit else strength + 1 if strength > 1 else 1, match.span(group))


def _actions(clauses: Clauses) -> Iterator[Clue]:
    folded = clauses.folded
    last: Clue | None = None
    for match in islice(actions.FINDS.finditer(folded), _MOST):
        start, end = match.span()
        before = clauses.before(start)
        if words.NEGATED.search(before) or frames.ASIDE.match(folded, end) or frames.OF_ADS.search(before):
            continue
        row = int((match.lastgroup or "a0")[1:])
        goal = actions.ACTIONS[row][0]
        if row == actions.PRONOUN_ROW:
            goal = next((topic for topic, named in actions.TOPICS if named.search(folded)), goal)
        strength = _action_strength(clauses, match, before, last, goal)
        if not strength and frames.IS_WISHED.match(folded, end) and not frames.OWN_STEP.search(before):
            strength = 5
        if strength:
            last = Clue(goal, strength, match.span())
            yield last
    for goal, pattern in actions.PAST_DEEDS:
        for match in pattern.finditer(folded):
            if frames.IF_THEY.search(clauses.before(match.start())):
                yield Clue(goal, 4, match.span())
    for pattern in (frames.KNOWN_TO_NONE, habits.UNKNOWN):
        for match in pattern.finditer(folded):
            yield Clue(_D.REACH, 3, match.span())


def _action_strength(
    clauses: Clauses, match: re.Match[str], before: str, last: Clue | None, goal: DeliveryGoal
) -> float:
    """Return how surely a deed is wished of people, 0 when it is only talked about."""
    start = match.start()
    doing = match.group().split()[0].endswith("ing")
    if doing and before.endswith(" be "):
        doing, before = False, before.removesuffix("be ")  # "people should be buying"
    if frames.OWN_STEP.search(before) or (doing and goal is _D.REACH and _THING.search(before)):
        return 0
    wished = frames.DOING.search(before) if doing else frames.TO_DO.search(before)
    wished = wished or (None if doing else frames.THAT_THEY_DO.search(before) or frames.DOERS.search(before))
    if not doing and frames.AFTER_LABEL.search(clauses.folded, max(0, start - 70), start):
        return 5
    if wished is None and goal is not _D.REACH and not doing:
        wished = frames.THEY_SHOULD.search(before)
    if wished is None and not frames.AT_PLACE.search(before):
        nearby = last is not None and clauses.sentence(last.span[0]) == clauses.sentence(start)
        if last is not None and nearby and start - last.span[1] < 60 and frames.AND_ALSO.search(before):
            return last.strength
        begins = not doing and frames.CLAUSE_START.search(before or "") is not None
        item = not doing and goal is not _D.REACH and _is_item(clauses, match.span())
        direct = begins and frames.DIRECT.match(clauses.folded, match.end())
        habit = goal in {_D.CONVERSIONS, _D.LEADS} and not doing and habits.THEY_DO.search(before)
        direct = direct or (habit and habits.ON_SITE.match(clauses.folded, match.end()))
        return 3 if item else 2 if direct else 0
    if words.QUESTION.search(before) or words.PAST.search(before):
        return 0
    label = words.EXPLICIT.search(before[: wished.start()]) if wished is not None else None
    return 5 if label is not None else 4


def _is_item(clauses: Clauses, span: Span) -> bool:
    """Whether a deed with its thing is an item of a list by itself: "... / Feb to Apr / spin our album"."""
    folded = clauses.folded
    return (
        " " in folded[slice(*span)]
        and _ITEM_BEFORE.search(folded, max(0, span[0] - 40), span[0]) is not None
        and _ITEM_AFTER.match(folded, span[1]) is not None
    )


def _fame(clauses: Clauses) -> Iterator[Clue]:
    for sentence in pairwise(clauses.sentence_ends):
        for span in fame_wishes(clauses.folded, sentence):
            before = clauses.before(span[0])
            told = words.PAST.search(before) or words.QUESTION.search(before) or clauses.asked(span[0])
            if not told and not words.NEGATED.search(before):
                yield Clue(_D.REACH, 5 if words.EXPLICIT.search(before) else 4, span)


def _senses(clauses: Clauses) -> Iterator[Clue]:
    """Yield "more eyes on it" and "more ears on the EP": views or streams where such a thing is named."""
    for match in habits.SENSES.finditer(clauses.folded):
        if not words.NEGATED.search(clauses.before(match.start())):
            sense = _D.VIDEO_VIEWS if match["eyes"] else _D.STREAMS
            named = (_FILM if match["eyes"] else _MUSIC).search(clauses.folded)
            yield Clue(sense if named else _D.REACH, 4, match.span())


def _pictures(clauses: Clauses, strongest: float) -> Iterator[Clue]:
    """Yield what is complained of and what is dreamt of, unless something said outright is stronger."""
    if strongest > _DREAM:
        return
    for sentence in pairwise(clauses.sentence_ends):
        if clauses.asked(sentence[0]):
            continue
        if strongest <= STRENGTH:
            yield from (Clue(goal, STRENGTH, span) for goal, span in plights(clauses.folded, sentence))
            yield from (Clue(goal, STRENGTH, span) for goal, span in unnoticed(clauses.folded, sentence))
        for goal, span in dreams(clauses.folded, sentence):
            yield Clue(goal, _DREAM, span)


def _reach_verbs(folded: str) -> Iterator[Clue]:
    for match in frames.REACH_VERB.finditer(folded):
        span = match.span("noun") if match["noun"] else match.span("noun2")
        if not words.NEGATED.search(folded, max(0, span[0] - 40), span[0]):
            yield Clue(_D.REACH, 1, span)


def _weighed(clauses: Clauses, clue: Clue) -> Clue:
    """Move a clue up or down where its clause says that it comes first or second."""
    start, end = clauses.clause(clue.span[0])
    if words.SECONDARY.search(clauses.folded, start, min(end, len(clauses.folded))):
        return replace(clue, strength=max(clue.strength - 1 - _SHIFT, _SHIFT))
    if words.PRIMARY.search(clauses.folded, start, clue.span[0]):
        return replace(clue, strength=clue.strength + _SHIFT)
    return clue
