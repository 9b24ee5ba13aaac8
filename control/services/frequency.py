"""The frequency services act on: the newest valid sample of the chosen source, with its age (GRD-01)."""

import math

import msgspec

from control.model import PlantSnapshot
from control.readings import NEVER_S, FrequencySample, FrequencySource, MeterRole, Readings

POSSIBLE_HZ = (40.0, 70.0)
"""A frequency outside is no measurement."""


class Heard(msgspec.Struct, frozen=True, gc=False):
    """A frequency, when it was sampled and where it comes from."""

    frequency_hz: float = 0.0
    at_s: float = NEVER_S
    source: FrequencySource = FrequencySource.METER
    place: str = ""
    """Device that measured it."""


NOTHING = Heard()


def measured(meter_id: str, snapshot: PlantSnapshot, before: Heard) -> Heard:
    """Return the measured frequency; the last one, with its age, while no device has a newer one.

    Args:
        meter_id: The meter of the site file; empty: the grid meter, and an inverter where that has none.
        snapshot: The plant as this cycle sees it.
        before: Of the last cycle.
    """
    for meter in snapshot.meters:
        if meter.device_id == meter_id or (not meter_id and meter.role is MeterRole.GRID):
            for frequency_hz in meter.frequency_hz:
                return _possible(frequency_hz, meter.sample_at_s, meter.device_id, before)
    if meter_id:
        return before
    for inverter in snapshot.inverters:
        for frequency_hz in inverter.frequency_hz:
            return _possible(frequency_hz, snapshot.at_s - inverter.age_s, inverter.device_id, before)
    return before


def _possible(frequency_hz: float, at_s: float, place: str, before: Heard) -> Heard:
    if not POSSIBLE_HZ[0] <= frequency_hz <= POSSIBLE_HZ[1]:
        return before
    return Heard(frequency_hz, at_s, FrequencySource.METER, place)


def handed_in(wanted: FrequencySource, readings: Readings, now_s: float, before: Heard) -> Heard:
    """Return the newest test signal of the wanted source; `METER` takes any. One from the future is no sample."""
    newest: FrequencySample | None = None
    for sample in readings.test_frequency:
        fits = wanted in {FrequencySource.METER, sample.source} and sample.source is not FrequencySource.METER
        valid = math.isfinite(sample.at_s) and sample.at_s <= now_s
        if fits and valid and POSSIBLE_HZ[0] <= sample.frequency_hz <= POSSIBLE_HZ[1]:
            newest = sample if newest is None or sample.at_s > newest.at_s else newest
    if newest is not None:
        return Heard(newest.frequency_hz, newest.at_s, newest.source)
    return before if wanted in {FrequencySource.METER, before.source} else NOTHING
