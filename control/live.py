"""Which settings change while the unit runs, and which wait for the next start (SITE-04)."""

import msgspec

from control.settings import Settings


def merged(old: Settings, new: Settings) -> Settings:
    """Return the new settings with everything that applies at the next restart left as it was.

    Ratings wait as well: the last clamp at the wire knows those of the start (`limits.max_charge_w` acts live).

    Args:
        old: In force.
        new: For the same devices, in any order.
    """
    inverters = {unit.device_id: unit for unit in new.inverters}
    batteries = {rack.device_id: rack for rack in new.batteries}
    meters = {meter.device_id: meter for meter in new.meters}
    signals = {entry.signal_id: entry for entry in new.signals}
    outputs = {entry.output_id: entry for entry in new.outputs}
    return msgspec.structs.replace(
        new,
        site_id=old.site_id,
        site_name=old.site_name,
        initial_mode=old.initial_mode,
        cycle_s=old.cycle_s,
        inverters=tuple(
            msgspec.structs.replace(
                inverters[unit.device_id],
                batteries=unit.batteries,
                max_charge_w=unit.max_charge_w,
                max_discharge_w=unit.max_discharge_w,
                max_apparent_va=unit.max_apparent_va,
                max_reactive_var=unit.max_reactive_var,
            )
            for unit in old.inverters
        ),
        batteries=tuple(batteries[rack.device_id] for rack in old.batteries),
        meters=tuple(msgspec.structs.replace(meters[meter.device_id], role=meter.role) for meter in old.meters),
        signals=tuple(
            msgspec.structs.replace(signals.get(entry.signal_id, entry), role=entry.role) for entry in old.signals
        ),
        outputs=tuple(
            msgspec.structs.replace(outputs.get(entry.output_id, entry), role=entry.role) for entry in old.outputs
        ),
    )
