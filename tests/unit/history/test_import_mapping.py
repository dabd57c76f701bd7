"""Mapping files: what they may say, and how it is said that they may not."""

from pathlib import Path

import pytest

from planner.domain.errors import UserInputError
from tools.history.importing.mapping import load_mapping

DOCUMENTED = Path(__file__).parents[3] / "docs/how-to/mappings/snap-political-ads.toml"


def test_the_documented_mapping_can_be_read() -> None:
    mapping = load_mapping(DOCUMENTED)

    assert mapping.source == "snap-political-ads-library"
    assert mapping.dates.end_when_empty_days == 14
    assert mapping.results.keys() == {"impressions"}
    assert mapping.fields.budget is None


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('spend = { column = "Spend" }', "", "fields.spend: Field required"),
        (
            'spend = { column = "Spend" }',
            'spend = { column = "Spend", constant = "0" }',
            "fields.spend: name exactly one of column, columns and constant",
        ),
        ("spend =", "expenditure =", "fields.expenditure: Extra inputs are not permitted"),
        ("impressions =", "applause =", "results.applause.[key]"),
        (
            'time_zone = "UTC"',
            'time_zone = "Mars/Olympus"',
            "dates.time_zone: 'Mars/Olympus' is not a time zone",
        ),
        ('source = "snap-political-ads-library"', 'source = "ads-api:simulator/1"', "source: "),
        ("end_when_empty_days = 14", "end_when_empty_days = 0", "dates.end_when_empty_days: "),
        ("age_bracket =", 'age_min = { column = "A" }\nage_bracket =', "age_min and age_max, but not both"),
        ("[dates]", '[file]\nencoding = "klingon"\n[dates]', "file.encoding: 'klingon' is not an encoding"),
        (
            "[dates]",
            '[numbers]\ndecimal = ","\nthousands = [","]\n[dates]',
            "numbers: the decimal mark cannot be",
        ),
    ],
)
def test_every_wrong_place_is_named(tmp_path: Path, before: str, after: str, told: str) -> None:
    text = DOCUMENTED.read_text()
    assert before in text
    file = tmp_path / "mapping.toml"
    file.write_text(text.replace(before, after, 1))

    with pytest.raises(UserInputError) as caught:
        load_mapping(file)

    assert caught.value.code == "MAPPING_INVALID"
    assert told in caught.value.message


@pytest.mark.parametrize("content", [None, b"source = ", b"\xff\xfe\x00"])
def test_what_is_no_mapping_file_at_all(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "mapping.toml"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(UserInputError) as caught:
        load_mapping(file)
    assert caught.value.code == "MAPPING_UNREADABLE"
