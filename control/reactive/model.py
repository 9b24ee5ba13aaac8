"""Rules for reactive power as plain values."""

from enum import StrEnum

import msgspec

from control.readings import NEVER_S, NO_LIMIT

Points = tuple[tuple[float, float], ...]


class ReactiveKind(StrEnum):
    """How reactive power is found."""

    OFF = "off"
    FIXED_Q = "fixed_q"
    FIXED_PF = "fixed_pf"
    PF_BY_P = "pf_by_p"
    Q_BY_U = "q_by_u"


class ReactiveRule(msgspec.Struct, frozen=True):
    """One rule with all it needs; values of other kinds are not looked at.

    A power factor carries the direction of the reactive power: `+` injects (over-excited), `-` absorbs.
    """

    kind: ReactiveKind = ReactiveKind.OFF
    reactive_power_var: float = 0.0
    """`fixed_q`; `+` injects."""
    power_factor: float = 1.0
    """`fixed_pf`; -1 to -0.1 or 0.1 to 1."""
    points: Points = ()
    """`q_by_u`: voltage as a share of nominal -> reactive power as a share of `base_va`, `+` injects.
    `pf_by_p`: active power as a share of `base_w`, either direction -> power factor. Between points linear."""
    dead_band_pu: float = 0.0
    """`q_by_u`: the voltage has to move further than this before reactive power follows."""
    time_constant_s: float = 0.0
    """First-order lag; 95 % of a step after three of them."""
    lock_in_share: float = 0.0
    """`q_by_u`: begins to work at this active power, a share of `base_w` in either direction; 0: always works."""
    lock_out_share: float = 0.0
    """`q_by_u`: stops below this active power."""
    min_power_factor: float = 0.0
    """`q_by_u`, `fixed_q`: reactive power never makes the power factor worse than this; 0: no such limit."""


class ReactiveState(StrEnum):
    """Whether the chosen rule is in force."""

    AUTO = "auto"
    ERROR = "error"
    """The commanding side or the voltage is lost: the fallback is in force."""


class ReactiveSettings(msgspec.Struct, frozen=True):
    """The rules of the site."""

    rule: ReactiveRule
    fallback: ReactiveRule
    """In force in ERROR; of a kind that needs no measured voltage."""
    base_va: float
    base_w: float
    nominal_voltage_v: float = 230.0
    """Phase to neutral."""


class ReactiveMemory(msgspec.Struct, frozen=True):
    """The rule chosen by request and what came of it."""

    chosen: tuple[ReactiveRule, ...] = ()
    """Empty: the rule of the site file."""
    until_s: float = NO_LIMIT
    """Monotonic time until which the commanding side must renew the choice; `NO_LIMIT`: it is a lasting choice."""
    by: str = ""
    lasting: tuple[ReactiveRule, ...] = ()
    """The lasting choice: in force again when a timed one above it is given up."""
    state: ReactiveState = ReactiveState.AUTO
    cause: str = ""
    voltage_pu: float = NEVER_S
    """Voltage the curve was last read at; `NEVER_S` before the first."""
    locked_in: bool = False
    """`q_by_u`: the active power is high enough to work."""
    output_var: float = 0.0


class ReactiveInfo(msgspec.Struct, frozen=True):
    """What records show of it."""

    kind: ReactiveKind = ReactiveKind.OFF
    """Of the rule in force, the fallback included."""
    state: ReactiveState = ReactiveState.AUTO
    cause: str = ""
    """In words why the state is ERROR."""
    locked_out: bool = False
    """The rule is in force, but the active power is too low for it."""
