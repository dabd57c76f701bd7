"""Reads the budget and the rules on it from one message."""

import re
from collections.abc import Sequence
from decimal import Decimal

from agents.budget.against_the_past import asks_the_same, from_the_past
from agents.budget.choice import budget_mentions
from agents.budget.constraints import read_line_count, read_money_rules
from agents.budget.edits import BudgetEdit, find_edit
from agents.budget.frequency import read_frequency
from agents.budget.merge import merged_constraints
from agents.budget.results import ResultsPlan, derived, read_results_plan, without_results
from agents.budget.roles import Role, role_of
from agents.budget.rules import FoundRules
from agents.budget.shares import FoundShare, find_shares
from agents.budget.splits import Split, find_split
from agents.budget.subjects import kind_of
from agents.money.currencies import lone_currency
from agents.money.mentions import LARGEST_UNITS, MoneyMention, find_money
from agents.reading import ReadingContext
from agents.spans import READ_CHARS, Span, overlaps_any, words_at, words_of_all
from planner.domain.brief import (
    Assumed,
    Budget,
    BudgetField,
    Contradictory,
    Missing,
    ShareSubject,
    Stated,
    UnmetAsk,
)
from planner.domain.money import Money
from planner.domain.readings import BudgetReading, ReadingProblem
from planner.domain.vocabulary import BudgetPeriod

_WISH = re.compile(
    r"\b(?:ideally|preferably|hopefully|would\s+(?:like|love|prefer)|prefer)\b[^.;!?]{0,40}$", re.IGNORECASE
)
_DAILY_LIMIT = re.compile(
    r"\b(?:max(?:imum)?|no\s+more\s+than|at\s+most|cap(?:ped)?(?:\s+at)?|limit(?:ed)?(?:\s+to)?|up\s+to)\s*$",
    re.I,
)
_UNKNOWN_NOUN = re.compile(
    r"\s+(?!(?:is|this|across|plus|days|weeks|months|years|ads|always|impressions|us|sales|times|users|"
    r"people|units|clicks|views|"
    r"gross|less|tops|its|as|was|streams|listeners|bucks)\b)(?P<noun>[a-z]{3,}s)\b(?!\s+(?:budget|campaign))"
)
_BUDGET_OF = re.compile(r"\bbudget(?:\s+(?:of|is)|:)\s*$", re.IGNORECASE)
_ANY_CURRENCY = "Any ISO 4217 currency works, by code (EUR), sign (€) or name (euros)."


def read_budget(context: ReadingContext) -> BudgetReading:
    """Return what one message says about the budget and the rules on it.

    A change ("double it") comes back as the whole new value. Never raises; reads at most the first 20,000
    characters.
    """
    return _BudgetReader(context).read()


class _BudgetReader:
    """One reading of one message."""

    def __init__(self, context: ReadingContext) -> None:
        self.text = context.message[:READ_CHARS]
        self.context = context
        field = context.previous.budget
        self.previous = field.value if isinstance(field, Stated | Assumed) else None
        self.currency = self.previous.amount.currency if self.previous else context.advertiser.currency
        self.currency_said = self.previous is not None
        self.asked = context.asked is not None and context.asked.field == "budget"
        self.problems: list[ReadingProblem] = []
        self.unmet: list[UnmetAsk] = []

    def read(self) -> BudgetReading:
        """Read rules first, since they use up amounts, then the budget from what is left."""
        text = self.text
        mentions = find_money(
            text,
            country_codes=self.context.country_codes,
            advertiser_currency=self.context.advertiser.currency,
            bare=True,
        )
        self._currency_of_message(mentions)
        plan = read_results_plan(text, mentions, self.context.previous, self.currency)
        rules = FoundRules()
        used = read_money_rules(text, mentions, self.currency, rules)
        before = self.context.previous.constraints
        capped = before.value.frequency_cap if isinstance(before, Stated | Assumed) else None
        asked = self.context.asked is not None and self.context.asked.field == "constraints"
        read_frequency(text, rules, asked=asked, standing=capped)
        read_line_count(text, rules)
        shares = find_shares(text, self._divided_before())
        taken = [*rules.spans, *(share.span for share in shares)]
        left = [
            mention
            for index, mention in enumerate(mentions)
            if index not in used and not overlaps_any(mention.span, taken)
        ]
        if plan is not None:
            left = without_results(left, plan)
        budget, split_shares = self._budget(left, taken)
        if plan is not None and (budget is None or isinstance(budget, Stated)):
            budget = self._with_results(budget, plan)
        constraints = merged_constraints(
            text, self.context.previous.constraints, rules, [*shares, *split_shares]
        )
        return BudgetReading(
            budget=budget,
            constraints=constraints,
            unmet=(*self.unmet, *rules.unmet),
            problems=tuple(self.problems),
        )

    def _divided_before(self) -> list[list[ShareSubject]]:
        """Return what a bare "50/50" may be about: what is split already, the markets, the formats wanted."""
        before = self.context.previous
        known: list[list[ShareSubject]] = []
        if isinstance(before.constraints, Stated | Assumed):
            subjects = [share.subject for share in before.constraints.value.shares]
            kinds = dict.fromkeys(kind_of(subject) for subject in subjects)
            known += [[subject for subject in subjects if kind_of(subject) == kind] for kind in kinds]
        known.append([ShareSubject(country_code=code) for code in dict.fromkeys(self.context.country_codes)])
        if isinstance(before.formats, Stated):
            known.append([ShareSubject(format=wanted) for wanted in before.formats.value.wanted])
        return [subjects for subjects in known if subjects]

    def _currency_of_message(self, mentions: Sequence[MoneyMention]) -> None:
        """Let amounts without a currency take the one that the message names elsewhere, when it names one."""
        if self.previous is not None:
            return
        named = {mention.currency for mention in mentions if mention.currency is not None}
        said = named.pop() if len(named) == 1 else lone_currency(self.text) if not named else None
        if said is not None:
            self.currency, self.currency_said = said, True

    def _budget(
        self, mentions: list[MoneyMention], taken: list[Span]
    ) -> tuple[BudgetField | None, Sequence[FoundShare]]:
        chosen = budget_mentions(self.text, mentions, asked=self.asked, year=self.context.today.year)
        if self.previous is not None:  # "if it goes well there's another 2k" changes nothing yet
            chosen = [(m, sure) for m, sure in chosen if role_of(self.text, m) is not Role.LOOSE]
        split = find_split(
            self.text,
            [mention for mention, _ in chosen],
            mentions,
            self.previous,
            self.currency,
            year=self.context.today.year,
        )
        if split is not None:
            return self._split_budget(split), split.shares
        edit = find_edit(self.text, mentions, taken, self.previous)
        if not chosen and self.previous is None and (told := self._of_before(mentions, edit)) is not None:
            return self._of_mention(told, 0.8), ()
        periods = {mention.period or BudgetPeriod.LIFETIME for mention, _ in chosen}
        if (
            edit is not None
            and edit.amount is not None
            and chosen
            and (self.previous is None or len(periods) > 1)
        ):
            edit = None  # it is stated, or stated twice
        if edit is not None and (edit.forget or edit.amount is not None or self.previous is not None):
            return self._edited(edit), ()
        if edit is not None and not chosen:
            if edit.factor is None or len(self.text) <= 60:
                self._problem(
                    "BUDGET_NOT_KNOWN", "There is no budget yet to change; say an amount.", [edit.span]
                )
            return None, ()
        return self._stated(chosen), ()

    def _of_before(self, mentions: list[MoneyMention], edit: BudgetEdit | None) -> MoneyMention | None:
        """Return the amount that is told by that of another time: "60k last year, now a third less"."""
        year = self.context.today.year
        others = {Role.PRICE, Role.BID, Role.BUDGET, Role.OURS}
        past = [
            m
            for m in mentions
            if role_of(self.text, m, year=year) not in others or asks_the_same(self.text, m)
        ]
        factor = edit.factor if edit is not None else None
        return from_the_past(self.text, past, factor, edit.span if edit is not None else None)

    def _with_results(self, budget: BudgetField | None, plan: ResultsPlan) -> BudgetField | None:
        """Put what the results come to beside the budget of the message, or the one that stands."""
        standing = self.context.previous.budget
        if isinstance(budget, Stated):
            if not plan.disagrees_with(budget.value):
                return budget
            spans = [(words.start, words.end) for words in budget.words]
            return plan.contradiction(self.text, budget.value, spans)
        if isinstance(standing, Stated) and not derived(self.context.previous):
            return (
                plan.contradiction(self.text, standing.value, [])
                if plan.disagrees_with(standing.value)
                else None
            )
        return self._field(plan.budget, [plan.span], 0.9)

    def _split_budget(self, split: Split) -> BudgetField | None:
        if split.exceeds:
            self._problem(
                "SHARES_EXCEED_WHOLE",
                "The parts add up to more than the budget. Raise the budget or lower a part.",
                list(split.spans),
            )
            return None
        if split.total is None:
            return None
        return self._field(split.total, list(split.spans), split.confidence)

    def _edited(self, edit: BudgetEdit) -> BudgetField | None:  # noqa: PLR0911  # one return for each shape it recognises
        if edit.forget:
            return Missing()
        previous = self.previous
        if edit.amount is not None:
            period = edit.amount.period or (previous.period if previous else BudgetPeriod.LIFETIME)
            return self._of_mention(edit.amount, 1.0, period=period, span=edit.span)
        if previous is None:
            return None
        if edit.period is not None:
            return self._field(previous.model_copy(update={"period": edit.period}), [edit.span])
        if edit.factor is not None:
            lowest = _scaled(previous.lowest, edit.factor) if previous.lowest else None
            changed = previous.model_copy(
                update={"amount": _scaled(previous.amount, edit.factor), "lowest": lowest}
            )
            return self._field(changed, [edit.span])
        mention = edit.difference
        if mention is None or self._unusable(mention):
            return None
        currency = mention.currency or self.currency
        if currency != previous.amount.currency:
            self._problem(
                "CURRENCY_DIFFERS",
                f"The budget is in {previous.amount.currency}; say the change in "
                f"{previous.amount.currency}, or the new total.",
                [edit.span],
            )
            return None
        change = Money.of(mention.amount * edit.sign, currency)
        lowest = previous.lowest + change if previous.lowest else None
        return self._field(
            previous.model_copy(update={"amount": previous.amount + change, "lowest": lowest}), [edit.span]
        )

    def _stated(self, chosen: list[tuple[MoneyMention, float]]) -> BudgetField | None:
        distinct: dict[tuple[object, ...], tuple[MoneyMention, float]] = {}
        for mention, sure in chosen:
            key = (mention.amount, mention.lowest, mention.currency or self.currency, mention.period)
            distinct.setdefault(key, (mention, sure))
        found = self._without_daily_limit(list(distinct.values()))
        found = self._without_repeated(found)
        if not found:
            return None
        if len(found) == 1:
            return self._of_mention(*found[0])
        fields = [self._of_mention(mention, sure) for mention, sure in found]
        options = tuple(field.value for field in fields if isinstance(field, Stated))
        if len(options) < 2:
            return next((field for field in fields if isinstance(field, Stated)), None)
        names = " and ".join(_in_words(option) for option in options)
        return Contradictory(
            options=options,
            reason=f"The message names {len(options)} budgets: {names}. Which one counts?",
            words=words_of_all(self.text, [mention.span for mention, _ in found]),
        )

    def _without_daily_limit(
        self, found: list[tuple[MoneyMention, float]]
    ) -> list[tuple[MoneyMention, float]]:
        """Take out "max $500 a day" beside a total: spending per day cannot be limited on its own."""
        totals = [m for m, _ in found if m.period in {None, BudgetPeriod.LIFETIME}]
        if not totals:
            return found
        kept = []
        for mention, sure in found:
            start = mention.span[0]
            if mention.period not in {None, BudgetPeriod.LIFETIME} and _DAILY_LIMIT.search(
                self.text[max(0, start - 20) : start]
            ):
                words = (words_at(self.text, mention.span),)
                self.unmet.append(
                    UnmetAsk(
                        words=words,
                        ask=f"a spending limit of {words[0].text}",
                        reason="A plan has one budget; its money is paced over the flight without a limit "
                        "per period.",
                    )
                )
            else:
                kept.append((mention, sure))
        return kept

    def _without_repeated(self, found: list[tuple[MoneyMention, float]]) -> list[tuple[MoneyMention, float]]:
        """Drop a repetition that says less: the same amount without a period or with no explicit total."""
        kept: list[tuple[MoneyMention, float]] = []
        for mention, sure in found:
            twin = next((i for i, (other, _) in enumerate(kept) if other.amount == mention.amount
                         and (other.currency == mention.currency or None in (other.currency,
                         mention.currency))), None)  # fmt: skip
            if twin is None:
                kept.append((mention, sure))
            elif kept[twin][0].period is None or kept[twin][0].currency is None:
                kept[twin] = (mention, sure)
        return kept

    def _of_mention(
        self,
        mention: MoneyMention,
        sure: float,
        *,
        period: BudgetPeriod | None = None,
        span: Span | None = None,
    ) -> BudgetField | None:
        span = span or mention.span
        if self._unusable(mention):
            return None
        currency = mention.currency
        if currency is None:
            currency = self.currency
            sure *= 1.0 if self.currency_said else 0.8
        lowest = Money.of(mention.lowest, currency) if mention.lowest is not None else None
        budget = Budget(
            amount=Money.of(mention.amount, currency),
            period=period or mention.period or BudgetPeriod.LIFETIME,
            lowest=lowest,
        )
        return self._field(budget, [span], round(sure * mention.confidence, 3))

    def _unusable(self, mention: MoneyMention) -> bool:
        """Whether the amount cannot be used; the problem is noted."""
        start, end = mention.span
        unknown = mention.unknown_currency
        if (
            unknown is None
            and mention.currency is None
            and _BUDGET_OF.search(self.text[max(0, start - 16) : start])
        ):
            noun = _UNKNOWN_NOUN.match(self.text, end, end + 30)
            unknown = noun["noun"] if noun is not None else None
            end = noun.end() if noun is not None else end
        if unknown is not None:
            self._problem(
                "CURRENCY_UNKNOWN",
                f"“{unknown}” is no currency that an account can be kept in. {_ANY_CURRENCY}",
                [(start, end)],
            )
        elif mention.other_period is not None:
            self._problem(
                "BUDGET_PERIOD_UNKNOWN",
                f"A budget is for the whole flight, or per day, week or month; “{mention.other_period}” is "
                f"none of them.",
                [mention.span],
            )
        elif abs(mention.amount) > LARGEST_UNITS:
            self._too_large([mention.span])
        else:
            return False
        return True

    def _field(self, budget: Budget, spans: list[Span], confidence: float = 1.0) -> BudgetField | None:
        if budget.amount.amount_micros <= 0:
            self._problem(
                "BUDGET_NOT_POSITIVE",
                "A budget has to be more than 0; say an amount such as 5,000 EUR.",
                spans,
            )
            return None
        if budget.amount.units > LARGEST_UNITS:
            self._too_large(spans)
            return None
        if budget.lowest is not None and budget.lowest.amount_micros <= 0:
            budget = budget.model_copy(update={"lowest": None})
        first = min(start for start, _ in spans)
        return Stated(
            value=budget,
            words=words_of_all(self.text, spans),
            confidence=confidence,
            hard=_WISH.search(self.text[max(0, first - 60) : first]) is None,
        )

    def _too_large(self, spans: list[Span]) -> None:
        limit = f"{LARGEST_UNITS:,}"
        self._problem(
            "BUDGET_TOO_LARGE",
            f"A budget of more than {limit} units of a currency is surely a slip; say the amount again.",
            spans,
        )

    def _problem(self, code: str, message: str, spans: list[Span]) -> None:
        words = words_of_all(self.text, spans)
        self.problems.append(ReadingProblem(code=code, field="budget", message=message, words=words))


def _scaled(money: Money, factor: Decimal) -> Money:
    """Return `money` times `factor`, rounded half-even to a hundredth of the unit."""
    return Money.of((money.units * factor).quantize(Decimal("0.01")), money.currency)


def _in_words(budget: Budget) -> str:
    period = {
        BudgetPeriod.LIFETIME: "in total",
        BudgetPeriod.DAILY: "a day",
        BudgetPeriod.WEEKLY: "a week",
        BudgetPeriod.MONTHLY: "a month",
    }[budget.period]
    units = budget.amount.units
    shown = f"{units:,.0f}" if units == int(units) else f"{units:,.2f}"
    return f"{shown} {budget.amount.currency} {period}"
