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
from hardware.grid_forming import GridSwitch
from hardware.inverter_reading import InverterMeasure
from hardware.link import ExpiredError
from hardware.own_setpoints import OwnSetpoints, OwnWishes
from hardware.points import Points
from hardware.power_rule import Facts, held_power_w
from hardware.profile_control import PowerRule
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
        registers: Points,
        settings: InverterSettings | None,
        dead_man_s: int,
        clock: Callable[[], float],
        refuse: Refuse,
        *,
        read_only: bool,
        rated_power_w: float = 0.0,
        no_dead_man_accepted: bool = False,
        own: OwnWishes | None = None,
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
            rated_power_w: Power on its plate, for set-points in percent; 0 when not given.
            no_dead_man_accepted: The installer accepts that a device has no time-out of its own.
            own: What the installer wants the device to keep by itself; with a power factor it gets no var.
        """
        self.reading: InverterReading | None = None
        self._device_id = device_id
        self._registers = registers
        self._settings = settings
        self._clock = clock
        self._refuse = refuse
        control = registers.profile.control
        self._read_only = read_only or control is None
        self._by_rule = control is not None and control.power_rule is not PowerRule.WATTS
        self._refresh_s = dead_man_s / 3.0
        self._setpoints = Setpoints(control, registers, self._refresh_s, refuse) if control else None
        self._dead_man = DeadMan(control, registers, dead_man_s, accepted=no_dead_man_accepted) if control else None
        wishes = own or OwnWishes()
        self._own = OwnSetpoints(control, registers, wishes, refuse) if control else None
        self._own_var = wishes.power_factor != 0.0
        self._control = control
        self._rated_power_w = rated_power_w
        self._grid_switch = GridSwitch(control.grid_forming) if control and control.grid_forming else None
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
        if self._own is not None:
            self._own.polled()
        if registers.connection != self._connection:
            self._forget()
            self._connection = registers.connection
        armed = False
        readback_w = self._readback_w()
        if setpoints and dead_man and not self._read_only:
            dead_man.judge()
            if dead_man.failures:
                self._refuse("dead_man_not_confirmed", "device does not show the dead-man settings it was given")
            if self._measure.reads_back or self._by_rule:
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
        if self._own is not None:
            await self._keep_own(self._own)
        now_s = self._clock()
        limits = ratings(self._settings, reading)
        reactive = limits is not None and limits.reactive_var > 0.0 and not self._own_var
        try:
            if dead_man.wants_arming(now_s):
                missing = await dead_man.arm(reactive=reactive, now_s=now_s)
                if missing:
                    self._refuse("dead_man_missing", f"device has no {', '.join(missing)}, so it never gets power")
            wish = STOPPED if command is None else allow(command, limits, now_s, dead_man_armed=dead_man.armed)
            wish = self._with_rating(wish)
            for denial in wish.denials:
                self._refuse(denial.code, denial.text)
            await self._write_power(setpoints, command, wish, reactive=reactive)
            await dead_man.beat(now_s)
            self._follow_reset(asked=command is not None and command.reset and now_s <= command.valid_until_s)
            run = await self._follow_grid(command, run=wish.run and dead_man.armed, reading=reading)
            await self._follow_run(run=run, reading=reading)
        except EncodeError as error:
            self._refuse("overflow", f"{error}; 0 W instead")
            await setpoints.write_active(0.0, now_s, facts=self._facts())

    async def _keep_own(self, own: OwnSetpoints) -> None:
        """Keep the device's own set-points; one it cannot hold is reported and costs no power."""
        try:
            await own.follow(self._clock())
        except EncodeError as error:
            self._refuse("own_setpoint_overflow", str(error))

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
        return self.reading is not None and self.reading.state in STOPPED_STATES and self.at_zero()

    def at_zero(self) -> bool:
        """Tell whether the newest sample shows a set-point of 0 W; one that shows none is believed."""
        if self.reading is None or not self._registers.prepared:
            return False
        reads_back = self._measure.reads_back or self._by_rule
        return not reads_back or self.reading.setpoint_readback_w in {None, 0.0}

    def _facts(self) -> Facts:
        """Return what the profile's power rule needs to know of this device now."""
        rules = self._registers.profile.modules
        modules = self._registers.values.get(rules.running) if rules is not None else 1.0
        return Facts(self._rated_power_w, modules if isinstance(modules, float) else 1.0)

    def _readback_w(self) -> float | None:
        """Return the set-point the device says it follows: as its profile names it, else from its power rule."""
        if self._control is None or not self._by_rule:
            return self._measure.readback(self._registers.values)
        return held_power_w(self._control, self._number, self._facts())

    def _number(self, point: str) -> float | None:
        value = self._registers.values.get(point)
        return None if isinstance(value, str) else value

    def _with_rating(self, wish: Allowed) -> Allowed:
        """Refuse power in percent of a rating nobody has given."""
        in_percent = self._control is not None and self._control.power_rule is PowerRule.FORCED_PERCENT
        if not in_percent or self._rated_power_w > 0.0 or not wish.active_power_w:
            return wish
        self._refuse("no_rating", "set-points are in percent: the site file needs rated_power_w, 0 W instead")
        return Allowed(run=wish.run, active_power_w=0.0, reactive_power_var=0.0, denials=wish.denials)

    async def _follow_grid(self, command: InverterCommand | None, *, run: bool, reading: InverterReading) -> bool:
        """Bring the switch between following and forming a grid to where the command wants it.

        Returns:
            Whether the device shall run meanwhile.
        """
        forming = command is not None and command.grid_forming and self._clock() <= command.valid_until_s
        if self._grid_switch is None:
            if forming and self._control is not None and "grid_forming" not in self._registers.profile.canonical:
                self._refuse("no_grid_forming", "this inverter has no switch for forming a grid that its profile knows")
            return run
        step = self._grid_switch.step(wanted=forming, reading=reading, now_s=self._clock())
        if step.refusal:
            self._refuse("grid_forming_failed", step.refusal)
        if step.writes:
            await self._registers.write([(write.point, float(write.value)) for write in step.writes])
        return run and not step.rest

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
            await setpoints.write_active(power_w, now_s, expiry_s, self._facts())
            if reactive:
                await setpoints.write_reactive(power_var, now_s, expiry_s)
        except ExpiredError as error:
            self._refuse("expired", f"{error}, 0 W instead of {power_w:.0f} W")
            await setpoints.write_active(0.0, now_s, facts=self._facts())
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
        if self._own:
            self._own.forget()
        self._sequence = None
