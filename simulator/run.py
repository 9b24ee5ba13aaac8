"""The simulated site behind real sockets: physics in real (or virtual) time, one twin for each device.

`run_site` starts everything and returns the running site; `python -m simulator` does the same in a process of its own.
"""

import asyncio
import contextlib
from collections.abc import Sequence

from simulator.config import SimDevice, SimulationConfig
from simulator.days import load_day, pv_day
from simulator.faults import ActiveFaults, PlannedFault, Target
from simulator.frequency.sequence import POSSIBLE_HZ
from simulator.plant import MAX_STEP_S, LoadCurve, Plant, PvCurve
from simulator.plant_faults import follow_faults
from simulator.truth import Truth
from simulator.twins import Twins

STEP_S = 0.02
"""Step of the physics in real time."""
_STALL_S = 0.2


class SimulatedSite:
    """All twins of a site.

    Args:
        devices: What to simulate and where it listens.
        simulation: How.
        plan: Faults that come by themselves, by seconds since the start.
        load: A load day instead of the configured one (tests).
        pv: A PV day instead of the configured one (tests).

    Raises:
        NoTwinError: a device has a profile that cannot be simulated.
        FaultError: a planned fault names a device that is not there.
        hardware.profile.ProfileError: a profile does not exist.
    """

    def __init__(
        self,
        devices: Sequence[SimDevice],
        simulation: SimulationConfig,
        *,
        plan: Sequence[PlannedFault] = (),
        load: LoadCurve | None = None,
        pv: PvCurve | None = None,
    ) -> None:
        self.devices = {device.id: device for device in devices}
        self.simulation = simulation
        self.plant = Plant(
            devices,
            simulation,
            load_day(simulation.load) if load is None else load,
            pv_day(simulation.pv) if pv is None else pv,
        )
        self.faults = ActiveFaults(
            Target(device.id, device.kind, device.role.value if device.role else "") for device in devices
        )
        self.addresses: dict[str, tuple[str, int]] = {}
        """Device id -> host and port in use; for a serial line its path and 0."""
        self._plan = sorted(plan, key=lambda fault: fault.at_s)
        for fault in self._plan:
            self.faults.target(fault.name, fault.device)
        self._plan_on: set[int] = set()
        self._task: asyncio.Task[None] | None = None
        self._twins = Twins(devices, simulation, self.plant, self.faults)
        self.buses = self._twins.buses
        """Device id of a rack -> its bus."""
        self.servers = self._twins.servers
        """Device id of a Modbus device -> its server."""

    async def start(self, *, realtime: bool = True) -> None:
        """Open all sockets and let time run.

        Args:
            realtime: False leaves the clock to the caller, who calls `advance`.

        Raises:
            OSError: an address is taken or not ours; nothing stays open then.
        """
        try:
            self.addresses = await self._twins.start()
        except BaseException:
            await self.stop()
            raise
        if realtime:
            self._task = asyncio.create_task(self._run(), name="simulated site")

    async def _run(self) -> None:
        clock = asyncio.get_running_loop().time
        last_s = next_s = clock()
        while True:
            next_s += STEP_S
            if next_s < clock() - _STALL_S:
                next_s = clock()
            await asyncio.sleep(max(0.0, next_s - clock()))
            now_s = clock()
            self.advance(now_s - last_s)
            last_s = now_s

    def advance(self, dt_s: float) -> None:
        """Let time pass: physics, instruments, CAN frames, planned faults."""
        left_s = dt_s
        while left_s > 1e-9:
            piece_s = min(left_s, MAX_STEP_S)
            left_s -= piece_s
            self._follow_plan()
            self._follow_faults()
            self.plant.step(piece_s)
            self._twins.publish(piece_s)

    def _follow_plan(self) -> None:
        now_s = self.plant.elapsed_s
        for index, fault in enumerate(self._plan):
            wanted = fault.at_s <= now_s < fault.at_s + fault.duration_s
            if wanted != (index in self._plan_on):
                self.faults.switch(fault.name, fault.device, on=wanted)
                (self._plan_on.add if wanted else self._plan_on.discard)(index)

    def _follow_faults(self) -> None:
        follow_faults(self.plant, self.faults)
        self._twins.follow_faults()

    def truth(self) -> Truth:
        """Return the true values of this moment."""
        return self.plant.truth()

    def inject(self, fault: str, device: str = "") -> str:
        """Switch a fault on at once and return the id of the device it hits (`site` for the whole site).

        Args:
            fault: A name of `simulator.faults.FAULTS`.
            device: Device id or meter role; empty for the first device of the fault's kind.

        Raises:
            FaultError: no such fault or device; the message says what there is.
        """
        device_id = self.faults.switch(fault, device, on=True)
        self._follow_faults()
        return device_id

    def clear(self, fault: str = "", device: str = "") -> None:
        """Switch a fault off; without a name all faults, of one device or of all.

        Raises:
            FaultError: no such fault or device.
        """
        if fault:
            self.faults.switch(fault, device, on=False)
        else:
            self.faults.clear(device)
        self._follow_faults()

    def steer_frequency(self, frequency_hz: float) -> None:
        """Hold the frequency of the mains at a value from now on; 0 lets it go back to its own wandering.

        Raises:
            ValueError: not 0 and outside 40 to 70 Hz.
        """
        if frequency_hz and not POSSIBLE_HZ[0] <= frequency_hz <= POSSIBLE_HZ[1]:
            allowed = f"{POSSIBLE_HZ[0]:g} to {POSSIBLE_HZ[1]:g}"
            raise ValueError(f"frequency_hz {frequency_hz:g} is outside {allowed} (0 lets it go)")
        self.plant.hold_frequency(frequency_hz)

    async def wait(self) -> None:
        """Wait until the site fails; returns only by the exception that stopped it, or after `stop`."""
        if self._task is not None:
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.shield(self._task)

    async def stop(self) -> None:
        """Close everything.

        Raises:
            Exception: what made the physics fail before, if it did.
        """
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
        await self._twins.stop()
        if task is not None:
            with contextlib.suppress(asyncio.CancelledError):
                await task


async def run_site(
    devices: Sequence[SimDevice], simulation: SimulationConfig, *, plan: Sequence[PlannedFault] = ()
) -> SimulatedSite:
    """Start a simulated site in real time and return it; the caller calls `stop`.

    Raises:
        NoTwinError: a device that cannot be simulated.
        FaultError: a planned fault without a device.
        OSError: an address is taken.
    """
    site = SimulatedSite(devices, simulation, plan=plan)
    await site.start()
    return site
