"""The steps of test mode that move power: a small pulse of one inverter, and a test of the backup."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from control.backup.memory import BackupState
from control.record import CycleRecord, State
from control.requests import Request, SetMode, SetPower, TestBackup
from control.settings import InverterSettings
from hmi import region, trial_steps, words
from hmi.quantity import POWER, duration
from hmi.trial_steps import Check, MakeOrigin, Step, Verdict

PULSE_SHARE = 0.05
PULSE_S = 10.0
"""Of each direction."""
VALID_S = 3.0
"""The set-point is renewed; without the screen it ends after this time."""
RENEW_S = 1.0
TOLERANCE = 0.2
"""Power at the end of a pulse may be off by this share of the pulse."""
BACKUP_S = 30.0
BACKUP_LIMIT_S = 900.0
"""The return to the grid may take as long as the grid code observes the grid."""
_LOCAL = "local"

_RUNNING = QT_TRANSLATE_NOOP("Words", "The unit is running")
_VALID = QT_TRANSLATE_NOOP("Words", "The inverter has valid data")
_ON_GRID = QT_TRANSLATE_NOOP("Words", "The site is on the grid")
_PULSE = QT_TRANSLATE_NOOP("Words", "The inverter discharges {power} for 10 s, then charges as much for 10 s.")
_FOLLOWS = QT_TRANSLATE_NOOP("Words", "Its power follows in both directions. The mode is put back afterwards.")
_PULSE_NOW = QT_TRANSLATE_NOOP("Words", "{power} measured")
_ANSWERED = QT_TRANSLATE_NOOP("Words", "{first} after {delay} s, {second} after {later} s")
_AWAY = QT_TRANSLATE_NOOP("Words", "{power} measured, {wanted} wanted")
_ISLAND = QT_TRANSLATE_NOOP("Words", "The house is cut off the grid and supplied by the battery for 30 s.")
_ISLAND_WORKS = QT_TRANSLATE_NOOP("Words", "The lights stay on, and the site returns to the grid by itself.")
_STATE_NOW = QT_TRANSLATE_NOOP("Words", "On battery: {on}. {time} since it began")
_CAME_BACK = QT_TRANSLATE_NOOP("Words", "On battery and back after {time}")
_NOT_BACK = QT_TRANSLATE_NOOP("Words", "Not on the grid again after {time}")
_NOT_BEGUN = QT_TRANSLATE_NOOP("Words", "The island did not begin")
_YES = QT_TRANSLATE_NOOP("Words", "yes")
_NO = QT_TRANSLATE_NOOP("Words", "no")
_PULSE_NAME = QT_TRANSLATE_NOOP("Words", "Power pulse of {inverter}")
_BACKUP_NAME = QT_TRANSLATE_NOOP("Words", "Backup")


class PulseStep(Step):
    """Five per cent of the rating, in both directions; measured are power and delay."""

    def __init__(self, unit: InverterSettings) -> None:
        super().__init__(f"pulse {unit.device_id}")
        self.unit = unit
        self.pulse_w = PULSE_SHARE * min(unit.max_charge_w, unit.max_discharge_w)
        self.before: tuple[str, dict[str, float]] | None = None
        """Mode to be put back, with its parameters."""
        self.renewed_s = 0.0
        self.wanted_w = 0.0
        self.since_s = 0.0
        self.delays: list[float] = []
        self.reached: list[float] = []

    def name(self) -> str:
        """Return which inverter."""
        return words.say(_PULSE_NAME).format(inverter=self.unit.device_id)

    def action(self) -> str:
        """Return how much power flows."""
        return words.say(_PULSE).format(power=POWER.show(self.pulse_w).phrase)

    def expected(self) -> str:
        """Return that it follows."""
        return words.say(_FOLLOWS)

    def checks(self, record: CycleRecord) -> list[Check]:
        """Return whether power may flow."""
        runs = record.state is State.RUN and record.safe_stop is None
        return [
            Check(runs, words.say(_RUNNING)),
            trial_steps.without_alarm(record),
            Check(self._power_w(record) is not None, words.say(_VALID)),
        ]

    def begin(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Change to manual mode and ask for the first pulse."""
        super().begin(record, origin)
        self.before = record.mode_id, dict(record.mode_parameters)
        self.delays, self.reached = [], []
        self._turn(record, self.pulse_w)
        return [SetMode(origin(), _LOCAL, reason="power pulse of the test mode"), self._set(origin)]

    def follow(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Measure; renew the set-point; turn round; judge."""
        power_w = self._power_w(record)
        if power_w is None:
            self.verdict = Verdict.FAILED
            return self._back(origin)
        at_s = record.at.at_s
        self.measured = words.say(_PULSE_NOW).format(power=POWER.show(power_w).phrase)
        if len(self.delays) == len(self.reached) and power_w / self.wanted_w >= 0.5:
            self.delays.append(at_s - self.since_s)
        if at_s - self.since_s < PULSE_S:
            if at_s - self.renewed_s < RENEW_S:
                return []
            self.renewed_s = at_s
            return [self._set(origin)]
        self.reached.append(power_w)
        if abs(power_w - self.wanted_w) > TOLERANCE * self.pulse_w:
            self.verdict = Verdict.FAILED
            wanted = POWER.show(self.wanted_w).phrase
            self.measured = words.say(_AWAY).format(power=POWER.show(power_w).phrase, wanted=wanted)
            return self._back(origin)
        if self.wanted_w > 0.0:
            self._turn(record, -self.pulse_w)
            return [self._set(origin)]
        self.verdict = Verdict.PASSED
        first, second = (POWER.show(value).phrase for value in self.reached)
        self.measured = words.say(_ANSWERED).format(
            first=first, delay=region.number(self.delays[0], 1), second=second, later=region.number(self.delays[1], 1)
        )
        return self._back(origin)

    def end(self, origin: MakeOrigin) -> list[Request]:
        """Put the mode back: the pulse ends with it."""
        super().end(origin)
        return self._back(origin)

    def _turn(self, record: CycleRecord, wanted_w: float) -> None:
        self.wanted_w, self.since_s, self.renewed_s = wanted_w, record.at.at_s, record.at.at_s

    def _set(self, origin: MakeOrigin) -> SetPower:
        return SetPower(origin(), self.wanted_w, valid_s=VALID_S, device_id=self.unit.device_id)

    def _back(self, origin: MakeOrigin) -> list[Request]:
        if self.before is None:
            return []
        mode_id, parameters = self.before
        self.before = None
        return [SetMode(origin(), mode_id, parameters, "end of the power pulse")]

    def _power_w(self, record: CycleRecord) -> float | None:
        return next((i.active_power_w for i in record.snapshot.inverters if i.device_id == self.unit.device_id), None)


class BackupStep(Step):
    """Into the island and back."""

    def __init__(self) -> None:
        super().__init__("backup")
        self.islanded = False

    def name(self) -> str:
        """Return what is tested."""
        return words.say(_BACKUP_NAME)

    def action(self) -> str:
        """Return that the house is cut off the grid."""
        return words.say(_ISLAND)

    def expected(self) -> str:
        """Return that nobody notices."""
        return words.say(_ISLAND_WORKS)

    def checks(self, record: CycleRecord) -> list[Check]:
        """Return whether the site can go into the island."""
        runs = record.state is State.RUN and record.safe_stop is None
        on_grid = any(info.state == BackupState.ON_GRID for info in record.backup)
        return [
            Check(runs, words.say(_RUNNING)),
            trial_steps.without_alarm(record),
            Check(on_grid, words.say(_ON_GRID)),
        ]

    def begin(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Ask for the test of the backup."""
        super().begin(record, origin)
        self.islanded = False
        return [TestBackup(origin(), BACKUP_S)]

    def follow(self, record: CycleRecord, origin: MakeOrigin) -> list[Request]:
        """Wait until it has been in the island and is back."""
        del origin
        for_s = record.at.at_s - self.begun_s
        time = duration(for_s)
        on_grid = any(info.state == BackupState.ON_GRID for info in record.backup)
        self.islanded = self.islanded or any(info.state == BackupState.ISLANDED for info in record.backup)
        on = words.say(_YES if any(info.state == BackupState.ISLANDED for info in record.backup) else _NO)
        self.measured = words.say(_STATE_NOW).format(on=on, time=time)
        if self.islanded and on_grid:
            self.verdict, self.measured = Verdict.PASSED, words.say(_CAME_BACK).format(time=time)
        elif for_s > BACKUP_S and not self.islanded:
            self.verdict, self.measured = Verdict.FAILED, words.say(_NOT_BEGUN)
        elif for_s > BACKUP_LIMIT_S:
            self.verdict, self.measured = Verdict.FAILED, words.say(_NOT_BACK).format(time=time)
        return []
