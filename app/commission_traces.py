"""Collects from cycle records what `control.commissioning` judges: each sample once, at its own time."""

from app.commission_plan import Programme, Test
from control.commissioning.model import COMMAND, RACKS, Trace
from control.model import Phase
from control.record import CycleRecord

SAME_S = 1e-4
"""Samples closer together than this are one and the same."""


class Collector:
    """The traces of one inverter's pulses."""

    def __init__(self, plan: Programme, test: Test) -> None:
        self._test = test
        self._meters = {plan.grid_meter, *(meter.device_id for meter in plan.others)}
        self._samples: dict[str, list[tuple[float, float]]] = {}

    def take(self, record: CycleRecord) -> None:
        """Take the samples of one cycle."""
        snapshot, test = record.snapshot, self._test
        for command in record.commands:
            if command.device_id == test.inverter_id:
                self._add(f"{COMMAND}/w", record.at.at_s, command.active_power_w)
        for inverter in snapshot.inverters:
            if inverter.device_id != test.inverter_id:
                continue
            at_s = snapshot.at_s - inverter.age_s
            self._add(f"{inverter.device_id}/w", at_s, inverter.active_power_w)
            for side in inverter.dc:
                self._add(f"{inverter.device_id}/dc_w", at_s, side.power_w)
            self._phases(inverter.device_id, at_s, inverter.phases)
        racks = [rack for rack in snapshot.batteries if rack.device_id in test.racks]
        if len(racks) == len(test.racks):
            at_s = max(snapshot.at_s - rack.age_s for rack in racks)
            self._add(f"{RACKS}/w", at_s, sum(rack.voltage_v * rack.current_a for rack in racks))
            self._add(f"{RACKS}/v", at_s, sum(rack.voltage_v for rack in racks) / len(racks))
        for meter in snapshot.meters:
            if meter.device_id in self._meters:
                self._add(f"{meter.device_id}/w", meter.sample_at_s, meter.active_power_w)
                self._phases(meter.device_id, meter.sample_at_s, meter.phases)

    def _phases(self, device_id: str, at_s: float, phases: tuple[Phase, ...]) -> None:
        for phase in phases:
            if phase.active_power_known:
                self._add(f"{device_id}/w{phase.number}", at_s, phase.active_power_w)
            self._add(f"{device_id}/var{phase.number}", at_s, phase.reactive_power_var)
            self._add(f"{device_id}/v{phase.number}", at_s, phase.voltage_v)

    def _add(self, name: str, at_s: float, value: float) -> None:
        samples = self._samples.setdefault(name, [])
        if not samples or at_s > samples[-1][0] + SAME_S:
            samples.append((at_s, value))

    def traces(self) -> dict[str, Trace]:
        """Return all traces; reactive power that never moves from 0 is none (a meter that does not measure it)."""
        return {
            name: Trace(tuple(at_s for at_s, _ in samples), tuple(value for _, value in samples))
            for name, samples in self._samples.items()
            if "/var" not in name or any(value for _, value in samples)
        }
