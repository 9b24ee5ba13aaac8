"""Generated histories: a random site, its plant with faults, requests, restarts; and what must hold in every cycle.

A history is its seed. `run(seed, cycles)` raises `AssertionError` naming seed and cycle at the first violation.
"""

import math
import random
from collections import Counter
from typing import Any

import msgspec

from control.backup.memory import Contactor
from control.cycle import initial, persistent, step
from control.dso.model import DsoInfo
from control.memory import Memory, Persistent
from control.modes import MODES
from control.reactive.model import ReactiveKind
from control.readings import (
    Instant,
    InverterReading,
    Readings,
)
from control.record import CycleRecord, State
from control.settings import Settings
from hardware import codec
from hardware.power_rule import Facts, named_values
from hardware.profile_control import PowerRule
from hardware.write_guard import allow, ratings
from tests.control import featured
from tests.control.worlds import EXPONENTS, POINTS, World, requests, site

UTC_0 = 1_795_000_000.0


CYCLES = 50
"""Length of one history."""


_RECORD = msgspec.json.Decoder(CycleRecord)


_MEMORY = msgspec.json.Decoder(Memory)


_PERSISTENT = msgspec.json.Decoder(Persistent)


def same_after_json(memory: Memory, record: CycleRecord) -> None:
    """Check that record and memory survive JSON; a NaN or infinity anywhere in them does not."""
    assert _RECORD.decode(msgspec.json.encode(record)) == record
    back = _MEMORY.decode(msgspec.json.encode(memory))
    if memory.mode_memory is not None:
        typed = msgspec.convert(back.mode_memory, MODES[memory.mode_id].memory_type)
        back = msgspec.structs.replace(back, mode_memory=typed)
    assert back == memory


def check(record: CycleRecord, memory: Memory, readings: Readings) -> float:
    """Check one cycle; returns the power that was commanded."""
    settings, chain, at_s = memory.settings, record.chain, record.at.at_s
    site_bounds, final_w = chain.bounds, chain.final.active_power_w
    assert site_bounds.min_w <= 0.0 <= site_bounds.max_w
    assert site_bounds.min_w <= final_w <= site_bounds.max_w
    base_w = min(max(chain.ramped.active_power_w, site_bounds.min_w), site_bounds.max_w)
    wanted_w = base_w + sum(one.active_power_w for one in chain.added)
    assert final_w * wanted_w >= 0.0, "the bounds turned a charge into a discharge"
    assert [command.device_id for command in record.commands] == [unit.device_id for unit in settings.inverters]
    total_w = total_var = 0.0
    inverters = {inverter.device_id: inverter for inverter in record.snapshot.inverters}
    samples = {sample.device_id: sample for sample in readings.inverters}
    for command, bounds, unit in zip(record.commands, chain.units, settings.inverters, strict=True):
        watts, reactive_var = command.active_power_w, command.reactive_power_var
        slack = 1e-9 * unit.max_apparent_va
        total_w, total_var = total_w + watts, total_var + reactive_var
        assert math.isfinite(watts)
        assert math.isfinite(reactive_var)
        assert bounds.bounds.min_w - slack <= watts <= bounds.bounds.max_w + slack
        assert -unit.max_charge_w <= watts <= unit.max_discharge_w
        assert abs(reactive_var) <= bounds.max_reactive_var <= unit.max_reactive_var
        assert watts * final_w >= 0.0
        assert at_s < command.valid_until_s <= at_s + 10.0
        inverter = inverters.get(unit.device_id)
        if inverter is None:
            assert watts == reactive_var == 0.0, "power for an inverter without valid data"
        else:
            assert math.hypot(watts, reactive_var) <= inverter.rated_apparent_va + slack
        wire(command, unit.device_id, settings, samples, valid=inverter is not None)
        assert record.safe_stop is None or watts == reactive_var == 0.0
        assert record.state in {State.RUN, State.IDLE} or watts == 0.0
        assert not command.grid_forming or _parted(memory, at_s), "forming without an open contactor"
    outputs = [output.output_id for output in record.outputs]
    assert len(set(outputs)) == len(outputs), "an output is commanded twice"
    assert set(outputs) <= {output.output_id for output in settings.outputs}
    for output in record.outputs:
        assert 0.0 <= output.value <= 1.0
        assert at_s < output.valid_until_s <= at_s + 10.0, output.output_id
    assert site_bounds.min_w - 0.01 <= total_w <= site_bounds.max_w + 0.01
    assert math.isclose(total_w + chain.unserved_w, final_w, rel_tol=1e-9, abs_tol=0.01)
    assert abs(total_var) <= abs(chain.final.reactive_power_var) + 0.01
    return total_w


def _parted(memory: Memory, at_s: float) -> bool:
    """Tell whether the contactor is open; what bounces for less than the settling time counts as open."""
    (settings,) = memory.settings.backup
    timers = memory.backup.timers
    return timers.contactor is Contactor.OPEN or at_s - timers.shut_since_s < settings.contactor_settle_s


def wire(command: Any, device_id: str, settings: Settings, samples: dict[str, InverterReading], *, valid: bool) -> None:
    """Check what the write guard lets through: all of a fresh command, nothing of a stale one, and that it fits."""
    unit = next(unit for unit in settings.inverters if unit.device_id == device_id)
    limits = ratings(unit, samples.get(device_id)) if valid else ratings(unit, None)
    fresh = allow(command, limits, command.valid_until_s, dead_man_armed=True)
    assert math.isclose(fresh.active_power_w, command.active_power_w, rel_tol=1e-9, abs_tol=1e-6), fresh.denials
    stale = allow(command, limits, command.valid_until_s + 0.001, dead_man_armed=True)
    assert stale.active_power_w == stale.reactive_power_var == 0.0
    facts = Facts(rated_w=max(unit.max_charge_w, unit.max_discharge_w))
    reactive = {"reactive_power_var": fresh.reactive_power_var}
    by_rule = {rule: named_values(rule, fresh.active_power_w, facts) | reactive for rule in PowerRule}
    for rule, name, point in POINTS:
        named = by_rule[rule]
        assert point.write is not None
        assert point.write.minimum <= named[name] <= point.write.maximum
        for exponent in EXPONENTS if point.scale_point else (0,):
            codec.encode(point, named[name], exponent)


def _count(seen: Counter[str], record: CycleRecord) -> None:
    """Note what happened in a cycle."""
    seen["cycles"] += 1
    seen[f"stop {record.safe_stop.code}" if record.safe_stop else f"mode {record.mode_id}"] += 1
    seen[f"state {record.state.value}"] += 1
    for info in record.backup:
        seen[f"island {info.state}"] += 1
    seen["asleep"] += any(info.asleep for info in record.sleep)
    seen["rescued"] += any(rack.auto_charging for rack in record.racks)
    seen["balancing"] += any(rack.balancing for rack in record.racks)
    seen["climate"] += bool(record.climate)
    seen["operator's limit"] += record.dso != DsoInfo()
    seen["reactive rule"] += record.reactive.kind is not ReactiveKind.OFF
    seen["grid code waits"] += any(info.connection == "waiting" for info in record.grid_code)
    for one in record.chain.added:
        seen[f"added {one.source}"] += one.active_power_w != 0.0
    seen["scheduled"] += ":" in record.chain.wish.source
    seen["planned"] += record.chain.wish.reason.code.startswith("plan_") and bool(record.plan.slot)
    for code in {bound.reason.code for unit in record.chain.units for bound in unit.bounds.limits}:
        seen[f"limit {code}"] += 1


def run(seed: int, cycles: int = CYCLES) -> Counter[str]:
    """Run one history; returns what happened in it, counted.

    Raises:
        AssertionError: A rule was broken; the message names seed and cycle.
    """
    rng = random.Random(seed)
    units = rng.choice((1, 1, 2, 3))
    backup = rng.random() < featured.SHARE
    memory = initial(site(rng, units, share=rng.choice((0.0, 0.05, 0.3)), backup=backup), Persistent())
    world = World(rng, memory.settings)
    at_s, at_utc = rng.choice((0.0, 1000.0, 1e9)), UTC_0 + rng.uniform(0.0, 86_400.0)
    slow = rng.random() < 0.1
    seen: Counter[str] = Counter()
    record: CycleRecord | None = None
    for cycle in range(cycles):
        dt_s = rng.choice((0.1, 0.1, 0.1, 0.1, 0.1, 0.099, 0.15, 0.0, 1.0, rng.uniform(0.0, 30.0)))
        dt_s = rng.uniform(1.0, 30.0) if slow else dt_s
        at_s, at_utc = at_s + dt_s, at_utc + dt_s
        if rng.random() < 0.002:
            at_utc += rng.choice((-3600.0, 3600.0, 86_400.0 * 400, -at_utc))
        readings = world.readings(at_s)
        now = Instant(at_s, at_utc)
        asked = requests(rng, memory.settings, units, record, now)
        try:
            memory, record = step(memory, readings, asked, now)
            world.record = record
            assert [answer.request_id for answer in record.answers] == [one.origin.request_id for one in asked]
            power_w = check(record, memory, readings)
            same_after_json(memory, record)
        except Exception as error:
            raise AssertionError(f"seed {seed}, cycle {cycle}: {type(error).__name__}: {error}") from error
        seen["with power"] += power_w != 0.0
        for request in asked:
            seen[f"request {type(request).__name__}"] += 1
        _count(seen, record)
        if rng.random() < 0.01 or record.state in {State.REBOOT, State.RESTART}:
            kept = persistent(memory)
            back = _PERSISTENT.decode(msgspec.json.encode(kept))
            assert back == kept
            memory = initial(memory.settings, back)
            assert persistent(memory) == kept, "a restart changes what is kept"
            at_s = rng.choice((0.0, at_s, 1e6, 1e9))
            world.restarted()
            seen["restarts"] += 1
    return seen
