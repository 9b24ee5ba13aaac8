"""The plant of a what-if replay: the recorded readings, moved by what other commands would have done.

The difference between the other and the recorded command of an inverter appears in its measured power after
`ANSWER_S`, in the grid meter with the opposite sign, and in the state of charge of its racks. Everything else (load,
sun, limits of the BMS, temperatures) stays as recorded. An estimate, and said to be one.
"""

from collections import deque

import msgspec

from control.command import InverterCommand
from control.readings import BatteryReading, InverterReading, MeterReading, MeterRole, Readings
from control.settings import Settings

ANSWER_S = 0.3
"""Time from a command to its effect on the meters; typical of inverters behind Modbus."""
MAX_GAP_S = 1.0
"""Energy is not counted over a longer gap between cycles."""


class OtherPlant:
    """Keeps what the other commands changed, and applies it to readings."""

    def __init__(self, settings: Settings) -> None:
        self._roles = {meter.device_id: meter.role for meter in settings.meters}
        self._owner = {rack: unit.device_id for unit in settings.inverters for rack in unit.batteries}
        self._capacity_wh = {
            unit.device_id: sum(rack.capacity_wh for rack in settings.batteries if rack.device_id in unit.batteries)
            for unit in settings.inverters
        }
        self._waiting: deque[tuple[float, dict[str, float]]] = deque()
        self._moved_w: dict[str, float] = {}
        self._moved_wh: dict[str, float] = {}
        self._last_s: float | None = None

    def readings(self, recorded: Readings, at_s: float) -> Readings:
        """Return the readings of a cycle as they would have been."""
        since_s = 0.0 if self._last_s is None else min(max(at_s - self._last_s, 0.0), MAX_GAP_S)
        self._last_s = at_s
        for device_id, moved_w in self._moved_w.items():
            self._moved_wh[device_id] = self._moved_wh.get(device_id, 0.0) + moved_w * since_s / 3600.0
        while self._waiting and self._waiting[0][0] <= at_s:
            _, self._moved_w = self._waiting.popleft()
        if not any(self._moved_w.values()) and not any(self._moved_wh.values()):
            return recorded
        return msgspec.structs.replace(
            recorded,
            meters=tuple(self._meter(sample) for sample in recorded.meters),
            inverters=tuple(self._inverter(sample) for sample in recorded.inverters),
            batteries=tuple(self._battery(sample) for sample in recorded.batteries),
        )

    def commanded(self, at_s: float, recorded: tuple[InverterCommand, ...], other: tuple[InverterCommand, ...]) -> None:
        """Take the commands of a cycle: as recorded, and the other ones."""
        was_w = {command.device_id: command.active_power_w for command in recorded}
        moved_w = {command.device_id: command.active_power_w - was_w.get(command.device_id, 0.0) for command in other}
        self._waiting.append((at_s + ANSWER_S, moved_w))

    def _meter(self, sample: MeterReading) -> MeterReading:
        if self._roles.get(sample.device_id) is not MeterRole.GRID:
            return sample
        power_w = sample.active_power_w - sum(self._moved_w.values())
        return msgspec.structs.replace(sample, active_power_w=power_w)

    def _inverter(self, sample: InverterReading) -> InverterReading:
        power_w = sample.active_power_w + self._moved_w.get(sample.device_id, 0.0)
        return msgspec.structs.replace(sample, active_power_w=power_w)

    def _battery(self, sample: BatteryReading) -> BatteryReading:
        owner = self._owner.get(sample.device_id, "")
        capacity_wh = self._capacity_wh.get(owner, 0.0)
        if not capacity_wh:
            return sample
        soc_pct = sample.soc_pct - 100.0 * self._moved_wh.get(owner, 0.0) / capacity_wh
        return msgspec.structs.replace(sample, soc_pct=min(max(soc_pct, 0.0), 100.0))
