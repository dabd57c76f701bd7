"""What a resolver is given: the application and who is asking."""

from dataclasses import dataclass

import strawberry
from starlette.requests import HTTPConnection
from starlette.responses import Response

from planner.domain.turn import Principal
from planner.service.application import Application


@dataclass
class GraphQLContext:
    """The context of one request or socket.

    Attributes:
        application: The application.
        principal: Who is asking; it comes with the connection and never from an argument.
        request: The HTTP request or WebSocket.
        response: The response of an HTTP request, to which headers may be added.
    """

    application: Application
    principal: Principal
    request: HTTPConnection
    response: Response | None = None


Info = strawberry.Info[GraphQLContext, None]
"""strawberry's info with our context."""
