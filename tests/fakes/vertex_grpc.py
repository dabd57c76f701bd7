"""The same endpoint over gRPC, as ChatVertexAI speaks it when its transport is not REST.

That client trusts only gRPC's default roots, which gRPC reads once, when the first secure channel is made. So
the certificate of the server has to be named in the environment before that: see `trust`.
"""

import os
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import grpc
import trustme
from google.protobuf.json_format import MessageToDict, ParseDict
from google.rpc import error_details_pb2, status_pb2
from grpc_status.rpc_status import to_status

from tests.fakes.model_server import ModelServer, Reply
from tests.fakes.vertex import answers, whole

SERVICE = "google.cloud.aiplatform.v1beta1.PredictionService"
_CODES = {
    400: grpc.StatusCode.INVALID_ARGUMENT,
    403: grpc.StatusCode.PERMISSION_DENIED,
    404: grpc.StatusCode.NOT_FOUND,
    429: grpc.StatusCode.RESOURCE_EXHAUSTED,
    500: grpc.StatusCode.INTERNAL,
    503: grpc.StatusCode.UNAVAILABLE,
}


def trust() -> trustme.CA:
    """Make a certificate authority that gRPC trusts in this process; call it before any secure channel."""
    authority = trustme.CA()
    handle, name = tempfile.mkstemp(suffix=".pem")
    os.close(handle)
    authority.cert_pem.write_to_path(name)
    os.environ["GRPC_DEFAULT_SSL_ROOTS_FILE_PATH"] = str(Path(name))
    return authority


class _Prediction:
    """The two methods that a chat model calls."""

    def __init__(self, scripted: ModelServer) -> None:
        self._scripted = scripted

    def generate(self, request: Any, context: grpc.ServicerContext) -> Any:
        body = MessageToDict(request)
        with self._scripted.answering("GenerateContent", body) as reply:
            return _response(whole(self._told(reply, body, context)))

    def stream(self, request: Any, context: grpc.ServicerContext) -> Iterator[Any]:
        body = MessageToDict(request)
        with self._scripted.answering("StreamGenerateContent", body, streams=True) as reply:
            for answer in self._told(reply, body, context):
                yield _response(answer)

    def _told(
        self, reply: Reply, body: dict[str, Any], context: grpc.ServicerContext
    ) -> list[dict[str, Any]]:
        if reply.status != 200:
            status = status_pb2.Status(code=_CODES[reply.status].value[0], message="scripted")
            if reply.retry_after_s is not None:
                wait = error_details_pb2.RetryInfo()
                wait.retry_delay.FromNanoseconds(int(reply.retry_after_s * 1e9))
                status.details.add().Pack(wait)
            context.abort_with_status(to_status(status))
        if reply.body is not None:
            context.abort(grpc.StatusCode.INTERNAL, "a body that is no message")
        return answers(reply, body)


def _response(answer: dict[str, Any]) -> Any:
    from google.cloud.aiplatform_v1beta1.types import GenerateContentResponse

    return ParseDict(answer, GenerateContentResponse.pb()())


@contextmanager
def vertex_grpc_server(authority: trustme.CA) -> Iterator[ModelServer]:
    """Run the endpoint on a free port of loopback; `url` is `localhost:port`, without a scheme."""
    from google.cloud.aiplatform_v1beta1.types import GenerateContentRequest

    scripted = ModelServer()
    prediction = _Prediction(scripted)
    read: Any = GenerateContentRequest.pb().FromString

    def write(message: Any) -> bytes:
        sent: bytes = message.SerializeToString()
        return sent

    methods = {
        "GenerateContent": grpc.unary_unary_rpc_method_handler(prediction.generate, read, write),
        "StreamGenerateContent": grpc.unary_stream_rpc_method_handler(prediction.stream, read, write),
    }
    certificate = authority.issue_cert("localhost")
    server = grpc.server(ThreadPoolExecutor(max_workers=16))
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, methods),))
    credentials = grpc.ssl_server_credentials(
        [(certificate.private_key_pem.bytes(), certificate.cert_chain_pems[0].bytes())]
    )
    port = server.add_secure_port("localhost:0", credentials)
    server.start()
    scripted.url = f"localhost:{port}"
    try:
        yield scripted
    finally:
        server.stop(grace=None).wait()
