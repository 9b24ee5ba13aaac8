"""The commissioning test from the screen: seeded wiring faults, refusals, and a mode that is always put back."""

import asyncio
from pathlib import Path

import pytest

from app.commission_drive import SETTLE_S, START
from app.commissioned import FILE, Commissioned
from app.scenario import FORMAT, built
from app.screen_commission import FOLDER, LOOKED_WITHIN_S, ScreenCommission
from app.site_file import read_site, shipped
from app.virtual import VirtualSite
from control.record import CycleRecord
from control.requests import Origin, Request, Role, SetMode, Source
from hmi.ports.commission import Course, Findings, Phase, Verdict

SITE = shipped("residential")


class Unit:
    """A simulated site in virtual time, with somebody at its screen."""

    def __init__(self, data: Path, fault: str = "", role: Role = Role.INSTALLER, *, simulated: bool = False) -> None:
        raw: dict[str, object] = {
            "schema": FORMAT,
            "title": "screen",
            "site": str(SITE.resolve()),
            "duration_s": 600.0,
            "start": START,
        }
        if fault:
            raw["action"] = [{"at_s": 0.0, "fault": fault, "device": ""}]
        self.virtual = VirtualSite(built(raw, "screen", str(SITE), SITE.parent))
        site = read_site(SITE)
        fresh = site.site.model_copy(update={"commissioned": False})
        self.model, self.data, self.role = site.model_copy(update={"site": fresh}), data, role
        self.asked: list[Request] = []
        self.known = Commissioned(self.model, data, simulated=False)
        self.port = ScreenCommission(
            self.model, data, self, self._submit, lambda: bool(self.known.findings()), simulated=simulated
        )
        look = self.virtual.turn()
        while look.t_s < SETTLE_S:
            look = self.virtual.turn()
        self.record: CycleRecord = look.record
        self.port.publish(self.record)

    def granted(self) -> Role:
        return self.role

    def _submit(self, request: Request) -> bool:
        self.asked.append(request)
        self.virtual.world.requests.append(request)
        return True

    def turn(self) -> Course:
        """Let one cycle pass while the page is looked at."""
        self.unseen_turn()
        return self.port.course()

    def unseen_turn(self) -> None:
        """Let one cycle pass while another page is looked at."""
        self.record = self.virtual.turn().record
        self.port.publish(self.record)

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds * 10)):
            self.turn()

    async def finished(self) -> Course:
        """Let cycles pass until the test is over."""
        for _ in range(3000):
            course = self.turn()
            await asyncio.sleep(0)
            if course.phase in {Phase.DONE, Phase.FAILED}:
                return course
            if course.phase is Phase.ENDING:
                await asyncio.sleep(0.001)  # judging is done on a thread
        raise AssertionError(self.port.course())

    async def marked(self) -> None:
        done = asyncio.Event()
        self.port.mark(done.set)
        await done.wait()

    async def found(self) -> Findings:
        course = await self.finished()
        assert course.error == ""
        return course.findings[0]


@pytest.mark.parametrize(
    ("fault", "code", "place"),
    [
        ("meter-ct-swapped", "ct_swapped", "grid L1/L2"),
        ("meter-wrong-sign", "grid_sign", "grid"),
        ("inverter-wrong-sign", "inverter_sign", "inverter1"),
    ],
)
async def test_a_seeded_wiring_fault_is_found_at_the_screen_and_the_unit_goes_on_warning(
    tmp_path: Path, fault: str, code: str, place: str
) -> None:
    unit = Unit(tmp_path, fault)
    before = unit.record.mode_id
    unit.port.begin(2)
    found = await unit.found()
    faults = [one for one in found.found if one.verdict is Verdict.FAULT]
    assert [(one.code, one.place) for one in faults] == [(code, place)]
    assert faults[0].remedy
    assert not found.well
    assert unit.record.mode_id == before
    await unit.marked()
    assert (unit.port.course().marked, unit.port.course().refusal) == (
        False,
        "the test has found faults or could not tell",
    )
    unit.known.look()
    assert "has found faults" in unit.known.findings()[0].detail


async def test_a_site_wired_right_passes_keeps_its_report_and_is_marked_by_the_person(tmp_path: Path) -> None:
    unit = Unit(tmp_path)
    assert unit.port.needed()
    unit.port.begin(1)
    found = await unit.found()
    assert found.well
    assert [Path(name).name for name in found.files] == ["report.txt", "report.html", "result.json"]
    text = await asyncio.to_thread(Path(found.files[0]).read_text, encoding="utf-8")
    assert "All is well" in text
    assert "by installer at the screen" in text
    unit.known.look()
    assert unit.port.needed()
    await unit.marked()
    unit.known.look()
    assert unit.port.course().marked
    assert not unit.port.needed()


async def test_the_smallest_pulse_offered_still_finds_swapped_transformers(tmp_path: Path) -> None:
    unit = Unit(tmp_path, "meter-ct-swapped")
    unit.port.begin(0)
    assert [one.code for one in (await unit.found()).found if one.verdict is Verdict.FAULT] == ["ct_swapped"]


async def test_a_test_nobody_looks_at_ends_by_itself_and_the_mode_is_put_back(tmp_path: Path) -> None:
    unit = Unit(tmp_path)
    before = unit.record.mode_id
    unit.port.begin(1)
    unit.run(8.0)
    assert (unit.record.mode_id, unit.port.course().phase) == ("local", Phase.RUNNING)
    for _ in range(round(LOOKED_WITHIN_S * 10) + 10):
        unit.unseen_turn()
    assert unit.record.mode_id == before
    assert unit.port.course().error == "nobody looks at the page any more"


async def test_stop_ends_the_test_at_once_and_puts_the_mode_back(tmp_path: Path) -> None:
    unit = Unit(tmp_path)
    before = unit.record.mode_id
    unit.port.begin(2)
    unit.run(8.0)
    unit.port.stop()
    unit.run(0.5)
    assert unit.record.mode_id == before
    course = unit.port.course()
    assert (course.phase, course.error) == (Phase.FAILED, "ended at the screen")
    assert not (tmp_path / FOLDER).exists()


async def test_the_mode_is_put_back_even_after_the_person_was_logged_out(tmp_path: Path) -> None:
    unit = Unit(tmp_path)
    before = unit.record.mode_id
    unit.port.begin(1)
    unit.run(8.0)
    unit.role = Role.VIEWER
    unit.port.stop()
    unit.run(0.5)
    assert unit.record.mode_id == before


async def test_somebody_who_takes_another_mode_ends_the_test_and_keeps_that_mode(tmp_path: Path) -> None:
    unit = Unit(tmp_path)
    unit.port.begin(1)
    unit.run(8.0)
    unit.virtual.world.requests.append(SetMode(Origin(Source.CONSOLE, Role.OPERATOR, "other"), "passive", {}, "enough"))
    unit.run(0.5)
    course = unit.port.course()
    assert course.phase is Phase.FAILED
    assert course.error.startswith("somebody changed the mode to passive")
    assert unit.record.mode_id == "passive"


@pytest.mark.parametrize("role", [Role.VIEWER, Role.OPERATOR])
async def test_without_the_installer_no_power_flows_and_nothing_is_marked(tmp_path: Path, role: Role) -> None:
    unit = Unit(tmp_path, role=role)
    unit.port.begin(0)
    unit.run(1.0)
    assert unit.asked == []
    assert unit.port.course().error == f"role {role.value} may not do this; installer is needed"
    await unit.marked()
    assert unit.port.course().refusal == "no test has been made"


async def test_a_test_of_a_simulated_site_leaves_no_mark(tmp_path: Path) -> None:
    unit = Unit(tmp_path, simulated=True)
    unit.port.begin(1)
    assert (await unit.found()).well
    await unit.marked()
    assert unit.port.course().refusal == "a simulated site has nothing to be marked"
    assert not (tmp_path / FILE).exists()


async def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    unit = Unit(tmp_path)
    (tmp_path / FOLDER).write_text("in the way", encoding="utf-8")
    unit.port.begin(1)
    found = await unit.found()
    assert found.files == ()
    assert FOLDER in found.unwritten


def test_what_will_flow_is_told_beforehand_and_profiles_are_named(tmp_path: Path) -> None:
    port = Unit(tmp_path).port
    assert port.why_not() == ""
    assert [choice.powers_w for choice in port.choices()] == [
        (("inverter1", 500.0),),
        (("inverter1", 1000.0),),
        (("inverter1", 2000.0),),
    ]
    assert all(choice.swing_pct < 1.0 and choice.duration_s > 30.0 for choice in port.choices())
    assert [one.device_id for one in port.known()][:1] == ["inverter1"]
