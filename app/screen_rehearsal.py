"""The port `rehearsal` of the screen: both halves run in processes of their own, followed by a thread (MOD-11)."""

import asyncio
from collections.abc import Callable, Mapping

import msgspec

from app.rehearsal import STEP_S, Outcome, Rehearsal, RehearsalError, Situation
from app.rehearsal_process import RehearsalProcess
from app.rehearsal_words import sentences
from hmi.ports.rehearsal import Course, Phase, Result, State

HOURS = 24.0
NewProcess = Callable[[Situation, str, dict[str, float], float, Callable[[float], None]], RehearsalProcess]


class ScreenRehearsal:
    """Implements `hmi.ports.rehearsal.RehearsalPort`."""

    def __init__(self, situation: Callable[[], Situation | None], new_process: NewProcess = RehearsalProcess) -> None:
        """Begin with none.

        Args:
            situation: How the unit stands now; None before its first cycle.
            new_process: Prepares a rehearsal.
        """
        self._situation, self._new_process = situation, new_process
        self._state = State()
        self._process: RehearsalProcess | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def state(self) -> State:
        """Return how far it is."""
        return self._state

    def begin(self, mode_id: str, parameters: Mapping[str, float]) -> None:
        """Begin with the next day; one that runs is ended."""
        self.cancel()
        fresh = State(mode_id=mode_id, parameters=dict(parameters), hours=HOURS)
        situation = self._situation()
        if situation is None:
            self._state = msgspec.structs.replace(fresh, phase=Phase.FAILED, problem="the controller has not begun yet")
            return
        loop = asyncio.get_running_loop()

        def tell(share: float) -> None:  # on a thread of the process
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._progress, process, share)

        process = self._new_process(situation, mode_id, dict(parameters), HOURS, tell)
        self._process, self._state = process, msgspec.structs.replace(fresh, phase=Phase.RUNNING)
        task = loop.create_task(self._run(process))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def cancel(self) -> None:
        """End the one that runs."""
        process, self._process = self._process, None
        if process is not None:
            process.stop()
            self._state = State()

    def close(self) -> None:
        """End what runs, at the end of the program; from any thread."""
        process = self._process
        if process is not None:
            process.stop()

    async def _run(self, process: RehearsalProcess) -> None:
        found: Rehearsal | None = None
        problem = ""
        try:
            found = await asyncio.to_thread(process.run)
        except RehearsalError as error:
            problem = str(error)
        if process is not self._process:
            return  # another one has begun, or it was ended
        self._process = None
        if found is None:
            self._state = msgspec.structs.replace(self._state, phase=Phase.FAILED, problem=problem)
        else:
            self._state = msgspec.structs.replace(self._state, phase=Phase.DONE, progress=1.0, result=(_result(found),))

    def _progress(self, process: RehearsalProcess, share: float) -> None:
        if process is self._process:
            self._state = msgspec.structs.replace(self._state, progress=share)


def _result(found: Rehearsal) -> Result:
    return Result(
        start_utc=found.start_utc,
        step_s=STEP_S,
        now_mode_id=found.now.mode_id,
        now=_course(found.now),
        then=_course(found.then),
        sentences=sentences(found),
    )


def _course(outcome: Outcome) -> Course:
    return Course(outcome.grid_w, outcome.battery_w, outcome.soc_pct)
