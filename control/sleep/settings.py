"""When the unit rests, and whether its BMS may sleep."""

import msgspec


class IdleSettings(msgspec.Struct, frozen=True):
    """Automatic idle."""

    idle_after_s: float = 900.0
    """No power for this long: idle."""
    power_w: float = 60.0
    """Less than this counts as no power."""
    wake_w: float = 100.0
    """The mode must want at least this much when it has settled."""
    wake_after_s: float = 5.0
    """And for this long."""


class SleepSettings(msgspec.Struct, frozen=True):
    """Sleep of the BMS, by the outputs of role `battery_wake`."""

    sleep_after_s: float = 1800.0
    """Idle for this long: asleep."""
    min_awake_s: float = 600.0
    min_asleep_s: float = 300.0
    check_every_s: float = 86_400.0
    """Asleep for this long: wake for a look at the cells."""
    check_s: float = 300.0
    """Length of that look."""
    wake_timeout_s: float = 60.0
    """A BMS takes this long at most to answer after it was woken."""
