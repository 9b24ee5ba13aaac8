"""What is recorded during a pulse programme, and what is found in it."""

from enum import StrEnum

import msgspec

COMMAND = "command"
"""Device name of the trace with the power the inverter was told."""
RACKS = "racks"
"""Device name of the traces of all racks of the inverter: `w` is the sum of voltage times current, `v` their mean."""


class Trace(msgspec.Struct, frozen=True):
    """One measured quantity: samples in order of their own times, each once."""

    times_s: tuple[float, ...]
    values: tuple[float, ...]


class Segment(msgspec.Struct, frozen=True):
    """A stretch of the programme during which one power is asked for; `+` discharges."""

    begin_s: float
    end_s: float
    power_w: float


class OtherMeter(msgspec.Struct, frozen=True):
    """A meter that is not the grid meter."""

    device_id: str
    role: str


class Course(msgspec.Struct, frozen=True):
    """One inverter's pulse programme and all traces of it.

    Traces are named `device/quantity`: `w`, `var`, `v` for a whole device, `w1` to `w3` and so on for its phases,
    `dc_w` for an inverter's DC side. The grid meter's `+` is import.
    """

    inverter_id: str
    phase: int
    """Phase it feeds by the site file, 1 to 3; 0 for all three alike."""
    grid_meter: str
    segments: tuple[Segment, ...]
    traces: dict[str, Trace]
    other_meters: tuple[OtherMeter, ...] = ()
    window_s: float = 2.0
    """The last part of each segment, in which everything counts as settled."""


class Estimate(msgspec.Struct, frozen=True, gc=False):
    """A value with its standard error, and how many steps it is the median of."""

    value: float
    error: float
    count: int


class Verdict(StrEnum):
    """What a finding means."""

    RIGHT = "right"
    HINT = "hint"
    """Works, but is worth knowing."""
    UNCLEAR = "unclear"
    """Too noisy to tell."""
    FAULT = "fault"


class Finding(msgspec.Struct, frozen=True):
    """One thing that was found out."""

    code: str
    verdict: Verdict
    place: str
    """Device, and the phase where it matters (`grid L2`)."""
    text: str
    action: str = ""
    """What to do, in one sentence; empty when nothing."""
    confidence: float = 1.0
    """0 to 1; 1 for what follows from counting alone."""
    lines: tuple[str, ...] = ()
    """Lines for the site file, ready to be pasted; empty where no key of the file can say it."""


class Lag(msgspec.Struct, frozen=True, gc=False):
    """A first-order answer: nothing for `dead_s`, then towards the end with the time constant `lag_s`."""

    dead_s: float
    lag_s: float
    misfit: float
    """Root mean square of what the fit leaves, share of the step."""

    @property
    def total_s(self) -> float:
        """Return the time after which 63 % of a step is seen."""
        return self.dead_s + self.lag_s


class Result(msgspec.Struct, frozen=True):
    """What one inverter's programme has shown."""

    inverter_id: str
    findings: tuple[Finding, ...]
    ratios: dict[str, Estimate]
    """Trace -> its step relative to the commanded step."""
    lags: dict[str, Lag]
    """`inverter` and the grid meter, as far as they could be told."""
    responses: dict[str, tuple[tuple[float, float], ...]]
    """The same -> median answer to a step: seconds after the command, share of the step."""
