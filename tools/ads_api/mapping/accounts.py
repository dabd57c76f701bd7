"""AdAccountService: ad accounts, named `adAccounts/<id>` on the wire."""

from planner.domain.errors import AdsApiContractError
from planner.domain.inventory import Account
from protos.ads.v1 import accounts_pb2
from tools.ads_api.mapping.money import read_currency

_COLLECTION = "adAccounts/"


def account_name(account_id: str) -> str:
    """Return the wire's name of an account."""
    return f"{_COLLECTION}{account_id}"


def read_account(wire: accounts_pb2.AdAccount) -> Account:
    """Return an ad account.

    Raises:
        AdsApiContractError: Its name, currency or time zone is missing.
    """
    if not wire.name.startswith(_COLLECTION) or not wire.time_zone:
        msg = f"The Ads API answered an ad account without name or time zone: {wire.name!r}"
        raise AdsApiContractError(msg)
    return Account(
        account_id=wire.name.removeprefix(_COLLECTION),
        name=wire.display_name,
        currency=read_currency(wire.currency_code, "an ad account"),
        country_code=wire.country_code,
        time_zone=wire.time_zone,
    )
