"""What rarely changes: taxonomies, accounts, the catalogue, exchange rates."""

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from planner.domain.brief import PlaceKind
from planner.domain.errors import AdsApiUnavailableError
from planner.domain.inventory import Account, LineSpec, Product, Provenance
from planner.domain.money import ExchangeRates
from planner.domain.taxonomy import TaxonomySnapshot
from protos.ads.v1 import accounts_pb2, inventory_pb2, pricing_pb2, taxonomy_pb2
from tools.ads_api.batches import all_pages
from tools.ads_api.calls import Calls
from tools.ads_api.mapping.accounts import account_name, read_account
from tools.ads_api.mapping.dates import wire_date
from tools.ads_api.mapping.enums import NODE_KINDS
from tools.ads_api.mapping.inventory import read_product
from tools.ads_api.mapping.pricing import read_rates
from tools.ads_api.mapping.provenance import read_provenance
from tools.ads_api.mapping.taxonomy import read_category, read_node, read_place, read_release

_NODES_PER_PAGE = 5000
_PRODUCTS_PER_PAGE = 1000

W = TypeVar("W")
D = TypeVar("D")

_log = logging.getLogger(__name__)


class LookUpCalls:
    """Implements `planner.ports.AdsTaxonomy`, the catalogue and `planner.ports.AdsPricing` over `calls`."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._regions: frozenset[str] | None = None

    async def taxonomies(self) -> TaxonomySnapshot:
        """Return all places, interests, genres and ad categories on sale.

        Raises:
            AdsApiError: The Ads API could not answer.
        """
        geo, nodes, categories, source = await asyncio.gather(
            all_pages(self._places_page),
            all_pages(self._nodes_page),
            all_pages(self._categories_page),
            self._source(),
        )
        releases = (
            _one_release([page.release for page in geo]),
            _one_release([page.release for page in nodes]),
            _one_release([page.release for page in categories]),
        )
        snapshot = TaxonomySnapshot(
            release=read_release(*releases),
            source=source.source,
            places=_known(read_place, (place for page in geo for place in page.geo_targets)),
            audiences=_known(read_node, (node for page in nodes for node in page.nodes)),
            categories=tuple(read_category(one) for page in categories for one in page.ad_categories),
        )
        self._regions = frozenset(
            target.place.place_id for target in snapshot.places if target.place.kind is PlaceKind.REGION
        )
        return snapshot

    async def account(self, account_id: str) -> Account:
        """Return the ad account; one that does not exist is rejected with code AD_ACCOUNT_UNKNOWN.

        Raises:
            AdsApiError: The Ads API could not answer.
        """
        request = accounts_pb2.GetAdAccountRequest(name=account_name(account_id))
        return read_account(
            await self._calls.unary("AdAccountService/GetAdAccount", request, accounts_pb2.AdAccount)
        )

    async def products(self) -> tuple[Product, ...]:
        """Return the catalogue; products that a plan has no words for are left out.

        Raises:
            AdsApiError: The Ads API could not answer.
        """
        pages = await all_pages(self._products_page)
        wires = [product for page in pages for product in page.products]
        products = _known(read_product, wires)
        if len(products) < len(wires):
            _log.info("%d of %d products cannot be planned with", len(wires) - len(products), len(wires))
        return products

    async def exchange_rates(self, as_of: date) -> ExchangeRates:
        """Return the pinned rates that hold on `as_of`.

        Raises:
            AdsApiError: The Ads API could not answer.
        """
        request = pricing_pb2.ListExchangeRatesRequest(as_of=wire_date(as_of))
        return read_rates(
            await self._calls.unary(
                "PricingService/ListExchangeRates", request, pricing_pb2.ListExchangeRatesResponse
            )
        )

    async def _places_page(self, token: str) -> taxonomy_pb2.ListGeoTargetsResponse:
        request = taxonomy_pb2.ListGeoTargetsRequest(page_size=_NODES_PER_PAGE, page_token=token)
        return await self._calls.unary(
            "TaxonomyService/ListGeoTargets", request, taxonomy_pb2.ListGeoTargetsResponse
        )

    async def _nodes_page(self, token: str) -> taxonomy_pb2.ListAudienceNodesResponse:
        request = taxonomy_pb2.ListAudienceNodesRequest(
            kinds=list(NODE_KINDS.pairs), page_size=_NODES_PER_PAGE, page_token=token
        )
        return await self._calls.unary(
            "TaxonomyService/ListAudienceNodes", request, taxonomy_pb2.ListAudienceNodesResponse
        )

    async def _categories_page(self, token: str) -> taxonomy_pb2.ListAdCategoriesResponse:
        request = taxonomy_pb2.ListAdCategoriesRequest(page_size=_NODES_PER_PAGE, page_token=token)
        return await self._calls.unary(
            "TaxonomyService/ListAdCategories", request, taxonomy_pb2.ListAdCategoriesResponse
        )

    async def _products_page(self, token: str) -> inventory_pb2.ListProductsResponse:
        request = inventory_pb2.ListProductsRequest(page_size=_PRODUCTS_PER_PAGE, page_token=token)
        return await self._calls.unary(
            "InventoryService/ListProducts", request, inventory_pb2.ListProductsResponse
        )

    async def _source(self) -> Provenance:
        """Who answers; the taxonomies do not say it, so the catalogue is asked."""
        request = inventory_pb2.ListProductsRequest(page_size=1)
        answer = await self._calls.unary(
            "InventoryService/ListProducts", request, inventory_pb2.ListProductsResponse
        )
        return read_provenance(answer.provenance)

    async def regions_among(self, lines: Iterable[LineSpec]) -> frozenset[str]:
        """Return region ids, among them all that lines leave out: the wire wants them apart from cities."""
        if not any(line.excluded_place_ids for line in lines):
            return frozenset()
        if self._regions is None:
            await self.taxonomies()
        return self._regions or frozenset()


def _known(read: Callable[[W], D | None], wires: Iterable[W]) -> tuple[D, ...]:
    return tuple(value for wire in wires if (value := read(wire)) is not None)


def _one_release(releases: Sequence[taxonomy_pb2.TaxonomyRelease]) -> taxonomy_pb2.TaxonomyRelease:
    if len({release.version for release in releases}) > 1:
        msg = f"The taxonomy {releases[0].id} changed while it was read"
        raise AdsApiUnavailableError(msg, suggestion="Read it again.")
    return releases[0]
