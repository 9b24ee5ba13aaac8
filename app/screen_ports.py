"""What the program offers to the screen beside records and requests: one line for each port."""

from typing import TYPE_CHECKING

from app.screen_island import IslandOfAppliance
from app.screen_plan import PlanOfAppliance, schedules_of
from hmi.ports import Ports
from hmi.ports.details import Details

if TYPE_CHECKING:
    from app.main import Appliance


def ports_of(appliance: "Appliance") -> Ports:
    """Return the ports of a running appliance."""
    return Ports(
        details=lambda: Details(readings=appliance.runner.last_readings),
        plan=PlanOfAppliance(appliance.planner, appliance.options.paths.data),
        schedules=lambda: schedules_of(appliance.runner.memory),
        island=IslandOfAppliance(appliance.options.paths.data),
    )
