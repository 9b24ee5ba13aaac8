"""The cloud edge: a sink of records on the control loop, and everything else on a loop of its own in its own thread.

The seam is two bounded queues: records that have something to tell go in, requests come out on the control loop. What
stalls in here (the SDK, TLS, a card) stalls nothing out there.
"""

import asyncio
import logging
import random
import threading
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial

import msgspec

from cloud.backoff import Backoff
from cloud.bridge import Bridge
from cloud.commands import offered
from cloud.desk import Desk
from cloud.identity import Identity, count_refusal, read_identity
from cloud.inbound import Inbound
from cloud.jobs import Jobs, Work
from cloud.keeper import Check, TwinKeeper
from cloud.layers import Layers
from cloud.link import Link, ended
from cloud.pump import Pump
from cloud.report import Reported
from cloud.settings import CloudSettings
from cloud.status import CloudStatus
from cloud.store import Store
from cloud.telemetry import SPOT_EVERY_S, Telemetry, spot_due
from cloud.timegate import clock_set
from cloud.transport import HubSession, Json
from control.readings import Instant
from control.record import CycleRecord
from control.requests import Request
from control.settings import Settings

_LOG = logging.getLogger("ballast.cloud")

RECORDS = 300
"""Records that wait for the cloud's loop; a stalled one loses the oldest."""
CLOSE_S = 10.0
LAST_ANSWERS_S = 3.0
"""A command that ends the program is still answered."""


class Ports(msgspec.Struct, frozen=True):
    """What the program gives to the cloud edge."""

    submit: Callable[[Request], bool]
    """Hands a request to the controller; called on the control loop."""
    check: Check
    """Validates a configuration of the cloud; called on a thread."""
    layers: Layers
    """Configuration of the cloud that is in force at the start."""
    clock: Callable[[], Instant]
    jobs: Mapping[str, Work]
    """Long commands the program can carry out, by name."""
    version: str
    settings: Settings
    """Of the site as it starts: which features there are."""
    report: Callable[[], Json] = dict
    """What is reported in the twin beside state, configuration and jobs; called on the edge's loop."""


class CloudEdge:
    """Everything between the records of this unit and the hub."""

    def __init__(self, settings: CloudSettings, ports: Ports) -> None:
        self._settings, self._ports = settings, ports
        self._status = CloudStatus()
        self._began_s = ports.clock().at_s
        self._records: deque[CycleRecord] = deque(maxlen=RECORDS)
        self._next_utc = 0.0
        self._closing = False
        self._loop = asyncio.new_event_loop()
        self._control: asyncio.AbstractEventLoop | None = None
        self._thread = threading.Thread(target=self._work, name="ballast-cloud", daemon=True)
        self._wake = asyncio.Event()
        self._end = asyncio.Event()

    def start(self, control: asyncio.AbstractEventLoop) -> None:
        """Begin; requests are handed in on the control loop."""
        self._control = control
        self._thread.start()

    @property
    def status(self) -> CloudStatus:
        """The newest picture of the cloud edge; for any thread."""
        return self._status

    def publish(self, record: CycleRecord) -> None:
        """Take a record that has something to tell; returns at once."""
        at_utc = record.at.at_utc
        due = spot_due(record.at, self._next_utc)
        if due:
            self._next_utc = (at_utc // SPOT_EVERY_S + 1) * SPOT_EVERY_S
        if (due or record.events or record.answers) and self._thread.is_alive():
            self._records.append(record)
            self._loop.call_soon_threadsafe(self._wake.set)

    @property
    def ended(self) -> bool:
        """Whether it was started and has ended by itself, which it never should."""
        return self._control is not None and not self._closing and not self._thread.is_alive()

    @property
    def disconnected_s(self) -> float:
        """For how long there has been no connection; 0 while there is one."""
        status = self._status
        return 0.0 if status.connected else self._ports.clock().at_s - (status.since_s or self._began_s)

    def close(self) -> None:
        """End; blocks until what waits is on disk, not for long."""
        self._closing = True
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
            self._thread.join(CLOSE_S)

    def _work(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._run())
        except Exception:  # noqa: BLE001 - a finding tells it; control goes on
            _LOG.exception("the cloud edge has ended")
        finally:
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
            self._loop.close()

    async def _run(self) -> None:
        settings, ports = self._settings, self._ports
        if self._control is None:
            raise RuntimeError("started without a control loop")
        store = Store(settings.folder / "cloud.sqlite", settings.outbox_records, settings.telemetry_batch_size)
        bridge = Bridge(self._control, ports.submit)
        uniform = random.Random().uniform  # noqa: S311 - spreads a fleet, hides nothing
        pump = Pump(
            store,
            settings.site_id,
            backlog_per_s=settings.backlog_messages_per_s,
            compress=settings.compress,
            uniform=uniform,
        )
        reported = Reported(ports.version, settings.site_id)
        inbound = Inbound(ports.clock, store)
        link = Link(
            partial(read_identity, settings),
            lambda identity: self._session(identity, inbound),
            (
                lambda session, identity: pump.run(session, identity.device_id),
                lambda session, _: keeper.run(session),
            ),
            ports.clock,
            Backoff(uniform),
            lambda refused: count_refusal(settings, ports.clock().at_utc, refused=refused),
        )
        jobs = Jobs(ports.jobs, link, lambda: ports.clock().at_utc)
        keeper = TwinKeeper(
            settings.folder,
            ports.layers,
            ports.check,
            bridge.ask,
            lambda: reported.document(jobs.reported(), store.dropped) | ports.report(),
        )
        desk = Desk(
            offered(ports.settings, jobs.offered),
            bridge.ask,
            store,
            jobs,
            keeper.set_up,
            role=settings.role,
            per_min=settings.commands_per_min,
            clock=lambda: ports.clock().at_s,
            utc=lambda: ports.clock().at_utc,
            note=lambda text: bridge.note(text, settings.role),
        )
        inbound.connect(desk, keeper, link)
        jobs.changed = keeper.changed

        def picture() -> None:
            waiting = store.waiting
            self._status = msgspec.structs.replace(
                link.status,
                waiting_events=waiting.events,
                waiting_spots=waiting.spots,
                oldest_utc=store.oldest_utc,
                sent=pump.sent,
                dropped=store.dropped,
                fault=store.fault,
                commands=desk.taken,
                site_version=keeper.version,
                site_problem=keeper.problem,
            )

        link.changed = keeper.looked = picture
        telemetry = Telemetry()
        tasks = (
            asyncio.create_task(self._records_in(telemetry, store, bridge, reported, keeper, picture)),
            asyncio.create_task(self._connect(link)),
            asyncio.create_task(self._end.wait()),
        )
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            self._take(telemetry, store, bridge, reported)
            await inbound.finish(LAST_ANSWERS_S)
        finally:
            await ended(tasks)
            await inbound.close()
            await jobs.close()
            await store.close()
            picture()
        for task in tasks:
            if not task.cancelled() and (error := task.exception()) is not None:
                raise error

    def _session(self, identity: Identity, inbound: Inbound) -> HubSession:
        from cloud.azure_session import AzureSession  # noqa: PLC0415 - the SDK is loaded when it is needed

        return AzureSession(identity, inbound, websockets=self._settings.websockets)

    async def _connect(self, link: Link) -> None:
        await clock_set(self._settings.time_gate_s, lambda: self._ports.clock().at_s)
        await link.run()

    async def _records_in(
        self,
        telemetry: Telemetry,
        store: Store,
        bridge: Bridge,
        reported: Reported,
        keeper: TwinKeeper,
        picture: Callable[[], None],
    ) -> None:
        while True:
            await self._wake.wait()
            self._wake.clear()
            if self._take(telemetry, store, bridge, reported):
                keeper.changed()
            picture()

    def _take(self, telemetry: Telemetry, store: Store, bridge: Bridge, reported: Reported) -> bool:
        """Take the records that wait; tell whether what is reported may have changed."""
        changed = False
        while self._records:
            record = self._records.popleft()
            bridge.answered(record.answers)
            store.put(telemetry.told(record))
            changed = reported.seen(record) or changed
        return changed
