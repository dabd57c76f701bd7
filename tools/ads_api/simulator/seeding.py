"""Random numbers that depend on what they are for, and on nothing else."""

from __future__ import annotations

from hashlib import blake2b

import numpy as np
from scipy.special import ndtri


def generator(*parts: object) -> np.random.Generator:
    """A generator whose stream is a function of the parts' texts, equal in every process."""
    return np.random.default_rng(_number(parts))


def uniform(*parts: object) -> float:
    """A number in (0, 1) that is a function of the parts' texts."""
    return ((_number(parts) >> 64) + 0.5) / 2.0**64


def normal(*parts: object) -> float:
    """A standard normal number that is a function of the parts' texts."""
    return float(ndtri(uniform(*parts)))


def _number(parts: tuple[object, ...]) -> int:
    text = "\x1f".join(str(part) for part in parts)
    return int.from_bytes(blake2b(text.encode(), digest_size=16).digest(), "big")
