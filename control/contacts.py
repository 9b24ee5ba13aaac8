"""The emergency stop as it is wired: normally closed, so that anything but a fresh "closed" is a stop (IO-02)."""

import msgspec

from control.readings import Contact, Instant, Readings, SignalRole
from control.settings import Settings

CLOSED = 1.0


def with_emergency_stop(readings: Readings, settings: Settings, now: Instant) -> Readings:
    """Return the readings with the state of the emergency-stop contacts; all of them must be closed.

    A contact that is not heard any more, was never heard, or reads something else is open. A site without such a
    signal keeps what the readings say.
    """
    wired = [signal for signal in settings.signals if signal.role is SignalRole.EMERGENCY_STOP]
    if not wired:
        return readings
    samples = {sample.signal_id: sample for sample in readings.signals}
    for signal in wired:
        sample = samples.get(signal.signal_id)
        if sample is None or sample.value != CLOSED or now.at_s - sample.at_s > signal.stale_after_s:
            return msgspec.structs.replace(readings, emergency_stop=Contact.OPEN)
    return msgspec.structs.replace(readings, emergency_stop=Contact.CLOSED)
