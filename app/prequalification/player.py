"""Plays a test sequence: the frequency of any moment, and when a step that stretches has seen what it waits for."""

import msgspec

from app.prequalification.sequences import STEP, Sequence, Step, Until, sine_hz

LONGEST_S = 4 * 3600.0
"""A step that has not seen its state after this long ends the test."""
NEM_FULL = 0.995
"""Share of its full power from which NEM counts as fully activated."""
FULL_FOR_S = 60.0
AEM_FOR_S = 300.0
OFF_FOR_S = 10.0


class Seen(msgspec.Struct, frozen=True, gc=False):
    """What a step may wait for, as the unit reports it."""

    nem: int = 0
    """-1 charges, 1 discharges, 0 off."""
    nem_share: float = 0.0
    """NEM power as a share of its full power, without sign."""
    aem: bool = False
    nem_would_start: bool = False
    """The charge is where NEM starts once the frequency is in its band."""


class StretchError(Exception):
    """A step never saw the state it waits for; in one sentence."""


class Player:
    """Walks through a sequence; time only goes on."""

    def __init__(self, sequence: Sequence) -> None:
        self.sequence = sequence
        self._step = -1
        self._from_hz = sequence.start_hz
        self._begin_s = 0.0
        self._since_s = -1.0
        """Since when what the step waits for has held; negative while it does not."""
        self._was_off = False

    @property
    def step(self) -> Step | None:
        """The step that is played; None before the first and in a sine."""
        return self.sequence.steps[self._step] if 0 <= self._step < len(self.sequence.steps) else None

    def advance(self, t_s: float, seen: Seen = Seen()) -> bool:  # noqa: B008 - frozen
        """Move to time `t_s`; False when the sequence is over.

        Raises:
            StretchError: A step has waited too long.
        """
        while (end_s := self._end_s(t_s, seen)) is not None and t_s >= end_s - 1e-9:
            if self._step >= 0 and self.step is not None:
                self._from_hz = self.step.to_hz
            self._step += 1
            self._begin_s, self._since_s, self._was_off = end_s, -1.0, False
            if self._step >= len(self.sequence.steps) + len(self.sequence.sine):
                return False
        return True

    def frequency_hz(self, t_s: float) -> float:
        """Return the frequency at a time at or after the last `advance`, Hz."""
        if self._step < 0:
            return self._from_hz
        since_s = max(t_s - self._begin_s, 0.0)
        step = self.step
        if step is None:
            return sine_hz(self.sequence.sine[0], self._from_hz, since_s)
        way_hz = step.to_hz - self._from_hz
        gone_hz = step.rate_hz_per_s * since_s
        if step.rate_hz_per_s >= STEP or gone_hz >= abs(way_hz):
            return step.to_hz
        return self._from_hz + (gone_hz if way_hz > 0 else -gone_hz)

    def _end_s(self, t_s: float, seen: Seen) -> float | None:
        """Return when the present part ends; None while that is not known."""
        if self._step < 0:
            return self.sequence.settle_s
        step = self.step
        if step is None:
            over = self._step >= len(self.sequence.steps) + len(self.sequence.sine)
            return None if over else self._begin_s + self.sequence.sine[0].duration_s
        earliest_s = self._begin_s + step.hold_s
        if step.until is Until.TIME:
            return earliest_s
        if not self._holds(step.until, t_s, seen):
            if t_s > self._begin_s + LONGEST_S:
                raise StretchError(
                    f"{self.sequence.title}: step {step.name} ({step.to_hz:g} Hz) waited {LONGEST_S / 3600:g} h for "
                    f"{step.until.value}; is the unit one with a limited reservoir, and is its energy stated rightly?"
                )
            return None
        return max(earliest_s, t_s)

    def _holds(self, until: Until, t_s: float, seen: Seen) -> bool:
        """Tell whether what the step waits for has held long enough."""
        needed_s = 0.0
        match until:
            case Until.TIME:
                holds = True
            case Until.NEM_FULL:
                holds, needed_s = seen.nem_share >= NEM_FULL, FULL_FOR_S
            case Until.AEM_5_MIN:
                holds, needed_s = seen.aem, AEM_FOR_S
            case Until.BOTH_OFF:
                holds, needed_s = seen.nem == 0 and not seen.aem, OFF_FOR_S
            case Until.OFF_THEN_NEM_FULL:
                self._was_off |= seen.nem == 0 and not seen.aem
                holds, needed_s = self._was_off and seen.nem_share >= NEM_FULL, FULL_FOR_S
            case Until.NEM_WOULD_START:
                holds = seen.nem_would_start
        if not holds:
            self._since_s = -1.0
            return False
        if self._since_s < 0:
            self._since_s = t_s
        return t_s - self._since_s >= needed_s
