"""A sink that adds up a run: what `ballast demo --summary` writes."""

import msgspec

from app.energy import EnergyCount
from app.metrics import Spread, Timings, spread_ms
from control.record import CycleRecord, State


class AlarmTime(msgspec.Struct, frozen=True):
    """When an alarm came and went, in seconds since the start of the run."""

    id: str
    place: str
    raised_s: float
    cleared_s: float | None


class Summary(msgspec.Struct, frozen=True):
    """Figures of a run; energies from the site's own meters."""

    cycles: int
    missed_deadlines: int
    cycle_ms: Spread
    """Time from one cycle to the next."""
    lateness_ms: Spread
    """Start of a cycle after its deadline."""
    work_ms: Spread
    """Whole cycle: read, step, hand out, publish."""
    step_ms: Spread
    """The pure step alone."""
    grid_import_wh: float
    grid_export_wh: float
    pv_wh: float
    load_wh: float
    battery_charge_wh: float
    battery_discharge_wh: float
    self_consumption_pct: float | None
    """Share of the PV energy used on site; None without PV."""
    soc_pct: float | None
    commands: int
    safe_stops: int
    """Safe stops that began after the start was complete."""
    alarms_seen: list[str]
    alarms_active: list[str]
    alarm_times: list[AlarmTime]
    rss_mb: float
    exit_reason: str


class SummarySink:
    """Adds up records; `result` may be asked for at any time."""

    def __init__(self) -> None:
        self._first_s: float | None = None
        self._last_s = 0.0
        self._energy = EnergyCount()
        self._soc_pct: float | None = None
        self._commands = self._safe_stops = 0
        self._stopped = True
        self._running: dict[str, AlarmTime] = {}
        self._past: list[AlarmTime] = []

    def publish(self, record: CycleRecord) -> None:
        """Count one cycle."""
        if self._first_s is None:
            self._first_s = self._last_s = record.at.at_s
        passed_s = record.at.at_s - self._last_s  # `dt_s` may count from a fast step this sink has not seen
        self._last_s = record.at.at_s
        self._energy.count(record.snapshot.flow, passed_s)
        self._commands += len(record.commands)
        if record.snapshot.soc_pct:
            self._soc_pct = record.snapshot.soc_pct[0]
        stopped = record.safe_stop is not None
        if stopped and not self._stopped and record.state is not State.INIT:
            self._safe_stops += 1
        self._stopped = stopped
        self._count_alarms(record, record.at.at_s - self._first_s)

    def _count_alarms(self, record: CycleRecord, at_s: float) -> None:
        active = {alarm.key: alarm for alarm in record.alarms if alarm.active}
        for key, alarm in active.items():
            if key not in self._running:
                self._running[key] = AlarmTime(alarm.row_id, alarm.place, round(at_s, 3), None)
        for key in [key for key in self._running if key not in active]:
            self._past.append(msgspec.structs.replace(self._running.pop(key), cleared_s=round(at_s, 3)))

    def result(self, timings: Timings, rss_bytes: int, exit_reason: str) -> Summary:
        """Return the figures so far."""
        times = sorted([*self._past, *self._running.values()], key=lambda time: time.raised_s)
        energy = self._energy
        pv_wh = energy.pv_wh
        used_pct = round(100.0 * (1.0 - min(energy.export_wh / pv_wh, 1.0)), 2) if pv_wh > 0 else None
        return Summary(
            cycles=timings.cycles,
            missed_deadlines=timings.missed_deadlines,
            cycle_ms=spread_ms(timings.period_s),
            lateness_ms=spread_ms(timings.lateness_s),
            work_ms=spread_ms(timings.work_s),
            step_ms=spread_ms(timings.step_s),
            grid_import_wh=round(energy.import_wh, 3),
            grid_export_wh=round(energy.export_wh, 3),
            pv_wh=round(pv_wh, 3),
            load_wh=round(energy.load_wh, 3),
            battery_charge_wh=round(energy.charge_wh, 3),
            battery_discharge_wh=round(energy.discharge_wh, 3),
            self_consumption_pct=used_pct,
            soc_pct=self._soc_pct,
            commands=self._commands,
            safe_stops=self._safe_stops,
            alarms_seen=sorted({time.id for time in times}),
            alarms_active=sorted({time.id for time in self._running.values()}),
            alarm_times=times,
            rss_mb=round(rss_bytes / 1e6, 1),
            exit_reason=exit_reason,
        )
