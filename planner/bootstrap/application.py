"""Wires the application: tools behind ports, agents behind the reasoner, the service over both."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, date

from agents.reasoner import GraphReasoner
from agents.taxonomies import CurrentTaxonomies
from planner.bootstrap.clocks import StandingClock, SystemClock
from planner.bootstrap.data import migrate_database, refresh_from_ads_api
from planner.bootstrap.meaning import term_vectors
from planner.bootstrap.models import configured_model, reading_policy
from planner.bootstrap.services import Services
from planner.domain.brief import Advertiser
from planner.domain.turn import Principal
from planner.ports import Clock
from planner.service.application import Application
from planner.service.broadcast import Broadcast
from planner.service.turns import Turns
from planner.settings import Settings
from planner.surfaces.cli.composition import Progress
from tools.ads_api.client import AdsApiClient, AdsApiSettings
from tools.conversations.checkpoints import checkpoint_pool, checkpointer
from tools.conversations.store import PostgresConversations
from tools.database.address import conninfo
from tools.database.pool import database_pool
from tools.history.catalogue import PostgresCatalogue
from tools.history.repository import PostgresCampaignHistory

LOOPBACK_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
"""Host names of this machine."""


TAXONOMIES_FRESH_S = 6 * 3600.0
"""Seconds after which the Ads API's taxonomies are asked for again; they change with its releases."""


def local_principal(settings: Settings) -> Principal:
    """Return the local user: whoever runs this machine, acting for the account of the settings."""
    return Principal(
        subject="local",
        advertiser=Advertiser(
            account_id=settings.account_id,
            name=settings.account_name,
            currency=settings.account_currency,
            country_code=settings.account_country,
            time_zone=settings.account_time_zone,
        ),
    )


def clock_for(settings: Settings, as_of: date | None) -> Clock:
    """Return a clock that stands at `as_of`, or at the settings' day, or else the machine's."""
    day = as_of or settings.today
    return SystemClock() if day is None else StandingClock(day, settings.account_time_zone)


@asynccontextmanager
async def open_application(
    settings: Settings, services: Services, *, as_of: date | None, progress: Progress
) -> AsyncIterator[Application]:
    """Wire the application over running services; at the end its connections are closed.

    Raises:
        HistoryUnavailableError: The database does not answer.
        ConfigurationError: A setting names something that cannot be used.
    """
    clock = clock_for(settings, as_of)
    policy, model = reading_policy(settings), configured_model(settings)  # what is wrong is told at once
    async with AsyncExitStack() as open_things:
        await migrate_database(services.database_url, progress)
        pool = await open_things.enter_async_context(database_pool(services.database_url))
        checkpoints = await open_things.enter_async_context(checkpoint_pool(conninfo(services.database_url)))
        ads = await open_things.enter_async_context(
            AdsApiClient(AdsApiSettings(target=services.ads_api_target, time_zone=settings.account_time_zone))
        )
        catalogue = PostgresCatalogue(pool)
        history = PostgresCampaignHistory(pool)
        today = clock.now().astimezone(UTC).date()
        await refresh_from_ads_api(ads, pool, catalogue, today=today, progress=progress)
        vectors = term_vectors(settings)
        taxonomy = CurrentTaxonomies(
            ads, catalogue, fresh_for_s=TAXONOMIES_FRESH_S, vectors=vectors, prepares=True
        )
        await taxonomy()
        reasoner = GraphReasoner(
            ads=ads,
            history=history,
            catalogue=catalogue,
            taxonomy=taxonomy,
            model=model,
            reading_policy=policy,
            model_deadline_s=settings.model_deadline_s,
            saver_factory=lambda: checkpointer(checkpoints),
        )
        conversations = PostgresConversations(pool)
        broadcast = Broadcast()
        yield Application(
            turns=Turns(conversations, reasoner, clock, broadcast),
            conversations=conversations,
            history=history,
            broadcast=broadcast,
        )
