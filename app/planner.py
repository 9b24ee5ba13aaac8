"""Keeps a fresh plan in force: starts the planner's process in time, kills it when it is late, hands in what it makes.

Everything that takes time happens in another process, watched by a thread; the loop only looks at the record once a
second. Whatever goes wrong is an alarm and a log line: the controller climbs down its ladder by itself.
"""

import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app.plan_job import Job
from control.memory import Memory
from control.plan import Plan, Rung
from control.plan_intake import PLANNED_MODE
from control.plan_settings import PlanningSettings
from control.readings import NEVER_S, Finding, Instant
from control.record import CycleRecord
from control.requests import DeliverPlan, Origin, Request, Role, Source
from control.settings import Settings

_LOG = logging.getLogger("ballast.planner")

LOOK_EVERY_S = 1.0
RETRY_S = 60.0
"""After a failure, or after a plan out of turn, the next attempt comes no sooner than this."""
CLOCK_VALID_AFTER_UTC = 1_750_000_000.0
COMMAND = (sys.executable, "-m", "app.plan_worker")
TOLD_CHARACTERS = 300
CLOSE_S = 5.0


class Planner:
    """A sink of records that asks for plans."""

    def __init__(
        self,
        memory: Callable[[], Memory],
        submit: Callable[[Request], bool],
        history: Path | None,
        command: Sequence[str] = COMMAND,
    ) -> None:
        self.fault = ""
        """What went wrong last, in words; empty when the last plan was taken."""
        self._memory, self._submit, self._history = memory, submit, history
        self.command = tuple(command)
        self.started = 0
        """Processes started so far."""
        self._looked_s = self._tried_s = NEVER_S
        self._thread: threading.Thread | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._asked = ""
        """Id of the request that carries the newest plan, until it is answered."""
        self._known: tuple[object, ...] = ()
        """Settings and prices the last plan was made with."""

    @property
    def working(self) -> bool:
        """Tell whether a plan is being made."""
        return self._thread is not None and self._thread.is_alive()

    def findings(self) -> tuple[Finding, ...]:
        """Return the alarm condition of a planner that does not deliver."""
        return (Finding("planning.worker", "", self.fault),) if self.fault else ()

    def publish(self, record: CycleRecord) -> None:
        """Look once a second whether a plan is due; take the answer to the last one."""
        for answer in record.answers:
            if answer.request_id == self._asked:
                self._asked = ""
                self.fault = "" if answer.accepted else answer.text
        now = record.at
        if not 0.0 <= now.at_s - self._looked_s < LOOK_EVERY_S:
            self._looked_s = now.at_s
            self._look(record, now)

    def _look(self, record: CycleRecord, now: Instant) -> None:
        memory = self._memory()
        settings = memory.settings
        if not settings.planning:
            self.fault = ""  # nobody waits for a plan any more, whatever became of the last one
            return
        if self.working or not record.snapshot.soc_pct:
            return
        if now.at_utc < CLOCK_VALID_AFTER_UTC or now.at_s - self._tried_s < RETRY_S:
            return
        planning = settings.planning[0]
        known = (settings, memory.prices)
        if not self._due(record, planning, now) and known == self._known:
            return
        self._tried_s, self._known = now.at_s, known
        job = self._job(memory, planning, record)
        self._thread = threading.Thread(target=self._work, args=(job,), name="ballast-planner", daemon=True)
        self._thread.start()
        self.started += 1

    @staticmethod
    def _due(record: CycleRecord, planning: PlanningSettings, now: Instant) -> bool:
        """Tell whether it is time: no plan, a new stretch of time, or far from what was expected."""
        in_force = record.plan
        if in_force.rung is Rung.RULE:
            return True
        plan, slot = in_force.plan[0], in_force.slot[0]
        if now.at_utc // planning.replan_s > plan.made_at_utc // planning.replan_s:
            return True
        before = [other.soc_pct for other in plan.slots if other.start_utc < slot.start_utc][-1:] or [
            plan.start_soc_pct
        ]
        share = (now.at_utc - slot.start_utc) / slot.length_s
        expected_pct = before[0] + (slot.soc_pct - before[0]) * share
        return abs(record.snapshot.soc_pct[0] - expected_pct) > planning.replan_soc_error_pct

    def _job(self, memory: Memory, planning: PlanningSettings, record: CycleRecord) -> Job:
        flow = record.snapshot.flow
        return Job(
            settings=memory.settings,
            planning=planning,
            now_utc=record.at.at_utc,
            soc_pct=record.snapshot.soc_pct[0],
            load_now_w=flow.load_w if flow.grid_known and flow.pv_known and flow.ess_known else 0.0,
            reserve_soc_pct=reserve_pct(memory),
            prices=memory.prices,
            history=str(self._history) if self._history is not None else "",
        )

    def _work(self, job: Job) -> None:
        """Run the process to its end; on the thread."""
        try:
            plan = self._run(job)
        except (OSError, subprocess.SubprocessError, msgspec.DecodeError, ValueError) as error:
            self._fail(str(error))
        else:
            self._deliver(plan)

    def _run(self, job: Job) -> Plan:
        limit_s = job.planning.time_limit_s
        process = subprocess.Popen(  # noqa: S603 - our own program
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self._process = process
        try:
            out, said = process.communicate(msgspec.json.encode(job), timeout=limit_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise ValueError(f"no plan within {limit_s:g} s; its process was ended") from None
        if process.returncode != 0:
            last = said.decode(errors="replace").strip().rpartition("\n")[2]
            raise ValueError(f"its process ended with {process.returncode}: {last[:TOLD_CHARACTERS]}")
        return msgspec.json.decode(out, type=Plan)

    def _deliver(self, plan: Plan) -> None:
        request_id = f"plan-{plan.made_at_utc:.0f}"
        self._asked = request_id
        if not self._submit(DeliverPlan(Origin(Source.SYSTEM, Role.SERVICE, request_id, "planner"), plan)):
            self._fail("too many requests wait")

    def _fail(self, text: str) -> None:
        if text != self.fault:
            _LOG.warning("planner failed", extra={"error": text})
        self.fault = text

    def close(self) -> None:
        """End a process that still runs, and its thread."""
        process = self._process
        if process is not None and process.poll() is None:
            process.kill()
        self.wait(CLOSE_S)

    def wait(self, timeout_s: float) -> None:
        """Wait until no process runs."""
        if self._thread is not None:
            self._thread.join(timeout_s)


def reserve_pct(memory: Memory) -> float:
    """Return the state of charge the planned mode keeps for backup, whichever mode runs now."""
    parameters = memory.mode_parameters if memory.mode_id == PLANNED_MODE else _configured(memory.settings)
    return parameters.get("reserve_soc_pct", 0.0)


def _configured(settings: Settings) -> dict[str, float]:
    return settings.mode_parameters.get(PLANNED_MODE, {})
