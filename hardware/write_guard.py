"""The last clamp at the wire: what may really be written, whatever the rest of the program believes.

Pure. Every deviation from the command is named in a `Refusal` code; nothing is silent (LIM-02, LIM-03, INV-03).
"""

import math

import msgspec

from control.command import InverterCommand
from control.readings import InverterReading
from control.settings import InverterSettings


class Denial(msgspec.Struct, frozen=True):
    """One reason why less than the command is carried out."""

    code: str
    """`not_finite`, `expired`, `dead_man`, `clamped_p`, `clamped_q`, `no_rating`, and from the driver
    `read_only`, `unknown_device`, `overflow`, `write_failed`, `readback_mismatch`, `start_failed`, …"""
    text: str


class Allowed(msgspec.Struct, frozen=True):
    """What may go to the device, and what was taken away."""

    run: bool
    active_power_w: float
    reactive_power_var: float
    denials: tuple[Denial, ...] = ()


STOPPED = Allowed(run=False, active_power_w=0.0, reactive_power_var=0.0)


class Ratings(msgspec.Struct, frozen=True):
    """Magnitudes no command may exceed."""

    charge_w: float
    discharge_w: float
    apparent_va: float
    reactive_var: float


def ratings(settings: InverterSettings | None, reading: InverterReading | None) -> Ratings | None:
    """Return the smaller of the site file's and the device's own ratings; None without a site-file entry.

    A rating the device does not report does not limit; one that is negative or not finite is taken as 0.
    """
    if settings is None:
        return None
    own = (None, None, None, None)
    if reading is not None:
        own = (reading.rated_charge_w, reading.rated_discharge_w, reading.rated_apparent_va, reading.rated_reactive_var)
    return Ratings(
        charge_w=_smaller(settings.max_charge_w, own[0]),
        discharge_w=_smaller(settings.max_discharge_w, own[1]),
        apparent_va=_smaller(settings.max_apparent_va, own[2]),
        reactive_var=_smaller(settings.max_reactive_var, own[3]),
    )


def allow(command: InverterCommand, limits: Ratings | None, now_s: float, *, dead_man_armed: bool) -> Allowed:
    """Return what may be written at this very moment.

    Args:
        command: What the brain wants.
        limits: Static ratings; None refuses all power.
        now_s: Monotonic time of the write, compared with `command.valid_until_s`.
        dead_man_armed: The device's own time-out was armed and read back.

    Returns:
        Power in W and var inside the ratings and the apparent-power circle (active power first); 0 with a
        named denial when the command is expired, not finite, unrated or not covered by the dead-man.
    """
    p_w, q_var = command.active_power_w, command.reactive_power_var
    if not (math.isfinite(p_w) and math.isfinite(q_var) and math.isfinite(command.valid_until_s)):
        return _nothing(command.run, "not_finite", f"command of {p_w} W and {q_var} var is not finite")
    if now_s > command.valid_until_s:
        late_s = now_s - command.valid_until_s
        text = f"command of {p_w:.0f} W by {command.source} expired {late_s:.2f} s ago, 0 W instead"
        return _nothing(command.run, "expired", text)
    if p_w == 0.0 and q_var == 0.0:
        return Allowed(run=command.run, active_power_w=0.0, reactive_power_var=0.0)
    if limits is None:
        return _nothing(command.run, "no_rating", "the site file has no ratings for this inverter, 0 W instead")
    if not dead_man_armed:
        return _nothing(command.run, "dead_man", f"dead-man not armed, 0 W instead of {p_w:.0f} W")
    denials: list[Denial] = []
    low = -min(limits.charge_w, limits.apparent_va)
    high = min(limits.discharge_w, limits.apparent_va)
    p_allowed = min(max(p_w, low), high)
    if p_allowed != p_w:
        denials.append(Denial("clamped_p", f"{p_w:.0f} W is beyond the ratings, {p_allowed:.0f} W instead"))
    room = min(limits.reactive_var, math.sqrt(max(limits.apparent_va**2 - p_allowed**2, 0.0)))
    q_allowed = min(max(q_var, -room), room)
    if q_allowed != q_var:
        denials.append(Denial("clamped_q", f"{q_var:.0f} var is beyond the ratings, {q_allowed:.0f} var instead"))
    return Allowed(command.run, p_allowed, q_allowed, tuple(denials))


def _nothing(run: bool, code: str, text: str) -> Allowed:  # noqa: FBT001 - the command's own field
    return Allowed(run=run, active_power_w=0.0, reactive_power_var=0.0, denials=(Denial(code, text),))


def _smaller(configured: float, own: float | None) -> float:
    value = configured if own is None else min(configured, own)
    return value if math.isfinite(value) and value > 0.0 else 0.0
