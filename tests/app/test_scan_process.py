"""A search in a process of its own: what it tells travels whole, and its end is never the unit's end."""

import asyncio
import sys

import pytest

from app.scan_process import SearchError, SearchProcess
from app.scan_search import Result
from app.scan_worker import read, written
from hardware.config import CanConnection, ModbusRtu, ModbusTcp
from hardware.scan import Found, Match
from tests.app.scan_parts import reach


async def test_a_search_whose_process_fails_says_so_and_the_unit_goes_on() -> None:
    for command, words in (
        (("/nowhere/python",), "the search has failed: "),
        ((sys.executable, "-c", "raise SystemExit('no memory')"), "the search ended with 1: no memory"),
        ((sys.executable, "-c", "print('{')"), "the search has failed: "),
    ):
        search = SearchProcess((), frozenset(), reach(1), lambda _: None)
        search.command = command
        with pytest.raises(SearchError, match=words):
            await asyncio.to_thread(search.run)


def test_what_a_search_tells_travels_whole() -> None:
    modbus = ModbusTcp(type="modbus_tcp", host="h", port=1502, unit=3)
    line = ModbusRtu(type="modbus_rtu", port="/dev/ttyUSB0", baudrate=9600, parity="E", unit=7)
    bus = CanConnection(type="can", interface="socketcan", channel="can0", id_offset=0x80)
    match = Match("sunspec_inverter", {"serial_number": "1"}, {"rated_charge_w": 5.0}, "odd", 2)
    result = Result(
        (Found(modbus, (match,), "note"), Found(line)), ((bus, Match("can_bms_standard")),), ("can1: x",), 0.5, "now"
    )
    assert read(written(result)) == (result, False)
    assert read(written(result, whole=True))[1]
