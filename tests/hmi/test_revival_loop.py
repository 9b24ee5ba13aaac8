"""The real control loop and the real screen on one Qt loop: what a broken page costs control."""

import asyncio
import time
from collections.abc import Callable, Sequence

import msgspec
import pytest
from PySide6.QtCore import QEvent, QObject

from app import clock
from app.metrics import MISSED_S
from app.runner import Runner
from app.screen import run_with_qt
from control.command import InverterCommand, OutputCommand
from control.cycle import initial
from control.memory import Persistent
from control.readings import Readings
from control.record import CycleRecord
from hmi.starvation import Starvation
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


class Waits:
    """Notes in every cycle how long this thread has waited for a processor: other programs' doing, not the screen's."""

    def __init__(self) -> None:
        self._starvation = Starvation()
        self._so_far_s = self._starvation.seconds()
        self.each_s: list[float] = []

    def publish(self, record: CycleRecord) -> None:
        del record
        now_s = self._starvation.seconds()
        self.each_s.append(now_s - self._so_far_s)
        self._so_far_s = now_s


class Counted(msgspec.Struct):
    """What control did while the screen broke and came back."""

    restarts: int
    cycles: int
    planned: int
    late_s: tuple[float, ...]
    """Of every cycle, without the time for which the thread had no processor."""


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
    waits = Waits()
    runner.sinks["waits"] = waits
    runner.sinks["screen"] = hmi
    hmi.show()
    running = asyncio.create_task(runner.run())
    try:
        await asyncio.sleep(WARM_S)
        cycles, began_s = runner.timings.cycles, clock.monotonic_s()
        hurt(hmi)
        while not (hmi.revival.restarts and hmi.screen.recovery_part.phase is Phase.RUNNING):
            assert clock.monotonic_s() < began_s + GIVEN_UP_S, "the screen did not come back"
            await asyncio.sleep(0.05)
        planned = int((clock.monotonic_s() - began_s) / settings.cycle_s)
        late_s = zip(list(runner.timings.lateness_s)[cycles:], waits.each_s[cycles:], strict=True)
        own_s = tuple(late - waited for late, waited in late_s)
        return Counted(hmi.revival.restarts, len(own_s), planned, own_s)
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
    assert sum(late_s > MISSED_S for late_s in counted.late_s) <= (1 if stalls else 0), counted.late_s
    assert counted.cycles >= counted.planned * 0.5, "cycles were run all the time, on however busy a computer"
