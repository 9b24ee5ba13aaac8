"""Too much PV in the island: the plain rule.

Throttling PV by a higher frequency is the forming inverter's own job (50.2 to 51.5 Hz and above); the controller does
not interfere. Only when that does not help (the frequency runs beyond `high_hz`, or the battery is charged with more
than it takes) all PV outputs open together. They close again when the battery has room and the wait is over. An
over-charge that lasts although no PV output is left to open ends the island before the BMS does.
"""

from control.backup.memory import SurplusMemory, since
from control.backup.settings import BackupSettings

CHARGE_TOLERANCE_W = 50.0
CHARGE_TOLERANCE = 1.1
"""Charging beyond this multiple of the live bound is over-charge; the bound itself moves with each taper."""
ROOM_SHARE = 0.5
"""PV comes back when the battery takes at least this share of its rated charging power again."""


def advance(
    memory: SurplusMemory,
    settings: BackupSettings,
    *,
    power_w: float,
    charge_w: float,
    rated_w: float,
    frequency_hz: tuple[float, ...],
    now_s: float,
) -> SurplusMemory:
    """Return the PV outputs after this cycle of an island that stands.

    Args:
        memory: As of the last cycle.
        settings: Frequency, confirmation and wait.
        power_w: Power of the inverters; negative charges.
        charge_w: Live charge bound as a magnitude.
        rated_w: Rated charging power.
        frequency_hz: Of the island; empty when unknown.
        now_s: Monotonic time.
    """
    rules = settings.surplus
    high_hz = rules.high_hz - 50.0 + settings.nominal_frequency_hz
    over = -power_w > charge_w * CHARGE_TOLERANCE + CHARGE_TOLERANCE_W or any(hertz > high_hz for hertz in frequency_hz)
    since_s = since(memory.since_s, now_s, holds=over)
    if memory.connected:
        if now_s - since_s < rules.confirm_s:
            return SurplusMemory(connected=True, opened_at_s=memory.opened_at_s, since_s=since_s)
        return SurplusMemory(connected=False, opened_at_s=now_s, since_s=since_s)
    waited = now_s - memory.opened_at_s >= rules.return_wait_s
    back = waited and not over and charge_w >= ROOM_SHARE * rated_w
    return SurplusMemory(connected=back, opened_at_s=memory.opened_at_s, since_s=since_s)


def unbearable(memory: SurplusMemory, settings: BackupSettings, now_s: float) -> bool:
    """Tell whether the surplus has lasted although every PV output is open."""
    return not memory.connected and now_s - memory.since_s >= settings.surplus.stop_after_s
