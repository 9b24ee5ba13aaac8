"""Energy management of a limited reservoir once more, straight from the formulas (grid_services.md 2.2 to 2.4).

It shares nothing with the product: plain lists, frequencies in Hz, the state of charge as a fraction, volume 1 MW,
energy in MWh, one call a second.
"""

from typing import NamedTuple


class Table(NamedTuple):
    """A column of table 11 with the constants of 2.3 and 2.4; minutes."""

    name: str
    f0: float
    df_max: float
    k: float
    nem_enable: float
    nem_disable: float


N = Table("N", 50.0, 0.1, 0.34, 30.0, 57.5)
U = Table("U", 49.9, 0.4, 0.20, 20.0, 20.0)
D = Table("D", 50.1, 0.4, 0.20, 20.0, 20.0)


class Oracle:
    """One unit with a volume of 1 MW."""

    def __init__(self, table: Table, energy_mwh: float, soc: float) -> None:
        self.table = table
        self.energy_mwh = energy_mwh
        self.soc = soc
        self.allowed = [0] * 300
        self.f_aem = [table.f0] * 300
        self.nem = 0
        self.low_alert = False
        self.high_alert = False
        self.nem_current = 0.0
        self.power = 0.0

    @property
    def aem(self) -> bool:
        return self.low_alert or self.high_alert

    def second(self, f: float) -> None:
        """Take the sample of a second and deliver its power until the next."""
        t = self.table

        def h(minutes: float) -> float:
            return 1.0 * minutes / 60.0 / self.energy_mwh

        lower, upper = t.name in "NU", t.name in "ND"
        if lower:
            self.low_alert = self.soc < (h(10.0) if self.low_alert else h(5.0))
        if upper:
            self.high_alert = self.soc > 1.0 - (h(10.0) if self.high_alert else h(5.0))
        before, self.nem = self.nem, 0
        if 49.9 < f < 50.1:
            if lower and self.soc < (h(t.nem_disable) if before == -1 else h(t.nem_enable)):
                self.nem = -1
            elif upper and self.soc > 1.0 - (h(t.nem_disable) if before == 1 else h(t.nem_enable)):
                self.nem = 1
        self.nem_current = sum(self.allowed[-300:]) / 300.0
        f_ref = sum(self.f_aem[-300:]) / 300.0
        f_sat = {"N": min(max(f, 49.9), 50.1), "U": min(f, 49.9), "D": max(f, 50.1)}[t.name]
        wanted = 1.0 / t.df_max * (f_ref - f_sat) + t.k * self.nem_current
        if t.name == "N":
            self.power = min(max(wanted, -1.0 - t.k), 1.0 + t.k)
        elif t.name == "U":
            self.power = max(wanted, -t.k)
        else:
            self.power = min(wanted, t.k)
        self.allowed.append(self.nem)
        self.f_aem.append(f_sat if self.aem else t.f0)
        self.soc -= self.power / self.energy_mwh / 3600.0
