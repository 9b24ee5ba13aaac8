"""An inverter: `read` makes an `InverterReading`, `write` brings the device one step towards a command.

The way to power is always the same: identity and ratings (`Registers.prepare`), dead-man and 0 W written, both
read back, started when a command says `run`, and only then set-points. The way back: 0 W, then standby.
"""

from collections.abc import Callable

from control.command import InverterCommand
from control.readings import DeviceState, InverterReading
from control.settings import InverterSettings
from hardware.codec import EncodeError
from hardware.dead_man import DeadMan
from hardware.inverter_reading import InverterMeasure
from hardware.link import ExpiredError
from hardware.registers import Registers
from hardware.sequence import SequenceRun
from hardware.setpoint import Setpoints
from hardware.write_guard import STOPPED, Allowed, allow, ratings

START_STATES = frozenset({DeviceState.OFF, DeviceState.STANDBY})
MOVING_STATES = frozenset({DeviceState.RUNNING, DeviceState.STARTING})
STOPPED_STATES = frozenset({DeviceState.OFF, DeviceState.STANDBY, DeviceState.FAULT, DeviceState.MAINTENANCE})
RESET = "reset"
"""Name of the sequence that clears faults."""
SEQUENCE_RETRY_S = 5.0
SEQUENCE_STEP_S = 0.1
POWER_DECAY_S = 2.0
"""Standby is entered once the power is gone, or after this long at a set-point of 0 W."""
NO_POWER_W = 100.0

Refuse = Callable[[str, str], None]


class InverterDriver:
    """Reads and commands one inverter."""

    def __init__(
        self,
        device_id: str,
        registers: Registers,
        settings: InverterSettings | None,
        dead_man_s: int,
        clock: Callable[[], float],
        refuse: Refuse,
        *,
        read_only: bool,
    ) -> None:
        """Work out which points make which quantity.

        Args:
            device_id: Name of the device in the site.
            registers: Its points.
            settings: Ratings of the site file; without them no power is ever written.
            dead_man_s: Seconds after which the device goes to 0 W on its own.
            clock: Monotonic seconds.
            refuse: Called with code and text for everything that was not carried out.
            read_only: Never write to this device.
        """
        self.reading: InverterReading | None = None
        self._device_id = device_id
        self._registers = registers
        self._settings = settings
        self._clock = clock
        self._refuse = refuse
        control = registers.profile.control
        self._read_only = read_only or control is None
        self._refresh_s = dead_man_s / 3.0
        self._setpoints = Setpoints(control, registers, self._refresh_s, refuse) if control else None
        self._dead_man = DeadMan(control, registers, dead_man_s) if control else None
        self._sequence: SequenceRun | None = None
        self._retry_at_s = -float("inf")
        self._starts = 0
        self._reset_asked = False
        self._idle_since_s = float("inf")
        self._connection = -1
        self._measure = InverterMeasure(registers.profile)

    async def read(self) -> InverterReading:
        """Poll the inverter and judge what it reads back.

        Raises:
            LinkError: a transaction failed, or the inverter gives no active power.
            IdentityError: this is not the inverter of the profile.
        """
        registers, setpoints, dead_man = self._registers, self._setpoints, self._dead_man
        if setpoints and dead_man:
            if not registers.prepared:
                self._forget()
            setpoints.poll_begins()
            dead_man.poll_begins()
        await registers.refresh()
        if registers.connection != self._connection:
            self._forget()
            self._connection = registers.connection
        armed = False
        readback_w = self._measure.readback(registers.values)
        if setpoints and dead_man and not self._read_only:
            dead_man.judge()
            if dead_man.failures:
                self._refuse("dead_man_not_confirmed", "device does not show the dead-man settings it was given")
            if self._measure.reads_back:
                setpoints.judge(readback_w)
            armed = dead_man.armed
        self.reading = self._measure.reading(self._device_id, registers, readback_w=readback_w, dead_man_armed=armed)
        return self.reading

    async def write(self, command: InverterCommand | None) -> None:
        """Bring the device one step towards a command; without one towards standby.

        What is not carried out is reported as a refusal.

        Raises:
            LinkError: a transaction failed.
        """
        if self._read_only:
            if command is not None and (command.run or command.active_power_w or command.reactive_power_var):
                self._refuse("read_only", "writes are withheld: the profile is not verified for this device")
            return
        reading, setpoints, dead_man = self.reading, self._setpoints, self._dead_man
        if reading is None or setpoints is None or dead_man is None or not self._registers.prepared:
            return
        now_s = self._clock()
        limits = ratings(self._settings, reading)
        reactive = limits is not None and limits.reactive_var > 0.0
        try:
            if dead_man.wants_arming(now_s):
                missing = await dead_man.arm(reactive=reactive, now_s=now_s)
                if missing:
                    self._refuse("dead_man_missing", f"device has no {', '.join(missing)}, so it never gets power")
            wish = STOPPED if command is None else allow(command, limits, now_s, dead_man_armed=dead_man.armed)
            for denial in wish.denials:
                self._refuse(denial.code, denial.text)
            await self._write_power(setpoints, command, wish, reactive=reactive)
            await dead_man.beat(now_s)
            self._follow_reset(asked=command is not None and command.reset and now_s <= command.valid_until_s)
            await self._follow_run(run=wish.run and dead_man.armed, reading=reading)
        except EncodeError as error:
            self._refuse("overflow", f"{error}; 0 W instead")
            await setpoints.write_active(0.0, now_s)

    def next_write_s(self, command: InverterCommand | None) -> float:
        """Return the monotonic time at which `write` must be called again even without a new command."""
        if self._read_only or self._setpoints is None:
            return float("inf")
        due_s = self._setpoints.written_at_s + self._refresh_s
        if self._sequence is not None:
            due_s = min(due_s, self._clock() + SEQUENCE_STEP_S)
        if command is not None and command.valid_until_s > self._clock():
            due_s = min(due_s, command.valid_until_s + 0.001)
        return due_s

    def stopped(self) -> bool:
        """Tell whether the newest sample shows a set-point of 0 W and a state without power."""
        reading = self.reading
        if reading is None or not self._registers.prepared or reading.state not in STOPPED_STATES:
            return False
        return not self._measure.reads_back or reading.setpoint_readback_w in {None, 0.0}

    async def _write_power(
        self, setpoints: Setpoints, command: InverterCommand | None, wish: Allowed, *, reactive: bool
    ) -> None:
        """Write the set-points: 0 W unless the device runs; 0 W at once when the command expires on the way."""
        now_s = self._clock()
        running = self.reading is not None and self.reading.state is DeviceState.RUNNING
        power_w = wish.active_power_w if running else 0.0
        power_var = wish.reactive_power_var if running else 0.0
        expiry_s = command.valid_until_s if command is not None and (power_w or power_var) else float("inf")
        try:
            await setpoints.write_active(power_w, now_s, expiry_s)
            if reactive:
                await setpoints.write_reactive(power_var, now_s, expiry_s)
        except ExpiredError as error:
            self._refuse("expired", f"{error}, 0 W instead of {power_w:.0f} W")
            await setpoints.write_active(0.0, now_s)
        self._idle_since_s = min(self._idle_since_s, now_s) if power_w == 0.0 else float("inf")

    def _follow_reset(self, *, asked: bool) -> None:
        """Begin the reset sequence once, at the first command that asks for it; before start and standby."""
        if asked and not self._reset_asked:
            steps = self._registers.profile.sequences.get(RESET, ())
            points = [step.write.point for step in steps if step.write is not None]
            if not points or not all(self._registers.has(point) for point in points):
                self._refuse("no_reset", "this inverter has no reset of faults that its profile knows")
            else:
                self._sequence = SequenceRun(RESET, steps, self._clock())
        self._reset_asked = asked

    async def _follow_run(self, *, run: bool, reading: InverterReading) -> None:
        """Start or bring to standby, one step at a time."""
        now_s = self._clock()
        sequence = self._sequence
        if sequence is not None and sequence.name != RESET and (sequence.name in {"start", "exit_standby"}) is not run:
            sequence = None
        if sequence is None:
            sequence = self._begin(run=run, reading=reading, now_s=now_s)
        self._sequence = sequence
        if sequence is None:
            return
        advance = sequence.advance(self._registers.values, now_s)
        if advance.write is not None and self._registers.has(advance.write.point):
            await self._registers.write([(advance.write.point, float(advance.write.value))])
        if advance.failure:
            self._refuse(f"{sequence.name}_failed", advance.failure)
            self._retry_at_s = now_s + SEQUENCE_RETRY_S
        if advance.failure or advance.done:
            self._sequence = None

    def _begin(self, *, run: bool, reading: InverterReading, now_s: float) -> SequenceRun | None:
        """Choose the sequence that leads to where the command wants the device, if it is not there."""
        if now_s < self._retry_at_s:
            return None
        sequences = self._registers.profile.sequences
        if run and reading.state in START_STATES:
            self._starts += 1
            from_standby = reading.state is DeviceState.STANDBY and self._starts % 2 == 0
            name = "exit_standby" if from_standby else "start"
        elif not run and reading.state in MOVING_STATES:
            decayed = abs(reading.active_power_w) <= NO_POWER_W or now_s - self._idle_since_s >= POWER_DECAY_S
            name = ("standby" if "standby" in sequences else "stop") if decayed else ""
        else:
            name = ""
        return SequenceRun(name, sequences[name], now_s) if name in sequences else None

    def _forget(self) -> None:
        """A new connection: nothing that was written or armed before counts."""
        if self._setpoints and self._dead_man:
            self._setpoints.forget()
            self._dead_man.forget()
        self._sequence = None
