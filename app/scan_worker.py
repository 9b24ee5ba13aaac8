"""The search's own process: reads one job from its input, tells what it finds line by line, and ends.

Reading all profiles and asking hundreds of hosts keeps a processor busy; in a process of its own, with a lower
priority, the control loop does not notice. It ends as well when whoever started it has ended.
"""

import os
import sys
import threading
from typing import Any

import msgspec
from pydantic import TypeAdapter

from app.scan_search import Reach, Result, Search
from app.stepping_back import step_back
from hardware.config import CanConnection, ModbusRtu, ModbusTcp
from hardware.scan import Found, Match
from hmi.ports.scan import Place

_CONNECTION: TypeAdapter[ModbusTcp | ModbusRtu | CanConnection] = TypeAdapter(ModbusTcp | ModbusRtu | CanConnection)
Table = dict[str, Any]


class Job(msgspec.Struct, frozen=True):
    """Where to look, and how far."""

    places: tuple[Place, ...]
    skipped: tuple[tuple[str, int], ...]
    """Address and port that are in use already."""
    reach: Reach


class Report(msgspec.Struct, frozen=True):
    """What was found until now, as it travels."""

    found: tuple[tuple[Table, tuple[Match, ...], str], ...] = ()
    racks: tuple[tuple[Table, Match], ...] = ()
    problems: tuple[str, ...] = ()
    progress: float = 0.0
    now: str = ""
    whole: bool = False
    """The search has come to its end."""


def written(result: Result, *, whole: bool = False) -> bytes:
    """Return what was found as a line."""
    report = Report(
        tuple((item.connection.model_dump(mode="json"), item.matches, item.note) for item in result.found),
        tuple((connection.model_dump(mode="json"), match) for connection, match in result.racks),
        result.problems,
        result.progress,
        result.now,
        whole,
    )
    return msgspec.json.encode(report) + b"\n"


def read(line: bytes) -> tuple[Result, bool]:
    """Return what a line says, and whether it is the last one.

    Raises:
        ValueError: It is no such line.
    """
    report = msgspec.json.decode(line, type=Report)
    found = tuple(Found(_modbus(table), matches, note) for table, matches, note in report.found)
    racks = tuple((_CONNECTION.validate_python(table), match) for table, match in report.racks)
    return Result(found, racks, report.problems, report.progress, report.now), report.whole


def _modbus(table: Table) -> ModbusTcp | ModbusRtu:
    return ModbusTcp.model_validate(table) if table["type"] == "modbus_tcp" else ModbusRtu.model_validate(table)


def main() -> int:
    """Search once."""
    step_back()
    job = msgspec.json.decode(sys.stdin.buffer.readline(), type=Job)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    last = Result()

    def tell(result: Result) -> None:
        nonlocal last
        last = result
        _say(written(result))

    Search(job.places, frozenset(job.skipped), job.reach, tell).run()
    _say(written(last, whole=True))
    return 0


def _say(line: bytes) -> None:
    sys.stdout.buffer.write(line)
    sys.stdout.buffer.flush()


def _end_with_parent() -> None:
    sys.stdin.buffer.read()  # ends when the other end is gone
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main())
