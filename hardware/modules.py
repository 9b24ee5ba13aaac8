"""Several modules behind one address, told apart by unit id: read one by one, commanded together.

To the driver they are one device. A module that is in fault or does not answer takes no share: the set-point is
divided by the modules that run, and the live ratings shrink with them.
"""

from collections.abc import Callable, Sequence
from typing import Literal

from hardware.codec import Value
from hardware.link import DeviceExceptionError, IdentityError, LinkError, NoAnswerError
from hardware.profile import Profile
from hardware.profile_control import ModuleRules
from hardware.registers import Registers

RETRY_POLLS = 50
"""Polls after which a module that did not answer is asked again; each try costs the others a time-out."""


class Modules:
    """The points of all modules as those of one device."""

    def __init__(self, rules: ModuleRules, registers_of: Callable[[int], Registers], first_unit: int) -> None:
        """Take the rules; nothing is read yet.

        Args:
            rules: Of the profile.
            registers_of: Gives the points of the module with a unit id.
            first_unit: Unit id of the first module; the others follow it.
        """
        self.values: dict[str, Value] = {}
        self._rules = rules
        self._registers_of = registers_of
        self._first_unit = first_unit
        self._first = registers_of(first_unit)
        self._others: list[Registers] = []
        self._pause: dict[int, int] = {}
        self._count = 1

    @property
    def profile(self) -> Profile:
        """The profile all modules share."""
        return self._first.profile

    @property
    def sampled_at_s(self) -> float:
        """When the sample of the first module arrived: the oldest of all."""
        return self._first.sampled_at_s

    @property
    def prepared(self) -> bool:
        """True when what was learnt belongs to the present connection."""
        return self._first.prepared

    @property
    def connection(self) -> int:
        """Number of the connection the device was prepared on."""
        return self._first.connection

    def has(self, point: str) -> bool:
        """Tell whether the modules have this point."""
        return self._first.has(point)

    def implemented(self, point: str) -> bool:
        """Tell whether the modules have the point and do not mark it as not implemented."""
        return self._first.implemented(point)

    def quantised(self, name: str, value: float) -> float:
        """Return what a value becomes in one module when written and read back."""
        return self._first.quantised(name, value)

    async def write(self, writes: Sequence[tuple[str, float]], valid_until_s: float = float("inf")) -> None:
        """Write points to all modules at once; errors as of `Registers.write`."""
        await self._first.write(writes, valid_until_s)

    async def refresh(self) -> None:
        """Poll every module.

        Raises:
            IdentityError: the first module is not the device of the profile, or says an impossible count.
            LinkError: the first module does not answer, or the line is gone.
        """
        await self._first.refresh()
        count = self._first.values.get(self._rules.count)
        if not isinstance(count, float | int) or not 1 <= count <= self._rules.most:
            raise IdentityError(f"{self._rules.count} says {count} modules; 1 to {self._rules.most} are possible")
        self._count = int(count)
        while len(self._others) < self._count - 1:
            self._others.append(self._registers_of(self._first_unit + 1 + len(self._others)))
        answering = [self._first]
        for number, module in enumerate(self._others[: self._count - 1]):
            if await self._answers(number, module):
                answering.append(module)
        self._combine(answering)

    async def _answers(self, number: int, module: Registers) -> bool:
        """Poll one of the other modules; one that does not answer is left alone for a while."""
        if self._pause.get(number, 0) > 0:
            self._pause[number] -= 1
            return False
        try:
            await module.refresh()
        except (DeviceExceptionError, IdentityError, NoAnswerError):
            self._pause[number] = RETRY_POLLS
            return False
        except LinkError:
            raise
        return True

    def _combine(self, answering: Sequence[Registers]) -> None:
        rules = self._rules
        sound = [one for one in answering if one.values.get(rules.state) not in rules.fault_states]
        running = [one for one in sound if one.values.get(rules.state) in rules.running_states]
        leading = (running or sound or answering)[0]
        self.values = {**self._first.values, rules.state: leading.values.get(rules.state)}
        self.values[rules.running] = float(max(1, len(running or sound)))
        self.values[rules.missing] = float(self._count - len(sound))
        for point, how in rules.combine.items():
            taking_part = (running or sound or answering) if how == "same" else answering
            self.values[point] = _combined(how, [one.values.get(point) for one in taking_part])


def _combined(how: Literal["sum", "mean", "max", "min", "same"], values: Sequence[Value]) -> Value:
    present = [float(value) for value in values if isinstance(value, float | int)]
    if not present:
        return None
    match how:
        case "sum":
            return sum(present)
        case "mean":
            return sum(present) / len(present)
        case "max":
            return max(present)
        case "min":
            return min(present)
        case "same":
            return present[0] if len(set(present)) == 1 else None
