"""What the care of the racks remembers, and what it tells screens and records."""

import msgspec

from control.battery.balance import BalanceRun, BalanceState
from control.battery.critical import CriticalState
from control.battery.ends import EndState
from control.battery.health import HealthState
from control.battery.resistance import ResistanceState
from control.battery.soc import SocState
from control.readings import NEVER_S


class Tally(msgspec.Struct, frozen=True, gc=False):
    """What has flowed since the last look at a rack; magnitudes for each direction."""

    seen_at_s: float
    """When valid data were last there."""
    current_a: float = 0.0
    dt_s: float = 0.0
    charged_ah: float = 0.0
    discharged_ah: float = 0.0
    charged_wh: float = 0.0
    discharged_wh: float = 0.0
    pause_s: float = 0.0
    """Time without data that ended since the last look."""


class RackMemory(msgspec.Struct, frozen=True):
    """One rack; without monotonic times, so that it survives a restart as it is."""

    at_utc: float
    """When the rack was last looked at."""
    first_utc: float
    """When it was first seen with a clock that was set."""
    rated_ah: float
    rated_wh: float
    capacity_ah: float
    """In force for counting: measured, else rated and aged by what the BMS says."""
    soc: SocState
    ends: EndState = EndState()
    health: HealthState = HealthState()
    balance: BalanceState = BalanceState()
    critical: CriticalState = CriticalState()
    resistance: ResistanceState = ResistanceState()
    last_full_utc: float = 0.0
    last_empty_utc: float = 0.0


class RackInfo(msgspec.Struct, frozen=True):
    """What the care of a rack knows, for screens, `explain`, telemetry and the alarm conditions."""

    device_id: str
    valid: bool
    """The rack has valid data now; otherwise the values are the last known."""
    soc_pct: float
    """Believed."""
    soc_low_pct: float
    """What limits rely on for discharging."""
    soc_high_pct: float
    """What limits rely on for charging."""
    uncertainty_pct: float
    bms_soc_pct: float
    delta_pct: float
    """Believed less BMS (SITE-05)."""
    doubtful: bool
    bms_stuck: bool
    capacity_ah: float
    """In force for counting: measured, else rated."""
    soh_pct: tuple[float, ...]
    """By full-cycle energy; empty before the first whole discharge."""
    equivalent_cycles: float
    cell_resistance_ohm: float
    """Configured or learned; 0 while it is not known."""
    degraded: str
    """Which SOC has become bad, in words; empty when none."""
    full: bool
    empty: bool
    last_full_utc: float
    """0: not seen yet."""
    last_empty_utc: float
    full_overdue_days: float
    """Days since a full charge beyond what is allowed; 0 when none is due."""
    balancing: bool
    spread_v: float
    """Between highest and lowest cell; 0 where we do not balance."""
    balance_runs: tuple[BalanceRun, ...]
    critical_low: bool
    deep_discharged: bool
    auto_charging: bool
    auto_charge_attempts: int
    """Today."""
    auto_charge_wh: float
    """Today."""
    auto_charge_obstacle: str
    """Why the rack is not charged although it is critically low; empty when nothing is in the way."""
    charging_unasked_s: float
    """For how long it has charged although nobody asked."""


class BatteryMemory(msgspec.Struct, frozen=True):
    """All racks with care; empty dictionaries when the site has none."""

    looked_at_s: float = NEVER_S
    tallies: dict[str, Tally] = msgspec.field(default_factory=dict[str, Tally])
    racks: dict[str, RackMemory] = msgspec.field(default_factory=dict[str, RackMemory])
    infos: tuple[RackInfo, ...] = ()
