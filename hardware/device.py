"""One device of the plant at run time: its poll and write loops, its newest sample, its health."""

import asyncio
import logging
import math
from collections.abc import Awaitable, Callable
from typing import Protocol

import msgspec

from control.command import InverterCommand
from control.readings import BatteryReading, DeviceKind, DeviceStatus, InverterReading, Link, MeterReading, Refusal
from hardware.backoff import Backoff
from hardware.eager import begun
from hardware.inverter import InverterDriver
from hardware.link import IdentityError, LinkError, NoConnectionError

log = logging.getLogger(__name__)

Reading = MeterReading | InverterReading | BatteryReading

RAW_EVERY_S = 60.0
"""What a device says instead of answers is written down at most this often, beside the first of a series."""
RAW_BYTES = 64
NEVER_HEARD_S = 3.0
"""A device that was not heard for so long after the start is named in the log, once."""
SILENT_AFTER = 2
"""Failed polls in a row after which a device counts as silent (a lost connection counts at once)."""
BREAKER_AFTER = 3
"""Failed polls in a row after which a device is asked less often, so that it costs its neighbours little."""
IDLE_WRITE_S = 0.1


class Driver(Protocol):
    """What the plant needs of every driver."""

    async def read(self) -> Reading:
        """Return the newest sample, or raise LinkError or IdentityError."""
        ...


class Health(msgspec.Struct):
    """Counters and words behind a `DeviceStatus`."""

    link: Link = Link.CONNECTING
    detail: str = "not heard yet"
    latency_s: float = 0.0
    polls: int = 0
    failures: int = 0
    in_a_row: int = 0


class Device:
    """Runs one device; a failure stays inside."""

    def __init__(
        self,
        device_id: str,
        kind: DeviceKind,
        address: str,
        driver: Driver,
        poll_s: float,
        clock: Callable[[], float],
        *,
        read_only: bool,
        breaker_cap_s: float,
        breaker_first_s: float = 0.25,
    ) -> None:
        """Prepare; nothing runs yet.

        Args:
            device_id: Name of the device in the site.
            kind: What it is to the controller.
            address: Where it is, in words.
            driver: Reads (and for an inverter writes) it.
            poll_s: Poll period.
            clock: Monotonic seconds.
            read_only: Shown in the status.
            breaker_cap_s: Longest pause between polls of a device that does not answer; 0 for polls that cost nothing.
            breaker_first_s: The first such pause; it doubles up to the longest.
        """
        self.device_id = device_id
        self.kind = kind
        self.sample: Reading | None = None
        self.health = Health()
        self.on_sample: list[Callable[[str], None]] = []
        self._address = address
        self._driver = driver
        self.poll_s = poll_s
        self._clock = clock
        self._read_only = read_only
        self._breaker = Backoff(min(breaker_first_s, breaker_cap_s), breaker_cap_s) if breaker_cap_s else None
        self._raw_at_s = -math.inf
        self._first_failure_s = math.inf
        self._told_unheard = False
        self._refusals: dict[str, Refusal] = {}
        self._command: InverterCommand | None = None
        self._wake = asyncio.Event()
        self._at_rest = False
        """The write loop waits for something to do."""
        self._begun: asyncio.Future[None] | None = None
        """A write that began with its command, for the write loop to see to its end."""
        self._unwritten = False
        """No write has begun with the newest command yet."""
        self._rest_at_s = math.inf
        """When 0 W was asked for before somebody else takes over."""

    def status(self) -> DeviceStatus:
        """Return the health for alarms, pages and metrics."""
        health = self.health
        return DeviceStatus(
            device_id=self.device_id,
            kind=self.kind,
            link=health.link,
            detail=health.detail,
            latency_s=health.latency_s,
            polls=health.polls,
            failures=health.failures,
            read_only=self._read_only,
        )

    def refuse(self, code: str, text: str) -> None:
        """Keep a refusal for the next `take_refusals`; of one code the newest."""
        self._refusals[code] = Refusal(self.device_id, self._clock(), code, f"{self._address}: {text}")

    def take_refusals(self) -> tuple[Refusal, ...]:
        """Return the refusals since the last call."""
        if not self._refusals:
            return ()
        taken = tuple(self._refusals.values())
        self._refusals.clear()
        return taken

    def command(self, command: InverterCommand | None) -> None:
        """Give the newest command; it replaces the one before. With a free line it is on the wire when this returns.

        While a write is under way the write loop takes the newest command when that one is done.
        """
        self._command = command
        self._unwritten = True
        if self._at_rest and self.health.link is Link.ONLINE and isinstance(self._driver, InverterDriver):
            self._at_rest = False
            self._begun = begun(self._write(self._driver))
        self._wake.set()

    def rest(self, for_s: float) -> None:
        """Bring the device to 0 W and leave it in the state it is in, its own dead-man armed."""
        last, self._rest_at_s = self._command, self._clock()
        if last is not None and self._clock() <= last.valid_until_s:
            self.command(
                msgspec.structs.replace(
                    last, active_power_w=0.0, reactive_power_var=0.0, valid_until_s=self._clock() + for_s
                )
            )
        else:
            self.command(None)

    def resting(self) -> bool:
        """Tell whether the device has confirmed a set-point of 0 W since `rest` (true for what is no inverter)."""
        if not isinstance(self._driver, InverterDriver) or self._read_only:
            return True
        fresh = self.sample is not None and self.sample.at_s > self._rest_at_s and not self._unwritten
        return fresh and self.health.link is Link.ONLINE and self._driver.at_zero()

    def stopped(self) -> bool:
        """Tell whether the device has confirmed that it delivers nothing (true for what is no inverter)."""
        if not isinstance(self._driver, InverterDriver) or self._read_only:
            return True
        return self.health.link is Link.ONLINE and self._driver.stopped()

    def loops(self, origin_s: float) -> dict[str, Callable[[], Awaitable[None]]]:
        """Return the loops to be supervised, by name.

        Args:
            origin_s: Monotonic time poll deadlines count from, the same for all devices.
        """
        loops: dict[str, Callable[[], Awaitable[None]]] = {"poll": lambda: self._poll_loop(origin_s)}
        if isinstance(self._driver, InverterDriver):
            driver = self._driver
            loops["write"] = lambda: self._write_loop(driver)
        return loops

    async def supervise(self, name: str, loop: Callable[[], Awaitable[None]]) -> None:
        """Run a loop for ever; when it dies, say so and start it again after a growing pause."""
        backoff = Backoff(0.5, 10.0)
        while True:
            try:
                await loop()
            except Exception as error:
                cause = f"{name} task failed and is restarted: {type(error).__name__}: {error}"
                log.exception("task failed", extra={"device": self.device_id, "task": name})
                self._down(Link.SILENT if self.sample else Link.CONNECTING, cause)
                self.refuse(f"{name}_task_failed", cause)
            await asyncio.sleep(backoff.next_s())

    async def _poll_loop(self, origin_s: float) -> None:
        period_s = self.poll_s
        number = -1
        while True:
            pause_s = await self._poll()
            now_s = self._clock()
            # a timer that fires early must not make two polls of one: the next deadline is always another one
            number = max(number, math.floor((now_s - origin_s) / period_s)) + 1
            await asyncio.sleep(max(origin_s + number * period_s - now_s, pause_s))

    async def _poll(self) -> float:
        """Poll once; return how long to leave the device alone beyond its period."""
        health = self.health
        health.polls += 1
        began_s = self._clock()
        try:
            sample = await self._driver.read()
        except NoConnectionError as error:
            self._failed(Link.SILENT, str(error))
            return 0.0
        except IdentityError as error:
            self.sample = None
            self._failed(Link.REFUSED, str(error))
            return 0.0 if self._breaker is None else self._breaker.next_s()
        except LinkError as error:
            self._nonsense(error)
            self._failed(Link.SILENT if health.in_a_row + 1 >= SILENT_AFTER else health.link, str(error))
            if self._breaker is None or health.in_a_row < BREAKER_AFTER:
                return 0.0
            return self._breaker.next_s()
        health.latency_s = self._clock() - began_s
        health.in_a_row = 0
        if self._breaker is not None:
            self._breaker.reset()
        if health.link is not Link.ONLINE:
            self._changed(Link.ONLINE, "")
        elif health.detail:
            health.detail = ""
        fresh = self.sample is None or sample.at_s != self.sample.at_s
        self.sample = sample
        if fresh:
            for callback in self.on_sample:
                callback(self.device_id)
        return 0.0

    async def _write_loop(self, driver: InverterDriver) -> None:
        while True:
            now_s = self._clock()
            due_s = driver.next_write_s(self._command)
            await self._wait(due_s - now_s if due_s > now_s else IDLE_WRITE_S)
            under_way, self._begun = self._begun, None
            if under_way is not None:
                await under_way
                if self._unwritten:
                    self._wake.set()
            elif self.health.link is Link.ONLINE:
                await self._write(driver)

    async def _write(self, driver: InverterDriver) -> None:
        """Bring the device one step towards the newest command."""
        self._unwritten = False
        try:
            await driver.write(self._command)
        except LinkError as error:
            self.refuse("write_failed", str(error))

    async def _wait(self, pause_s: float) -> None:
        """Wait for a command, at most this long."""
        if not self._wake.is_set():
            alarm = None
            if math.isfinite(pause_s):
                alarm = asyncio.get_running_loop().call_later(pause_s, self._wake.set)
            self._at_rest = True
            try:
                await self._wake.wait()
            finally:
                self._at_rest = False
                if alarm is not None:
                    alarm.cancel()
        self._wake.clear()

    def _nonsense(self, error: LinkError) -> None:
        """Write down what came instead of an answer: the first of a series, and then once a minute."""
        now_s = self._clock()
        if error.raw and (self.health.in_a_row == 0 or now_s - self._raw_at_s >= RAW_EVERY_S):
            self._raw_at_s = now_s
            raw = error.raw[:RAW_BYTES].hex(" ")
            extra = {"device": self.device_id, "address": self._address, "cause": str(error), "raw": raw}
            log.warning("answer makes no sense", extra=extra)

    def _failed(self, link: Link, cause: str) -> None:
        self.health.failures += 1
        self.health.in_a_row += 1
        if link is Link.SILENT and self.sample is None and self.health.link is not Link.ONLINE:
            link = Link.CONNECTING
        self._down(link, cause)

    def _down(self, link: Link, cause: str) -> None:
        detail = f"{self._address}: {cause}"
        if link is not self.health.link:
            self._changed(link, detail)
        else:
            self.health.detail = detail
            if link is Link.CONNECTING and self._never_heard_for(NEVER_HEARD_S):
                log.warning("device does not answer", extra={"device": self.device_id, "detail": detail})

    def _never_heard_for(self, seconds: float) -> bool:
        """Tell once that a device has not been heard at all for so long after its first failure."""
        now_s = self._clock()
        self._first_failure_s = min(self._first_failure_s, now_s)
        told = self._told_unheard
        self._told_unheard = told or now_s - self._first_failure_s >= seconds
        return self._told_unheard and not told

    def _changed(self, link: Link, detail: str) -> None:
        before, self.health.link, self.health.detail = self.health.link, link, detail
        level = logging.INFO if link is Link.ONLINE else logging.WARNING
        log.log(
            level,
            "link changed",
            extra={"device": self.device_id, "link": str(link), "before": str(before), "detail": detail},
        )
