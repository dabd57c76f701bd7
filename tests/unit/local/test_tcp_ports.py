"""Whether a TCP port is free."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.local import tcp_ports
from tools.local.errors import PortForbiddenError, PortTakenError
from tools.local.tcp_ports import require_free_port


@pytest.fixture(params=["127.0.0.1", "0.0.0.0"])  # noqa: S104 - a listener on every address is one of the cases
def taken_port(request: pytest.FixtureRequest) -> Iterator[int]:
    with socket.create_server((request.param, 0)) as server:
        yield server.getsockname()[1]


def test_a_free_port_passes() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    require_free_port(port)
    require_free_port(0)


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux tells who listens")
def test_a_taken_port_names_its_holder(taken_port: int) -> None:
    with pytest.raises(
        PortTakenError, match=rf"Port {taken_port} is in use by process {os.getpid()} "
    ) as raised:
        require_free_port(taken_port)
    assert raised.value.suggestion == "Stop it, or choose another port with --port."


def test_an_unknown_holder_is_called_so(taken_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tcp_ports, "_open_files", lambda _: set())
    with pytest.raises(PortTakenError, match=r"in use by a(nother program| process of another user)"):
        require_free_port(taken_port)


def test_a_port_that_this_account_may_not_use(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(PortForbiddenError, match="port 80"):
        require_free_port(80)
