"""Is the grid lost? Voltage, frequency and its rate of change, each confirmed for a time.

| grid meter | inverter | verdict |
|---|---|---|
| outside its window | outside, or does not measure | lost |
| outside | inside on the same phases | contradiction: an alarm, no loss (fuses of the meter, for example) |
| outside | inside, on fewer phases than the meter | lost (the other phases may be gone) |
| inside | whatever it says | not lost |
| no valid data | outside, or without voltage | lost, after `blind_confirm_s` |
| no valid data | inside, or does not measure | not lost |

The rate of change is the median of the slopes between all pairs of samples of the window: neither a single wrong
sample nor the short swing a phase step causes in a frequency measurement moves it (Theil 1950, Sen 1968).
"""

from enum import StrEnum
from itertools import combinations

from control.backup.facts import Supply
from control.backup.memory import DetectMemory, since
from control.backup.settings import BackupSettings

LEAST_SAMPLES = 5
LEAST_SPAN = 0.7
"""A slope is trusted once the samples cover this share of the window."""
LEAST_STEP_S = 0.01
"""Samples closer together are the same sample seen twice."""


class Verdict(StrEnum):
    """What one point says about the grid."""

    GOOD = "good"
    OUTSIDE = "outside"
    DEEP = "deep"
    UNMEASURED = "unmeasured"


def judged(supply: Supply, settings: BackupSettings) -> tuple[Verdict, str]:
    """Return the verdict of one point and the cause code when it is not good."""
    window = settings.loss
    if supply.voltages_v:
        lowest_pu = min(supply.voltages_v) / settings.nominal_voltage_v
        if lowest_pu < window.deep_voltage_pu:
            return Verdict.DEEP, "voltage_gone"
        if lowest_pu < window.low_voltage_pu:
            return Verdict.OUTSIDE, "voltage_low"
        if max(supply.voltages_v) > window.high_voltage_pu * settings.nominal_voltage_v:
            return Verdict.OUTSIDE, "voltage_high"
    for frequency_hz in supply.frequency_hz:
        if not window.low_hz <= frequency_hz <= window.high_hz:
            return Verdict.OUTSIDE, "frequency"
    measured = bool(supply.voltages_v or supply.frequency_hz)
    return (Verdict.GOOD if measured else Verdict.UNMEASURED), ""


def advance(memory: DetectMemory, mains: Supply, bus: Supply, settings: BackupSettings, now_s: float) -> DetectMemory:
    """Return the memory after this cycle's measurements by the grid meter and on the bus."""
    seen, why = judged(mains, settings)
    below, below_why = judged(bus, settings)
    accused = seen in {Verdict.OUTSIDE, Verdict.DEEP}
    same_phases = len(bus.voltages_v) >= len(mains.voltages_v)
    contradicted = accused and below is Verdict.GOOD and same_phases
    outside = accused and not contradicted
    blind = seen is Verdict.UNMEASURED and below in {Verdict.OUTSIDE, Verdict.DEEP}
    source = mains if mains.frequency_hz else bus
    samples = _sampled(memory, source, settings.loss.rocof_window_s)
    rocof = memory.rocof_hz_per_s if samples is memory.samples else _slope(samples, settings.loss.rocof_window_s)
    steep = abs(rocof) > settings.loss.rocof_hz_per_s and not contradicted
    return DetectMemory(
        outside_since_s=since(memory.outside_since_s, now_s, holds=outside),
        deep_since_s=since(memory.deep_since_s, now_s, holds=outside and seen is Verdict.DEEP),
        blind_since_s=since(memory.blind_since_s, now_s, holds=blind),
        steep_since_s=since(memory.steep_since_s, now_s, holds=steep),
        contradiction_since_s=since(memory.contradiction_since_s, now_s, holds=contradicted),
        why=why or (below_why if blind else ""),
        source=source.device_id,
        samples=samples,
        rocof_hz_per_s=rocof,
    )


def lost(memory: DetectMemory, settings: BackupSettings, now_s: float) -> str:
    """Return why the grid counts as lost, empty while it does not."""
    window = settings.loss
    if now_s - memory.deep_since_s >= window.deep_confirm_s or now_s - memory.outside_since_s >= window.confirm_s:
        return memory.why
    if now_s - memory.blind_since_s >= window.blind_confirm_s:
        return "meter_dead"
    return "rocof" if now_s - memory.steep_since_s >= window.rocof_confirm_s else ""


def _sampled(memory: DetectMemory, source: Supply, window_s: float) -> tuple[tuple[float, float], ...]:
    """Return the samples with a new one added; another source starts afresh."""
    if not source.frequency_hz:
        return memory.samples if not memory.samples else ()
    kept = memory.samples if source.device_id == memory.source else ()
    if kept and source.sample_at_s < kept[-1][0] + LEAST_STEP_S:
        return kept
    oldest_s = source.sample_at_s - window_s - LEAST_STEP_S
    return (*(sample for sample in kept if sample[0] >= oldest_s), (source.sample_at_s, source.frequency_hz[0]))


def _slope(samples: tuple[tuple[float, float], ...], window_s: float) -> float:
    """Return the median slope in Hz/s; 0 while there are too few samples."""
    if len(samples) < LEAST_SAMPLES or samples[-1][0] - samples[0][0] < LEAST_SPAN * window_s:
        return 0.0
    slopes = sorted((late[1] - early[1]) / (late[0] - early[0]) for early, late in combinations(samples, 2))
    middle = len(slopes) // 2
    return slopes[middle] if len(slopes) % 2 else (slopes[middle - 1] + slopes[middle]) / 2
