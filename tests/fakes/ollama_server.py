"""A local server that speaks Ollama's chat protocol: one JSON object a line."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.fakes.model_server import (
    TOKENS_IN,
    TOKENS_OUT,
    Finish,
    ModelServer,
    Reply,
    arguments_in,
    halves,
    http_model_server,
)

_HEAD = {"model": "local", "created_at": "2026-11-20T10:00:00Z"}
_USAGE = {"prompt_eval_count": TOKENS_IN, "eval_count": TOKENS_OUT}


def _lines(reply: Reply, body: dict[str, Any]) -> list[dict[str, Any]]:
    arguments = arguments_in(reply.text) if body.get("tools") else None
    if arguments is not None:
        function = {"name": body["tools"][0]["function"]["name"], "arguments": arguments}
        said: list[dict[str, Any]] = [{"content": "", "tool_calls": [{"function": function}]}]
    else:
        said = [{"content": piece} for piece in halves(reply.text)]
    lines = [{**_HEAD, "message": {"role": "assistant", **part}, "done": False} for part in said]
    reason = "length" if reply.finish is Finish.CUT_OFF else "stop"
    last = {"message": {"role": "assistant", "content": ""}, "done": True, "done_reason": reason}
    return [*lines, {**_HEAD, **last, **_USAGE}]


class OllamaWire:
    """Ollama's chat protocol."""

    def streams(self, path: str, body: dict[str, Any]) -> bool:
        return bool(body.get("stream", True))

    def answer(self, reply: Reply, body: dict[str, Any]) -> bytes:
        first, *_, last = _lines(Reply(reply.text, finish=reply.finish), body)
        message = {**first["message"], "content": reply.text if "tool_calls" not in first["message"] else ""}
        return json.dumps({**last, "message": message}).encode()

    def pieces(self, reply: Reply, path: str, body: dict[str, Any]) -> tuple[str, bytes]:
        lines = "".join(f"{json.dumps(line)}\n" for line in _lines(reply, body))
        return "application/x-ndjson", lines.encode()

    def error(self, reply: Reply) -> bytes:
        return json.dumps({"error": "scripted"}).encode()


@contextmanager
def ollama_server() -> Iterator[ModelServer]:
    """Run the server on a free port of loopback."""
    with http_model_server(OllamaWire()) as server:
        yield server
