"""Plays a made-up or recorded frequency into the readings while the test mode of grid services is in force (GRD-06).

The control step believes it only then, and says so in an alarm; here is only where it comes from. What is played is
chosen with `ballast frequency play`, or by the site file (`services.frequency_source`, `services.frequency_file`).
"""

import asyncio
import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from control.fast import TEST_SIGNAL
from control.memory import Memory
from control.readings import NEVER_S, Finding, FrequencySample, FrequencySource, MeterRole
from control.services import rule
from control.services.products import Product
from control.services.settings import offered
from control.settings import Settings
from simulator.frequency.catalog import CATALOG
from simulator.frequency.files import named
from simulator.frequency.sequence import Sequence, SequenceError, Track

_LOG = logging.getLogger("ballast.frequency")

PERIOD_S = 0.02
"""A new value this often, as from a fast meter."""
CHOSEN_FOR_S = 5.0
"""A sequence that is chosen waits this long for the test mode to begin."""
BY_ITSELF = "quiet"
"""Played when test mode begins, the source is simulated, and nothing else was chosen."""


FINEST_HZ = {Product.FCR_N: 0.001, Product.FCR_CE: 0.001}
"""5 mHz are 5 % of the volume of FCR-N (FCR technical requirements, 4): a register of 1 mHz is needed."""
FINE_HZ = 0.005
"""For the others."""
ROUNDING = 1.001


def too_coarse(settings: Settings, steps_hz: Mapping[str, float]) -> tuple[Finding, ...]:
    """Return the alarm condition of a meter whose frequency has larger steps than a product on offer allows."""
    found: list[Finding] = []
    for services in settings.services:
        finest_hz = min((FINEST_HZ.get(product, FINE_HZ) for product in offered(services)), default=FINE_HZ)
        grid = {meter.device_id for meter in settings.meters if meter.role is MeterRole.GRID}
        for name in {services.frequency_meter} if services.frequency_meter else grid:
            step_hz = steps_hz.get(name, 0.0)
            if step_hz > finest_hz * ROUNDING:
                text = f"steps of {1e3 * step_hz:g} mHz, at most {1e3 * finest_hz:g} mHz"
                found.append(Finding("service.frequency_coarse", name, text))
    return tuple(found)


class FrequencyPlayer:
    """The test signal of a unit."""

    def __init__(
        self, memory: Callable[[], Memory], clock: Callable[[], float], sampled: Callable[[str], None], folder: Path
    ) -> None:
        """Prepare; nothing is played.

        Args:
            memory: The controller's memory now.
            clock: Monotonic seconds.
            sampled: To be told of every new value (`Runner.sampled`).
            folder: Where a file of the site file is looked for when its path is relative.
        """
        self.playing: Track | None = None
        self._memory, self._clock, self._sampled, self._folder = memory, clock, sampled, folder
        self._source = FrequencySource.SIMULATED
        self._begin_s = NEVER_S
        self._chosen: tuple[Sequence, FrequencySource] | None = None
        self._chosen_until_s = NEVER_S
        self._configured: tuple[FrequencySource, str] | None = None
        """What the site file said when this test began or when it last changed; None outside test mode."""
        self._fault = ""
        self._task: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None

    def choose(self, sequence: Sequence, source: FrequencySource) -> None:
        """Play this when test mode begins, or at once when it is in force.

        Raises:
            SequenceError: It cannot be played.
        """
        Track(sequence)
        self._chosen, self._chosen_until_s = (sequence, source), self._clock() + CHOSEN_FOR_S

    def findings(self) -> tuple[Finding, ...]:
        """Return the alarm condition of a file that cannot be played."""
        return (Finding("config.refused", "services.frequency_file", self._fault),) if self._fault else ()

    def samples(self) -> tuple[FrequencySample, ...]:
        """Return the value of now; nothing outside test mode and after the end of the sequence."""
        now_s = self._clock()
        if not self._memory().settings.services:
            return ()
        if not rule.testing(self._memory().services, now_s):
            self._configured, self.playing = None, None
            return ()
        (settings,) = self._memory().settings.services
        configured = settings.frequency_source, settings.frequency_file
        if self._chosen is not None and now_s <= self._chosen_until_s:
            self._play(*self._chosen, now_s)
        elif configured != self._configured:
            self._play_configured(*configured, now_s)
        self._chosen, self._configured = None, configured
        track = self.playing
        if track is None or track.over(now_s - self._begin_s):
            return ()
        at_s = now_s - (now_s - self._begin_s) % PERIOD_S
        return (FrequencySample(track.value_hz(at_s - self._begin_s), at_s, self._source),)

    def close(self) -> None:
        """Stop."""
        for task in (self._task, self._reading):
            if task is not None:
                task.cancel()

    def _play_configured(self, source: FrequencySource, file: str, now_s: float) -> None:
        """Play what the site file says; a file is read in a thread and begins a moment later."""
        if self._reading is not None:
            self._reading.cancel()
        match source:
            case FrequencySource.FILE:
                path = str(self._folder / file)
                self._reading = asyncio.get_running_loop().create_task(self._read(path), name="frequency file")
            case FrequencySource.SIMULATED:
                self._play(CATALOG[BY_ITSELF], FrequencySource.SIMULATED, now_s)
            case FrequencySource.METER:
                pass

    async def _read(self, path: str) -> None:
        """Read a file and have it played."""
        try:
            self.choose(await asyncio.to_thread(named, path), FrequencySource.FILE)
        except SequenceError as error:
            self._fault = str(error)
        else:
            self._fault = ""

    def _play(self, sequence: Sequence, source: FrequencySource, now_s: float) -> None:
        self.playing, self._source, self._begin_s = Track(sequence), source, now_s
        _LOG.info("frequency played", extra={"sequence": sequence.name, "source": source.value})
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._tick(), name="test frequency")

    async def _tick(self) -> None:
        """Tell of each new value, on absolute deadlines."""
        while self.playing is not None:
            now_s = self._clock()
            await asyncio.sleep(PERIOD_S - (now_s - self._begin_s) % PERIOD_S)
            self._sampled(TEST_SIGNAL)
        self._task = None
