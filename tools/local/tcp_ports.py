"""Whether a TCP port of this machine is free, and who has it if not."""

import errno
import socket
from pathlib import Path

from tools.local.errors import PortForbiddenError, PortTakenError

_LISTENING = "0A"


def require_free_port(port: int, *, host: str = "127.0.0.1") -> None:
    """Make sure that a server can listen on the port. Port 0, "any free one", always passes.

    Raises:
        PortTakenError: Another program listens there; it is named if this account may know it.
        PortForbiddenError: This account may not listen there.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # Servers set this too, so connections of an earlier one that still time out do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise PortTakenError(f"Port {port} is in use by {_holder(port)}.") from None
            if error.errno == errno.EACCES:
                raise PortForbiddenError(f"This account may not listen on port {port}.") from None
            raise


def _holder(port: int) -> str:
    sockets = _listening_sockets(port)
    for process in Path("/proc").glob("[0-9]*"):
        if sockets & _open_files(process):
            return f"process {process.name} ({_command(process)})"
    return "a process of another user" if sockets else "another program"


def _listening_sockets(port: int) -> set[str]:
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        try:
            lines = Path(table).read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            columns = line.split()
            if columns[3] == _LISTENING and int(columns[1].rpartition(":")[2], 16) == port:
                found.add(f"socket:[{columns[9]}]")
    return found


def _open_files(process: Path) -> set[str]:
    found = set()
    try:
        for descriptor in (process / "fd").iterdir():
            found.add(str(descriptor.readlink()))
    except OSError:  # it ended meanwhile, or is somebody else's
        pass
    return found


def _command(process: Path) -> str:
    try:
        words = (process / "cmdline").read_bytes().split(b"\0")
        return b" ".join(words).decode(errors="replace").strip()[:80]
    except OSError:
        return "unknown"
