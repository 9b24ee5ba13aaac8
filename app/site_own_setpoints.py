"""An inverter's own power factor and ramp in the site file, against what its profile can take."""

from collections.abc import Iterable

from app.site_model import InverterEntry
from hardware.profile import ProfileError, load_profile
from hardware.profile_control import OwnSetpoint


def own_setpoint_faults(inverters: Iterable[InverterEntry]) -> Iterable[str]:
    """Return what is wrong with the set-points inverters are to keep by themselves."""
    for index, entry in enumerate(inverters):
        if entry.own_power_factor is None and entry.own_ramp_pct_per_s is None:
            continue
        try:
            profile = load_profile(entry.profile)
        except ProfileError:
            continue  # is named where profiles are checked
        control, said = profile.control, profile.own_setpoints
        nothing = OwnSetpoint(())
        for key, value, own, what in (
            (
                "own_power_factor",
                entry.own_power_factor,
                control.own_power_factor if control else nothing,
                "power_factor",
            ),
            ("own_ramp_pct_per_s", entry.own_ramp_pct_per_s, control.own_ramp if control else nothing, "ramp"),
        ):
            where = f"inverters[{index}].{key}"
            if value is None:
                continue
            if not own.writes:
                text = said.get(what, "none that is known")
                yield f"{where}: profile {profile.id!r} cannot set it ({text}); leave it out"
            elif not own.least <= abs(value) <= own.most:
                sign = ", either sign" if what == "power_factor" else ""
                bounds = f"{own.least:g} to {own.most:g}{sign}"
                yield f"{where}: {value:g} is beyond what profile {profile.id!r} can set, allowed: {bounds}"
        if entry.own_power_factor is not None and entry.max_reactive_var > 0.0:
            yield (
                f"inverters[{index}].own_power_factor: with it the inverter makes its var by itself and gets none, so "
                f"max_reactive_var must be 0, not {entry.max_reactive_var:g}"
            )
