"""Prompts as versioned files: load, verify against `prompts.lock`, render, and fence what users write.

A prompt file starts with front matter (`name`, `version`) between two `---` lines; the rest is the system
text. `prompts.lock` holds one line a prompt, `name version sha256`, where the hash covers the whole file, so
that a changed text with an unchanged version is caught: by a test, and here when the prompt is loaded.
"""

import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from string import Template

from planner.domain.errors import ConfigurationError

AGENTS = Path(__file__).parent
LOCK = AGENTS / "prompts.lock"
FENCE_OPENS = "<<<USER"
FENCE_CLOSES = "USER>>>"
_FRONT_MATTER = re.compile(
    r"\A---\nname: (?P<name>[a-z_]+)\nversion: (?P<version>\d+)\n---\n(?P<body>.+)\Z", re.S
)


@dataclass(frozen=True, slots=True)
class RenderedPrompt:
    """A prompt that is ready to be sent.

    Attributes:
        name: Name of the prompt file.
        version: Its version.
        system: Instructions, written by us.
        user: The user's words inside a fence; nothing in there is an instruction.
    """

    name: str
    version: str
    system: str
    user: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt file.

    Attributes:
        name: From the front matter; the folder's name.
        version: From the front matter.
        body: System text with `$name` places for facts.
        digest: SHA-256 of the whole file, hexadecimal.
    """

    name: str
    version: str
    body: str
    digest: str

    def render(self, message: str, **facts: str) -> RenderedPrompt:
        """Put our own `facts` into the system text and the user's `message` behind a fence.

        Raises:
            KeyError: The text has a place for a fact that is not given.
        """
        system = Template(self.body).substitute(facts).strip()
        return RenderedPrompt(self.name, self.version, system, fence(message))


def fence(message: str) -> str:
    """Return `message` between the fence's two marks; marks inside it are taken out first."""
    inside = message
    while FENCE_OPENS in inside or FENCE_CLOSES in inside:
        inside = inside.replace(FENCE_OPENS, "").replace(FENCE_CLOSES, "")
    return f"{FENCE_OPENS}\n{inside}\n{FENCE_CLOSES}"


def parse_prompt(text: str) -> Prompt:
    """Return the prompt in a file's `text`.

    Raises:
        ConfigurationError: The front matter is not as described above.
    """
    found = _FRONT_MATTER.match(text)
    if found is None:
        msg = "a prompt file must begin with front matter that holds its name and version"
        raise ConfigurationError(msg)
    return Prompt(found["name"], found["version"], found["body"], sha256(text.encode()).hexdigest())


def prompt_files() -> tuple[Path, ...]:
    """Return all prompt files of the agents, in the order of their paths."""
    return tuple(sorted(AGENTS.glob("*/prompt.md")))


def lock_line(prompt: Prompt) -> str:
    """Return the line that `prompts.lock` must hold for `prompt`."""
    return f"{prompt.name} {prompt.version} {prompt.digest}"


@cache
def load_prompt(name: str) -> Prompt:
    """Return the prompt of agent `name`, verified against `prompts.lock`.

    Raises:
        ConfigurationError: There is no such prompt, or it differs from what is locked.
    """
    path = AGENTS / name / "prompt.md"
    if not path.is_file():
        msg = f"there is no prompt for {name!r}"
        raise ConfigurationError(msg)
    prompt = parse_prompt(path.read_text(encoding="utf-8"))
    if prompt.name != name or lock_line(prompt) not in LOCK.read_text(encoding="utf-8").splitlines():
        msg = f"the prompt {name!r} is not the one in prompts.lock"
        raise ConfigurationError(msg, suggestion="Raise its version and run `python -m agents.prompts`.")
    return prompt


def write_lock() -> None:
    """Write `prompts.lock` anew from the prompt files."""
    prompts = [parse_prompt(path.read_text(encoding="utf-8")) for path in prompt_files()]
    LOCK.write_text("".join(f"{lock_line(prompt)}\n" for prompt in prompts), encoding="utf-8")


if __name__ == "__main__":
    write_lock()
