"""What a valid site file still leaves to the installer: devices that will be refused, read-only or without power."""

from collections.abc import Iterable

from app.site_model import SiteModel
from hardware.can_map import entry_profile
from hardware.config import CanConnection, DeviceEntry
from hardware.profile import ProfileError, Provenance


def notes_of(model: SiteModel) -> tuple[str, ...]:
    """Return the notes, one sentence each, in the order of the file."""
    entries = (*model.inverters, *model.batteries, *model.meters)
    return tuple(f"{entry.id} {text}" for entry in entries for text in _notes(entry))


def _notes(entry: DeviceEntry) -> Iterable[str]:
    connection = entry.connection
    try:
        profile = entry_profile(entry)
    except ProfileError as error:
        yield f"will be refused: {error}"
        return
    if connection.type not in profile.transports:
        known = ", ".join(profile.transports)
        yield f"will be refused: profile {profile.id} cannot be reached by {connection.type}, only by {known}"
        return
    if profile.provenance is Provenance.PLACEHOLDER and not isinstance(connection, CanConnection):
        why = "is a placeholder for the simulator, its addresses are not known"
        yield f"will be refused on hardware: profile {profile.id} {why}"
        return
    control = profile.control
    writes = control is not None or (profile.can is not None and profile.can.keep_alive is not None)
    if writes and not profile.may_write(acknowledged=entry.acknowledge_unverified_writes):
        what = "will only be read" if control is not None else "is only listened to, without keep-alive"
        yield (
            f"{what}: profile {entry.profile} was never checked on this very device; "
            "acknowledge_unverified_writes = true after a test"
        )
    elif control is not None and control.no_dead_man and not entry.acknowledge_no_dead_man:
        yield f"gets no power: {control.no_dead_man}; acknowledge_no_dead_man = true if that is accepted"
    if control is not None and control.power_rule == "forced_percent" and entry.rated_power_w is None:
        yield "gets no power: its set-points are in percent, so rated_power_w is needed"
