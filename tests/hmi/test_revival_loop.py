"""The real control loop and the real screen on one Qt loop: what a broken page costs control."""

import asyncio
import time
from collections.abc import Callable, Sequence

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject

from app import clock
from app.runner import Runner
from app.screen import run_with_qt
from control.command import InverterCommand, OutputCommand
from control.cycle import initial
from control.memory import Persistent
from control.readings import Readings
from control.record import CycleRecord
from hmi.viewmodels.recovery import Phase
from hmi.window import Hmi
from tests.hmi import records

STALL_S = 0.3
WARM_S = 1.0
GIVEN_UP_S = 15.0
"""The test fails when the screen is not back by then."""


class NoPlant:
    """A site whose devices are all silent: cycles run all the same."""

    def read(self) -> Readings:
        return Readings()

    def apply(self, commands: Sequence[InverterCommand], outputs: Sequence[OutputCommand] = ()) -> None:
        """Take over commands."""


class Counted(msgspec.Struct):
    """What control did while the screen broke and came back."""

    restarts: int
    cycles: int
    planned: int
    missed: int
    late_s: tuple[float, ...]


def _broken(hmi: Hmi) -> None:
    def fail(record: CycleRecord) -> None:
        del record
        raise RuntimeError("the page is broken")

    hmi.set_page("cells")
    hmi.screen.view_of("cells").update = fail


def _stalling(hmi: Hmi) -> None:
    def stall(record: CycleRecord) -> None:
        del record
        time.sleep(STALL_S)

    hmi.set_page("cells")
    hmi.screen.view_of("cells").update = stall


class _Swallow(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        del watched
        return event.type() == QEvent.Type.UpdateRequest


def _frozen(hmi: Hmi) -> None:
    hmi.window.installEventFilter(_Swallow(hmi.screen))


async def _run(hurt: Callable[[Hmi], None]) -> Counted:
    settings = records.SITES["commercial"][0]()
    runner = Runner(NoPlant(), initial(settings, Persistent()), clock.now)
    hmi = Hmi(settings, lambda _: None, size=(800, 480))
    runner.sinks["screen"] = hmi
    hmi.show()
    running = asyncio.create_task(runner.run())
    try:
        await asyncio.sleep(WARM_S)
        began = runner.timings.cycles, runner.timings.missed_deadlines, clock.monotonic_s()
        hurt(hmi)
        end_s = began[2] + GIVEN_UP_S
        while not (hmi.revival.restarts and hmi.screen.recovery_part.phase is Phase.RUNNING):
            assert clock.monotonic_s() < end_s, "the screen did not come back"
            await asyncio.sleep(0.05)
        taken_s = clock.monotonic_s() - began[2]
        cycles = runner.timings.cycles - began[0]
        late_s = tuple(list(runner.timings.lateness_s)[-cycles:])
        return Counted(
            hmi.revival.restarts,
            cycles,
            int(taken_s / settings.cycle_s),
            runner.timings.missed_deadlines - began[1],
            late_s,
        )
    finally:
        runner.stop()
        await running
        hmi.close()


@pytest.mark.parametrize(
    ("hurt", "stalls"), [(_broken, 0.0), (_stalling, STALL_S), (_frozen, 0.0)], ids=["raises", "stalls", "frozen"]
)
def test_a_broken_page_costs_control_no_more_cycles_than_it_stalled_itself(
    qapp: object, hurt: Callable[[Hmi], None], stalls: float
) -> None:
    del qapp
    found: list[Counted] = []

    async def run() -> int:
        found.append(await _run(hurt))
        return 0

    run_with_qt(run)
    (counted,) = found
    assert counted.restarts == 1
    own = 1 if stalls else 0
    assert counted.missed <= own + 1, f"late by {counted.late_s}"  # one for whatever else this machine does
    assert counted.cycles >= counted.planned - 1 - int(stalls / 0.1) - 1
