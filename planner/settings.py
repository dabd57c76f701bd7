"""Every setting, read from the environment (`PLANNER_*`) in one place; the defaults work locally."""

from datetime import date
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

CHECKOUT = Path(__file__).resolve().parent.parent
"""The folder that the packages lie in; local state is keyed by it."""


class Settings(BaseSettings):
    """What can be set. Each field is read from `PLANNER_<NAME>`; None means the embedded default.

    Attributes:
        database_url: SQLAlchemy URL of a PostgreSQL 15+; unset: the embedded server is started.
        ads_api_target: `host:port` of an Ads API; unset: the simulator is started.
        model: `provider:model` of a chat model, e.g. `google_vertexai:gemini-2.5-pro`; unset: no model.
        host: Address that the server listens on.
        port: Port that the server listens on.
        state_dir: Where the embedded services keep their data.
        pg_bin_dir: PostgreSQL binaries to use for the embedded server.
        simulator_seed: Seed of the simulator's market.
        today: Pins today, for the advertiser and the simulator; for demonstrations and tests.
        account_id: The ad account of the local user.
        account_name: Its name.
        account_currency: Currency that a bare number is taken to be in.
        account_country: Where the advertiser is, ISO 3166-1 alpha-2.
        account_time_zone: IANA zone in which "today" and flights are meant.
        model_project: Google Cloud project of the model.
        model_location: Google Cloud location of the model.
        model_endpoint: Another endpoint for the model, e.g. a local one for tests.
        model_deadline_s: Seconds a model call may take before the embedded reading stands alone.
    """

    model_config = SettingsConfigDict(env_prefix="PLANNER_", extra="ignore")

    database_url: str | None = None
    ads_api_target: str | None = None
    model: str | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8470, ge=1, le=65535)
    state_dir: Path | None = None
    pg_bin_dir: Path | None = None
    simulator_seed: int = 7
    today: date | None = None
    account_id: str = "acct-demo"
    account_name: str = "Demo advertiser"
    account_currency: str = Field(default="EUR", pattern=r"^[A-Z]{3}$")
    account_country: str = Field(default="DE", pattern=r"^[A-Z]{2}$")
    account_time_zone: str = "Europe/Berlin"
    model_project: str | None = None
    model_location: str = "us-central1"
    model_endpoint: str | None = None
    model_deadline_s: float = Field(default=8.0, gt=0)
