"""State of charge by counting: our own count, anchored at full and at empty, and what the BMS is worth beside it.

How the two are fused, and why:
- The count is ampere-hours over the capacity. Energy is not counted: the voltage difference between charging and
  discharging would bias it by several percent a cycle. A gain error of the current sensor stays inside the swing
  (2 % of a 90 % swing is 1.8 %) and vanishes at each full charge; a zero error adds up, so what is left over from
  one full charge to the next is learned as `offset_a` and taken off.
- Only a detected full charge says 100 %, only a detected end of discharge says 0 %: until then the count stops at
  99 % and 1 %, so that a count that runs ahead never keeps the rack from being charged full.
- The BMS's own SOC is a second opinion with a slowly moving `delta_pct`. The delta is set at each anchor (where the
  truth is known) and, while ours is the better one, swallows every jump: only the BMS's slope pulls. It pulls with the
  time constant of the settings, and only once our own uncertainty is larger than the error the BMS has shown at the
  last anchors: after a full charge the count is better than any BMS, weeks later a good BMS is better than the count.
  A BMS that stands still while charge flows, or sits at 0 or 100, does not pull at all.
- A correction is applied at 0.1 % a second, so no anchor is a step of power.
- Resting voltage is not used as an anchor: on the flat plateau of LFP 10 mV of hysteresis are 20 % of charge.
"""

from enum import StrEnum

import msgspec

from control.battery.settings import SocSettings

CORRECTION_PCT_PER_S = 0.1
BAND_PCT_PER_S = 1.0
"""How fast a doubted end moves to the worse value: power tapers off instead of stepping."""
JUMP_PCT = 3.0
"""The BMS's SOC moved this much more in one look than charge has flowed."""
STUCK_PCT = 4.0
"""Charge that flows while the BMS's SOC does not move at all."""
DRIFT_PCT_PER_H = 0.02
DRIFT_LEARNED_PCT_PER_H = 0.01
"""Growth of our uncertainty while the sensor's zero error is unknown, and once it is learned."""
ANCHOR_ERROR_PCT = 0.5
BMS_ERROR_PCT = 5.0
"""Error of a BMS's SOC that no anchor has seen yet."""
UNKNOWN_PCT = 50.0
GROWN_PCT = 20.0
"""Counting alone never makes us less certain than this: the pull towards the BMS has worked for days by then."""
ADOPT_PCT = 25.0
"""Knowing this little, we take over whatever the BMS says as soon as it is possible."""
LEARN_AFTER_H = 12.0
MAX_OFFSET_PER_H = 0.005
"""A zero error beyond this share of the capacity per hour is no zero error but a fault."""
RAILS_PCT = (0.0, 100.0)
"""Where a BMS's SOC ends: there it says nothing."""
COUNT_LIMITS_PCT = (1.0, 99.0)


class Anchor(StrEnum):
    """The last point at which the SOC was known."""

    NONE = "none"
    FULL = "full"
    EMPTY = "empty"


ANCHOR_SOC_PCT = {Anchor.FULL: 100.0, Anchor.EMPTY: 0.0}


class SocState(msgspec.Struct, frozen=True, gc=False):
    """What is believed and what it rests on; no monotonic times, so that it survives a restart as it is."""

    soc_pct: float
    drift_pct: float
    """Uncertainty that adds up since the last anchor, without the gain error."""
    bms_soc_pct: float
    delta_pct: float = 0.0
    """Added to the BMS's SOC before it is compared with ours."""
    bms_error_pct: float = BMS_ERROR_PCT
    offset_a: float = 0.0
    """Learned zero error of the current sensor, discharge `+`; also what the rack itself consumes."""
    pending_pct: float = 0.0
    """Correction not applied yet."""
    anchor: Anchor = Anchor.NONE
    since_ah: float = 0.0
    """Net charge since the last anchor, discharge `+`, zero error taken off; not clamped."""
    since_wh: float = 0.0
    """Net energy since the last anchor, discharge `+`."""
    since_s: float = 0.0
    whole: bool = False
    """No pause since the last anchor: what was counted since is complete."""
    learned: int = 0
    """Full charges from which the zero error was learned."""
    still_ah: float = 0.0
    """Charge moved, both ways together, since the BMS's SOC last changed."""
    low_pct: float = 0.0
    high_pct: float = 100.0
    """The SOC limits rely on: equal to `soc_pct` unless doubtful."""
    doubtful: bool = False


def started(bms_soc_pct: float, *, possible: bool) -> SocState:
    """Return the first state of a rack never seen before: the BMS's word, or nothing when that cannot be."""
    if not possible:
        return SocState(UNKNOWN_PCT, UNKNOWN_PCT, bms_soc_pct, low_pct=0.0, high_pct=100.0)
    return SocState(bms_soc_pct, 2 * BMS_ERROR_PCT, bms_soc_pct, low_pct=bms_soc_pct, high_pct=bms_soc_pct)


def resumed(state: SocState, bms_soc_pct: float, pause_s: float, *, possible: bool) -> SocState:
    """Go on after a pause in which nothing was heard: what is known, moved by what the BMS has counted meanwhile.

    Args:
        state: Before the pause.
        bms_soc_pct: What the BMS says now.
        pause_s: Length of the pause; unknown or negative (clock set back) counts as one hour.
        possible: The BMS's word does not contradict the cells' voltage.
    """
    hours = pause_s / 3600.0 if pause_s >= 0.0 else 1.0
    if not possible:
        drift_pct = min(state.drift_pct + 5.0 + hours, UNKNOWN_PCT)
        return msgspec.structs.replace(state, drift_pct=drift_pct, bms_soc_pct=bms_soc_pct, whole=False)
    if state.drift_pct >= ADOPT_PCT:
        return _adopted(state, bms_soc_pct)
    moved_pct = bms_soc_pct - state.bms_soc_pct
    return msgspec.structs.replace(
        state,
        soc_pct=min(max(state.soc_pct + moved_pct, COUNT_LIMITS_PCT[0]), COUNT_LIMITS_PCT[1]),
        drift_pct=_grown(state.drift_pct, 1.0 + 0.2 * abs(moved_pct) + 0.02 * min(hours, 500.0)),
        bms_soc_pct=bms_soc_pct,
        whole=False,
        still_ah=0.0,
    )


def _grown(drift_pct: float, more_pct: float) -> float:
    return max(drift_pct, min(drift_pct + more_pct, GROWN_PCT))


def _adopted(state: SocState, bms_soc_pct: float) -> SocState:
    return msgspec.structs.replace(
        state,
        soc_pct=bms_soc_pct,
        bms_soc_pct=bms_soc_pct,
        drift_pct=2 * BMS_ERROR_PCT,
        delta_pct=0.0,
        pending_pct=0.0,
        whole=False,
        still_ah=0.0,
    )


def stuck(state: SocState, capacity_ah: float) -> bool:
    """Tell whether the BMS's SOC has not moved although charge has."""
    return 100.0 * state.still_ah > STUCK_PCT * capacity_ah


def uncertainty_pct(state: SocState, capacity_ah: float, settings: SocSettings) -> float:
    """Return how wrong the believed SOC may be: what adds up, and the gain error of the swing since the anchor."""
    gain = settings.sensor_error if settings.capacity_ah > 0.0 else settings.sensor_error + 0.03
    return min(state.drift_pct + 100.0 * gain * abs(state.since_ah) / capacity_ah, UNKNOWN_PCT)


def counted(
    state: SocState,
    moved_ah: float,
    moved_wh: float,
    dt_s: float,
    bms_soc_pct: float,
    capacity_ah: float,
    settings: SocSettings,
    *,
    full: bool,
    empty: bool,
    possible: bool,
) -> SocState:
    """Move the count on by what has flowed in `dt_s` (discharge `+`), and let the BMS pull a little.

    `full` and `empty` say that the rack is at that end now, so the count may be there too; `possible` that the
    BMS's word does not contradict the cells' voltage.
    """
    hours = dt_s / 3600.0
    true_ah = moved_ah - state.offset_a * hours
    own_pct = -100.0 * true_ah / capacity_ah
    bms_step_pct = bms_soc_pct - state.bms_soc_pct
    still_ah = state.still_ah + abs(true_ah) if bms_step_pct == 0.0 else 0.0
    moving = bms_soc_pct not in RAILS_PCT and 100.0 * still_ah <= STUCK_PCT * capacity_ah
    if state.drift_pct >= ADOPT_PCT and possible and moving:
        state = _adopted(state, bms_soc_pct)
        own_pct = 0.0
    delta_pct, bms_error_pct = state.delta_pct, state.bms_error_pct
    if state.drift_pct <= bms_error_pct:  # ours is the better one
        if state.bms_soc_pct in RAILS_PCT and bms_soc_pct not in RAILS_PCT:
            left_pct = state.soc_pct + state.pending_pct + own_pct - bms_soc_pct  # at the rail it could not tell
            bms_error_pct = max(bms_error_pct, abs(left_pct - delta_pct))
            delta_pct = left_pct
        elif abs(bms_step_pct - own_pct) > JUMP_PCT:
            delta_pct -= bms_step_pct - own_pct
    pull_pct = 0.0
    if moving:
        ours, its = state.drift_pct**2, bms_error_pct**2
        weight = max(ours - its, 0.0) / (ours + its)
        away_pct = bms_soc_pct + delta_pct - state.soc_pct - state.pending_pct
        pull_pct = away_pct * weight * min(hours / settings.delta_time_h, 1.0)
    step_pct = CORRECTION_PCT_PER_S * dt_s
    now_pct = min(max(state.pending_pct, -step_pct), step_pct)
    lowest = 0.0 if empty else min(COUNT_LIMITS_PCT[0], state.soc_pct)
    highest = 100.0 if full else max(COUNT_LIMITS_PCT[1], state.soc_pct)
    growth = DRIFT_LEARNED_PCT_PER_H if state.learned else DRIFT_PCT_PER_H
    return msgspec.structs.replace(
        state,
        soc_pct=min(max(state.soc_pct + own_pct + pull_pct + now_pct, lowest), highest),
        drift_pct=_grown(state.drift_pct, growth * hours),
        bms_soc_pct=bms_soc_pct,
        delta_pct=delta_pct,
        bms_error_pct=bms_error_pct,
        pending_pct=state.pending_pct - now_pct,
        since_ah=state.since_ah + true_ah,
        since_wh=state.since_wh + moved_wh,
        since_s=state.since_s + dt_s,
        still_ah=still_ah,
    )


def errors_pct(state: SocState, anchor: Anchor, capacity_ah: float) -> tuple[float, float]:
    """Return how far our count and the BMS are from the truth at an anchor just found, before it is applied.

    From full to full the count is taken unclamped: it should have come back to where it was.
    """
    truth_pct = ANCHOR_SOC_PCT[anchor]
    own_pct = state.soc_pct + state.pending_pct - truth_pct
    if state.whole and state.anchor is anchor:
        own_pct = -100.0 * state.since_ah / capacity_ah
    return own_pct, state.bms_soc_pct - truth_pct


def anchored(state: SocState, anchor: Anchor, capacity_ah: float) -> SocState:
    """Correct at full or empty: the SOC is known, the delta to the BMS too, and the zero error is learned."""
    truth_pct = ANCHOR_SOC_PCT[anchor]
    hours = state.since_s / 3600.0
    long = state.anchor is not Anchor.NONE and state.whole and hours >= LEARN_AFTER_H
    offset_a, learned = state.offset_a, state.learned
    if long and anchor is Anchor.FULL is state.anchor:
        most_a = MAX_OFFSET_PER_H * capacity_ah
        left_a = state.since_ah / (hours + 2 * LEARN_AFTER_H)  # a short interval says less
        offset_a = min(max(offset_a + left_a, -most_a), most_a)
        learned += 1
    bms_off_pct = abs(state.bms_soc_pct + state.delta_pct - truth_pct)
    if state.bms_soc_pct in RAILS_PCT:
        bms_off_pct = 100.0 * state.still_ah / capacity_ah  # it was there that much too early
    bms_error_pct = 0.5 * (state.bms_error_pct + bms_off_pct)
    if not long:
        bms_error_pct = max(bms_error_pct, state.bms_error_pct)  # being right for a moment proves nothing
    return msgspec.structs.replace(
        state,
        drift_pct=ANCHOR_ERROR_PCT,
        delta_pct=truth_pct - state.bms_soc_pct,
        bms_error_pct=max(bms_error_pct, 1.0),
        offset_a=offset_a,
        learned=learned,
        pending_pct=truth_pct - state.soc_pct,
        anchor=anchor,
        since_ah=0.0,
        since_wh=0.0,
        since_s=0.0,
        whole=True,
    )


def banded(state: SocState, settings: SocSettings, dt_s: float, *, certainly_not_full: bool) -> SocState:
    """Move the two SOC values that limits rely on: when doubtful the worse of count and BMS, else the count itself.

    One exception keeps a rack from being starved by a BMS that is stuck at 100: with `certainly_not_full` cells the
    upper value is at most 90 %, unless our own count says more.
    """
    apart_pct = abs(state.soc_pct + state.pending_pct - state.bms_soc_pct)
    limit_pct = settings.doubt_pct * (0.7 if state.doubtful else 1.0)
    doubtful = apart_pct > limit_pct or state.drift_pct >= ADOPT_PCT
    low_pct = high_pct = state.soc_pct
    if doubtful:
        low_pct, high_pct = min(low_pct, state.bms_soc_pct), max(high_pct, state.bms_soc_pct)
        if state.drift_pct >= ADOPT_PCT:
            low_pct, high_pct = max(low_pct - state.drift_pct, 0.0), min(high_pct + state.drift_pct, 100.0)
        if certainly_not_full:
            high_pct = min(high_pct, max(90.0, state.soc_pct))
    step_pct = BAND_PCT_PER_S * dt_s
    low_pct = min(max(low_pct, state.low_pct - step_pct), state.low_pct + step_pct, state.soc_pct)
    high_pct = max(min(high_pct, state.high_pct + step_pct), state.high_pct - step_pct, state.soc_pct)
    return msgspec.structs.replace(state, low_pct=low_pct, high_pct=high_pct, doubtful=doubtful)
