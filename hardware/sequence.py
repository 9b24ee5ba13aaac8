"""Start, stop, standby as data: a run of steps that never blocks, advanced once a write cycle."""

from collections.abc import Mapping

import msgspec

from hardware.codec import Value
from hardware.profile_control import Step, Write


class Advance(msgspec.Struct, frozen=True):
    """What a sequence wants now."""

    write: Write | None = None
    done: bool = False
    failure: str = ""
    """In words why the sequence was given up; empty while all is well."""


class SequenceRun:
    """One run through the steps of a named sequence."""

    def __init__(self, name: str, steps: tuple[Step, ...], now_s: float) -> None:
        """Begin at the first step."""
        self.name = name
        self._steps = steps
        self._index = 0
        self._since_s = now_s

    def advance(self, values: Mapping[str, Value], now_s: float) -> Advance:
        """Say what to do now.

        Args:
            values: Newest values of the device's points.
            now_s: Monotonic seconds.

        Returns:
            At most one write; `done` after the last step; a failure when a wait takes too long.
        """
        while self._index < len(self._steps):
            step = self._steps[self._index]
            waited_s = now_s - self._since_s
            if step.wait_point and values.get(step.wait_point) not in step.wait_values:
                if waited_s > step.timeout_s:
                    now = values.get(step.wait_point)
                    return Advance(failure=f"{self.name}: {step.wait_point} is still {now} after {waited_s:.1f} s")
                return Advance()
            if step.delay_s and waited_s < step.delay_s:
                return Advance()
            self._index += 1
            self._since_s = now_s
            if step.write is not None:
                return Advance(write=step.write)
        return Advance(done=True)
