"""An inverter as a Modbus device: its profile says which writes start, stop and set power, physics does the rest.

Works for every profile whose set-points are in W and var. For SunSpec the model chain, ratings and scale factors
are added. What the twin does not do because no physics stands behind it: percent limits.
"""

from collections.abc import Mapping

import msgspec

from control.readings import DeviceState
from hardware.power_rule import Facts
from hardware.profile import Point, Profile, Space
from simulator.battery import soc_pct
from simulator.demand import check_ratings, demand_after
from simulator.faults import ActiveFaults, Effect
from simulator.inverter import InverterAlarm, InverterState
from simulator.modbus_pdu import Twin
from simulator.module_banks import ModuleBanks
from simulator.plant import Machine, Plant
from simulator.registers import RegisterBank
from simulator.sunspec_map import chain_words, fixed_words, model_bases, scale_exponent
from simulator.twin_meter import name_it, put_canonical, satisfy_probes
from simulator.twin_protection import ProtectionTwin

IDLE_W = 20.0
"""Below it a device whose standby means "runs at 0 W" shows standby."""


class InverterTwin:
    """One inverter behind the Modbus server; of several modules it is the first, and speaks for all."""

    input_is_holding = False

    def __init__(
        self, device_id: str, profile: Profile, unit: int, machine: Machine, plant: Plant, faults: ActiveFaults
    ) -> None:
        self.device_id = device_id
        self.unit = unit
        self.max_read_words = min(125, max((item.max_read_words for item in profile.transports.values()), default=125))
        self._machine = machine
        self._plant = plant
        self._faults = faults
        self._heartbeat = 0
        self._was_reverted = False
        sunspec = profile.sunspec is not None
        self.bank = RegisterBank(
            profile, model_bases=model_bases() if sunspec else None, fill=chain_words() if sunspec else None
        )
        self._raw_state = _raw_states(profile)
        self._alarm_bits = _alarm_bits(profile)
        self._fault_points = [
            item.point
            for item in profile.state_overrides
            if item.state is DeviceState.FAULT and self.bank.has(item.point)
        ]
        self._idle_is_standby = any(item.state is DeviceState.RUNNING for item in profile.state_overrides)
        self.modules = ModuleBanks(self, profile, machine.spec.max_apparent_va) if profile.modules else None
        rated_va = machine.spec.max_apparent_va
        self._facts = Facts(rated_va, float(self.modules.count if self.modules else 1))
        self._set_scales()
        satisfy_probes(self.bank, profile)
        name_it(self.bank, device_id)
        if sunspec:
            self.bank.store_fixed(fixed_words())
        self._protection = ProtectionTwin(model_bases(), self.bank.holding) if sunspec else None
        self._put_constants()
        self.publish()

    def _set_scales(self) -> None:
        spec, racks = self._machine.spec, self._machine.racks
        dc_a = 2.0 * sum(rack.spec.max_discharge_current_a for rack in racks)
        magnitude = {
            "W": max(spec.max_charge_w, spec.max_discharge_w),
            "VA": spec.max_apparent_va,
            "var": spec.max_reactive_var,
            "A": spec.max_apparent_va / 200.0,
            "V": 1000.0,
            "Hz": 60.0,
            "°C": 120.0,
            "%": 100.0,
            "cos φ": 1.0,
            "Wh": sum(rack.state.cells.open_circuit_v * rack.spec.capacity_ah for rack in racks),
        }
        sharing: dict[str, list[Point]] = {}
        for point in self.bank.profile.points.values():
            if point.scale_point and self.bank.has(point.scale_point):
                sharing.setdefault(point.scale_point, []).append(point)
        canonical = self.bank.profile.canonical
        dc_points = canonical["dc_current_a"].points if "dc_current_a" in canonical else ()
        for scale_point, points in sharing.items():
            on_dc = any(point.id in dc_points for point in points)
            largest = {**magnitude, "A": dc_a} if on_dc else magnitude
            self.bank.put_exponent(scale_point, scale_exponent(points, largest))

    def _put_constants(self) -> None:
        spec, canonical = self._machine.spec, self.bank.profile.canonical
        ratings = {
            "rated_charge_w": spec.max_charge_w,
            "rated_discharge_w": spec.max_discharge_w,
            "rated_apparent_va": spec.max_apparent_va,
            "rated_reactive_var": spec.max_reactive_var,
        }
        for name, rating in ratings.items():
            if name in canonical:
                put_canonical(self.bank, canonical[name], rating)
        largest_w = max(spec.max_charge_w, spec.max_discharge_w)
        capacity_wh = sum(3.2 * rack.spec.cells_series * rack.spec.capacity_ah for rack in self._machine.racks)
        self._put_known(
            {
                (1, 2): "Ballast",
                (1, 18): "Simulated inverter",
                (1, 42): "1.0",
                (702, 2): largest_w,
                (702, 26): largest_w,
                (704, 2): 0.0,
                (704, 8): 0.0,
                (704, 22): 0.0,
                (704, 23): 1.0,
                (704, 24): 0.0,
                (704, 26): 0.0,
                (704, 30): 0.0,
                (704, 31): 0.0,
                (704, 33): 0.0,
                (704, 35): 0.0,
                (704, 36): 4.0,
                (704, 37): 0.0,
                (704, 38): 0.0,
                (704, 40): 0.0,
                (704, 44): 0.0,
                (704, 45): 0.0,
                (704, 59): 1.0,
                (704, 60): 0.0,
                (704, 63): 1.0,
                (704, 64): 0.0,
                (713, 2): capacity_wh,
                (715, 3): 0.0,
                (715, 5): 0.0,
                (715, 7): 0.0,
                (715, 8): 0.0,
            }
        )

    def _put_known(self, values: Mapping[tuple[int, int], float | str]) -> None:
        """Set SunSpec points by model and offset, as far as the profile has them."""
        for point in self.bank.profile.points.values():
            value = values.get((point.model, point.offset)) if point.model else None
            if value is not None and self.bank.has(point.id):
                self.bank.put(point.id, value)

    def publish(self) -> None:
        """Take over the present state of the physics, unless the fault `frozen` is on."""
        if self._faults.has(self.device_id, Effect.FROZEN):
            return
        machine, plant = self._machine, self._plant
        if machine.state.state is DeviceState.FAULT and machine.demand.run:
            machine.demand = msgspec.structs.replace(machine.demand, run=False, standby=False)
            self._put_stopped()
        state, canonical = machine.state, self.bank.profile.canonical
        bus = plant.site_bus.bus
        volts = bus.voltages_v
        delivering = state.dc_power_w != 0.0
        dc_volt, sign = machine.dc_voltage_v, machine.shown_sign
        values = {
            "state": float(self._raw(state)),
            "active_power_w": sign * state.active_power_w,
            "reactive_power_var": state.reactive_power_var,
            "frequency_hz": bus.frequency_hz,
            "dc_voltage_v": dc_volt,
            "dc_power_w": sign * state.dc_power_w,
            "dc_current_a": sign * state.dc_power_w / dc_volt if delivering and dc_volt > 1.0 else 0.0,
            "temperature_c": state.temperature_c,
        }
        apparent_va = (state.active_power_w**2 + state.reactive_power_var**2) ** 0.5
        third_va = apparent_va / 3.0
        phase_w, phase_var = (machine.shown_phases(total) for total in (state.active_power_w, state.reactive_power_var))
        phase_va = machine.shown_phases(apparent_va)
        for index, volt in enumerate(volts):
            phase = f"phase{index + 1}"
            values[f"{phase}_voltage_v"] = volt
            values[f"{phase}_current_a"] = phase_va[index] / volt if volt > 1.0 else 0.0
            values[f"{phase}_active_power_w"] = sign * phase_w[index]
            values[f"{phase}_reactive_power_var"] = phase_var[index]
        for name, value in values.items():
            if name in canonical:
                put_canonical(self.bank, canonical[name], value)
        self._put_alarms()
        self._put_known(
            {
                (701, 11): 3.0 * third_va,
                (701, 19): state.energy_out_wh,
                (701, 23): state.energy_in_wh,
                (701, 36): plant.cabinet_c,
                (704, 33): state.dead_man_left_s,
                (713, 4): self._mean_soc_pct(),
                (713, 5): min((rack.spec.soh_pct for rack in machine.racks), default=0.0),
                (713, 6): 0.0 if all(rack.bms.contactor_closed for rack in machine.racks) else 2.0,
                (715, 3): float(int(plant.elapsed_s) & 0xFFFF),
            }
        )
        if state.reverted and not self._was_reverted:
            self._revert()
        self._was_reverted = state.reverted
        if self.modules:
            self.modules.publish()

    def _revert(self) -> None:
        """Take back the set-point; a device that only knows a heartbeat stops with a fault instead."""
        control = self.bank.profile.control
        if control is not None and not control.dead_man and control.heartbeat is not None:
            self._machine.trip()
        else:
            self._put_named("active_power_w", self._machine.demand.revert_w)

    def _raw(self, state: InverterState) -> int:
        """Return the vendor's number of a state."""
        idle = state.state is DeviceState.RUNNING and abs(state.active_power_w) < IDLE_W
        shown = DeviceState.STANDBY if idle and self._idle_is_standby else state.state
        resting = self._raw_state.get(DeviceState.STANDBY, self._raw_state.get(DeviceState.UNKNOWN, 0))
        return self._raw_state.get(shown, self._raw_state.get(DeviceState.OFF, resting))

    def _put_stopped(self) -> None:
        """Show what the stop sequence would have written: a fault takes the device out of service."""
        for step in self.bank.profile.sequences.get("stop", ()):
            if step.write is not None and not isinstance(step.write.value, str) and self.bank.has(step.write.point):
                self.bank.put(step.write.point, step.write.value)

    def _mean_soc_pct(self) -> float:
        racks = self._machine.racks
        mean = sum(soc_pct(rack.spec, rack.state) for rack in racks) / len(racks) if racks else 0.0
        return min(100.0, max(0.0, mean))

    def _put_alarms(self) -> None:
        for point, bits in self._alarm_bits.items():
            if not self.bank.has(point):
                continue
            word = sum(1 << bit for alarm, bit in bits.items() if alarm in self._machine.state.alarms)
            self.bank.put(point, float(word))
        for point in self._fault_points:
            faulty = self._machine.state.state is DeviceState.FAULT
            self.bank.put(point, 1.0 if faulty and point == self._fault_points[0] else 0.0)

    def _put_named(self, name: str, value: float) -> None:
        control = self.bank.profile.control
        for item in (*control.active_power, *control.reactive_power) if control else ():
            if item.value == name and self.bank.has(item.point):
                self.bank.put(item.point, value)

    def read(self, spaces: tuple[Space, ...], address: int, count: int) -> list[int]:
        """Return words as the server asks for them."""
        return self.bank.read(spaces, address, count)

    def write(self, space: Space, address: int, words: list[int]) -> None:
        """Obey a write as a whole, or not at all."""
        if self._protection is not None and self._protection.write(space, address, words):
            return
        found = self.bank.check_write(space, address, words)
        count = self.modules.count if self.modules else 1
        check_ratings(self.bank, self._machine.spec, found, count)
        self.bank.store(space, address, words)
        self._machine.demand = demand_after(self.bank, self._machine.demand, found, self._facts)

    def twins(self) -> "tuple[Twin, ...]":
        """Return everything that answers on the line: itself, and its modules and their common address."""
        return (self, *self.modules.twins()) if self.modules else (self,)


def _raw_states(profile: Profile) -> dict[DeviceState, int]:
    """Turn the state map round; of several vendor states for one of ours the one with the same name is taken."""
    names = profile.points[profile.canonical["state"].points[0]].enum if "state" in profile.canonical else {}
    raw_of: dict[DeviceState, int] = {}
    for raw, state in profile.state_map.items():
        if state not in raw_of or names.get(raw, "") == state.value:
            raw_of[state] = raw
    return raw_of


def _alarm_bits(profile: Profile) -> dict[str, dict[InverterAlarm, int]]:
    """Return for each alarm point which of our alarms have a bit there."""
    known = {str(alarm): alarm for alarm in InverterAlarm}
    return {
        point: {known[bit.code]: number for number, bit in profile.points[point].bits.items() if bit.code in known}
        for point in profile.alarm_points
    }
