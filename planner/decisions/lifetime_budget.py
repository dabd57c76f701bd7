"""What a stated budget comes to over the whole schedule."""

import calendar
from datetime import date
from fractions import Fraction

from planner.domain.brief import Budget, Schedule
from planner.domain.money import Money
from planner.domain.vocabulary import BudgetPeriod


def lifetime_budget(budget: Budget, schedule: Schedule) -> Money:
    """Return the money of the whole plan.

    DAILY counts active days, WEEKLY active days over seven. MONTHLY counts months from the first day to the
    same day of the next month (15 January to 14 February is one month; so is 1 to 31 January), the rest as a
    share of the month begun; days in gaps are taken off in proportion.
    """
    amount = budget.amount
    days = schedule.active_days
    match budget.period:
        case BudgetPeriod.LIFETIME:
            return amount
        case BudgetPeriod.DAILY:
            return amount.scaled(days)
        case BudgetPeriod.WEEKLY:
            return _times(amount, Fraction(days, 7))
        case BudgetPeriod.MONTHLY:
            months = _months(schedule.flight.start, schedule.flight.days)
            return _times(amount, months * Fraction(days, schedule.flight.days))


def _times(amount: Money, factor: Fraction) -> Money:
    """Scale exactly and round half-even to a micro."""
    return Money(amount_micros=round(amount.amount_micros * factor), currency=amount.currency)


def _months(start: date, days: int) -> Fraction:
    """Whole and begun months in `days` days from `start`."""
    behind_end = start.toordinal() + days
    whole = 0
    while (month_end := _months_later(start, whole + 1).toordinal()) <= behind_end:
        whole += 1
    month_start = _months_later(start, whole).toordinal()
    return whole + Fraction(behind_end - month_start, month_end - month_start)


def _months_later(start: date, months: int) -> date:
    """The same day `months` later; the last day of a month that is too short."""
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
