"""`ballast demo --cloud`: an emulated IoT Hub on this computer, and the demo's unit as a device of it."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

from app.hub_device import device_files, hub_folder
from app.site_cloud import CloudSection
from app.site_model import SiteModel
from control.requests import Role
from simulator.hub.process import HubProcess

DEVICE = "demo"


@contextmanager
def demo_hub(model: SiteModel) -> Generator[SiteModel]:
    """Run the hub, and yield the site with a cloud.

    Raises:
        HubStartError: The hub did not start: its ports are taken.
        OSError: Its files cannot be written.
    """
    folder = hub_folder()
    folder.mkdir(parents=True, exist_ok=True)
    process = HubProcess(folder)
    client = process.start()
    try:
        files = device_files(client, folder, DEVICE)
        cloud = CloudSection(
            connection_file=str(files.connection_file),
            ca_file=str(files.ca_file),
            role=Role.INSTALLER,  # the demo's own hub may restart the demo
            time_gate_s=0.0,
        )
        sys.stdout.write(
            f"emulated IoT Hub at {client.host}, device {DEVICE!r}; from another terminal:\n"
            "  ballast hub-send GoToMode_ChargeOnly '{\"soc_target_pct\": 80}'\n"
        )
        yield model.model_copy(update={"cloud": cloud})
    finally:
        process.stop()
