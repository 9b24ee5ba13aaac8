"""The site bus between mains, contactor and grid-forming inverters, in physics.

The contactor sits between the public grid and the site bus; the grid meter is upstream of it and sees the mains.
While it is open the bus lives only if an inverter forms it. Loads are taken as impedances: a bus that sags takes
less power. Photovoltaic inverters give way when the frequency rises (as VDE-AR-N 4105 asks of them).
"""

import math

import msgspec

from simulator.grid import GridState, Phases

CLOSE_S = 0.08
OPEN_S = 0.05
"""Moving times of a contactor for this current: some 50 to 100 ms."""
NOMINAL_HZ = 50.0
DROOP_HZ = 0.2
"""How far the island's frequency falls from no load to full load."""
SHORT_TIME = 1.1
"""What an inverter gives for the seconds before it trips, relative to its rating; beyond it the voltage sags."""
OVERLOAD_HZ = 3.0
"""How far it falls further at twice the rating."""
LOWEST_HZ = 45.0
CURTAIL_FROM_HZ = 50.2
CURTAIL_SPAN_HZ = 1.3
"""Photovoltaic inverters reduce their power between 50.2 and 51.5 Hz."""
NOMINAL_V = 230.0
SAFE_CLOSING_DEG = 20.0
"""A contactor that closes two live systems further apart than this makes every forming inverter trip."""


class ContactorState(msgspec.Struct, frozen=True, gc=False):
    """Where a contactor stands."""

    closed: bool
    moving_s: float = 0.0
    """For how long the coil has asked for the other position."""


def step_contactor(state: ContactorState, dt_s: float, *, energised: bool, welded: bool, stuck: bool) -> ContactorState:
    """Move a contactor on.

    Args:
        state: Where it stands.
        dt_s: Length of the step.
        energised: The coil is on.
        welded: Its contacts do not open any more.
        stuck: It does not close any more.
    """
    if energised is state.closed or (state.closed and welded) or (not state.closed and stuck):
        return ContactorState(state.closed)
    moving_s = state.moving_s + dt_s
    due_s = OPEN_S if state.closed else CLOSE_S
    if moving_s >= due_s - 1e-9:
        return ContactorState(not state.closed)
    return ContactorState(state.closed, moving_s)


class Bus(msgspec.Struct, frozen=True, gc=False):
    """The site bus behind the contactor."""

    alive: bool
    frequency_hz: float
    voltages_v: Phases
    islanded: bool = False
    phase_deg: float = 0.0
    """Angle of the bus ahead of the mains, -180 to 180; kept while either is dead."""
    load_share: float = 1.0
    """What the loads take of what they would take at nominal voltage."""
    pv_share: float = 1.0
    """What the frequency leaves of the photovoltaic power."""


def connected_bus(grid: GridState) -> Bus:
    """Return the bus while the contactor joins it to live mains."""
    return Bus(alive=True, frequency_hz=grid.frequency_hz, voltages_v=grid.voltages_v)


def dead_bus(before: Bus) -> Bus:
    """Return the bus while nothing feeds it."""
    return Bus(alive=False, frequency_hz=0.0, voltages_v=(0.0, 0.0, 0.0), phase_deg=before.phase_deg)


def island_bus(
    before: Bus, load_w: float, pv_w: float, discharge_w: float, charge_w: float, mains_hz: float, dt_s: float
) -> Bus:
    """Return the bus while inverters form it.

    Args:
        before: The bus one step ago.
        load_w: What the connected loads take at nominal voltage.
        pv_w: What the sun gives without curtailment.
        discharge_w: What the forming inverters can deliver together.
        charge_w: What they can take together.
        mains_hz: Frequency of the mains, for the angle between the two; 0 for dead mains.
        dt_s: Length of the step.
    """
    net_w, load_share, pv_share = load_w - pv_w, 1.0, 1.0
    if net_w > discharge_w:
        load_share = min(1.0, (SHORT_TIME * discharge_w + pv_w) / load_w)
        ratio = net_w / max(discharge_w, 1.0)
        frequency_hz = max(LOWEST_HZ, NOMINAL_HZ - DROOP_HZ - OVERLOAD_HZ * min(ratio - 1.0, 5.0))
    elif net_w < -charge_w:
        pv_share = max(0.0, (load_w + charge_w) / pv_w)
        net_w = load_w - pv_w * pv_share
        frequency_hz = CURTAIL_FROM_HZ + CURTAIL_SPAN_HZ * (1.0 - pv_share)
    else:
        frequency_hz = NOMINAL_HZ - DROOP_HZ * (
            net_w / max(discharge_w, 1.0) if net_w > 0.0 else net_w / max(charge_w, 1.0)
        )
    volt = NOMINAL_V * math.sqrt(load_share)
    drift_deg = 360.0 * (frequency_hz - mains_hz) * dt_s if mains_hz else 0.0
    return Bus(
        alive=True,
        frequency_hz=frequency_hz,
        voltages_v=(volt, volt, volt),
        islanded=True,
        phase_deg=wrapped(before.phase_deg + drift_deg),
        load_share=load_share,
        pv_share=pv_share,
    )


def wrapped(angle_deg: float) -> float:
    """Return an angle inside -180 to 180 degrees."""
    return (angle_deg + 180.0) % 360.0 - 180.0
