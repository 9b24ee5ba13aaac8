"""What the running unit says to a change of its configuration: not now, or how the trial goes. A sink of records.

Records come from the control loop, questions from the cloud's thread: the newest record is one reference.
"""

from collections.abc import Callable

from cloud.artifact_manifest import Kind, Manifest
from cloud.artifacts import Trial, TrialResult
from control.record import CycleRecord, State


class UnitGround:
    """The unit as artifacts see it."""

    def __init__(self, *, trial_s: float, idle_below_w: float, restart: Callable[[str], None]) -> None:
        """Make it.

        Args:
            trial_s: How long a new configuration is tried.
            idle_below_w: Power of the battery below which the unit may change.
            restart: Restarts the program soon; called from the cloud's thread.
        """
        self._trial_s = trial_s
        self._idle_below_w = idle_below_w
        self._restart = restart
        self._first_s: float | None = None
        self._newest: CycleRecord | None = None

    def publish(self, record: CycleRecord) -> None:
        """Take the newest record."""
        if self._first_s is None:
            self._first_s = record.at.at_s
        self._newest = record

    def restart(self, reason: str) -> None:
        """Restart the program soon."""
        self._restart(reason)

    def not_now(self, manifest: Manifest) -> str:
        """Return why the unit must not change now; empty when it may. Firmware waits at the bootstrapper."""
        if manifest.kind is Kind.FIRMWARE:
            return ""
        record = self._newest
        if record is None:
            return "the controller has not begun yet"
        power_w = abs(record.snapshot.flow.ess_w)
        if record.state is State.RUN and power_w >= self._idle_below_w:
            return f"the battery is at {power_w / 1e3:.1f} kW; a change is made below {self._idle_below_w / 1e3:.1f} kW"
        if any(sold.sold_w > 0.0 for sold in record.services):
            return "a grid service is sold"
        return ""

    def trial(self, manifest: Manifest) -> Trial:
        """Return how the configuration in use does: every device must be there when the time is up."""
        record = self._newest
        if record is None or self._first_s is None or record.at.at_s - self._first_s < self._trial_s:
            return Trial(TrialResult.RUNNING)
        absent = [f"{one.device_id} ({one.detail or one.cause.value})" for one in record.snapshot.absent]
        if absent:
            what = f"{manifest.name} {manifest.version}"
            return Trial(TrialResult.BAD, f"after {self._trial_s:.0f} s with {what} there is no {', '.join(absent)}")
        return Trial(TrialResult.GOOD)
