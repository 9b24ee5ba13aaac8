"""The file of a meter set-up, as an artifact brings it: the `[[meters]]` of a site file, in JSON."""

from pathlib import Path
from typing import Any, Literal

import msgspec


class MeterSetup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file of a meter set-up: the `[[meters]]` of a site file."""

    schema: Literal["ballast-meters/1"]
    meters: list[dict[str, Any]]


def read_meters(file: Path) -> list[dict[str, Any]]:
    """Return the meters of a meter set-up, not judged yet.

    Raises:
        ValueError: It is not one, or cannot be read.
    """
    try:
        return msgspec.json.decode(file.read_bytes(), type=MeterSetup).meters
    except (OSError, msgspec.DecodeError) as error:
        raise ValueError(f"{file.name}: {error}") from error
