"""A house whose site file has every section, and a running house on it: for walks over all keys."""

import copy
import tomllib
from typing import Any

import msgspec

from app.site_file import cross_checks, settings_of, shipped
from app.site_model import SiteModel
from control.readings import Readings, SignalReading, SignalRole
from control.settings import Settings
from tests.control.plant import House

FEATURES = """
[features]
backup = true
cell_balance = true

[backup.reconnect]
preset = "EN50549"

[backup.loss]
[backup.synchronism]

[backup.shedding]
soc_steps = [{ priority = 2, soc_pct = 40.0 }, { priority = 1, soc_pct = 25.0 }]

[ramp]                                # stated, because what is left out follows from the ratings
up_w_per_s = 5000.0
down_w_per_s = 10000.0
reactive_var_per_s = 5000.0

[balance]
[monitors]
[storage]
[idle]
[sleep]
[planning]

[climate]
cabinet = "10kwh"

[[climate.zones]]
zone = "upper"
racks = ["battery1"]

[[schedule]]
id = "morning"
start = "06:00"
end = "09:30"
active_power_w = -1000.0

[dso]
import_w = 4200.0
export_w = 3000.0

[reactive]
base_va = 5500.0
base_w = 5000.0
rule = { kind = "q_by_u", points = [[0.92, 0.4], [0.98, 0.0], [1.02, 0.0], [1.08, -0.4]], time_constant_s = 2.0 }
fallback = { kind = "fixed_q", reactive_power_var = 100.0 }

[grid_code]
preset = "en_50549_1"

[grid_code.general]                   # stated, so that a preset for another one does not fit
nominal_hz = 50.0

[grid_code.first_start]
observation_s = 1.0
return_pct_per_min = 10000.0

[grid_code.power_by_voltage]
enabled = true
charge_start_pu = 0.9
charge_zero_pu = 0.85

[services]
min_soc_pct = 30.0
max_soc_pct = 80.0
frequency_meter = "grid"
frequency_file = "dip.csv"

[[services.fcr]]
product = "fcr-d-up"

[services.ffr]

[operator]
resource = "house-1"

[buttons]

[[boards]]
id = "pins"
kind = { type = "mock" }

[tariff]
kind = "time_of_use"
windows = [{ from_time = "22:00", to_time = "06:00", price_per_kwh = 0.18 }]

[[signals]]
id = "air"
role = "zone_temperature"
zone = "upper"
at = "pins:4"

[[signals]]
id = "k1-closed"
role = "grid_contactor_closed"

[[signals]]
id = "angle"
role = "phase_difference"

[[signals]]
id = "ripple"
role = "dso_limit"

[[outputs]]
id = "fan"
role = "fan"
zone = "upper"
at = "pins:17"
drive = "share"

[[outputs]]
id = "k1"
role = "grid_contactor"

[[outputs]]
id = "oven"
role = "load_group"
priority = 2
power_w = 2500.0

[[outputs]]
id = "heater"
role = "heater"
zone = "upper"
power_w = 100.0

[[outputs]]
id = "wake"
role = "battery_wake"
safe_value = 1.0

[[outputs]]
id = "balance"
role = "cell_balance"
zone = "battery1"
"""
CARE: dict[str, Any] = {"cell": {"ntc": {}}, "auto_charge": {"power_w": 300.0}}

_HEALTHY = {SignalRole.GRID_CONTACTOR_CLOSED: 1.0, SignalRole.ZONE_TEMPERATURE: 22.0}
"""What the sensors of a house in good order read; the others read 0."""


def raw_site() -> dict[str, Any]:
    """Return the shipped house as tables, with every section there is."""
    raw = tomllib.loads(shipped("residential").read_text(encoding="utf-8"))
    raw |= tomllib.loads(FEATURES)
    raw["batteries"][0]["care"] = copy.deepcopy(CARE)
    raw["meters"].reverse()  # first what the site can do without: walks over the keys vary the first of each list
    return raw


def made(raw: dict[str, Any]) -> Settings | None:
    """Return the settings of tables that have the right shape; None when the site is not valid."""
    model = SiteModel.model_validate(raw)
    return None if any(cross_checks(model)) else settings_of(model)


class FullHouse(House):
    """A house with wired signals, all in good order."""

    frequency_hz: float | None = None
    """Of the grid; None: as the plant has it, near 50 Hz."""

    def readings(self) -> Readings:
        """What the hardware would hand in now."""
        plain = super().readings()
        supply = {} if self.frequency_hz is None else {"frequency_hz": self.frequency_hz}
        return msgspec.structs.replace(
            plain,
            meters=tuple(msgspec.structs.replace(one, **supply) for one in plain.meters),
            inverters=tuple(msgspec.structs.replace(unit, grid_forming=False, **supply) for unit in plain.inverters),
            signals=tuple(
                SignalReading(entry.signal_id, self.at_s, _HEALTHY.get(entry.role, 0.0))
                for entry in self.memory.settings.signals
            ),
        )

    def twin(self) -> "FullHouse":
        """Return a house that goes on from here by itself; memory and records are immutable and are shared."""
        other = copy.copy(self)
        other.power_w, other.heard_s, other.changes = dict(self.power_w), dict(self.heard_s), dict(self.changes)
        other.silent, other.never, other.frozen = set(self.silent), set(self.never), set(self.frozen)
        other.records = list(self.records)
        return other
