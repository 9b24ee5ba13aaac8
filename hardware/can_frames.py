"""The newest values and alarm words of one battery on a bus: decoded when bytes change, forgotten when too old."""

from collections.abc import Callable, Mapping

from hardware.can_table import QUIET, FrameDecoder, Words, alarm_decoder, frame_decoders
from hardware.canbus import CanBus, Frame, wire_id
from hardware.codec import Value
from hardware.link import NoAnswerError, NoConnectionError
from hardware.profile import Can, CanFrame, CanVersion, dotted


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
        self._can = can
        self._bus = bus
        self._clock = clock
        self._decoders = frame_decoders(can, rack)
        self._alarms_of = alarm_decoder(can)
        self._offset = id_offset
        self._ids = {number: wire_id(number + id_offset, extended=one.extended) for number, one in can.frames.items()}
        self._seen: dict[tuple[int, int], bytes] = {}
        self._looked_s: dict[int, float] = {}
        self._alarms: dict[tuple[int, int], Words] = {}
        self._words: Words = QUIET
        self._beat: tuple[Value, float] | None = None
        pagers = {
            self._ids[number]: decoder.page_of
            for number, decoder in self._decoders.items()
            if decoder.page_of is not None
        }
        bus.watch(self._ids.values(), pagers)

    def take(self) -> tuple[float, Mapping[str, Value], Words]:
        """Decode what is new; return the time of the first required frame, all values, and the alarm words.

        Raises:
            NoConnectionError: the bus is not open or is bus-off.
            NoAnswerError: a required frame is missing or too old, or the heartbeat stands still.
        """
        if self._bus.bus_off:
            raise NoConnectionError(self._bus.cause)
        now_s, at_s = self._clock(), 0.0
        for watched in self._can.frames.values():
            frame_at_s = self._take(watched, now_s)
            if watched.required:
                at_s = at_s or frame_at_s
        self._check_heartbeat(now_s)
        return at_s, self.values, self._words

    def _take(self, watched: CanFrame, now_s: float) -> float:
        """Bring one frame up to date; return its time."""
        number = watched.id
        decoder = self._decoders[number]
        if watched.look_s and now_s - self._looked_s.get(number, -watched.look_s) < watched.look_s:
            return 0.0
        self._looked_s[number] = now_s
        newest = self._newest(number, decoder)
        at_s = 0.0
        for page, frame in newest.items():
            if now_s - frame.at_s <= watched.max_age_s:
                at_s = max(at_s, frame.at_s)
                self._decode((number, page), frame.data, decoder)
            else:
                self._forget((number, page), decoder)
        if watched.required and not at_s:
            if self._bus.cause:
                raise NoConnectionError(self._bus.cause)
            raise NoAnswerError(f"no frame {number + self._offset:X}h within {watched.max_age_s:g} s")
        return at_s

    def _newest(self, number: int, decoder: FrameDecoder) -> dict[int, Frame]:
        """Return the newest frame of each page of an id that belongs to this rack."""
        if decoder.page_of is None:
            frame = self._bus.newest(self._ids[number])
            return {} if frame is None else {0: frame}
        found: dict[int, Frame] = {}
        for frame in list(self._bus.pages(self._ids[number]).values()):
            page = decoder.page(frame.data)
            if decoder.mine(page) and (page not in found or frame.at_s > found[page].at_s):
                found[page] = frame
        return found

    def _decode(self, key: tuple[int, int], data: bytes, decoder: FrameDecoder) -> None:
        if self._seen.get(key) == data:
            return
        self._seen[key] = data
        self.values.update(decoder.decode(data))
        self._note(key, self._alarms_of(key[0], data))

    def _forget(self, key: tuple[int, int], decoder: FrameDecoder) -> None:
        if self._seen.pop(key, None) is not None:
            self.values.update(dict.fromkeys(decoder.ids(key[1])))
            self._note(key, QUIET)

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
