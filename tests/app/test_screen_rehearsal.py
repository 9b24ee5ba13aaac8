"""A rehearsal begun at the screen: followed by the loop, ended at will, and what it says when it fails."""

import asyncio
import sys
from collections.abc import Callable
from functools import partial

from app.rehearsal import Situation
from app.rehearsal_process import RehearsalProcess
from app.screen_rehearsal import ScreenRehearsal
from hmi.ports.rehearsal import Phase, State
from tests.app.test_rehearsal import model, situation


def short(
    situation: Situation, mode_id: str, parameters: dict[str, float], hours: float, tell: Callable[[float], None]
) -> RehearsalProcess:
    """A rehearsal of an hour instead of a day."""
    assert hours == 24.0
    return RehearsalProcess(situation, mode_id, parameters, 1.0, tell)


async def until(port: ScreenRehearsal, phase: Phase) -> State:
    async with asyncio.timeout(60.0):
        while port.state().phase is not phase:  # noqa: ASYNC110 - processes work
            await asyncio.sleep(0.02)
    return port.state()


async def test_both_courses_and_the_sentences_come_back_while_the_loop_goes_on() -> None:
    now = situation(model(), soc_pct=40.0)
    port = ScreenRehearsal(lambda: now, short)
    assert port.state().phase is Phase.IDLE
    port.begin("charge_only", {"rate_w": 2000.0})
    assert port.state().phase is Phase.RUNNING
    done = await until(port, Phase.DONE)
    (result,) = done.result
    assert (done.mode_id, done.parameters, done.progress) == ("charge_only", {"rate_w": 2000.0}, 1.0)
    assert result.now_mode_id == "self_consumption"
    assert len(result.then.grid_w) == len(result.now.soc_pct) == 12
    assert result.then.battery_w[6] < -1500.0
    assert result.then.soc_pct[-1] > 55.0
    assert any("would be bought" in sentence for sentence in result.sentences)


async def test_it_is_ended_at_will_and_by_another_one() -> None:
    now = situation(model())
    port = ScreenRehearsal(lambda: now)
    port.begin("passive", {})
    port.begin("charge_only", {})
    assert port.state().mode_id == "charge_only"
    port.cancel()
    assert port.state() == State()
    port.cancel()
    port.begin("passive", {})
    port.close()
    assert (await until(port, Phase.FAILED)).problem == ""


async def test_why_it_failed_is_said() -> None:
    now = situation(model())
    port = ScreenRehearsal(lambda: now)
    port.begin("peak_shaving", {"import_limit_w": -5.0})
    failed = await until(port, Phase.FAILED)
    assert failed.problem == "peak_shaving.import_limit_w: -5 is outside 0 to 1e+07 W"
    command = (sys.executable, "-c", "raise SystemExit('no memory')")
    broken = ScreenRehearsal(lambda: now, partial(RehearsalProcess, command=command))
    broken.begin("passive", {})
    assert (await until(broken, Phase.FAILED)).problem != ""
    port = ScreenRehearsal(lambda: None)
    port.begin("passive", {})
    assert port.state().problem == "the controller has not begun yet"
