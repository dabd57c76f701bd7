"""A local server that speaks OpenAI's chat completions, as vLLM, llama.cpp and LM Studio do."""

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

_USAGE = {
    "prompt_tokens": TOKENS_IN,
    "completion_tokens": TOKENS_OUT,
    "total_tokens": TOKENS_IN + TOKENS_OUT,
}
_FINISH = {
    Finish.DONE: "stop",
    Finish.CUT_OFF: "length",
    Finish.BLOCKED_ANSWER: "content_filter",
    Finish.BLOCKED_PROMPT: "content_filter",
}
_HEAD = {"id": "chatcmpl-1", "created": 1_795_000_000, "model": "local"}


def _message(reply: Reply, body: dict[str, Any]) -> dict[str, Any]:
    if reply.finish in {Finish.BLOCKED_ANSWER, Finish.BLOCKED_PROMPT}:
        return {"role": "assistant", "content": None}
    arguments = arguments_in(reply.text) if body.get("tools") else None
    if arguments is None:
        return {"role": "assistant", "content": reply.text}
    function = {"name": body["tools"][0]["function"]["name"], "arguments": reply.text}
    call = {"id": "call_1", "type": "function", "function": function}
    return {"role": "assistant", "content": None, "tool_calls": [call]}


def _finish(reply: Reply, message: dict[str, Any]) -> str:
    return "tool_calls" if "tool_calls" in message else _FINISH[reply.finish]


class OpenAIWire:
    """OpenAI's chat completions protocol."""

    def streams(self, path: str, body: dict[str, Any]) -> bool:
        return bool(body.get("stream"))

    def answer(self, reply: Reply, body: dict[str, Any]) -> bytes:
        message = _message(reply, body)
        choice = {"index": 0, "message": message, "finish_reason": _finish(reply, message)}
        return json.dumps(
            {**_HEAD, "object": "chat.completion", "choices": [choice], "usage": _USAGE}
        ).encode()

    def pieces(self, reply: Reply, path: str, body: dict[str, Any]) -> tuple[str, bytes]:
        message = _message(reply, body)
        if "tool_calls" in message:
            deltas = [{**message, "tool_calls": [{**message["tool_calls"][0], "index": 0}]}]
        else:
            deltas = [{"role": "assistant", "content": part} for part in halves(message["content"] or "")]
        last = {"index": 0, "delta": {}, "finish_reason": _finish(reply, message)}
        choices = [[{"index": 0, "delta": delta, "finish_reason": None}] for delta in deltas]
        chunks: list[dict[str, Any]] = [{"choices": choice} for choice in [*choices, [last]]]
        if body.get("stream_options", {}).get("include_usage"):
            chunks.append({"choices": [], "usage": _USAGE})
        told = [json.dumps({**_HEAD, "object": "chat.completion.chunk", **chunk}) for chunk in chunks]
        return "text/event-stream", "".join(f"data: {line}\n\n" for line in [*told, "[DONE]"]).encode()

    def error(self, reply: Reply) -> bytes:
        return json.dumps({"error": {"message": "scripted", "type": "scripted", "code": None}}).encode()


@contextmanager
def openai_server() -> Iterator[ModelServer]:
    """Run the server on a free port of loopback; its base URL is `url` + `/v1`."""
    with http_model_server(OpenAIWire()) as server:
        yield server
