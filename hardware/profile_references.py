"""The parts of a profile that name points: probes, canonical map, sequences, control, tests."""

from typing import Any, cast

from control.readings import DeviceState
from hardware.profile import (
    Canonical,
    Excluded,
    GoldenVector,
    Point,
    Probe,
)
from hardware.profile_control import (
    Control,
    GridForming,
    Heartbeat,
    ModuleRules,
    OwnSetpoint,
    PowerRule,
    StateOverride,
    Step,
    Value,
    Variant,
    Write,
)
from hardware.profile_file import Document

Data = dict[str, Any]


class References:
    """Builds the parts that name points, and refuses a name that is not there."""

    def __init__(self, document: Document, values: frozenset[str], points: dict[str, Point]) -> None:
        """Take the file, the ids that may be read and the Modbus points."""
        self._document = document
        self._data = document.data
        self._values = values
        self._points = points

    def _known(self, point: str, *where: str | int) -> str:
        if point not in self._values:
            raise self._document.error(where, f"{point} is not a point of this profile")
        return point

    def _writable(self, point: str, *where: str | int) -> str:
        if point not in self._points or "w" not in self._points[point].access:
            raise self._document.error(where, f"{point} is not a writable point of this profile")
        return point

    def probes(self) -> tuple[Probe, ...]:
        """Build `probe`."""
        found: list[Probe] = []
        for index, entry in enumerate(self._data.get("probe", [])):
            low, high = entry.get("range", (-float("inf"), float("inf")))
            found.append(
                Probe(
                    point=self._known(entry["point"], "probe", index, "point"),
                    values=tuple(float(value) for value in entry.get("values", ())),
                    minimum=float(low),
                    maximum=float(high),
                    reason=entry["reason"],
                    optional=entry.get("optional", False),
                )
            )
        return tuple(found)

    def canonical(self) -> dict[str, Canonical]:
        """Build `canonical`."""
        found: dict[str, Canonical] = {}
        for key, entry in self._data["canonical"].items():
            when = {
                self._known(point, "canonical", key, "when", point): tuple(float(value) for value in values)
                for point, values in entry.get("when", {}).items()
            }
            found[key] = Canonical(
                points=self._all_known(entry, "canonical", key, "points"),
                combine=entry.get("combine", "first"),
                sign=float(entry.get("sign", 1)),
                when=when,
                minus=self._all_known(entry, "canonical", key, "minus"),
                constant=float(entry["constant"]) if "constant" in entry else None,
                times=self._known(entry["times"], "canonical", key, "times") if "times" in entry else "",
                equals=tuple(float(value) for value in entry.get("equals", ())),
            )
        return found

    def _all_known(self, entry: Data, *where: str | int) -> tuple[str, ...]:
        return tuple(self._known(point, *where, index) for index, point in enumerate(entry.get(str(where[-1]), ())))

    def variants(self) -> tuple[Variant, ...]:
        """Build the variants of `addressing`; they are told apart by a probe, so there must be one."""
        entries = self._data.get("addressing", {}).get("variants", [])
        if entries and not self._data.get("probe"):
            raise self._document.error(("addressing", "variants"), "need a probe to tell them apart")
        return tuple(Variant(entry["word_order"], entry["offset"]) for entry in entries)

    def state_overrides(self) -> tuple[StateOverride, ...]:
        """Build `state_overrides`."""
        return tuple(
            StateOverride(
                point=self._known(entry["point"], "state_overrides", index, "point"),
                state=DeviceState(entry["state"]),
                values=tuple(float(value) for value in entry.get("values", ())),
                other_than=tuple(float(value) for value in entry.get("other_than", ())),
                when=tuple(DeviceState(state) for state in entry.get("when", ())),
            )
            for index, entry in enumerate(self._data.get("state_overrides", []))
        )

    def modules(self) -> ModuleRules | None:
        """Build `modules`."""
        entry: Data | None = self._data.get("modules")
        if entry is None:
            return None
        for key in ("count", "running", "missing", "state"):
            self._known(entry[key], "modules", key)
        for key in ("running", "missing"):
            if not self._points[entry[key]].computed:
                raise self._document.error(("modules", key), f"{entry[key]} must be a computed point")
        for point in entry["combine"]:
            self._known(point, "modules", "combine", point)
        return ModuleRules(
            **{key: entry[key] for key in ("count", "running", "missing", "state", "combine")},
            fault_states=tuple(float(value) for value in entry["fault_states"]),
            running_states=tuple(float(value) for value in entry["running_states"]),
            write_unit=entry.get("write_unit", 0),
            most=entry.get("most", 16),
        )

    def alarm_points(self) -> tuple[str, ...]:
        """Build `alarm_points`."""
        entries = enumerate(self._data.get("alarm_points", []))
        return tuple(self._known(point, "alarm_points", index) for index, point in entries)

    def _write(self, entry: Data, *where: str | int) -> Write:
        point = self._writable(entry["point"], *where, "point")
        value = entry["value"]
        limits = self._points[point].write
        if limits and not isinstance(value, str) and not limits.minimum <= value <= limits.maximum:
            raise self._document.error((*where, "value"), f"{value} is outside the write limits of {point}")
        return Write(point, cast("float", value))

    def _writes(self, key: str) -> tuple[Write, ...]:
        entries = enumerate(self._data["control"].get(key, []))
        return tuple(self._write(entry, "control", key, index) for index, entry in entries)

    def control(self) -> Control | None:
        """Build `control`."""
        entry: Data | None = self._data.get("control")
        if entry is None:
            return None
        heartbeat: Data | None = entry.get("heartbeat")
        if heartbeat:
            self._writable(heartbeat["point"], "control", "heartbeat", "point")
        return Control(
            active_power=self._writes("active_power"),
            reactive_power=self._writes("reactive_power"),
            dead_man=self._writes("dead_man"),
            reactive_dead_man=self._writes("reactive_dead_man"),
            heartbeat=Heartbeat(**heartbeat) if heartbeat else None,
            readback_tolerance_w=float(entry.get("readback_tolerance_w", 0.0)),
            power_rule=self._power_rule(),
            write_gap_s=float(entry.get("write_gap_s", 0.0)),
            no_dead_man=self._no_dead_man(),
            grid_forming=self._grid_forming(),
            own_power_factor=self._own("power_factor"),
            own_ramp=self._own("ramp"),
        )

    def _own(self, name: str) -> OwnSetpoint:
        entry: Data | None = self._data["control"].get("own", {}).get(name)
        if entry is None:
            return OwnSetpoint(())
        where = "control", "own", name, "writes"
        writes = tuple(self._write(write, *where, index) for index, write in enumerate(entry["writes"]))
        return OwnSetpoint(writes, float(entry["least"]), float(entry["most"]))

    def _power_rule(self) -> PowerRule:
        """Return the rule; the values it needs must be written somewhere, and no others."""
        entry: Data = self._data["control"]
        rule = PowerRule(entry.get("power_rule", "watts"))
        needed: set[str] = {Value.CHARGE_PCT, Value.DISCHARGE_PCT, Value.CHARGING, Value.DISCHARGING}
        if rule is not PowerRule.FORCED_PERCENT:
            needed = {Value.ACTIVE_POWER}
        used = {write["value"] for write in entry["active_power"] if isinstance(write["value"], str)}
        if used != needed:
            text = f"rule {rule} writes {', '.join(sorted(needed))}, not {', '.join(sorted(used)) or 'nothing'}"
            raise self._document.error(("control", "active_power"), text)
        if (rule is PowerRule.PER_MODULE) != ("modules" in self._data):
            raise self._document.error(("control", "power_rule"), "per_module and the section modules go together")
        return rule

    def _no_dead_man(self) -> str:
        """Return why there is no dead-man; a profile has either one or a reason."""
        entry: Data = self._data["control"]
        reason: str = entry.get("no_dead_man", "")
        if bool(reason) == bool(entry.get("dead_man") or entry.get("heartbeat")):
            text = "a profile has a dead_man or a heartbeat, or says in no_dead_man why not"
            raise self._document.error(("control",), text)
        return reason

    def _grid_forming(self) -> GridForming | None:
        entry: Data | None = self._data["control"].get("grid_forming")
        if entry is None:
            return None
        if "grid_forming" not in self._data["canonical"]:
            text = "the switch is believed when read back: canonical needs grid_forming"
            raise self._document.error(("control", "grid_forming"), text)
        on, off = (
            tuple(self._write(write, "control", "grid_forming", key, index) for index, write in enumerate(entry[key]))
            for key in ("on", "off")
        )
        return GridForming(on, off, entry.get("at_rest", False))

    def sequences(self) -> dict[str, tuple[Step, ...]]:
        """Build `sequences`."""
        return {
            name: tuple(self._step(step, "sequences", name, index) for index, step in enumerate(steps))
            for name, steps in self._data.get("sequences", {}).items()
        }

    def _step(self, entry: Data, *where: str | int) -> Step:
        wait: Data = entry.get("wait_until", {})
        return Step(
            write=self._write(entry["write"], *where, "write") if "write" in entry else None,
            wait_point=self._known(wait["point"], *where, "wait_until", "point") if wait else "",
            wait_values=tuple(float(value) for value in wait.get("values", ())),
            timeout_s=float(wait.get("timeout_s", 0.0)),
            delay_s=float(entry.get("delay_s", 0.0)),
        )

    def excluded(self) -> tuple[Excluded, ...]:
        """Build `excluded`; what is excluded must not be writable."""
        found: list[Excluded] = []
        for index, entry in enumerate(self._data.get("excluded", [])):
            point = entry.get("point", "")
            if point and "w" in self._points[self._known(point, "excluded", index, "point")].access:
                raise self._document.error(("excluded", index, "point"), f"{point} is excluded, yet writable")
            found.append(Excluded(entry["register"], entry["reason"], point))
        return tuple(found)

    def tests(self) -> tuple[GoldenVector, ...]:
        """Build `tests`."""
        found: list[GoldenVector] = []
        for index, entry in enumerate(self._data["tests"]):
            for part in ("words", "values"):
                for point in entry.get(part, {}):
                    self._known(point, "tests", index, part, point)
            found.append(
                GoldenVector(
                    name=entry["name"],
                    words={key: tuple(words) for key, words in entry.get("words", {}).items()},
                    frames={int(key, 16): bytes.fromhex(text) for key, text in entry.get("frames", {}).items()},
                    values=entry.get("values", {}),
                    canonical=entry.get("canonical", {}),
                    alarms=tuple(entry.get("alarms", ())),
                    warnings=tuple(entry.get("warnings", ())),
                    roundtrip=entry.get("roundtrip", True),
                )
            )
        return tuple(found)
