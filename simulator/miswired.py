"""What an instrument shows when current transformers or meter are wired wrongly: the faults a commissioning must find.

Each phase of a meter multiplies its own voltage by what its transformer sees. A transformer on another conductor sees a
current that lags or leads by 120 degrees, so its active power turns into a mix of active and reactive power.
"""

import cmath
import math
from collections.abc import Mapping
from types import MappingProxyType

import msgspec

from simulator.faults import ActiveFaults, Effect
from simulator.grid import Phases
from simulator.meter import MeterSample

SCALES: Mapping[Effect, float] = MappingProxyType({Effect.SCALE_TENTH: 0.1, Effect.SCALE_DOUBLE: 2.0})
REVERSED_PHASE = 1
"""Index of the phase whose transformer is turned round: L2."""
SWAPPED = (1, 0, 2)
"""Conductor each transformer sits on when those of L1 and L2 are exchanged."""
ROTATED = (1, 2, 0)
"""Conductor behind each set of terminals when voltages and currents together are one on."""
EFFECTS = (Effect.CT_REVERSED, Effect.CT_SWAPPED, Effect.PHASES_ROTATED, *SCALES)


def miswired(sample: MeterSample, faults: ActiveFaults, device_id: str) -> MeterSample:
    """Return what the meter shows instead of `sample`; its counters are left as they are."""
    if not any(faults.has(device_id, effect) for effect in EFFECTS):
        return sample
    if faults.has(device_id, Effect.PHASES_ROTATED):
        sample = msgspec.structs.replace(
            sample,
            voltages_v=_picked(sample.voltages_v, ROTATED),
            currents_a=_picked(sample.currents_a, ROTATED),
            active_w=_picked(sample.active_w, ROTATED),
            reactive_var=_picked(sample.reactive_var, ROTATED),
        )
    if faults.has(device_id, Effect.CT_SWAPPED):
        sample = _swapped(sample)
    factors = [1.0, 1.0, 1.0]
    if faults.has(device_id, Effect.CT_REVERSED):
        factors[REVERSED_PHASE] = -1.0
    for effect, scale in SCALES.items():
        if faults.has(device_id, effect):
            factors = [factor * scale for factor in factors]
    return msgspec.structs.replace(
        sample,
        currents_a=_scaled(sample.currents_a, [abs(factor) for factor in factors]),
        active_w=_scaled(sample.active_w, factors),
        reactive_var=_scaled(sample.reactive_var, factors),
    )


def _picked(values: Phases, order: tuple[int, int, int]) -> Phases:
    return values[order[0]], values[order[1]], values[order[2]]


def _scaled(values: Phases, factors: list[float]) -> Phases:
    return values[0] * factors[0], values[1] * factors[1], values[2] * factors[2]


def _swapped(sample: MeterSample) -> MeterSample:
    """Return the sample of a meter whose transformers sit on other conductors than its voltages.

    With the phase voltages at 0, -120 and +120 degrees, `S = V conj(I)` of conductor `j` seen with the voltage of `k`
    is turned by the angle of `V_k` less that of `V_j`.
    """
    turned: list[complex] = []
    for channel, conductor in enumerate(SWAPPED):
        apparent = complex(sample.active_w[conductor], sample.reactive_var[conductor])
        volts = sample.voltages_v[conductor]
        ratio = sample.voltages_v[channel] / volts if volts > 1.0 else 0.0
        turned.append(apparent * ratio * cmath.rect(1.0, math.radians(120.0) * (conductor - channel)))
    one, two, three = turned
    return msgspec.structs.replace(
        sample,
        currents_a=_picked(sample.currents_a, SWAPPED),
        active_w=(one.real, two.real, three.real),
        reactive_var=(one.imag, two.imag, three.imag),
    )
