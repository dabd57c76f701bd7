"""The command line: each command works alone, on the services that run or on its own."""

import json
import socket
import subprocess
import sys
from pathlib import Path

from tests.fakes.product import ROOT, Product, run_planner

BRIEF = "Reach adults 25-34 in Brazil in January with 15,000 euros, audio and video"


def test_plan_prints_a_plan_for_people(product_state: Path, product: Product) -> None:
    result = run_planner(product_state, "plan", BRIEF)
    assert result.returncode == 0, result.stderr
    for words in ("Media plan, version 1", "Brazil", "€15,000", "evidence:", "simulated"):
        assert words in result.stdout


def test_plan_prints_json_for_programs(product_state: Path, product: Product) -> None:
    result = run_planner(product_state, "plan", BRIEF, "--json", "--as-of", "2026-11-20")
    assert result.returncode == 0, result.stderr
    printed = json.loads(result.stdout)
    lines = printed["plan"]["line_items"]
    unallocated = printed["plan"]["certificate"]["unallocated"]["amount_micros"]
    assert sum(line["budget"]["amount_micros"] for line in lines) + unallocated == 15_000_000_000
    assert printed["plan"]["as_of"] == "2026-11-20"


def test_plan_without_a_budget_asks_and_says_so_by_its_exit_code(
    product_state: Path, product: Product
) -> None:
    result = run_planner(product_state, "plan", "Reach adults 25-34 in Brazil in January")
    assert result.returncode == 2, result.stderr
    assert "budget" in result.stdout.lower()


def test_chat_goes_on_until_the_person_leaves(product_state: Path, product: Product) -> None:
    result = run_planner(
        product_state, "chat", stdin="Reach adults in Brazil in January\n15k euros\ndrop video\nexit\n"
    )
    assert result.returncode == 0, result.stderr
    assert "Media plan, version 1" in result.stdout
    assert "Media plan, version 2" in result.stdout


def test_read_says_what_briefs_are_understood_as(
    product_state: Path, product: Product, tmp_path: Path
) -> None:
    file = tmp_path / "briefs.jsonl"
    conversations = [
        {"id": "one", "as_of": "2026-11-20", "turns": ["Reach women 25-44 in Spain in January, $12,000"]},
        {"id": "two", "as_of": "2026-11-20", "turns": ["Target Portland."]},
        {
            "id": "three",
            "as_of": "2026-11-20",
            "turns": ["Audio in Brazil, £250 a day", "drop the budget to £200"],
        },
    ]
    file.write_text("\n".join(json.dumps(item) for item in conversations))
    result = run_planner(product_state, "read", "--jsonl", str(file))
    assert result.returncode == 0, result.stderr
    readings = {item["id"]: item["brief"] for item in map(json.loads, result.stdout.splitlines())}
    assert list(readings) == ["one", "two", "three"]
    first = readings["one"]
    assert first["countries"] == ["ES"]
    assert first["age"] == [25, 44]
    assert first["genders"] == ["FEMALE"]
    assert first["budget"] == {"amount": 12000, "currency": "USD", "period": "LIFETIME"}
    assert (first["start"], first["end"]) == ("2027-01-01", "2027-01-31")
    assert readings["two"]["ambiguous"] == ["portland"]
    assert readings["two"]["countries"] is None
    assert readings["three"]["budget"] == {"amount": 200, "currency": "GBP", "period": "DAILY"}


def test_read_names_the_line_that_it_cannot_use(product_state: Path, tmp_path: Path) -> None:
    file = tmp_path / "broken.jsonl"
    file.write_text('{"id": "one", "as_of": "2026-11-20", "turns": ["a"]}\n{"id": "two"}\n')
    result = run_planner(product_state, "read", "--jsonl", str(file))
    assert result.returncode != 0
    assert "line 2" in result.stderr
    assert "Traceback" not in result.stderr


def test_read_says_that_a_file_is_no_text(product_state: Path, tmp_path: Path) -> None:
    file = tmp_path / "noise.jsonl"
    file.write_bytes(bytes(range(128, 256)))
    result = run_planner(product_state, "read", "--jsonl", str(file))
    assert result.returncode != 0
    assert "UTF-8" in result.stderr
    assert "Traceback" not in result.stderr


def test_what_people_type_is_shown_as_it_is(product_state: Path, product: Product) -> None:
    result = run_planner(product_state, "plan", "[bold]Reach[/bold] adults in [red]")
    assert "[bold]Reach[/bold] adults in [red]" in result.stdout
    assert result.stdout.count("Where should the campaign run?") == 1


def test_an_import_reports_and_repeats_safely(product_state: Path, product: Product, tmp_path: Path) -> None:
    mapping = ROOT / "docs/how-to/mappings/snap-political-ads.toml"
    file = tmp_path / "ads.csv"
    header = (
        "ADID,Currency Code,Spend,Impressions,StartDate,EndDate,OrganizationName,PayingAdvertiserName,"
        "Gender,AgeBracket,CountryCode,Regions (Included),Interests,OsType,MediaType"
    )
    rows = [
        f"ad{n},USD,{100 + n},{30_000 + n},2026/0{1 + n % 9}/01 10:00:00Z,2026/0{1 + n % 9}/20 10:00:00Z,"
        f"org{n % 4},adv{n % 4},,18+,united states,,,,video"
        for n in range(40)
    ]
    rows.append("bad,USD,abc,5,2026/01/01 10:00:00Z,2026/01/20 10:00:00Z,org,adv,,18+,united states,,,,video")
    file.write_text("\n".join([header, *rows]))
    first = run_planner(product_state, "history", "import", str(file), "--mapping", str(mapping))
    assert first.returncode == 0, first.stdout + first.stderr
    assert "40" in first.stdout
    assert "42" in first.stdout  # the line of the bad row
    second = run_planner(product_state, "history", "import", str(file), "--mapping", str(mapping))
    assert second.returncode == 0
    assert "unchanged" in second.stdout


def test_doctor_says_what_stands(product_state: Path, product: Product) -> None:
    result = run_planner(product_state, "doctor")
    assert result.returncode == 0, result.stdout + result.stderr
    for words in ("database", "migrat", "Ads API", "simulat", "model", "history"):
        assert words in result.stdout


def test_an_occupied_port_is_named(product_state: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = run_planner(product_state, "serve", "--port", port)
    assert result.returncode == 1
    assert port in result.stderr
    assert "--port" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_wrong_setting_is_named(product_state: Path) -> None:
    result = run_planner(product_state, "doctor", settings={"PLANNER_PORT": "high"})
    assert result.returncode == 1
    assert "PLANNER_PORT" in result.stderr
    assert "Traceback" not in result.stderr


def test_help_imports_neither_the_model_client_nor_the_graph() -> None:
    program = (
        "import sys\n"
        "sys.argv = ['planner', '--help']\n"
        "from planner.__main__ import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'langgraph', 'langchain_google_vertexai', 'grpc', 'sqlalchemy', 'strawberry'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert "Usage" in result.stdout
    assert result.stderr.strip().splitlines()[-1] == "[]"
