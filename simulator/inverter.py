"""A storage inverter in physics: states, dead time, ramp, lag, losses, S circle and its own dead-man.

Power `+` is delivery to the site bus (discharge). The device obeys its own ratings and what its DC side can carry;
it knows nothing of the BMS's limits, exactly like a real one.
"""

import math
from enum import StrEnum

import msgspec

from control.readings import DeviceState


class InverterAlarm(StrEnum):
    """Alarm conditions; the SunSpec twin knows their bits."""

    DC_DISCONNECT = "dc_disconnect"
    GRID_DISCONNECT = "grid_disconnect"
    OVER_TEMPERATURE = "over_temperature"
    MANUAL_SHUTDOWN = "manual_shutdown"
    OVER_LOAD = "over_load"
    """The island asked for more than the rating for too long."""
    INTERNAL = "internal"


class InverterSpec(msgspec.Struct, frozen=True):
    """Ratings, dynamics and losses of one inverter."""

    max_charge_w: float
    max_discharge_w: float
    max_apparent_va: float
    max_reactive_var: float
    dead_time_s: float = 0.06
    """From the write of a set-point to the first movement."""
    lag_s: float = 0.08
    """Time constant of the power stage."""
    ramp_w_per_s: float = 50_000.0
    """Internal ramp."""
    start_s: float = 2.5
    """From the start command to the readiness to deliver; real devices take 2 to 3 s."""
    leave_standby_s: float = 0.5
    no_load_w: float = 20.0
    """Loss of the running power stage at 0 W."""
    linear_loss: float = 0.010
    """Loss for each watt of apparent power."""
    square_loss: float = 0.012
    """Loss at rated apparent power as a fraction of it, growing with the square."""
    standby_w: float = 5.0
    """Taken from the AC side while the power stage is off."""
    min_dc_voltage_v: float = 40.0
    max_temperature_c: float = 85.0
    reconnect_s: float = 60.0
    """After a loss of the grid it comes back by itself when the grid has been there this long (EN 50549)."""
    overload_s: float = 1.0
    """Overload in an island before it trips, as share beyond the rating times seconds: 50 % for 2 s."""


class Demand(msgspec.Struct, frozen=True, gc=False):
    """What the registers tell the power stage; `renewals` counts every write that feeds the dead-man."""

    run: bool = False
    standby: bool = False
    power_enabled: bool = False
    active_power_w: float = 0.0
    reactive_enabled: bool = False
    reactive_power_var: float = 0.0
    reactive_first: bool = False
    limit_pct: float = 100.0
    """Active power limit in percent of the rating."""
    power_factor: float = 0.0
    """The device's own: `+` injects var, `-` absorbs them; 0 = none, the set-point in var counts."""
    ramp_pct_per_s: float | None = None
    """Set-point ramp in percent of the rating, if the controller set one."""
    dead_man_s: float = 0.0
    """Time after the last renewal until power reverts; 0 = not armed."""
    revert_w: float = 0.0
    renewals: int = 0
    resets: int = 0
    """Counts the fault acknowledgements."""
    grid_forming: bool = False
    """Make voltage and frequency while the bus has none."""


class Surroundings(msgspec.Struct, frozen=True, gc=False):
    """What the inverter's terminals and its air are like during a step."""

    dc_voltage_v: float
    """0 when no rack is connected."""
    dc_max_power_w: float
    """What the DC side can deliver at most."""
    grid_present: bool
    """The bus has voltage from the mains, or from another inverter."""
    ambient_c: float
    island_w: float = 0.0
    """What a forming inverter has to carry of its island; only without mains."""
    island_var: float = 0.0
    island_ratio: float = 0.0
    """What the island asks for, relative to what it can deliver."""
    broken: bool = False
    """A fault on command."""


class InverterState(msgspec.Struct, frozen=True, gc=False):
    """Where an inverter stands."""

    state: DeviceState = DeviceState.OFF
    in_state_s: float = 0.0
    warm: bool = False
    """The last rest was standby, from which starting is quick."""
    active_power_w: float = 0.0
    """At the AC terminals, own consumption of a stopped device included."""
    reactive_power_var: float = 0.0
    dc_power_w: float = 0.0
    ramped_w: float = 0.0
    """Set-point after dead time and internal ramp."""
    waiting: tuple[tuple[float, float, float], ...] = ()
    """Set-points in their dead time: seconds left, W, var."""
    due_w: float = 0.0
    due_var: float = 0.0
    dead_man_left_s: float = 0.0
    reverted: bool = False
    """The dead-man has run out and not been fed since."""
    renewals: int = 0
    resets: int = 0
    alarms: frozenset[InverterAlarm] = frozenset()
    overload: float = 0.0
    """Overload so far, share times seconds."""
    temperature_c: float = 25.0
    energy_out_wh: float = 0.0
    energy_in_wh: float = 0.0
    loss_wh: float = 0.0


DELIVERING = frozenset({DeviceState.RUNNING, DeviceState.STOPPING})


def loss_w(spec: InverterSpec, active_power_w: float, reactive_power_var: float) -> float:
    """Return the loss of the running power stage."""
    apparent_va = math.hypot(active_power_w, reactive_power_var)
    square = spec.square_loss * apparent_va * apparent_va / spec.max_apparent_va
    return spec.no_load_w + spec.linear_loss * apparent_va + square


def forms(state: InverterState, demand: Demand, around: Surroundings) -> bool:
    """Tell whether an inverter makes voltage and frequency of the bus by itself."""
    return demand.grid_forming and not around.grid_present and state.state in DELIVERING


def inside_ratings(spec: InverterSpec, demand: Demand, power_w: float, reactive_var: float) -> tuple[float, float]:
    """Clamp a wish to the ratings and the S circle; `reactive_first` says who gives way."""
    scale = min(1.0, max(0.0, demand.limit_pct / 100.0))
    power_w = min(spec.max_discharge_w * scale, max(-spec.max_charge_w * scale, power_w))
    reactive_var = min(spec.max_reactive_var, max(-spec.max_reactive_var, reactive_var))
    circle = spec.max_apparent_va
    if math.hypot(power_w, reactive_var) <= circle:
        return power_w, reactive_var
    if demand.reactive_first:
        room_w = math.sqrt(max(0.0, circle * circle - reactive_var * reactive_var))
        return min(room_w, max(-room_w, power_w)), reactive_var
    power_w = min(circle, max(-circle, power_w))
    room_var = math.sqrt(max(0.0, circle * circle - power_w * power_w))
    return power_w, min(room_var, max(-room_var, reactive_var))


def _faults(spec: InverterSpec, state: InverterState, demand: Demand, around: Surroundings) -> frozenset[InverterAlarm]:
    found: set[InverterAlarm] = set()
    if state.overload >= spec.overload_s:
        found.add(InverterAlarm.OVER_LOAD)
    if around.broken:
        found.add(InverterAlarm.INTERNAL)
    if around.dc_voltage_v < spec.min_dc_voltage_v:
        found.add(InverterAlarm.DC_DISCONNECT)
    if not around.grid_present and not demand.grid_forming:
        found.add(InverterAlarm.GRID_DISCONNECT)
    if state.temperature_c > spec.max_temperature_c:
        found.add(InverterAlarm.OVER_TEMPERATURE)
    return frozenset(found)


_GRID_LOST = frozenset({InverterAlarm.GRID_DISCONNECT})


def next_state(
    spec: InverterSpec, state: InverterState, demand: Demand, faults: frozenset[InverterAlarm], *, acknowledged: bool
) -> DeviceState:
    """Return the device's next running state.

    A fault holds until its cause is gone and it is acknowledged; the device then rests, and starts if still told to.
    The loss of the grid alone needs no acknowledgement: see `reconnect_s`, and at once when it shall form the grid.
    """
    now, wanted = state.state, demand.run and not demand.standby
    resting = DeviceState.STANDBY if demand.run else DeviceState.OFF
    match now:
        case DeviceState.OFF | DeviceState.STANDBY | DeviceState.FAULT if not wanted or now is DeviceState.FAULT:
            lost_only = state.alarms == _GRID_LOST
            alone = lost_only and (demand.grid_forming or state.in_state_s >= spec.reconnect_s)
            healed = now is not DeviceState.FAULT or ((acknowledged or alone) and not faults)
            return resting if healed else now
        case _ if faults:
            return DeviceState.FAULT
        case DeviceState.STARTING:
            ready = state.in_state_s >= (spec.leave_standby_s if state.warm else spec.start_s)
            then = DeviceState.RUNNING if ready else now
            return then if wanted else resting
        case DeviceState.STOPPING if not wanted:
            stopped = abs(state.active_power_w) < 0.002 * spec.max_apparent_va + 1.0
            return resting if stopped else now
        case _ if wanted:
            rested = now in {DeviceState.OFF, DeviceState.STANDBY}
            return DeviceState.STARTING if rested else DeviceState.RUNNING
        case _:
            return DeviceState.STOPPING


def _dead_man(state: InverterState, demand: Demand, dt_s: float) -> tuple[float, bool]:
    if demand.dead_man_s <= 0.0:
        return 0.0, False
    if demand.renewals != state.renewals:
        return demand.dead_man_s, False
    left_s = max(0.0, state.dead_man_left_s - dt_s)
    return left_s, left_s <= 0.0


def step_inverter(
    spec: InverterSpec, state: InverterState, demand: Demand, around: Surroundings, dt_s: float
) -> InverterState:
    """Move an inverter on by `dt_s` (10 to 100 ms).

    Args:
        spec: Ratings and dynamics.
        state: Where it stands.
        demand: What its registers say.
        around: Its DC side, the grid and its air.
        dt_s: Length of the step.
    """
    left_s, reverted = _dead_man(state, demand, dt_s)
    faults = _faults(spec, state, demand, around)
    running = next_state(spec, state, demand, faults, acknowledged=demand.resets != state.resets)
    calm = running is state.state and not (faults and running is DeviceState.FAULT)
    in_state_s = state.in_state_s + dt_s if calm else 0.0
    alarms = state.alarms | faults if running is DeviceState.FAULT else frozenset[InverterAlarm]()

    wish_w = demand.revert_w if reverted else demand.active_power_w
    wish_w = wish_w if demand.power_enabled and running is DeviceState.RUNNING else 0.0
    wish_var = demand.reactive_power_var if demand.reactive_enabled and not reverted else 0.0
    wish_var = wish_var if running is DeviceState.RUNNING else 0.0
    newest = state.waiting[-1][1:] if state.waiting else (state.due_w, state.due_var)
    waiting = tuple((wait_s - dt_s, w, var) for wait_s, w, var in state.waiting)
    if newest != (wish_w, wish_var):
        waiting = (*waiting, (spec.dead_time_s, wish_w, wish_var))
    due_w, due_var = state.due_w, state.due_var
    while waiting and waiting[0][0] <= 1e-9:
        _, due_w, due_var = waiting[0]
        waiting = waiting[1:]

    if running in DELIVERING:
        ramp_w_per_s = spec.ramp_w_per_s
        if demand.ramp_pct_per_s:
            ramp_w_per_s = min(ramp_w_per_s, demand.ramp_pct_per_s / 100.0 * spec.max_discharge_w)
        if demand.power_factor:
            due_var_now = math.copysign(math.tan(math.acos(abs(demand.power_factor))), demand.power_factor) * abs(due_w)
        else:
            due_var_now = due_var
        target_w, target_var = inside_ratings(spec, demand, due_w, due_var_now)
        target_w = min(target_w, around.dc_max_power_w / (1.0 + spec.linear_loss + spec.square_loss))
        move_w = ramp_w_per_s * dt_s
        ramped_w = state.ramped_w + min(move_w, max(-move_w, target_w - state.ramped_w))
        if forms(state, demand, around):
            ramped_w, target_var = around.island_w, around.island_var
        gain = 1.0 - math.exp(-dt_s / spec.lag_s)
        was_w = state.active_power_w if state.state in DELIVERING else 0.0
        active_w = was_w + gain * (ramped_w - was_w)
        reactive_var = state.reactive_power_var + gain * (target_var - state.reactive_power_var)
        if abs(ramped_w - active_w) < 0.1 or forms(state, demand, around):
            active_w = ramped_w  # a voltage source carries its load at once
        lost_w = loss_w(spec, active_w, reactive_var)
        dc_w = active_w + lost_w
    else:
        ramped_w = reactive_var = dc_w = 0.0
        active_w = -spec.standby_w if around.grid_present else 0.0
        lost_w = -active_w
    hours = dt_s / 3600.0
    heating_k = 45.0 * lost_w / (0.03 * spec.max_apparent_va)
    settle = 1.0 - math.exp(-dt_s / 300.0)
    return InverterState(
        state=running,
        in_state_s=in_state_s,
        warm=running is DeviceState.STANDBY or (state.warm and running is DeviceState.STARTING),
        active_power_w=active_w,
        reactive_power_var=reactive_var,
        dc_power_w=dc_w,
        ramped_w=ramped_w,
        waiting=waiting,
        due_w=due_w,
        due_var=due_var,
        dead_man_left_s=left_s,
        reverted=reverted,
        renewals=demand.renewals,
        resets=demand.resets,
        alarms=alarms,
        overload=max(0.0, state.overload + (around.island_ratio - 1.0) * dt_s) if running in DELIVERING else 0.0,
        temperature_c=state.temperature_c + settle * (around.ambient_c + heating_k - state.temperature_c),
        energy_out_wh=state.energy_out_wh + max(0.0, active_w) * hours,
        energy_in_wh=state.energy_in_wh + max(0.0, -active_w) * hours,
        loss_wh=state.loss_wh + lost_w * hours,
    )
