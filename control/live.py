"""Which settings change while the unit runs, and which wait for the next start (SITE-04)."""

import msgspec

from control.settings import Settings


def merged(old: Settings, new: Settings) -> Settings:
    """Return the new settings with everything that applies at the next restart left as it was.

    Args:
        old: In force.
        new: For the same devices, in any order.
    """
    inverters = {unit.device_id: unit for unit in new.inverters}
    batteries = {rack.device_id: rack for rack in new.batteries}
    meters = {meter.device_id: meter for meter in new.meters}
    return msgspec.structs.replace(
        new,
        site_id=old.site_id,
        initial_mode=old.initial_mode,
        cycle_s=old.cycle_s,
        inverters=tuple(
            msgspec.structs.replace(inverters[unit.device_id], batteries=unit.batteries) for unit in old.inverters
        ),
        batteries=tuple(batteries[rack.device_id] for rack in old.batteries),
        meters=tuple(msgspec.structs.replace(meters[meter.device_id], role=meter.role) for meter in old.meters),
        signals=old.signals,
        outputs=old.outputs,
    )
