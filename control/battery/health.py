"""How worn the rack is: throughput, equivalent full cycles, capacity and energy measured from full to empty.

The state of health is the energy of a whole discharge from a detected full to a detected empty rack over the rated
energy; the charge of the same swing (and of a whole charge from empty to full) becomes the capacity that SOC counting
divides by. Because the same current sensor measures both, its gain error drops out of the SOC. Partial swings between
resting voltages are not used: on LFP's plateau they would be guesses.
"""

import msgspec

from control.battery.settings import HealthSettings
from control.battery.soc import Anchor, SocState

BELIEVABLE = (0.4, 1.2)
"""A measured capacity outside these shares of the rated one is a fault of the measurement."""
NEW_SHARE = 0.4
"""Weight of a new measurement after the first."""
MAX_SWING_S = 7 * 86400.0
"""Longer swings carry too much of the sensor's zero error."""
MAX_NOTES = 20
LOOK_BACK = 3
"""Anchors whose mean error counts."""


class AnchorNote(msgspec.Struct, frozen=True, gc=False):
    """What was learned at one full or empty point."""

    at_utc: float
    anchor: Anchor
    own_error_pct: float
    """How far our count was from the truth."""
    bms_error_pct: float
    capacity_ah: float
    """Measured by the swing that ended here; 0 when it was no whole swing."""
    energy_wh: float


class HealthState(msgspec.Struct, frozen=True):
    """Counters of a lifetime and the last measurements."""

    charged_ah: float = 0.0
    discharged_ah: float = 0.0
    charged_wh: float = 0.0
    discharged_wh: float = 0.0
    capacity_ah: float = 0.0
    """Measured; 0 before the first whole swing."""
    energy_wh: float = 0.0
    """Measured discharge from full to empty; 0 before the first."""
    notes: tuple[AnchorNote, ...] = ()
    """The last anchors, oldest first."""


def counted(
    state: HealthState, charged_ah: float, discharged_ah: float, charged_wh: float, discharged_wh: float
) -> HealthState:
    """Add what has flowed; all magnitudes."""
    return msgspec.structs.replace(
        state,
        charged_ah=state.charged_ah + charged_ah,
        discharged_ah=state.discharged_ah + discharged_ah,
        charged_wh=state.charged_wh + charged_wh,
        discharged_wh=state.discharged_wh + discharged_wh,
    )


def noted(
    state: HealthState,
    soc: SocState,
    anchor: Anchor,
    errors_pct: tuple[float, float],
    rated_ah: float,
    at_utc: float,
) -> HealthState:
    """Keep the errors found at an anchor, and measure when a whole swing ends there (`soc` is before the anchor)."""
    measured_ah = measured_wh = 0.0
    whole = soc.whole and soc.anchor is not Anchor.NONE and soc.anchor is not anchor and soc.since_s <= MAX_SWING_S
    swing_ah = soc.since_ah if anchor is Anchor.EMPTY else -soc.since_ah
    if whole and BELIEVABLE[0] * rated_ah <= swing_ah <= BELIEVABLE[1] * rated_ah:
        measured_ah = swing_ah
        measured_wh = soc.since_wh if anchor is Anchor.EMPTY else 0.0
    note = AnchorNote(at_utc, anchor, *errors_pct, measured_ah, measured_wh)
    return msgspec.structs.replace(
        state,
        capacity_ah=_smoothed(state.capacity_ah, measured_ah),
        energy_wh=_smoothed(state.energy_wh, measured_wh),
        notes=(*state.notes, note)[-MAX_NOTES:],
    )


def _smoothed(old: float, new: float) -> float:
    if new == 0.0:
        return old
    return new if old == 0.0 else old + NEW_SHARE * (new - old)


def equivalent_cycles(state: HealthState, rated_wh: float) -> float:
    """Return the discharged energy in multiples of the rated energy."""
    return state.discharged_wh / rated_wh


def soh_pct(state: HealthState, rated_wh: float) -> tuple[float, ...]:
    """Return the state of health by full-cycle energy; empty before the first whole discharge."""
    return (100.0 * state.energy_wh / rated_wh,) if state.energy_wh else ()


def degraded(state: HealthState, settings: HealthSettings) -> str:
    """Return in words which SOC has become bad: mean error over the last three anchors; empty when none has."""
    notes = state.notes[-LOOK_BACK:]
    if len(notes) < LOOK_BACK:
        return ""
    own_pct = sum(abs(note.own_error_pct) for note in notes) / LOOK_BACK
    bms_pct = sum(abs(note.bms_error_pct) for note in notes) / LOOK_BACK
    limit_pct = settings.soc_error_pct
    found: list[str] = []
    if bms_pct > limit_pct:
        growing = abs(notes[0].bms_error_pct) < abs(notes[1].bms_error_pct) < abs(notes[2].bms_error_pct)
        found.append(f"BMS off by {bms_pct:.1f} %{' and growing' if growing else ''}")
    if own_pct > limit_pct:
        found.append(f"count off by {own_pct:.1f} %")
    return f"{', '.join(found)} at the last {LOOK_BACK} full or empty points, limit {limit_pct:g} %" if found else ""
