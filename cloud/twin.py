"""Twin documents as values: merging patches, telling gaps in their versions, and what must be reported (CLD-02)."""

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from cloud.transport import Json

REPORTED_BYTES = 30_000
"""Below the 32 KB of a reported document."""
TEXT_CHARACTERS = 2000
"""A text value has at most 4 KB."""


def merged(target: Any, patch: Any) -> Any:
    """Return a document with a patch merged into it (RFC 7386): null takes a key away, a table is merged."""
    if not isinstance(patch, dict):
        return patch
    result: Json = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def difference(old: Json, new: Json) -> Json:
    """Return the patch that makes `new` of `old`; empty when there is nothing to do."""
    patch: Json = {key: None for key in old if key not in new}
    for key, value in new.items():
        before = old.get(key)
        if isinstance(value, dict) and isinstance(before, dict):
            inner = difference(before, value)
            if inner:
                patch[key] = inner
        elif key not in old or not _same(before, value):
            patch[key] = value
    return patch


def _same(one: Any, other: Any) -> bool:
    """Tell whether two values are the same in JSON: false is not 0, but 1 is 1.0."""
    match one, other:
        case (bool(), _) | (_, bool()):
            return one is other
        case list(), list():
            return len(one) == len(other) and all(map(_same, one, other))
        case dict(), dict():
            return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
        case _:
            return one == other


def plain(document: Mapping[str, Any]) -> Json:
    """Return a document of the hub without its own entries (`$version`, `$metadata`)."""
    return {key: value for key, value in document.items() if not key.startswith("$")}


def leaves(document: Mapping[str, Any], prefix: str = "") -> Iterable[tuple[str, Any]]:
    """Return every value of a document with its key in dots; a list is a value."""
    for key, value in document.items():
        if isinstance(value, dict) and value:
            yield from leaves(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


def size(document: Json) -> int:
    """Return the bytes of a document as JSON."""
    return len(msgspec.json.encode(document))


class Desired:
    """The desired properties as the hub has told them so far."""

    def __init__(self) -> None:
        self.version = 0
        self.document: Json = {}

    def replaced(self, document: Json) -> None:
        """Take the whole document."""
        self.version = _version(document)
        self.document = plain(document)

    def patched(self, patch: Json) -> bool:
        """Take a change; False when one before it was missed, then the whole document must be read."""
        version = _version(patch)
        if version <= self.version:
            return True  # it was in the document that was read already
        if version != self.version + 1:
            return False
        self.document = merged(self.document, plain(patch))
        self.version = version
        return True


def _version(document: Json) -> int:
    version = document.get("$version", 0)
    return version if isinstance(version, int) else 0
