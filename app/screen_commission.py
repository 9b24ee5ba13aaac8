"""The port `commission` of the screen: leads the session of `ballast commission` inside the running unit.

It is a sink of records, so the session sees every cycle and nothing waits for a line. Its requests carry the role the
person had when the test began: logging out in the middle must not keep the unit in mode Manual.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.access import RANK
from app.commission_outcome import leave, report_on
from app.commission_plan import CommissionError, Programme, programme, swing_pct
from app.commission_report import Report, write
from app.commission_session import Session
from app.screen_settings import Granting
from app.site_model import SiteModel
from control.readings import NEVER_S
from control.record import CycleRecord
from control.requests import Origin, Request, Role, Source
from hardware.profile import ProfileError, Provenance, load_profile
from hmi.ports.commission import Choice, Course, Findings, Found, Known, Phase, Verdict

if TYPE_CHECKING:
    from app.main import Appliance

_LOG = logging.getLogger("ballast.commission")
FOLDER = "commissioning"
"""Of the data folder: the reports."""
SHARES = (0.1, 0.2, 0.4)
"""Powers offered, as shares of the rating."""
PULSES = 3
LOOKED_WITHIN_S = 2.0
"""A test whose page nobody has looked at for this long ends."""
RESTORED_WITHIN_S = 3.0
"""The mode must be back within this time; else the person is told to see to it."""
ACTOR = "commissioning test"


class ScreenCommission:
    """Implements `hmi.ports.commission.CommissionPort`."""

    def __init__(
        self,
        model: SiteModel,
        data: Path,
        access: Granting,
        submit: Callable[[Request], bool],
        needed: Callable[[], bool],
        *,
        simulated: bool,
    ) -> None:
        """Plan the tests that are offered; nothing moves before `begin`.

        Args:
            model: The site as it runs.
            data: Data folder of the unit: the reports and the mark.
            access: What the person at the screen may do.
            submit: Takes requests for the step.
            needed: Whether no test has passed on the site as it is.
            simulated: A test of this site proves nothing, so it leaves no mark.
        """
        self.needed = needed
        self._model, self._data, self._access, self._submit = model, data, access, submit
        self._simulated = simulated
        self._course = Course()
        self._plans: tuple[Programme, ...] = ()
        self._why_not = ""
        try:
            self._plans = tuple(programme(model, None, PULSES, None, share) for share in SHARES)
        except CommissionError as error:
            self._why_not = str(error)
        self._known = tuple(_known(model))
        self._session: Session | None = None
        self._role = Role.VIEWER
        self._now_s = self._looked_s = self._restored_by_s = NEVER_S
        self._asked_back: frozenset[str] = frozenset()
        """Requests that put the mode back; none: it was not changed by us."""
        self._refused: list[str] = []
        self._report: Report | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def choices(self) -> tuple[Choice, ...]:
        """Return the powers that may be chosen."""
        return tuple(
            Choice(
                share_pct=100.0 * share,
                powers_w=tuple((test.inverter_id, test.power_w) for test in plan.tests),
                pulses=plan.pulses,
                hold_s=plan.hold_s,
                duration_s=plan.duration_s,
                swing_pct=swing_pct(plan, self._model),
            )
            for share, plan in zip(SHARES, self._plans, strict=False)
        )

    def why_not(self) -> str:
        """Return why the site cannot be tested."""
        return self._why_not

    def known(self) -> tuple[Known, ...]:
        """Return what is known of the profiles."""
        return self._known

    def course(self) -> Course:
        """Return what holds now, and note that somebody looks."""
        self._looked_s = self._now_s
        return self._course

    def begin(self, choice: int) -> None:
        """Begin the test; the session itself refuses when the unit may not be tested now."""
        if self._course.phase in {Phase.RUNNING, Phase.ENDING} or not 0 <= choice < len(self._plans):
            return
        self._role = self._access.granted()
        if RANK[self._role] < RANK[Role.INSTALLER]:
            self._course = Course(Phase.FAILED, error=f"role {self._role.value} may not do this; installer is needed")
            return
        self._session = Session(self._plans[choice])
        self._report = None
        self._looked_s = self._now_s
        self._course = Course(Phase.RUNNING)

    def stop(self) -> None:
        """End the test and put the mode back."""
        session = self._session
        if session is not None and self._course.phase is Phase.RUNNING:
            session.give_up("ended at the screen")
            self._restore(session)

    def mark(self, done: Callable[[], None]) -> None:
        """Mark the site as commissioned by the last test."""
        self._start(self._mark(done))

    def publish(self, record: CycleRecord) -> None:
        """Lead the session by one cycle; records that fail to come end it as soon as they come again."""
        self._now_s = record.at.at_s
        session = self._session
        if session is None:
            return
        if self._course.phase is Phase.ENDING:
            self._await_restored(session, record)
            return
        for answer in record.answers:
            session.answered(answer)
        if self._now_s - self._looked_s > LOOKED_WITHIN_S:
            session.give_up("nobody looks at the page any more")
        for request in session.take(record):
            self._ask(request)
        if session.done:
            self._restore(session)
            return
        device_id, power_w = session.pulse
        course = Course(Phase.RUNNING, session.progress, device_id, power_w, session.waiting)
        if course != self._course:
            self._course = course

    def _restore(self, session: Session) -> None:
        """Put the mode back; set-points are not renewed any more and run out by themselves."""
        self._course = Course(Phase.ENDING, session.progress)
        self._restored_by_s = self._now_s + RESTORED_WITHIN_S
        requests = tuple(session.restoring())
        self._asked_back = frozenset(request.origin.request_id for request in requests)
        self._refused = []
        for request in requests:
            self._ask(request)

    def _await_restored(self, session: Session, record: CycleRecord) -> None:
        for answer in record.answers:
            if not answer.accepted and answer.request_id in self._asked_back:
                self._refused.append(answer.text)
        back = not self._asked_back or session.restored(record)
        if not back and self._now_s > self._restored_by_s:
            left = f"the unit may still be in mode Manual (at 0 W): choose mode {session.mode_before}"
            self._session = None
            self._course = Course(
                Phase.FAILED, error="; ".join(text for text in (session.error, *self._refused, left) if text)
            )
        elif back:
            self._session = None
            if session.error:
                self._course = Course(Phase.FAILED, error=session.error)
            else:
                self._start(self._judge(session))

    def _ask(self, request: Request) -> None:
        origin = Origin(Source.SCREEN, self._role, request.origin.request_id, ACTOR)
        if not self._submit(msgspec.structs.replace(request, origin=origin)):
            _LOG.warning("request dropped: too many wait", extra={"what": request.origin.request_id})

    async def _judge(self, session: Session) -> None:
        try:
            report, files, unwritten = await asyncio.to_thread(self._judged, session)
        except Exception:
            self._course = Course(Phase.FAILED, error="the test could not be judged; the log tells more")
            raise
        self._report = report
        found = tuple(
            Found(
                one.code,
                Verdict(one.verdict.value),
                one.place,
                one.text,
                one.action,
                100.0 * one.confidence,
                one.lines,
            )
            for one in report.findings
        )
        self._course = Course(
            Phase.DONE, 1.0, findings=(Findings(report.well, found, report.at_utc, files, unwritten),)
        )

    def _judged(self, session: Session) -> tuple[Report, tuple[str, ...], str]:
        """Judge, write the report, and let the unit know when something is wrong; on a thread."""
        by = f"{self._role.value} at the screen"
        report = report_on(self._model, session, by=by, simulated=self._simulated)
        folder = self._data / FOLDER / report.at_utc.replace(" ", "T").replace(":", "")
        try:
            if not report.well and not self._simulated:
                leave(self._data, self._model, report)
            return report, tuple(str(path) for path in write(report, session.courses, folder)), ""
        except OSError as error:
            return report, (), f"{folder}: {error}"

    async def _mark(self, done: Callable[[], None]) -> None:
        refusal = await self._marked()
        self._course = msgspec.structs.replace(self._course, marked=not refusal, refusal=refusal)
        done()

    async def _marked(self) -> str:
        """Leave the mark; returns why not, empty when it is done."""
        report = self._report
        if report is None:
            return "no test has been made"
        if not report.well:
            return "the test has found faults or could not tell"
        if RANK[self._access.granted()] < RANK[Role.INSTALLER]:
            return f"role {self._access.granted().value} may not do this; installer is needed"
        if self._simulated:
            return "a simulated site has nothing to be marked"
        try:
            await asyncio.to_thread(leave, self._data, self._model, report)
        except OSError as error:
            return f"{self._data}: {error}"
        return ""

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            _LOG.error("commissioning test failed", exc_info=error)


def commission_of(appliance: "Appliance", access: Granting) -> ScreenCommission:
    """Return the port of a running appliance, which feeds it with its records."""
    port = ScreenCommission(
        appliance.model,
        appliance.options.paths.data,
        access,
        appliance.submit,
        lambda: bool(appliance.commissioned.findings()),
        simulated=appliance.options.simulated is not None,
    )
    appliance.add_sink("commission", port)
    return port


def _known(model: SiteModel) -> list[Known]:
    known: list[Known] = []
    for entry in (*model.inverters, *model.batteries, *model.meters):
        try:
            profile = load_profile(entry.profile)
        except ProfileError:
            continue  # the record tells: the device is refused
        placeholder = profile.provenance is Provenance.PLACEHOLDER
        title = f"{profile.vendor} {profile.models[0]}" if profile.models else profile.vendor
        known.append(Known(entry.id, title, placeholder, bool(profile.verified)))
    return known
