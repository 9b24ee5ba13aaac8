"""The service: what root does for the control program. One asyncio loop; what may block has threads of its own."""

import asyncio
import logging
import signal
import threading
from collections.abc import Callable
from pathlib import Path

from bootstrapper.asks import Desk, Powers
from bootstrapper.assembly import Tools, updates_of
from bootstrapper.clock import Stopped, SystemClock
from bootstrapper.clock_state import ClockError, clock_state
from bootstrapper.connectivity import Layer, Way
from bootstrapper.dps import dps_register
from bootstrapper.first_boot import BEAT_S, Progress, StepState
from bootstrapper.identity import IdentityError, identify
from bootstrapper.local_socket import LocalSocket, user_id
from bootstrapper.log_bundle import write_bundle
from bootstrapper.log_lines import Lines
from bootstrapper.places import Places
from bootstrapper.provisioning import Means, Provisioner
from bootstrapper.service import Service
from bootstrapper.settings import Settings
from bootstrapper.ssdp import Advertiser, Card
from bootstrapper.teamviewer import RemoteError, TeamViewer
from bootstrapper.time_service import TimeService, TimeServiceError
from bootstrapper.update.updates import Updates, Worker

_LOG = logging.getLogger("ballast.bootstrapper")

SSDP_RETRY_S = 60.0


def serve(places: Places, settings: Settings, tools: Tools) -> int:
    """Run until SIGTERM; return the exit code."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines())
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    return asyncio.run(_serve(places, settings, tools))


async def _serve(places: Places, settings: Settings, tools: Tools) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    ending = threading.Event()
    owner = user_id(settings.access.user)
    updates = updates_of(places, settings, tools, user=settings.access.user if owner is not None else "", stop=ending)
    progress = Progress(places.status)
    worker = Worker(
        updates,
        ending,
        automatic=settings.update.automatic,
        check_hours=settings.update.check_hours,
        repository=bool(settings.update.repository),
    )
    desk = Desk(_powers(places, settings, tools, updates, worker, progress), SystemClock().monotonic_s)
    local = LocalSocket(places.socket, desk.answer, settings.access.user)
    provisioner = _provisioner(places, settings, progress, ending)
    wants = threading.Thread(
        target=_provision, args=(provisioner, places, settings, tools, progress, ending), name="provisioning",
        daemon=True,
    )  # fmt: skip
    await local.start()
    worker.start()
    wants.start()
    tasks = [
        asyncio.create_task(_switch_time_on(settings)),
        asyncio.create_task(_advertise(places, settings, updates)),
        asyncio.create_task(_beat(progress)),
    ]
    _LOG.info("ready", extra={"user": settings.access.user, "repository": settings.update.repository or "none"})
    try:
        await stop.wait()
    finally:
        ending.set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await local.close()
        await asyncio.to_thread(worker.close)
    return 0


def _powers(
    places: Places, settings: Settings, tools: Tools, updates: Updates, worker: Worker, progress: Progress
) -> Powers:
    def status() -> dict[str, object]:
        return {"updates": updates.status(), "first_boot": progress.content(), "last_words": worker.last_words}

    def bundle() -> Path:
        return write_bundle(places.run / "log-bundle.tar.gz", status(), places.root, user_id(settings.access.user))

    return Powers(
        status=status,
        reboot=Service(tools.systemctl, settings.access.unit).reboot,
        update=worker.ask,
        log_bundle=bundle,
        maintenance=updates.window.object,
    )


def _provisioner(places: Places, settings: Settings, progress: Progress, ending: threading.Event) -> Provisioner:
    wanted, network = settings.provisioning, settings.network
    trust = Path(wanted.trust_file) if wanted.trust_file else None

    def walk(host: str) -> tuple[Layer, ...]:
        return Way(host, 443 if wanted.websockets else 8883, trust=trust, root=places.root).walk()

    means = Means(
        synchronised=synchronised,
        walk=walk,
        register=dps_register(
            trust=trust.read_text(encoding="ascii") if trust is not None and trust.is_file() else "",
            websockets=wanted.websockets,
        ),
        clock=SystemClock(ending),
        owner=user_id(settings.access.user),
        time_wait_s=network.time_wait_s,
    )
    enrolment = places.root / wanted.enrolment_file.lstrip("/")
    return Provisioner(places, enrolment, places.root / wanted.card_file.lstrip("/"), means, progress)


def synchronised() -> bool:
    """Tell whether the clock is right: the kernel says, or where it may not be asked, timedated."""
    try:
        return clock_state().synchronised
    except ClockError:
        return asyncio.run(_timedated_says())


async def _timedated_says() -> bool:
    try:
        async with TimeService() as service:
            return (await service.state()).synchronised
    except TimeServiceError:
        return False


def _provision(
    provisioner: Provisioner,
    places: Places,
    settings: Settings,
    tools: Tools,
    progress: Progress,
    ending: threading.Event,
) -> None:
    """Try until the unit has its place, then look now and again whether that is still so."""
    while not ending.is_set():
        wait_s = _guarded(provisioner.run, 60.0)
        _guarded(lambda: _remote(places, settings, tools, progress), 0.0)
        if ending.wait(wait_s):
            return


def _guarded(step: Callable[[], float], otherwise_s: float) -> float:
    try:
        return step()
    except Stopped:
        return 0.0
    except Exception:  # noqa: BLE001 - at the edge of a thread that must not die
        _LOG.exception("provisioning")
        return otherwise_s


def _remote(places: Places, settings: Settings, tools: Tools, progress: Progress) -> float:
    """Set remote access up where it is installed and wanted."""
    file, viewer = settings.access.teamviewer_assignment_file, TeamViewer(tools.teamviewer)
    found = viewer.look()
    if not found.installed or not file:
        text = "installed, no assignment set" if found.installed else "TeamViewer is not installed"
        progress.report("remote", StepState.MISSING, text)
        return 0.0
    serial = str(progress.content()["unit"]["serial_number"])  # type: ignore[index] # a dict of our own
    try:
        number = viewer.set_up(Path(file), f"ballast-{serial}", places.own / "teamviewer.json")
        progress.report("remote", StepState.DONE, f"TeamViewer {number or 'assigned'}")
    except RemoteError as error:
        progress.report("remote", StepState.FAILED, str(error), "check the assignment")
    return 0.0


async def _beat(progress: Progress) -> None:
    """Let the screen know that somebody is at work, whether there is news or not."""
    while True:
        await asyncio.to_thread(progress.beat)
        await asyncio.sleep(BEAT_S)


async def _switch_time_on(settings: Settings) -> None:
    """See that the system keeps its clock right by itself."""
    if not settings.network.ntp:
        return
    try:
        async with TimeService() as service:
            if not (await service.state()).ntp:
                await service.switch_ntp(on=True)
                _LOG.info("time synchronisation switched on")
    except TimeServiceError as error:
        _LOG.warning("time service", extra={"cause": str(error)})


async def _advertise(places: Places, settings: Settings, updates: Updates) -> None:
    """Be found on the local network, as soon as there is one."""
    if not settings.network.ssdp:
        return
    try:
        who = identify(places.root)
    except IdentityError:
        return
    card = Card(
        who.serial_number, who.model, str(updates.status()["running"]) or "0", settings.network.http_port
    )  # fmt: skip
    while True:
        advertiser = Advertiser(card, settings.network.ssdp_address)
        try:
            await advertiser.start()
        except OSError as error:
            _LOG.warning("not advertised", extra={"cause": str(error)})
            await advertiser.close()
            await asyncio.sleep(SSDP_RETRY_S)
            continue
        try:
            await asyncio.Event().wait()
        finally:
            await advertiser.close()
