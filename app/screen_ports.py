"""What the program offers to the screen beside records and requests: one line for each port."""

import asyncio
from typing import TYPE_CHECKING

from app.screen_access import ScreenAccess
from app.screen_commission import commission_of
from app.screen_connection import ScreenConnection
from app.screen_energy import energy_of
from app.screen_history import ScreenHistory
from app.screen_island import IslandOfAppliance
from app.screen_plan import PlanOfAppliance, schedules_of
from app.screen_rehearsal import ScreenRehearsal
from app.screen_scan import scan_of
from app.screen_settings import ScreenSettings
from app.screen_system import ScreenSystem
from hmi.ports import Ports
from hmi.ports.details import Details

if TYPE_CHECKING:
    from app.main import Appliance


def ports_of(appliance: "Appliance", access: ScreenAccess) -> Ports:
    """Return the ports of a running appliance; `access` is also what the screen's requests pass through."""
    loop = asyncio.get_running_loop()
    settings = ScreenSettings(appliance.configuration, access, appliance.submit)
    appliance.add_sink("settings", settings)
    rehearsal = ScreenRehearsal(appliance.situation)
    appliance.add_closer(rehearsal.close)
    return Ports(
        details=lambda: Details(readings=appliance.runner.last_readings),
        history=ScreenHistory(appliance.options.paths.data, loop.call_soon_threadsafe)
        if appliance.model.features.history
        else None,
        system=ScreenSystem(appliance),
        plan=PlanOfAppliance(appliance.planner, appliance.options.paths.data),
        schedules=lambda: schedules_of(appliance.runner.memory),
        energy=energy_of(appliance),
        access=access,
        commission=commission_of(appliance, access),
        scan=scan_of(appliance, access),
        rehearsal=rehearsal,
        settings=settings,
        island=IslandOfAppliance(appliance.options.paths.data),
        connection=ScreenConnection(
            appliance.options.paths.data, lambda: appliance.cloud.status if appliance.cloud else None
        ),
    )
