"""The energy imported in the present billing window, and the power that may still be imported until its end.

Windows are aligned to the clock in UTC: quarter hours begin at :00, :15, :30 and :45 in every time zone whose offset
is a whole number of quarter hours. Metering codes bill the import register, so export does not make up for import.

The grid operator's meter runs whoever has the say over the battery. So does the window: a mode that bills only says how
long it is, and one that has begun is measured to its end through stops, idle, schedules and other modes.
"""

import msgspec

from control.model import SiteFlow
from control.readings import Instant

JUMP_S = 1.0
"""A clock that moves this much more or less than the cycle was set; what was measured cannot be assigned any more."""
LEAST_LEFT_S = 1.0
"""The rest of the window is never counted shorter: a hundredth of a second must not allow a megawatt."""


class BillingWindow(msgspec.Struct, frozen=True, gc=False):
    """One window and what was imported since its begin."""

    start_utc: float
    length_s: float
    at_utc: float
    imported_ws: float
    unknown_s: float = 0.0
    """Time of the window, up to now, whose import is not in `imported_ws` because nobody has seen it."""


def followed(
    before: tuple[BillingWindow, ...], wanted_s: float, flow: SiteFlow, now: Instant, dt_s: float
) -> tuple[BillingWindow, ...]:
    """Return the window after this cycle; empty, and the same object as before, while nobody bills.

    Args:
        before: Window of the last cycle; empty: none has begun.
        wanted_s: Length of the windows of the mode in force, 0: it does not bill, and none begins.
        flow: What the meters show in this cycle.
        now: Time of this cycle.
        dt_s: Measured time since the last cycle.
    """
    if not before:
        return (_begun(wanted_s, now),) if wanted_s > 0.0 else before
    (last,) = before
    window = advanced(last, wanted_s if wanted_s > 0.0 else last.length_s, flow, now, dt_s)
    return (window,) if wanted_s > 0.0 or window.start_utc == last.start_utc else ()


def advanced(last: BillingWindow, length_s: float, flow: SiteFlow, now: Instant, dt_s: float) -> BillingWindow:
    """Return the window after the import of this cycle.

    Not known is what was imported before the first window began, while no meter was valid, before the clock was set,
    and what a longer window than the present one reaches back to or a shorter one would have to divide.
    """
    start_utc = _start_utc(length_s, now)
    imported_ws, unknown_s, own_s = last.imported_ws, last.unknown_s, dt_s
    if abs(now.at_utc - last.at_utc - dt_s) > JUMP_S or last.start_utc < start_utc < last.at_utc:
        return _begun(length_s, now)
    if start_utc >= last.at_utc:
        imported_ws, unknown_s, own_s = 0.0, 0.0, now.at_utc - start_utc
    elif start_utc < last.start_utc:
        unknown_s += last.start_utc - start_utc
    if flow.grid_known:
        imported_ws += max(flow.grid_w, 0.0) * own_s
    else:
        unknown_s += own_s
    return BillingWindow(start_utc, length_s, now.at_utc, imported_ws, unknown_s)


def allowed_w(window: BillingWindow, limit_w: float) -> float:
    """Return the mean import, W, with which the window just ends at its limit; never below 0.

    What is not known counts as the limit.
    """
    left_s = max(window.start_utc + window.length_s - window.at_utc, LEAST_LEFT_S)
    return max(limit_w * (window.length_s - window.unknown_s) - window.imported_ws, 0.0) / left_s


def _begun(length_s: float, now: Instant) -> BillingWindow:
    start_utc = _start_utc(length_s, now)
    return BillingWindow(start_utc, length_s, now.at_utc, 0.0, now.at_utc - start_utc)


def _start_utc(length_s: float, now: Instant) -> float:
    return now.at_utc // length_s * length_s
