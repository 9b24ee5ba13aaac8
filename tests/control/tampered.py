"""A house whose readings a test can change after the fact, and one with several racks, lines and sensors."""

from collections.abc import Callable

import msgspec

from control.monitor_settings import MonitorSettings
from control.readings import MeterReading, PhaseReading, Readings, SignalReading, SignalRole
from control.record import CycleRecord
from control.settings import BatterySettings, InverterSettings, Settings, SignalSettings
from tests.control.plant import House, settings

Edit = Callable[[Readings], Readings]

SIGNALS = (
    SignalSettings("smoke1", SignalRole.SMOKE, "cabinet"),
    SignalSettings("water1", SignalRole.WATER, "cabinet"),
    SignalSettings("door1", SignalRole.DOOR_OPEN, "cabinet"),
    SignalSettings("air1", SignalRole.ZONE_HUMIDITY, "cabinet", maximum=100.0),
    SignalSettings("cpu", SignalRole.CPU_TEMPERATURE, maximum=150.0),
)
MONITORS = MonitorSettings(rack_voltage_low_v=46.0, rack_voltage_critical_v=44.0, rack_voltage_high_v=57.0)


class Tampered(House):
    """A house with wired values; `edits` change the readings of every cycle."""

    def __init__(self, site: Settings, **changes: float) -> None:
        super().__init__(site, **changes)  # type: ignore[arg-type]
        self.values = {signal.signal_id: 40.0 if signal.maximum > 1.0 else 0.0 for signal in site.signals}
        self.edits: list[Edit] = []

    def readings(self) -> Readings:
        """Readings with signals, after all edits."""
        signals = tuple(SignalReading(name, self.at_s, value) for name, value in self.values.items())
        readings = msgspec.structs.replace(super().readings(), signals=signals)
        for edit in self.edits:
            readings = edit(readings)
        return readings


def watched(units: int = 1, **changes: object) -> Tampered:
    """A house with sensors and rack voltage limits."""
    changes = {"signals": SIGNALS, "monitors": MONITORS, **changes}
    return Tampered(settings(units, **changes), load_w=1500.0)


def two_racks() -> Settings:
    """One inverter with two racks in parallel."""
    site = settings()
    inverter = msgspec.structs.replace(site.inverters[0], batteries=("battery1", "battery2"))
    racks = tuple(BatterySettings(f"battery{n}", 10_000.0, 110.0, 110.0) for n in (1, 2))
    return msgspec.structs.replace(site, inverters=(inverter,), batteries=racks)


def park(units: int, racks: int) -> Settings:
    """Many inverters with many racks each, each rack row on a CAN bus of its own, inverters on one TCP network."""
    site = settings(1)
    inverters = tuple(
        InverterSettings(
            f"inverter{n}",
            5000.0,
            5000.0,
            5500.0,
            2500.0,
            tuple(f"rack{n}-{m}" for m in range(1, racks + 1)),
            line=f"tcp 10.0.0.{n}:502",
        )
        for n in range(1, units + 1)
    )
    batteries = tuple(
        BatterySettings(rack, 10_000.0, 110.0, 110.0, line=f"can can{n}")
        for n, unit in enumerate(inverters)
        for rack in unit.batteries
    )
    meters = tuple(msgspec.structs.replace(meter, line=f"tcp 10.0.1.{n}:502") for n, meter in enumerate(site.meters))
    return msgspec.structs.replace(site, inverters=inverters, batteries=batteries, meters=meters)


def active(record: CycleRecord) -> set[str]:
    """Rows that are active."""
    return {alarm.row_id for alarm in record.alarms if alarm.active}


def with_meter(device_id: str, **changes: object) -> Edit:
    """Change a meter's sample."""

    def edit(readings: Readings) -> Readings:
        meters = tuple(
            msgspec.structs.replace(meter, **changes) if meter.device_id == device_id else meter
            for meter in readings.meters
        )
        return msgspec.structs.replace(readings, meters=meters)

    return edit


def with_volts(*volts: float) -> Edit:
    """Change the phase voltages of the grid meter; its last digits go on moving."""

    def phase(old: PhaseReading, volt: float) -> PhaseReading:
        return msgspec.structs.replace(old, voltage_v=max(volt + (old.voltage_v or 0.0) - 230.0, 0.0))

    def edit(readings: Readings) -> Readings:
        def one(meter: MeterReading) -> MeterReading:
            if meter.device_id != "grid":
                return meter
            phases = tuple(phase(old, volt) for old, volt in zip(meter.phases, volts, strict=True))
            return msgspec.structs.replace(meter, phases=phases)

        return msgspec.structs.replace(readings, meters=tuple(one(meter) for meter in readings.meters))

    return edit
