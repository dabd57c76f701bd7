"""Who runs the database server, and what that account can reach."""

from pathlib import Path

import pytest

from tools.local.account import server_account, unreachable_part
from tools.local.errors import PostgresAccountError
from tools.local.lifeline import Account

STRANGER = Account(uid=54321, gid=54321)


def test_an_ordinary_user_stays_who_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1)
    assert server_account() is None


def test_root_becomes_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    account = server_account()
    assert account is not None
    assert account.uid != 0


def test_a_user_without_an_account_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 3_999_999)
    with pytest.raises(PostgresAccountError, match="3999999 has no account") as raised:
        server_account()
    assert "/etc/passwd" in raised.value.suggestion


def test_a_private_directory_on_the_way_is_named(tmp_path: Path) -> None:
    inner = tmp_path / "private" / "inner"
    inner.mkdir(parents=True)
    (tmp_path / "private").chmod(0o700)
    barrier = unreachable_part(inner, STRANGER)
    assert barrier is not None
    assert inner.is_relative_to(barrier)
    assert unreachable_part(inner, None) is None
    assert unreachable_part(Path("/"), STRANGER) is None


def test_owner_and_group_permissions_count(tmp_path: Path) -> None:
    facts = tmp_path.stat()
    assert unreachable_part(tmp_path, Account(facts.st_uid, facts.st_gid)) is None
