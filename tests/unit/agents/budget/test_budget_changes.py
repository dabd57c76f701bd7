"""What a message makes of a budget that stands."""

from datetime import date

import pytest

from agents.budget.reading import read_budget
from agents.reading import ReadingContext
from planner.domain.brief import Advertiser, Brief, Budget, Stated
from planner.domain.money import Money
from planner.domain.readings import BudgetReading
from planner.domain.vocabulary import BudgetPeriod

ADVERTISER = Advertiser(account_id="a1", name="Acme", currency="USD", country_code="US")


def read(message: str, standing: Budget | None = None) -> BudgetReading:
    brief = Brief() if standing is None else Brief(budget=Stated[Budget](value=standing))
    return read_budget(ReadingContext(message, brief, date(2026, 11, 20), ADVERTISER))


@pytest.mark.parametrize(
    ("standing", "message", "amount", "period"),
    [
        ((24000, "EUR", "LIFETIME"), "They have decided: 22.500.", 22500, "LIFETIME"),
        ((40000, "EUR", "LIFETIME"), "and bump it to 45", 45000, "LIFETIME"),
        ((40000, "EUR", "LIFETIME"), "another 10k", 50000, "LIFETIME"),
        ((300000, "USD", "LIFETIME"), "client cut it. 225k now and lose the video", 225000, "LIFETIME"),
        ((300000, "USD", "LIFETIME"), "make it 20k", 20000, "LIFETIME"),
        ((300000, "USD", "LIFETIME"), "halve it", 150000, "LIFETIME"),
        ((300000, "USD", "LIFETIME"), "10% more", 330000, "LIFETIME"),
        ((300000, "USD", "LIFETIME"), "take 5k off", 295000, "LIFETIME"),
        ((500, "USD", "DAILY"), "scrap the daily, total of 30k", 30000, "LIFETIME"),
        ((50000, "USD", "LIFETIME"), "no, 15 not 50", 15000, "LIFETIME"),
        ((50000, "USD", "LIFETIME"), "sorry, I meant 15k, not 50k", 15000, "LIFETIME"),
        (
            (400000, "NOK", "LIFETIME"),
            "And scale the money down by a quarter since it's one city now.",
            300000,
            "LIFETIME",
        ),
        ((24000, "EUR", "LIFETIME"), "And suppose it was 36,000?", 36000, "LIFETIME"),
        (
            (24000, "EUR", "LIFETIME"),
            "MD has cut it. Halve the budget, and stop on 20 December",
            12000,
            "LIFETIME",
        ),
        ((24000, "EUR", "LIFETIME"), "we got 6k on top", 30000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "knock a third off", 16000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "they shaved 4k off the budget", 20000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "30k instead of 24k", 30000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "budget's now 31,500", 31500, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "can we do 20?", 20000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "actually the budget is 28k", 28000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "increase by half", 36000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "25% less money please", 18000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "use 90% of it", 21600, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "the budget doubled", 48000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "round it up to 25k", 25000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "put in five grand more", 29000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "trim the budget to 20", 20000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "make that 18k a month", 18000, "MONTHLY"),
        ((24000, "EUR", "LIFETIME"), "300 a day instead", 300, "DAILY"),
        ((200, "EUR", "DAILY"), "make it 300", 300, "DAILY"),
        ((24000, "EUR", "LIFETIME"), "drop 4k", 20000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "Good news: the budget grew by 15%", 27600, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "budget up 15 percent", 27600, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "we lost a fifth of the budget", 19200, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "half the money, same dates", 12000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "twice that", 48000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "finance says 22k max", 22000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "Can we go down to 50?", 50000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "client added 15k", 75000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "Up the budget by 20 percent please", 72000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "they took 10k away from us", 50000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "go for 80k then", 80000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "new budget: 45.000", 45000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "We now have only two thirds of the budget", 40000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "let's make that 90", 90000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "budget cut by 30%", 42000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "revised budget 66k, same split", 66000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "increase it to 65 thousand", 65000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "an extra five thousand came in", 65000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "lower the budget to $48k and stop on 20 March", 48000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "sorry 16k not 60k", 16000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "minus 10%", 54000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "Cut the budget by a third", 40000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "make it $2k a day instead", 2000, "DAILY"),
        ((60000, "USD", "LIFETIME"), "the client came back with 52k", 52000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "ok then 55", 55000, "LIFETIME"),
        ((2000, "USD", "MONTHLY"), "make it 2,500", 2500, "MONTHLY"),
        ((2000, "USD", "MONTHLY"), "raise it to 3k a month", 3000, "MONTHLY"),
        ((60000, "USD", "LIFETIME"), "we are getting 8k more from the distributor", 68000, "LIFETIME"),
        ((60000, "USD", "LIFETIME"), "typo, budget is 6k", 6000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "the budget rises to 30.000 euros", 30000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "increase the budget about 10%", 26400, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "please 5.000 euros less", 19000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "now 28.000 instead of 24.000", 28000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "reduce the budget to the half", 12000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "the double please", 48000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "plus 6k", 30000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "what if it were 36,000?", 36000, "LIFETIME"),
        ((24000, "EUR", "LIFETIME"), "imagine 50k", 50000, "LIFETIME"),
    ],
)
def test_a_change_gives_the_whole_new_budget(
    standing: tuple[int, str, str], message: str, amount: int, period: str
) -> None:
    units, currency, per = standing
    field = read(message, Budget(amount=Money.of(units, currency), period=BudgetPeriod(per))).budget
    assert isinstance(field, Stated), field
    assert field.value == Budget(amount=Money.of(amount, currency), period=BudgetPeriod(period))


@pytest.mark.parametrize(
    "message",
    [
        "same budget, other dates",
        "make it 45 and older",
        "Frequency 2 per day is a lot, make it 6 per week",
        "make the spot 15 seconds",
        "push it back 10 days",
        "Can you also get us a spot at half-time on Channel 9? Same money.",
        "move it to 15 March",
        "drop it to 18-34",
        "and audio goes to 65, video 35",
        "cap it at 2 a week",
        "the spots are 30 seconds now",
        "age 25 instead of 18",
        "raise the minimum age to 30",
        "budget stays as is, extend to 20 January",
        "make it 10 weeks",
        "the day pass is 52 euros now, not 47",
        "last year we had 30k, by the way",
        "our competitor just announced 2 million",
        "increase reach by 10%",
        "add 18-24 year olds",
        "take out the 65+",
        "end it on the 31st instead of the 24th",
        "what did we spend last time, 20k?",
        "keep the 24k",
        "the CPM must stay under 9",
        "go from 2 to 3 weeks",
        "ok, and only people over 45",
        "make it 30s",
        "start on the 12th instead",
        "can we do 18-30?",
        "what does that cost per thousand?",
        "the CPM looks high, cap at 9",
        "no more than 3 a week",
        "our shop opens at 9 now",
        "add 2 weeks",
        "drop the last 10 days",
        "it's 250 km from Oslo",
        "cut the video",
        "our CEO earns 300k, he can wait",
        "double the frequency",
        "twice a week is enough",
        "change Portland to Salem",
        "make it 50/50",
        "take 10% from video and put it on audio",
        "15% off code is SPRING15",
        "call me at 4155550123",
        "budget is fine",
        "is 60k enough?",
        "keep the money as it is",
        "and the ticket price is 45 now",
        "we sold 2,000 already",
        "the tickets now cost 55 euros",
        "only 10 days please",
        "leave out the 18-24s",
        "3 ads, not 5",
        "what would 30 days cost?",
        "we have 500 seats left",
        "yes, approved",
        "video at most 20%",
        "the hotline is 0800 123456",
        "no, Springfield, Illinois",
    ],
)
def test_a_message_about_something_else_leaves_the_budget(message: str) -> None:
    standing = Budget(amount=Money.of(24_000, "EUR"))
    field = read(message, standing).budget
    assert field is None or (isinstance(field, Stated) and field.value == standing)
