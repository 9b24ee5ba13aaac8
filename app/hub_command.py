"""`ballast hub`: the emulated IoT Hub of this computer, until Ctrl-C."""

import argparse
import signal
import sys
import threading

from app.hub_device import DeviceFiles, device_files, hub_folder
from simulator.hub.client import HubClient, HubError
from simulator.hub.process import HubProcess, HubStartError

EXIT_BAD_INPUT = 2
EXIT_NO_HUB = 3
_LOOK_S = 0.5


def hub(options: argparse.Namespace) -> int:
    """Run the hub; 0 after Ctrl-C, 2 for a wrong name, 3 when it cannot listen."""
    over = threading.Event()

    def end(_number: int, _frame: object) -> None:
        over.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    folder = hub_folder(options.folder)
    process = HubProcess(folder, options.host, "INFO" if options.verbose else "WARNING")
    try:
        client = process.start()
        files = device_files(client, folder, options.device, certificate=options.certificate, fresh=False)
    except HubStartError as error:
        sys.stderr.write(f"ballast hub: {error}\n")
        return EXIT_NO_HUB
    except (HubError, OSError) as error:
        process.stop()
        sys.stderr.write(f"ballast hub: {error}\n")
        return EXIT_BAD_INPUT
    sys.stdout.write(told(process, client, files))
    sys.stdout.flush()
    while process.running and not over.wait(_LOOK_S):
        pass
    ended = not process.running
    process.stop()
    if ended:
        sys.stderr.write("ballast hub: the hub has ended by itself; its words are above\n")
        return EXIT_NO_HUB
    return 0


def told(process: HubProcess, client: HubClient, files: DeviceFiles) -> str:
    """Return where the hub is and how to use it."""
    ports = "8883 and 443" if process.ready.https else "8883 only"
    section = [f'ca_file = "{files.ca_file}"']
    if files.connection_file is not None:
        section.insert(0, f'connection_file = "{files.connection_file}"')
    else:
        section += [f'certificate_file = "{files.certificate_file}"', f'key_file = "{files.key_file}"']
        section += [f'host = "{files.host}"', f'device_id = "{files.device}"']
    lines = "\n".join(f"  {line}" for line in section)
    return (
        f"Hub at {client.host}, {'ports' if process.ready.https else 'port'} {ports}; its files are in "
        f"{process.folder}\n"
        f"Device {files.device!r}: its secret is in a file that only you can read. For a site file:\n\n"
        f"  [cloud]\n{lines}\n\n"
        "Commands from another terminal: ballast hub-send --list\n"
        "Ctrl-C ends the hub.\n"
    )
