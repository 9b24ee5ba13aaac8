"""The newest values and alarm words of one battery on a bus: decoded when bytes change, forgotten when too old."""

from collections.abc import Callable, Mapping

from hardware.can_table import QUIET, FrameDecoder, Words, alarm_decoder, frame_decoders
from hardware.canbus import CanBus, Frame, wire_id
from hardware.codec import Value
from hardware.link import LinkError, NoAnswerError, NoConnectionError
from hardware.profile_can_parts import Can, CanFrame, CanVersion, dotted


class CanFrames:
    """Keeps what the frames of one battery say."""

    def __init__(self, can: Can, bus: CanBus, id_offset: int, rack: int, clock: Callable[[], float]) -> None:
        """Work out the decoders and watch the battery's frames.

        Args:
            can: The CAN part of the profile.
            bus: The bus the battery is on, not yet started.
            id_offset: Added to every frame id of the profile.
            rack: Number of the rack, where a signal tells racks apart.
            clock: Monotonic seconds.

        Raises:
            ValueError: the DBC cannot be read or used.
        """
        self.values: dict[str, Value] = {}
        self.decoded = 0
        """Frames decoded since the start."""
        self.changes = 0
        """Goes up whenever values or alarm words may have changed."""
        self._can = can
        self._bus = bus
        self._clock = clock
        self._decoders = frame_decoders(can, rack)
        self._alarms_of = alarm_decoder(can)
        self._offset = id_offset
        self._ids = {number: wire_id(number + id_offset, extended=one.extended) for number, one in can.frames.items()}
        self._rows = tuple(_Row(one, self._ids[number], self._decoders[number]) for number, one in can.frames.items())
        self._alarms: dict[tuple[int, int], Words] = {}
        self._words: Words = QUIET
        self._beat: tuple[Value, float] | None = None
        pagers = {row.wire: row.decoder.page_of for row in self._rows if row.decoder.page_of is not None}
        bus.watch(self._ids.values(), pagers)

    def take(self) -> tuple[float, Mapping[str, Value], Words]:
        """Decode what is new; return the time of the first required frame, all values, and the alarm words.

        Raises:
            NoConnectionError: the bus is not open or is bus-off.
            NoAnswerError: a required frame is missing or too old, or the heartbeat stands still.
        """
        bus = self._bus
        if bus.bus_off:
            raise NoConnectionError(bus.cause)
        now_s, at_s = self._clock(), 0.0
        for row in self._rows:
            watched = row.watched
            if watched.look_s and now_s - row.looked_s < watched.look_s:
                continue
            if row.decoder.page_of is None:
                frame = bus.newest(row.wire)
                frame_at_s = 0.0 if frame is None else self._take(row, 0, frame, now_s)
            else:
                newest = self._newest_pages(row)
                frame_at_s = max((self._take(row, page, frame, now_s) for page, frame in newest.items()), default=0.0)
            if frame_at_s:
                row.looked_s = now_s
            if watched.required:
                if not frame_at_s:
                    raise self._missing(watched)
                at_s = at_s or frame_at_s
        self._check_heartbeat(now_s)
        return at_s, self.values, self._words

    def _missing(self, watched: CanFrame) -> LinkError:
        if self._bus.cause:
            return NoConnectionError(self._bus.cause)
        return NoAnswerError(f"no frame {watched.id + self._offset:X}h within {watched.max_age_s:g} s")

    def _take(self, row: "_Row", page: int, frame: Frame, now_s: float) -> float:
        """Bring one page of a frame up to date; return its time, 0 when it is too old."""
        if now_s - frame.at_s > row.watched.max_age_s:
            if row.seen.pop(page, None) is not None:
                self.changes += 1
                self.values.update(dict.fromkeys(row.decoder.ids(page)))
                self._note((row.watched.id, page), QUIET)
            return 0.0
        if row.seen.get(page) != frame.data:
            row.seen[page] = frame.data
            self.changes += 1
            self.decoded += 1
            self.values.update(row.decoder.decode(frame.data))
            self._note((row.watched.id, page), self._alarms_of(row.watched.id, frame.data))
        return frame.at_s

    def _newest_pages(self, row: "_Row") -> dict[int, Frame]:
        """Return the newest frame of each page of an id that belongs to this rack."""
        decoder, found = row.decoder, dict[int, Frame]()
        for frame in list(self._bus.pages(row.wire).values()):
            page = decoder.page(frame.data)
            if decoder.mine(page) and (page not in found or frame.at_s > found[page].at_s):
                found[page] = frame
        return found

    def _note(self, key: tuple[int, int], words: Words) -> None:
        """Keep the alarm words of one page, and all of them together when they changed."""
        if self._alarms.get(key, QUIET) == words:
            return
        self._alarms[key] = words
        both = self._alarms.values()
        alarms = tuple(dict.fromkeys(name for one in both for name in one[0]))
        self._words = alarms, tuple(dict.fromkeys(name for one in both for name in one[1]))

    def _check_heartbeat(self, now_s: float) -> None:
        """Refuse frames whose sender has stopped counting: its processor stands still."""
        heartbeat = self._can.heartbeat
        if heartbeat is None:
            return
        value = self.values.get(heartbeat.signal)
        if self._beat is None or value != self._beat[0]:
            self._beat = value, now_s
        elif now_s - self._beat[1] > heartbeat.max_age_s:
            raise NoAnswerError(
                f"the heartbeat of the BMS has stood still for {now_s - self._beat[1]:.0f} s (last value {value})"
            )
        if value is None:
            raise NoAnswerError("the BMS sends no heartbeat")


class _Row:
    """One watched frame: how it is decoded, and the bytes of each page that were decoded last."""

    __slots__ = ("decoder", "looked_s", "seen", "watched", "wire")

    def __init__(self, watched: CanFrame, wire: int, decoder: FrameDecoder) -> None:
        self.watched, self.wire, self.decoder = watched, wire, decoder
        self.seen: dict[int, bytes] = {}
        self.looked_s = float("-inf")


def version_in(rule: CanVersion, values: Mapping[str, Value]) -> tuple[int, ...] | None:
    """Return the version of the BMS, None while it has not said one."""
    parts = [values.get(name) for name in rule.signals]
    if any(part is None for part in parts):
        return None
    if isinstance(parts[0], str):
        numbers = parts[0].lstrip("vV").split(".")
        return tuple(int(number) for number in numbers) if all(one.isdigit() for one in numbers) else None
    return tuple(int(float(part)) for part in parts if part is not None)


def wrong_version(rule: CanVersion, version: tuple[int, ...]) -> str:
    """Return in words that this is not a version the map is for."""
    return f"the BMS says version {dotted(version)}; DBC and map are for {rule.words()}"
