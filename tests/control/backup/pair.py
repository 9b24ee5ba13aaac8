"""The small site with two inverters, each with a rack of its own, that share the island between them."""

import msgspec

from control.backup.settings import BackupSettings
from control.readings import DeviceState, Readings
from control.record import CycleRecord
from control.settings import Settings
from tests.control import plant
from tests.control.backup.island import DT_S, RATED_W, Site, backup, settings
from tests.control.backup.power_cut import running

NAMES = ("1", "2")


def pair_settings(island: BackupSettings | None = None) -> Settings:
    """The test house with backup and two inverters of 5 kW."""
    two = plant.settings(2)
    return settings(island or backup(), inverters=two.inverters, batteries=two.batteries, ramp=two.ramp)


class Pair(Site):
    """Two units on one bus: those that are told to form carry the loads in equal parts, the others nothing."""

    def __init__(self, site: Settings | None = None, *, soc1_pct: float = 80.0, soc2_pct: float = 80.0) -> None:
        super().__init__(site or pair_settings())
        self.soc = {"1": soc1_pct, "2": soc2_pct}
        self.power_w = dict.fromkeys(NAMES, 0.0)
        self.told = dict.fromkeys(NAMES, False)
        self.followed_w = dict.fromkeys(NAMES, 0.0)
        self.tripped: set[str] = set()

    def readings(self) -> Readings:
        """What the hardware would hand in now."""
        one = super().readings()
        for kind in ("inverter", "battery"):
            for name in NAMES:
                if kind + name not in self.silent:
                    self.heard_s[kind + name] = self.at_s
        plain = one.inverters[0] if one.inverters else None
        inverters, batteries = [], []
        for name in NAMES:
            if plain is not None and f"inverter{name}" in self.heard_s:
                inverters.append(
                    msgspec.structs.replace(
                        plain,
                        device_id=f"inverter{name}",
                        at_s=self.heard_s[f"inverter{name}"],
                        active_power_w=self.power_w[name],
                        grid_forming=self.forming and self.told[name],
                        state=DeviceState.FAULT if name in self.tripped else plain.state,
                    )
                )
            if f"battery{name}" in self.heard_s:
                sample_at_s, current_a = self.heard_s[f"battery{name}"], self.power_w[name] / 51.0
                batteries.append(plant.battery(f"battery{name}", sample_at_s, self.soc[name], current_a=current_a))
        return msgspec.structs.replace(one, inverters=tuple(inverters), batteries=tuple(batteries))

    def _obey(self, record: CycleRecord) -> None:
        self.told = {command.device_id[-1]: command.grid_forming for command in record.commands}
        super()._obey(msgspec.structs.replace(record, commands=()))
        self.told_forming = any(self.told.values())
        self.followed_w = {command.device_id[-1]: command.active_power_w for command in record.commands}
        self.following_w = sum(self.followed_w.values())

    def _move(self) -> None:
        super()._move()
        live = self.bus_v > 100.0
        carrying = [name for name in NAMES if self.told[name] and name not in self.tripped]
        self.sagging = self.forming and self.ess_w > RATED_W * len(carrying)
        for name in NAMES:
            part_w = self.ess_w / len(carrying) if name in carrying else 0.0
            self.power_w[name] = part_w if self.forming else self.followed_w[name] * live
            self.soc[name] -= self.power_w[name] * DT_S / 3600.0 / 10_000.0 * 100.0

    def formed(self) -> set[str]:
        """Names of the units that are told to form the grid."""
        return {name for name, told in self.told.items() if told}

    def rests(self, name: str) -> bool:
        """Tell whether a unit is told to rest."""
        (command,) = (one for one in self.records[-1].commands if one.device_id == f"inverter{name}")
        return not (command.run or command.grid_forming or command.active_power_w or command.reactive_power_var)


def islanded_pair(site: Pair | None = None) -> Pair:
    """Return the pair in its island, every load supplied."""
    site = site or Pair()
    running(site)
    site.mains_on = False
    site.run(20.0)
    return site
