"""A house that sells grid services, on a grid whose frequency a test sets."""

import msgspec

from control.cycle import initial
from control.memory import Persistent
from control.readings import FrequencySample, FrequencySource, Readings
from control.record import CycleRecord
from control.requests import ClearServiceVolumes, Request, SetServiceVolumes, TestFrequency
from control.services.ffr import FfrSettings
from control.services.info import ServiceInfo
from control.services.products import FCR, Product
from control.services.settings import ServiceSettings
from control.services.volume import Volume
from control.settings import RampSettings, Settings
from tests.control.plant import UTC_0, House, origin, settings

QUARTER_S = 900.0
ALL = ServiceSettings(fcr=tuple(FCR.values()), ffr=(FfrSettings(),), min_soc_pct=10.0, max_soc_pct=90.0)


def site(offer: ServiceSettings = ALL, **changes: object) -> Settings:
    """A house of 5 kW and 10 kWh in passive mode, with a ramp that takes 50 s for full power."""
    values: dict[str, object] = {
        "initial_mode": "passive",
        "ramp": RampSettings(100.0, 100.0),
        "services": (offer,),
        **changes,
    }
    return settings(1, **values)


class ServiceHouse(House):
    """The house on a grid with the frequency of the test; runs until it delivers."""

    def __init__(self, plan: Settings | None = None, **changes: float) -> None:
        super().__init__(site() if plan is None else plan, **changes)
        self.frequency_hz = 50.0
        self.test_hz: tuple[tuple[float, FrequencySource], ...] = ()
        self.run(1.0)

    @property
    def utc(self) -> float:
        """Wall clock of the last cycle."""
        return UTC_0 + self.at_s

    @property
    def quarter(self) -> float:
        """Begin of this quarter of an hour."""
        return self.utc - self.utc % QUARTER_S

    def readings(self) -> Readings:
        """What the hardware would hand in now."""
        plain = super().readings()
        return msgspec.structs.replace(
            plain,
            meters=tuple(msgspec.structs.replace(one, frequency_hz=self.frequency_hz) for one in plain.meters),
            inverters=tuple(msgspec.structs.replace(one, frequency_hz=self.frequency_hz) for one in plain.inverters),
            test_frequency=tuple(FrequencySample(value, self.at_s, source) for value, source in self.test_hz),
        )

    def volume(self, product: Product, capacity_w: float, quarters: int = 4, after: int = 0) -> Volume:
        """A volume from a quarter on; 0: the running one."""
        start = self.quarter + after * QUARTER_S
        return Volume(product.value, start, start + quarters * QUARTER_S, capacity_w)

    def sell(self, product: Product, capacity_w: float, quarters: int = 4, after: int = 0) -> str:
        """Sell it; returns the answer in words when accepted, with `refused: ` before it when not."""
        return self.ask(SetServiceVolumes(origin(), (self.volume(product, capacity_w, quarters, after),)))

    def take_back(self, product: Product) -> str:
        """End a product now."""
        return self.ask(ClearServiceVolumes(origin(), product.value))

    def test_mode(self, *, on: bool = True, minutes: float = 15.0, market: bool = False) -> str:
        """Switch the test mode."""
        return self.ask(TestFrequency(origin(), on, minutes, market))

    def ask(self, request: Request) -> str:
        """Hand in a request; returns the answer."""
        (answer,) = self.cycle(request).answers
        return answer.text if answer.accepted else f"refused: {answer.text}"

    def to_quarter(self, before_s: float = 0.0) -> None:
        """Run cycles of half a second until so long before the next quarter of an hour."""
        end = self.quarter + QUARTER_S - before_s
        while self.utc < end - 0.6:
            self.cycle(dt_s=0.5)

    def slow(self, seconds: float) -> CycleRecord:
        """Run cycles of half a second."""
        for _ in range(round(seconds / 0.5)):
            self.cycle(dt_s=0.5)
        return self.records[-1]

    def info(self, product: Product) -> ServiceInfo:
        """What the last record tells of a product."""
        return next(info for info in self.records[-1].services if info.product == product)

    @property
    def final_w(self) -> float:
        """Set-point of the last cycle."""
        return self.records[-1].chain.final.active_power_w

    def active_alarms(self) -> set[str]:
        """Rows of the alarms that are active."""
        return {alarm.row_id for alarm in self.records[-1].alarms if alarm.active}

    def restarted(self, kept: Persistent) -> "ServiceHouse":
        """The same house after a restart with what the app has kept."""
        again = ServiceHouse.__new__(ServiceHouse)
        again.__dict__.update(self.__dict__)
        again.memory = initial(self.site, kept)
        return again
