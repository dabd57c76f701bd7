"""Money: int64 micros beside one ISO 4217 code on the wire, `Money` in the domain. Never a float."""

from planner.domain.errors import AdsApiContractError
from planner.domain.money import Money
from planner.domain.plan import Bid, BidStrategy
from protos.ads.v1 import common_pb2
from tools.ads_api.mapping.enums import BID_STRATEGIES


def read_currency(code: str, what: str) -> str:
    """Return an ISO 4217 code.

    Raises:
        AdsApiContractError: It is not three capital letters; the message names `what`.
    """
    if len(code) == 3 and code.isascii() and code.isalpha() and code.isupper():
        return code
    msg = f"The Ads API answered {what} with the currency {code!r}"
    raise AdsApiContractError(msg)


def read_money(micros: int, currency: str, what: str) -> Money:
    """Return an amount of at least 0.

    Raises:
        AdsApiContractError: It is negative or its currency is no code; the message names `what`.
    """
    if micros < 0:
        msg = f"The Ads API answered {what} below zero: {micros} micros"
        raise AdsApiContractError(msg)
    return Money(amount_micros=micros, currency=read_currency(currency, what))


def wire_budget(budget: Money) -> common_pb2.Budget:
    """Return lifetime money of a line."""
    return common_pb2.Budget(
        amount_micros=budget.amount_micros,
        currency_code=budget.currency,
        type=common_pb2.BUDGET_TYPE_LIFETIME,
    )


def wire_bid(bid: Bid) -> common_pb2.Bid | None:
    """Return the bid, or None for a line whose price is fixed by the rate card.

    Raises:
        AdsApiRejectedError: The strategy has no counterpart (code `NOT_OFFERED`).
    """
    if bid.strategy is BidStrategy.FIXED_PRICE:
        return None
    return common_pb2.Bid(
        strategy=BID_STRATEGIES.write(bid.strategy),
        amount_micros=bid.amount.amount_micros if bid.amount else 0,
    )
