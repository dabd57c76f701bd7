"""What is configured, reachable, migrated, and what is simulated. It starts nothing and changes nothing."""

import asyncio
from datetime import date

from agents.model.providers import require_installed
from planner.bootstrap.meaning import examine_meaning
from planner.bootstrap.models import reading_policy
from planner.bootstrap.services import market_day, state_of
from planner.domain.errors import ConfigurationError, PlannerError
from planner.domain.readings import ReadingPolicy
from planner.settings import Settings
from planner.surfaces.cli.composition import Finding
from tools.ads_api.client import AdsApiClient, AdsApiSettings
from tools.database.health import ping
from tools.database.migrate import current_revision, head_revision
from tools.database.pool import database_pool
from tools.history.repository import PostgresCampaignHistory
from tools.local.errors import LocalServiceError
from tools.local.postgres import running_postgres
from tools.local.process import find_running

STARTED_ON_DEMAND = "not running; commands start it for their own time"


async def examine(settings: Settings) -> list[Finding]:
    """Return what was found, one line a subject."""
    findings = [_state(settings)]
    url = settings.database_url
    if url is None:
        running = await asyncio.to_thread(running_postgres, state_of(settings).directory)
        url = None if running is None else running.url
    if url is None:
        findings.append(Finding("database", "ok", f"embedded PostgreSQL, {STARTED_ON_DEMAND}"))
        findings.append(Finding("migrations", "ok", "applied when the database starts"))
    else:
        findings.extend(await _database(url, embedded=settings.database_url is None))
    findings.append(await _ads_api(settings))
    findings.append(await asyncio.to_thread(examine_meaning))
    findings.append(_model(settings))
    return findings


def _state(settings: Settings) -> Finding:
    try:
        return Finding("state", "ok", f"kept in {state_of(settings).directory}")
    except LocalServiceError as error:
        return Finding("state", "problem", error.message, error.suggestion)


async def _database(url: str, *, embedded: bool) -> list[Finding]:
    name = "embedded PostgreSQL" if embedded else "PostgreSQL of PLANNER_DATABASE_URL"
    try:
        health = await ping(url)
        revision = await asyncio.to_thread(current_revision, url)
    except PlannerError as error:
        return [Finding("database", "problem", f"{name}: {error.message}", error.suggestion)]
    findings = [Finding("database", "ok", f"{name} {health.server_version} answers")]
    if revision == head_revision():
        findings.append(Finding("migrations", "ok", f"migrated to {revision}"))
        findings.append(await _history(url))
    else:
        findings.append(
            Finding(
                "migrations",
                "warning",
                f"migrated to {revision or 'nothing'}, and {head_revision()} is the newest",
                "`planner serve` or `planner plan` migrates it.",
            )
        )
    return findings


async def _history(url: str) -> Finding:
    async with database_pool(url, largest=1) as pool:
        try:
            summary = await PostgresCampaignHistory(pool).summary()
        except PlannerError as error:
            return Finding("history", "problem", error.message, error.suggestion)
    if not summary.ad_sets:
        return Finding("history", "warning", "empty", "`planner serve` loads it from the Ads API.")
    sources = ", ".join(f"{source}: {count:,}" for source, count in summary.by_source.items())
    text = (
        f"{summary.ad_sets:,} ad sets of {summary.advertisers:,} advertisers, "
        f"{summary.oldest_start} to {summary.newest_end} ({sources})"
    )
    return Finding("history", "ok", text)


async def _ads_api(settings: Settings) -> Finding:
    target = settings.ads_api_target
    today: date = market_day(settings, None)
    if target is None:
        port = find_running(state_of(settings).simulator_port_file(today, settings.simulator_seed))
        if port is None:
            return Finding("Ads API", "ok", f"simulator (a made-up market), {STARTED_ON_DEMAND}")
        target = f"127.0.0.1:{port}"
    async with AdsApiClient(AdsApiSettings(target=target)) as client:
        try:
            status = await client.health()
            source = (await client.taxonomies()).source
        except PlannerError as error:
            return Finding("Ads API", "problem", f"{target}: {error.message}", error.suggestion)
    simulated = "; simulated: a made-up market, nothing is really on sale" if "simulator" in source else ""
    return Finding("Ads API", "ok", f"{source} at {target} says {status}{simulated}")


def _model(settings: Settings) -> Finding:
    try:
        policy = reading_policy(settings)
        if settings.model:
            require_installed(settings.model)
    except ConfigurationError as error:
        return Finding("model", "problem", error.message, error.suggestion)
    if not settings.model:
        return Finding("model", "ok", "none configured; the embedded reader reads alone")
    where = f" at {settings.model_endpoint}" if settings.model_endpoint else ""
    return Finding("model", "ok", f"{settings.model}{where}, {_USES[policy]}")


_USES = {
    ReadingPolicy.EMBEDDED: "never asked: PLANNER_READING is embedded",
    ReadingPolicy.HYBRID: "asked only for what the embedded reader left open",
    ReadingPolicy.MODEL: "asked about every message; the embedded reader fills what it leaves open",
}
