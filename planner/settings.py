"""Every setting, read from the environment (`PLANNER_*`) in one place; the defaults work locally."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from planner.domain.readings import ReadingPolicy

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
        reading: Who reads messages; unset: hybrid where a model is configured, else embedded.
        model_project: Google Cloud project of the model.
        model_location: Google Cloud location of the model.
        model_endpoint: Another endpoint for the model, e.g. the base URL of a server of one's own.
        model_transport: Transport of `google_vertexai`; unset: REST with an endpoint that is a URL, else the
            client's own choice.
        model_api_key: Key of a provider that asks for one; unset: its client looks where it always does.
        model_method: How the model is made to keep a schema; unset: what works best with the provider.
        model_options: Further arguments of the LangChain class, as a JSON object.
        model_price_in: US dollars per million tokens sent; unset: the cost of calls is unavailable.
        model_price_out: US dollars per million tokens received.
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
    reading: ReadingPolicy | None = None
    model_project: str | None = None
    model_location: str = "us-central1"
    model_endpoint: str | None = None
    model_transport: Literal["rest", "grpc"] | None = None
    model_api_key: SecretStr | None = None
    model_method: Literal["json_schema", "function_calling", "json_mode"] | None = None
    model_options: Annotated[dict[str, Any], NoDecode] = Field(default_factory=dict)
    model_price_in: Decimal | None = Field(default=None, ge=0)
    model_price_out: Decimal | None = Field(default=None, ge=0)
    model_deadline_s: float = Field(default=8.0, gt=0)

    @field_validator("model_options", mode="before")
    @classmethod
    def _object(cls, value: Any) -> Any:
        """Read the JSON here, so that what is wrong with it is told like any other setting."""
        return json.loads(value) if isinstance(value, str) else value
