"""What the documents name exists, and the project speaks of itself alone."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
NAMED_PATH = re.compile(
    r"`((?:planner|agents|tools|protos|migrations|tests|docs|evals)/[A-Za-z0-9_./-]+|[A-Z]+\.md)`"
)
LINK = re.compile(r"\]\((?!https?://|#)([^)#]+)")
MAKE_TARGET = re.compile(r"`make ([a-z-]+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_named_in_a_document_exists(document: Path) -> None:
    text = document.read_text()
    missing = [name for name in NAMED_PATH.findall(text) if not (ROOT / name).exists()]
    missing += [link for link in LINK.findall(text) if not (document.parent / link).exists()]
    assert missing == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_make_target_named_in_a_document_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(MAKE_TARGET.findall(document.read_text())) <= targets


def tracked_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_no_tracked_file_names_a_machine_or_a_registry() -> None:
    # Written in pieces, so that this file does not name them either.
    forbidden = re.compile(
        "|".join(
            [
                r"(?:^|[^A-Za-z0-9_.])/" + "work" + r"/main",
                "py" + r"pi\.org",
                "pythonhosted" + r"\.org",
                "npmjs" + r"\.org",
                r"\.\./" + "shared",
            ]
        ),
        re.MULTILINE,
    )
    found = []
    for file in tracked_files():
        try:
            text = file.read_text()
        except (UnicodeDecodeError, FileNotFoundError):
            continue
        if forbidden.search(text):
            found.append(str(file.relative_to(ROOT)))
    assert found == []
