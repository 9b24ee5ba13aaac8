"""Settings changed at the screen of a real unit: in force within a cycle, kept, told in the event log, or refused."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Self

import msgspec
import pytest

import app.screen_settings
from app.configuration import FILE, Configuration
from app.main import Appliance
from app.options import Options
from app.paths import under
from app.screen_settings import ScreenSettings
from app.simulation import at_addresses, sim_devices, simulation_of
from app.site_at_screen import AT_SCREEN, NEVER
from app.site_entries import chapters, entries
from app.site_file import parse_raw_site, read_site, settings_of, shipped
from app.site_keys import key_rows
from app.site_model import SiteModel
from control.memory import Memory
from control.record import CycleRecord, EventKind
from control.requests import ApplySettings, Request, Role
from control.settings import Settings
from hmi.ports.settings import Kind, Told, Value
from simulator.run import SimulatedSite
from tests.control.full_site import raw_site
from tests.control.plant import House, origin, settings

FULL = parse_raw_site(raw_site(), "full")


@pytest.fixture
async def model() -> AsyncIterator[SiteModel]:
    """The residential site with its simulated devices on free ports."""
    site = read_site(shipped("residential"))
    simulated = SimulatedSite(sim_devices(site, any_port=True), simulation_of(site))
    await simulated.start()
    yield at_addresses(site, simulated.addresses)
    await simulated.stop()


class Person:
    """Whoever stands before the screen."""

    def __init__(self, role: Role) -> None:
        self.role = role

    def granted(self) -> Role:
        return self.role


class Events:
    """A sink that keeps events, and tells when a cycle was made."""

    def __init__(self) -> None:
        self.told: list[tuple[EventKind, str, str]] = []
        self.records: list[CycleRecord] = []
        self.came = asyncio.Event()

    def publish(self, record: CycleRecord) -> None:
        self.told += [(event.kind, event.text, event.cause) for event in record.events]
        self.records.append(record)
        self.came.set()


class Running:
    """A unit that runs, with somebody at its screen."""

    def __init__(self, model: SiteModel, data: Path, role: Role = Role.SERVICE) -> None:
        self.unit = Appliance(model, Options(under(data)))
        self.person = Person(role)
        self.port = ScreenSettings(self.unit.configuration, self.person, self.unit.submit)
        self.events = Events()
        self.unit.add_sink("settings", self.port)
        self.unit.add_sink("events", self.events)

    async def __aenter__(self) -> Self:
        self.task = asyncio.create_task(self.unit.run())
        await self.cycle()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.unit.stop("enough")
        await self.task

    async def cycle(self) -> CycleRecord:
        self.events.came.clear()
        await asyncio.wait_for(self.events.came.wait(), 10.0)
        return self.events.records[-1]

    async def apply(self, wanted: Mapping[str, Value]) -> Told:
        self.port.apply(wanted)
        return await self.settled()

    async def settled(self) -> Told:
        while self.port.book().busy:
            await self.cycle()
        return self.port.book().told


async def test_a_change_acts_in_the_running_unit_is_kept_and_is_told_in_the_event_log(
    tmp_path: Path, model: SiteModel
) -> None:
    async with Running(model, tmp_path) as screen:
        told = await screen.apply({"limits.max_soc_pct": 90.0, "storage.log_mb": 50})
        assert (told.accepted, told.at_once, told.later, told.chapter_id) == (True, 1, 1, "limits")
        assert screen.unit.runner.memory.settings.limits.max_soc_pct == 90.0
        texts = [text for kind, text, by in screen.events.told if kind is EventKind.REQUEST and "screen, service" in by]
        assert texts == ["settings in force: limits.max_soc_pct 100 -> 90, storage.log_mb 20 -> 50"]
        row = next(row for row in screen.port.book().settings if row.key == "limits.max_soc_pct")
        assert (row.value, row.changed_here) == (90.0, True)
    again = Appliance(model, Options(under(tmp_path)))
    assert again.settings.limits.max_soc_pct == 90.0
    assert again.model.storage.log_mb == 50


async def test_the_last_change_is_taken_back_in_the_running_unit(tmp_path: Path, model: SiteModel) -> None:
    async with Running(model, tmp_path) as screen:
        await screen.apply({"limits.max_soc_pct": 90.0})
        assert [(change.key, change.old, change.new) for change in screen.port.book().undo] == [
            ("limits.max_soc_pct", 90.0, 100.0)
        ]
        screen.port.undo()
        assert (await screen.settled()).accepted
        assert screen.unit.runner.memory.settings.limits.max_soc_pct == 100.0


async def test_what_the_site_refuses_changes_nothing_and_every_key_is_told(tmp_path: Path, model: SiteModel) -> None:
    async with Running(model, tmp_path) as screen:
        told = await screen.apply({"limits.max_soc_pct": 30.0, "limits.min_soc_pct": 40.0, "ramp.up_w_per_s": 50.0})
        assert not told.accepted
        assert set(told.problems) == {"limits.min_soc_pct"}
        assert screen.unit.runner.memory.settings.ramp.up_w_per_s == 5000.0
        assert not (tmp_path / FILE).exists()
        wrong: list[dict[str, str]] = []
        screen.port.check({"limits.max_soc_pct": 300.0}, wrong.append)
        while not wrong:
            await screen.cycle()
        assert set(wrong[0]) == {"limits.max_soc_pct"}


def not_while_sold(memory: Memory, new: Settings) -> str:
    """Refuse settings as the step does while something stands against them."""
    return f"{new.site_id}: not while it is sold" if new is not memory.settings else ""


async def test_what_the_step_refuses_changes_nothing(
    tmp_path: Path, model: SiteModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Running(model, tmp_path) as screen:
        monkeypatch.setattr("control.commanding.refusal", not_while_sold)
        told = await screen.apply({"limits.max_soc_pct": 90.0})
        assert told == Told(number=1, accepted=False, reason="demo-house: not while it is sold")
        assert screen.unit.runner.memory.settings.limits.max_soc_pct == 100.0
        assert screen.unit.configuration.model.limits.max_soc_pct == 100.0
        assert not (tmp_path / FILE).exists()


async def test_what_cannot_be_kept_is_taken_back(tmp_path: Path, model: SiteModel) -> None:
    async with Running(model, tmp_path) as screen:
        (tmp_path / f"{FILE}.new").mkdir()
        told = await screen.apply({"limits.max_soc_pct": 90.0})
        assert not told.accepted
        assert told.reason.startswith("taken back, for it cannot be kept: ")
        assert screen.unit.runner.memory.settings.limits.max_soc_pct == 100.0


@pytest.mark.parametrize(
    ("role", "wanted", "reason"),
    [
        (Role.VIEWER, {"screen.theme": "light"}, "screen.theme: role viewer may not change this; operator is needed"),
        (
            Role.OPERATOR,
            {"screen.theme": "light", "limits.max_soc_pct": 90.0},
            "limits.max_soc_pct: role operator may not change this; installer is needed",
        ),
        (
            Role.INSTALLER,
            {"control.parameters.self_consumption.kp": 0.2},
            "control.parameters.self_consumption.kp: role installer may not change this; service is needed",
        ),
    ],
)
async def test_the_program_itself_looks_at_the_role_whatever_the_screen_says(
    tmp_path: Path, model: SiteModel, role: Role, wanted: dict[str, Value], reason: str
) -> None:
    async with Running(model, tmp_path, role) as screen:
        told = await screen.apply(wanted)
        assert (told.accepted, told.reason) == (False, reason)
        assert screen.unit.configuration.layer == {}


async def test_the_operator_chooses_language_and_theme_and_they_are_there_after_the_restart(
    tmp_path: Path, model: SiteModel
) -> None:
    seen: list[str] = []
    async with Running(model, tmp_path, Role.OPERATOR) as screen:
        screen.unit.configuration.listeners.append(lambda site: seen.append(site.screen.language))
        told = await screen.apply({"screen.language": "de", "screen.theme": "light"})
        assert (told.accepted, told.at_once) == (True, 2)
        assert seen == ["de"]
    section = Appliance(model, Options(under(tmp_path))).model.screen
    assert (section.language, section.theme) == ("de", "light")


async def test_a_changed_site_file_acts_under_what_was_changed_at_the_screen_or_is_refused_whole(
    tmp_path: Path, model: SiteModel
) -> None:
    (tmp_path / "site.toml").write_bytes(shipped("residential").read_bytes())
    async with Running(model, tmp_path / "data") as screen:
        unit = screen.unit
        unit.options = msgspec.structs.replace(unit.options, site_file=tmp_path / "site.toml")
        await screen.apply({"limits.max_soc_pct": 60.0})
        for low, expected in (("20", 20.0), ("70", 20.0)):
            text = shipped("residential").read_text().replace("min_soc_pct = 5\n", f"min_soc_pct = {low}\n")
            (tmp_path / "site.toml").write_text(text)
            unit.reload()
            for _ in range(3):
                await screen.cycle()
            limits = unit.runner.memory.settings.limits
            assert (limits.min_soc_pct, limits.max_soc_pct) == (expected, 60.0)
        assert "config.refused" in {alarm.row_id for alarm in screen.events.records[-1].alarms}


async def test_nothing_to_change_and_nothing_to_take_back_are_told(tmp_path: Path, model: SiteModel) -> None:
    async with Running(model, tmp_path) as screen:
        assert (await screen.apply({"limits.max_soc_pct": 100.0})).reason == "nothing would change"
        screen.port.undo()
        assert (await screen.settled()).reason == "there is no earlier change to take back"


async def test_a_controller_that_does_not_answer_is_told_and_the_change_is_called_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app.screen_settings, "ANSWER_WITHIN_S", 0.0)
    asked: list[Request] = []
    site = read_site(shipped("residential"))
    port = ScreenSettings(
        Configuration(site, tmp_path), Person(Role.SERVICE), lambda request: asked.append(request) is None
    )
    port.apply({"limits.max_soc_pct": 90.0})
    while port.book().busy:  # noqa: ASYNC110 - threads at work, nobody tells
        await asyncio.sleep(0)
    assert port.book().told.reason == "the controller has not answered; nothing was changed"
    wanted = [request.settings.limits.max_soc_pct for request in asked if isinstance(request, ApplySettings)]
    assert wanted == [90.0, 100.0]


async def test_a_full_queue_of_requests_is_told(tmp_path: Path) -> None:
    site = read_site(shipped("residential"))
    port = ScreenSettings(Configuration(site, tmp_path), Person(Role.SERVICE), lambda _: False)
    port.apply({"limits.max_soc_pct": 90.0})
    while port.book().busy:  # noqa: ASYNC110 - threads at work, nobody tells
        await asyncio.sleep(0)
    assert port.book().told.reason == "too many requests wait; nothing was changed"


async def test_another_site_file_is_described_anew(tmp_path: Path) -> None:
    site = read_site(shipped("residential"))
    configuration = Configuration(site, tmp_path)
    port = ScreenSettings(configuration, Person(Role.SERVICE), lambda _: True)
    base = site.model_copy(update={"limits": site.limits.model_copy(update={"soc_taper_pct": 7.0})})
    before = port.book()
    assert port.book() is before
    configuration.rebase(base, base)
    while port.book() is before:  # noqa: ASYNC110 - a thread at work, nobody tells
        await asyncio.sleep(0)
    assert next(row.value for row in port.book().settings if row.key == "limits.soc_taper_pct") == 7.0


def test_every_key_of_the_page_is_a_key_of_the_site_file_and_can_be_put_there() -> None:
    documented = {row[0].replace("[]", "") for row in key_rows()}
    rows = entries(FULL, FULL, {})
    assert len(rows) > 300
    for row in rows:
        plain = "".join(part.partition("]")[2] if "]" in part else part for part in row.key.split("["))
        assert plain in documented, row.key
        assert row.description
        assert row.kind is Kind.NUMBER or row.choices


def test_nothing_secret_and_nothing_of_wires_is_on_the_page() -> None:
    keys = [row.key for row in entries(FULL, FULL, {})]
    assert not [key for key in keys if "connection" in key or "pin" in key.split(".") or "profile" in key]
    assert not NEVER & {re.sub(r"\[[^\]]*\]", "", key) for key in keys}
    assert not [row.key for row in entries(FULL, FULL, {}) if row.key.startswith("inverters") and not row.live]


def test_a_section_the_site_does_not_have_is_not_on_the_page() -> None:
    house = read_site(shipped("residential"))
    assert not {"services", "backup", "balance", "climate"} & {chapter.chapter_id for chapter in chapters(house)}
    offered = {chapter.chapter_id.partition("[")[0] for chapter in chapters(FULL)}
    assert {place.section for place in AT_SCREEN} <= offered


def test_every_chapter_has_keys_and_every_key_a_chapter() -> None:
    assert {row.chapter_id for row in entries(FULL, FULL, {})} == {chapter.chapter_id for chapter in chapters(FULL)}


def test_what_a_person_chose_for_the_mode_stays_when_other_settings_change() -> None:
    given = {"self_consumption": {"reserve_soc_pct": 10.0, "target_w": 100.0}}
    house = House(settings(mode_parameters=given), load_w=1500.0)
    house.run(1.0)
    house.memory = msgspec.structs.replace(
        house.memory, mode_parameters={**house.memory.mode_parameters, "target_w": 300.0}
    )
    limits = msgspec.structs.replace(house.memory.settings.limits, min_soc_pct=12.0)
    house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.memory.settings, limits=limits)))
    assert house.memory.mode_parameters["target_w"] == 300.0
    changed = {"self_consumption": {"target_w": 100.0}}  # the reserve goes back to its default
    house.cycle(ApplySettings(origin(), msgspec.structs.replace(house.memory.settings, mode_parameters=changed)))
    assert house.memory.mode_parameters["target_w"] == 300.0
    assert house.memory.mode_parameters["reserve_soc_pct"] == 0.0


def test_the_note_of_new_settings_is_in_the_event_log_and_not_longer_than_it_may_be() -> None:
    house = House(settings(), load_w=1500.0)
    record = house.cycle(ApplySettings(origin(), house.memory.settings, note="x" * 500))
    assert record.answers[0].text == "settings in force: " + "x" * 200
    assert settings_of(FULL).site_id
