"""A history for tests and pictures: two years of a house with PV, a gap of two hours a day ago, and an event log."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from hmi.ports.history import (
    Energy,
    EventQuestion,
    EventsFound,
    Line,
    LogEntry,
    TrendFound,
    TrendQuestion,
)
from tests.hmi.records import NOON_UTC

DAY_S = 86_400
SILENT = (NOON_UTC - 17 * 3600, NOON_UTC - 15 * 3600)
"""The unit was off then."""
FIRST_UTC = NOON_UTC - 500 * DAY_S


def _sun(at_utc: float) -> float:
    hour = at_utc / 3600 % 24
    season = 0.62 + 0.38 * math.cos(2 * math.pi * (at_utc / DAY_S % 365 - 172) / 365)
    cloud = 0.72 + 0.28 * math.sin(at_utc / 2700.0) * math.sin(at_utc / 11_000.0)
    return max(0.0, math.sin((hour - 4.0) / 16.0 * math.pi)) * season * cloud if 4 < hour < 20 else 0.0


def _flows(at_utc: float) -> dict[str, float]:
    hour = at_utc / 3600 % 24
    load = 420.0 + 650.0 * math.exp(-((hour - 5.5) ** 2) / 2) + 1400.0 * math.exp(-((hour - 17.5) ** 2) / 5)
    load *= 1.0 + 0.18 * math.sin(at_utc / 800.0)
    pv = 6200.0 * _sun(at_utc)
    soc = 52.0 + 40.0 * math.sin((hour - 8.5) / 24.0 * 2 * math.pi)
    room = (95.0 - soc) / 12.0 if pv > load else (soc - 12.0) / 12.0
    ess = max(-5000.0, min(5000.0, load - pv)) * max(0.0, min(1.0, room))
    return {"grid_w": load - pv - ess, "pv_w": pv, "load_w": load, "ess_w": ess, "soc_pct": soc}


def value(name: str, at_utc: float) -> float:
    """Return one series at one moment."""
    if SILENT[0] <= at_utc < SILENT[1] or at_utc < FIRST_UTC or at_utc >= NOON_UTC:
        return math.nan
    flows = _flows(at_utc)
    if name in flows:
        return flows[name]
    device, _, quantity = name.rpartition(".")
    shift = 0.004 * (sum(device.encode()) % 5)
    others = {
        "cell_min_v": 3.26 + 0.0011 * flows["soc_pct"] - shift,
        "cell_max_v": 3.285 + 0.0012 * flows["soc_pct"] + shift,
        "cell_min_c": 21.0 + 0.0004 * abs(flows["ess_w"]) - shift * 100,
        "cell_max_c": 24.0 + 0.0012 * abs(flows["ess_w"]) + shift * 100,
        "temperature_c": 31.0 + 0.0055 * abs(flows["ess_w"]),
        "air_c": 22.0 + 3.0 * _sun(at_utc),
        "frequency_hz": 50.0 + 0.02 * math.sin(at_utc / 137.0) + 0.012 * math.sin(at_utc / 31.0),
        "buy_per_kwh": round(0.29 + 0.09 * math.sin((at_utc // 3600) % 24 / 24 * 4 * math.pi), 4),
        "sell_per_kwh": 0.082,
        "plan_w": _flows(at_utc // 900 * 900)["ess_w"],
    }
    return others.get(quantity, math.nan)


class FakeHistory:
    """Answers at once, unless it is told to be slow or broken."""

    def __init__(self) -> None:
        self.questions: list[Any] = []
        self.waiting: list[Callable[[], None]] = []
        self.is_slow = False
        self.problem = ""
        self.log: list[LogEntry] = entries()

    def trends(self, question: TrendQuestion, make: Callable[[TrendFound], Any], done: Callable[[Any], None]) -> None:
        self.questions.append(question)
        self._answer(lambda: make(TrendFound(problem=self.problem) if self.problem else found(question)), done)

    def events(self, question: EventQuestion, make: Callable[[EventsFound], Any], done: Callable[[Any], None]) -> None:
        self.questions.append(question)
        self._answer(lambda: make(EventsFound((), self.problem) if self.problem else self._events(question)), done)

    def answer(self) -> None:
        """Answer what waits."""
        waiting, self.waiting = self.waiting, []
        for tell in waiting:
            tell()

    def add(self, kind: str, subject: str, text: str, cause: str, at_utc: float = NOON_UTC) -> None:
        """Write an entry."""
        self.log.append(LogEntry(self.log[-1].entry_id + 1 if self.log else 1, at_utc, kind, subject, text, cause))

    def _answer(self, find: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self.is_slow:
            self.waiting.append(lambda: done(find()))
        else:
            done(find())

    def _events(self, question: EventQuestion) -> EventsFound:
        fits = [
            entry
            for entry in self.log
            if (not question.kinds or entry.kind in question.kinds)
            and (not question.subject or entry.subject == question.subject)
            and entry.at_utc >= question.since_utc
            and entry.entry_id > question.after_id
            and (not question.before_id or entry.entry_id < question.before_id)
            and question.text.lower() in f"{entry.subject} {entry.text} {entry.cause}".lower()
        ]
        if question.after_id:
            return EventsFound(tuple(reversed(fits[: question.count])))
        return EventsFound(tuple(reversed(fits))[: question.count])


def found(question: TrendQuestion) -> TrendFound:
    """Return what a unit would have kept."""
    step = question.step_s
    first = int(question.begin_utc - question.begin_utc % step)
    at_utc = [at for at in range(first, int(question.end_utc), step) if math.isfinite(value("grid_w", at))]
    return TrendFound(
        step,
        tuple(at_utc),
        tuple(_line(name, at_utc, step) for name in question.names),
        tuple(_energy(name, question) for name in question.energy_names),
    )


def _line(name: str, at_utc: Sequence[int], step: int) -> Line:
    mean = tuple(value(name, at + step / 2) for at in at_utc)
    if step < 900:
        wobble = [0.02 * (at % 7) for at in at_utc] if name.endswith("_w") else [0.0] * len(at_utc)
        return Line(
            name,
            mean,
            tuple(v - abs(v) * w for v, w in zip(mean, wobble, strict=True)),
            tuple(v + abs(v) * w for v, w in zip(mean, wobble, strict=True)),
        )
    parts = [[value(name, at + step * part / 8) for part in range(8)] for at in at_utc]
    return Line(name, mean, tuple(min(part) for part in parts), tuple(max(part) for part in parts))


def _energy(name: str, question: TrendQuestion) -> Energy:
    long = question.end_utc - question.begin_utc > 45 * DAY_S
    step, have = (3600, 3600) if long else (question.energy_step_s, 300)
    have = min(have, step)
    first = int(question.begin_utc - question.begin_utc % step)
    at_utc: list[int] = []
    plus: list[float] = []
    minus: list[float] = []
    for at in range(first, int(question.end_utc), step):
        powers = [v for v in (value(name, at + part) for part in range(0, step, have)) if math.isfinite(v)]
        if powers:
            at_utc.append(at)
            plus.append(sum(max(power, 0.0) for power in powers) * have / 3600)
            minus.append(sum(max(-power, 0.0) for power in powers) * have / 3600)
    return Energy(name, tuple(at_utc), tuple(plus), tuple(minus))


def entries() -> list[LogEntry]:
    """Return the event log of some days, oldest first."""
    day = (
        (6.0, "mode", "self_consumption", "local to self_consumption", "screen (operator)"),
        (6.4, "power", "self_consumption", "limits to self_consumption", "grid 12 W, target 0 W"),
        (7.9, "alarm", "inverter.hot@inv-1", "Inverter is hot: raised", "71 \u00b0C"),
        (8.3, "alarm", "inverter.hot@inv-1", "Inverter is hot: cleared", "71 \u00b0C"),
        (9.1, "device", "meter-grid", "online to silent", "no answer from 192.168.1.20:502 for 4.2 s"),
        (9.1, "alarm", "meter.silent@meter-grid", "Meter does not answer: raised", "no answer for 4.2 s"),
        (9.1, "safe_stop", "need_grid_meter", "safe stop", "meter-grid"),
        (9.2, "device", "meter-grid", "silent to online", "answered"),
        (9.2, "alarm", "meter.silent@meter-grid", "Meter does not answer: cleared", "no answer for 4.2 s"),
        (9.2, "safe_stop", "need_grid_meter", "safe stop ended", "its cause has gone"),
        (12.0, "request", "SetPower", "set-point 2500 W for 900 s", "screen (operator)"),
        (12.5, "service", "fcr_n", "armed to active", "49.87 Hz"),
        (13.0, "request", "Stop", "refused: role viewer may not do this; operator is needed", "rest"),
        (15.5, "settings", "home-7", "new settings in force", "console (installer)"),
        (20.0, "state", "idle", "run to idle", "nothing to do"),
    )
    found: list[LogEntry] = []
    for back in range(30, 0, -1):
        for hour, *entry in day:
            found.append(LogEntry(len(found) + 1, NOON_UTC - (back + 0.5) * DAY_S + hour * 3600.0, *entry))
    return found
