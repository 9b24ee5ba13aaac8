"""Cabinets with sensors, fans and heaters for experiments."""

import msgspec

from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.readings import OutputRole, Readings, SignalReading, SignalRole
from control.record import CycleRecord
from control.settings import OutputSettings, Settings, SignalSettings
from tests.control.plant import House, settings

ZONE = ZoneSettings("cabinet", ("battery1",))


def signal(
    signal_id: str, role: SignalRole, zone: str = "cabinet", low: float = -40.0, high: float = 110.0
) -> SignalSettings:
    return SignalSettings(signal_id, role, zone, low, high, stale_after_s=10.0)


def site(cabinet: Cabinet = Cabinet.KWH_10, zones: tuple[ZoneSettings, ...] = (ZONE,), **changes: float) -> Settings:
    names = [zone.zone for zone in zones]
    heaters = 3 if cabinet is Cabinet.KWH_80 else 1
    return settings(
        initial_mode="passive",
        cycle_s=1.0,
        climate=(ClimateSettings(cabinet, zones, **changes),),
        signals=(
            *(signal(f"air-{name}", SignalRole.ZONE_TEMPERATURE, name) for name in names),
            *(signal(f"wet-{name}", SignalRole.ZONE_HUMIDITY, name, 0.0, 100.0) for name in names),
            *(signal(f"wall-{name}", SignalRole.SURFACE_TEMPERATURE, name) for name in names),
            *(signal(f"speed-{name}", SignalRole.FAN_SPEED, name, 0.0, 120.0) for name in names),
        ),
        outputs=(
            *(OutputSettings(f"fan-{name}", OutputRole.FAN, name) for name in names),
            *(
                OutputSettings(f"heater{number}-{name}", OutputRole.HEATER, name, power_w=200.0)
                for name in names
                for number in range(1, heaters + 1)
            ),
        ),
    )


class Cabinets(House):
    """A house whose cabinet has sensors; a sensor that is not in `values` is silent."""

    def __init__(self, site: Settings, **values: float) -> None:
        super().__init__(site)
        self.values = {"air-cabinet": 20.0, "wet-cabinet": 30.0, "wall-cabinet": 20.0, "speed-cabinet": 100.0} | values

    def readings(self) -> Readings:
        samples = tuple(SignalReading(name, self.at_s, value) for name, value in self.values.items())
        return msgspec.structs.replace(super().readings(), signals=samples)

    def seconds(self, seconds: float) -> CycleRecord:
        for _ in range(round(seconds)):
            self.cycle(dt_s=1.0)
        return self.records[-1]

    def outputs(self) -> dict[str, float]:
        return {output.output_id: output.value for output in self.records[-1].outputs}


def house(cabinet: Cabinet = Cabinet.KWH_10, **values: float) -> Cabinets:
    return Cabinets(site(cabinet), **{name.replace("_", "-"): value for name, value in values.items()})
