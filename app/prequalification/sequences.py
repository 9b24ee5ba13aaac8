"""The TSO's test sequences as data: each step is a ramp that begins at a known time, with its rate, target and hold.

A ramp's end follows from rate and target; the ends printed in the documents disagree with their own rates for ramps
1, 7 and 8 of the fast ramp test and are not used. Tables 3 to 11 and 15 to 17 of the Test Program (28 March 2025), read
as a transcription: to be compared with the PDF before a test is handed in.
"""

import math
from enum import StrEnum

import msgspec

from app.prequalification.services import BANDS, NOMINAL_HZ, FfrVariant, Service

STEP = 1e6
"""Rate of a step, Hz/s."""
SINE_AMPLITUDE_HZ = 0.1
LEAD_S = 30.0
"""Time at the middle of a sine before it begins, so that the power has settled."""


class Until(StrEnum):
    """What a step that stretches waits for."""

    TIME = "its time"
    NEM_FULL = "NEM fully activated for one minute"
    AEM_5_MIN = "five minutes after AEM has come on"
    BOTH_OFF = "NEM and AEM off"
    OFF_THEN_NEM_FULL = "NEM and AEM off, then NEM fully activated for one minute"
    NEM_WOULD_START = "the charge at which NEM starts as soon as the frequency is back"


class Step(msgspec.Struct, frozen=True):
    """One ramp with the hold after it."""

    to_hz: float
    hold_s: float
    """From the begin of the ramp to the begin of the next; the shortest time of a step that stretches."""
    rate_hz_per_s: float = STEP
    name: str = ""
    until: Until = Until.TIME
    nem: bool | None = None
    """Whether NEM is on at the end of the step; None: either. For the checks of limited reservoirs."""
    aem: bool | None = None


class Sine(msgspec.Struct, frozen=True):
    """A sine around the last target."""

    period_s: float
    stationary: int
    """Periods that are evaluated, the last ones."""
    periods: int
    amplitude_hz: float = SINE_AMPLITUDE_HZ

    @property
    def duration_s(self) -> float:
        """Length of all its periods."""
        return self.period_s * self.periods


class Sequence(msgspec.Struct, frozen=True):
    """One test: what is played, for one file."""

    test_id: str
    """Word for the file name; no underscore."""
    title: str
    service: Service
    start_hz: float
    settle_s: float
    """Time at `start_hz` before the first step."""
    steps: tuple[Step, ...] = ()
    sine: tuple[Sine, ...] = ()
    """None or one, after all steps."""
    start_soc_pct: float = 50.0
    """Charge a simulated plant begins with."""

    @property
    def starts_s(self) -> tuple[float, ...]:
        """Begin of each step when none stretches."""
        starts, at_s = [], self.settle_s
        for step in self.steps:
            starts.append(at_s)
            at_s += step.hold_s
        return tuple(starts)

    @property
    def duration_s(self) -> float:
        """Length; the shortest when steps stretch."""
        return self.settle_s + sum(step.hold_s for step in self.steps) + sum(sine.duration_s for sine in self.sine)

    @property
    def stretches(self) -> bool:
        """Some step waits for a state."""
        return any(step.until is not Until.TIME for step in self.steps)


SINES = (
    (10.0, 5, 20),
    (15.0, 5, 15),
    (25.0, 5, 10),
    (40.0, 5, 7),
    (50.0, 5, 7),
    (60.0, 5, 7),
    (70.0, 5, 7),
)
"""Period, stationary periods, recommended periods."""
LONG_SINES = ((90.0, 5, 7), (150.0, 3, 4), (300.0, 2, 3))
"""For FCR-N, and FCR-D with mode shifting only."""


def sines(service: Service) -> tuple[Sequence, ...]:
    """Return the sine tests of a service, shortest period first."""
    band = BANDS[service]
    middle_hz = NOMINAL_HZ if service is Service.FCR_N else (band.start_hz + band.full_hz) / 2
    periods = (*SINES, *LONG_SINES) if service is Service.FCR_N else SINES
    return tuple(
        Sequence(
            test_id=f"Sine{period_s:g}",
            title=f"{band.title} sine, {period_s:g} s",
            service=service,
            start_hz=round(middle_hz, 3),
            settle_s=LEAD_S,
            sine=(Sine(period_s, stationary, total),),
        )
        for period_s, stationary, total in periods
    )


def fcr_n_steps(*, endurance: bool = False) -> Sequence:
    """Return the step test of FCR-N; `endurance` holds 49.9 and 50.1 Hz for 15 min (reservoirs without limit)."""
    hold_s = 900.0 if endurance else 300.0
    return Sequence(
        test_id="StepEndurance" if endurance else "Step",
        title="FCR-N step sequence" + (" with endurance" if endurance else ""),
        service=Service.FCR_N,
        start_hz=50.0,
        settle_s=30.0,
        steps=(
            Step(49.95, 30.0, name="pre"),
            Step(50.0, 300.0, name="0"),
            Step(49.9, hold_s, name="1"),
            Step(50.1, hold_s, name="2"),
            Step(50.0, 300.0, name="3"),
        ),
    )


def fast_ramps(service: Service, *, endurance: bool = False, combined: bool = False) -> Sequence:
    """Return the fast ramp test of FCR-D.

    Args:
        service: Up, or down (mirrored about 50 Hz).
        endurance: Hold full activation for 15 min (reservoirs without limit).
        combined: With ramps 7 and 8, for an entity that provides FCR-N at the same time.
    """
    steps = (
        Step(49.45, 4.9, 0.14, "1"),
        Step(49.9, 55.1, 0.09, "2"),
        Step(49.5, 900.0 if endurance else 300.0, 0.24, "3"),
        Step(49.9, 300.0, 0.24, "4"),
        Step(49.0, 60.0, 0.24, "5"),
        Step(50.0, 300.0, 0.24, "6"),
    )
    if combined:
        steps += (Step(49.7, 300.0, 0.24, "7"), Step(49.89, 300.0, 0.24, "8"))
    words = ("Combined" if combined else "") + ("Endurance" if endurance else "")
    return directed(
        Sequence(
            test_id="FastRamp" + words,
            title=f"{BANDS[service].title} fast ramp test" + (", with FCR-N" if combined else ""),
            service=service,
            start_hz=49.9,
            settle_s=30.0,
            steps=steps,
        )
    )


def linearity(service: Service) -> Sequence:
    """Return the linearity test: steps of 20 mHz (FCR-N) or 100 mHz (FCR-D), two minutes each."""
    if service is Service.FCR_N:
        down = [50.0 - 0.02 * n for n in range(1, 6)]
        up = [49.9 + 0.02 * n for n in range(1, 11)]
        back = [50.1 - 0.02 * n for n in range(1, 6)]
        targets = [*down, *up, *back]
        start_hz = 50.0
    else:
        targets, start_hz = [49.8, 49.7, 49.6, 49.5, 49.6, 49.7, 49.8, 49.91], 49.9
    return directed(
        Sequence(
            test_id="Linearity",
            title=f"{BANDS[service].title} linearity",
            service=service,
            start_hz=start_hz,
            settle_s=120.0,
            steps=tuple(Step(round(hz, 3), 120.0, name=f"{number}") for number, hz in enumerate(targets, 1)),
        )
    )


def limited_fcr_d(service: Service) -> Sequence:
    """Return the energy management test of FCR-D with a limited reservoir (Tables 16 and 17)."""
    return directed(
        Sequence(
            test_id="EnergyManagement",
            title=f"{BANDS[service].title} energy management",
            service=service,
            start_hz=49.91,
            settle_s=30.0,
            steps=(
                Step(49.5, 600.0, name="1", until=Until.NEM_WOULD_START, nem=False, aem=False),
                Step(49.91, 150.0, name="2", nem=True, aem=False),
                Step(49.5, 900.0, name="3", until=Until.AEM_5_MIN, nem=False, aem=True),
                Step(49.91, 900.0, name="4", until=Until.BOTH_OFF, nem=False, aem=False),
            ),
            start_soc_pct=75.0,
        )
    )


def limited_fcr_n() -> Sequence:
    """Return the energy management test of FCR-N with a limited reservoir (Table 15)."""
    return Sequence(
        test_id="EnergyManagement",
        title="FCR-N energy management",
        service=Service.FCR_N,
        start_hz=50.0,
        settle_s=120.0,
        steps=(
            Step(50.09, 1680.0, name="1", until=Until.NEM_FULL, nem=True, aem=False),
            Step(50.11, 360.0, name="2", nem=False, aem=False),
            Step(50.09, 150.0, name="3", nem=True, aem=False),
            Step(50.11, 450.0, name="4", until=Until.AEM_5_MIN, nem=False, aem=True),
            Step(50.09, 600.0, name="5", nem=True, aem=True),
            Step(49.91, 3600.0, name="6", until=Until.OFF_THEN_NEM_FULL, nem=True, aem=False),
            Step(49.89, 300.0, name="7", nem=False, aem=False),
            Step(49.91, 150.0, name="8", nem=True, aem=False),
            Step(49.89, 600.0, name="9", until=Until.AEM_5_MIN, nem=False, aem=True),
            Step(49.91, 600.0, name="10", nem=True, aem=True),
            Step(50.0, 1800.0, name="11", until=Until.BOTH_OFF, nem=False, aem=False),
        ),
        start_soc_pct=72.0,
    )


FFR_READY_S = 900.0
"""Ready again at most this long after the activation."""
SPIKE_S = 0.08


def ffr(variant: FfrVariant) -> tuple[Sequence, ...]:
    """Return the tests of FFR: two activations 15 min apart, a short dip, and what must not activate it.

    No text of the TSO was found for these; they follow our own case G9 and are marked so in the report.
    """
    low_hz = round(variant.threshold_hz - 0.1, 3)
    fall_s = (NOMINAL_HZ - low_hz) / 0.24
    words = f"-{variant.threshold_hz:.2f}-{variant.activation_s:.2f}-{variant.support_s:g}"
    dip = Step(low_hz, fall_s + 60.0, 0.24, "dip")
    spike = Step(49.0, SPIKE_S, name="spike")
    back_s = FFR_READY_S - dip.hold_s

    def sequence(test_id: str, title: str, *steps: Step) -> Sequence:
        return Sequence(test_id + words, title, Service.FFR, NOMINAL_HZ, 60.0, steps)

    return (
        sequence(
            "Activation",
            "FFR, two activations 15 min apart",
            dip,
            Step(NOMINAL_HZ, back_s, 0.24, "recovery"),
            msgspec.structs.replace(dip, name="second dip"),
            Step(NOMINAL_HZ, 120.0, 0.24, "end"),
        ),
        sequence(
            "ShortDip",
            "FFR, frequency back after one second",
            Step(low_hz, fall_s + 1.0, 0.24, "dip"),
            Step(NOMINAL_HZ, 120.0, name="back"),
        ),
        sequence(
            "NoActivation",
            "FFR, what must not activate it",
            Step(round(variant.threshold_hz + 0.01, 3), 30.0, 0.24, "above the threshold"),
            Step(NOMINAL_HZ, 30.0, 0.24, "back"),
            spike,
            Step(NOMINAL_HZ, 30.0, name="after the spike"),
        ),
    )


def directed(sequence: Sequence) -> Sequence:
    """Return a sequence written for "up" in the direction of its service: mirrored about 50 Hz for FCR-D down."""
    if sequence.service is not Service.FCR_D_DOWN:
        return sequence
    return msgspec.structs.replace(
        sequence,
        start_hz=_mirrored(sequence.start_hz),
        steps=tuple(msgspec.structs.replace(step, to_hz=_mirrored(step.to_hz)) for step in sequence.steps),
        start_soc_pct=100.0 - sequence.start_soc_pct,
    )


def _mirrored(frequency_hz: float) -> float:
    return round(2 * NOMINAL_HZ - frequency_hz, 6)


def sine_hz(sine: Sine, middle_hz: float, since_s: float) -> float:
    """Return a sine at a time after its begin; it begins downwards."""
    return middle_hz - sine.amplitude_hz * math.sin(2 * math.pi * since_s / sine.period_s)
