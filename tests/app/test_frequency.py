"""The frequency simulator at the unit: heard only in test mode, visible, steerable from the command line."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app import cli
from app.frequency_source import PERIOD_S, FrequencyPlayer, too_coarse
from app.main import Appliance
from app.options import Options, SimulatedFaults
from app.paths import under
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_file import read_site, shipped
from app.site_services import FcrSection, ServicesSection
from control.fast import TEST_SIGNAL
from control.readings import FrequencySource
from control.requests import ApplySettings
from control.services.products import FCR, Product
from control.services.settings import ServiceSettings
from simulator.faults import FAULTS
from simulator.frequency.catalog import CATALOG
from simulator.frequency.files import parsed
from simulator.frequency.sequence import Sequence, SequenceError
from simulator.run import SimulatedSite
from tests.control.plant import origin
from tests.control.services.service_house import ALL, ServiceHouse, site


class Played:
    """A player on a house's memory and clock."""

    def __init__(self, offer: ServiceSettings = ALL, folder: Path = Path()) -> None:
        self.house = ServiceHouse(site(offer))
        self.told: list[str] = []
        self.player = FrequencyPlayer(lambda: self.house.memory, lambda: self.house.at_s, self.told.append, folder)

    def values(self) -> list[tuple[float, FrequencySource]]:
        return [(round(sample.frequency_hz, 4), sample.source) for sample in self.player.samples()]


async def test_a_chosen_frequency_is_heard_in_test_mode_only() -> None:
    unit = Played()
    unit.player.choose(CATALOG["fcr-ce-step"], FrequencySource.SIMULATED)
    assert unit.values() == []
    unit.house.test_mode(on=True)
    assert unit.values() == [(50.0, FrequencySource.SIMULATED)]
    unit.house.run(40.0)
    assert unit.values() == [(49.8, FrequencySource.SIMULATED)]
    unit.house.test_mode(on=False)
    assert unit.values() == []
    unit.player.close()


async def test_a_choice_nobody_followed_with_a_test_is_forgotten() -> None:
    unit = Played()
    unit.player.choose(CATALOG["dip"], FrequencySource.SIMULATED)
    unit.house.run(10.0)
    unit.house.test_mode(on=True)
    assert unit.values() == []
    unit.player.close()


async def test_after_the_end_of_a_recording_there_is_no_frequency_any_more() -> None:
    unit = Played()
    unit.player.choose(parsed("x.csv", "0,49.9\n1,49.8\n"), FrequencySource.FILE)
    unit.house.test_mode(on=True)
    assert unit.values() == [(49.9, FrequencySource.FILE)]
    unit.house.run(3.0)
    assert unit.values() == []
    unit.player.close()


async def test_each_new_value_is_told_so_that_the_fast_path_runs() -> None:
    unit = Played()
    unit.player.choose(CATALOG["quiet"], FrequencySource.SIMULATED)
    unit.house.test_mode(on=True)
    unit.values()
    async with asyncio.timeout(10.0):
        while len(unit.told) < 3:  # noqa: ASYNC110 - the player's own task
            await asyncio.sleep(PERIOD_S)
    assert set(unit.told) == {TEST_SIGNAL}
    unit.player.close()


async def test_the_site_file_says_what_is_played_when_a_test_begins(tmp_path: Path) -> None:
    (tmp_path / "grid.csv").write_text("0,49.7\n100,49.7\n")
    unit = Played(replace(ALL, frequency_source=FrequencySource.FILE, frequency_file="grid.csv"), tmp_path)
    unit.house.test_mode(on=True)
    assert unit.values() == []
    async with asyncio.timeout(10.0):
        while not unit.values():  # noqa: ASYNC110 - the file is read in a thread
            await asyncio.sleep(0.01)
    assert unit.values() == [(49.7, FrequencySource.FILE)]
    unit.player.close()
    wrong = Played(replace(ALL, frequency_source=FrequencySource.FILE, frequency_file="none.csv"), tmp_path)
    wrong.house.test_mode(on=True)
    wrong.values()
    async with asyncio.timeout(10.0):
        while not wrong.player.findings():  # noqa: ASYNC110 - the file is read in a thread
            await asyncio.sleep(0.01)
    assert "none.csv" in wrong.player.findings()[0].detail
    wrong.player.close()
    simulated = Played(replace(ALL, frequency_source=FrequencySource.SIMULATED))
    simulated.house.test_mode(on=True)
    assert len(simulated.values()) == 1
    simulated.player.close()


async def test_a_change_of_the_site_file_during_a_test_changes_what_is_played(tmp_path: Path) -> None:
    (tmp_path / "grid.csv").write_text("0,49.7\n100,49.7\n")
    offer = replace(ALL, frequency_source=FrequencySource.SIMULATED, frequency_file="grid.csv")
    unit = Played(offer, tmp_path)
    unit.house.test_mode(on=True)
    assert [source for _, source in unit.values()] == [FrequencySource.SIMULATED]
    other = replace(unit.house.site, services=(replace(offer, frequency_source=FrequencySource.FILE),))
    unit.house.cycle(ApplySettings(origin(), other))
    async with asyncio.timeout(10.0):
        while unit.values() != [(49.7, FrequencySource.FILE)]:  # noqa: ASYNC110 - the file is read in a thread
            await asyncio.sleep(0.01)
    unit.house.cycle(ApplySettings(origin(), unit.house.site))
    assert [source for _, source in unit.values()] == [FrequencySource.SIMULATED]
    unit.player.close()


def test_what_cannot_be_played_is_refused_when_it_is_chosen() -> None:
    with pytest.raises(SequenceError):
        Played().player.choose(Sequence("x", -1.0), FrequencySource.FILE)


@pytest.fixture
async def unit(tmp_path: Path) -> AsyncIterator[Appliance]:
    """A running unit that offers FCR-D against a simulated site."""
    model = read_site(shipped("residential"))
    simulated = SimulatedSite(sim_devices(model, any_port=True), simulation_of(model))
    await simulated.start()
    model = at_addresses(model, simulated.addresses)
    model = model.model_copy(update={"services": ServicesSection(fcr=(FcrSection(product="fcr-d-up"),))})
    faults = SimulatedFaults(tuple(FAULTS), lambda _name, _device, _on: None, simulated.steer_frequency)
    appliance = Appliance(model, Options(under(tmp_path), simulated=faults))
    running = asyncio.create_task(appliance.run())
    async with asyncio.timeout(30.0):
        while appliance.runner.last_record is None:  # noqa: ASYNC110 - of another task
            await asyncio.sleep(0.05)
    yield appliance
    appliance.stop("enough")
    await running
    await simulated.stop()


async def _ballast(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = await asyncio.to_thread(cli.main, ["frequency", *words])
    got = capsys.readouterr()
    return code, got.out + got.err


async def test_a_sequence_is_played_into_the_running_unit_and_an_alarm_says_so(
    unit: Appliance, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ("--data", str(tmp_path))
    code, text = await _ballast(capsys, "play", "dip", *data)
    assert (code, text) == (0, "ok: test mode for 5.5 min: a test signal drives the services\n")

    def alarms() -> set[str]:
        record = unit.runner.last_record
        return {alarm.row_id for alarm in record.alarms} if record else set()

    async with asyncio.timeout(20.0):
        while "service.test_mode" not in alarms():  # noqa: ASYNC110 - of another task
            await asyncio.sleep(0.05)
        while unit.runner.memory.services.tested.source is not FrequencySource.SIMULATED:  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.05)
    code, text = await _ballast(capsys, "stop", *data)
    assert (code, text) == (0, "ok: test mode ended\n")
    recording = tmp_path / "mine.csv"
    recording.write_text("0,49.7\n50,49.7\n")
    assert (await _ballast(capsys, "play", str(recording), *data))[0] == 0
    async with asyncio.timeout(20.0):
        while unit.runner.memory.services.tested.frequency_hz != 49.7:  # noqa: ASYNC110 - of another task
            await asyncio.sleep(0.05)


async def test_the_frequency_of_simulated_mains_can_be_steered_to_the_meter(
    unit: Appliance, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, text = await _ballast(capsys, "mains", "49.3", "--data", str(tmp_path))
    assert (code, text) == (0, "ok: mains held at 49.3 Hz\n")

    def measured() -> float:
        record = unit.runner.last_record
        return record.snapshot.frequency_hz[0] if record and record.snapshot.frequency_hz else 0.0

    async with asyncio.timeout(20.0):
        while abs(measured() - 49.3) > 0.01:  # noqa: ASYNC110 - of another task
            await asyncio.sleep(0.05)
    code, text = await _ballast(capsys, "mains", "12", "--data", str(tmp_path))
    assert code == 2
    assert "outside 40 to 70" in text
    assert (await _ballast(capsys, "mains", "free", "--data", str(tmp_path)))[0] == 0


def test_sequences_are_listed_shown_written_and_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["frequency", "list"]) == 0
    assert "fcr-d-up-ramps" in capsys.readouterr().out
    csv, png = tmp_path / "dip.csv", tmp_path / "dip.png"
    assert cli.main(["frequency", "show", "dip", "--csv", str(csv), "--plot", str(png)]) == 0
    assert parsed("dip.csv", csv.read_text()).length_s == pytest.approx(300.1)
    assert png.stat().st_size > 5000


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["show"], "show needs a name or a file"),
        (["show", "nothing"], "no such file"),
        (["mains", "fast"], "neither a frequency"),
        (["play", "dip"], "no unit is running"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    words: list[str], expected: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["frequency", *words, "--data", str(tmp_path)]) == 2
    assert expected in capsys.readouterr().err


@pytest.mark.parametrize(
    ("product", "step_hz", "words"),
    [
        (Product.FCR_N, 0.001, ""),
        (Product.FCR_N, 0.005, "steps of 5 mHz, at most 1 mHz"),
        (Product.FCR_D_UP, 0.005, ""),
        (Product.FCR_D_UP, 0.01, "steps of 10 mHz, at most 5 mHz"),
        (Product.FCR_D_UP, 0.0, ""),
    ],
)
def test_a_meter_too_coarse_for_a_product_on_offer_is_told(product: Product, step_hz: float, words: str) -> None:
    plan = site(ServiceSettings(fcr=(FCR[product],)))
    found = too_coarse(plan, {"grid": step_hz, "pv": 0.1})
    assert [(one.place, one.detail) for one in found] == ([("grid", words)] if words else [])
    named = site(ServiceSettings(fcr=(FCR[product],), frequency_meter="pv"))
    assert [one.place for one in too_coarse(named, {"grid": step_hz, "pv": 0.1})] == ["pv"]


async def test_the_resolution_is_that_of_the_device_itself(unit: Appliance) -> None:
    async with asyncio.timeout(20.0):
        while unit.plant.frequency_steps_hz().keys() != {"grid", "pv"}:  # noqa: ASYNC110 - of another task
            await asyncio.sleep(0.05)
    assert unit.plant.frequency_steps_hz() == {"grid": pytest.approx(0.001), "pv": pytest.approx(0.001)}
