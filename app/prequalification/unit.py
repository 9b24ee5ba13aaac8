"""The unit that is tested with a simulated plant: settings of a controller with one inverter, one rack, one meter."""

import msgspec

from app.prequalification.plant import PlantSettings
from app.prequalification.services import FfrVariant, Service
from control.readings import NO_LIMIT, MeterRole
from control.services import ffr
from control.services.ffr import FfrSettings
from control.services.products import FCR, Product
from control.services.settings import ServiceSettings
from control.settings import (
    BatterySettings,
    InverterSettings,
    LimitSettings,
    MeterSettings,
    RampSettings,
    Settings,
)

INVERTER, BATTERY, METER = "inverter1", "battery1", "grid"
DC_V = 800.0
ROOM = 1.6
"""Rating of the inverter over C: room for energy management, and for the overshoot of FFR."""
LIMITED_H = {Service.FCR_N: 4.0, Service.FCR_D_UP: 2.0, Service.FCR_D_DOWN: 2.0, Service.FFR: 0.0}
"""Below this, hours of C, a reservoir is a limited one: two hours of full activation, of FCR-N in both directions."""


class UnitUnderTest(msgspec.Struct, frozen=True):
    """What is tested, and on which plant."""

    service: Service
    capacity_w: float = 1e6
    plant: PlantSettings = PlantSettings(energy_wh=4e6)
    fcr_n_share: float = 0.0
    """FCR-N sold at the same time, share of C; for the combination test of FCR-D."""
    variant: FfrVariant = FfrVariant()
    cycle_s: float = 0.1
    fast_s: float = 0.0
    """A new frequency so often between two cycles; 0: none."""

    @property
    def limited(self) -> bool:
        """The reservoir is a limited one."""
        return self.plant.energy_wh < LIMITED_H[self.service] * self.capacity_w

    @property
    def sold(self) -> dict[Product, float]:
        """What is sold during the test."""
        sold = {Product(self.service.value): self.capacity_w}
        if self.fcr_n_share:
            sold[Product.FCR_N] = self.fcr_n_share * self.capacity_w
        return sold


def settings_of(unit: UnitUnderTest) -> Settings:
    """Return the settings of the controller under test: nothing holds it back but its own rules."""
    rated_w = ROOM * unit.capacity_w
    current_a = 2 * rated_w / DC_V
    return Settings(
        site_id="under-test",
        site_name="Unit under test",
        inverters=(
            InverterSettings(
                INVERTER, rated_w, rated_w, rated_w, 0.0, (BATTERY,), frozen_after_s=NO_LIMIT, one_way_efficiency=1.0
            ),
        ),
        batteries=(BatterySettings(BATTERY, unit.plant.energy_wh, current_a, current_a, frozen_after_s=NO_LIMIT),),
        meters=(MeterSettings(METER, MeterRole.GRID, 10 * rated_w, frozen_after_s=NO_LIMIT),),
        limits=LimitSettings(min_soc_pct=0.0, max_soc_pct=100.0, soc_taper_pct=0.0),
        ramp=RampSettings(rated_w, rated_w),
        initial_mode="passive",
        cycle_s=unit.cycle_s,
        services=(
            ServiceSettings(
                fcr=tuple(
                    msgspec.structs.replace(FCR[product], limited=unit.limited)
                    for product in unit.sold
                    if product is not Product.FFR
                ),
                ffr=(_ffr(unit.variant),) if unit.service is Service.FFR else (),
                min_soc_pct=0.0,
                max_soc_pct=100.0,
            ),
        ),
    )


def _ffr(variant: FfrVariant) -> FfrSettings:
    """Return the settings of an alternative of FFR.

    Raises:
        KeyError: It is none of the published ones.
    """
    return ffr.settings_of(f"{variant.threshold_hz:g}", "long" if variant.support_s > 5.0 else "short")
