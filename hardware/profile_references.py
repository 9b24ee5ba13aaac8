"""The parts of a profile that name points: probes, canonical map, sequences, control, tests."""

from typing import Any, cast

from hardware.profile import (
    Canonical,
    Control,
    Excluded,
    GoldenVector,
    Heartbeat,
    Point,
    Probe,
    Step,
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
            points = tuple(
                self._known(point, "canonical", key, "points", index) for index, point in enumerate(entry["points"])
            )
            found[key] = Canonical(points, entry.get("combine", "first"), float(entry.get("sign", 1)), when)
        return found

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
        )

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
