"""What an amount of money is for: the budget, a price, money of the past, or somebody else's.

An amount is taken for a budget for a reason: a budget word or a verb of giving beside it, or a place of its
own between two commas. Within a sentence that speaks of something else it is taken for that thing's price.
"""

import re
from enum import IntEnum

from agents.budget.budget_words import (
    AD_CEILING,
    ADJECTIVAL,
    AFTER_COLON,
    AMOUNT_OF_A_BUDGET,
    APPROVED_SUM,
    AT_BEFORE,
    BUDGET_BEFORE,
    BUDGET_BEHIND,
    BUDGET_FOR_MEDIUM,
    BUDGET_LABEL,
    FIRST_PERSON,
    FOR_A_CAMPAIGN,
    GIFT_IN_BRACKETS,
    GIVEN_BEFORE,
    GIVEN_FOR_BEFORE,
    GIVEN_VERB,
    GIVING,
    LONE_LEAD,
    MEANT_BEHIND,
    OF_A_CAMPAIGN,
    OF_SOMETHING,
    OF_THE_WHOLE,
    OURS_BEFORE,
    OURS_BEHIND,
    STANDS_FOR,
    THING_FOR,
)
from agents.budget.clauses import Clause, clause_at
from agents.budget.past_words import (
    EARLIER,
    HEARSAY,
    HEDGED,
    IS_BEHIND,
    NOW_BEFORE,
    NOW_BEHIND,
    OF_A_COLLECTION,
    OF_THE_PRESENT,
    OPENS_IN_PAST,
    OTHERS,
    PAST_BEFORE,
    PAST_BEHIND,
    PAST_PERIOD,
    RESULTS_FOR,
    SO_FAR_BEHIND,
    SPENT_SO_FAR,
    TOLD_OUTSIDE,
    UNDECIDED,
    YEAR_BEHIND,
)
from agents.budget.price_words import (
    BID_BEFORE,
    DETERMINER,
    FEE_IN_BRACKETS,
    LISTED_GOAL_BEHIND,
    NO_BUDGET_SUBJECT,
    PLAIN_NOUN,
    PRICE_BEFORE,
    PRICE_BEHIND,
    PRICE_CLAUSE,
    RAISED_TO,
    RESULT_AT,
    SENTENCE_WORDS,
)
from agents.money.mentions import MoneyMention
from planner.domain.vocabulary import BudgetPeriod


class Role(IntEnum):
    """What an amount is for; the greater, the surer that it is the budget."""

    OURS = 8
    """The part of a larger sum that is for this campaign."""
    BUDGET = 7
    """A budget word stands beside it."""
    MEANT = 6
    """Somebody gives it, has it, or wants it spent."""
    PLAIN = 5
    """It stands by itself between commas or in a list of key words."""
    LOOSE = 4
    """It is hedged ("we might go up to")."""
    SENTENCE = 3
    """In a sentence that does not say what it is for: the budget only when no other money is named."""
    UNKNOWN = 2
    """Part of a sentence that gives no reason to take it for a budget, nor names what it is for."""
    BID = 1
    PRICE = 0
    PAST = -1

    @property
    def may_be_budget(self) -> bool:
        """Whether the amount can be the budget."""
        return self >= Role.LOOSE


_SMALL = 1000
"""An amount below this without a period is oftener a price than a budget."""


_RAISED = re.compile(
    r"\b(?:raised|collected|crowdfunded|gathered|scraped\s+together|fundraised)\s+(?:about\s+|around\s+|"
    r"some\s+)?[^\w\s]?$",
    re.I,
)
"""What was raised for advertising is its budget: "we raised 4,500 for the promo"."""
_LABELLED_BRACKET = re.compile(
    r"^\W*(?:(?:the|our|my|total|ad|media|campaign)\s+)*(?:budget|money|spend|kitty|pot)\s*[:=–-]\s*[^().;!?\d]{3,60}\(\s*[^\w\s]?$",
    re.I,
)
""" "Budget: whatever the raffle made (£735)"."""
_ANY_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_WHICH_IS = re.compile(
    r"^\W*(?:which|that|it|this|so)\s*(?:is|['’]s|makes|comes\s+to|amounts\s+to|works\s+out\s+at|leaves(?:\s+(?:us|me))?)\s+"
    r"(?:(?:about|around|exactly|roughly|just|only)\s+)*[^\w\s]?$",
    re.I,
)
_MONEY_TOLD = re.compile(
    r"\b(?:budget|money|spend|kitty|pot|(?:play|work)\s+with|set\s+aside|put\s+aside|cash|funds|purse)\b[^!?\n]*$",
    re.I,
)
""" "What I have to play with is the takings. Which is £2,640."."""
_LEAST_TOTAL = 100
"""A smaller number before "in total" counts something else."""


def role_of(text: str, mention: MoneyMention, *, year: int | None = None) -> Role:
    """Return what an amount in `text` is for, from the words beside it in its own sentence.

    `year` is the present one: an amount for an earlier year is of the past.
    """
    clause = clause_at(text, mention.span)
    if clause.after[:1] == ")" and _LABELLED_BRACKET.search(clause.sentence_before):
        return Role.BUDGET
    against = _other_role(clause, mention, year)
    if OURS_BEHIND.match(clause.after) or OURS_BEFORE.search(clause.before):
        return Role.OURS if against in {None, Role.PRICE} else against
    if against is not None:
        return against
    role = _budget_role(clause, mention)
    hedged = role.may_be_budget and HEDGED.search(clause.before) is not None
    return Role.LOOSE if hedged else role


def _other_role(  # noqa: PLR0911  # one return for each shape it recognises
    clause: Clause, mention: MoneyMention, year: int | None
) -> Role | None:
    """Return what else than a budget the amount surely is, or None."""
    before, after = clause.before, clause.after
    large = mention.amount >= _SMALL or mention.multiplied
    priced = PRICE_BEHIND.match(after) and not (large and LISTED_GOAL_BEHIND.match(after))
    if priced or (RESULT_AT.search(before) and not mention.multiplied):
        return Role.PRICE
    if UNDECIDED.search(clause.sentence_before):
        return Role.PAST
    if _of_now(clause):
        return None
    if _of_earlier(clause, mention, year) or OTHERS.search(clause.sentence_before):
        return Role.PAST
    if HEARSAY.search(clause.sentence_before):
        return Role.PAST
    if FEE_IN_BRACKETS.search(clause.sentence_before):
        return Role.PRICE
    raised = _RAISED.search(before) is not None and FOR_A_CAMPAIGN.match(after) is not None
    if (PRICE_CLAUSE.search(clause.before) and not raised) or RAISED_TO.search(clause.sentence_before):
        return Role.PRICE
    if (BUDGET_BEHIND.match(after) and not DETERMINER.search(before)) or raised:
        return None
    price = PRICE_BEFORE.search(before)
    if price is not None and not BUDGET_BEFORE.search(before, price.end()):
        return Role.PRICE
    return Role.BID if BID_BEFORE.search(before) else None


def _of_earlier(  # noqa: PLR0911  # one return for each shape it recognises
    clause: Clause, mention: MoneyMention, year: int | None
) -> bool:
    collected = SO_FAR_BEHIND.match(clause.after) and OF_A_COLLECTION.search(clause.sentence_before)
    if SPENT_SO_FAR.search(clause.sentence_before) or collected or _in_brackets_of_the_past(clause, year):
        return True
    paid = " for" in clause.before[-24:] and RESULTS_FOR.search(clause.sentence_before) is not None
    if paid and not OF_THE_PRESENT.search(clause.sentence_before):
        return True
    if PAST_BEHIND.match(clause.after) or PAST_BEFORE.search(clause.before):
        return not GIVING.search(clause.before)
    behind = YEAR_BEHIND.match(clause.after)
    if behind is not None and year is not None and int(behind["year"]) < year:
        return True
    if not IS_BEHIND.match(clause.after) and _told_of_the_past(clause.sentence_before, year):
        return True
    named = EARLIER.search(clause.before)
    if named is None or year is None:
        return False
    return int(named["year"]) < year and not BUDGET_LABEL.search(clause.before[named.end() :])


def _in_brackets_of_the_past(clause: Clause, year: int | None) -> bool:
    """Whether the amount stands in brackets of a sentence that tells of an earlier time."""
    opened = clause.sentence_before.rfind("(")
    if opened <= clause.sentence_before.rfind(")"):
        return False
    outside = clause.sentence_before[:opened]
    told = TOLD_OUTSIDE.search(outside) is not None or any(
        year is not None and int(named.group()) < year for named in _ANY_YEAR.finditer(outside)
    )
    return told and not GIVING.search(outside) and not OF_THE_PRESENT.search(outside)


def _told_of_the_past(sentence: str, year: int | None) -> bool:
    """Whether a sentence begins in an earlier time and has not come to the present: "Last year we made 3
    million and put 18,000 into fairs".
    """
    opens = OPENS_IN_PAST.search(sentence)
    if opens is None or OF_THE_PRESENT.search(opens["told"]):
        return False
    return opens["year"] is None or (year is not None and int(opens["year"]) < year)


def _of_now(clause: Clause) -> bool:
    """Whether the amount is told as that of now, behind the money of before: "80k last year to 55k now"."""
    told = NOW_BEHIND.match(clause.after) or NOW_BEFORE.search(clause.before)
    return bool(told) and PAST_PERIOD.search(clause.sentence_before) is not None


def _of_another(before: str) -> bool:
    """Whether somebody other than the advertiser has or gives the amount."""
    verb = GIVEN_VERB.search(before)
    subject = before[: verb.start()].strip() if verb is not None else ""
    return bool(subject) and FIRST_PERSON.search(subject) is None


def _budget_role(clause: Clause, mention: MoneyMention) -> Role:  # noqa: PLR0911, PLR0912  # one branch for each shape it recognises
    before, after = clause.before, clause.after
    small = mention.amount < _SMALL and mention.period is None and not mention.multiplied
    if mention.period is BudgetPeriod.LIFETIME and not small and mention.amount >= _LEAST_TOTAL:
        return Role.BUDGET
    if DETERMINER.search(before):
        if ADJECTIVAL.match(after):
            return Role.BUDGET
        if PLAIN_NOUN.match(after):
            return Role.PRICE
    if BUDGET_LABEL.search(before) or BUDGET_BEHIND.match(after) or clause.labelled:
        return Role.BUDGET
    if (
        NOW_BEFORE.search(before)
        or _of_now(clause)
        or BUDGET_FOR_MEDIUM.search(before)
        or APPROVED_SUM.search(before)
        or AD_CEILING.search(before)
        or OF_THE_WHOLE.search(before)
    ):
        return Role.BUDGET
    if _WHICH_IS.search(clause.sentence_before) and _MONEY_TOLD.search(clause.earlier):
        return Role.BUDGET
    if NO_BUDGET_SUBJECT.search(before) and not BUDGET_BEFORE.search(before):
        return Role.PRICE
    if (of := OF_SOMETHING.search(before)) is not None and not AMOUNT_OF_A_BUDGET.search(of["noun"]):
        return Role.PRICE
    if small and PLAIN_NOUN.match(after):
        return Role.PRICE
    if BUDGET_BEFORE.search(before):
        return Role.BUDGET
    paced = mention.period not in {None, BudgetPeriod.LIFETIME} and AT_BEFORE.search(before)
    if MEANT_BEHIND.match(after):
        return Role.MEANT
    if _of_another(before) and FOR_A_CAMPAIGN.match(after):
        return Role.MEANT
    if THING_FOR.search(before) or _of_another(before):
        return Role.UNKNOWN
    if GIVEN_BEFORE.search(before) or GIVEN_FOR_BEFORE.search(before) or paced:
        return Role.MEANT
    if mention.currency is not None and OF_A_CAMPAIGN.search(before):
        return Role.MEANT
    if mention.currency is not None and after[:1] == ")" and GIFT_IN_BRACKETS.search(clause.sentence_before):
        return Role.MEANT
    if small and clause.sentence_before.count("(") > clause.sentence_before.count(")"):
        return Role.UNKNOWN
    if not before.strip() or LONE_LEAD.fullmatch(before) or STANDS_FOR.search(before):
        return Role.MEANT if mention.period is not None else Role.PLAIN
    if mention.period is not None and not SENTENCE_WORDS.search(before):
        return Role.MEANT
    if not small and AFTER_COLON.search(before):
        return Role.PLAIN
    if small and mention.amount < _LEAST_TOTAL:
        return Role.UNKNOWN
    return Role.SENTENCE if SENTENCE_WORDS.search(before) or small else Role.PLAIN
