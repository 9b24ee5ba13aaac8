"""Progress of the first boot for the screen: what is done, what is missing, what a person can do about it."""

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from bootstrapper.clock import SystemClock
from bootstrapper.durable import write_object

FORMAT = "ballast-first-boot/1"
BEAT_S = 10.0
"""The file is written anew this often, so that a reader can tell a quiet bootstrapper from one that is gone."""


class StepState(StrEnum):
    """How far a step is."""

    OPEN = "open"
    """Not its turn yet."""
    NOW = "now"
    DONE = "done"
    MISSING = "missing"
    """Something a person has to bring; the unit works without."""
    FAILED = "failed"
    """Tried, and tried again by itself."""


@dataclass(frozen=True)
class Step:
    """One step."""

    name: str
    title: str
    state: StepState = StepState.OPEN
    text: str = ""
    todo: str = ""
    """What a person can do; empty where nothing is to be done."""


STEPS = (
    Step("identity", "Serial number"),
    Step("time", "Date and time"),
    Step("enrolment", "Papers of enrolment"),
    Step("network", "Way to the hub"),
    Step("provisioning", "Place at the hub"),
    Step("cleanup", "Clean-up"),
    Step("remote", "Remote access"),
)


class Progress:
    """The steps and who the unit is, written to a file at every change; any thread may report."""

    def __init__(self, file: Path, now_s: Callable[[], float] | None = None) -> None:
        """`now_s`: the monotonic clock, which every program of a computer shares; None: the computer's."""
        self._file = file
        self._now_s = SystemClock().monotonic_s if now_s is None else now_s
        self._lock = threading.Lock()
        self._steps = {step.name: step for step in STEPS}
        self._unit: dict[str, str] = {"serial_number": "", "model": "", "address": "", "hub": "", "device_id": ""}
        self.fault = ""

    def report(self, name: str, state: StepState, text: str = "", todo: str = "") -> None:
        """Note how far a step is."""
        with self._lock:
            before = self._steps[name]
            after = Step(name, before.title, state, text, todo)
            if after != before:
                self._steps[name] = after
                self._write()

    def know(self, **facts: str) -> None:
        """Note who the unit is: serial_number, model, address, hub, device_id."""
        with self._lock:
            if self._unit != self._unit | facts:
                self._unit |= facts
                self._write()

    def beat(self) -> None:
        """Say that all this is still so; asked every `BEAT_S`."""
        with self._lock:
            self._write()

    def steps(self) -> dict[str, Step]:
        """Return the steps by name."""
        with self._lock:
            return dict(self._steps)

    def content(self) -> dict[str, object]:
        """Return what the file says."""
        steps = list(self._steps.values())
        return {
            "format": FORMAT,
            "said_at_s": round(self._now_s(), 3),
            "done": all(step.state in {StepState.DONE, StepState.MISSING} for step in steps),
            "missing": [step.name for step in steps if step.state is StepState.MISSING],
            "todo": [step.todo for step in steps if step.todo],
            "unit": dict(self._unit),
            "steps": [asdict(step) for step in steps],
        }

    def _write(self) -> None:
        try:
            self._file.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
            write_object(self._file, self.content(), mode=0o644)
        except OSError as error:
            self.fault = f"{self._file}: {error}"
