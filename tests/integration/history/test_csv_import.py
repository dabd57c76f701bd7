"""Imports of exports: what is loaded, what is rejected on which line, and what loads nothing."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner.domain.errors import UserInputError
from planner.domain.history import HistoryQuery
from tests.fakes.ad_sets import AT
from tools.database.pool import DatabasePool
from tools.history.importing.csv_import import import_csv
from tools.history.importing.mapping import ImportMapping
from tools.history.importing.report import RejectedRow
from tools.history.repository import PostgresCampaignHistory

EVERYTHING = HistoryQuery((), (), (), date(2100, 1, 1), date(1900, 1, 1))
HEADER = "id,campaign,advertiser,kind,country,ages,sex,likes,start,end,cur,acc,spend,views,note\n"
GOOD = 'a1,c1,acme,video,united states,18-24,f,Rock|Jazz,01.03.2026,07.03.2026,EUR,EUR,"1.234,50",1000,x\n'

MAPPING = {
    "source": "test-export",
    "file": {"list_separator": "|"},
    "dates": {"format": "%d.%m.%Y"},
    "numbers": {"decimal": ",", "thousands": ["."]},
    "fields": {
        "ad_set_id": {"column": "id"},
        "campaign_id": {"columns": ["advertiser", "campaign"]},
        "advertiser_id": {"column": "advertiser"},
        "buying_channel": {"constant": "SELF_SERVE"},
        "format": {"column": "kind", "values": {"Image": "DISPLAY"}},
        "placement": {"constant": "FEED"},
        "delivery_goal": {"constant": "IMPRESSIONS"},
        "price_model": {"constant": "CPM"},
        "country": {"column": "country", "values": {"usa!": "US"}, "when_empty": "DE"},
        "age_bracket": {"column": "ages"},
        "genders": {"column": "sex"},
        "interests": {"column": "likes"},
        "start": {"column": "start"},
        "end": {"column": "end"},
        "currency": {"column": "cur"},
        "account_currency": {"column": "acc"},
        "spend": {"column": "spend"},
    },
    "results": {"impressions": {"column": "views"}},
}


def mapping(**sections: Any) -> ImportMapping:
    return ImportMapping.model_validate(MAPPING | sections)


def export(tmp_path: Path, *lines: str) -> Path:
    file = tmp_path / "export.csv"
    file.write_text(HEADER + "".join(lines), encoding="utf-8-sig", newline="")
    return file


async def test_a_row_becomes_an_ad_set(pool: DatabasePool, tmp_path: Path) -> None:
    report = await import_csv(export(tmp_path, GOOD), mapping(), pool, at=AT)

    columns = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)
    assert (report.rows_read, report.inserted, report.rejected) == (1, 1, 0)
    assert report.unused_columns == ("note",)
    assert "budget" in report.unmapped_fields
    assert "results.clicks" in report.unmapped_fields
    assert columns.source.tolist() == ["import:test-export"]
    assert columns.format.tolist() == ["VIDEO"]
    assert columns.country_code.tolist() == ["US"]
    assert columns.interests.tolist() == [frozenset({"text:rock", "text:jazz"})]
    assert (columns.age_min[0], columns.age_max[0], columns.genders[0]) == (18, 24, 2)
    assert columns.spend_micros.tolist() == [1_234_500_000.0]
    assert columns.impressions.tolist() == [1000.0]
    assert columns.start_ordinal.tolist() == [date(2026, 3, 1).toordinal()]
    assert columns.end_ordinal.tolist() == [date(2026, 3, 7).toordinal()]


async def test_the_same_file_again_changes_nothing(pool: DatabasePool, tmp_path: Path) -> None:
    file = export(tmp_path, GOOD, GOOD.replace("a1", "a2"))
    first = await import_csv(file, mapping(), pool, at=AT)
    before = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)

    again = await import_csv(file, mapping(), pool, at=AT)

    assert again == replace(first, inserted=0, unchanged=2)
    after = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)
    assert after.ad_set_id.tolist() == before.ad_set_id.tolist()

    changed = await import_csv(
        export(tmp_path, GOOD, GOOD.replace("a1", "a2").replace("1000", "1001")), mapping(), pool, at=AT
    )
    assert (changed.inserted, changed.updated, changed.unchanged) == (0, 1, 1)


async def test_each_rejected_row_is_named_by_line_and_reason(pool: DatabasePool, tmp_path: Path) -> None:
    lines = [
        GOOD,  # 2
        GOOD.replace("a1", "a2").replace(",x\n", ',"two\nlines"\n'),  # 3 and 4
        GOOD.replace("a1", "a3").replace("video", "hologram"),  # 5
        GOOD.replace("a1", "a4").replace("united states", "atlantis"),
        GOOD.replace("a1", "a5").replace("18-24", "young"),
        GOOD.replace("a1", "a6").replace("07.03.2026", "07.02.2026"),
        GOOD.replace("a1", "a7").replace("07.03.2026", ""),
        GOOD.replace("a1", "a8").replace("EUR,EUR", "EURO,EUR"),  # 10
        GOOD.replace("a1", "a9").replace("EUR,EUR", "USD,EUR"),
        GOOD.replace("a1", "b1").replace('"1.234,50"', "much"),
        GOOD.replace("a1", "b2").replace('"1.234,50"', ""),
        GOOD.replace("a1", "b3").replace("01.03.2026", ""),
        GOOD,  # 15
        "b4,too,short\n",
        GOOD.replace("a1", ""),
        GOOD.replace("a1", "nul\0"),
        "\n",
        GOOD.replace("a1", "b5").replace(",f,", ",robot,"),  # 20
        GOOD.replace("a1", "b6").replace("acme", "nul\0"),
        GOOD.replace("a1", "b7"),
    ]

    report = await import_csv(export(tmp_path, *lines), mapping(), pool, at=AT, listed=100)

    assert [(row.line, row.reason) for row in report.first_rejected] == [
        (5, "VALUE_UNKNOWN"),
        (6, "COUNTRY_UNKNOWN"),
        (7, "AGE_UNREADABLE"),
        (8, "ENDS_BEFORE_START"),
        (9, "END_EMPTY"),
        (10, "CURRENCY_UNKNOWN"),
        (11, "CURRENCY_MISMATCH"),
        (12, "NUMBER_UNREADABLE"),
        (13, "SPEND_UNKNOWN"),
        (14, "START_EMPTY"),
        (15, "DUPLICATE_ID"),
        (16, "ROW_MALFORMED"),
        (17, "ID_EMPTY"),
        (18, "ID_UNUSABLE"),
        (20, "GENDER_UNKNOWN"),
        (21, "ID_UNUSABLE"),
    ]
    assert report.first_rejected[10].detail == "the same ad set is on line 2 already"
    assert (report.rows_read, report.inserted, report.rejected) == (19, 3, 16)
    assert report.rejected_by_reason["ID_UNUSABLE"] == 2
    assert report.currency_mismatch_lines == (11,)
    assert "line 11: CURRENCY_MISMATCH: it is in USD, the account in EUR" in report.lines()


async def test_only_the_first_rejected_rows_are_listed(pool: DatabasePool, tmp_path: Path) -> None:
    bad = [GOOD.replace("a1", f"a{n}").replace("video", "hologram") for n in range(50)]

    report = await import_csv(export(tmp_path, *bad), mapping(), pool, at=AT, listed=2)

    assert [row.line for row in report.first_rejected] == [2, 3]
    assert isinstance(report.first_rejected[0], RejectedRow)
    assert report.rejected_by_reason == {"VALUE_UNKNOWN": 50}
    assert report.rows_read == 50


async def test_an_empty_end_is_assumed_only_if_the_mapping_says_so(
    pool: DatabasePool, tmp_path: Path
) -> None:
    file = export(tmp_path, GOOD, GOOD.replace("a1", "a2").replace("07.03.2026", ""))
    dates = {"format": "%d.%m.%Y", "end_when_empty_days": 14}

    report = await import_csv(file, mapping(dates=dates), pool, at=AT)

    columns = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)
    assert (report.inserted, report.ends_assumed) == (2, 1)
    assert columns.end_ordinal[0] - columns.start_ordinal[0] + 1 == 14
    assert any("1 rows had no end" in line for line in report.lines())


async def test_mismatching_currencies_can_be_kept_and_are_still_told(
    pool: DatabasePool, tmp_path: Path
) -> None:
    file = export(tmp_path, GOOD, GOOD.replace("a1", "a2").replace("EUR,EUR", "USD,EUR"))

    report = await import_csv(file, mapping(on_currency_mismatch="keep"), pool, at=AT)

    assert (report.inserted, report.currency_mismatches, report.currency_mismatch_lines) == (2, 1, (3,))


async def test_constants_values_and_empty_cells(pool: DatabasePool, tmp_path: Path) -> None:
    file = export(
        tmp_path,
        GOOD.replace("united states", "USA!").replace("video", "image").replace("18-24,f", ",all"),
        GOOD.replace("a1", "a2").replace("united states", "").replace("1000", "n/a"),
    )

    await import_csv(file, mapping(), pool, at=AT)

    columns = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)
    by_country = {code: at for at, code in enumerate(columns.country_code.tolist())}
    american, german = by_country["US"], by_country["DE"]
    assert columns.format[american] == "DISPLAY"
    assert (columns.age_min[american], columns.age_max[american], columns.genders[american]) == (13, 99, 0)
    assert str(columns.impressions[german]) == "nan"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (HEADER.replace("spend", "Spend") + GOOD, "MISSING_COLUMN"),
        (HEADER.replace("note", "spend") + GOOD, "AMBIGUOUS_COLUMN"),
        ("", "FILE_WITHOUT_HEADER"),
        (None, "FILE_UNREADABLE"),
    ],
)
async def test_what_is_wrong_with_the_file_loads_nothing(
    pool: DatabasePool, tmp_path: Path, content: str | None, code: str
) -> None:
    file = tmp_path / "export.csv"
    if content is not None:
        file.write_text(content)

    with pytest.raises(UserInputError) as caught:
        await import_csv(file, mapping(), pool, at=AT)

    assert caught.value.code == code


async def test_a_wrong_byte_at_the_end_of_a_long_file_loads_nothing(
    pool: DatabasePool, tmp_path: Path
) -> None:
    file = tmp_path / "export.csv"
    rows = "".join(GOOD.replace("a1", f"a{n}") for n in range(3000))
    file.write_bytes(
        (HEADER + rows).encode() + GOOD.replace("a1", "z1").replace("acme", "Müller").encode("cp1252")
    )

    with pytest.raises(UserInputError) as caught:
        await import_csv(file, mapping(), pool, at=AT)

    assert caught.value.code == "FILE_ENCODING"
    assert (await PostgresCampaignHistory(pool).summary()).ad_sets == 0
    report = await import_csv(file, mapping(file={"encoding": "cp1252", "list_separator": "|"}), pool, at=AT)
    assert report.inserted == 3001


async def test_the_documented_mapping_reads_its_layout(pool: DatabasePool, tmp_path: Path) -> None:
    from tools.history.importing.mapping import load_mapping

    documented = load_mapping(Path(__file__).parents[3] / "docs/how-to/mappings/snap-political-ads.toml")
    file = tmp_path / "PoliticalAds.csv"
    file.write_text(
        "ADID,Currency Code,Spend,Impressions,StartDate,EndDate,OrganizationName,PayingAdvertiserName,Gender,"
        "AgeBracket,CountryCode,Regions (Included),Interests,OsType,MediaType\n"
        "x1,USD,51,8506,2019/11/10 19:30:36Z,2019/11/17 19:30:36Z,Org,Payer,FEMALE,35++,united states,"
        '"Virginia,Ohio","Outdoor Sports,News Readers",IOS,video\n'
        "x2,CAD,39,125,2019/11/21 22:35:30Z,,Org,Payer,,,canada,,,,image\n"
    )

    report = await import_csv(file, documented, pool, at=AT)

    columns = await PostgresCampaignHistory(pool).ad_sets(EVERYTHING)
    assert (report.inserted, report.rejected, report.ends_assumed) == (2, 0, 1)
    assert report.unused_columns == ("OrganizationName",)
    assert columns.format.tolist() == ["DISPLAY", "VIDEO"]
    assert columns.placement.tolist() == ["FEED", "IN_STREAM"]
    assert columns.interests.tolist() == [
        frozenset(),
        frozenset({"text:outdoor sports", "text:news readers"}),
    ]
    assert columns.country_code.tolist() == ["CA", "US"]
    assert columns.end_ordinal[0] == date(2019, 12, 4).toordinal()
