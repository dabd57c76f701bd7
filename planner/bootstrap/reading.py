"""Reading conversations without planning, on the real taxonomies."""

from collections.abc import Sequence

from agents.context import RunContext
from agents.read_only import read_messages
from agents.taxonomies import CurrentTaxonomies
from planner.bootstrap.application import local_principal
from planner.bootstrap.data import migrate_database
from planner.bootstrap.meaning import term_vectors
from planner.bootstrap.models import configured_model, reading_policy
from planner.bootstrap.services import Services
from planner.domain.turn import Principal, TurnRequest
from planner.settings import Settings
from planner.surfaces.cli.composition import Progress, Reading, ToRead
from tools.ads_api.client import AdsApiClient, AdsApiSettings
from tools.database.pool import database_pool
from tools.history.catalogue import PostgresCatalogue
from tools.history.repository import PostgresCampaignHistory


async def read_conversations(
    settings: Settings,
    services: Services,
    conversations: Sequence[ToRead],
    *,
    progress: Progress,
) -> list[Reading]:
    """Return what each conversation is understood as."""
    await migrate_database(services.database_url, progress)
    readings = []
    async with (
        database_pool(services.database_url) as pool,
        AdsApiClient(AdsApiSettings(target=services.ads_api_target)) as ads,
    ):
        catalogue = PostgresCatalogue(pool)
        taxonomy = CurrentTaxonomies(ads, catalogue, vectors=term_vectors(settings))
        policy, model = reading_policy(settings), configured_model(settings)
        await taxonomy()  # not part of the first message's time
        for conversation in conversations:
            context = RunContext(
                ads=ads,
                history=PostgresCampaignHistory(pool),
                catalogue=catalogue,
                taxonomy=taxonomy,
                request=TurnRequest(
                    conversation_id="reading",
                    turn_number=1,
                    message="",
                    principal=_principal(settings, conversation),
                    today=conversation.today,
                ),
                model=model,
                reading_policy=policy,
                model_deadline_s=settings.model_deadline_s,
            )
            message_ms: list[float] = []
            memory = await read_messages(conversation.messages, context, message_ms=message_ms)
            readings.append(Reading(memory.brief, memory.question, tuple(message_ms)))
    return readings


def _principal(settings: Settings, conversation: ToRead) -> Principal:
    principal = local_principal(settings)
    account = {"country_code": conversation.country_code, "currency": conversation.currency}
    return principal.model_copy(update={"advertiser": principal.advertiser.model_copy(update=account)})
