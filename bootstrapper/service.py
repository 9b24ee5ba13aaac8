"""The service of the control program, through systemctl."""

from collections.abc import Sequence
from dataclasses import dataclass

from bootstrapper.command import need, run

UNIT = "ballast.service"
TIMEOUT_S = 120.0
"""systemd itself gives up after 90 s (DefaultTimeoutStartSec)."""


@dataclass(frozen=True)
class ServiceState:
    """The service as systemd sees it."""

    active: str
    """`active` (has said READY), `activating`, `deactivating`, `inactive`, `failed`; empty: not known."""
    restarts: int


class Service:
    """Starts, stops and asks."""

    def __init__(self, systemctl: Sequence[str] = ("systemctl",), unit: str = UNIT) -> None:
        self._systemctl, self._unit = tuple(systemctl), unit

    def state(self) -> ServiceState:
        """Ask systemd.

        Raises:
            CommandError: systemctl is missing or hangs.
        """
        done = run(
            (*self._systemctl, "show", self._unit, "--property=ActiveState", "--property=NRestarts"), timeout_s=10.0
        )
        found = dict(line.split("=", 1) for line in done.out.splitlines() if "=" in line)
        restarts = found.get("NRestarts", "0")
        return ServiceState(found.get("ActiveState", ""), int(restarts) if restarts.isdecimal() else 0)

    def forget_failures(self) -> None:
        """Count restarts from 0 again; a unit that systemd has given up is taken up again.

        Raises:
            CommandError: systemctl is missing or hangs.
        """
        run((*self._systemctl, "reset-failed", self._unit), timeout_s=TIMEOUT_S)

    def restart(self) -> None:
        """Restart it and wait until it has said READY.

        Not to wait would show the old process for a while, with the restarts counted for that one.

        Raises:
            CommandError: It did not become ready.
        """
        self.forget_failures()
        need((*self._systemctl, "restart", self._unit), timeout_s=TIMEOUT_S)

    def reboot(self) -> None:
        """Restart the computer.

        Raises:
            CommandError: systemd refuses.
        """
        need((*self._systemctl, "reboot"), timeout_s=TIMEOUT_S)
