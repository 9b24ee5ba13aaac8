"""What the tests' screens are offered beside records: fixed, realistic data."""

from hmi.ports import Ports
from tests.hmi import plant_details


def ports() -> Ports:
    """Return the ports of a screen under test."""
    return Ports(details=plant_details.details)
