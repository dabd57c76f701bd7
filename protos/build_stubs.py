"""Builds the Python stubs of the protocol buffers.

It is a hatchling build hook, and it can be run by hand: `python protos/build_stubs.py [--force]`.

The stubs stand beside their `.proto` files and stay out of git; a wheel carries them as build artifacts.
They are rebuilt only when a `.proto`, this file or a compiler has changed, which a digest kept in
`protos/build/stubs.sha256` tells.

The validation rules (`buf/validate/validate.proto`) are not kept here: their descriptor is read from the
installed protovalidate. Their stub becomes `protos.buf.validate`, so that no top-level `buf` package is
claimed; the one import line that names it is rewritten in our stubs. The descriptor keeps its own name,
because protovalidate knows its rules by it.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.resources
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
else:
    try:
        from hatchling.builders.hooks.plugin.interface import BuildHookInterface
    except ImportError:  # run by hand where the build backend is not installed

        class BuildHookInterface:
            """Stands in for hatchling's class, whose subscript names the builder's configuration."""

            def __class_getitem__(cls, _: object) -> type:
                return cls


ROOT = Path(__file__).resolve().parent.parent
STAMP = Path("protos/build/stubs.sha256")
VALIDATE_PROTO = "buf/validate/validate.proto"
COMPILERS = ("grpcio-tools", "mypy-protobuf", "protovalidate")
STUB_PATTERNS = ("*_pb2.py", "*_pb2.pyi", "*_pb2_grpc.py", "*_pb2_grpc.pyi")
RULES_IMPORT = re.compile(r"^(\s*)(from|import) buf\.validate\b", re.MULTILINE)


class StubBuildError(RuntimeError):
    """protoc refused the protos; its own words are on standard error."""


def proto_files(root: Path = ROOT) -> list[str]:
    """The protos to compile, relative to the repository root, sorted."""
    return sorted(path.relative_to(root).as_posix() for path in (root / "protos").rglob("*.proto"))


def stub_files(root: Path = ROOT) -> list[str]:
    """The stubs that stand there now, relative to the repository root, sorted."""
    found = {path for pattern in STUB_PATTERNS for path in (root / "protos").rglob(pattern)}
    return sorted(path.relative_to(root).as_posix() for path in found)


def build_stubs(root: Path = ROOT, *, force: bool = False) -> bool:
    """Compiles the protos when anything they depend on has changed.

    Args:
        root: The repository root, where `protos/` is.
        force: Compile even when nothing has changed.

    Returns:
        True when stubs were written, False when they were up to date.

    Raises:
        StubBuildError: When protoc fails.
    """
    protos = proto_files(root)
    digest = _digest(root, protos)
    stamp = root / STAMP
    if not force and stamp.is_file() and stamp.read_text() == digest and _complete(root, protos):
        return False
    _compile(root, protos)
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(digest)
    return True


def _digest(root: Path, protos: Iterable[str]) -> str:
    """SHA-256 over the protos, this file and the versions of the compilers."""
    digest = hashlib.sha256()
    for name in [*protos, "protos/build_stubs.py"]:
        digest.update(name.encode() + b"\0" + (root / name).read_bytes() + b"\0")
    for package in COMPILERS:
        digest.update(f"{package}=={importlib.metadata.version(package)}\n".encode())
    return digest.hexdigest()


def _complete(root: Path, protos: Iterable[str]) -> bool:
    """Whether every proto has its message stubs."""
    stems = [name.removesuffix(".proto") for name in [*protos, f"protos/{VALIDATE_PROTO}"]]
    return all((root / f"{stem}{suffix}").is_file() for stem in stems for suffix in ("_pb2.py", "_pb2.pyi"))


def _compile(root: Path, protos: Sequence[str]) -> None:
    """Runs protoc twice: for our protos beside themselves, for the rules under `protos/`."""
    with tempfile.TemporaryDirectory() as scratch:
        rules = Path(scratch) / "validate.binpb"
        rules.write_bytes(_rules_descriptor_set())
        _protoc(root, rules, protos, out=root, services=True)
        _protoc(root, rules, [VALIDATE_PROTO], out=root / "protos", services=False)
    for name in stub_files(root):
        stub = root / name
        text = stub.read_text()
        rewritten = RULES_IMPORT.sub(r"\1\2 protos.buf.validate", text)
        if rewritten != text:
            stub.write_text(rewritten)


def _protoc(root: Path, rules: Path, protos: Sequence[str], *, out: Path, services: bool) -> None:
    from grpc_tools import protoc  # type: ignore[import-untyped]  # grpcio-tools ships no types

    includes = [root, importlib.resources.files("grpc_tools") / "_proto", _google_protos()]
    arguments = [
        "protoc",
        *(f"--proto_path={path}" for path in includes),
        f"--descriptor_set_in={rules}",
        f"--python_out={out}",
        f"--mypy_out=quiet:{out}",
    ]
    if services:
        arguments += [f"--grpc_python_out={out}", f"--mypy_grpc_out=quiet:{out}"]
    search_path = os.environ.get("PATH", os.defpath)
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), search_path])
    try:
        status = protoc.main([*arguments, *protos])
    finally:
        os.environ["PATH"] = search_path
    if status:
        raise StubBuildError(f"protoc ended with status {status}")


def _google_protos() -> Path:
    """Where googleapis-common-protos keeps google/type and google/rpc."""
    import google.type.date_pb2 as date

    return Path(date.__file__).parents[2]


def _rules_descriptor_set() -> bytes:
    """The validation rules, and the files that they import, as a serialized FileDescriptorSet."""
    from google.protobuf import descriptor_pb2, duration_pb2, field_mask_pb2, timestamp_pb2
    from protovalidate._gen.buf.validate import validate_pb

    files = descriptor_pb2.FileDescriptorSet()
    for module in (descriptor_pb2, duration_pb2, field_mask_pb2, timestamp_pb2):
        module.DESCRIPTOR.CopyToProto(files.file.add())
    files.file.add().MergeFromString(validate_pb.desc().proto.to_binary())
    return files.SerializeToString()


class CustomBuildHook(BuildHookInterface[Any]):
    """Builds the stubs before hatchling collects files, for wheels and for editable installs alike."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds the stubs and names them as artifacts, since git ignores them.

        Args:
            version: "standard" or "editable"; both get the same.
            build_data: hatchling's record of the build, whose `artifacts` is added to.
        """
        root = Path(self.root)
        build_stubs(root)
        build_data["artifacts"].extend(stub_files(root))


if __name__ == "__main__":
    print("stubs built" if build_stubs(force="--force" in sys.argv[1:]) else "stubs are up to date")
