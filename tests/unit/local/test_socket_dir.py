"""A directory for a unix socket."""

import os
from pathlib import Path

import pytest

from tools.local import socket_dir
from tools.local.errors import SocketPathTooLongError, StateDirectoryError
from tools.local.socket_dir import prepare_socket_dir, socket_file


def test_a_short_path_is_taken_as_it_is(tmp_path: Path) -> None:
    found = prepare_socket_dir(tmp_path / "s", None)
    assert found == tmp_path / "s"
    assert found.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["x" * 100, "ü" * 50, "a,b"])
def test_a_path_that_does_not_fit_gets_a_temporary_twin(tmp_path: Path, name: str) -> None:
    found = prepare_socket_dir(tmp_path / name, None)
    try:
        assert found.parent != tmp_path
        assert len(os.fsencode(socket_file(found))) <= 107
        assert "," not in str(found)
        assert prepare_socket_dir(tmp_path / name, None) == found
    finally:
        found.rmdir()


def test_no_short_place_at_all_is_a_typed_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket_dir, "_LONGEST_PATH", 20)
    with pytest.raises(SocketPathTooLongError, match="20 bytes") as raised:
        prepare_socket_dir(tmp_path / "s", None)
    assert "TMPDIR" in raised.value.suggestion


def test_stale_sockets_are_removed(tmp_path: Path) -> None:
    directory = prepare_socket_dir(tmp_path / "s", None)
    socket_file(directory).touch()
    socket_file(directory).with_name(socket_file(directory).name + ".lock").touch()
    prepare_socket_dir(directory, None)
    assert list(directory.iterdir()) == []


def test_a_planted_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "s").symlink_to("/etc")
    with pytest.raises(StateDirectoryError, match="exists already"):
        prepare_socket_dir(tmp_path / "s", None)
