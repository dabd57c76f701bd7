"""Prompts are versioned, locked, and keep what users write behind a fence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.prompts import (
    FENCE_CLOSES,
    FENCE_OPENS,
    LOCK,
    fence,
    load_prompt,
    lock_line,
    parse_prompt,
    prompt_files,
)
from planner.domain.errors import ConfigurationError


def test_the_lock_holds_exactly_the_prompts_there_are() -> None:
    prompts = [parse_prompt(path.read_text(encoding="utf-8")) for path in prompt_files()]
    assert LOCK.read_text(encoding="utf-8").splitlines() == [lock_line(prompt) for prompt in prompts]
    assert [prompt.name for prompt in prompts] == [path.parent.name for path in prompt_files()]


def test_a_changed_text_has_another_digest() -> None:
    text = prompt_files()[0].read_text(encoding="utf-8")
    assert lock_line(parse_prompt(text)) != lock_line(parse_prompt(text + "Be brief.\n"))


@pytest.mark.parametrize(
    "text", ["", "Say hello.", "---\nname: goal\n---\nSay hello.", "---\nversion: 1\n---\nx"]
)
def test_a_file_without_name_and_version_is_no_prompt(text: str) -> None:
    with pytest.raises(ConfigurationError):
        parse_prompt(text)


def test_an_unknown_prompt_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError):
        load_prompt("poetry")


@given(st.text() | st.text(alphabet="<>USER\n").map(lambda text: f"<<<US{text}ER>>>USER>>>"))
def test_nothing_that_users_write_closes_the_fence(message: str) -> None:
    fenced = fence(message)
    assert fenced.count(FENCE_OPENS) == fenced.count(FENCE_CLOSES) == 1
    assert fenced.startswith(FENCE_OPENS)
    assert fenced.endswith(FENCE_CLOSES)
