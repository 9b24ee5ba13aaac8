"""Energy management of a limited reservoir: what NEM and AEM did at each step of their test (2.6)."""

import numpy as np

from app.prequalification.ramps import Ramp
from app.prequalification.sequences import Sequence
from app.prequalification.services import Service
from app.prequalification.trace import Numbers, Trace, TraceError
from app.prequalification.verdict_check import Check, at_most

BAND_HZ = (49.9, 50.1)
NEM_POWER = {Service.FCR_N: 0.34, Service.FCR_D_UP: 0.20, Service.FCR_D_DOWN: 0.20}
"""Power of NEM, share of C: of FCR-D the least, of FCR-N up to 0.50 is allowed."""
MOST_NEM_POWER = 0.50
LOOK_S = 2.0
"""States are looked at so long before the end of a step."""
RISE_S = 300.0
TOLERANCE = 0.01
SWITCH_S = 1.2
"""Energy management works once a second; a file shows it a sample later."""


def limited(trace: Trace, ramps: tuple[Ramp, ...], sequence: Sequence) -> tuple[Check, ...]:
    """Check states at the end of every step, and what must hold all the time.

    Raises:
        TraceError: The file lacks the columns of limited reservoirs.
    """
    nem, aem, nem_mw = trace.own("NEM"), trace.own("AEM"), trace.own("NEM_MW")
    endurance_min = trace.own("ResSize")
    for word, values in (("NEM", nem), ("AEM", aem), ("NEM_MW", nem_mw), ("ResSize", endurance_min)):
        if np.isnan(values).all():
            raise TraceError(
                f"{trace.file}: no column {word} of the service, so its energy management cannot be judged"
            )
    checks = [
        check
        for ramp, step in zip(ramps, sequence.steps, strict=False)
        for word, values, wanted in (("NEM", nem, step.nem), ("AEM", aem, step.aem))
        if wanted is not None
        for check in (_state(trace, word, values, wanted, f"step {step.name} at {step.to_hz:g} Hz", ramp),)
    ]
    return (*checks, *_always(trace, nem, aem, nem_mw, endurance_min))


def _state(trace: Trace, word: str, values: Numbers, wanted: bool, step: str, ramp: Ramp) -> Check:  # noqa: FBT001
    at_s = ramp.next_s - LOOK_S
    row = int(np.searchsorted(trace.t_s, at_s))
    found = float(values[min(row, len(values) - 1)])
    return Check(
        id=f"LER {word} {step.split(' at ', maxsplit=1)[0]}",
        title=f"{word} {'on' if wanted else 'off'} at the end of {step}",
        value=found,
        unit="",
        limit=f"{wanted:d}",
        passed=bool(found) is wanted,
        file=trace.file,
        where=f"{at_s:.0f} s",
    )


def _always(trace: Trace, nem: Numbers, aem: Numbers, nem_mw: Numbers, endurance_min: Numbers) -> tuple[Check, ...]:
    file = trace.file
    outside = (trace.applied_hz <= BAND_HZ[0]) | (trace.applied_hz >= BAND_HZ[1])
    settled = _held(outside, trace.t_s)
    wrong = int(np.count_nonzero(settled & (nem != 0)))
    nem_share = np.abs(nem_mw) / trace.capacity_mw
    allowed = max(NEM_POWER[trace.service], float(np.nanmax(nem_share)))
    slope = np.abs(np.diff(nem_share)) / np.diff(trace.t_s)
    steepest = float(np.max(_averaged(slope, trace.t_s))) if len(slope) else 0.0
    in_aem = _held(aem > 0, trace.t_s)
    left = float(np.nanmax(np.where(in_aem, endurance_min, 0.0)))
    match trace.service:
        case Service.FCR_N:
            beyond = float(np.max(np.abs(trace.power))) - 1
        case Service.FCR_D_DOWN:
            beyond = float(np.max(trace.power))
        case _:
            beyond = float(-np.min(trace.power))
    return (
        at_most("LER NEM band", "Time NEM is on outside 49.9 to 50.1 Hz, rows", wrong, 0, "rows", file, "whole test"),
        at_most("LER NEM power", "Largest NEM power", float(np.nanmax(nem_share)), MOST_NEM_POWER, "C", file,
                "whole test"),
        at_most("LER NEM ramp", "Fastest change of NEM power, five minutes for all of it", steepest,
                allowed / RISE_S * (1 + TOLERANCE), "C/s", file, "whole test",
                doubt="limit of our reading: a mean over five minutes"),
        at_most("LER power", "Power in the direction that belongs to NEM alone", beyond,
                allowed + TOLERANCE, "C", file, "whole test"),
        at_most("LER endurance", "Endurance reported while AEM is on", left, 0.0, "min", file, "whole test"),
    )  # fmt: skip


def _held(state: np.ndarray, times: Numbers) -> np.ndarray:
    """Return where a state has held for so long that what follows from it once a second has happened."""
    begun = np.where(state, np.nan, times)
    begun[0] = times[0] if np.isnan(begun[0]) else begun[0]
    last_without = np.maximum.accumulate(np.nan_to_num(begun, nan=-np.inf))
    return state & (times - last_without > SWITCH_S)


def _averaged(slope: Numbers, times: Numbers) -> Numbers:
    """Return the mean over ten seconds: NEM moves once a second, in steps."""
    count = max(round(10.0 / float(np.median(np.diff(times)))), 1)
    return np.convolve(slope, np.ones(count) / count, mode="valid") if len(slope) >= count else slope
