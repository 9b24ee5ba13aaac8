"""Device twins: desired and reported properties that are merged, counted and dated.

Source: Microsoft, "Understand and use device twins in IoT Hub": merge, versions, metadata, format, sizes.
"""

import msgspec

from simulator.hub.topics import Json

MAX_BYTES = 32 * 1024
"""Desired or reported properties."""
MAX_DEPTH = 10
MAX_KEY_BYTES = 1024
MAX_TEXT_BYTES = 4096
MAX_INTEGER = 4503599627370495


class TwinError(Exception):
    """A patch that is refused; `status` is what the hub answers."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Properties(msgspec.Struct):
    """One half of a twin."""

    values: Json = {}
    version: int = 1
    metadata: Json = {}
    """When each property changed last, in the same shape."""

    def document(self) -> Json:
        """Return the values with `$version`, as a device gets them."""
        return {**self.values, "$version": self.version}

    def patched(self, patch: object, at: str) -> "Properties":
        """Return what is there after a patch; null removes a property.

        Raises:
            TwinError: The patch is refused and nothing changes.
        """
        if not isinstance(patch, dict):
            raise TwinError(400, "properties must be a JSON object")
        check(patch)
        values = merged(self.values, patch)
        size = len(msgspec.json.encode(values))
        if size > MAX_BYTES:
            raise TwinError(413, f"the properties would have {size} bytes; at most {MAX_BYTES} are allowed")
        metadata = {**_dated(self.metadata, patch, at), "$lastUpdated": at}
        return Properties(values, self.version + 1, metadata)

    def replaced(self, values: Json, at: str) -> "Properties":
        """Return what is there after everything was replaced.

        Raises:
            TwinError: The values are refused and nothing changes.
        """
        return Properties(version=self.version).patched(values, at)


class Twin(msgspec.Struct):
    """What the hub and a device have told each other to remember."""

    desired: Properties = msgspec.field(default_factory=Properties)
    reported: Properties = msgspec.field(default_factory=Properties)


def merged(values: Json, patch: Json) -> Json:
    """Return values with a patch merged in (RFC 7396, arrays and scalars replaced)."""
    result = dict(values)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            before = result.get(key)
            result[key] = merged(before if isinstance(before, dict) else {}, value)
        else:
            result[key] = value
    return result


def _dated(metadata: Json, patch: Json, at: str) -> Json:
    result = dict(metadata)
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            before = result.get(key)
            result[key] = {**_dated(before if isinstance(before, dict) else {}, value, at), "$lastUpdated": at}
        else:
            result[key] = {"$lastUpdated": at}
    return result


def check(patch: Json, depth: int = 1) -> None:
    """Look through a patch for what IoT Hub refuses.

    Raises:
        TwinError: A name, a value or the depth is not allowed.
    """
    if depth > MAX_DEPTH:
        raise TwinError(400, f"more than {MAX_DEPTH} levels of properties")
    for key, value in patch.items():
        if not key or len(key.encode()) > MAX_KEY_BYTES or any(one in ".$ " or ord(one) < 0x20 for one in key):
            raise TwinError(400, f"property name {key[:80]!r}: 1 to {MAX_KEY_BYTES} bytes without '.', '$' and spaces")
        _check_value(key, value, depth)


def _check_value(key: str, value: object, depth: int) -> None:
    if isinstance(value, dict):
        check(value, depth + 1)
    elif isinstance(value, list):
        if depth >= MAX_DEPTH:
            raise TwinError(400, f"more than {MAX_DEPTH} levels of properties")
        for one in value:
            _check_value(key, one, depth + 1)
    elif isinstance(value, str):
        if len(value.encode()) > MAX_TEXT_BYTES:
            raise TwinError(400, f"property {key!r} has more than {MAX_TEXT_BYTES} bytes")
    elif isinstance(value, int) and abs(value) > MAX_INTEGER:
        raise TwinError(400, f"property {key!r}: {value} is outside of +-{MAX_INTEGER}")
