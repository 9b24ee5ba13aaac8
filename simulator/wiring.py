"""The outputs of the controller as the plant sees them: a value holds until it expires, then the safe value."""

from collections.abc import Iterable

import msgspec

from control.readings import OutputRole
from control.settings import OutputSettings, SignalSettings


class Wiring(msgspec.Struct, frozen=True):
    """What is wired to the controller of a site."""

    signals: tuple[SignalSettings, ...] = ()
    outputs: tuple[OutputSettings, ...] = ()


class Outputs:
    """Every output with its present value."""

    def __init__(self, outputs: Iterable[OutputSettings]) -> None:
        self.known = {output.output_id: output for output in outputs}
        self._values = {name: output.safe_value for name, output in self.known.items()}
        self._until_s = dict.fromkeys(self.known, 0.0)

    def command(self, output_id: str, value: float, until_s: float) -> None:
        """Take a value that holds until a time of the plant.

        Raises:
            ValueError: there is no such output.
        """
        if output_id not in self.known:
            raise ValueError(f'there is no output "{output_id}"; there are {", ".join(self.known) or "none"}')
        self._values[output_id] = value
        self._until_s[output_id] = until_s

    def follow(self, now_s: float) -> None:
        """Let values that were not renewed in time fall back to their safe values."""
        for name, until_s in self._until_s.items():
            if now_s > until_s:
                self._values[name] = self.known[name].safe_value

    def value(self, output_id: str) -> float:
        """Return what an output has now."""
        return self._values[output_id]

    def of(self, role: OutputRole) -> tuple[OutputSettings, ...]:
        """Return the outputs with a role, in the order of the site file."""
        return tuple(output for output in self.known.values() if output.role is role)

    def largest(self, role: OutputRole, zone: str) -> float | None:
        """Return the largest value among the outputs of a role that concern a zone; None when there is none.

        An output without a zone concerns every zone.
        """
        values = [self._values[output.output_id] for output in self.of(role) if output.zone in {"", zone}]
        return max(values) if values else None
