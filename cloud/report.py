"""What the unit reports of itself in the twin: little, and only what seldom changes; figures are telemetry."""

from cloud.transport import Json
from control.record import CycleRecord

ALARMS = 20


class Reported:
    """Remembers the newest state."""

    def __init__(self, version: str, site_id: str) -> None:
        self._device: Json = {"software": version, "site_id": site_id}
        self._state: Json = {}

    def seen(self, record: CycleRecord) -> bool:
        """Take a record; tell whether what is reported has changed."""
        active = [alarm for alarm in record.alarms if alarm.active]
        state: Json = {
            "state": record.state.value,
            "mode": record.mode_id,
            "mode_parameters": dict(record.mode_parameters),
            "safe_stop": "" if record.safe_stop is None else record.safe_stop.code,
            "operator_stop": bool(record.stops.operator_stop),
            "alarms": sorted(alarm.key for alarm in active)[:ALARMS],
            "alarm_count": len(active),
        }
        if state == self._state:
            return False
        self._state = state
        return True

    def document(self, jobs: Json, dropped: int) -> Json:
        """Return what is reported beside the configuration."""
        return {
            "device": self._device,
            "state": self._state,
            "jobs": jobs,
            "cloud": {"dropped": dropped},
        }
