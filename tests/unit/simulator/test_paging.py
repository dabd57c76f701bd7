from __future__ import annotations

import pytest

from protos.ads.v1 import taxonomy_pb2 as wire
from tools.ads_api.simulator.paging import page_of
from tools.ads_api.simulator.refusals import LineRefusedError


def test_pages_give_every_item_once_and_in_order() -> None:
    items, token = list(range(25)), ""
    seen: list[int] = []
    while True:
        page, token = page_of(items, wire.ListAudienceNodesRequest(page_size=10, page_token=token), 500)
        seen += page
        if not token:
            break
    assert seen == items


def test_a_token_belongs_to_its_request() -> None:
    _, token = page_of(range(25), wire.ListAudienceNodesRequest(page_size=10), 500)
    other = wire.ListAudienceNodesRequest(
        page_size=10, page_token=token, kinds=[wire.AUDIENCE_NODE_KIND_GENRE]
    )
    with pytest.raises(LineRefusedError, match="PAGE_TOKEN_INVALID"):
        page_of(range(25), other, 500)


@pytest.mark.parametrize("token", ["nonsense", "!!!!", "Zm9vOjQ="])
def test_a_made_up_token_is_refused(token: str) -> None:
    with pytest.raises(LineRefusedError, match="PAGE_TOKEN_INVALID"):
        page_of(range(25), wire.ListAudienceNodesRequest(page_token=token), 500)
