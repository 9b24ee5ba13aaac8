"""Grid services and the grid code on the same site: what each asks for adds up, and a stop doubles nothing."""

import msgspec
import pytest

from control.added import total_w
from control.reasons import Reason
from control.record import Added
from control.requests import ReleaseStop, SetServiceVolumes, Stop
from control.services.products import FCR, Product
from control.services.settings import ServiceSettings
from control.services.volume import Volume
from tests.control.grid_code.grid import Grid, coded
from tests.control.plant import UTC_0, origin, settings

OFFER = ServiceSettings(fcr=(FCR[Product.FCR_D_UP],), min_soc_pct=10.0, max_soc_pct=90.0)
SOLD_W = 1000.0


def selling() -> Grid:
    """A house of 5 kW that has sold FCR-D up and obeys LFSM of EN 50549-1."""
    site = settings(initial_mode="passive", services=(OFFER,))
    grid = Grid(coded(), site)
    start = (UTC_0 + grid.at_s) // 900.0 * 900.0
    volume = Volume("fcr-d-up", start, start + 3600.0, SOLD_W)
    (answer,) = grid.cycle(SetServiceVolumes(origin(), (volume,))).answers
    assert answer.accepted, answer.text
    grid.run(1.0)
    return grid


@pytest.mark.parametrize(
    ("hz", "fcr_w", "lfsm_w"),
    [
        (49.95, 0.0, 0.0),
        (49.85, SOLD_W * 0.05 / 0.4, 0.0),
        (49.7, SOLD_W * 0.2 / 0.4, 5000.0 * 0.1 / 2.5),
        (49.5, SOLD_W, 5000.0 * 0.3 / 2.5),
    ],
)
def test_the_response_of_the_service_and_of_the_grid_code_add_up(hz: float, fcr_w: float, lfsm_w: float) -> None:
    grid = selling()
    grid.hz = [hz]
    grid.run(5.0)
    parts = {one.source: one.active_power_w for one in grid.records[-1].chain.added}
    assert parts.get("fcr-d-up", 0.0) == pytest.approx(fcr_w, abs=0.5)
    assert parts.get("lfsm_u", 0.0) == pytest.approx(lfsm_w, abs=0.5)
    assert grid.final_w == pytest.approx(fcr_w + lfsm_w, abs=1.0)


def test_a_short_stop_in_a_disturbance_does_not_double_the_grid_codes_response() -> None:
    grid = Grid(coded(), settings(initial_mode="passive"))
    grid.hz = [49.5]
    grid.run(5.0)
    before_w = grid.final_w
    assert before_w == pytest.approx(600.0, abs=1.0)
    grid.deaf = True  # the inverter has not come down yet when the stop is over
    grid.cycle(Stop(origin(), "look"))
    grid.cycle(ReleaseStop(origin(), "looked", confirm=False))
    grid.cycle(ReleaseStop(origin(), "looked", confirm=True))
    record = grid.cycle()
    assert record.safe_stop is None
    assert record.chain.final.active_power_w == pytest.approx(before_w, abs=1.0)


def test_a_site_without_either_adds_nothing() -> None:
    grid = Grid(msgspec.structs.replace(coded(), over=(), under=()), settings())
    grid.hz = [49.5]
    assert grid.run(2.0).chain.added == ()


def test_an_addition_that_is_no_number_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match="added power is not finite"):
        total_w((Added("lfsm_u", float("nan"), Reason("idle")),))
