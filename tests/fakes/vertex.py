"""A local endpoint that speaks Vertex AI's generateContent and streamGenerateContent over REST.

ChatVertexAI reads a stream as one JSON array, ChatGoogleGenerativeAI as server-sent events (`alt=sse`).
"""

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

VertexServer = ModelServer
"""The server; its `choose` is handed bodies of generateContent."""

_USAGE = {
    "promptTokenCount": TOKENS_IN,
    "candidatesTokenCount": TOKENS_OUT,
    "totalTokenCount": TOKENS_IN + TOKENS_OUT,
}
_FINISH = {Finish.DONE: "STOP", Finish.CUT_OFF: "MAX_TOKENS", Finish.BLOCKED_ANSWER: "SAFETY"}
_STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}


def asked_properties(body: dict[str, Any]) -> set[str]:
    """Return the names of the properties of the schema that a request wants kept."""
    config = body.get("generationConfig", {})
    schema = config.get("responseSchema") or config.get("responseJsonSchema")
    if schema is None:
        declared = body["tools"][0]["functionDeclarations"][0]
        schema = declared.get("parameters") or declared["parametersJsonSchema"]
    return set(schema["properties"])


def user_text(body: dict[str, Any]) -> str:
    """Return what a request shows the model as the user's."""
    return "".join(part["text"] for part in body["contents"][-1]["parts"])


def forced_tool(body: dict[str, Any]) -> str | None:
    """Return the name of the tool that a request wants called, None when it wants words."""
    tools = body.get("tools")
    if not tools:
        return None
    name: str = tools[0]["functionDeclarations"][0]["name"]
    return name


def answers(reply: Reply, body: dict[str, Any]) -> list[dict[str, Any]]:
    """Return generateContent answers that say what `reply` says, in pieces; together they are the whole."""
    if reply.finish is Finish.BLOCKED_PROMPT:
        blocked = {"blockReason": "SAFETY", "blockReasonMessage": "scripted"}
        return [{"promptFeedback": blocked, "usageMetadata": _USAGE, "modelVersion": "gemini-2.5-pro"}]
    tool = forced_tool(body)
    arguments = arguments_in(reply.text) if tool is not None else None
    if reply.finish is Finish.BLOCKED_ANSWER:
        parts: list[dict[str, Any]] = [{}]
    elif arguments is not None:
        parts = [{"functionCall": {"name": tool, "args": arguments}}]
    else:
        parts = [{"text": piece} for piece in halves(reply.text)]
    told = []
    for number, part in enumerate(parts, start=1):
        last = number == len(parts)
        candidate: dict[str, Any] = {
            "content": {"role": "model", "parts": [part] if part else []},
            "index": 0,
        }
        if last:
            candidate["finishReason"] = _FINISH[reply.finish]
        if reply.finish is Finish.BLOCKED_ANSWER:
            rating = {"category": "HARM_CATEGORY_HARASSMENT", "probability": "HIGH", "blocked": True}
            candidate["safetyRatings"] = [rating]
        usage = {"usageMetadata": _USAGE} if last else {}
        told.append({"candidates": [candidate], **usage, "modelVersion": "gemini-2.5-pro"})
    return told


def whole(told: list[dict[str, Any]]) -> dict[str, Any]:
    """Return one answer for all pieces of it."""
    parts = [
        part for answer in told for row in answer.get("candidates", ()) for part in row["content"]["parts"]
    ]
    if not told[-1].get("candidates"):
        return told[-1]
    (last,) = told[-1]["candidates"]
    return {**told[-1], "candidates": [{**last, "content": {"role": "model", "parts": parts}}]}


def error_body(reply: Reply) -> dict[str, Any]:
    """Return the error that `reply` stands for, as Google's APIs write it."""
    details = []
    if reply.retry_after_s is not None:
        kind = "type.googleapis.com/google.rpc.RetryInfo"
        details.append({"@type": kind, "retryDelay": f"{reply.retry_after_s:g}s"})
    error = {"code": reply.status, "message": "scripted", "status": _STATUS[reply.status], "details": details}
    return {"error": error}


class VertexWire:
    """Vertex AI's REST protocol."""

    def streams(self, path: str, body: dict[str, Any]) -> bool:
        return ":streamGenerateContent" in path

    def answer(self, reply: Reply, body: dict[str, Any]) -> bytes:
        return json.dumps(whole(answers(reply, body))).encode()

    def pieces(self, reply: Reply, path: str, body: dict[str, Any]) -> tuple[str, bytes]:
        told = answers(reply, body)
        if "alt=sse" in path:
            events = "".join(f"data: {json.dumps(answer)}\r\n\r\n" for answer in told)
            return "text/event-stream", events.encode()
        return "application/json", json.dumps(told).encode()

    def error(self, reply: Reply) -> bytes:
        return json.dumps(error_body(reply)).encode()


@contextmanager
def vertex_server() -> Iterator[VertexServer]:
    """Run the endpoint on a free port of loopback."""
    with http_model_server(VertexWire()) as server:
        yield server
