"""What drivers need of a device's points, be they those of one unit or of several modules."""

from collections.abc import Sequence
from typing import Protocol

from hardware.codec import Value
from hardware.profile import Profile


class Points(Protocol):
    """What drivers need of a device's points, be it one unit or several modules."""

    @property
    def profile(self) -> Profile:
        """What the device is."""
        ...

    @property
    def values(self) -> dict[str, Value]:
        """Newest value of every point that has been read; None is "not implemented"."""
        ...

    @property
    def sampled_at_s(self) -> float:
        """When the first fast block of the newest poll arrived."""
        ...

    @property
    def prepared(self) -> bool:
        """True when what was learnt belongs to the present connection."""
        ...

    @property
    def connection(self) -> int:
        """Number of the connection the device was prepared on."""
        ...

    def has(self, point: str) -> bool:
        """Tell whether the device has this point at all."""
        ...

    def implemented(self, point: str) -> bool:
        """Tell whether the device has the point and does not mark it as not implemented."""
        ...

    async def refresh(self) -> None:
        """Poll, prepared first where necessary."""
        ...

    async def write(self, writes: Sequence[tuple[str, float]], valid_until_s: float = float("inf")) -> None:
        """Write points in the given order."""
        ...

    def quantised(self, name: str, value: float) -> float:
        """Return what a value becomes when written and read back."""
        ...
