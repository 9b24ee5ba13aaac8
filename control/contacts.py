"""The emergency stop as it is wired: normally closed, so that anything but a fresh "closed" is a stop (IO-02).

A contact that was seen open stays a stop when it closes again, until somebody releases it in two steps: to let the
button go must never start anything (ISO 13850). One that is only not heard stops for as long as it is not heard.
"""

import msgspec

from control import lifecycle
from control.memory import Memory
from control.readings import NEVER_S, Contact, Instant, Readings, SignalReading, SignalRole
from control.settings import Settings

CLOSED = 1.0


def latched(memory: Memory, readings: Readings, now: Instant) -> Memory:
    """Return the memory with the stop in force of a contact that is seen open; a release that was begun is void.

    Args:
        memory: Of this cycle.
        readings: With the state of the contacts, see `with_emergency_stop`.
        now: This cycle.
    """
    life = memory.lifecycle
    if readings.emergency_stop is not Contact.OPEN or (life.emergency_stop and life.release_until_s <= NEVER_S):
        return memory
    if not _seen_open(memory.settings, readings, now):
        return memory
    life = msgspec.structs.replace(life, emergency_stop=True, release_until_s=NEVER_S)
    return lifecycle.halted(memory, life)


def _seen_open(settings: Settings, readings: Readings, now: Instant) -> bool:
    """Tell whether a contact was read as open; where none is a signal, what the readings say is read."""
    wired = {
        signal.signal_id: signal.stale_after_s
        for signal in settings.signals
        if signal.role is SignalRole.EMERGENCY_STOP
    }
    samples = (sample for sample in readings.signals if sample.signal_id in wired)
    return not wired or any(_is_open(sample, wired[sample.signal_id], now) for sample in samples)


def _is_open(sample: SignalReading, stale_after_s: float, now: Instant) -> bool:
    return 0.0 <= sample.value < CLOSED and now.at_s - sample.at_s <= stale_after_s


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
