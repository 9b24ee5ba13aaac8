"""Fast pulses at pins: a fan whose speed is the share of time it is on. A thread of their own, low frequency.

The duty is quantised. Whoever stops renewing it for three seconds has gone: the pin then takes its safe value, even
while the loop of the program hangs.
"""

import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from hardware.io.drive import fast
from hardware.io.port import Port
from hardware.io.wire import PortError, Wire, level_of

STEPS = 20
"""Duties there are between 0 and 1: 2 ms at 25 Hz, which a thread can keep."""
DEAF_S = 3.0
"""A duty that is not renewed for this long does not hold any more; boards renew every second."""


def quantised(level: float) -> float:
    """Return the nearest duty there is."""
    return round(min(max(level, 0.0), 1.0) * STEPS) / STEPS


def pulse_at(level: float, period_s: float, at_s: float) -> tuple[bool, float]:
    """Return whether a pin with this duty is high now, and how long that stays so; for ever at 0 and 1."""
    duty = quantised(level)
    if duty in {0.0, 1.0}:
        return duty == 1.0, math.inf
    phase_s = at_s % period_s
    high = phase_s < duty * period_s
    return high, (duty * period_s if high else period_s) - phase_s


class PwmPort:
    """A board of pins, some of which pulse."""

    def __init__(self, inner: Port, clock: Callable[[], float] = time.monotonic) -> None:
        """Prepare.

        Args:
            inner: The pins.
            clock: Monotonic seconds, callable from any thread.
        """
        self._inner = inner
        self._clock = clock
        self._lock = threading.Lock()
        """Held for every call of the pins: their library need not know threads."""
        self._fast: dict[str, Wire] = {}
        self._duty: dict[str, tuple[float, float]] = {}
        """Pulsing pin -> its duty and when it was renewed."""
        self._pins: dict[str, bool] = {}
        self.fault: PortError | None = None
        """Why the pulses have ended by themselves."""
        self._wake = threading.Event()
        self._ending = False
        self._thread: threading.Thread | None = None

    def open(self, wires: Sequence[Wire]) -> None:
        """Take the pins and begin to pulse. Errors as of the pins."""
        self.take(wires)
        if self._fast:
            self._thread = threading.Thread(target=self._run, name="ballast-pwm", daemon=True)
            self._thread.start()

    def take(self, wires: Sequence[Wire]) -> None:
        """Take the pins; whoever calls only this calls `advance` himself."""
        with self._lock:
            self._inner.open(wires)
        self._fast = {wire.id: wire for wire in wires if fast(wire)}
        now_s = self._clock()
        self._duty = {wire.id: (level_of(wire, wire.safe_value), now_s) for wire in self._fast.values()}
        self._pins, self.fault, self._ending = {}, None, False

    def read(self) -> Mapping[str, float]:
        """Return all levels; of a pulsing pin its duty in force.

        Raises:
            PortError: A pin cannot be read, or a pulse could not be set.
        """
        if self.fault is not None:
            raise self.fault
        with self._lock:
            levels = dict(self._inner.read())
        return levels | {name: self._in_force(wire, self._clock()) for name, wire in self._fast.items()}

    def write(self, wire: Wire, level: float) -> None:
        """Set a pin, or the duty of one that pulses. Errors as of the pins."""
        if wire.id in self._fast:
            self._duty[wire.id] = level, self._clock()
            self._wake.set()
            return
        with self._lock:
            self._inner.write(wire, level)

    def close(self) -> None:
        """End the pulses at the last duty's nearer side and give the pins back."""
        if self._thread is not None:
            self._ending = True
            self._wake.set()
            self._thread.join()
            self._thread = None
            self.settle()
        with self._lock:
            self._inner.close()

    def settle(self) -> None:
        """Leave every pulsing pin at rest at the value its duty is nearer to: a pin cannot stay between."""
        for name, wire in self._fast.items():
            level = self._duty[name][0]
            try:
                with self._lock:
                    self._inner.write(wire, 1.0 if level > 0.5 else 0.0)
            except PortError:
                return  # the pins have gone: there is nothing left to set

    def advance(self) -> float:
        """Set the pins that have to change now; returns how long nothing else is due, s.

        Raises:
            PortError: A pin could not be set.
        """
        now_s = self._clock()
        left_s = DEAF_S
        for name, wire in self._fast.items():
            high, stays_s = pulse_at(self._in_force(wire, now_s), wire.pulse_s, now_s)
            left_s = min(left_s, stays_s)
            if self._pins.get(name) is not high:
                with self._lock:
                    self._inner.write(wire, 1.0 if high else 0.0)
                self._pins[name] = high
        return left_s

    def _in_force(self, wire: Wire, now_s: float) -> float:
        level, at_s = self._duty[wire.id]
        return level if now_s - at_s < DEAF_S else level_of(wire, wire.safe_value)

    def _run(self) -> None:
        while not self._ending:
            self._wake.clear()
            try:
                left_s = self.advance()
            except PortError as error:
                self.fault = error
                return
            self._wake.wait(left_s)
