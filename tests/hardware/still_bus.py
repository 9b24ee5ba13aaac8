"""A CAN bus without wire: frames are put in with the age a test wants; all else is the product's own bus."""

from hardware.can_line import EXTENDED, FRAME, ID_MASK, head_of
from hardware.canbus import MAX_PAGES, CanBus, Frame, wire_id
from hardware.config import CanConnection


class StillBus(CanBus):
    """Frames put in by hand."""

    def __init__(self, now_s: float = 100.0) -> None:
        connection = CanConnection(type="can", interface="virtual", channel="none")
        self.now_s = now_s
        super().__init__(connection, 500_000, lambda: self.now_s)
        self.cause = ""

    def put(self, frame_id: int, data: str | bytes, age_s: float = 0.0) -> None:
        """A frame arrives: as hexadecimal text or as bytes; ids above 7FFh are of 29 bits."""
        content = bytes.fromhex(data) if isinstance(data, str) else data
        number, at_s = wire_id(frame_id), self.now_s - age_s
        pagers = self._line_pagers()
        if number in pagers:
            pages = self._pages[number]
            assert len(pages) < MAX_PAGES
            pages[pagers[number](int.from_bytes(content, "little"))] = Frame(content, at_s)
        else:
            self._store[head_of(number)] = FRAME.pack(number, len(content), content), at_s

    def due(self) -> list[tuple[int, bytes]]:
        """What the bus would send now, and again at the next call when its period has passed."""
        sent: list[tuple[int, bytes]] = []

        class Wire:
            def send(self, number: int, data: bytes) -> bool:
                sent.append((number & ID_MASK if number & EXTENDED else number, data))
                return True

        self._send_due(Wire())  # type: ignore[arg-type]
        return sent
