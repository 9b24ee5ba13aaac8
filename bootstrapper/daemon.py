"""The service: what root does for the control program, in one asyncio loop and one thread for updates."""

import asyncio
import logging
import signal
import threading

from bootstrapper.assembly import Tools, updates_of
from bootstrapper.places import Places
from bootstrapper.settings import Settings
from bootstrapper.update.updates import Worker

_LOG = logging.getLogger("ballast.bootstrapper")


def serve(places: Places, settings: Settings, tools: Tools) -> int:
    """Run until SIGTERM; return the exit code."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    return asyncio.run(_serve(places, settings, tools))


async def _serve(places: Places, settings: Settings, tools: Tools) -> int:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    ending = threading.Event()
    updates = updates_of(places, settings, tools, user=settings.access.user, stop=ending)
    wanted = settings.update
    worker = Worker(
        updates, ending, automatic=wanted.automatic, check_hours=wanted.check_hours, repository=bool(wanted.repository)
    )
    worker.start()
    try:
        await stop.wait()
    finally:
        await asyncio.to_thread(worker.close)
    return 0
