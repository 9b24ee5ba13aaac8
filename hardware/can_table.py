"""The decoders of one battery: for each watched frame a function from its bytes to the profile's values and alarms.

A frame has one page, or several told apart by multiplexer signals; each page has a function of its own made by
`hardware.can_codegen`. A short frame goes the plain way, signal by signal.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import prod
from pathlib import Path

import msgspec

from hardware.can_codegen import PageDecoder, Wanted, page_decoder
from hardware.can_layout import MAX_PAGES, FrameCode, SignalCode, frame_codes
from hardware.codec import Value
from hardware.profile_can_parts import Can

Words = tuple[tuple[str, ...], tuple[str, ...]]
"""Active alarms and warnings by code."""
QUIET: Words = ((), ())
REMEMBERED = 256
"""Different alarm patterns of a frame that are kept."""


class FrameDecoder:
    """Decodes one frame; call it with the bytes, get values by id (None: not usable, absent: not in this page)."""

    def __init__(
        self,
        frame: FrameCode,
        wanted: Sequence[Wanted],
        only: Mapping[str, int] | None = None,
        also: Iterable[SignalCode] = (),
        *,
        plain: bool = False,
    ) -> None:
        """Make the functions of all pages.

        Args:
            frame: The frame.
            wanted: The values to take out of it.
            only: Signals that must have these raw values, or the frame belongs to another rack.
            also: Further signals somebody looks at, whose pages must be told apart too.
            plain: Do not judge floating-point values (comparison with other decoders).

        Raises:
            ValueError: more pages than are sensible.
        """
        self.frame = frame
        self._wanted = tuple(wanted)
        self._only = dict(only or {})
        codes = [*(one.code for one in wanted), *also]
        self._multiplexers: dict[str, list[int]] = {
            name: sorted({value for code in codes for mux, known in code.pages if mux == name for value in known})
            for name in frame.multiplexers
            if name not in self._only and any(mux == name for code in codes for mux, _ in code.pages)
        }
        judged = [frame.signals[name] for name in (*self._multiplexers, *self._only)]
        self._full = max((code.needs for code in (*codes, *judged)), default=0)
        self._select = sum(frame.signals[name].placed for name in self._only)
        self._selected = sum(frame.signals[name].place(value) for name, value in self._only.items())
        self.page_of = _pager(judged)
        """From the frame as one little-endian integer to its page; None when there is one page only."""
        self._plain = plain
        self._page_ids: dict[int, tuple[str, ...]] = {}
        self._pages = {page: self._made(page, inside) for page, inside in self._all_pages().items()}
        self.decode: PageDecoder = self._pages[0] if self.page_of is None else self._paged
        """The same as calling the object, a little quicker."""

    def __call__(self, data: bytes) -> dict[str, Value]:
        """Return the values of one frame; nothing when it belongs to another rack."""
        return self.decode(data)

    def _paged(self, data: bytes) -> dict[str, Value]:
        return self._pages.get(self.page(data), self._slowly)(data)

    def page(self, data: bytes) -> int:
        """Return the page a frame is."""
        return 0 if self.page_of is None else self.page_of(int.from_bytes(data, "little"))

    def ids(self, page: int) -> tuple[str, ...]:
        """Return the ids of the values in a page."""
        return self._page_ids.get(page, ())

    def mine(self, page: int) -> bool:
        """Tell whether a page belongs to this rack."""
        return page & self._select == self._selected

    def _made(self, page: int, inside: Mapping[str, int]) -> PageDecoder:
        mine = [one for one in self._wanted if all(inside.get(name) in values for name, values in one.code.pages)]
        self._page_ids[page] = tuple(one.id for one in mine)
        return page_decoder(mine, self._slowly, self._full, plain=self._plain)

    def _slowly(self, data: bytes) -> dict[str, Value]:
        """Decode a short frame, or one with a multiplexer value the DBC does not know."""
        signals = self.frame.signals
        for name, value in self._only.items():
            if len(data) < signals[name].needs or _bits(signals[name], data) != value:
                return {}
        return {
            one.id: one.finish(_bits(one.code, data) if one.text else one.code.raw(data), plain=self._plain)
            if self.frame.present(one.code.name, data)
            else None
            for one in self._wanted
            if not self._elsewhere(one, data)
        }

    def _elsewhere(self, one: Wanted, data: bytes) -> bool:
        """Tell whether a frame says by its multiplexers that this value is in another page."""
        signals = self.frame.signals
        return any(
            len(data) >= signals[name].needs and signals[name].raw(data) not in values
            for name, values in one.code.pages
        )

    def _all_pages(self) -> dict[int, dict[str, int]]:
        """Return every page the DBC knows: page -> raw values of the multiplexers that are in it.

        A multiplexer that is itself in some pages only does not count in the others.
        """
        signals = self.frame.signals
        count = prod(len(values) for values in self._multiplexers.values())
        if count > MAX_PAGES:
            raise ValueError(f"{self.frame.name} has {count} pages; at most {MAX_PAGES} are decoded")
        found: dict[int, dict[str, int]] = {}
        for chosen in product(*self._multiplexers.values()):
            every = {**dict(zip(self._multiplexers, chosen, strict=True)), **self._only}
            inside = {
                name: value
                for name, value in every.items()
                if all(every.get(outer) in values for outer, values in signals[name].pages)
            }
            found[sum(signals[name].place(value) for name, value in inside.items())] = inside
        return found


class Pager(msgspec.Struct, frozen=True):
    """Tells the pages of a frame apart: call it with the frame as one little-endian integer."""

    steps: tuple[tuple[int, tuple[tuple[int, frozenset[int]], ...]], ...]
    """Bits of each multiplexer, and the bits of others with the values at which it is in the frame."""
    mask: int
    """All bits, when every multiplexer is always there; else 0."""

    def __call__(self, number: int) -> int:
        """Return the page."""
        if self.mask:
            return number & self.mask
        return sum(
            number & bits for bits, when in self.steps if all(number & outer in values for outer, values in when)
        )


def _pager(judged: Sequence[SignalCode]) -> Pager | None:
    """Return what tells pages apart by these signals."""
    if not judged:
        return None
    by_name = {code.name: code for code in judged}
    steps = tuple(
        (
            code.placed,
            tuple(
                (by_name[name].placed, frozenset(by_name[name].place(value) for value in values))
                for name, values in code.pages
                if name in by_name
            ),
        )
        for code in judged
    )
    return Pager(steps, 0 if any(when for _, when in steps) else sum(code.placed for code in judged))


def _bits(code: SignalCode, data: bytes) -> int:
    return code.bits(int.from_bytes(data, "little" if code.little else "big"), len(data))


def frame_decoders(can: Can, rack: int = 1) -> Mapping[int, FrameDecoder]:
    """Return one decoder for each watched frame of a profile.

    Args:
        can: The CAN part of the profile.
        rack: Number of the rack, for profiles that tell racks apart by a signal.

    Raises:
        ValueError: the DBC cannot be read or used.
    """
    frames = frame_codes(can.dbc)
    wanted: dict[int, list[Wanted]] = {frame: [] for frame in can.frames}
    for signal in can.signals.values():
        wanted[signal.frame].append(
            Wanted(
                id=signal.id,
                code=frames[signal.frame].signals[signal.signal],
                scale=Fraction(repr(signal.scale)),
                add=signal.add,
                invert=signal.invert,
                ignore=signal.ignore,
                minimum=signal.minimum,
                maximum=signal.maximum,
                clamp_min=signal.clamp_min,
                text=signal.text,
            )
        )
    found: dict[int, FrameDecoder] = {}
    for number, values in wanted.items():
        frame = frames[number]
        also = [frame.signals[alarm.signal] for alarm in can.alarms if alarm.frame == number]
        found[number] = FrameDecoder(frame, values, _only(can, frame, rack), also)
    return found


def _only(can: Can, frame: FrameCode, rack: int) -> dict[str, int]:
    name = can.racks.selector if can.racks else ""
    return {name: rack} if name in frame.signals else {}


def whole_decoders(dbc: Path) -> Mapping[int, FrameDecoder]:
    """Return decoders for every signal of every frame of a DBC, by the DBC's own names (comparison, tools)."""
    return {
        frame.id: FrameDecoder(frame, [Wanted(code.name, code) for code in frame.signals.values()], plain=True)
        for frame in frame_codes(dbc).values()
    }


AlarmDecoder = Callable[[int, bytes], Words]


def alarm_decoder(can: Can) -> AlarmDecoder:
    """Return a function that gives the active alarms and warnings of one frame: (alarms, warnings) by code."""
    found = {frame: _words_of(can, frame_codes(can.dbc)[frame]) for frame in can.frames}
    decoders = {frame: decode for frame, decode in found.items() if decode is not None}

    def decode(frame: int, data: bytes) -> Words:
        part = decoders.get(frame)
        return QUIET if part is None else part(data)

    return decode


def _words_of(can: Can, frame: FrameCode) -> Callable[[bytes], Words] | None:
    """Return the alarm decoder of one frame; None without alarms in it. Patterns seen before are remembered."""
    rows = tuple(
        (frame.signals[alarm.signal], alarm.active, alarm.bit.code, alarm.bit.severity in {"alarm", "fault"})
        for alarm in can.alarms
        if alarm.frame == frame.id
    )
    if not rows:
        return None
    full = max(code.needs for code, *_ in rows)
    mask = 0
    for name in {code.name for code, *_ in rows} | {name for code, *_ in rows for name, _ in code.pages}:
        mask |= frame.signals[name].placed
    known: dict[int, Words] = {}

    def work_out(data: bytes) -> Words:
        alarms: list[str] = []
        warnings: list[str] = []
        for code, active, name, serious in rows:
            if frame.present(code.name, data) and code.raw(data) == active:
                (alarms if serious else warnings).append(name)
        return tuple(alarms), tuple(warnings)

    def decode(data: bytes) -> Words:
        if len(data) < full:
            return work_out(data)
        pattern = int.from_bytes(data, "little") & mask
        found = known.get(pattern)
        if found is None:
            found = work_out(data)
            if len(known) < REMEMBERED:
                known[pattern] = found
        return found

    return decode
