"""The system's time service (`org.freedesktop.timedate1`, systemd-timedated(8)) over D-Bus."""

from dataclasses import dataclass
from typing import Protocol, Self

from dbus_fast import BusType
from dbus_fast.aio import MessageBus
from dbus_fast.errors import DBusError

NAME, PATH, INTERFACE = "org.freedesktop.timedate1", "/org/freedesktop/timedate1", "org.freedesktop.timedate1"


class _Timedated(Protocol):
    """What dbus-fast makes of timedated's description of itself."""

    async def get_ntp(self) -> bool: ...
    async def get_ntp_synchronized(self) -> bool: ...
    async def get_timezone(self) -> str: ...
    async def call_set_ntp(self, on: bool, ask: bool, /) -> None: ...  # noqa: FBT001 - its own order
    async def call_set_time(self, utc_us: int, relative: bool, ask: bool, /) -> None: ...  # noqa: FBT001
    async def call_set_timezone(self, zone: str, ask: bool, /) -> None: ...  # noqa: FBT001


class TimeServiceError(Exception):
    """The time service is not there or refuses; in one sentence."""


@dataclass(frozen=True)
class TimeState:
    """What timedated says."""

    ntp: bool
    """Synchronisation is switched on."""
    synchronised: bool
    zone: str


class TimeService:
    """A connection to timedated; use it with `async with`."""

    def __init__(self, address: str = "") -> None:
        """`address`: of another bus than the system's, for tests."""
        self._address = address
        self._bus: MessageBus | None = None

    async def __aenter__(self) -> Self:
        """Connect.

        Raises:
            TimeServiceError: There is no bus.
        """
        bus = MessageBus(bus_address=self._address) if self._address else MessageBus(bus_type=BusType.SYSTEM)
        try:
            self._bus = await bus.connect()
        except (OSError, DBusError) as error:
            raise TimeServiceError(f"no system bus: {error}") from error
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._bus is not None:
            self._bus.disconnect()

    async def state(self) -> TimeState:
        """Return what timedated says.

        Raises:
            TimeServiceError: It is not there.
        """
        face = await self._face()
        try:
            return TimeState(
                ntp=bool(await face.get_ntp()),
                synchronised=bool(await face.get_ntp_synchronized()),
                zone=str(await face.get_timezone()),
            )
        except DBusError as error:
            raise TimeServiceError(f"timedated: {error.text}") from error

    async def switch_ntp(self, *, on: bool) -> None:
        """Switch synchronisation on or off.

        Raises:
            TimeServiceError: No service that could (chrony or systemd-timesyncd) is installed, or it refuses.
        """
        face = await self._face()
        try:
            await face.call_set_ntp(on, False)  # noqa: FBT003 - nobody can be asked for a password
        except DBusError as error:
            raise TimeServiceError(
                f"synchronisation cannot be switched {'on' if on else 'off'}: {error.text}"
            ) from error

    async def set_time(self, utc_s: float) -> None:
        """Set the clock by hand.

        Raises:
            TimeServiceError: Synchronisation is on, or it refuses.
        """
        if (await self.state()).ntp:
            raise TimeServiceError("the clock is set by time synchronisation; switch that off first")
        face = await self._face()
        try:
            await face.call_set_time(round(utc_s * 1e6), False, False)  # noqa: FBT003 - absolute, nobody to ask
        except DBusError as error:
            raise TimeServiceError(f"the clock cannot be set: {error.text}") from error

    async def set_zone(self, zone: str) -> None:
        """Set the time zone, such as Europe/Copenhagen.

        Raises:
            TimeServiceError: There is no such zone, or it refuses.
        """
        face = await self._face()
        try:
            await face.call_set_timezone(zone, False)  # noqa: FBT003 - nobody can be asked for a password
        except DBusError as error:
            raise TimeServiceError(f"time zone {zone!r}: {error.text}") from error

    async def _face(self) -> _Timedated:
        if self._bus is None:
            raise TimeServiceError("not connected")
        try:
            described = await self._bus.introspect(NAME, PATH, timeout=10.0)
        except (DBusError, TimeoutError) as error:
            raise TimeServiceError(f"timedated does not answer: {error}") from error
        return self._bus.get_proxy_object(NAME, PATH, described).get_interface(INTERFACE)  # type: ignore[return-value] # made from the description
