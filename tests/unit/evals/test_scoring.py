"""The scorer counts right, wrong, invented, owned up to and needlessly asked."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from evals.reading.report import Share, percentile, report_lines
from evals.reading.scoring import Score, score
from evals.reading.suite import LabelledConversation, SuiteError, load_suite

READ: dict[str, Any] = {
    "objective": "REACH",
    "countries": ["DE", "AT"],
    "regions": ["São Paulo"],
    "age": [25, 44],
    "genders": ["FEMALE"],
    "interests": ["Running and jogging"],
    "formats": ["AUDIO", "VIDEO"],
    "budget": {"amount": 20_000, "currency": "EUR", "period": "LIFETIME"},
    "start": "2027-03-01",
    "end": "2027-03-31",
    "constraints": {"frequency": [3, "WEEK"], "shares": {"VIDEO": 60.0}},
    "missing": [],
    "assumed": {},
    "ambiguous": ["Portland"],
    "contradictory": ["budget"],
    "unmet": ["broadcast TV"],
    "question_field": None,
}


def scored(expect: dict[str, Any], **changes: Any) -> Score:
    conversation = LabelledConversation("A1", ("x",), date(2026, 11, 20), expect)
    return score(conversation, {**READ, **changes})


@pytest.mark.parametrize(
    ("key", "right", "wrong"),
    [
        ("objective", ["AWARENESS"], ["CLICKS"]),
        ("countries", ["AT", "DE"], ["DE"]),
        ("regions", ["sao paulo"], ["rio"]),
        ("age", [25, 44], [25, None]),
        ("genders", ["FEMALE"], []),
        ("interests", [["run", "marathon"]], [["yoga"]]),
        ("formats", ["VIDEO", "AUDIO"], ["AUDIO"]),
        ("budget", {"amount": [15_000, 20_000], "currency": "EUR", "period": "LIFETIME"}, None),
        ("start", "2027-03-01", "2027-03-02"),
        ("constraints", {"frequency": [3, "WEEK"], "shares": {"VIDEO": 60}}, {"max_cpm": 4}),
        ("ambiguous", ["portland"], ["springfield"]),
        ("contradictory", ["budget"], ["schedule"]),
        ("unmet", [["tv", "televis"]], [["print"]]),
    ],
)
def test_each_key_is_judged(key: str, right: object, wrong: object) -> None:
    assert [verdict.right for verdict in scored({key: right}).verdicts] == [True]
    assert [verdict.right for verdict in scored({key: wrong}).verdicts] == [False]


def test_a_value_without_words_is_an_invention() -> None:
    assert scored({"budget": None, "start": None, "countries": None}).invented == (
        "budget",
        "start",
        "countries",
    )
    assert scored({"countries": ["DE"]}).invented == ("countries",)
    assert scored({"countries": ["DE", "AT", "CH"]}).invented == ()


def test_what_is_missing_has_to_be_told() -> None:
    nothing: dict[str, Any] = {
        "budget": None,
        "objective": None,
        "start": None,
        "end": None,
        "contradictory": [],
    }
    told = scored({"budget": None, "start": None, "end": None}, **nothing, missing=["budget"])
    assert told.missing == ("budget", "schedule")
    assert told.owned_up == ("budget",)
    assumed = scored({"objective": None}, **nothing, assumed={"goal": "usual"})
    assert assumed.owned_up == ("goal",)


def test_asking_for_what_was_said_is_needless() -> None:
    assert scored({"countries": ["DE", "AT"]}, question_field="places").needless == "places"
    assert scored({"countries": None}, question_field="places").needless is None


def test_the_report_counts() -> None:
    lines = report_lines([scored({"age": [25, 44], "genders": []})], [1.0, 3.0], misses=True)
    text = "\n".join(lines)
    assert "1 / 2" in text
    assert "genders: expected [], read ['FEMALE']" in text
    assert "p50 3.0 ms" in text


def test_the_interval_is_the_score_interval() -> None:
    low, high = Share(93, 100).interval  # Wilson (1927): (p + z²/2n ± z√(p(1-p)/n + z²/4n²)) / (1 + z²/n)
    assert (round(low, 1), round(high, 1)) == (86.3, 96.6)
    assert percentile([5, 1, 3], 0.5) == 3


def test_a_line_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    file = tmp_path / "suite.jsonl"
    file.write_text('{"id": "A1", "as_of": "2026-11-20", "turns": ["hi"], "expect": {"colour": 1}}\n')
    with pytest.raises(SuiteError, match=r"line 1.*colour"):
        load_suite(file)
