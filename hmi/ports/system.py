"""What the program knows of itself and of the computer it runs on."""

from collections.abc import Callable
from typing import Protocol

import msgspec


class SystemFacts(msgspec.Struct, frozen=True):
    """The unit, its control loop and its computer, as of a moment ago; None: not known here."""

    version: str = ""
    computer: str = ""
    """Model of the computer."""
    serial: str = ""
    starts: int = 0
    started_utc: float = 0.0
    total_runtime_s: float = 0.0
    clean_stop_before: bool = True
    """False: the program was killed or lost power before this start."""
    last_full_utc: float = 0.0
    """Battery last fully charged; 0: not yet."""
    cycles: int = 0
    missed_deadlines: int = 0
    step_p50_ms: float | None = None
    """Time of the control step itself over the last minute."""
    lateness_p99_ms: float | None = None
    """How late cycles begin over the last minute."""
    rss_bytes: int | None = None
    load_1min: float | None = None
    cores: int = 1
    cpu_temperature_c: float | None = None
    disk_free_bytes: int | None = None
    history_bytes: int | None = None
    addresses: tuple[str, ...] = ()
    """Network addresses, without those of the computer to itself."""
    data_folder: str = ""


class SystemPort(Protocol):
    """Tells about the program and its computer."""

    def facts(self, done: Callable[[SystemFacts], None]) -> None:
        """Gather the facts off the loop and hand them over on it."""
        ...
