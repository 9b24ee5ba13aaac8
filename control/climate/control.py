"""Climate of the cabinet, once a second: needs of the zones, interlocks, minimum times, forced outputs."""

import msgspec

from control import interlock
from control.climate.memory import Actuator, ClimateMemory, Forced, ForcedInfo, ZoneInfo
from control.climate.settings import Cabinet, ClimateSettings, ZoneSettings
from control.climate.zone import Air, Need, air_of, need, too_hot
from control.command import OutputCommand
from control.model import PlantSnapshot
from control.readings import NEVER_S, Instant, OutputRole
from control.reasons import Reason
from control.settings import OutputSettings, Settings

PERIOD_S = 1.0
VALID_S = 3.0
"""Life of a climate command: three periods."""
MAX_STEP_S = 5.0
"""A longer pause counts as this much for the ramp of a fan."""
MAX_FORCED_S = 3600.0
SAME = 1e-9

Held = dict[str, float]
"""Output id -> the value it is held at, by hand or by an alarm, whatever the zone needs."""

_REASONS = {
    "rest": Reason("climate_rest"),
    "heat": Reason("climate_heat"),
    "cool": Reason("climate_cool"),
    "dry": Reason("climate_dry"),
    "mix": Reason("climate_mix"),
    "no_sensor": Reason("climate_no_sensor"),
    "forced": Reason("climate_forced"),
    "kept_off": Reason("climate_kept_off"),
}
"""Task of a zone -> why its outputs are as they are."""


def advance(
    memory: ClimateMemory, site: Settings, snapshot: PlantSnapshot, now: Instant, off: interlock.Barred
) -> ClimateMemory:
    """Return the memory with the commands in force; decides once a second and repeats itself in between.

    What alarms hold at zero (`off`) is done by `interlock.applied` in every cycle; here it decides what fans and
    heaters are known to do.
    """
    if not site.climate:
        return ClimateMemory() if memory.zones or memory.outputs else memory
    if now.at_s < memory.next_at_s:
        return memory
    settings, outputs = site.climate[0], site.outputs
    dt_s = min(max(now.at_s - memory.last_at_s, 0.0), MAX_STEP_S)
    forced = {name: entry for name, entry in memory.forced.items() if entry.until_s > now.at_s}
    airs = {zone.zone: air_of(zone, snapshot) for zone in settings.zones}
    needs = _needs(settings, airs, memory.tasks, outputs)
    actuators: dict[str, Actuator] = {}
    tasks: dict[str, str] = {}
    commands: list[OutputCommand] = []
    zones: list[ZoneInfo] = []
    heating_since: dict[str, tuple[float, float]] = {}
    hot = tuple(zone.zone for zone in settings.zones if too_hot(zone, airs[zone.zone], before=zone.zone in memory.hot))
    heater_left_w = settings.max_heater_w
    for zone in settings.zones:
        air, wanted = airs[zone.zone], needs[zone.zone]
        heaters, fans = _of(outputs, zone, OutputRole.HEATER), _of(outputs, zone, OutputRole.FAN)
        blocked = not air.coldest_c or zone.zone in hot
        hands = _by_hand(heaters, fans, forced, wanted.fan if zone.zone in hot else 0.0)
        kept = [output for output in (*heaters, *fans) if output.role in off]
        held = hands | {output.output_id: 0.0 for output in kept}
        before = [memory.actuators.get(heater.output_id, Actuator()) for heater in heaters]
        stages = _turns(before, wanted.stages)
        on_w = 0.0
        for heater, old, on in zip(heaters, before, stages, strict=True):
            fits = heater.power_w <= heater_left_w
            value = _heater(
                heater, old, held, settings, now, wanted.heat, wanted=on and fits, blocked=blocked or not fits
            )
            actuators[heater.output_id] = value
            if value.value > 0.0:
                heater_left_w -= heater.power_w
                on_w += value.value
        for fan in fans:
            old = memory.actuators.get(fan.output_id, Actuator())
            most = settings.fan_beside_heater if on_w > 0.0 else 1.0
            actuators[fan.output_id] = _fan(fan, old, held, settings, now, dt_s, min(wanted.fan, most), most)
        tasks[zone.zone] = wanted.task
        told = _told(wanted, hands, kept, hot=zone.zone in hot)
        infos = tuple(
            ForcedInfo(name, entry.value, entry.until_s, entry.by) for name, entry in forced.items() if name in hands
        )
        reason = msgspec.structs.replace(_REASONS[told], place=zone.zone)
        commands += [
            OutputCommand(output.output_id, actuators[output.output_id].value, "climate", reason, now.at_s + VALID_S)
            for output in (*heaters, *fans)
        ]
        zones.append(_info(zone, air, told, heaters, fans, actuators, infos))
        if on_w > 0.0 and air.air_c:
            heating_since[zone.zone] = memory.heating_since.get(zone.zone, (now.at_s, air.air_c[0]))
    return ClimateMemory(
        next_at_s=now.at_s + PERIOD_S - SAME,
        last_at_s=now.at_s,
        actuators=actuators,
        tasks=tasks,
        hot=hot,
        forced=forced,
        outputs=tuple(commands),
        zones=tuple(zones),
        heating_since=heating_since,
    )


def _of(outputs: tuple[OutputSettings, ...], zone: ZoneSettings, role: OutputRole) -> list[OutputSettings]:
    return [output for output in outputs if output.role is role and output.zone == zone.zone]


def _by_hand(
    heaters: list[OutputSettings], fans: list[OutputSettings], forced: dict[str, Forced], least: float
) -> Held:
    """Return what is held by hand: a heater as it is forced, a fan no slower than `least`."""
    hands = {heater.output_id: forced[heater.output_id].value for heater in heaters if heater.output_id in forced}
    return hands | {fan.output_id: max(forced[fan.output_id].value, least) for fan in fans if fan.output_id in forced}


def _told(wanted: Need, hands: Held, kept: list[OutputSettings], *, hot: bool) -> str:
    """Return what people are told a zone does; `kept` are its outputs that an alarm keeps off."""
    asked = {OutputRole.HEATER: float(wanted.stages), OutputRole.FAN: wanted.fan}
    if any(hands.get(output.output_id, asked[output.role]) > 0.0 for output in kept):
        return "kept_off"
    return "forced" if hands and not hot else wanted.task


def _needs(
    settings: ClimateSettings,
    airs: dict[str, Air],
    before: dict[str, str],
    outputs: tuple[OutputSettings, ...],
) -> dict[str, Need]:
    """Return the needs of all zones; in the large cabinet, zones far apart are mixed with slow fans."""
    needs = {
        zone.zone: need(
            zone, airs[zone.zone], before.get(zone.zone, ""), len(_of(outputs, zone, OutputRole.HEATER)), settings
        )
        for zone in settings.zones
    }
    known_c = [air.air_c[0] for air in airs.values() if air.air_c]
    if settings.cabinet is Cabinet.KWH_80 and known_c and max(known_c) - min(known_c) > settings.mix_above_k:
        for name, wanted in needs.items():
            if wanted.task == "rest":
                needs[name] = Need("mix", fan=settings.fan_least)
    return needs


def _turns(before: list[Actuator], stages: int) -> list[bool]:
    """Choose which heaters are on: those that are stay on, then the one that has rested longest (even wear)."""
    order = sorted(
        range(len(before)), key=lambda index: (before[index].value == 0.0, before[index].switched_at_s, index)
    )
    chosen = set(order[:stages])
    return [index in chosen for index in range(len(before))]


def _switched(old: Actuator, value: float, now: Instant) -> Actuator:
    """Return an actuator with a new value; the time of a change between on and off is noted."""
    changed = (value > 0.0) != (old.value > 0.0)
    return Actuator(value, now.at_s if changed else old.switched_at_s)


def _heater(
    heater: OutputSettings,
    old: Actuator,
    held: Held,
    settings: ClimateSettings,
    now: Instant,
    heat: float,
    *,
    wanted: bool,
    blocked: bool,
) -> Actuator:
    """Set a heater: off at once when blocked (sensor lost, too hot, fuse), else as held, by need and minimum times.

    One that can be set to a share gives `heat` while it is on, any other all of its power.
    """
    if blocked:
        return _switched(old, 0.0, now)
    if heater.output_id in held:
        share = min(held[heater.output_id], 1.0) if heater.proportional else 1.0
        return _switched(old, share if held[heater.output_id] > 0.0 else 0.0, now)
    least_s = settings.heater_min_on_s if old.value > 0.0 else settings.heater_min_off_s
    if wanted != (old.value > 0.0) and now.at_s - old.switched_at_s < least_s:
        wanted = old.value > 0.0
    share = heat if heater.proportional else 1.0
    return _switched(old, share if wanted else 0.0, now)


def _fan(
    fan: OutputSettings,
    old: Actuator,
    held: Held,
    settings: ClimateSettings,
    now: Instant,
    dt_s: float,
    wanted: float,
    most: float,
) -> Actuator:
    """Set a fan: as held, no faster than beside a heater, else along its ramp and inside its minimum times."""
    if fan.output_id in held:
        return _switched(old, min(max(held[fan.output_id], 0.0), most), now)
    least_s = settings.fan_min_on_s if old.value > 0.0 else settings.fan_min_off_s
    if (wanted > 0.0) != (old.value > 0.0) and now.at_s - old.switched_at_s < least_s:
        wanted = settings.fan_least if old.value > 0.0 else 0.0
    if settings.cabinet is Cabinet.KWH_5:  # on or off, and never beside the heater
        return _switched(old, 1.0 if wanted > 0.0 and most >= 1.0 else 0.0, now)
    change = settings.fan_ramp_per_s * dt_s
    value = min(max(wanted, old.value - change), old.value + change, most)
    if wanted > 0.0:
        value = max(value, min(settings.fan_least, most))
    elif value < settings.fan_least:
        value = 0.0  # slower than it can turn
    return _switched(old, value, now)


def _info(
    zone: ZoneSettings,
    air: Air,
    task: str,
    heaters: list[OutputSettings],
    fans: list[OutputSettings],
    actuators: dict[str, Actuator],
    forced: tuple[ForcedInfo, ...],
) -> ZoneInfo:
    on = [actuators[heater.output_id].value for heater in heaters]
    return ZoneInfo(
        zone=zone.zone,
        temperature_c=air.air_c,
        humidity_pct=air.humidity_pct,
        dew_point_c=air.dew_point_c,
        fan=max((actuators[fan.output_id].value for fan in fans), default=0.0),
        heater=sum(on) / len(on) if on else 0.0,
        task=task,
        forced=forced,
    )


def force(
    memory: ClimateMemory,
    outputs: tuple[OutputSettings, ...],
    output_id: str,
    value: float,
    for_s: float,
    by: str,
    now: Instant,
    off: interlock.Barred,
) -> ClimateMemory | str:
    """Return the memory with an output forced for a time (`for_s` 0 ends it), or why that is refused.

    What an alarm holds at zero cannot be forced on; what was forced on before is held like everything else.
    """
    roles = (OutputRole.FAN, OutputRole.HEATER)
    climate = {output.output_id: output.role for output in outputs if output.role in roles}
    if output_id not in climate:
        return f"output {output_id!r} is not a fan or heater, allowed: {', '.join(climate) or 'none'}"
    if not 0.0 <= value <= 1.0:
        return f"value {value:g} is outside 0 to 1"
    if not 0.0 <= for_s <= MAX_FORCED_S:
        return f"for_s {for_s:g} is outside 0 to {MAX_FORCED_S:g} s"
    refusal = interlock.refusal(climate[output_id], off)
    if refusal and value > 0.0 and for_s > 0.0:
        return refusal
    forced = {name: entry for name, entry in memory.forced.items() if name != output_id}
    if for_s > 0.0:
        forced[output_id] = Forced(value, now.at_s + for_s, by)
    return msgspec.structs.replace(memory, forced=forced, next_at_s=NEVER_S)
