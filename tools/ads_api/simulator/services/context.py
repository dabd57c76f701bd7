"""What gRPC tells a servicer about a call."""

from __future__ import annotations

from typing import Any, TypeAlias

import grpc.aio

Context: TypeAlias = "grpc.aio.ServicerContext[Any, Any]"
