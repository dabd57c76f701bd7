"""The README's curl commands do what it says."""

import re

import httpx

from tests.fakes.product import ROOT, Product

HEREDOC = re.compile(r"<<'JSON'\n(.*?)\nJSON\n", re.DOTALL)


def test_the_curl_commands_give_a_plan(product: Product) -> None:
    start, send = (body.replace("\n", "") for body in HEREDOC.findall((ROOT / "README.md").read_text()))
    headers = {"content-type": "application/json"}  # curl -d @- drops line ends, as above
    answer = httpx.post(f"{product.address}/graphql", content=start, headers=headers).json()
    conversation = answer["data"]["startConversation"]["id"]
    send = send.replace("THE CONVERSATION ID", conversation)
    answer = httpx.post(f"{product.address}/graphql", content=send, headers=headers, timeout=60).json()
    plan = answer["data"]["sendMessage"]["plan"]
    assert sum(int(line["budget"]["amountMicros"]) for line in plan["lineItems"]) == 15_000_000_000
    assert {line["countryCode"] for line in plan["lineItems"]} == {"BR", "MX"}
