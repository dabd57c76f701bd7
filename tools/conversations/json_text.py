"""Text and JSON that PostgreSQL can store, whatever a person typed."""

import re

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# An escaped NUL, but not an escaped backslash that "u0000" happens to follow.
_ESCAPED_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")


def storable_text(text: str) -> str:
    """Return `text` with NULs and halves of surrogate pairs replaced, one character for one."""
    return "".join(
        _REPLACEMENT if letter == "\0" or "\ud800" <= letter <= "\udfff" else letter for letter in text
    )


def storable_json(document: str) -> str:
    """Return a JSON document with escaped NULs replaced: `jsonb` cannot hold them."""
    return _ESCAPED_NUL.sub(lambda found: found[1] + _REPLACEMENT, document)
