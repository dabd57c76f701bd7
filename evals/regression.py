"""A multinomial logistic regression with an L2 penalty, fitted by Adam on whole batches."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from agents.meaning.sentence_model import Floats
from agents.meaning.wish_model import softmax

_FIRST = 0.9


def fit(
    features: Floats,
    labels: NDArray[np.int64],
    counts: Floats,
    *,
    classes: int,
    penalty: float,
    steps: int,
    pace: Callable[[int], float],
    memory: float,
) -> tuple[Floats, Floats]:
    """Return the weights, one row a feature and one column a class, and a bias a class.

    Args:
        features: One row a sample.
        labels: The class of each sample.
        counts: How much each sample counts; only their proportions matter.
        classes: How many classes there are.
        penalty: Of the squared weights.
        steps: How often all samples are gone through.
        pace: Adam's step size at a step, counted from 1.
        memory: Adam's decay of squared slopes.
    """
    share = (counts / counts.sum()).astype(np.float32)[:, None]
    wanted = np.eye(classes, dtype=np.float32)[labels]
    weights = np.zeros((features.shape[1] + 1, classes), np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, steps + 1):
        off = (softmax(features @ weights[:-1] + weights[-1]) - wanted) * share
        slope = np.vstack([features.T @ off + np.float32(penalty) * weights[:-1], off.sum(axis=0)])
        first = _FIRST * first + (1 - _FIRST) * slope
        second = memory * second + (1 - memory) * slope * slope
        sure, wide = first / (1 - _FIRST**step), second / (1 - memory**step)
        weights -= (pace(step) * sure / (np.sqrt(wide) + 1e-8)).astype(np.float32)
    return weights[:-1], weights[-1]
