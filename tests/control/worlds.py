"""Worlds that may go wrong in every way, and what persons and systems ask of a unit in them."""

import copy
import random
import tomllib
import typing
from typing import Any

import msgspec
from pydantic import BaseModel, ValidationError

from app.site_file import cross_checks, settings_of, shipped
from app.site_model import SiteModel
from control.alarms import ROWS
from control.modes import MODES
from control.modes.mode import available
from control.readings import (
    BatteryReading,
    Contact,
    DeviceState,
    Finding,
    FrequencySample,
    FrequencySource,
    Instant,
    InverterReading,
    MeterReading,
    PhaseReading,
    Readings,
    SignalReading,
    SignalRole,
)
from control.record import CycleRecord, State
from control.requests import (
    AcknowledgeAlarms,
    ApplySettings,
    ChangeState,
    DeliverPlan,
    Origin,
    ReleaseStop,
    Request,
    ResetAlarms,
    Role,
    SetMode,
    SetPower,
    SetServiceVolumes,
    Source,
    TestFrequency,
)
from control.settings import Settings, SignalSettings
from hardware.profile import Point, load_profile, profile_ids
from hardware.profile_control import PowerRule
from tests.control import drawn, featured

REQUEST_KINDS: tuple[type[Any], ...] = typing.get_args(Request)


ME = Origin(Source.CONSOLE, Role.SERVICE, "r", "history")


WORDS: drawn.Words = {
    "mode_id": (*MODES, "nonsense"),
    "state": (*(state.value for state in State), "flying"),
    "keys": tuple(f"{row_id}{place}" for row_id in ROWS for place in ("", "@battery1", "@grid")),
    "reason": ("", "test"),
    "request_id": ("r1", "r2"),
    "alarms": ("cell over-voltage",),
    "warnings": ("hot",),
    **featured.IDS,
}


PLANNER = Origin(Source.SYSTEM, Role.SERVICE, "p", "planner")


SOURCES = tuple(FrequencySource)


_STRUCTURE = {"id", "profile", "connection", "batteries", "role"}


def _base(units: int) -> dict[str, Any]:
    """Return the shipped house as a raw site file with a number of inverters and racks."""
    raw: dict[str, Any] = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
    del raw["simulation"]
    for group, name in (("inverters", "inverter"), ("batteries", "battery")):
        first = raw[group][0]
        raw[group] = [copy.deepcopy(first) | {"id": f"{name}{n}"} for n in range(1, units + 1)]
    for n, unit in enumerate(raw["inverters"], start=1):
        unit["batteries"] = [f"battery{n}"]
    return raw


_BASES = {units: _base(units) for units in (1, 2, 3)}


def site(rng: random.Random, units: int, share: float, *, backup: bool = False) -> Settings:
    """Return a valid site with features in which a share of the live keys has another allowed value."""
    while True:
        raw = copy.deepcopy(_BASES[units])
        featured.add(rng, raw, backup=backup)
        for name, info in SiteModel.model_fields.items():
            if typing.get_origin(info.annotation) is tuple and name not in raw:
                continue  # a list of nothing
            for model in _models(info.annotation):
                given: Any = raw.setdefault(name, {})
                for section in given if isinstance(given, list) else [given]:
                    _vary(rng, model, section, share)
        try:
            model = SiteModel.model_validate(raw)
            faults = list(cross_checks(model))
        except ValidationError:
            continue
        if not faults:
            return settings_of(model)


def _models(annotation: Any) -> list[type[BaseModel]]:
    parts = [annotation, *typing.get_args(annotation)]
    models = [part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)]
    return [model for model in models if type(None) not in parts]


def _vary(rng: random.Random, model: type[BaseModel], section: dict[str, Any], share: float) -> None:
    for key in drawn.live_keys(model):
        if key in _STRUCTURE or rng.random() >= share:
            continue
        try:
            section[key] = drawn.key_value(rng, key, model.model_fields[key])
        except drawn.UndrawableError:
            continue


class World:
    """A plant with values that drift and devices that fail and come back."""

    def __init__(self, rng: random.Random, settings: Settings) -> None:
        self._rng = rng
        self._settings = settings
        devices = (*settings.inverters, *settings.batteries, *settings.meters)
        self._samples: dict[str, Any] = {}
        self._broken: dict[str, str] = {}
        self._ids = [device.device_id for device in devices]
        self._trouble = rng.choice((0.0, 0.005, 0.05))
        self._hertz = rng.choice(((49.9, 50.1), (49.9, 50.1), (49.5, 50.5)))
        self._mains = True
        self._asleep: set[str] = set()
        self.record: CycleRecord | None = None
        """The last record: contactor and forming inverters follow it."""

    def readings(self, at_s: float) -> Readings:
        """Return what the hardware hands in at a moment."""
        rng, settings = self._rng, self._settings
        if rng.random() < 0.03:
            self._mains = not self._mains and rng.random() < 0.7
        for device_id in self._ids:
            if rng.random() < self._trouble:
                self._broken[device_id] = rng.choice(("silent", "never", "insane", "late"))
        for device_id in tuple(self._broken):
            if rng.random() < 0.15:
                del self._broken[device_id]
        meters = (self._sample(MeterReading, unit.device_id, at_s) for unit in settings.meters)
        inverters = (self._sample(InverterReading, unit.device_id, at_s) for unit in settings.inverters)
        batteries = (self._sample(BatteryReading, unit.device_id, at_s) for unit in settings.batteries)
        findings = (Finding(rng.choice(list(ROWS))),) if rng.random() < self._trouble / 10 else ()
        return Readings(
            meters=tuple(sample for sample in meters if sample is not None),
            inverters=tuple(sample for sample in inverters if sample is not None),
            batteries=tuple(sample for sample in batteries if sample is not None),
            emergency_stop=Contact.OPEN if rng.random() < self._trouble / 200 else Contact.CLOSED,
            findings=findings,
            test_frequency=tuple(
                FrequencySample(rng.uniform(*self._hertz), at_s - rng.choice((0.0, 0.05, 5.0)), rng.choice(SOURCES))
                for _ in settings.services
                if rng.random() < 0.5
            ),
            signals=tuple(
                SignalReading(entry.signal_id, at_s - (rng.random() < self._trouble) * 60.0, self._signal(entry))
                for entry in settings.signals
                if rng.random() >= self._trouble
            ),
        )

    def _signal(self, entry: SignalSettings) -> float:
        """Return what a wired value reads; the contactor mostly stands as it was told."""
        if entry.role is not SignalRole.GRID_CONTACTOR_CLOSED or self._rng.random() < self._trouble:
            return featured.signal_value(self._rng, entry.role, entry.minimum, entry.maximum)
        told = () if self.record is None else self.record.outputs
        return next((output.value for output in told if output.output_id == "k1"), 1.0)

    def restarted(self) -> None:
        """The monotonic clock may have begun anew: every sample is read again."""
        self._samples.clear()

    def _sample(self, kind: type[Any], device_id: str, at_s: float) -> Any:
        rng, state = self._rng, self._broken.get(device_id, "")
        if state == "never":
            return None
        old = self._samples.get(device_id)
        if old is not None and (state == "silent" or rng.random() < 0.3):
            return old if state == "silent" else msgspec.structs.replace(old, at_s=at_s)
        insane = rng.choice((0.05, 0.5)) if state == "insane" else 0.0
        given: dict[str, Any] = {"device_id": device_id, "at_s": at_s - (rng.uniform(0, 5) if state == "late" else 0)}
        if not state:
            given |= _healthy(rng, kind)
            if kind is not BatteryReading and rng.random() < 0.95:
                given |= self._supply(kind, device_id)
        sample = drawn.struct(rng, kind, WORDS, insane, **given)
        self._samples[device_id] = sample
        return sample

    def _supply(self, kind: type[Any], device_id: str) -> dict[str, Any]:
        """Return voltage and frequency at a device: of the mains, of the island, or none."""
        record, volts = self.record, 230.0 + self._rng.uniform(-3.0, 3.0)
        forming = record is not None and any(
            command.grid_forming for command in record.commands if command.device_id == device_id
        )
        if not self._mains and not forming:
            volts = 0.0
        hertz = self._rng.uniform(*self._hertz) if volts else 0.0
        phases = tuple(PhaseReading(volts, abs(w) / 230.0, w) for w in (self._rng.uniform(-6e3, 6e3) for _ in range(3)))
        if kind is MeterReading:
            return {"phases": phases, "frequency_hz": hertz} if not self._mains else {"frequency_hz": hertz}
        return {"phases": phases, "frequency_hz": hertz, "grid_forming": forming}


def _healthy(rng: random.Random, kind: type[Any]) -> dict[str, Any]:
    """Return what keeps a device in operation most of the time."""
    if kind is InverterReading:
        running = rng.random() < 0.97
        return {
            "state": DeviceState.RUNNING if running else rng.choice(list(DeviceState)),
            "dead_man_armed": rng.random() < 0.99,
            "rated_reactive_var": 2500.0,
            "alarms": (),
            "phases": (),
        }
    if kind is BatteryReading:
        # mostly too little to contradict what the inverter happens to say: that stops the unit
        small = {"current_a": rng.uniform(-6.0, 6.0)} if rng.random() < 0.9 else {}
        return small | {
            "alarms": ("cell over-voltage",) if rng.random() < 0.001 else (),
            "charge_allowed": rng.random() < 0.97,
            "discharge_allowed": rng.random() < 0.97,
            "max_charge_power_w": None,
            "max_discharge_power_w": rng.choice((None, None, 3000.0)),
            "charge_voltage_limit_v": 57.6,
            "discharge_voltage_limit_v": rng.choice((None, 45.0)),
        }
    volts = rng.uniform(220.0, 240.0)
    return {"phases": tuple(PhaseReading(volts, abs(w) / volts, w) for w in (rng.uniform(-6e3, 6e3) for _ in range(3)))}


def requests(
    rng: random.Random, settings: Settings, units: int, record: CycleRecord | None, now: Instant
) -> tuple[Request, ...]:
    """Return what is asked in a cycle: mostly nothing, else anything, or the way back from a stop."""
    kind = rng.random()
    if kind < 0.9:
        return ()
    if kind < 0.93:
        power_w, reactive_var = rng.uniform(-5e3, 5e3), rng.uniform(-2.5e3, 2.5e3)
        valid_s = rng.uniform(0.5, 100.0)
        alone = settings.inverters[int(valid_s) % units].device_id if valid_s < 30.0 else ""
        return SetMode(ME, "local"), SetPower(ME, power_w, reactive_var, valid_s, alone)
    if kind < 0.95:
        mode_id = rng.choice([mode_id for mode_id, mode in MODES.items() if available(mode, settings)])
        return (SetMode(ME, mode_id, drawn.parameters(rng, mode_id, share=0.3)),)
    if kind < 0.97 and record is not None:
        return _way_back(record)
    if kind < 0.985 and (asked := _of_features(rng, settings, record, now)):
        return asked
    return tuple(_request(rng, settings, units) for _ in range(rng.choice((1, 1, 2))))


def _way_back(record: CycleRecord) -> tuple[Request, ...]:
    keys = tuple(alarm.key for alarm in record.alarms)
    steps: tuple[Request, ...] = (
        ReleaseStop(ME, "history", confirm=False),
        ReleaseStop(ME, "history", confirm=True),
        AcknowledgeAlarms(ME, keys),
        ResetAlarms(ME, keys),
    )
    return steps if record.state is State.RUN else (*steps, ChangeState(ME, "run"))


def _of_features(
    rng: random.Random, settings: Settings, record: CycleRecord | None, now: Instant
) -> tuple[Request, ...]:
    """Return a plan, or what concerns grid services, on a site that has them."""
    if record is not None and record.snapshot.soc_pct and settings.planning and rng.random() < 1 / 3:
        plan = featured.a_plan(rng, settings, now.at_utc, record.snapshot.soc_pct[0])
        return SetMode(ME, "cost_saving"), DeliverPlan(PLANNER, plan)
    if not settings.services:
        return ()
    if rng.random() < 0.2:
        return (TestFrequency(ME, rng.random() < 0.6, rng.choice((1.0, 15.0)), acknowledge_market=True),)
    return (SetServiceVolumes(ME, featured.volumes(rng, settings, now.at_utc)),)


def _request(rng: random.Random, settings: Settings, units: int) -> Request:
    kind = rng.choice(REQUEST_KINDS)
    if kind is ApplySettings:
        backup = bool(settings.backup)
        known = rng.random() < 0.9
        return ApplySettings(ME, site(rng, units if known else 1 + units % 3, 0.1 if known else 0.0, backup=backup))
    given: dict[str, Any] = {"origin": ME} if rng.random() < 0.7 else {}
    return drawn.struct(rng, kind, WORDS, 0.1, **given)


def _points() -> tuple[tuple[PowerRule, str, Point], ...]:
    """Return the points of the shipped profiles that set-points are written to, with rule and value they take."""
    found: list[tuple[PowerRule, str, Point]] = []
    for profile_id in profile_ids():
        profile = load_profile(profile_id)
        if profile.control is not None:
            writes = (*profile.control.active_power, *profile.control.reactive_power)
            rule = profile.control.power_rule
            found += [(rule, one.value, profile.points[one.point]) for one in writes if isinstance(one.value, str)]
    return tuple(found)


POINTS = _points()


EXPONENTS = (-2, -1, 0, 1)
"""Scale factors of a device that says its own, with which 32 bits can hold every rating a site file allows."""
