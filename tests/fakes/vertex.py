"""A local server that speaks as much of Vertex AI's REST generateContent as the client needs."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Reply:
    """One scripted reply: an HTTP status, and the text that the model says."""

    text: str = ""
    status: int = 200
    delay_s: float = 0.0


@dataclass
class VertexServer:
    """A running server, what it was asked, and what it answers.

    Attributes:
        url: Where it listens.
        replies: Replies in order; the last one is repeated.
        choose: Picks the reply from the request instead, if set.
        requests: Path and body of each request.
    """

    url: str = ""
    replies: list[Reply] = field(default_factory=lambda: [Reply("{}")])
    choose: Callable[[dict[str, Any]], Reply] | None = None
    requests: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def next_reply(self, path: str, body: dict[str, Any]) -> Reply:
        self.requests.append((path, body))
        if self.choose is not None:
            return self.choose(body)
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def answer_body(text: str) -> dict[str, Any]:
    """Return a generateContent answer that says `text`."""
    return {
        "candidates": [
            {
                "content": {"role": "model", "parts": [{"text": text}]},
                "finishReason": "STOP",
                "index": 0,
            }
        ],
        "usageMetadata": {"promptTokenCount": 120, "candidatesTokenCount": 30, "totalTokenCount": 150},
        "modelVersion": "gemini-2.5-pro",
    }


@contextmanager
def vertex_server() -> Iterator[VertexServer]:
    """Run the server on a free loopback port."""
    scripted = VertexServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            reply = scripted.next_reply(self.path, body)
            time.sleep(reply.delay_s)
            if reply.status == 200:
                payload = answer_body(reply.text)
            else:
                payload = {"error": {"code": reply.status, "message": "scripted", "status": "SCRIPTED"}}
            sent = json.dumps(payload).encode()
            try:
                self.send_response(reply.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(sent)))
                self.end_headers()
                self.wfile.write(sent)
            except (BrokenPipeError, ConnectionResetError):
                pass  # the client has given up waiting, as it should

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    scripted.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield scripted
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
