"""What the island is built from: windows, times and floors, each its own setting.

Frequency window, voltage window and observation time are independent because grid codes combine them differently;
`PRESETS` only fills them in. The national annex and the grid operator's word always win.
"""

from enum import StrEnum

import msgspec

from control.grid_code import presets
from control.grid_code.window import ReconnectWindow


class SynchronisedBy(StrEnum):
    """Who sees to it that grid and island agree when the contactor closes."""

    SIGNAL = "signal"
    """The controller, by the wired phase difference."""
    INVERTER = "inverter"
    """A synchroniser of the inverter in series with the contactor: the output only permits closing."""
    DEAD_BUS = "dead_bus"
    """Nobody: forming ends, and the contactor closes on a bus without voltage."""


PRESETS: dict[str, ReconnectWindow] = {
    "EN50549": presets.window("en_50549_1", "reconnect"),
    "VDE4105": presets.window("vde_ar_n_4105", "reconnect"),
    "VDE4110": presets.window("vde_ar_n_4110", "reconnect"),
    "IEEE1547": presets.window("ieee_1547_cat_b", "reconnect"),
}
"""Reconnection after a trip by the grid codes of `control.grid_code.presets`."""


class LossSettings(msgspec.Struct, frozen=True):
    """When the mains count as lost. Protection in 100 ms is the inverter's task; this is the change-over."""

    low_voltage_pu: float = 0.80
    high_voltage_pu: float = 1.15
    confirm_s: float = 1.0
    """A voltage or frequency outside its window must stay there this long."""
    deep_voltage_pu: float = 0.45
    """Below it the dip is deep: no ride-through is asked for, `deep_confirm_s` applies."""
    deep_confirm_s: float = 0.3
    low_hz: float = 47.5
    high_hz: float = 51.5
    rocof_hz_per_s: float = 2.5
    """Above the 2 Hz/s that EN 50549-1 asks plants to ride through; `control.readings.NO_LIMIT` switches it off."""
    rocof_window_s: float = 0.6
    rocof_confirm_s: float = 0.3
    blind_confirm_s: float = 3.0
    """Without a grid meter the inverter alone must see an abnormal grid this long."""


class SynchronismSettings(msgspec.Struct, frozen=True):
    """How well grid and island must agree; figures of IEEE 1547 for 500 to 1 500 kVA, frequency and phase tighter."""

    voltage_pu: float = 0.05
    frequency_hz: float = 0.1
    phase_deg: float = 10.0
    hold_s: float = 0.5
    timeout_s: float = 300.0
    """After this time without agreement an alarm is raised; the island lives on."""


class SocStep(msgspec.Struct, frozen=True):
    """Groups of this priority and above are shed below a state of charge."""

    priority: int
    soc_pct: float


class SheddingSettings(msgspec.Struct, frozen=True):
    """When load groups go and when they come back."""

    rating_share: float = 1.0
    """Share of the inverters' rating the loads may draw."""
    confirm_s: float = 1.0
    """Over-load or under-frequency this long sheds one group; the same time again sheds the next."""
    low_hz: float = 49.0
    return_wait_s: float = 30.0
    """After a group was shed nothing comes back for this long."""
    step_s: float = 3.0
    """Between two groups that are switched in."""
    trip_window_s: float = 120.0
    """A group shed this soon after its return has caused it: a trip."""
    trips: int = 2
    long_wait_s: float = 900.0
    """After `trips` trips a group stays off this long."""
    soc_steps: tuple[SocStep, ...] = ()
    soc_hysteresis_pct: float = 5.0
    """A group shed for the state of charge comes back this much above its step."""


class SurplusSettings(msgspec.Struct, frozen=True):
    """When the island has more PV than it can take and its PV outputs open."""

    high_hz: float = 52.0
    """Beyond the 50.2 to 51.5 Hz in which forming inverters throttle PV by frequency."""
    confirm_s: float = 2.0
    stop_after_s: float = 10.0
    """Over-charge that lasts this long with no PV output left to open ends the island."""
    return_wait_s: float = 300.0


class BackupSettings(msgspec.Struct, frozen=True):
    """Everything about the island; a site without it has no backup."""

    nominal_voltage_v: float = 230.0
    nominal_frequency_hz: float = 50.0
    phases: int = 3
    """Phases of the grid connection that are looked at."""
    inverters: tuple[str, ...] = ()
    """Inverters that form the grid; empty: all."""
    synchronised_by: SynchronisedBy = SynchronisedBy.DEAD_BUS
    loss: LossSettings = LossSettings()
    reconnect: ReconnectWindow = ReconnectWindow()
    synchronism: SynchronismSettings = SynchronismSettings()
    shedding: SheddingSettings = SheddingSettings()
    surplus: SurplusSettings = SurplusSettings()
    reserve_soc_pct: float = 20.0
    """Below it only groups of priority 0 are supplied."""
    floor_soc_pct: float = 10.0
    """At it the island ends."""
    restart_margin_pct: float = 10.0
    """The island starts again, and an inverter takes part in it again, this much above the floor."""
    starts_per_day: int = 6
    """After so many the island starts once an hour only, until the next day (UTC)."""
    retry_after_s: float = 300.0
    """Wait after a failed start of the island or a failed return to the grid; it doubles, up to one hour, after
    endings by too much PV and after failed returns in a row. After a time without valid data an inverter takes part
    in a running island again when it has had them this long."""
    contactor_timeout_s: float = 2.0
    contactor_settle_s: float = 0.2
    """The feedback contact must show the same for this long before it is believed."""
    forming_timeout_s: float = 30.0
    doubt_s: float = 5.0
    """An island lives this long without valid data of its inverter or battery; one of several inverters leaves it."""
    dead_bus_pu: float = 0.1
    dead_bus_s: float = 1.0
    silent_bus_s: float = 60.0
    """A bus no inverter measures counts as dead after this time: the inverters are off."""
