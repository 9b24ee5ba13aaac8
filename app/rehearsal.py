"""What a rehearsal starts from and what comes of it: another mode, tried on the simulator before it is armed (MOD-11).

A unit that runs tells its situation: site in force, state of charge, time, what it remembers. From that the same hours
are lived twice in virtual time, as it is and with the other mode, each in its own process (`app.rehearsal_worker`).
"""

from typing import TYPE_CHECKING, Any

import msgspec

from control.memory import Memory, Persistent
from control.record import CycleRecord
from control.restart import persistent

if TYPE_CHECKING:
    from app.site_model import SiteModel

STEP_S = 300.0
"""Length of the means a course consists of."""
QUARTER_S = 900.0


class RehearsalError(Exception):
    """A rehearsal that cannot be, in one sentence."""


class Charge(msgspec.Struct, frozen=True):
    """One rack as it is now."""

    device_id: str
    soc_pct: float
    soh_pct: tuple[float, ...] = ()


class Situation(msgspec.Struct, frozen=True):
    """How a unit stands at a moment, as far as a rehearsal starts from it."""

    site: dict[str, Any]
    """The site in force as tables, with what was changed at the screen and from the cloud."""
    at_utc: float
    mode_id: str
    mode_parameters: dict[str, float]
    """Complete."""
    charges: tuple[Charge, ...]
    persistent: Persistent
    """What it remembers: schedules, prices, plans, limits. Stops and alarms are left out: a rehearsal begins well."""
    stopped: bool = False
    """A person's stop or an emergency stop is in force now."""
    history: str = ""
    """Data folder of the unit; empty: it keeps no history."""


class Job(msgspec.Struct, frozen=True):
    """One of the two runs."""

    situation: Situation
    mode_id: str
    """Empty: as it is."""
    parameters: dict[str, float] = {}
    """Those that are set; others keep what the site file or the mode in force has."""
    hours: float = 24.0


class Outcome(msgspec.Struct, frozen=True):
    """What came of one run."""

    mode_id: str
    parameters: dict[str, float]
    hours: float
    bought_wh: float
    sold_wh: float
    load_wh: float
    pv_wh: float
    charged_wh: float
    discharged_wh: float
    import_peak_w: float
    """Highest mean of a quarter of an hour, as grid power is billed."""
    export_peak_w: float
    soc_start_pct: float
    soc_end_pct: float
    soc_min_pct: float
    soc_max_pct: float
    cost: tuple[float, ...]
    """What the energy would cost, in the tariff's currency; empty for a site without one."""
    stops_s: dict[str, float]
    """Cause of a safe stop, in words -> how long, s; not while the unit starts."""
    alarms: tuple[str, ...]
    """Rows of the alarms that were active at some time, sorted."""
    grid_w: tuple[float, ...]
    """Means of `STEP_S` of grid power, `+` import."""
    battery_w: tuple[float, ...]
    """The same of battery power, `+` discharge."""
    soc_pct: tuple[float, ...]
    """At the end of each step."""
    history: bool
    """Consumption and sun are those of the unit's own last day; otherwise of a simulated day."""


class Rehearsal(msgspec.Struct, frozen=True):
    """Both runs side by side."""

    start_utc: float
    time_zone: str
    currency: str
    stopped: bool
    now: Outcome
    then: Outcome
    charge_known: bool = True
    """Every rack told its state of charge; one that did not begins half full."""


def situation_of(memory: Memory, record: CycleRecord, model: "SiteModel", history: str) -> Situation:
    """Return how a running unit stands; takes about a millisecond."""
    kept = msgspec.structs.replace(
        persistent(memory),
        operator_stop="",
        emergency_stop=False,
        alarms=(),
        batteries={},
        grid_trip=False,
        maintenance=False,
        protections=(),  # of the real racks; the simulated ones send what they send
    )
    return Situation(
        site=model.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_unset=True),
        at_utc=record.at.at_utc,
        mode_id=memory.mode_id,
        mode_parameters=memory.mode_parameters,
        charges=tuple(Charge(one.device_id, one.soc_pct, one.soh_pct) for one in record.snapshot.batteries),
        persistent=kept,
        stopped=bool(record.stops.operator_stop) or record.stops.emergency_stop,
        history=history,
    )
