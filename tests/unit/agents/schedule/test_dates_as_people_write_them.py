"""Dates in the words and in the order in which people write them. " ;; " stands between two messages."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2026-06-01", "Period 14.09 – 11.10, 20k", "2026-09-14 2026-10-11"),
        ("", "2026-06-01", "14.09 - 11.10", "2026-09-14 2026-10-11"),
        ("", "2026-06-01", "flight 14.09-11.10", "2026-09-14 2026-10-11"),
        ("", "2026-06-01", "01.07–31.08, Norway", "2026-07-01 2026-08-31"),
        ("", "2026-06-01", "03-08 to 30-08", "2026-08-03 2026-08-30"),
        ("", "2026-06-01", "from 03-08 until 30-08", "2026-08-03 2026-08-30"),
        ("", "2026-06-01", "03-08 / 30-08", "2026-08-03 2026-08-30"),
        ("US", "2026-06-01", "$18,500 lifetime. 8/15 through 10/4. Bookings", "2026-08-15 2026-10-04"),
        ("US", "2026-06-01", "8/15 thru 10/4", "2026-08-15 2026-10-04"),
        ("US", "2026-06-01", "budget 5k; 8/15 up to and including 10/4", "2026-08-15 2026-10-04"),
        ("US", "2026-06-01", "8/15 - 10/4, display", "2026-08-15 2026-10-04"),
        ("US", "2026-06-01", "8/15—10/4", "2026-08-15 2026-10-04"),
        ("", "2026-06-01", "15/8 until the 4/10", "2026-08-15 2026-10-04"),
        ("", "2026-06-01", "15/8 to about 4/10", "2026-08-15 2026-10-04"),
        ("", "2026-06-01", "dates 15/08/26-04/10/26", "2026-08-15 2026-10-04"),
        ("", "2026-06-01", "15.8.-4.10.", "2026-08-15 2026-10-04"),
        ("", "2026-06-01", "15.8. to 4.10.2026", "2026-08-15 2026-10-04"),
        ("", "2026-06-01", "14.09 - 11.10.2026", "2026-09-14 2026-10-11"),
        ("", "2026-06-01", "14/09-11/10/2026", "2026-09-14 2026-10-11"),
        ("", "2026-06-01", "14-09 to 11-10-2026", "2026-09-14 2026-10-11"),
        ("", "2026-06-01", "CPM between 10.50 - 12.10", "-"),
        ("", "2026-06-01", "a CPM of 4.05 - 6.10 euros", "-"),
        ("", "2026-06-01", "kids 05-08 to 09-12 years old", "-"),
        ("", "2026-06-01", "1.5 - 2.5 million reach", "-"),
        ("", "2026-06-01", "it rates 4.5 to 5.0", "-"),
        ("", "2026-06-01", "open 24/7, 50/50 split", "-"),
        ("", "2026-06-01", "hotline 03-08 30-08", "-"),
        ("", "2026-06-01", "We're thinking 22.06. up to 19.07., Austria only", "2026-06-22 2026-07-19"),
        ("", "2026-06-01", "Booking window 05.10–01.11", "2026-10-05 2026-11-01"),
        ("GB", "2026-06-01", "in market 5/10-1/11", "2026-10-05 2026-11-01"),
        ("US", "2026-06-01", "in-market dates are 10/5-11/1", "2026-10-05 2026-11-01"),
        ("US", "2026-06-01", "run 6/15 to 7/12 please", "2026-06-15 2026-07-12"),
        ("US", "2026-06-01", "10/5 > 11/1", "2026-10-05 2026-11-01"),
        ("US", "2026-06-01", "Flight: 10/05 -> 11/01", "2026-10-05 2026-11-01"),
        ("", "2026-06-01", "05-10 until 01-11, 12k", "2026-10-05 2026-11-01"),
    ],
)
def test_ranges_in_numbers(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2026-06-01", "day 1 october until day 31 october", "2026-10-01 2026-10-31"),
        ("", "2026-06-01", "from day 1 october to day 31 october", "2026-10-01 2026-10-31"),
        ("", "2026-06-01", "from the 1 october until the 31 october", "2026-10-01 2026-10-31"),
        ("", "2026-06-01", "from 1° October to 31° October", "2026-10-01 2026-10-31"),
        ("", "2026-06-01", "begin at 5. of September, end at 26. of September", "2026-09-05 2026-09-26"),
        ("", "2026-06-01", "october 1th until october 31th", "2026-10-01 2026-10-31"),
    ],
)
def test_dates_by_foreign_hands(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        (
            "",
            "2026-03-17",
            "Easter Sunday April 5 is when we would like to stop, the start would be March 22.",
            "2026-03-22 2026-04-05",
        ),
        (
            "",
            "2026-03-17",
            "April 5 is when we would like to stop, the start would be March 22",
            "2026-03-22 2026-04-05",
        ),
        ("", "2026-03-17", "5 May is the last day; we start on 20 April", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "20 April start, 5 May end", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "20 April (start), 5 May (end)", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "20 April would be our first day and 5 May the last one", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "April 20 to start, May 5 to finish", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "April 20 we go live, May 5 we stop", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "On April 20 we begin and on May 5 we're done", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "the end should be 5 May, the beginning 20 April", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "last day: 5 May. first day: 20 April", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "20 April is where it starts, 5 May is where it ends", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "20 April as the kick-off, 5 May as the cut-off", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "5 May is our hard stop and we can begin 20 April", "2026-04-20 2026-05-05"),
        ("", "2026-03-17", "We'd wrap on 5 May, having begun on 20 April", "2026-04-20 2026-05-05"),
        ("", "2026-06-01", "first ad goes out 5 October, last one 1 November", "2026-10-05 2026-11-01"),
        (
            "",
            "2026-06-01",
            "5 October is when it should kick off; 1 November is when it should be over",
            "2026-10-05 2026-11-01",
        ),
        (
            "",
            "2026-06-01",
            "The last day ought to be 1 November and the first one 5 October.",
            "2026-10-05 2026-11-01",
        ),
        ("", "2026-06-01", "1 November at the latest we stop; beginning 5 October", "2026-10-05 2026-11-01"),
        ("", "2026-06-01", "1 November: finish. 5 October: start.", "2026-10-05 2026-11-01"),
        ("", "2026-06-01", "finish 1 November, start 5 October", "2026-10-05 2026-11-01"),
    ],
)
def test_what_a_day_is_for_may_be_said_behind_it(
    countries: str, today: str, turns: str, expected: str
) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        (
            "",
            "2027-01-18",
            "passion play in the abbey, Palm Sunday to Easter Monday. we'd advertise exactly on those days.",
            "2027-03-21 2027-03-29",
        ),
        ("", "2027-01-18", "The festival is 3 to 9 May. Ads on those days please", "2027-05-03 2027-05-09"),
        (
            "",
            "2027-01-18",
            "The fair takes place from 3 to 9 May; the ads should run on the same dates",
            "2027-05-03 2027-05-09",
        ),
        (
            "",
            "2027-01-18",
            "Our exhibition opens on 3 May and closes 20 June. Advertise for the whole run",
            "2027-05-03 2027-06-20",
        ),
        (
            "",
            "2027-01-18",
            "The kickstarter goes live 3 May and closes 2 June, run ads the whole time it's live",
            "2027-05-03 2027-06-02",
        ),
        ("", "2027-01-18", "Conference 3-5 May in Oslo. Ads only while it is on", "2027-05-03 2027-05-05"),
        (
            "",
            "2027-01-18",
            "Our sale is from 3 May until 9 May, campaign same period",
            "2027-05-03 2027-05-09",
        ),
        (
            "",
            "2027-01-18",
            "the congress is 3-5 May, campaign during those three days",
            "2027-05-03 2027-05-05",
        ),
        (
            "",
            "2027-01-18",
            "Fallas in March, the ads those same days from the 1st to the 19th",
            "2027-03-01 2027-03-19",
        ),
        ("", "2027-01-18", "in March, from the 1st to the 19th", "2027-03-01 2027-03-19"),
        ("", "2027-01-18", "September: the 4th till the 25th", "2027-09-04 2027-09-25"),
        ("", "2027-01-18", "from the 4th till the 25th, in September that is", "2027-09-04 2027-09-25"),
        ("", "2027-01-18", "rainy season so from 1 July to 30 September", "2027-07-01 2027-09-30"),
        (
            "",
            "2027-01-18",
            "The festival is 3 to 9 May. Ads in the two weeks before it",
            "2027-04-19 2027-05-02",
        ),
        (
            "",
            "2026-06-01",
            "my band's new EP comes out feb 13 and we want streams ;; start on release day "
            "and go three weeks",
            "2027-02-13 2027-03-05",
        ),
        (
            "",
            "2026-06-01",
            "The film premieres on 19 November. ;; From 1 October until release day",
            "2026-10-01 2026-11-19",
        ),
        (
            "",
            "2026-06-01",
            "Our exhibition opens on 19 November in Vienna ;; 30k ;; run it the three weeks "
            "before the opening",
            "2026-10-29 2026-11-18",
        ),
        (
            "",
            "2026-06-01",
            "The festival is on 12 September ;; start four weeks before the festival and "
            "stop on the day itself",
            "2026-08-15 2026-09-12",
        ),
        ("", "2026-06-01", "Game release is 19 November. 1 October to the release", "2026-10-01 2026-11-19"),
        (
            "",
            "2026-06-01",
            "The album drops 4 September. Ads from 3 weeks before until 2 weeks after",
            "2026-08-14 2026-09-18",
        ),
        (
            "",
            "2026-06-01",
            "The congress is 3-5 October. ;; Ads on exactly those days",
            "2026-10-03 2026-10-05",
        ),
        (
            "",
            "2026-06-01",
            "The regatta is on from 3 to 9 August and that is exactly when the ads should run",
            "2026-08-03 2026-08-09",
        ),
        ("", "2026-06-01", "Cheese week: 3-9 August. Same dates for the ads.", "2026-08-03 2026-08-09"),
        (
            "",
            "2026-06-01",
            "Our pop-up is open 3 August to 30 August, advertise as long as it's open",
            "2026-08-03 2026-08-30",
        ),
        (
            "",
            "2026-06-01",
            "The expo opens 3 August and ends on 9 August. We want to be visible throughout the expo",
            "2026-08-03 2026-08-09",
        ),
        (
            "",
            "2026-06-01",
            "The musical premieres on 12 September. ;; 9000 ;; ads from 20 August to the premiere",
            "2026-08-20 2026-09-12",
        ),
        (
            "",
            "2026-06-01",
            "Doors open 12 September. ;; begin ten days before the opening, end on the day",
            "2026-09-02 2026-09-12",
        ),
        (
            "",
            "2026-06-01",
            "The game releases 12 September ;; two weeks leading up to release day",
            "2026-08-29 2026-09-11",
        ),
        (
            "",
            "2026-06-01",
            "The marathon takes place on 12 September ;; for three weeks before the race",
            "2026-08-22 2026-09-11",
        ),
        (
            "",
            "2026-06-01",
            "The marathon takes place on 12 September ;; until the marathon, starting 10 August",
            "2026-08-10 2026-09-12",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; omit the opening week", "2026-10-12 2026-11-01"),
    ],
)
def test_flights_told_by_an_event(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2026-12-10", "Rest of the winter, well say January 11 till March 7.", "2027-01-11 2027-03-07"),
        ("", "2026-06-01", "do we do all of November? let's do 1 to 21 November", "2026-11-01 2026-11-21"),
        ("", "2026-06-01", "In autumn, so 14 September to 30 October", "2026-09-14 2026-10-30"),
        ("", "2026-06-01", "this summer, precisely 22 June to 16 August", "2026-06-22 2026-08-16"),
        ("", "2026-06-01", "sometime in Q4, let's say 5 October till 15 November", "2026-10-05 2026-11-15"),
        ("", "2026-06-01", "October. I mean 5 to 25 October", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "for October, or rather the 5th to the 25th", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "July and August, more exactly 6 July - 23 August", "2026-07-06 2026-08-23"),
        ("", "2026-06-01", "from 1 to 30 October, no sorry, from 1 to 30 November", "2026-11-01 2026-11-30"),
        ("", "2026-06-01", "3 to 17 October, scratch that, 10 to 24 October", "2026-10-10 2026-10-24"),
        (
            "",
            "2026-06-01",
            "from September, actually make that from 5 October, until 1 November",
            "2026-10-05 2026-11-01",
        ),
        (
            "",
            "2026-06-01",
            "end of August to mid September, i.e. 24 August to 13 September",
            "2026-08-24 2026-09-13",
        ),
        ("", "2026-06-01", "maybe summer? ok, definitely 22 June until 2 August", "2026-06-22 2026-08-02"),
        (
            "",
            "2026-06-01",
            "Originally all of Q3, now just 7 September through 27 September",
            "2026-09-07 2026-09-27",
        ),
        ("", "2026-06-01", "somewhere in November, ideally the 9th to the 29th", "2026-11-09 2026-11-29"),
        ("", "2026-06-01", "August (3rd to 23rd)", "2026-08-03 2026-08-23"),
        ("", "2026-06-01", "August 3rd-23rd", "2026-08-03 2026-08-23"),
        ("", "2026-06-01", "3rd - 23rd of August", "2026-08-03 2026-08-23"),
        ("", "2026-06-01", "3 to 23 Aug incl.", "2026-08-03 2026-08-23"),
    ],
)
def test_the_later_and_more_exact_counts(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2026-11-20", "from Monday next week, four weeks", "2026-11-23 2026-12-20"),
        ("", "2026-11-20", "next week Monday we start, four weeks", "2026-11-23 2026-12-20"),
        ("", "2026-11-20", "start Wednesday of next week for ten days", "2026-11-25 2026-12-04"),
        ("", "2026-11-20", "Kick off a week on Monday, three weeks", "2026-11-30 2026-12-20"),
        ("", "2026-11-20", "starting Monday week, 14 days", "2026-11-30 2026-12-13"),
        ("", "2026-11-20", "the Monday after next, for two weeks", "2026-11-30 2026-12-13"),
        ("", "2026-11-20", "go live this coming Tuesday. Three weeks.", "2026-11-24 2026-12-14"),
        ("", "2026-11-20", "Start: next Thursday. Length: 10 days", "2026-11-26 2026-12-05"),
        ("", "2026-11-20", "8 weeks, starting 4 January", "2027-01-04 2027-02-28"),
        ("", "2026-11-20", "we start Thursday next week and go for 12 days", "2026-11-26 2026-12-07"),
        ("", "2026-11-20", "Tuesday of next week, 2 weeks", "2026-11-24 2026-12-07"),
        ("", "2026-11-20", "Friday week for ten days", "2026-12-04 2026-12-13"),
    ],
)
def test_weekdays_of_next_week(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2027-12-01", "the two weeks up to and including 13 January", "2027-12-31 2028-01-13"),
        ("", "2027-12-01", "the two weeks until 13 January inclusive", "2027-12-31 2028-01-13"),
        ("", "2027-12-01", "two weeks ending 13 January", "2027-12-31 2028-01-13"),
        ("", "2027-12-01", "the ten days to and including 13 January", "2028-01-04 2028-01-13"),
        (
            "",
            "2027-12-01",
            "The premiere is 14 January 2028. The two weeks up to and including 13 January",
            "2027-12-31 2028-01-13",
        ),
        ("", "2027-12-01", "the fortnight through 13 January", "2027-12-31 2028-01-13"),
        ("", "2027-12-01", "last three weeks before 1 February", "2028-01-11 2028-01-31"),
        ("", "2027-12-01", "the three weeks up to 1 February", "2028-01-12 2028-02-01"),
        ("", "2026-11-20", "1 December, three weeks", "2026-12-01 2026-12-21"),
        ("", "2026-11-20", "1 December; 21 days", "2026-12-01 2026-12-21"),
        ("", "2026-11-20", "three weeks as of 1 December", "2026-12-01 2026-12-21"),
        ("", "2026-11-20", "kick-off 1 December, duration: three weeks", "2026-12-01 2026-12-21"),
        ("", "2026-11-20", "four weeks, the last day being 20 December", "2026-11-23 2026-12-20"),
        ("", "2026-11-20", "the fortnight ending on 20 December", "2026-12-07 2026-12-20"),
        ("", "2026-11-20", "the final ten days before Christmas", "2026-12-15 2026-12-24"),
    ],
)
def test_the_weeks_up_to_a_day(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2026-06-01", "28 September to 14 September", "asked"),
        ("", "2026-06-01", "from 30 October until 12 October", "asked"),
        ("", "2026-02-01", "30 May to 12 May", "asked"),
        ("", "2026-06-01", "20/9 - 6/9", "asked"),
        ("", "2026-06-01", "Sep 28 – Sep 14", "asked"),
        ("", "2026-06-01", "from 1 July to 30 June", "2026-07-01 2027-06-30"),
        ("", "2026-06-01", "1 December to 15 January", "2026-12-01 2027-01-15"),
        ("", "2026-06-01", "start 28 September, end 14 September", "asked"),
        ("", "2026-06-01", "from October to September", "2026-10-01 2027-09-30"),
        ("", "2026-11-20", "between 24 December and 12 December", "asked"),
        ("", "2026-06-01", "12 to 3 September", "asked"),
    ],
)
def test_days_the_wrong_way_round_are_asked_about(
    countries: str, today: str, turns: str, expected: str
) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        ("", "2026-12-10", "over the holiday season", "2026-12-10 2026-12-31"),
        ("", "2027-01-20", "this winter", "2027-01-20 2027-02-28"),
        ("", "2027-01-20", "the rest of winter", "2027-01-20 2027-02-28"),
        ("", "2026-12-10", "during Advent", "2026-12-10 2026-12-24"),
        ("", "2026-07-15", "all summer", "2026-07-15 2026-08-31"),
        ("", "2026-07-15", "for the summer season", "2026-07-15 2026-08-31"),
        ("", "2026-09-25", "during Oktoberfest", "2026-09-25 2026-10-04"),
    ],
)
def test_what_has_begun_starts_today(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected
