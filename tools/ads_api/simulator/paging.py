"""Pages of lists: opaque tokens that are bound to the request that they came from."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from hashlib import sha256
from typing import Protocol, TypeVar

from google.protobuf.message import Message

from tools.ads_api.simulator.refusals import LineRefusedError

Item = TypeVar("Item")


class _Paged(Protocol):
    page_size: int
    page_token: str


def page_of(items: Sequence[Item], request: Message, usual_size: int) -> tuple[Sequence[Item], str]:
    """One page of a list, and the token of the next one (empty on the last page).

    Args:
        items: The whole list, in a stable order.
        request: A request with `page_size` and `page_token`.
        usual_size: What a page_size of 0 means.

    Raises:
        LineRefusedError: PAGE_TOKEN_INVALID when the token belongs to another request.
    """
    paged: _Paged = request  # type: ignore[assignment]  # every list request has the two fields
    bound = _binding(request)
    start = 0
    if paged.page_token:
        try:
            mark, _, position = urlsafe_b64decode(paged.page_token.encode()).decode().partition(":")
            start = int(position)
        except ValueError:
            mark = ""
        if mark != bound or not 0 <= start <= len(items):
            message = "the page token belongs to another request"
            raise LineRefusedError("PAGE_TOKEN_INVALID", message, field="page_token")
    end = start + (paged.page_size or usual_size)
    token = urlsafe_b64encode(f"{bound}:{end}".encode()).decode() if end < len(items) else ""
    return items[start:end], token


def _binding(request: Message) -> str:
    """A short digest of everything in a request but its paging."""
    copy = type(request)()
    copy.CopyFrom(request)
    copy.ClearField("page_token")
    copy.ClearField("page_size")
    return sha256(copy.SerializeToString(deterministic=True)).hexdigest()[:16]
