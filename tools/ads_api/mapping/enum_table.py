"""Both directions between one enumeration of the wire and one vocabulary of the domain."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from google.protobuf.descriptor import EnumDescriptor

from planner.domain.errors import AdsApiContractError, AdsApiRejectedError

W = TypeVar("W", bound=int)
D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class EnumTable(Generic[W, D]):
    """Both directions of one enumeration.

    Attributes:
        descriptor: The wire's enumeration.
        pairs: Wire value -> domain value.
        rejected: Wire values that the domain has no value for, and why.
        never_sent: Domain values that the wire has no value for, and why.
    """

    descriptor: EnumDescriptor
    pairs: Mapping[W, D]
    rejected: Mapping[W, str] = field(default_factory=dict)
    never_sent: Mapping[D, str] = field(default_factory=dict)

    def known(self, wire: W) -> D | None:
        """Return the domain value, or None when there is none for it."""
        return self.pairs.get(wire)

    def known_among(self, wires: Iterable[W]) -> tuple[D, ...]:
        """Return the domain values of those that have one, in order."""
        return tuple(self.pairs[wire] for wire in wires if wire in self.pairs)

    def read(self, wire: W) -> D:
        """Return the domain value.

        Raises:
            AdsApiContractError: There is none and the answer means nothing without it.
        """
        if wire in self.pairs:
            return self.pairs[wire]
        why = self.rejected.get(wire, "not set" if wire == 0 else "unknown to this client")
        msg = f"The Ads API answered {self.descriptor.name} {self._label(wire)}: {why}"
        raise AdsApiContractError(msg)

    def text(self, wire: W) -> str | None:
        """Return the domain's word, else the wire's own word without its prefix, else None."""
        if wire in self.pairs:
            return str(self.pairs[wire])
        if wire == 0 or wire not in self.descriptor.values_by_number:
            return None
        prefix = self.descriptor.values_by_number[0].name.removesuffix("UNSPECIFIED")
        return self._label(wire).removeprefix(prefix)

    def write(self, value: D) -> W:
        """Return the wire value.

        Raises:
            AdsApiRejectedError: The Ads API has no value for it (code `NOT_OFFERED`).
        """
        for wire, domain in self.pairs.items():
            if domain == value:
                return wire
        why = self.never_sent.get(value, "the Ads API has no word for it")
        msg = f"{self.descriptor.name} {value} cannot be sent: {why}"
        raise AdsApiRejectedError(msg, code="NOT_OFFERED")

    def _label(self, wire: W) -> str:
        found = self.descriptor.values_by_number.get(wire)
        return found.name if found else str(wire)
