"""The web application: GraphQL over HTTP and WebSocket, and a health page."""

import json
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL

from planner.domain.errors import PlannerError
from planner.domain.turn import Principal
from planner.service.application import Application
from planner.service.failures import failure_from
from planner.surfaces.graphql.request import GraphQLContext
from planner.surfaces.graphql.schema import build_schema

LARGEST_BODY = 256 * 1024
"""Bytes of a request body; a message of 20,000 characters needs at most about 120,000."""

PrincipalOf = Callable[[HTTPConnection], Principal]
"""Says who is asking, from the connection."""


class BodyLimit:
    """Refuses request bodies that are too large, before they are read whole."""

    def __init__(self, app: ASGIApp, largest: int = LARGEST_BODY) -> None:
        self._app = app
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 413."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        declared = dict(scope["headers"]).get(b"content-length", b"0")
        if not declared.isdigit() or int(declared) > self._largest:
            await self._refusal()(scope, receive, send)
            return
        messages: list[Message] = []
        size = 0
        more = True
        while more:
            message = await receive()
            messages.append(message)
            size += len(message.get("body", b""))
            more = message.get("more_body", False)
            if size > self._largest:
                await self._refusal()(scope, receive, send)
                return

        async def replay() -> Message:
            return messages.pop(0) if messages else await receive()

        await self._app(scope, replay, send)

    def _refusal(self) -> Response:
        problem = {
            "message": f"The request is larger than {self._largest} bytes. Send a shorter message.",
            "extensions": {"code": "REQUEST_TOO_LARGE", "recovery": "CORRECTABLE"},
        }
        return JSONResponse({"errors": [problem]}, status_code=413)


class PlannerGraphQL(GraphQL[GraphQLContext, None]):
    """strawberry's ASGI application with our context and a fast encoder."""

    def __init__(self, application: Application, principal_of: PrincipalOf) -> None:
        super().__init__(
            build_schema(),
            graphql_ide=None,  # its page would load scripts from other hosts
            allow_queries_via_get=False,
            subscription_protocols=[GRAPHQL_TRANSPORT_WS_PROTOCOL],
            max_subscriptions_per_connection=10,
        )
        self._application = application
        self._principal_of = principal_of

    async def get_context(
        self, request: Request | WebSocket, response: Response | WebSocket
    ) -> GraphQLContext:
        """Return what resolvers are given for this request or socket."""
        return GraphQLContext(
            application=self._application,
            principal=self._principal_of(request),
            request=request,
            response=response if isinstance(response, Response) else None,
        )

    def encode_json(self, data: object) -> str | bytes:
        """Encode a reply; orjson where it can, the standard library for integers beyond 64 bits."""
        try:
            return orjson.dumps(data).decode()
        except TypeError:
            return json.dumps(data)


def build_server(
    application: Application,
    principal_of: PrincipalOf,
    *,
    allowed_hosts: list[str],
    lifespan: Callable[[Starlette], AbstractAsyncContextManager[None]] | None = None,
) -> Starlette:
    """Return the ASGI application: `/graphql` (HTTP and graphql-transport-ws) and `/health`."""
    graphql = PlannerGraphQL(application, principal_of)

    async def health(_: Request) -> Response:
        try:
            summary = await application.history_summary()
        except PlannerError as error:
            failure = failure_from(error, while_doing="the health check")
            return JSONResponse({"ready": False, "problem": failure.model_dump(mode="json")}, status_code=503)
        return JSONResponse({"ready": True, "history_ad_sets": summary.ad_sets})

    async def front(_: Request) -> Response:
        body: dict[str, Any] = {
            "service": "media planning assistant",
            "graphql": "/graphql",
            "health": "/health",
        }
        return JSONResponse(body)

    return Starlette(
        routes=[
            Route("/", front),
            Route("/health", health),
            Route("/graphql", graphql, methods=["GET", "POST"]),
            WebSocketRoute("/graphql", graphql),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=allowed_hosts),
            Middleware(BodyLimit),
        ],
        lifespan=lifespan,
    )
