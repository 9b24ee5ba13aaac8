"""What the program offers to the screen beside records and requests: one line for each port."""

from typing import TYPE_CHECKING

from hmi.ports import Ports
from hmi.ports.access import AccessPort
from hmi.ports.details import Details

if TYPE_CHECKING:
    from app.main import Appliance


def ports_of(appliance: "Appliance", access: AccessPort) -> Ports:
    """Return the ports of a running appliance; `access` is also what the screen's requests pass through."""
    return Ports(details=lambda: Details(readings=appliance.runner.last_readings), access=access)
