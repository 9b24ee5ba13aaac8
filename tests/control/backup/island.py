"""A small site in physics: mains, contactor with faults, forming inverter, load groups, battery; and who is in danger.

It follows the commands of `control.cycle.step` as the devices would, and notes what must never happen.
"""

import math

import msgspec

from control.backup.memory import BackupState
from control.backup.settings import BackupSettings, ReconnectWindow, SynchronisedBy
from control.cycle import initial, persistent, step
from control.memory import Persistent
from control.readings import (
    DeviceState,
    Instant,
    MeterReading,
    MeterRole,
    OutputRole,
    PhaseReading,
    Readings,
    SignalReading,
    SignalRole,
)
from control.record import CycleRecord
from control.requests import Request
from control.settings import MeterSettings, OutputSettings, Settings, SignalSettings
from tests.control import plant

DT_S = 0.1
CONTACTOR_S = 0.1
FORMING_S = 0.6
"""From the command until the inverter makes a voltage."""
RATED_W = 5000.0
OUT_OF_PHASE_DEG = 25.0
FEEDBACK_STALE_S = 2.2
"""After this time a silent feedback contact is known to be lost."""
SETTLE_S = BackupSettings().contactor_settle_s + 1.5 * DT_S
"""By then a contactor that has closed is believed to be closed."""

GROUPS = (
    OutputSettings("fridge", OutputRole.LOAD_GROUP, priority=0, power_w=500.0),
    OutputSettings("light", OutputRole.LOAD_GROUP, priority=1, power_w=800.0),
    OutputSettings("oven", OutputRole.LOAD_GROUP, priority=2, power_w=2500.0),
)


def backup(**changes: object) -> BackupSettings:
    """Backup by dead-bus transfer with an observation of 60 s."""
    return msgspec.structs.replace(BackupSettings(reconnect=ReconnectWindow()), **changes)


def settings(island: BackupSettings | None = None, *, pv_output: bool = False, **changes: object) -> Settings:
    """The test house with backup, three load groups and the wired signals."""
    outputs = (OutputSettings("k1", OutputRole.GRID_CONTACTOR), *GROUPS)
    if pv_output:
        outputs = (*outputs, OutputSettings("pv-out", OutputRole.PV_GROUP))
    base = plant.settings(
        meters=(MeterSettings("grid", MeterRole.GRID, 40_000.0),),
        signals=(
            SignalSettings("k1-closed", SignalRole.GRID_CONTACTOR_CLOSED),
            SignalSettings("angle", SignalRole.PHASE_DIFFERENCE, minimum=-180.0, maximum=180.0),
        ),
        outputs=outputs,
        backup=(island or backup(),),
        initial_mode="self_consumption",
    )
    return msgspec.structs.replace(base, **changes)


class Site:
    """Steps the controller against the physics, ten times a second."""

    def __init__(self, site: Settings | None = None, *, soc_pct: float = 80.0, kept: Persistent | None = None) -> None:
        self.site = site or settings()
        self.memory = initial(self.site, kept or Persistent())
        self.at_s, self.utc_s = 1000.0, plant.UTC_0
        self.mains_v, self.mains_hz, self.angle_deg = 230.0, 50.0, 0.0
        self.mains_on = True
        self.island_hz = 50.02
        self.closed = True
        self.moving_s = 0.0
        self.welded = self.stuck_open = self.keeps_forming = False
        self.closed_s = 0.0
        """Since how long the contactor has been closed."""
        self.forming, self.forming_s, self.cannot_form = False, 0.0, False
        self.told_forming = False
        self.contactor_told = True
        self.loads_w = {group.output_id: group.power_w for group in GROUPS}
        self.on = dict.fromkeys(self.loads_w, True)
        self.base_w = 0.0
        self.pv_w, self.pv_connected = 0.0, True
        self.soc_pct, self.ess_w, self.following_w = soc_pct, 0.0, 0.0
        self.sagging = False
        self.silent: set[str] = set()
        self.inverter_changes: dict[str, object] = {}
        self.battery_changes: dict[str, object] = {}
        self.meter_changes: dict[str, object] = {}
        self.heard_s: dict[str, float] = {}
        self.records: list[CycleRecord] = []
        self.dangers: list[str] = []

    # -- what the devices show

    @property
    def bus_v(self) -> float:
        """Voltage of the site bus."""
        grid_v = self.mains_v if self.mains_on and self.closed else 0.0
        return max(grid_v, 230.0 if self.forming else 0.0)

    @property
    def load_w(self) -> float:
        """What the loads draw now."""
        if self.bus_v < 100.0:
            return 0.0
        return self.base_w + sum(self.loads_w[name] for name, on in self.on.items() if on)

    @property
    def bus_hz(self) -> float:
        """Frequency of the bus; an over-loaded island sags."""
        if self.closed and self.mains_on:
            return self.mains_hz
        return self.island_hz - (1.5 if self.sagging else 0.0) if self.forming else 0.0

    def readings(self) -> Readings:
        """What the hardware would hand in now."""
        for name in ("grid", "inverter1", "battery1", "k1-closed", "angle"):
            if name not in self.silent:
                self.heard_s[name] = self.at_s
        heard = {name: self.heard_s[name] for name in self.heard_s}
        wiggle = self.memory.cycle % 7 / 10 if self.mains_on else 0.0
        mains_v = self.mains_v + wiggle if self.mains_on else 0.0
        grid_w = self.load_w - self.ess_w - self._pv() if self.closed and self.mains_on else 0.0
        phase = PhaseReading(mains_v, abs(grid_w) / 690, grid_w / 3, 0.0)
        meter = MeterReading(
            "grid",
            heard.get("grid", 0.0),
            grid_w,
            0.0,
            self.mains_hz if self.mains_on else 0.0,
            (phase,) * 3,
        )
        bus = PhaseReading(self.bus_v, self.ess_w / 690, self.ess_w / 3, 0.0)
        inverter = plant.inverter(
            "inverter1",
            heard.get("inverter1", 0.0),
            self.ess_w,
            state=DeviceState.RUNNING if self.bus_v > 100 else DeviceState.STANDBY,
            phases=(bus,) * 3,
            frequency_hz=self.bus_hz,
            grid_forming=self.forming,
            **self.inverter_changes,
        )
        changes = {"current_a": self.ess_w / 51.0} | self.battery_changes
        battery = plant.battery("battery1", heard.get("battery1", 0.0), self.soc_pct, **changes)
        signals = (
            SignalReading("k1-closed", heard.get("k1-closed", 0.0), 1.0 if self.closed else 0.0),
            SignalReading("angle", heard.get("angle", 0.0), math.remainder(self.angle_deg, 360.0)),
        )
        return Readings(
            meters=(msgspec.structs.replace(meter, **self.meter_changes),) if "grid" in heard else (),
            inverters=(inverter,) if "inverter1" in heard else (),
            batteries=(battery,) if "battery1" in heard else (),
            signals=tuple(signal for signal in signals if signal.signal_id in heard),
        )

    def _pv(self) -> float:
        return self.pv_w if self.pv_connected and self.bus_v > 100.0 else 0.0

    # -- time

    def cycle(self, *requests: Request) -> CycleRecord:
        """One control cycle and what the devices make of it."""
        self.at_s += DT_S
        self.utc_s += DT_S
        self.memory, record = step(self.memory, self.readings(), requests, Instant(self.at_s, self.utc_s))
        self.records.append(record)
        self._obey(record)
        self._move()
        return record

    def run(self, seconds: float) -> CycleRecord:
        """Run for a time; returns the last record."""
        for _ in range(round(seconds / DT_S)):
            self.cycle()
        return self.records[-1]

    def run_until(self, state: BackupState, limit_s: float = 120.0) -> CycleRecord:
        """Run until the island is in a state, at most for a time."""
        for _ in range(round(limit_s / DT_S)):
            if self.cycle().backup[0].state == state.value:
                return self.records[-1]
        raise AssertionError(f"{state.value} not reached in {limit_s} s but {self.path()}")

    def restart(self, dead_s: float = 0.0) -> None:
        """Kill the program; the contactor falls open, the inverter keeps its last task while `dead_s` lasts."""
        kept = msgspec.json.decode(msgspec.json.encode(persistent(self.memory)), type=Persistent)
        self.contactor_told = False
        for _ in range(round(dead_s / DT_S)):
            self.at_s += DT_S
            self._move()
        self.memory = initial(self.site, kept)

    def _obey(self, record: CycleRecord) -> None:
        for command in record.commands:
            self.told_forming = command.grid_forming
            self.following_w = command.active_power_w
        for output in record.outputs:
            if output.output_id == "k1":
                self.contactor_told = output.value >= 0.5
            elif output.output_id == "pv-out":
                self.pv_connected = output.value >= 0.5
            elif output.output_id in self.on:
                self.on[output.output_id] = output.value >= 0.5
        silent_s = FEEDBACK_STALE_S if "k1-closed" in self.silent else 0.0
        if self.told_forming and self.closed and self.closed_s > silent_s + SETTLE_S:
            self.dangers.append(f"{self.at_s:.1f} forming told with the contactor closed")

    def _move(self) -> None:
        self._move_contactor()
        self.closed_s = self.closed_s + DT_S if self.closed else 0.0
        if self.told_forming and not self.cannot_form:
            self.forming_s += DT_S
        elif not self.keeps_forming:
            self.forming_s, self.forming = 0.0, False
        self.forming = self.forming or self.forming_s >= FORMING_S
        if self.forming:
            self.ess_w = self.load_w - self._pv()
        else:
            self.ess_w = self.following_w if self.bus_v > 100.0 else 0.0
        self.sagging = self.forming and self.ess_w > RATED_W
        self.soc_pct -= self.ess_w * DT_S / 3600.0 / 10_000.0 * 100.0
        slip_hz = (self.island_hz - self.mains_hz) if self.forming and not self.closed else 0.0
        self.angle_deg += 360.0 * slip_hz * DT_S

    def _move_contactor(self) -> None:
        if self.contactor_told == self.closed:
            self.moving_s = 0.0
            return
        if (self.closed and self.welded) or (not self.closed and self.stuck_open):
            return
        self.moving_s += DT_S
        if self.moving_s < CONTACTOR_S:
            return
        live = self.forming
        apart_deg = abs(math.remainder(self.angle_deg, 360.0))
        if not self.closed and live and (apart_deg > OUT_OF_PHASE_DEG or not self.mains_on):
            self.dangers.append(f"{self.at_s:.1f} closed {apart_deg:.0f} degrees out of phase")
        self.closed, self.moving_s = self.contactor_told, 0.0
        if self.closed:
            self.angle_deg = 0.0

    # -- what a test asks

    @property
    def state(self) -> str:
        """State of the island after the last cycle."""
        return self.records[-1].backup[0].state

    def path(self) -> list[str]:
        """The states the island went through."""
        seen: list[str] = []
        for record in self.records:
            state = record.backup[0].state
            if not seen or seen[-1] != state:
                seen.append(state)
        return seen

    def supplied(self) -> set[str]:
        """Load groups that are switched on."""
        return {name for name, on in self.on.items() if on}

    def alarms(self) -> set[str]:
        """Ids of the active alarms after the last cycle."""
        return {alarm.row_id for alarm in self.records[-1].alarms if alarm.active}


def by_signal(**changes: object) -> BackupSettings:
    """Backup that synchronises by the wired phase difference."""
    return backup(synchronised_by=SynchronisedBy.SIGNAL, **changes)
