"""Boards with wired lines: read, debounced, driven, read back, lost and found again."""

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from control.command import OutputCommand
from control.readings import Link, SignalReading
from control.reasons import Reason
from hardware.config import ModbusTcp
from hardware.io.boards import Boards
from hardware.io.config import BoardEntry, Mock, ModbusModule, Sysfs
from hardware.io.debounce import Bounce, settled
from hardware.io.wire import Wire, level_of, value_of
from hardware.modbus import ModbusBus
from hardware.profile import TransportDefaults
from tests.hardware.modbus_device import ModbusServer, Unit
from tests.hardware.simulated import eventually

clock = time.monotonic


def no_line(connection: object) -> ModbusBus:
    raise LookupError(connection)


def order(output_id: str, value: float, valid_s: float = 60.0) -> OutputCommand:
    return OutputCommand(output_id, value, "test", Reason("indicator"), clock() + valid_s)


def seen(boards: Boards) -> dict[str, float]:
    return {sample.signal_id: sample.value for sample in boards.signals()}


@asynccontextmanager
async def running(kind: Mock | Sysfs, *wires: Wire) -> AsyncGenerator[Boards]:
    entry = BoardEntry(id="board", kind=kind, poll_s=0.005)
    boards = Boards([entry], {"board": wires}, no_line, clock)
    await boards.start()
    yield boards
    await boards.stop()


def put(path: Path, text: str) -> None:
    """Change a file as the kernel does: a reader sees the old or the new, never a part."""
    new = path.with_suffix(".new")
    new.write_text(text)
    new.replace(path)


def mock() -> Mock:
    return Mock(type="mock")


def test_a_normally_closed_contact_to_ground_reads_closed_at_level_0() -> None:
    contact = Wire("stop", "17", inverted=True)
    assert (value_of(contact, 0.0), value_of(contact, 1.0)) == (1.0, 0.0)
    assert level_of(contact, 1.0) == 0.0


def test_a_fan_of_the_kernel_takes_its_share_as_0_to_255() -> None:
    fan = Wire("fan", "pwm1", output=True, scale=1 / 255)
    assert level_of(fan, 0.5) == pytest.approx(127.5)
    assert value_of(fan, 255.0) == pytest.approx(1.0)


def test_a_bouncing_contact_counts_when_it_has_stood_still() -> None:
    state: Bounce | None = None
    values: list[float] = []
    for step, level in enumerate([0, 1, 0, 1, 1, 1, 1, 0, 1, 1]):
        state = settled(state, float(level), step * 0.01, 0.025)
        values.append(state.value)
    assert values == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1]


async def test_inputs_are_there_when_the_start_returns() -> None:
    async with running(mock(), Wire("door", "1")) as boards:
        assert seen(boards) == {"door": 0.0}
        boards.mocks["board"].levels["1"] = 1.0
        await eventually(lambda: seen(boards) == {"door": 1.0})
        assert isinstance(boards.signals()[0], SignalReading)


async def test_a_change_is_told_at_once_and_only_once() -> None:
    told: list[tuple[str, float]] = []
    async with running(mock(), Wire("button", "1"), Wire("door", "2")) as boards:
        boards.on_change(lambda signal, value: told.append((signal, value)))
        boards.mocks["board"].levels["1"] = 1.0
        await eventually(lambda: bool(told))
        polls = boards.statuses()[0].polls
        await eventually(lambda: boards.statuses()[0].polls > polls + 3)
    assert told == [("button", 1.0)]


async def test_an_output_takes_its_command_and_its_safe_value_when_the_command_expires() -> None:
    wires = Wire("lamp", "5", output=True), Wire("wake", "6", output=True, safe_value=1.0)
    async with running(mock(), *wires) as boards:
        levels = boards.mocks["board"].levels
        boards.apply([order("lamp", 1.0, valid_s=0.1), order("wake", 0.0, valid_s=0.1)])
        await eventually(lambda: (levels["5"], levels["6"]) == (1.0, 0.0))
        await eventually(lambda: (levels["5"], levels["6"]) == (0.0, 1.0))


async def test_the_end_of_the_program_leaves_every_output_at_its_safe_value() -> None:
    async with running(mock(), Wire("k1", "5", output=True), Wire("nc", "6", output=True, inverted=True)) as boards:
        port = boards.mocks["board"]
        boards.apply([order("k1", 1.0), order("nc", 1.0)])
        await eventually(lambda: (port.levels["5"], port.levels["6"]) == (1.0, 0.0))
    assert (port.levels["5"], port.levels["6"], port.opened) == (0.0, 1.0, False)


async def test_an_output_that_does_not_move_is_told_by_name_and_written_again() -> None:
    async with running(mock(), Wire("k1", "5", output=True)) as boards:
        port = boards.mocks["board"]
        port.stuck.add("5")
        boards.apply([order("k1", 1.0)])
        texts: list[str] = []

        def told() -> bool:
            texts.extend(refusal.text for refusal in boards.take_refusals())
            return bool(texts)

        await eventually(told)
        assert texts[0] == "board 5: k1 reads back 0, written was 1"
        port.stuck.clear()
        await eventually(lambda: port.levels["5"] == 1.0)


async def test_a_board_that_fails_is_silent_with_its_cause_and_comes_back_with_its_outputs() -> None:
    async with running(mock(), Wire("door", "1"), Wire("k1", "5", output=True)) as boards:
        port = boards.mocks["board"]
        boards.apply([order("k1", 1.0)])
        await eventually(lambda: port.levels["5"] == 1.0)
        port.fault = "bus error"
        await eventually(lambda: boards.statuses()[0].link is Link.SILENT)
        assert boards.statuses()[0].detail == "bus error"
        last = boards.signals()[0].at_s
        port.levels["5"], port.fault = 0.0, ""
        await eventually(lambda: boards.statuses()[0].link is Link.ONLINE and port.levels["5"] == 1.0)
        assert boards.signals()[0].at_s > last


@pytest.mark.req("IO-01")
@pytest.mark.parametrize(
    ("root", "line"),
    [("stratopi", "relay/status"), ("stratopimax", "digital_out_s1/out1"), ("ionopi", "open_coll/oc1")],
)
async def test_a_board_of_files_is_read_and_written(tmp_path: Path, root: str, line: str) -> None:
    for name in (line, "digital_in/di1_deb"):
        (tmp_path / root / name).parent.mkdir(parents=True, exist_ok=True)
        put(tmp_path / root / name, "0\n")
    wires = Wire("contact", "digital_in/di1_deb"), Wire("relay", line, output=True)
    async with running(Sysfs(type="sysfs", root=str(tmp_path / root)), *wires) as boards:
        put(tmp_path / root / "digital_in/di1_deb", "1\n")
        await eventually(lambda: seen(boards) == {"contact": 1.0})
        boards.apply([order("relay", 1.0)])
        await eventually(lambda: (tmp_path / root / line).read_text() == "1\n")
        put(tmp_path / root / "digital_in/di1_deb", "-1\n")  # not defined yet
        await eventually(lambda: str(seen(boards)["contact"]) == "nan")
        put(tmp_path / root / "digital_in/di1_deb", "?\n")
        await eventually(lambda: boards.statuses()[0].link is Link.SILENT)
        assert "holds '?', which is no number" in boards.statuses()[0].detail
    assert (tmp_path / root / line).read_text() == "0\n"


@pytest.mark.parametrize(
    ("root", "line", "words"),
    [
        ("nowhere", "relay/status", "is the kernel module of the board loaded?"),
        (".", "relay/status", "relay/status is not there"),
        (".", "../etc/passwd", "leaves"),
    ],
)
async def test_a_missing_file_or_module_is_named(tmp_path: Path, root: str, line: str, words: str) -> None:
    async with running(Sysfs(type="sysfs", root=str(tmp_path / root)), Wire("relay", line, output=True)) as boards:
        assert words in boards.statuses()[0].detail


def _module(port: int, **values: int) -> BoardEntry:
    connection = ModbusTcp(type="modbus_tcp", host="127.0.0.1", port=port)
    return BoardEntry(id="relays", kind=ModbusModule(type="modbus_io", connection=connection, **values), poll_s=0.01)


@asynccontextmanager
async def relays(entry: BoardEntry, *wires: Wire) -> AsyncGenerator[Boards]:
    made: list[ModbusBus] = []

    def line(connection: object) -> ModbusBus:
        made.append(ModbusBus(connection, TransportDefaults(), clock))  # type: ignore[arg-type]
        return made[0]

    boards = Boards([entry], {"relays": wires}, line, clock)
    await boards.start()
    yield boards
    await boards.stop()
    for bus in made:
        bus.close()


@pytest.mark.req("IO-01")
async def test_a_relay_module_is_switched_and_read_back_over_modbus() -> None:
    unit = Unit()
    unit.coils[3] = 1  # as its last master left it
    wires = Wire("k1", "coil0", output=True), Wire("k2", "coil3", output=True)
    async with ModbusServer({1: unit}) as server:
        async with relays(_module(server.port), *wires) as boards:
            assert (unit.coils[0], unit.coils[3]) == (0, 0)
            boards.apply([order("k1", 1.0)])
            await eventually(lambda: unit.coils[0] == 1)
            unit.coils[0] = 0  # the module was restarted
            await eventually(lambda: unit.coils[0] == 1)
        assert unit.coils[0] == 0


@pytest.mark.req("IO-01")
async def test_inputs_of_a_module_are_read_and_its_silence_is_told() -> None:
    unit = Unit()
    async with (
        ModbusServer({1: unit}) as server,
        relays(_module(server.port, coils=0, inputs=4), Wire("d", "input2")) as boards,
    ):
        unit.coils[2] = 1
        await eventually(lambda: seen(boards) == {"d": 1.0})
        unit.exception = 4
        await eventually(lambda: boards.statuses()[0].link is Link.SILENT)
        assert f"127.0.0.1:{server.port} unit 1" in boards.statuses()[0].detail
        unit.exception = None
        await eventually(lambda: boards.statuses()[0].link is Link.ONLINE)


@pytest.mark.parametrize(
    ("wire", "words"),
    [
        (Wire("k9", "coil8", output=True), "line 'coil8' is not on this module, it has 8 of that kind"),
        (Wire("k9", "input0", output=True), "it has 0 of that kind"),
        (Wire("k9", "relay1", output=True), "line 'relay1' is neither coil0, coil1 … nor input0, input1 …"),
    ],
)
async def test_a_line_the_module_does_not_have_is_named(wire: Wire, words: str) -> None:
    async with ModbusServer({1: Unit()}) as server, relays(_module(server.port), wire) as boards:
        assert words in boards.statuses()[0].detail


async def test_a_board_that_hangs_delays_nobody() -> None:
    wires = {"slow": [Wire("a", "1")], "board": [Wire("b", "1")]}
    entries = [BoardEntry(id=name, kind=mock(), poll_s=0.005) for name in wires]
    boards = Boards(entries, wires, no_line, clock)
    held = asyncio.Event()
    port = boards.mocks["slow"]
    loop = asyncio.get_running_loop()

    def hang() -> dict[str, float]:
        asyncio.run_coroutine_threadsafe(held.wait(), loop).result()
        return {"a": 1.0}

    port.read = hang  # type: ignore[method-assign]
    await boards.start()
    polls = boards.statuses()[1].polls
    await eventually(lambda: boards.statuses()[1].polls > polls + 5)
    assert seen(boards) == {"b": 0.0}
    held.set()
    await eventually(lambda: seen(boards) == {"a": 1.0, "b": 0.0})
    await boards.stop()
