"""From vendors' alarm words to rows of the alarm table.

A device profile maps the words of its device to rows (`inverter.dc_over_voltage`, `bms.cell_over_voltage`); the
settings bring that map here. A word nobody has mapped keeps the vendor's text and raises the general row of its kind.
"""

from collections.abc import Iterable, Mapping, Sequence

from control.model import PlantSnapshot
from control.settings import BatterySettings, InverterSettings, Settings


def mapped(snapshot: PlantSnapshot, settings: Settings) -> Iterable[tuple[str, str, str]]:
    """Return row, place and the vendor's word for each active word that has a row of its own."""
    for inverter in snapshot.inverters:
        if inverter.alarms:
            rows = _rows_of(inverter.device_id, settings.inverters)
            yield from _found(inverter.device_id, inverter.alarms, rows)
    for battery in snapshot.batteries:
        if battery.alarms:
            rows = _rows_of(battery.device_id, settings.batteries)
            yield from _found(battery.device_id, battery.alarms, rows)
        if battery.warnings:
            rows = _rows_of(battery.device_id, settings.batteries, warnings=True)
            yield from _found(battery.device_id, battery.warnings, rows)


def unmapped(
    device_id: str,
    words: tuple[str, ...],
    devices: Sequence[InverterSettings | BatterySettings],
    *,
    warnings: bool = False,
) -> Iterable[tuple[str, str]]:
    """Return the device with its words that have no row of their own, if there are any."""
    rows = _rows_of(device_id, devices, warnings=warnings)
    left = [word for word in words if word not in rows]
    if left:
        yield device_id, ", ".join(left)


def _found(device_id: str, words: tuple[str, ...], rows: Mapping[str, str]) -> Iterable[tuple[str, str, str]]:
    for word in words:
        if word in rows:
            yield rows[word], device_id, word


def _rows_of(
    device_id: str, devices: Sequence[InverterSettings | BatterySettings], *, warnings: bool = False
) -> Mapping[str, str]:
    device = next(device for device in devices if device.device_id == device_id)
    return device.warning_rows if warnings and isinstance(device, BatterySettings) else device.alarm_rows
