"""A Modbus unit that holds the registers of a golden vector, and the fields of a reading by path."""

import struct
from collections.abc import Mapping, Sequence
from typing import Any

from tests.hardware.modbus_device import Unit

Registers = Mapping[str, Mapping[int, Sequence[int]]]
READS = {1: "coil", 2: "discrete", 3: "holding", 4: "input"}


class GoldenUnit(Unit):
    """Serves base registers with a vector's on top; a block asked for exactly as given is answered exactly so.

    Functions 3 and 4 read the same registers when there are no input registers.
    """

    def __init__(self, base: Registers, vector: Registers) -> None:
        super().__init__()
        self.exact: dict[tuple[str, int, int], list[int]] = {}
        self.flat: dict[tuple[str, int], int] = {}
        self.one_space = "input" not in base
        for layer in (base, vector):
            entries = [(space, at, list(words)) for space, blocks in layer.items() for at, words in blocks.items()]
            for space, at, words in sorted(entries, key=lambda entry: len(entry[2])):
                self.flat.update({(space, at + index): word for index, word in enumerate(words)})
        for space, blocks in base.items():
            self.exact.update({(space, at, len(words)): list(words) for at, words in blocks.items() if len(words) == 1})
        for space, blocks in vector.items():
            for at, words in blocks.items():
                self.exact.pop((space, at, 1), None)
                if len(words) == 1:
                    self.exact[space, at, 1] = list(words)

    def answer(self, pdu: bytes) -> bytes:
        function = pdu[0]
        if function not in READS or self.exception is not None:
            return super().answer(pdu)
        self.requests += 1
        address, count = struct.unpack(">HH", pdu[1:5])
        space = "holding" if function == 4 and self.one_space else READS[function]
        words = self.exact.get((space, address, count))
        if words is None:
            known = [self.flat.get((space, address + index)) for index in range(count)]
            words = [word for word in known if word is not None]
        if len(words) != count:
            return bytes([function | 0x80, 2])
        if function in {3, 4}:
            return struct.pack(f">BB{count}H", function, 2 * count, *words)
        length = (count + 7) // 8
        return bytes([function, length]) + sum(bit << index for index, bit in enumerate(words)).to_bytes(
            length, "little"
        )

    def holding(self, address: int, words: Sequence[int]) -> None:
        """Change holding registers."""
        for index, word in enumerate(words):
            self.flat["holding", address + index] = word
            self.exact.pop(("holding", address + index, 1), None)
            self.exact["holding", address + index, 1] = [word]


def field(reading: Any, path: str) -> Any:
    """Return a field by path; `phases` alone is their number."""
    if path == "phases":
        return len(reading.phases)
    found: Any = reading
    for part in path.split("."):
        found = found[int(part) - 1] if part.isdigit() else getattr(found, part)
    return found
