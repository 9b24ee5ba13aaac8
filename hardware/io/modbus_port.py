"""Relay and digital I/O modules on Modbus: coils are relays, discrete inputs are inputs.

Written with function 5 (one coil, FF00h or 0000h), read back with function 1; the non-standard "flip" is never used.
Such a module keeps its relays when its master dies: what must fall then has to be wired so (docs/untested.md).
"""

from collections.abc import Mapping, Sequence

from hardware.io.config import ModbusModule
from hardware.io.wire import PortError, Wire, level_of
from hardware.link import LinkError
from hardware.modbus import ModbusBus
from hardware.profile import Space

COIL = "coil"
INPUT = "input"


class ModbusPort:
    """One module on a line that may be shared with other devices."""

    def __init__(self, bus: ModbusBus, module: ModbusModule, unit: int) -> None:
        self._bus = bus
        self._module = module
        self._unit = unit
        self._wires: tuple[Wire, ...] = ()

    async def open(self, wires: Sequence[Wire]) -> None:
        """Check the lines and set the outputs to their safe values.

        Raises:
            PortError: A line is not on this module, or it does not answer.
        """
        for wire in wires:
            number = _number(wire)
            most = self._module.coils if wire.line.startswith(COIL) else self._module.inputs
            if number >= most:
                raise PortError(f"{wire.id}: line {wire.line!r} is not on this module, it has {most} of that kind")
            if wire.output and not wire.line.startswith(COIL):
                raise PortError(f"{wire.id}: line {wire.line!r} is no relay; outputs are {COIL}0 and up")
        self._wires = tuple(wires)
        await self.read()  # opens the line, which a write never does
        for wire in wires:
            if wire.output:
                await self.write(wire, level_of(wire, wire.safe_value))

    async def read(self) -> Mapping[str, float]:
        """Return inputs and relays.

        Raises:
            PortError: The module does not answer.
        """
        levels: dict[str, float] = {}
        for kind, space, count in (
            (COIL, Space.COIL, self._module.coils),
            (INPUT, Space.DISCRETE, self._module.inputs),
        ):
            wires = [wire for wire in self._wires if wire.line.startswith(kind)]
            if not wires:
                continue
            try:
                bits = await self._bus.read(self._unit, space, 0, count, self._module.timeout_s)
            except LinkError as error:
                raise PortError(f"{self._bus.name} unit {self._unit}: {error}") from error
            levels |= {wire.id: float(bits[_number(wire)]) for wire in wires}
        return levels

    async def write(self, wire: Wire, level: float) -> None:
        """Set a relay.

        Raises:
            PortError: The module has not confirmed it.
        """
        try:
            await self._bus.write_coil(
                self._unit, _number(wire), on=round(level) == 1, timeout_s=self._module.timeout_s
            )
        except LinkError as error:
            raise PortError(f"{wire.id}: {self._bus.name} unit {self._unit}: {error}") from error

    async def close(self) -> None:
        """The line stays open: others may be on it."""


def _number(wire: Wire) -> int:
    """Return the number behind `coil` or `input`.

    Raises:
        PortError: The line is named otherwise.
    """
    for kind in (COIL, INPUT):
        digits = wire.line.removeprefix(kind)
        if digits != wire.line and digits.isdigit():
            return int(digits)
    raise PortError(f"{wire.id}: line {wire.line!r} is neither {COIL}0, {COIL}1 … nor {INPUT}0, {INPUT}1 …")
