"""A meter as a Modbus device: whatever its profile calls canonical is served from the instrument's sample.

Works for every meter profile with plain values and for the SunSpec meters. Values that identify the device (its probes)
and its measurement mode are set so that it is accepted.
"""

import math

from hardware.profile import Canonical, Code, Profile, Space
from simulator import sunspec_meter
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
    if profile.signed is not None and bank.has(profile.signed.point):
        bank.put(profile.signed.point, profile.signed.values[0])


def name_it(bank: RegisterBank, device_id: str) -> None:
    """Show the device id as the serial number, if the profile has one as text."""
    point = bank.profile.points.get("serial_number")
    if point is not None and point.code is Code.STR and bank.has(point.id):
        bank.put(point.id, device_id[: 2 * point.words])


def put_canonical(bank: RegisterBank, canonical: Canonical, value: float) -> None:
    """Set the points that make a canonical quantity: shared equally by a sum, the same in all others.

    Two unsigned powers get one its size and the other 0. What is a constant, a product or a comparison stays.
    """
    if canonical.constant is not None or canonical.times or canonical.equals:
        return
    if canonical.minus:
        more, less = max(0.0, value / canonical.sign), max(0.0, -value / canonical.sign)
        put_canonical(bank, Canonical(canonical.points, canonical.combine), more)
        put_canonical(bank, Canonical(canonical.minus, "sum"), less)
        return
    points = [point for point in canonical.points if bank.has(point)]
    share = len(points) if canonical.combine == "sum" else 1
    for point in points:
        part = value / canonical.sign / share
        never = 0 in bank.profile.points[point].invalid and abs(part) < 1.0
        bank.put(point, None if never else part)  # a SunSpec counter of 0 says that it has never counted


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


def _bank(profile: Profile) -> RegisterBank:
    """Lay out the registers; for SunSpec the chain comes from `sunspec_meter`, scale factors included."""
    if profile.sunspec is None:
        return RegisterBank(profile)
    model = next(number for number in sunspec_meter.LENGTHS if number in profile.sunspec.required)
    chain, bases = sunspec_meter.chain_words(model), sunspec_meter.model_bases(model)
    bank = RegisterBank(profile, model_bases=bases, fill=chain)
    for point in profile.points.values():
        if point.model == model and model == 203 and point.offset in sunspec_meter.EXPONENTS:
            bank.put_exponent(point.id, sunspec_meter.EXPONENTS[point.offset])
    for name, text in (("manufacturer", "Ballast"), ("model_name", "Simulated meter"), ("firmware", "1.0")):
        if bank.has(name):
            bank.put(name, text)
    return bank


class MeterTwin:
    """One meter behind the Modbus server."""

    input_is_holding = True

    def __init__(
        self, device_id: str, profile: Profile, unit: int, instrument: Instrument, faults: ActiveFaults
    ) -> None:
        self.device_id = device_id
        self.unit = unit
        self.max_read_words = min(125, max((item.max_read_words for item in profile.transports.values()), default=125))
        self.bank = _bank(profile)
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
