"""The devices of a site file as a search shows them beside what it finds."""

from collections.abc import Iterable

from app.site_model import SiteModel
from app.site_proposal import model_of
from hardware.config import CanConnection, Connection, ModbusRtu
from hardware.profile import ProfileError, load_profile
from hardware.scan import Match
from hmi.ports.scan import Device, Standing


def known_devices(model: SiteModel) -> Iterable[Device]:
    """Return the devices of the site as they stand in its file."""
    for entry in (*model.inverters, *model.batteries, *model.meters):
        connection = entry.connection
        key = f"site {entry.id}"
        if isinstance(connection, CanConnection):
            key = can_key(connection, Match(entry.profile))
        try:
            profile = load_profile(entry.profile)
        except ProfileError:  # the record tells: the device is refused
            yield Device(key, Standing.KNOWN, place_of(connection), profile_id=entry.profile, device_id=entry.id)
            continue
        yield Device(
            key,
            Standing.KNOWN,
            place_of(connection),
            model_of(Match(entry.profile)),
            profile_id=entry.profile,
            verified=bool(profile.verified),
            device_id=entry.id,
        )


def place_of(connection: Connection) -> str:
    """Return where a device of the site file is, in the words of a scan."""
    if isinstance(connection, CanConnection):
        return f"{connection.channel}{f' +{connection.id_offset:X}h' if connection.id_offset else ''}"
    if isinstance(connection, ModbusRtu):
        return f"{connection.port} unit {connection.unit}" if connection.unit is not None else connection.port
    port_text = f":{connection.port}" if connection.port is not None else ""
    unit_text = f" unit {connection.unit}" if connection.unit is not None else ""
    return f"{connection.host}{port_text}{unit_text}"


def can_key(connection: object, match: Match) -> str:
    """Return the same text for the same rack on the same bus."""
    return f"can {getattr(connection, 'channel', '')} {getattr(connection, 'id_offset', 0)} {match.profile_id}"
