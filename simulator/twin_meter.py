"""A meter as a Modbus device: whatever its profile calls canonical is served from the instrument's sample.

Works for every meter profile with plain values. Values that identify the device (its probes) are set so that it is
accepted.
"""

import math

from hardware.profile import Canonical, Code, Profile, Space
from simulator.faults import ActiveFaults, Effect
from simulator.meter import MeterSample
from simulator.miswired import miswired
from simulator.plant import Instrument
from simulator.registers import RegisterBank


def satisfy_probes(bank: RegisterBank, profile: Profile) -> None:
    """Give every probed point a value its probe accepts."""
    for probe in profile.probes:
        if not bank.has(probe.point):
            continue
        if probe.values:
            bank.put(probe.point, probe.values[0])
        elif math.isfinite(probe.minimum):
            bank.put(probe.point, probe.minimum)


def name_it(bank: RegisterBank, device_id: str) -> None:
    """Show the device id as the serial number, if the profile has one as text."""
    point = bank.profile.points.get("serial_number")
    if point is not None and point.code is Code.STR and bank.has(point.id):
        bank.put(point.id, device_id[: 2 * point.words])


def put_canonical(bank: RegisterBank, canonical: Canonical, value: float) -> None:
    """Set the points that make a canonical quantity: shared equally by a sum, the same in all others."""
    points = [point for point in canonical.points if bank.has(point)]
    share = len(points) if canonical.combine == "sum" else 1
    for point in points:
        bank.put(point, value / canonical.sign / share)


def sample_values(sample: MeterSample, active_sign: float = 1.0) -> dict[str, float]:
    """Return an instrument's sample by canonical name; `active_sign` -1 turns the active power round."""
    values = {
        "active_power_w": active_sign * sum(sample.active_w),
        "reactive_power_var": sum(sample.reactive_var),
        "frequency_hz": sample.frequency_hz,
        "import_energy_wh": sample.forward_wh if active_sign > 0 else sample.reverse_wh,
        "export_energy_wh": sample.reverse_wh if active_sign > 0 else sample.forward_wh,
    }
    for index in range(3):
        phase = f"phase{index + 1}"
        values[f"{phase}_voltage_v"] = sample.voltages_v[index]
        values[f"{phase}_current_a"] = sample.currents_a[index]
        values[f"{phase}_active_power_w"] = active_sign * sample.active_w[index]
        values[f"{phase}_reactive_power_var"] = sample.reactive_var[index]
    return values


class MeterTwin:
    """One meter behind the Modbus server."""

    input_is_holding = True

    def __init__(
        self, device_id: str, profile: Profile, unit: int, instrument: Instrument, faults: ActiveFaults
    ) -> None:
        self.device_id = device_id
        self.unit = unit
        self.max_read_words = min(125, max((item.max_read_words for item in profile.transports.values()), default=125))
        self.bank = RegisterBank(profile)
        self._instrument = instrument
        self._faults = faults
        self._refreshes = -1
        self._apparent = [point.id for point in profile.points.values() if point.unit == "VA"]
        satisfy_probes(self.bank, profile)
        name_it(self.bank, device_id)
        self.publish()

    def publish(self) -> None:
        """Take over the instrument's newest sample, if it has a new one and is not frozen."""
        state = self._instrument.state
        if state.shown is None or state.refreshes == self._refreshes:
            return
        if self._faults.has(self.device_id, Effect.FROZEN):
            return
        self._refreshes = state.refreshes
        sign = -1.0 if self._faults.has(self.device_id, Effect.WRONG_SIGN) else 1.0
        values = sample_values(miswired(state.shown, self._faults, self.device_id), sign)
        for name, canonical in self.bank.profile.canonical.items():
            if name in values:
                put_canonical(self.bank, canonical, values[name])
        apparent_va = math.hypot(values["active_power_w"], values["reactive_power_var"])
        for point in self._apparent:
            self.bank.put(point, apparent_va)

    def read(self, spaces: tuple[Space, ...], address: int, count: int) -> list[int]:
        """Return words as the server asks for them."""
        return self.bank.read(spaces, address, count)

    def write(self, space: Space, address: int, words: list[int]) -> None:
        """Refuse or accept a write like the bank; nothing a meter is told changes what it measures."""
        self.bank.check_write(space, address, words)
        self.bank.store(space, address, words)
