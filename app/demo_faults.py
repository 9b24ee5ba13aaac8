"""Faults of a demo on command: those of the simulated site, and those of the computer the unit runs on."""

import asyncio
from collections.abc import Sequence

from app import clock
from app.simulation import SimulatorProcess, sim_devices
from app.site_model import SiteModel
from control.readings import Finding
from simulator.faults import COMPUTER_FAULTS, FAULTS, ActiveFaults, PlannedFault, Target

CLOCK_JUMP = "clock-jump"
JUMP_S = 3600.0
DISK_FULL = "disk-full"
FULL = Finding("storage.history", "", "no space left on the device (on command)")


def faults_of(model: SiteModel, planned: Sequence[PlannedFault]) -> ActiveFaults:
    """Return the faults the devices of a site can have.

    Raises:
        FaultError: A planned one is of a device that is not there.
    """
    known = ActiveFaults(
        Target(device.id, device.kind, device.role.value if device.role else "")
        for device in sim_devices(model, any_port=True)
    )
    for fault in planned:
        if fault.name in FAULTS:
            known.target(fault.name, fault.device)
    return known


class DemoFaults:
    """What is switched on a demo, by whomever: a console, the command line."""

    names = (*FAULTS, *COMPUTER_FAULTS)

    def __init__(self, simulator: SimulatorProcess, known: ActiveFaults) -> None:
        self._simulator = simulator
        self._known = known
        self._on: dict[str, None] = {}

    def active(self) -> tuple[str, ...]:
        """Return what is on, each as `NAME` or `NAME:DEVICE`."""
        return tuple(self._on)

    def switch(self, name: str, device: str, active: bool) -> None:  # noqa: FBT001 - as the link calls it
        """Switch a fault.

        Raises:
            FaultError: There is no such device; the message names those there are.
        """
        if name in FAULTS:
            self._known.target(name, device)
        key = f"{name}:{device}" if device else name
        if active == (key in self._on):
            return
        if name == CLOCK_JUMP:
            clock.jump(JUMP_S if active else -JUMP_S)
        elif name in FAULTS:
            self._simulator.fault(name, device, on=active)
        if active:
            self._on[key] = None
        else:
            del self._on[key]

    def findings(self) -> tuple[Finding, ...]:
        """Return what the program would find."""
        return (FULL,) if DISK_FULL in self._on else ()

    async def follow(self, fault: PlannedFault) -> None:
        """Switch a planned fault on and off at its times, counted from now."""
        await asyncio.sleep(fault.at_s)
        self.switch(fault.name, fault.device, active=True)
        await asyncio.sleep(fault.duration_s)
        self.switch(fault.name, fault.device, active=False)
