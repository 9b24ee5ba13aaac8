"""The screen's access port against real PINs: what is granted, what is cut down, what is noted."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from app.access import AccessKeeper
from app.screen_access import LOOK_EVERY_S, ScreenAccess
from control.requests import NoteAccess, Origin, Request, Role, SetMode, Source
from hmi.ports.access import Tried, Verdict

PIN = "135790"


class Unit:
    def __init__(self, folder: Path, *, commissioned: bool = False) -> None:
        self.now_s = 100.0
        self.submitted: list[Request] = []
        self.keeper = AccessKeeper(folder, lambda: 1.8e9, commissioned=commissioned, log_out_s=300.0)
        self.port = ScreenAccess(self.keeper, self._submit, lambda: self.now_s)

    def _submit(self, request: Request) -> bool:
        self.submitted.append(request)
        return True

    async def tried(self, pin: str, role: Role) -> Tried:
        answer: asyncio.Future[Tried] = asyncio.get_running_loop().create_future()
        self.port.try_pin(pin, role, answer.set_result)
        return await answer

    async def set(self, role: Role, pin: str) -> str:
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.port.set_pin(role, pin, answer.set_result)
        return await answer

    def notes(self) -> list[str]:
        return [f"{note.role.value}: {note.text}" for note in self.submitted if isinstance(note, NoteAccess)]

    def role_of(self, claimed: Role) -> Role:
        return self.port.limited(SetMode(Origin(Source.SCREEN, claimed, "r"), "passive")).origin.role


def run(work: Any) -> None:
    asyncio.run(work)


@pytest.mark.req("SEC-02")
def test_a_screen_that_claims_more_than_its_pin_has_opened_is_cut_down(tmp_path: Path) -> None:
    async def work() -> None:
        unit = Unit(tmp_path)
        unit.keeper.set_pin(Role.INSTALLER, PIN)
        assert unit.role_of(Role.SERVICE) is Role.OPERATOR
        assert (await unit.tried(PIN, Role.INSTALLER)).verdict is Verdict.ACCEPTED
        assert unit.role_of(Role.SERVICE) is Role.INSTALLER
        assert unit.role_of(Role.VIEWER) is Role.VIEWER
        unit.port.log_out("by hand")
        assert unit.role_of(Role.SERVICE) is Role.OPERATOR

    run(work())


@pytest.mark.req("SEC-02")
def test_every_log_in_log_out_and_wrong_pin_is_noted(tmp_path: Path) -> None:
    async def work() -> None:
        unit = Unit(tmp_path)
        unit.keeper.set_pin(Role.INSTALLER, PIN)
        for _ in range(5):
            await unit.tried("2222", Role.INSTALLER)
        await unit.tried(PIN, Role.INSTALLER)
        assert unit.notes()[0] == "installer: wrong PIN at the screen, 4 tries left"
        assert unit.notes()[-1] == "installer: wrong PIN at the screen, locked for 30 s"
        assert len(unit.notes()) == 5
        assert all("2222" not in note for note in unit.notes())

    run(work())


def test_log_in_and_log_out_are_noted_once_each(tmp_path: Path) -> None:
    async def work() -> None:
        unit = Unit(tmp_path)
        unit.keeper.set_pin(Role.INSTALLER, PIN)
        await unit.tried(PIN, Role.INSTALLER)
        unit.port.log_out("nobody has touched the screen")
        unit.port.log_out("nobody has touched the screen")
        assert unit.notes() == [
            "installer: logged in at the screen",
            "installer: logged out at the screen: nobody has touched the screen",
        ]

    run(work())


def test_what_is_done_on_an_open_unit_is_marked_as_done_without_a_pin(tmp_path: Path) -> None:
    async def work() -> None:
        unit = Unit(tmp_path)
        asked = unit.port.limited(SetMode(Origin(Source.SCREEN, Role.SERVICE, "r"), "passive"))
        assert (asked.origin.role, asked.origin.actor) == (Role.SERVICE, "without PIN")

    run(work())


def test_pins_are_set_at_the_screen_by_whoever_commissions_and_later_by_the_installer_only(tmp_path: Path) -> None:
    async def work() -> None:
        unit = Unit(tmp_path)
        assert await unit.set(Role.INSTALLER, "12") == "a PIN has 4 to 8 digits and nothing else"
        assert await unit.set(Role.INSTALLER, PIN) == ""
        assert "set by the installer" in await unit.set(Role.OPERATOR, "2468")
        await unit.tried(PIN, Role.INSTALLER)
        assert await unit.set(Role.OPERATOR, "2468") == ""
        assert "set by the installer" in await unit.set(Role.SERVICE, "97531")
        assert unit.notes()[-1] == "operator: PIN set at the screen"

    run(work())


def test_a_commissioned_unit_without_pins_gets_none_from_the_screen(tmp_path: Path) -> None:
    async def work() -> None:
        unit = Unit(tmp_path, commissioned=True)
        assert "set by the installer" in await unit.set(Role.INSTALLER, PIN)
        assert unit.role_of(Role.INSTALLER) is Role.OPERATOR

    run(work())


def test_a_pin_set_by_another_program_is_noticed(tmp_path: Path) -> None:
    async def work() -> None:
        unit = Unit(tmp_path)
        Unit(tmp_path).keeper.set_pin(Role.INSTALLER, PIN)
        assert unit.port.access().free is Role.SERVICE
        unit.now_s += LOOK_EVERY_S
        unit.port.access()
        while unit.port.access().free is Role.SERVICE:  # noqa: ASYNC110 - the thread that reads tells nobody
            await asyncio.sleep(0)
        assert unit.port.access().free is Role.OPERATOR

    run(work())
