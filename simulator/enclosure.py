"""The cabinet with its zones: who heats what, what fans carry away, and what the wired sensors then say."""

from control.readings import OutputRole, SignalRole
from simulator.cabinet import CabinetSpec, cabinet_spec
from simulator.wiring import Outputs, Wiring
from simulator.zones import (
    HEATER_W,
    ZoneInputs,
    ZoneState,
    relative_humidity_pct,
    step_zone,
    surface_c,
)

_CLIMATE_SIGNALS = frozenset(
    {SignalRole.ZONE_TEMPERATURE, SignalRole.ZONE_HUMIDITY, SignalRole.SURFACE_TEMPERATURE, SignalRole.FAN_SPEED}
)
_CLIMATE_OUTPUTS = frozenset({OutputRole.FAN, OutputRole.HEATER})
CPU_ABOVE_AIR_K = 22.0
"""The processor of the controller is this much warmer than the air of the cabinet."""


class Enclosure:
    """All zones of a cabinet; without any in the wiring it is one."""

    def __init__(self, power_w: float, wiring: Wiring, outputs: Outputs, start_c: float, humidity_pct: float) -> None:
        names = [signal.zone for signal in wiring.signals if signal.role in _CLIMATE_SIGNALS]
        names += [output.zone for output in wiring.outputs if output.role in _CLIMATE_OUTPUTS]
        zones = list(dict.fromkeys(name for name in names if name)) or [""]
        whole, count = cabinet_spec(power_w), len(zones)
        self._spec = CabinetSpec(whole.heat_capacity_j_per_k / count, whole.wall_w_per_k / count)
        self._zones = {name: ZoneState(start_c) for name in zones}
        self._outputs = outputs
        self._wiring = wiring
        self._humidity_pct = humidity_pct
        self.outside_c = start_c
        self.mean_c = start_c
        """Mean air temperature inside."""
        self._climate = any(output.role in _CLIMATE_OUTPUTS for output in wiring.outputs)

    def air_c(self, device_id: str) -> float:
        """Return the air around a device: of its own zone when one has its name, else the mean."""
        zone = self._zones.get(device_id)
        return self.mean_c if zone is None else zone.temperature_c

    def step(self, outside_c: float, heat_w: dict[str, float], dt_s: float) -> None:
        """Move all zones on.

        Args:
            outside_c: Air outside.
            heat_w: Device id -> what it gives to the air; a device without a zone of its own heats all zones alike.
            dt_s: Length of the step.
        """
        self.outside_c = outside_c
        own_w = {name: heat_w[name] for name in self._zones if name in heat_w}
        shared_w = (sum(heat_w.values()) - sum(own_w.values())) / len(self._zones)
        for name, zone in self._zones.items():
            heater_w, fan = self._acting(name) if self._climate else (0.0, 0.0)
            inputs = ZoneInputs(outside_c, own_w.get(name, 0.0) + shared_w + heater_w, fan)
            self._zones[name] = step_zone(self._spec, zone, inputs, dt_s)
        self.mean_c = sum(zone.temperature_c for zone in self._zones.values()) / len(self._zones)

    def _acting(self, zone: str) -> tuple[float, float]:
        """Return heater power and fan command in a zone."""
        heater_w = sum(
            self._outputs.value(heater.output_id) * (heater.power_w or HEATER_W)
            for heater in self._outputs.of(OutputRole.HEATER)
            if heater.zone in {"", zone}
        )
        return heater_w, self._outputs.largest(OutputRole.FAN, zone) or 0.0

    def signal(self, role: SignalRole, zone: str) -> float | None:
        """Return what a sensor of the climate shows; None for a role that is not of the climate."""
        state = self._zones.get(zone)
        inside_c = self.mean_c if state is None else state.temperature_c
        shows = {
            SignalRole.ZONE_TEMPERATURE: lambda: inside_c,
            SignalRole.ZONE_HUMIDITY: lambda: relative_humidity_pct(inside_c, self.outside_c, self._humidity_pct),
            SignalRole.SURFACE_TEMPERATURE: lambda: surface_c(inside_c, self.outside_c),
            SignalRole.AMBIENT_TEMPERATURE: lambda: self.outside_c,
            SignalRole.CPU_TEMPERATURE: lambda: self.mean_c + CPU_ABOVE_AIR_K,
            SignalRole.FAN_SPEED: lambda: 100.0 * max(one.fan for one in ([state] if state else self._zones.values())),
        }
        return shows[role]() if role in shows else None
