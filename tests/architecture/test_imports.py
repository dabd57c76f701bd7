"""Who may import whom is checked, and the check catches a violation."""

import re
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OURS = ("planner", "agents", "tools", "protos")


def lint_imports(checkout: Path) -> subprocess.CompletedProcess[str]:
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache"],
        cwd=checkout,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("checkout")
    for package in OURS:
        shutil.copytree(
            ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__", "data", "*.pyi")
        )
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


@pytest.mark.parametrize(
    ("module", "violation", "contract"),
    [
        ("planner/domain/money.py", "import sqlalchemy", "Domain, decisions and ports are pure"),
        (
            "tools/ads_api/simulator/planted.py",
            "import planner.decisions",
            "The simulator keeps its own truth",
        ),
        ("planner/surfaces/graphql/planted.py", "import tools.history", "Surfaces are thin"),
        (
            "agents/budget/planted.py",
            "import agents.audience",
            "The parallel resolvers do not know each other",
        ),
        ("planner/domain/planted.py", "import planner.service", "The house has floors"),
    ],
)
def test_a_planted_violation_is_caught(checkout: Path, module: str, violation: str, contract: str) -> None:
    file = checkout / module
    before = file.read_text() if file.exists() else None
    file.write_text(f"{before or ''}\n{violation}\n")
    try:
        result = lint_imports(checkout)
    finally:
        if before is None:
            file.unlink()
        else:
            file.write_text(before)
    verdict = re.search(rf"{re.escape(contract)}.*?(KEPT|BROKEN)", " ".join(result.stdout.split()))
    assert result.returncode != 0
    assert verdict is not None
    assert verdict.group(1) == "BROKEN", result.stdout


def test_nobody_else_claims_our_import_names() -> None:
    owners = packages_distributions()
    for name in OURS:
        assert set(owners.get(name, ["media-planning-assistant"])) == {"media-planning-assistant"}


@pytest.mark.parametrize("package", ["planner", "agents", "tools"])
def test_package_roots_stay_bare(package: str) -> None:
    for root in (ROOT / package).rglob("__init__.py"):
        statements = [line for line in root.read_text().splitlines() if line.startswith(("import ", "from "))]
        assert statements == [], f"{root.relative_to(ROOT)} imports something"
