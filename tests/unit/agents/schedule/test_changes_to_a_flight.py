"""Changes to a flight that stands. " ;; " stands between two messages."""

from datetime import date

import pytest

from tests.fakes.schedules import schedule_after


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        (
            "",
            "2026-06-01",
            "1 to 30 October ;; start on the 15th instead of the 1st, the end stays",
            "2026-10-15 2026-10-30",
        ),
        ("", "2026-06-01", "1 to 30 October ;; begin on the 8th", "2026-10-08 2026-10-30"),
        ("", "2026-06-01", "1 to 30 October ;; end on the 23rd", "2026-10-01 2026-10-23"),
        ("", "2026-06-01", "1 to 30 October ;; let's stop on the 23rd", "2026-10-01 2026-10-23"),
        ("", "2026-06-01", "1 to 30 October ;; make the start the 8th", "2026-10-08 2026-10-30"),
        ("", "2026-06-01", "1 to 30 October ;; push the start to the 8th", "2026-10-08 2026-10-30"),
        ("", "2026-06-01", "15 October to 12 November ;; start on the 10th", "2026-10-10 2026-11-12"),
        ("", "2026-06-01", "15 October to 12 November ;; end on the 20th", "2026-10-15 2026-11-20"),
        ("", "2026-06-01", "15 October to 12 November ;; from the 12th to the 25th", "2026-10-12 2026-10-25"),
        ("", "2026-06-01", "1 to 30 October ;; only until the 23rd", "2026-10-01 2026-10-23"),
        ("", "2026-06-01", "1 to 30 October ;; the 8th as the first day please", "2026-10-08 2026-10-30"),
        ("", "2026-06-01", "1 to 30 October ;; the 8th rather than the 1st", "2026-10-08 2026-10-30"),
        ("", "2026-06-01", "1 to 30 October ;; we start on the 8th, same end", "2026-10-08 2026-10-30"),
        ("", "2026-06-01", "1 to 30 October ;; start on the 29th, end unchanged", "2026-10-29 2026-10-30"),
        ("", "2026-06-01", "5 October to 1 November ;; can we begin on the 12th?", "2026-10-12 2026-11-01"),
        ("", "2026-06-01", "5 October to 1 November ;; start the 12th", "2026-10-12 2026-11-01"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; the 12th would be a better start",
            "2026-10-12 2026-11-01",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; first day should be the 7th", "2026-10-07 2026-11-01"),
        ("", "2026-06-01", "5 October to 1 November ;; not the 5th but the 12th", "2026-10-12 2026-11-01"),
        ("", "2026-06-01", "5 October to 1 November ;; let it end the 25th", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "5 October to 1 November ;; wrap up on the 28th", "2026-10-05 2026-10-28"),
        ("", "2026-06-01", "5 October to 1 November ;; last day the 25th", "2026-10-05 2026-10-25"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; finish on 25 October instead",
            "2026-10-05 2026-10-25",
        ),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; start 12 October instead of 5 October",
            "2026-10-12 2026-11-01",
        ),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; 12 October rather than 5 October",
            "2026-10-12 2026-11-01",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; 12th to 25th please", "2026-10-12 2026-10-25"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; let's do the 12th through the 25th",
            "2026-10-12 2026-10-25",
        ),
    ],
)
def test_days_without_a_month_change_the_flight(
    countries: str, today: str, turns: str, expected: str
) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected


@pytest.mark.parametrize(
    ("countries", "today", "turns", "expected"),
    [
        (
            "US",
            "2026-10-01",
            "11/2 to 11/29. ;; oh also skip the last of those four weeks, we'll be away",
            "2026-11-02 2026-11-22",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; drop the final week", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "5 October to 1 November ;; leave out the first week", "2026-10-12 2026-11-01"),
        ("", "2026-06-01", "5 October to 1 November ;; lose the last two weeks", "2026-10-05 2026-10-18"),
        ("", "2026-06-01", "5 October to 1 November ;; cut the last three days", "2026-10-05 2026-10-29"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; skip the second week",
            "2026-10-05 2026-11-01 -2026-10-12..2026-10-18",
        ),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; pause in the third week",
            "2026-10-05 2026-11-01 -2026-10-19..2026-10-25",
        ),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; take the first three days off",
            "2026-10-08 2026-11-01",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; not the last week", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "5 October to 1 November ;; two more weeks", "2026-10-05 2026-11-15"),
        ("", "2026-06-01", "5 October to 1 November ;; one week less", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "5 October to 1 November ;; give it two more weeks", "2026-10-05 2026-11-15"),
        ("", "2026-06-01", "5 October to 1 November ;; a week less please", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "5 October to 1 November ;; another ten days on top", "2026-10-05 2026-11-11"),
        ("", "2026-06-01", "5 October to 1 November ;; tack on a week", "2026-10-05 2026-11-08"),
        ("", "2026-06-01", "5 October to 1 November ;; shave off four days", "2026-10-05 2026-10-28"),
        ("", "2026-06-01", "5 October to 1 November ;; three weeks instead of four", "2026-10-05 2026-10-25"),
        ("", "2026-06-01", "5 October to 1 November ;; let it run a week longer", "2026-10-05 2026-11-08"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; start a week later but keep the end",
            "2026-10-12 2026-11-01",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; one week earlier", "2026-09-28 2026-10-25"),
        ("", "2026-06-01", "5 October to 1 November ;; stop a week sooner", "2026-10-05 2026-10-25"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; nothing in the third week please",
            "2026-10-05 2026-11-01 -2026-10-19..2026-10-25",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; have the first two days off", "2026-10-07 2026-11-01"),
        ("", "2026-06-01", "5 October to 1 November ;; chop off the last ten days", "2026-10-05 2026-10-22"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November, but not in the second week",
            "2026-10-05 2026-11-01 -2026-10-12..2026-10-18",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; an extra fortnight", "2026-10-05 2026-11-15"),
        ("", "2026-06-01", "5 October to 1 November ;; 10 days longer", "2026-10-05 2026-11-11"),
        ("", "2026-06-01", "5 October to 1 November ;; ten days fewer", "2026-10-05 2026-10-22"),
        ("", "2026-06-01", "5 October to 1 November ;; five fewer days", "2026-10-05 2026-10-27"),
        ("", "2026-06-01", "5 October to 1 November ;; extend by a fortnight", "2026-10-05 2026-11-15"),
        ("", "2026-06-01", "5 October to 1 November ;; six weeks instead of four", "2026-10-05 2026-11-15"),
        ("", "2026-06-01", "5 October to 1 November ;; only three weeks", "2026-10-05 2026-10-25"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; cap it at 3 a week instead of 4",
            "2026-10-05 2026-11-01",
        ),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; give me two more days to think",
            "2026-10-05 2026-11-01",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; how did last week go?", "2026-10-05 2026-11-01"),
        (
            "",
            "2026-06-01",
            "5 October to 1 November ;; what did we spend in the last week?",
            "2026-10-05 2026-11-01",
        ),
        ("", "2026-06-01", "5 October to 1 November ;; 3 more a week", "2026-10-05 2026-11-01"),
        ("", "2026-06-01", "5 October to 1 November ;; the first option please", "2026-10-05 2026-11-01"),
        ("", "2026-06-01", "5 October to 1 November ;; spend 100 a week more", "2026-10-05 2026-11-01"),
    ],
)
def test_a_piece_more_or_less(countries: str, today: str, turns: str, expected: str) -> None:
    known = tuple(countries.split())
    assert schedule_after("en", date.fromisoformat(today), turns, known) == expected
