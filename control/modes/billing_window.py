"""The energy imported in the present billing window, and the power that may still be imported until its end.

Windows are aligned to the clock in UTC: quarter hours begin at :00, :15, :30 and :45 in every time zone whose offset
is a whole number of quarter hours. Metering codes bill the import register, so export does not make up for import.
"""

import msgspec

from control.readings import Instant

JUMP_S = 1.0
"""A clock that moves this much more or less than the cycle was set; what was measured cannot be assigned any more."""
LEAST_LEFT_S = 1.0
"""The rest of the window is never counted shorter: a hundredth of a second must not allow a megawatt."""


class BillingWindow(msgspec.Struct, frozen=True, gc=False):
    """One window and what was imported since its begin."""

    start_utc: float
    at_utc: float
    imported_ws: float


def advanced(
    before: BillingWindow | None, grid_w: float, now: Instant, dt_s: float, length_s: float, limit_w: float
) -> BillingWindow:
    """Return the window after the import of this cycle.

    What was imported before this mode began, or before the clock was set, is not known: it counts as the limit.

    Args:
        before: Window of the last cycle, None at the first.
        grid_w: Grid power of this cycle, `+` import.
        now: Time of this cycle.
        dt_s: Measured time since the last cycle.
        length_s: Length of a window, > 0.
        limit_w: Mean power that is allowed.
    """
    start_utc = now.at_utc // length_s * length_s
    since_s = now.at_utc - start_utc
    if before is None or abs(now.at_utc - before.at_utc - dt_s) > JUMP_S:
        return BillingWindow(start_utc, now.at_utc, limit_w * since_s)
    imported_w = max(grid_w, 0.0)
    if start_utc != before.start_utc:
        return BillingWindow(start_utc, now.at_utc, imported_w * since_s)
    return BillingWindow(start_utc, now.at_utc, before.imported_ws + imported_w * dt_s)


def allowed_w(window: BillingWindow, length_s: float, limit_w: float) -> float:
    """Return the mean import, W, with which the window just ends at its limit; never below 0."""
    left_s = max(window.start_utc + length_s - window.at_utc, LEAST_LEFT_S)
    return max(limit_w * length_s - window.imported_ws, 0.0) / left_s
