"""The CAN part of a profile file or of an installer's map: frames, signals, alarms and rules, held against the DBC."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from hardware.can_layout import FrameCode, frame_codes
from hardware.profile import InstallerMap
from hardware.profile_bit import Bit
from hardware.profile_can_parts import (
    Can,
    CanAlarm,
    CanCells,
    CanFrame,
    CanHeartbeat,
    CanKeepAlive,
    CanRacks,
    CanSignal,
    CanVersion,
)
from hardware.profile_file import Document, KeyPath

Data = dict[str, Any]

CELLS_LOOK_S = 1.0
CELL_PARTS = {"voltages": "cell_voltage", "temperatures": "cell_temperature"}
NUMBER = re.compile(r"\{n(?::0(\d))?\}")
LARGEST_STANDARD_ID = 0x7FF


def can_part(document: Document, dbc: Path, rack: int = 1) -> Can:
    """Build the section `can`.

    Args:
        document: The file with the section.
        dbc: The DBC its signals are in.
        rack: Number of the rack; stands for `{rack}` in names of signals.

    Raises:
        ProfileError: the first thing that is wrong.
    """
    try:
        codes = frame_codes(dbc)
    except ValueError as error:
        raise document.error(("can", "dbc"), str(error)) from error
    return _Builder(document, dbc, codes, rack).build()


def version_of(text: str) -> tuple[int, ...]:
    """Return the parts of a version such as 2.5.1.

    Raises:
        ValueError: it is not of numbers and points.
    """
    return tuple(int(part) for part in text.split("."))


def installer_map(document: Document) -> InstallerMap | None:
    """Build the section `installer_map` of a family whose DBC the installer brings."""
    entry: Data | None = document.data.get("installer_map")
    if entry is None:
        return None
    return InstallerMap(*(version_of(entry[key]) if key in entry else () for key in ("at_least", "below")))


class _Builder:
    def __init__(self, document: Document, dbc: Path, codes: Mapping[int, FrameCode], rack: int) -> None:
        self._document = document
        self._data: Data = document.data["can"]
        self._dbc = dbc
        self._codes = codes
        self._rack = rack
        self._numbers = {frame.name: number for number, frame in codes.items()}

    def build(self) -> Can:
        """Build everything; what names something else comes after it."""
        frames = self._frames()
        signals = {key: self._signal(key, entry, ("can", "signals", key), frames) for key, entry in self._entries()}
        cells = self._cells(signals, frames)
        only_cells = {signals[name].frame for name in (*cells.voltages, *cells.temperatures)}
        only_cells -= {
            signal.frame for name, signal in signals.items() if name not in {*cells.voltages, *cells.temperatures}
        }
        alarms = tuple(self._alarms(frames))
        only_cells -= {alarm.frame for alarm in alarms}
        return Can(
            dbc=self._dbc,
            frames={
                number: CanFrame(
                    number,
                    frame.max_age_s,
                    frame.required,
                    self._codes[number].extended,
                    CELLS_LOOK_S if number in only_cells else 0.0,
                )
                for number, frame in frames.items()
            },
            signals=signals,
            alarms=alarms,
            keep_alive=self._keep_alive(),
            heartbeat=self._heartbeat(signals),
            version=self._version(signals),
            racks=self._racks(frames),
            cells=cells,
        )

    def _entries(self) -> Iterator[tuple[str, Data]]:
        for key, entry in cast("Data", self._data["signals"]).items():
            if key.startswith(tuple(CELL_PARTS.values())) and key[-1].isdigit():
                raise self._document.error(("can", "signals", key), "single cells belong into can.cells")
            yield key, entry

    def _frames(self) -> dict[int, CanFrame]:
        found: dict[int, CanFrame] = {}
        for key, frame in cast("Data", self._data["frames"]).items():
            number = int(key, 16)
            if number not in self._codes:
                raise self._document.error(("can", "frames", key), f"{self._dbc.name} has no such frame")
            if number in found:
                raise self._document.error(("can", "frames", key), "the same frame is given twice")
            found[number] = CanFrame(number, float(frame["max_age_s"]), frame.get("required", False))
        return found

    def _signal(
        self, key: str, entry: Data, where: KeyPath, frames: Mapping[int, CanFrame], name: str = ""
    ) -> CanSignal:
        name = name or str(entry["signal"]).replace("{rack}", str(self._rack))
        frame, name = self._home(name, (*where, "signal"), frames)
        low, high = entry.get("range", (-float("inf"), float("inf")))
        if low > high:
            raise self._document.error((*where, "range"), f"{low:g} is above {high:g}")
        code = self._codes[frame].signals[name]
        if entry.get("text", False) and (code.floating or code.length % 8):
            raise self._document.error((*where, "text"), f"{name} has {code.length} bits, which is no text")
        return CanSignal(
            id=key,
            frame=frame,
            signal=name,
            unit=entry.get("unit", ""),
            scale=float(entry.get("scale", 1.0)),
            add=float(entry.get("add", 0.0)),
            invert=entry.get("invert", False),
            ignore=tuple(float(value) for value in entry.get("ignore", ())),
            minimum=float(low),
            maximum=float(high),
            clamp_min=float(entry.get("clamp_min", -float("inf"))),
            text=entry.get("text", False),
        )

    def _home(self, name: str, where: KeyPath, frames: Mapping[int, CanFrame]) -> tuple[int, str]:
        """Return the listed frame a signal is in, and its name alone; `Frame.Signal` where several have it."""
        frame_name, dot, signal = name.rpartition(".")
        if dot:
            number = self._numbers.get(frame_name, -1)
            known = [number] if number in frames and signal in self._codes[number].signals else []
        else:
            known = [number for number in frames if signal in self._codes[number].signals]
        if not known:
            others = [frame for frame in self._codes.values() if signal in frame.signals]
            hint = f"it has it in {others[0].id:#x}" if others else "it does not know it"
            raise self._document.error(where, f"{name} is in none of the listed frames of {self._dbc.name}; {hint}")
        if len(known) > 1:
            names = " and ".join(self._codes[number].name for number in known)
            raise self._document.error(where, f"{name} is in the frames {names}; write Frame.{name}")
        return known[0], signal

    def _cells(self, signals: dict[str, CanSignal], frames: Mapping[int, CanFrame]) -> CanCells:
        """Expand the patterns of single cells into signals of their own."""
        found: dict[str, tuple[str, ...]] = {}
        for part, stem in CELL_PARTS.items():
            entry: Data | None = self._data.get("cells", {}).get(part)
            if entry is None:
                continue
            where: KeyPath = ("can", "cells", part)
            pattern = str(entry["signal"]).replace("{rack}", str(self._rack))
            if not NUMBER.search(pattern):
                raise self._document.error((*where, "signal"), f"{pattern} has no {{n}} for the number of the cell")
            first, count = int(entry.get("first", 1)), int(entry["count"])
            ids: list[str] = []
            for index in range(count):
                name = NUMBER.sub(lambda match, n=first + index: f"{n:0{match[1] or 1}d}", pattern)
                key = f"{stem}_{index + 1:03d}"
                signals[key] = self._signal(key, entry, where, frames, name)
                ids.append(key)
            found[part] = tuple(ids)
        return CanCells(found.get("voltages", ()), found.get("temperatures", ()))

    def _alarms(self, frames: Mapping[int, CanFrame]) -> Iterator[CanAlarm]:
        for key, alarm in cast("Data", self._data.get("alarms", {})).items():
            frame, name = self._home(key.replace("{rack}", str(self._rack)), ("can", "alarms", key), frames)
            bit = Bit(alarm["code"], alarm.get("severity", "alarm"), alarm.get("row", ""))
            yield CanAlarm(name, frame, alarm.get("active", 1), bit)

    def _keep_alive(self) -> CanKeepAlive | None:
        entry: Data | None = self._data.get("keep_alive")
        if entry is None:
            return None
        where: KeyPath = ("can", "keep_alive")
        data, stop_data = bytes.fromhex(entry["data"]), bytes.fromhex(entry.get("stop_data", ""))
        extended = entry.get("extended", entry["id"] > LARGEST_STANDARD_ID)
        if len(data) > 8 or len(stop_data) > 8:
            raise self._document.error((*where, "data"), "a frame has at most 8 bytes")
        if entry["id"] > LARGEST_STANDARD_ID and not extended:
            raise self._document.error((*where, "id"), f"{entry['id']:#x} needs a 29-bit identifier")
        counter: Data = entry.get("counter", {})
        if counter and counter["byte"] >= len(data):
            raise self._document.error((*where, "counter", "byte"), f"data has bytes 0 to {len(data) - 1} only")
        return CanKeepAlive(
            id=entry["id"],
            data=data,
            period_s=float(entry["period_s"]),
            extended=extended,
            counter_byte=counter.get("byte", -1),
            counter_modulo=counter.get("modulo", 256),
            stop_data=stop_data,
        )

    def _heartbeat(self, signals: Mapping[str, CanSignal]) -> CanHeartbeat | None:
        entry: Data | None = self._data.get("heartbeat")
        if entry is None:
            return None
        return CanHeartbeat(
            self._known(entry["signal"], ("can", "heartbeat", "signal"), signals), float(entry["max_age_s"])
        )

    def _version(self, signals: Mapping[str, CanSignal]) -> CanVersion | None:
        entry: Data | None = self._data.get("version")
        if entry is None:
            return None
        where: KeyPath = ("can", "version", "signals")
        names = tuple(self._known(name, (*where, index), signals) for index, name in enumerate(entry["signals"]))
        texts = [name for name in names if signals[name].text]
        if texts and len(names) > 1:
            raise self._document.error(where, "a version is one text or several numbers")
        at_least, below = version_of(entry["at_least"]), version_of(entry["below"])
        if at_least >= below:
            raise self._document.error(
                ("can", "version", "below"), f"{entry['below']} must be above at_least, which is {entry['at_least']}"
            )
        return CanVersion(names, at_least, below)

    def _known(self, name: str, where: KeyPath, signals: Mapping[str, CanSignal]) -> str:
        if name not in signals:
            raise self._document.error(where, f"{name} is not one of can.signals")
        return name

    def _racks(self, frames: Mapping[int, CanFrame]) -> CanRacks | None:
        entry: Data | None = self._data.get("racks")
        if entry is None:
            return None
        name = entry.get("selector", "")
        if name and not any(name in self._codes[number].signals for number in frames):
            raise self._document.error(
                ("can", "racks", "selector"), f"no signal of the listed frames of {self._dbc.name} is named {name}"
            )
        return CanRacks(entry.get("id_step", 0), name)
