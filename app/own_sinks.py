"""Sinks of the appliance itself: what happens is stored, and states that end the program end it."""

import asyncio
from collections.abc import Callable

from control.readings import NEVER_S
from control.record import CycleRecord, EventKind, State

EXIT_RESTART = 75
"""Somebody asked for state restart: the service manager starts the program again."""
EXIT_REBOOT = 76
"""Somebody asked for state reboot: the service manager restarts the computer."""
EXIT_OF_STATE = {State.RESTART: EXIT_RESTART, State.REBOOT: EXIT_REBOOT}
SAVE_EVERY_S = 300.0
"""A kill loses at most this much of the counted charge."""
_PASSING = frozenset({EventKind.SAFE_STOP, EventKind.POWER, EventKind.METER, EventKind.DEVICE})
"""Events that leave nothing behind: a meter that comes and goes must not wear out the disk."""


class StateSink:
    """Stores the persistent part whenever something happened."""

    def __init__(self, save: Callable[[CycleRecord], None]) -> None:
        self._save = save
        self._saved_at_s = NEVER_S

    def publish(self, record: CycleRecord) -> None:
        """Save after a cycle with events, and now and then what only counts on (state of charge, energy)."""
        happened = any(event.kind not in _PASSING for event in record.events)
        if happened or record.at.at_s - self._saved_at_s >= SAVE_EVERY_S:
            self._saved_at_s = record.at.at_s
            self._save(record)


class ExitSink:
    """Ends the program when the unit has gone into state restart or reboot."""

    def __init__(self, stop: Callable[[str], None]) -> None:
        self._stop = stop

    def publish(self, record: CycleRecord) -> None:
        """Look at the state of the cycle."""
        if record.state in EXIT_OF_STATE:
            self._stop(f"{record.state.value} requested")


class FirstSink:
    """Does something once, when control has begun."""

    def __init__(self, act: Callable[[], object]) -> None:
        self._act: Callable[[], object] | None = act

    def publish(self, record: CycleRecord) -> None:
        """Act in the next turn of the loop: this cycle is not over yet."""
        del record
        if self._act is not None:
            asyncio.get_running_loop().call_soon(self._act)
            self._act = None
