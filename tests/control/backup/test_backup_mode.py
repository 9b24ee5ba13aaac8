"""The mode Backup: the battery is kept ready, from the grid if need be."""

import msgspec
import pytest

from control.record import CycleRecord
from control.requests import SetMode
from tests.control.backup.island import backup
from tests.control.plant import House, origin, settings


def house(soc_pct: float, *, load_w: float = 1000.0, pv_w: float = 0.0, **parameters: float) -> CycleRecord:
    site = House(settings(backup=(backup(),)), load_w=load_w, pv_w=pv_w, soc_pct=soc_pct)
    site.cycle(SetMode(origin(), "backup", {"target_soc_pct": 60.0, "charge_power_w": 1500.0} | parameters))
    return site.run(10.0)


@pytest.mark.parametrize(
    ("soc_pct", "pv_w", "above", "expected_w"),
    [
        (50.0, 0.0, 0.0, -1500.0),
        (50.0, 2000.0, 0.0, -1500.0),
        (50.0, 4000.0, 0.0, -3000.0),
        (59.0, 0.0, 1.0, 0.0),
        (70.0, 0.0, 0.0, 0.0),
        (70.0, 0.0, 1.0, 1000.0),
        (70.0, 3000.0, 0.0, -2000.0),
    ],
    ids=[
        "charges from the grid",
        "charges",
        "stores all sun",
        "near the target it rests",
        "keeps",
        "uses what is above",
        "stores sun",
    ],
)
def test_the_battery_is_kept_ready(soc_pct: float, pv_w: float, above: float, expected_w: float) -> None:
    record = house(soc_pct, pv_w=pv_w, discharge_above=above)
    assert record.chain.final.active_power_w == pytest.approx(expected_w, abs=5.0)


def test_a_battery_below_its_target_does_not_give_sun_away() -> None:
    site = House(settings(backup=(backup(),)), load_w=500.0, pv_w=500.0, soc_pct=50.0)
    site.cycle(SetMode(origin(), "backup", {"target_soc_pct": 60.0, "charge_power_w": 2000.0}))
    site.run(3.0)
    assert site.grid_w == pytest.approx(2000.0, abs=5.0)
    site.pv_w = 5000.0
    site.run(4.0)
    assert site.grid_w == pytest.approx(0.0, abs=30.0)
    site.soc_pct = 60.0
    site.run(2.0)
    assert site.grid_w == pytest.approx(0.0, abs=30.0)
    site.pv_w = 0.0
    site.run(4.0)
    assert site.power_w["inverter1"] == 0.0


def test_charging_goes_on_to_the_target_once_begun() -> None:
    site = House(settings(backup=(backup(),)), load_w=500.0, soc_pct=57.0)
    site.cycle(SetMode(origin(), "backup", {"target_soc_pct": 60.0}))
    site.run(5.0)
    site.soc_pct = 59.5
    assert site.run(5.0).chain.wish.reason.code == "backup_charge"
    site.soc_pct = 60.0
    assert site.run(5.0).chain.final.active_power_w == pytest.approx(0.0, abs=1.0)


def test_a_kept_mode_backup_is_dropped_when_the_site_has_no_backup_any_more() -> None:
    from control.cycle import initial
    from control.memory import Persistent

    assert initial(settings(), Persistent(mode_id="backup")).mode_id == "self_consumption"
    site = settings(backup=(backup(),))
    assert initial(site, Persistent(mode_id="backup")).mode_id == "backup"


def test_backup_is_not_added_or_removed_while_running() -> None:
    from control.requests import ApplySettings

    site = House(settings(backup=(backup(),)))
    site.run(1.0)
    plain = msgspec.structs.replace(site.site, backup=())
    answer = site.cycle(ApplySettings(origin(), plain)).answers[0]
    assert not answer.accepted
    assert "next restart" in answer.text
