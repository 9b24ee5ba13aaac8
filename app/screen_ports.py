"""What the program offers to the screen beside records and requests: one line for each port."""

import asyncio
from typing import TYPE_CHECKING

from app.screen_system import ScreenSystem
from app.screen_history import ScreenHistory
from hmi.ports import Ports
from hmi.ports.details import Details

if TYPE_CHECKING:
    from app.main import Appliance


def ports_of(appliance: "Appliance") -> Ports:
    """Return the ports of a running appliance."""
    return Ports(
        details=lambda: Details(readings=appliance.runner.last_readings),
        system=ScreenSystem(appliance),
    loop = asyncio.get_running_loop()
    return Ports(
        details=lambda: Details(readings=appliance.runner.last_readings),
        history=ScreenHistory(appliance.options.paths.data, loop.call_soon_threadsafe)
        if appliance.model.features.history
        else None,
    )
