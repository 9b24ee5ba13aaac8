"""Tests on a unit that runs, over its real local link: frequency in, its own records out, and every way to end."""

import argparse
import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import msgspec
import pytest

from app import clock, link_lines
from app.link import Link, LinkOptions
from app.link_client import LinkClient
from app.prequalification import sequences
from app.prequalification.sequences import Step
from app.prequalification.services import FfrVariant, Service
from app.prequalification.site import SiteError, SiteUnit, on_site_async
from app.runner import Runner
from control import cycle
from control.command import InverterCommand, OutputCommand
from control.memory import Persistent
from control.readings import FrequencySample, FrequencySource, Instant, Readings
from control.record import State
from control.requests import Origin, Role, Source, Stop
from control.services import rule
from control.services.products import FCR, Product
from control.services.settings import ServiceSettings
from tests.app.prequalification.reference import NAME
from tests.control.plant import House, settings

UP = Service.FCR_D_UP
DIP = sequences.Sequence(
    "Dip", "a short dip", UP, 49.9, 0.5, (Step(49.5, 1.0, name="dip"), Step(49.9, 0.5, name="back"))
)


class Unit:
    """A running unit that offers FCR-D up, on an ideal plant; time is real."""

    def __init__(self, folder: Path) -> None:
        services = ServiceSettings(fcr=(FCR[Product.FCR_D_UP],))
        self.house = House(settings(services=(services,), initial_mode="passive"), soc_pct=80.0)
        self.frequency_hz: tuple[float, ...] = ()
        self.runner = Runner(self, cycle.initial(self.house.site, Persistent()), self._now)
        options = LinkOptions(version="test", incidents=folder, signal=self._signal)
        self.link = Link(folder / "control.sock", self.house.site, self.runner.submit, options)
        self.runner.sinks["link"] = self.link

    def _now(self) -> Instant:
        moment = clock.now()
        self.house.at_s = moment.at_s
        return moment

    def _signal(self, frequency_hz: tuple[float, ...]) -> None:
        self.frequency_hz = frequency_hz

    def read(self) -> Readings:
        at_s = self.house.at_s
        test = tuple(FrequencySample(hz, at_s, FrequencySource.SIMULATED) for hz in self.frequency_hz)
        return msgspec.structs.replace(self.house.readings(), test_frequency=test)

    def apply(self, commands: Sequence[InverterCommand], outputs: Sequence[OutputCommand] = ()) -> None:
        del outputs
        self.house.obey(commands)

    @property
    def testing(self) -> bool:
        return rule.testing(self.runner.memory.services, self.runner.memory.at.at_s)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - the unit runs by itself
            await asyncio.sleep(0.02)


@pytest.fixture
async def unit(tmp_path: Path) -> AsyncIterator[Unit]:
    unit = Unit(tmp_path)
    await unit.link.start()
    task = asyncio.create_task(unit.runner.run())
    await until(lambda: unit.runner.last_record is not None and unit.runner.last_record.state is State.RUN)
    yield unit
    unit.runner.stop()
    await task
    await unit.link.close()


async def settled(unit: Unit) -> None:
    """The unit has seen the requests of a program that has gone."""
    await until(lambda: not (unit.testing or unit.runner.memory.services.sold or unit.frequency_hz))


async def test_a_played_dip_is_answered_and_recorded_and_the_test_mode_ends(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    site = SiteUnit(client, UP, 2000.0)
    await site.look()
    await site.sell()
    samples = await site.record(DIP)
    await site.close()
    powers = [float(sample.values["InsAcPow"]) for sample in samples]
    applied = [float(sample.values["ApplFreqSig"]) for sample in samples]
    assert (max(powers), min(powers)) == pytest.approx((0.002, 0.0), abs=1e-5)
    assert (min(applied), max(applied)) == (49.5, 49.9)
    assert len(samples) >= 15
    assert {sample.values["Cap_FcrdUp"] for sample in samples} == {0.002}
    await settled(unit)


async def test_a_stop_at_the_unit_ends_the_test(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    site = SiteUnit(client, UP, 2000.0)
    await site.look()
    await site.sell()
    asyncio.get_running_loop().call_later(
        1.0, lambda: unit.runner.submit(Stop(Origin(Source.SCREEN, Role.OPERATOR, "stop"), "enough"))
    )
    with pytest.raises(SiteError, match="the unit has stopped"):
        await site.record(msgspec.structs.replace(DIP, settle_s=20.0))
    await site.close()
    await settled(unit)


async def test_a_program_that_vanishes_leaves_no_test_mode(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    site = SiteUnit(client, UP, 2000.0)
    await site.look()
    task = asyncio.create_task(site.record(msgspec.structs.replace(DIP, settle_s=60.0)))
    await until(lambda: unit.testing and bool(unit.frequency_hz))
    task.cancel()
    await client.close()  # as the kernel does it: nothing is said
    await settled(unit)
    assert unit.frequency_hz == ()


async def test_a_service_that_is_not_offered_or_too_large_is_refused_in_words(unit: Unit) -> None:
    client = await LinkClient.connect(unit.link.path)
    other = SiteUnit(client, Service.FCR_N, 2000.0)
    with pytest.raises(SiteError, match="does not offer fcr-n"):
        await other.look()
    await other.close()
    large = SiteUnit(await LinkClient.connect(unit.link.path), UP, 50_000.0)
    await large.look()
    with pytest.raises(SiteError, match="the unit refuses: "):
        await large.sell()
    await large.close()


async def test_without_a_yes_nothing_is_driven_and_what_would_happen_is_told(
    unit: Unit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = argparse.Namespace(
        limited=True, test=["main"], capacity=2.0, yes=False, frequency_measurement=1.0, connect=None, data=None
    )
    outcome = await on_site_async(options, unit.link.path, UP, FfrVariant(), tmp_path, NAME)
    told = capsys.readouterr()
    assert outcome is None
    assert "a REAL battery" in told.out
    assert "discharge with up to 2 kW" in told.out
    assert "18 min" in told.out
    assert "--yes" in told.err
    assert not unit.testing


async def test_a_unit_that_takes_no_test_signals_says_so(tmp_path: Path) -> None:
    options = LinkOptions(version="test", incidents=tmp_path)
    link = Link(tmp_path / "control.sock", settings(), lambda _: True, options)
    await link.start()
    client = await LinkClient.connect(link.path)
    client.send(link_lines.Signal(49.0))
    line = await anext(client.received())
    assert isinstance(line, link_lines.Complaint)
    assert "test signals are for installers" in line.text
    await client.close()
    await link.close()
