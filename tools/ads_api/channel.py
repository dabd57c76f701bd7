"""The one channel to the Ads API: opened at start, kept for the process's life.

Retries are gRPC's own (service config, gRFC A6), for methods that may be sent again and for UNAVAILABLE only,
and they stay inside the call's deadline. There are no timeouts in the service config: gRPC for Python has not
honoured them reliably, so every call carries its own.
"""

import json
from typing import Any

import grpc

from tools.ads_api.deadlines import retry_names

LARGEST_ANSWER_BYTES = 64 * 1024 * 1024
LARGEST_REQUEST_BYTES = 4 * 1024 * 1024


def service_config() -> str:
    """Return the gRPC service config as JSON.

    Three attempts about 50 and 100 ms apart. Once failures have used up half of ten tokens (each success
    gives a tenth of one back) nothing is sent again: a server that is down is not asked three times as often.
    """
    config: dict[str, Any] = {
        "loadBalancingConfig": [{"round_robin": {}}],
        "methodConfig": [
            {
                "name": retry_names(),
                "retryPolicy": {
                    "maxAttempts": 3,
                    "initialBackoff": "0.05s",
                    "maxBackoff": "0.5s",
                    "backoffMultiplier": 2,
                    "retryableStatusCodes": ["UNAVAILABLE"],
                },
            }
        ],
        "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1},
    }
    return json.dumps(config)


def channel_options(user_agent: str) -> list[tuple[str, int | str]]:
    """Return the channel's options.

    Pings every 30 s while calls are open find a dead connection within 10 s more; a lost one is tried again
    after 0.1 s and then ever more slowly, every 2 s at most, so that a restart is noticed soon.
    """
    return [
        ("grpc.primary_user_agent", user_agent),
        ("grpc.service_config", service_config()),
        ("grpc.service_config_disable_resolution", 1),
        ("grpc.enable_retries", 1),
        ("grpc.keepalive_time_ms", 30_000),
        ("grpc.keepalive_timeout_ms", 10_000),
        ("grpc.keepalive_permit_without_calls", 0),
        ("grpc.initial_reconnect_backoff_ms", 100),
        ("grpc.min_reconnect_backoff_ms", 1_000),
        ("grpc.max_reconnect_backoff_ms", 2_000),
        ("grpc.max_receive_message_length", LARGEST_ANSWER_BYTES),
        ("grpc.max_send_message_length", LARGEST_REQUEST_BYTES),
    ]


def open_channel(
    target: str, *, user_agent: str, root_certificates: bytes | None = None, tls: bool = False
) -> grpc.aio.Channel:
    """Return a channel to `target` (`host:port`); it connects with the first call, on the running loop.

    Args:
        target: Where the Ads API is.
        user_agent: Who is calling.
        root_certificates: PEM of the authorities to trust, None for the system's; only with `tls`.
        tls: Whether the connection is encrypted.
    """
    options = channel_options(user_agent)
    if tls:
        credentials = grpc.ssl_channel_credentials(root_certificates)
        return grpc.aio.secure_channel(target, credentials, options=options)
    return grpc.aio.insecure_channel(target, options=options)
