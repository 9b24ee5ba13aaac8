"""Which batteries talk on a CAN bus: the bus is listened to, nothing is sent."""

import time
from collections.abc import Callable
from typing import Any

import can
import msgspec

from hardware.config import CanConnection
from hardware.profile import Profile, load_profile, profile_ids

STEP_S = 0.1
HIGHEST_STANDARD = 0x7FF


class CanMatch(msgspec.Struct, frozen=True):
    """A profile whose required frames are all there, shifted by an offset."""

    connection: CanConnection
    profile_id: str


class CanHeard(msgspec.Struct, frozen=True):
    """What a bus carries."""

    identifiers: tuple[int, ...]
    errors: int
    """Error frames: often a wrong bit rate."""
    matches: tuple[CanMatch, ...]


def listen(connection: CanConnection, seconds: float, progress: Callable[[float], None]) -> CanHeard:
    """Listen for a while and recognise; blocks, so call it in a thread.

    Args:
        connection: Interface and channel.
        seconds: How long; the slowest required frame must come twice.
        progress: Told the share of the time that has passed, 0 to 1.

    Raises:
        OSError: the bus cannot be opened or fails, with the cause.
    """
    seen: set[int] = set()
    errors = 0
    end_s = time.monotonic() + seconds
    options: dict[str, Any] = {**connection.options}
    if connection.bitrate is not None:
        options["bitrate"] = connection.bitrate
    try:
        with can.Bus(interface=connection.interface, channel=connection.channel, **options) as bus:
            while (left_s := end_s - time.monotonic()) > 0.0:
                progress(1.0 - left_s / seconds)
                message = bus.recv(min(STEP_S, left_s))
                if message is not None and message.is_error_frame:
                    errors += 1
                elif message is not None:
                    seen.add(message.arbitration_id)
    except (can.CanError, OSError) as error:
        cause = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise OSError(f"{connection.interface} {connection.channel}: cannot be opened or failed: {cause}") from error
    return CanHeard(tuple(sorted(seen)), errors, recognised(connection, frozenset(seen)))


def recognised(connection: CanConnection, seen: frozenset[int]) -> tuple[CanMatch, ...]:
    """Return every profile and offset whose required frames were all seen."""
    matches: list[CanMatch] = []
    for name in profile_ids():
        profile = load_profile(name)
        for offset in _offsets(profile, seen):
            found = connection.model_copy(update={"id_offset": offset})
            matches.append(CanMatch(found, profile.id))
    return tuple(matches)


def _offsets(profile: Profile, seen: frozenset[int]) -> list[int]:
    required = sorted(frame.id for frame in profile.can.frames.values() if frame.required) if profile.can else []
    if not required:
        return []
    left, offsets = set(seen), list[int]()
    for offset in sorted(identifier - required[0] for identifier in seen if identifier >= required[0]):
        if all(number + offset in left and number + offset <= HIGHEST_STANDARD for number in required):
            offsets.append(offset)
            # a frame belongs to one battery: the others of this one look like a further offset
            left -= {frame.id + offset for frame in (profile.can.frames.values() if profile.can else ())}
    return offsets
