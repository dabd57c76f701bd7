"""A scripted model server on loopback: what it answers, in any provider's words, and what it was asked.

It stands for a model over the wire. A protocol (`tests/fakes/vertex.py`, `tests/fakes/openai_server.py`,
`tests/fakes/ollama_server.py`) puts its replies into one provider's HTTP bodies.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol

TOKENS_IN, TOKENS_OUT = 120, 30
"""What every answer says that it cost."""


class Finish(StrEnum):
    """Why the model stopped."""

    DONE = "DONE"
    CUT_OFF = "CUT_OFF"
    """It reached the most tokens it may say."""
    BLOCKED_ANSWER = "BLOCKED_ANSWER"
    """Its answer was held back for safety."""
    BLOCKED_PROMPT = "BLOCKED_PROMPT"
    """The question was not let through to it."""


@dataclass
class Reply:
    """One scripted reply.

    Attributes:
        text: What the model says; the arguments of the call when the request wants a tool called.
        status: HTTP status.
        delay_s: Seconds before anything is sent.
        retry_after_s: Seconds that an error asks the caller to wait, None when it does not say.
        finish: Why the model stopped.
        body: Sent in place of a well-formed body.
    """

    text: str = ""
    status: int = 200
    delay_s: float = 0.0
    retry_after_s: float | None = None
    finish: Finish = Finish.DONE
    body: bytes | None = None


class Wire(Protocol):
    """How one provider writes a reply."""

    def streams(self, path: str, body: dict[str, Any]) -> bool:
        """Whether the request wants the answer piece by piece."""
        ...

    def answer(self, reply: Reply, body: dict[str, Any]) -> bytes:
        """Return the body of a whole answer."""
        ...

    def pieces(self, reply: Reply, path: str, body: dict[str, Any]) -> tuple[str, bytes]:
        """Return content type and body of an answer in pieces."""
        ...

    def error(self, reply: Reply) -> bytes:
        """Return the body of an error."""
        ...


@dataclass
class ModelServer:
    """A running server.

    Attributes:
        url: Where it listens.
        replies: Replies in order; the last one is repeated.
        choose: Picks the reply from the request instead, if set.
        requests: Path and body of each request.
        streamed: How many of them wanted the answer piece by piece.
    """

    url: str = ""
    replies: list[Reply] = field(default_factory=lambda: [Reply("{}")])
    choose: Callable[[dict[str, Any]], Reply] | None = None
    requests: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    streamed: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def answering(self, path: str, body: dict[str, Any], *, streams: bool = False) -> Iterator[Reply]:
        """Note a request, and yield its reply once the reply's delay has passed."""
        with self._lock:
            self.requests.append((path, body))
            self.streamed += streams
        reply = self.choose(body) if self.choose is not None else self._next()
        time.sleep(reply.delay_s)
        yield reply

    def _next(self) -> Reply:
        with self._lock:
            return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def together(count: int, choose: Callable[[dict[str, Any]], Reply]) -> Callable[[dict[str, Any]], Reply]:
    """Return `choose` such that it answers only once `count` requests are waiting at the same time."""
    barrier = threading.Barrier(count, timeout=30)

    def chosen(body: dict[str, Any]) -> Reply:
        try:
            barrier.wait()
        except threading.BrokenBarrierError:
            return Reply(status=400)  # they did not come together
        return choose(body)

    return chosen


def halves(text: str) -> list[str]:
    """Return `text` in two pieces, as a stream sends it."""
    return [text[: len(text) // 2], text[len(text) // 2 :]] if len(text) > 1 else [text]


def arguments_in(text: str) -> dict[str, Any] | None:
    """Return the object that `text` is in JSON, None when it is none: then there is nothing to call with."""
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


@contextmanager
def http_model_server(wire: Wire) -> Iterator[ModelServer]:
    """Run a server that speaks `wire` on a free port of loopback."""
    scripted = ModelServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            streams = wire.streams(self.path, body)
            with scripted.answering(self.path, body, streams=streams) as reply:
                kind = "application/json"
                if reply.body is not None:
                    sent = reply.body
                elif reply.status != 200:
                    sent = wire.error(reply)
                elif streams:
                    kind, sent = wire.pieces(reply, self.path, body)
                else:
                    sent = wire.answer(reply, body)
            try:
                self.send_response(reply.status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(sent)))
                if reply.retry_after_s is not None:
                    self.send_header("Retry-After", f"{reply.retry_after_s:g}")
                self.end_headers()
                self.wfile.write(sent)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True  # the client has given up waiting, as it should

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            """Keep quiet."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 64

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    scripted.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield scripted
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
