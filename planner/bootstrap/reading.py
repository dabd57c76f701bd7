"""Reading conversations without planning, on the real taxonomies."""

from collections.abc import Sequence
from datetime import date

from agents.context import RunContext
from agents.read_only import read_messages
from agents.taxonomies import CurrentTaxonomies
from planner.bootstrap.application import configured_model, local_principal
from planner.bootstrap.data import migrate_database
from planner.bootstrap.services import Services
from planner.domain.turn import TurnRequest
from planner.settings import Settings
from planner.surfaces.cli.composition import Progress, Reading
from tools.ads_api.client import AdsApiClient, AdsApiSettings
from tools.database.pool import database_pool
from tools.history.catalogue import PostgresCatalogue
from tools.history.repository import PostgresCampaignHistory


async def read_conversations(
    settings: Settings,
    services: Services,
    conversations: Sequence[tuple[Sequence[str], date]],
    *,
    progress: Progress,
) -> list[Reading]:
    """Return what each conversation (its messages and the advertiser's today) is understood as."""
    await migrate_database(services.database_url, progress)
    readings = []
    async with (
        database_pool(services.database_url) as pool,
        AdsApiClient(AdsApiSettings(target=services.ads_api_target)) as ads,
    ):
        catalogue = PostgresCatalogue(pool)
        taxonomy = CurrentTaxonomies(ads, catalogue)
        model = configured_model(settings)
        for messages, today in conversations:
            context = RunContext(
                ads=ads,
                history=PostgresCampaignHistory(pool),
                catalogue=catalogue,
                taxonomy=taxonomy,
                request=TurnRequest(
                    conversation_id="reading",
                    turn_number=1,
                    message="",
                    principal=local_principal(settings),
                    today=today,
                ),
                model=model,
                model_deadline_s=settings.model_deadline_s,
            )
            memory = await read_messages(messages, context)
            readings.append(Reading(brief=memory.brief, question=memory.question))
    return readings
