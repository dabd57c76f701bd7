"""Errors about local services."""

import re

import pytest

from tools.local import errors
from tools.local.errors import LocalServiceError

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, LocalServiceError) and kind is not LocalServiceError
]


def test_codes_are_stable_words_and_unique() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[A-Z_]+", code) for code in codes)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_drawn_in_the_tree(kind: type[LocalServiceError]) -> None:
    assert re.search(rf"\+-- {kind.__name__}\s", errors.__doc__ or "")


def test_a_suggestion_can_be_given_where_it_depends_on_the_case() -> None:
    error = LocalServiceError("It broke.", suggestion="Mend it.")
    assert (str(error), error.message, error.suggestion) == ("It broke.", "It broke.", "Mend it.")
