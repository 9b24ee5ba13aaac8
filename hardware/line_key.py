"""What two devices or boards on the same line have in common: they share one connection."""

from collections.abc import Mapping

from hardware.config import DeviceEntry, LuxDongle, ModbusRtu, ModbusTcp
from hardware.profile import Profile

LineKey = tuple[object, ...]


def device_line(entry: DeviceEntry, profile: Profile) -> LineKey:
    """Return what a device has in common with all others on its line."""
    connection = entry.connection
    if isinstance(connection, ModbusTcp):
        return "tcp", connection.host, connection.port or profile.transports["modbus_tcp"].port
    if isinstance(connection, LuxDongle):
        return "dongle", connection.host, connection.port or profile.transports["lux_dongle"].port
    if isinstance(connection, ModbusRtu):
        return "rtu", connection.port
    return can_line(connection.interface, connection.channel, connection.options)


def can_line(interface: str, channel: str, options: Mapping[str, object]) -> LineKey:
    """Return what everybody on a CAN bus has in common."""
    return "can", interface, channel, *sorted(map(str, options.items()))
