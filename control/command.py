"""What the controller tells a device, and until when it may be believed."""

import msgspec

from control.reasons import Reason


class InverterCommand(msgspec.Struct, frozen=True, gc=False):
    """Set-point of one inverter for one cycle; after `valid_until_s` it means 0 W."""

    device_id: str
    run: bool
    """False asks the driver to bring the inverter to standby once its power is 0 W."""
    active_power_w: float
    """`+` discharges (delivers to the site bus)."""
    reactive_power_var: float
    """`+` injects (over-excited)."""
    source: str
    """Mode, service or rule that caused it."""
    reason: Reason
    valid_until_s: float
    """Monotonic time after which the command must not be obeyed any more."""
    grid_forming: bool = False
    """Make voltage and frequency of the island; the power values are then only what is expected."""
    reset: bool = False
    """Clear the faults of the inverter once (its profile's reset sequence)."""


class OutputCommand(msgspec.Struct, frozen=True, gc=False):
    """Value of one output for one cycle; after `valid_until_s` the output takes its safe value."""

    output_id: str
    value: float
    """0 or 1 for a switch, 0 to 1 for a share."""
    source: str
    """Rule that caused it."""
    reason: Reason
    valid_until_s: float


class OutputTest(msgspec.Struct, frozen=True, gc=False):
    """An output that is being tried by hand."""

    output_id: str
    value: float
    """0 to 1."""
    until_s: float
    """Monotonic time at which it ends by itself."""
    by: str
