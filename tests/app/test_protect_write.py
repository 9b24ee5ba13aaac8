"""`ballast protect --write`: the installer's own act, over a real socket against the simulated inverter (INV-06)."""

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pymodbus.client import AsyncModbusTcpClient

from app.cli import main
from app.link import Link, LinkOptions
from app.simulation import sim_devices, simulation_of
from app.site_file import parse_site, settings_of, shipped
from control.grid_code.presets import data
from control.readings import DeviceState
from simulator.run import SimulatedSite
from simulator.sunspec_map import model_bases
from tests.hardware.simulated import eventually

T = TypeVar("T")
BASES = model_bases()
CODE = '\n[grid_code]\npreset = "vde_ar_n_4105"\n'
RESIDENTIAL = shipped("residential").read_text(encoding="utf-8")


class Bench:
    """A simulated inverter in a thread of its own, and the command line beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        model = parse_site(RESIDENTIAL, "residential")
        self.site = SimulatedSite(sim_devices(model, any_port=True), simulation_of(model))
        self.run(self.site.start)
        self.port = self.site.addresses["inverter1"][1]
        self.path = folder / "site.toml"
        self.put(RESIDENTIAL + CODE)

    def put(self, text: str) -> None:
        self.path.write_text(text.replace("port = 5020", f"port = {self.port}"), encoding="utf-8")

    def run(self, action: Callable[[], Awaitable[T]], timeout_s: float = 20.0) -> T:
        async def acted() -> T:
            return await action()

        return asyncio.run_coroutine_threadsafe(acted(), self.loop).result(timeout_s)

    def protect(self, *words: str) -> int:
        return main(["protect", "--write", "--site", str(self.path), "--data", str(self.folder), *words])

    def words(self, model: int, offset: int, count: int) -> list[int]:
        """Read registers with another client than ours."""

        async def read() -> list[int]:
            client = AsyncModbusTcpClient("127.0.0.1", port=self.port)
            await client.connect()
            try:
                answer = await client.read_holding_registers(BASES[model] + offset, count=count, device_id=1)
                return list(answer.registers)
            finally:
                client.close()

        return self.run(read)

    def write(self, model: int, offset: int, word: int) -> None:
        async def written() -> None:
            client = AsyncModbusTcpClient("127.0.0.1", port=self.port)
            await client.connect()
            try:
                await client.write_registers(BASES[model] + offset, [word], device_id=1)
            finally:
                client.close()

        self.run(written)

    def state(self) -> DeviceState:
        return self.site.plant.machines["inverter1"].state.state

    def whole(self) -> list[int]:
        return [word for model in (703, 707, 708, 709, 710, 711) for word in self.words(model, 2, 30)]

    def close(self) -> None:
        self.run(self.site.stop)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    one = Bench(tmp_path)
    try:
        yield one
    finally:
        one.close()


def test_first_it_only_compares_and_says_what_it_would_write(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    before = bench.whole()
    assert bench.protect() == 1
    out = capsys.readouterr().out
    assert "  time of over-frequency trip 1 [s]: 0.5, grid code 0.1  DIFFERS  -> 0.1\n" in out
    assert "  over-frequency trip 1 [Hz]: 51.5, grid code 51.5  agrees\n" in out
    assert out.endswith("Nothing has been written. Add --yes to write what is marked.\n")
    assert bench.whole() == before
    assert not (bench.folder / "protection.jsonl").exists()


@pytest.mark.req("INV-06")
def test_the_installer_writes_what_differs_and_the_inverter_shows_it_afterwards(
    bench: Bench, capsys: pytest.CaptureFixture[str]
) -> None:
    may_trip = bench.words(708, 9 + 1 + 16, 32)
    assert bench.protect("--yes") == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    after = captured.out.partition("Read back:\n")[2]
    assert "DIFFERS" not in after
    assert after.count("agrees") == len([key for key in data("vde_ar_n_4105") if key.startswith("protection.")])
    assert bench.words(710, 9, 7) == [1, 1, 0, 5150, 0, 10, 0], "51.5 Hz after 0.1 s, in force"
    assert bench.words(707, 9, 11) == [1, 3, 450, 0, 30, 450, 0, 300, 800, 0, 300], "0.45 after 0.3 s, 0.8 after 3 s"
    assert bench.words(708, 9, 8) == [1, 2, 1250, 0, 10, 1100, 0, 10], "two thresholds with the same time"
    assert bench.words(708, 9 + 1 + 16, 32) == may_trip, "what nobody asked for stays"
    assert bench.words(703, 3, 8) == [1100, 850, 0, 5010, 0, 4750, 0, 60]
    (line,) = (bench.folder / "protection.jsonl").read_text(encoding="utf-8").splitlines()
    kept = json.loads(line)
    assert kept["inverter"] == "inverter1"
    assert kept["by"]
    assert kept["failure"] == ""
    assert kept["before"]["over_frequency_1_s"] == 0.5
    assert kept["after"]["over_frequency_1_s"] == kept["written"]["over_frequency_1_s"] == 0.1

    assert bench.protect("--yes") == 0
    assert capsys.readouterr().out.endswith("Nothing to write.\n")


def test_a_running_inverter_is_left_alone(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    bench.write(715, 8, 1)

    bench.run(lambda: eventually(lambda: bench.state() is DeviceState.RUNNING))
    while bench.words(701, 4, 1) != [3]:
        continue  # the registers follow the physics ten times a second
    before = bench.whole()
    assert bench.protect("--yes") == 2
    assert "is running; protection is written only to an inverter at rest" in capsys.readouterr().err
    assert bench.whole() == before


def test_a_trip_function_that_is_switched_off_is_written_and_switched_on(bench: Bench) -> None:
    bench.write(709, 2, 0)
    bench.write(704, 52, 0)
    assert bench.protect() == 1
    assert bench.protect("--yes") == 0
    assert bench.words(709, 2, 1) == [1]
    assert bench.words(704, 52, 1) == [1]


def test_while_the_unit_runs_nothing_is_written(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    model = parse_site(RESIDENTIAL, "residential")
    options = LinkOptions(version="0", incidents=bench.folder)
    link = Link(bench.folder / "control.sock", settings_of(model), lambda _: True, options)
    bench.run(link.start)
    try:
        assert bench.protect("--yes") == 2
    finally:
        bench.run(link.close)
    assert "stop it first, for example with `systemctl stop ballast`" in capsys.readouterr().err
    assert bench.words(710, 14, 1) == [50]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (CODE, "", "has no [grid_code]"),
        ("acknowledge_unverified_writes = true", "acknowledge_unverified_writes = false", "set acknowledge_unverified"),
        (
            'profile = "sunspec_inverter"',
            'profile = "abb_pqstori"',
            "profile abb_pqstori knows no protection setting that can be written over the line; set it with the maker",
        ),
        ('profile = "sunspec_inverter"', 'profile = "abb_esi"', "is a placeholder and never writes to hardware"),
        ('"inverter1"', '"inverter2"', "inverter1 is no inverter of this site; there are inverter2"),
    ],
)
def test_what_may_not_be_written_is_refused_in_words(
    bench: Bench, capsys: pytest.CaptureFixture[str], before: str, after: str, said: str
) -> None:
    text = RESIDENTIAL + CODE
    assert before in text
    bench.put(text.replace(before, after, 1))
    assert bench.protect("--yes", "--inverter", "inverter1") == 2
    assert said in capsys.readouterr().err
    assert bench.words(710, 14, 1) == [50]


def test_an_inverter_that_does_not_answer_is_no_guess(bench: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    bench.run(bench.site.stop)
    assert bench.protect("--yes") == 2
    assert capsys.readouterr().err.startswith("ballast protect: ")
