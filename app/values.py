"""The values a scenario can make statements about, by name: what the controller saw and did, and what was true.

A name may carry a device, signal or output after a colon: `power_w:inverter2`. A value that is not known at a moment
(a meter is silent, for example) is None there and no statement counts that moment.
"""

from collections.abc import Callable, Mapping

import msgspec

from control.record import CycleRecord
from control.services.products import Product
from simulator.battery import soc_pct
from simulator.plant import Plant


class Look(msgspec.Struct, frozen=True, gc=False):
    """One cycle as statements see it."""

    t_s: float
    """Seconds from the start."""
    record: CycleRecord
    plant: Plant
    down: bool = False
    """The controller is away; `record` is its last one."""


Getter = Callable[[Look], float | None]
AT_BOUND_W = 1.0


def held_by(record: CycleRecord) -> str:
    """Return the code of what really holds the power: of the bound it stands at, else of the set-point.

    A mode keeps inside the bounds by itself, so its set-point seldom carries the reason of a bound.
    """
    final, bounds = record.chain.final, record.chain.bounds
    if record.safe_stop is not None:
        return final.reason.code
    if final.active_power_w >= bounds.max_w - AT_BOUND_W:
        return bounds.max_reason.code
    if final.active_power_w <= bounds.min_w + AT_BOUND_W:
        return bounds.min_reason.code
    return final.reason.code


def _flow(name: str, known: str) -> Getter:
    def get(look: Look) -> float | None:
        flow = look.record.snapshot.flow
        return getattr(flow, name) if getattr(flow, known) else None

    return get


def _load_w(look: Look) -> float | None:
    flow = look.record.snapshot.flow
    return flow.load_w if flow.grid_known and flow.pv_known and flow.ess_known else None


def _soc(look: Look) -> float | None:
    return look.record.snapshot.soc_pct[0] if look.record.snapshot.soc_pct else None


def _frequency(look: Look) -> float | None:
    return look.record.snapshot.frequency_hz[0] if look.record.snapshot.frequency_hz else None


def _command_w(look: Look) -> float | None:
    return 0.0 if look.down else sum(command.active_power_w for command in look.record.commands)


def _true_ess(look: Look) -> float | None:
    return sum(machine.state.active_power_w for machine in look.plant.machines.values())


def _true_soc(look: Look) -> float | None:
    racks = look.plant.racks.values()
    capacity_ah = sum(rack.spec.capacity_ah for rack in racks)
    return sum(soc_pct(rack.spec, rack.state) * rack.spec.capacity_ah for rack in racks) / capacity_ah


def _cells(name: str, pick: Callable[..., float]) -> Getter:
    def get(look: Look) -> float | None:
        return pick(getattr(rack.state.cells, name) for rack in look.plant.racks.values())

    return get


VALUES: Mapping[str, tuple[Getter, str, str]] = {
    "grid_w": (_flow("grid_w", "grid_known"), "W", "grid power as measured, + import"),
    "pv_w": (_flow("pv_w", "pv_known"), "W", "PV power as measured"),
    "load_w": (_load_w, "W", "consumption worked out of the meters"),
    "battery_w": (_flow("ess_w", "ess_known"), "W", "power of the inverters as measured, + discharge"),
    "soc_pct": (_soc, "%", "state of charge the controller works with"),
    "frequency_hz": (_frequency, "Hz", "frequency the controller works with"),
    "wish_w": (lambda look: look.record.chain.wish.active_power_w, "W", "what the winner of the cycle wants"),
    "setpoint_w": (lambda look: look.record.chain.final.active_power_w, "W", "set-point after ramp and limits"),
    "command_w": (_command_w, "W", "sum of the commands to the inverters"),
    "min_bound_w": (lambda look: look.record.chain.bounds.min_w, "W", "lower bound (charge)"),
    "max_bound_w": (lambda look: look.record.chain.bounds.max_w, "W", "upper bound (discharge)"),
    "added_w": (
        lambda look: sum(part.active_power_w for part in look.record.chain.added),
        "W",
        "what grid services and grid-code functions add to the set-point",
    ),
    "unserved_w": (lambda look: look.record.chain.unserved_w, "W", "what no inverter could take"),
    "alarms": (
        lambda look: float(sum(alarm.active for alarm in look.record.alarms)),
        "",
        "number of alarms whose cause is there",
    ),
    "root_alarms": (
        lambda look: float(sum(alarm.active and not alarm.cause_key for alarm in look.record.alarms)),
        "",
        "number of them that are a first cause and no consequence",
    ),
    "shelved_alarms": (
        lambda look: float(sum(alarm.shelved_until_utc > 0.0 for alarm in look.record.alarms)),
        "",
        "number of alarms put aside by a person",
    ),
    "true_grid_w": (lambda look: sum(look.plant.grid_w), "W", "grid power that really flows, + import"),
    "true_load_w": (lambda look: sum(look.plant.load_w), "W", "consumption that really flows"),
    "true_pv_w": (lambda look: sum(look.plant.pv_w), "W", "PV power that really flows"),
    "true_battery_w": (_true_ess, "W", "power of the inverters that really flows, + discharge"),
    "true_soc_pct": (_true_soc, "%", "charge that really is in the cells"),
    "min_cell_v": (_cells("min_voltage_v", min), "V", "lowest cell voltage"),
    "max_cell_v": (_cells("max_voltage_v", max), "V", "highest cell voltage"),
    "min_cell_c": (_cells("min_temperature_c", min), "°C", "coldest cell"),
    "max_cell_c": (_cells("max_temperature_c", max), "°C", "hottest cell"),
    "cabinet_c": (lambda look: look.plant.cabinet_c, "°C", "mean air temperature in the cabinet"),
    "bus_voltage_v": (lambda look: look.plant.site_bus.bus.voltages_v[0], "V", "voltage the loads have"),
    "bus_frequency_hz": (lambda look: look.plant.site_bus.bus.frequency_hz, "Hz", "frequency the loads have"),
    "contactor": (lambda look: float(look.plant.site_bus.contactor.closed), "", "1 while the grid contactor is closed"),
    "bad_closings": (
        lambda look: float(look.plant.site_bus.bad_closings),
        "",
        "how often the contactor joined two systems that were not in phase",
    ),
}
"""Name -> getter, unit and meaning."""


def _command_of(device: str) -> Getter:
    def get(look: Look) -> float | None:
        found = [one.active_power_w for one in look.record.commands if one.device_id == device]
        return None if look.down or not found else found[0]

    return get


def _power_of(device: str) -> Getter:
    return lambda look: look.plant.machines[device].state.active_power_w


def _soc_of(device: str) -> Getter:
    def get(look: Look) -> float | None:
        rack = look.plant.racks[device]
        return soc_pct(rack.spec, rack.state)

    return get


def _spread_of(device: str) -> Getter:
    def get(look: Look) -> float | None:
        offsets = look.plant.racks[device].spec.spread.soc_offset
        return 100.0 * (max(offsets) - min(offsets))

    return get


def _output_of(output: str) -> Getter:
    return lambda look: look.plant.outputs.value(output)


def _signal_of(signal: str) -> Getter:
    def get(look: Look) -> float | None:
        found = [one.value for one in look.record.snapshot.signals if one.signal_id == signal]
        return found[0] if found else None

    return get


def _service(field: str) -> Callable[[str], Getter]:
    def of(product: str) -> Getter:
        def get(look: Look) -> float | None:
            found = [getattr(info, field) for info in look.record.services if info.product == product]
            return float(found[0]) if found else None

        return get

    return of


def _products(plant: Plant) -> list[str]:
    del plant
    return list(Product)


def _machines(plant: Plant) -> list[str]:
    return list(plant.machines)


def _racks(plant: Plant) -> list[str]:
    return list(plant.racks)


def _outputs(plant: Plant) -> list[str]:
    return list(plant.outputs.known)


PLACED: Mapping[str, tuple[Callable[[str], Getter], Callable[[Plant], list[str]], str, str]] = {
    "command_w": (_command_of, _machines, "W", "command to this inverter"),
    "power_w": (_power_of, _machines, "W", "power of this inverter that really flows"),
    "soc_pct": (_soc_of, _racks, "%", "charge that really is in this rack"),
    "spread_pct": (_spread_of, _racks, "%", "difference in charge between the cells of this rack"),
    "output": (_output_of, _outputs, "", "what this output has"),
    "service_status": (_service("status"), _products, "", "1 while this grid service is delivered as sold"),
    "service_w": (_service("power_w"), _products, "W", "what this grid service adds"),
    "endurance_min": (_service("endurance_min"), _products, "min", "how long this grid service could last in full"),
    "signal": (_signal_of, lambda plant: list(plant.signals()), "", "what the controller reads of this signal"),
}
"""Name before the colon -> getter of a place, the places there are, unit and meaning."""


class ValueNameError(ValueError):
    """A value that does not exist, in words."""


def getter(name: str, plant: Plant) -> tuple[Getter, str]:
    """Return how a value is had, and its unit.

    Raises:
        ValueNameError: There is no such value or place; the message names those there are.
    """
    base, colon, place = name.partition(":")
    if not colon:
        if name not in VALUES:
            raise ValueNameError(f"{name!r} is not a value; allowed: {', '.join(VALUES)}, {_placed_names()}")
        get, unit, _ = VALUES[name]
        return get, unit
    if base not in PLACED:
        raise ValueNameError(f"{name!r} is not a value; with a colon there are {_placed_names()}")
    make, places, unit, _ = PLACED[base]
    there = places(plant)
    if place not in there:
        raise ValueNameError(f"{name!r}: there is no {place!r}; there are {', '.join(there) or 'none'}")
    return make(place), unit


def _placed_names() -> str:
    return ", ".join(f"{base}:…" for base in PLACED)
