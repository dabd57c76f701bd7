"""The taxonomy index of the process: built once per release of the Ads API's taxonomies."""

import asyncio
import gc
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from agents.meaning.term_vectors import TermVectors
from agents.taxonomy_index import TaxonomyIndex
from planner.domain.errors import AdsApiError
from planner.domain.taxonomy import TaxonomySnapshot
from planner.ports import AdsTaxonomy, Catalogue

_LOG = logging.getLogger(__name__)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Let the garbage collector rest: loading makes ten thousands of objects, and all of them stay."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class CurrentTaxonomies:
    """A `TaxonomyProvider` that asks the Ads API, then the catalogue, and keeps the index.

    Args:
        ads: The Ads API.
        catalogue: Its last known answers, for when it does not answer.
        fresh_for_s: Seconds after which the Ads API is asked again.
        clock: Seconds from any fixed point.
        vectors: Where the vectors of the taxonomies' names are kept; None: in memory.
        prepares: Make ready in the background what comparing by meaning needs, so that no turn waits for it.
    """

    def __init__(
        self,
        ads: AdsTaxonomy,
        catalogue: Catalogue,
        *,
        fresh_for_s: float = 600.0,
        clock: Callable[[], float] = time.monotonic,
        vectors: TermVectors | None = None,
        prepares: bool = False,
    ) -> None:
        self._ads = ads
        self._catalogue = catalogue
        self._fresh_for_s = fresh_for_s
        self._clock = clock
        self._vectors = vectors if vectors is not None else TermVectors()
        self._prepares = prepares
        self._lock = asyncio.Lock()
        self._index: TaxonomyIndex | None = None
        self._asked_at = 0.0

    async def __call__(self) -> TaxonomyIndex:
        """Return the index over the current taxonomies.

        Raises:
            AdsApiError: The Ads API does not answer and there is no copy of its taxonomies anywhere.
        """
        index = self._fresh()
        if index is not None:
            return index
        async with self._lock:
            index = self._fresh()
            return index if index is not None else await self._refreshed()

    def _fresh(self) -> TaxonomyIndex | None:
        return self._index if self._clock() - self._asked_at < self._fresh_for_s else None

    async def _refreshed(self) -> TaxonomyIndex:
        with _without_collecting():
            return await self._loaded()

    async def _loaded(self) -> TaxonomyIndex:
        snapshot = await self._snapshot()
        if self._index is None or (snapshot is not None and snapshot.release != self._index.snapshot.release):
            assert snapshot is not None  # noqa: S101 - without an index `_snapshot` returns one or raises
            self._index = await asyncio.to_thread(TaxonomyIndex, snapshot, self._vectors)
            if self._prepares:
                threading.Thread(target=self._index.prepare, name="prepare-meaning", daemon=True).start()
        self._asked_at = self._clock()
        return self._index

    async def _snapshot(self) -> TaxonomySnapshot | None:
        """Return the newest snapshot to be had, None when the index at hand is the best there is."""
        try:
            return await self._ads.taxonomies()
        except AdsApiError as error:
            _LOG.warning("the Ads API did not give its taxonomies: %s", error)
            if self._index is not None:
                return None
            stored = await self._catalogue.taxonomies()
            if stored is None:
                raise
            return stored[0]
