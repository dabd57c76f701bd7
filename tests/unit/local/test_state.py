"""Where local state lives."""

import os
from datetime import date
from pathlib import Path

import pytest

from tools.local import state
from tools.local.errors import StateDirectoryError
from tools.local.state import LocalState, local_state, throwaway_state

IS_ROOT = os.geteuid() == 0


def test_an_ordinary_users_state_is_private_and_in_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if IS_ROOT:
        monkeypatch.setattr("os.geteuid", lambda: tmp_path.stat().st_uid + 1000)
        monkeypatch.setattr(state, "_refuse_foreign", lambda _: None)
    found = local_state(tmp_path)
    assert found.directory == tmp_path / ".planner"
    assert found.directory.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(not IS_ROOT, reason="only root keeps its state outside the checkout")
def test_roots_state_is_outside_the_checkout_and_open_to_enter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state, "_SYSTEM_ROOT", tmp_path / "system")
    one, two = (local_state(tmp_path / name).directory for name in ("one", "two"))
    assert one != two
    assert one == local_state(tmp_path / "one").directory
    assert one.parent.parent == tmp_path / "system"
    assert one.stat().st_mode & 0o777 == 0o755


@pytest.mark.skipif(not IS_ROOT, reason="only root keeps its state outside the checkout")
def test_root_without_a_system_directory_uses_the_temporary_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(state, "_SYSTEM_ROOT", tmp_path / "file")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    assert local_state(tmp_path).directory.is_relative_to(tmp_path / "temporary")


def test_the_argument_goes_before_everything(tmp_path: Path) -> None:
    assert local_state(Path("/checkout"), directory=tmp_path / "mine").directory == tmp_path / "mine"


def test_the_mode_does_not_depend_on_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        LocalState(tmp_path / "state").prepare()
    finally:
        os.umask(before)
    assert (tmp_path / "state").stat().st_mode & 0o777 == (0o755 if IS_ROOT else 0o700)


@pytest.mark.skipif(not IS_ROOT, reason="only root may give a directory away")
def test_a_directory_of_somebody_else_is_refused(tmp_path: Path) -> None:
    os.chown(tmp_path, 1, 1)
    with pytest.raises(StateDirectoryError, match="belongs to user id 1"):
        local_state(tmp_path, directory=tmp_path)


def test_a_directory_that_everyone_may_write_to_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    with pytest.raises(StateDirectoryError, match="Every user may write"):
        local_state(tmp_path, directory=tmp_path)


def test_a_planted_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/etc")
    with pytest.raises(StateDirectoryError, match="not a directory"):
        LocalState(tmp_path / "link").prepare()


def test_a_file_in_the_way_is_a_typed_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StateDirectoryError, match="cannot be created") as raised:
        local_state(tmp_path, directory=tmp_path / "file" / "state")
    assert "PLANNER_STATE_DIR" in raised.value.suggestion


def test_every_simulated_market_has_a_port_file_of_its_own(tmp_path: Path) -> None:
    found = LocalState(tmp_path)
    markets = [(date(2026, 11, 21), 1), (date(2026, 11, 21), 2), (date(2026, 11, 22), 1)]
    assert len({found.simulator_port_file(as_of, seed) for as_of, seed in markets}) == 3


def test_throwaway_state_is_gone_at_the_end() -> None:
    with throwaway_state() as found:
        assert found.directory.is_dir()
    assert not found.directory.parent.exists()
