"""Tells systemd that the service is ready, alive and what it does (sd_notify)."""

import os
import socket


class ServiceNotifier:
    """Sends datagrams to `$NOTIFY_SOCKET`; without the variable it does nothing."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        address = (dict(os.environ) if environment is None else environment).get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) if address else None

    def send(self, *assignments: str) -> bool:
        """Send e.g. `READY=1`, `WATCHDOG=1`, `STATUS=...`; False when systemd is not there or does not listen."""
        if self._socket is None:
            return False
        try:
            self._socket.sendto("\n".join(assignments).encode(), self._address)
        except OSError:
            return False  # systemd notices a missing WATCHDOG=1 by itself; control goes on
        return True

    def close(self) -> None:
        """Close the socket."""
        if self._socket is not None:
            self._socket.close()
