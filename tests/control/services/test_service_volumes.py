"""Volumes by the hour: bid check, hour boundaries, start and end during a disturbance, restart (GRD-04, G12, G14)."""

import msgspec
import pytest

from control.cycle import persistent
from control.memory import Persistent
from control.readings import DeviceState
from control.requests import ApplySettings, ChangeState, ClearServiceVolumes, Role, SetServiceVolumes
from control.services.products import FCR, Product
from control.services.settings import ServiceSettings
from control.services.volume import Volume
from control.settings import BatterySettings, InverterSettings, LimitSettings
from tests.control.plant import origin
from tests.control.services.service_house import ALL, QUARTER_S, ServiceHouse, site

UP, DOWN, NORMAL, CE, FFR = Product.FCR_D_UP, Product.FCR_D_DOWN, Product.FCR_N, Product.FCR_CE, Product.FFR
WHOLE = msgspec.structs.replace(ALL, min_soc_pct=0.0, max_soc_pct=100.0)
RESERVATIONS = (
    (1e6, (NORMAL,), 0.5e6),
    (1e6, (UP,), 1.0e6),
    (1e6, (UP, DOWN), 0.8333e6),
    (2e6, (NORMAL,), 0.746e6),
    (0.5e6, (NORMAL,), 0.25e6),
    (0.5e6, (UP, DOWN), 0.75e6),
)
"""Usable energy of a battery of 1 MW, products, and the most of each that may be sold (grid_services.md 2.1)."""


def megawatt(energy_wh: float) -> ServiceHouse:
    """A battery of 1 MW that was never commissioned for less."""
    plan = site(
        WHOLE,
        inverters=(InverterSettings("inverter1", 1e6, 1e6, 1.1e6, 0.0, ("battery1",)),),
        batteries=(BatterySettings("battery1", energy_wh, 1e5, 1e5),),
    )
    return ServiceHouse(plan)


@pytest.mark.req("GRD-04")
@pytest.mark.parametrize(("energy_wh", "products", "most_w"), RESERVATIONS)
def test_a_bid_is_accepted_up_to_what_the_reservations_allow_and_not_a_kilowatt_more(
    energy_wh: float, products: tuple[Product, ...], most_w: float
) -> None:
    house = megawatt(energy_wh)
    for capacity_w, accepted in ((most_w + 1000.0, False), (most_w - 1000.0, True)):
        bid = tuple(house.volume(product, capacity_w, after=1) for product in products)
        (answer,) = house.cycle(SetServiceVolumes(origin(), bid)).answers
        assert answer.accepted is accepted, answer.text
        assert bool(house.memory.services.volumes) is accepted


def test_a_refused_bid_names_product_hour_need_and_what_there_is_and_changes_nothing() -> None:
    house = ServiceHouse()
    house.sell(UP, 3000.0, after=4)
    before = house.memory.services.volumes
    bid = (house.volume(DOWN, 1000.0, quarters=3, after=1), house.volume(DOWN, 4500.0, after=4))
    (answer,) = house.cycle(SetServiceVolumes(origin(), bid)).answers
    assert not answer.accepted
    assert "2026-11-18 12:00-13:00" in answer.text
    assert "fcr-d-down needs 4500 W of power down, but 4400 W are left for it" in answer.text
    assert house.memory.services.volumes == before


def test_check_only_says_the_verdict_and_changes_nothing() -> None:
    house = ServiceHouse()
    bid = (house.volume(UP, 3000.0, after=1),)
    text = house.ask(SetServiceVolumes(origin(), bid, check_only=True))
    assert text.startswith("covered, nothing changed: fcr-d-up 3000 W 2026-11-18")
    assert "3000 W up, 600 W down, 1000 Wh up, 0 Wh down" in text
    assert house.memory.services.volumes == ()


def test_limits_of_the_site_count_in_the_bid_check() -> None:
    house = ServiceHouse(site(limits=LimitSettings(grid_export_w=2000.0, max_charge_w=1000.0)))
    assert "but 2000 W are left" in house.sell(UP, 2500.0, after=1)
    assert "but 1000 W are left" in house.sell(DOWN, 1500.0, after=1)
    assert "fcr-d-up 2000 W" in house.sell(UP, 2000.0, after=1)


def test_more_power_kept_for_energy_management_counts_in_the_bid_check() -> None:
    more = tuple(msgspec.structs.replace(one, nem_factor=0.5) for one in FCR.values())
    house = ServiceHouse(site(ServiceSettings(fcr=more)))
    assert "fcr-n needs 5250 W of power up, but 5000 W" in house.sell(NORMAL, 3500.0, after=1)
    assert "fcr-d-up needs 5200 W of power up" in house.sell(UP, 5200.0, after=1)
    assert house.sell(UP, 5000.0, after=1).startswith("fcr-d-up 5000 W")
    assert "2500 W down" in house.sell(UP, 5000.0, after=1)
    assert "2500 W up" in house.sell(DOWN, 5000.0, after=9)


def test_what_begins_at_once_must_be_covered_by_the_charge_of_now() -> None:
    house = ServiceHouse(soc_pct=15.0)
    text = house.sell(UP, 3000.0)
    assert text.startswith("refused")
    assert "fcr-d-up needs 1000 Wh of energy up, but 500 Wh are left for it at the state of charge of now" in text
    assert "fcr-d-up 3000 W" in house.sell(UP, 3000.0, after=1)
    assert "fcr-d-up 1500 W" in house.sell(UP, 1500.0)
    house.soc_pct = 11.0
    house.run(0.2)
    assert "fcr-d-up 1200 W" in house.sell(UP, 1200.0), "less than before may always be sold"


def test_what_begins_at_once_must_be_covered_by_the_power_the_units_have_now() -> None:
    house = ServiceHouse(soc_pct=50.0)
    house.changes["battery1"] = {"max_discharge_current_a": 40.0}
    house.run(1.0)
    text = house.sell(UP, 3000.0)
    assert text.startswith("refused")
    (able_w, _) = house.memory.services.able_w
    now = f"but batteries and inverters can give {able_w:.0f} W now"
    assert f"full activation up needs 3000 W, {now}" in text
    assert "fcr-d-up 3000 W" in house.sell(UP, 3000.0, after=1), "tomorrow it may be warm again"
    assert "fcr-d-down 3000 W" in house.sell(DOWN, 3000.0)
    assert "fcr-d-up 1500 W" in house.sell(UP, 1500.0)


def test_a_full_battery_may_sell_upwards_although_it_cannot_charge() -> None:
    house = ServiceHouse(soc_pct=90.0)
    house.changes["battery1"] = {"max_charge_current_a": 0.0}
    house.run(1.0)
    assert "fcr-d-up 3000 W" in house.sell(UP, 3000.0)
    assert "full activation down needs 500 W, but batteries and inverters can give 0 W now" in house.sell(DOWN, 500.0)


def test_a_unit_that_rests_or_only_starts_is_not_asked_for_its_power_of_now() -> None:
    resting, starting = ServiceHouse(), ServiceHouse()
    resting.cycle(ChangeState(origin(), "idle"))
    starting.changes["inverter1"] = {"state": DeviceState.STARTING}
    for house in (resting, starting):
        house.run(1.0)
        assert house.memory.services.able_w == ()
        assert "fcr-d-up 3000 W" in house.sell(UP, 3000.0)


def test_nothing_is_sold_at_once_while_the_state_of_charge_is_not_known() -> None:
    house = ServiceHouse(site(start_timeout_s=600.0))
    house.memory = msgspec.structs.replace(house.memory, services=type(house.memory.services)())
    house.silent.add("battery1")
    house.never.add("battery1")
    house.run(0.2)
    assert "the state of charge is not known" in house.sell(UP, 1000.0)


@pytest.mark.parametrize(
    ("volume", "fault"),
    [
        (Volume("frr", 0.0, 900.0, 1.0), "volumes[0].product 'frr' is not offered here, allowed: fcr-n, fcr-d-up"),
        (Volume("ffr", 10.0, 900.0, 1.0), "start_utc 10 (1970-01-01 00:00:10 UTC) is not a whole quarter of an hour"),
        (Volume("ffr", 0.0, float("nan"), 1.0), "end_utc nan is not a whole quarter"),
        (Volume("ffr", 900.0, 900.0, 1.0), "end_utc 900 (1970-01-01 00:15:00 UTC) is not after start_utc 900 (1970"),
        (Volume("ffr", 0.0, 900.0, 1.0), "end_utc 900 (1970-01-01 00:15:00 UTC) is outside"),
        (Volume("ffr", 0.0, 900.0, -5.0), "capacity_w -5 is outside 1 to 7e+07 W"),
    ],
)
def test_a_volume_that_makes_no_sense_is_refused_with_key_value_and_range(volume: Volume, fault: str) -> None:
    house = ServiceHouse()
    assert fault in house.ask(SetServiceVolumes(origin(), (volume,)))


def test_the_same_time_may_not_be_given_twice_and_there_is_a_most() -> None:
    house = ServiceHouse()
    one = house.volume(UP, 100.0, after=1)
    assert "fcr-d-up is given twice" in house.ask(SetServiceVolumes(origin(), (one, house.volume(UP, 100.0, after=2))))
    assert "0 volumes, allowed: 1 to 2000" in house.ask(SetServiceVolumes(origin(), ()))
    many = tuple(house.volume(UP, 100.0 + n, quarters=1, after=n) for n in range(1, 1300))
    assert house.ask(SetServiceVolumes(origin(), many)).endswith("Wh down")
    more = tuple(house.volume(DOWN, 100.0 + n, quarters=1, after=n) for n in range(1, 1300))
    assert "2598 volumes in all, allowed: up to 2000" in house.ask(SetServiceVolumes(origin(), more))


def test_an_operator_may_sell_and_a_viewer_may_not() -> None:
    house = ServiceHouse()
    request = SetServiceVolumes(origin(Role.VIEWER), (house.volume(UP, 100.0),))
    assert "operator is needed" in house.ask(request)
    assert house.ask(msgspec.structs.replace(request, origin=origin(Role.OPERATOR))).startswith("fcr-d-up")


@pytest.mark.req("GRD-04")
def test_the_volume_changes_with_the_hour_at_once() -> None:
    house = ServiceHouse()
    house.sell(UP, 2000.0, quarters=1)
    house.sell(UP, 4000.0, quarters=1, after=1)
    house.frequency_hz = 49.5
    house.to_quarter(before_s=1.0)
    end = house.quarter + QUARTER_S
    while house.utc < end - 0.05:
        assert house.final_w == pytest.approx(2000.0)
        house.cycle(dt_s=0.1)
    assert house.final_w == pytest.approx(4000.0)
    texts = [event.text for event in house.records[-1].events]
    assert "volume 2000 to 4000 W" in texts


def test_the_end_of_a_volume_at_rest_ends_the_service_at_once() -> None:
    house = ServiceHouse()
    house.sell(UP, 2000.0, quarters=1)
    house.to_quarter()
    house.slow(2.0)
    house.frequency_hz = 49.5
    house.slow(2.0)
    assert (house.final_w, house.info(UP).mode) == (0.0, 0)


@pytest.mark.req("GRD-04")
def test_enabled_at_49_7_hz_fcr_d_gives_half_at_once() -> None:
    house = ServiceHouse()
    house.frequency_hz = 49.7
    house.run(1.0)
    house.sell(UP, 4000.0)
    assert house.final_w == pytest.approx(2000.0)


def test_a_disturbance_outlives_the_volume_until_the_frequency_is_back() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0, quarters=1)
    house.to_quarter(before_s=5.0)
    house.frequency_hz = 49.7
    house.slow(60.0)
    assert house.final_w == pytest.approx(2000.0)
    info = house.info(UP)
    assert (info.sold_w, info.capacity_w, info.mode) == (0.0, 4000.0, 1)
    house.frequency_hz = 49.95
    house.slow(1.0)
    assert (house.final_w, house.info(UP).mode) == (0.0, 0)
    texts = [event.text for record in house.records for event in record.events]
    assert "goes on past the end of its volume" in texts


@pytest.mark.req("GRD-04")
def test_a_long_disturbance_is_served_15_min_past_the_end_and_fades_in_5() -> None:
    house = ServiceHouse(site(batteries=(BatterySettings("battery1", 100_000.0, 110.0, 110.0),)))
    house.sell(UP, 4000.0, quarters=1)
    house.to_quarter(before_s=5.0)
    house.frequency_hz = 49.7
    house.slow(30.0)
    end = house.quarter
    while house.utc < end + 890.0:
        house.cycle(dt_s=1.0)
    assert house.final_w == pytest.approx(2000.0)
    while house.utc < end + 1050.0:
        house.cycle(dt_s=1.0)
    assert house.final_w == pytest.approx(1000.0, abs=20.0)
    while house.utc < end + 1205.0:
        house.cycle(dt_s=1.0)
    assert (house.final_w, house.info(UP).mode) == (0.0, 0)


@pytest.mark.req("GRD-04")
def test_fcr_n_ends_at_once_also_in_a_disturbance() -> None:
    house = ServiceHouse()
    house.sell(NORMAL, 2000.0, quarters=1)
    house.frequency_hz = 49.95
    house.to_quarter(before_s=1.0)
    assert house.final_w == pytest.approx(1000.0)
    house.slow(2.0)
    assert house.final_w == 0.0


def test_a_volume_taken_back_during_a_disturbance_follows_the_same_rule() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    house.frequency_hz = 49.7
    house.run(1.0)
    assert house.take_back(UP) == "volumes of fcr-d-up taken back"
    house.run(1.0)
    assert house.final_w == pytest.approx(2000.0)
    house.sell(UP, 1000.0)
    house.run(1.0)
    assert house.final_w == pytest.approx(500.0), "a new volume holds at once"


def test_volumes_are_taken_back_for_the_time_that_is_named() -> None:
    house = ServiceHouse()
    house.sell(UP, 1000.0, quarters=8, after=1)
    start = house.quarter + 3 * QUARTER_S
    assert (
        house.ask(ClearServiceVolumes(origin(), "", start, start + QUARTER_S)) == "volumes of all products taken back"
    )
    assert [(one.start_utc - house.quarter) / QUARTER_S for one in house.memory.services.volumes] == [1.0, 4.0]
    assert [(one.end_utc - house.quarter) / QUARTER_S for one in house.memory.services.volumes] == [3.0, 9.0]
    assert "no volume of any product" in house.ask(ClearServiceVolumes(origin(), "", start, start + QUARTER_S))
    assert "not whole quarters" in house.ask(ClearServiceVolumes(origin(), "", start, start + 10.0))
    assert "'frr' is not offered" in house.ask(ClearServiceVolumes(origin(), "frr"))
    assert house.take_back(Product.FCR_N).startswith("refused: no volume of fcr-n")
    assert "operator is needed" in house.ask(ClearServiceVolumes(origin(Role.VIEWER)))


def test_what_was_sold_is_sold_after_a_restart() -> None:
    house = ServiceHouse()
    house.sell(UP, 4000.0)
    kept = msgspec.json.decode(msgspec.json.encode(persistent(house.memory)), type=Persistent)
    again = house.restarted(kept)
    again.frequency_hz = 49.5
    again.run(1.0)
    assert again.final_w == pytest.approx(4000.0)
    elsewhere = ServiceHouse(site(services=()))
    assert elsewhere.restarted(kept).memory.services.volumes == ()


def test_a_product_cannot_be_taken_out_of_the_site_file_while_it_is_sold() -> None:
    house = ServiceHouse()
    house.sell(UP, 1000.0, after=4)
    without = site(ServiceSettings(ffr=ALL.ffr))
    assert "fcr-d-up cannot be taken away" in house.ask(ApplySettings(origin(), without))
    house.take_back(UP)
    assert house.ask(ApplySettings(origin(), without)) == "settings in force"
    assert [info.product for info in house.cycle().services] == ["ffr"]
    assert house.ask(ApplySettings(origin(), site(services=()))) == "settings in force"
    assert house.cycle().services == ()


def test_volumes_that_have_ended_are_told_no_more_and_equal_neighbours_joined() -> None:
    house = ServiceHouse()
    house.sell(UP, 1000.0, quarters=1)
    house.sell(UP, 1000.0, quarters=2, after=1)
    assert house.memory.services.volumes == (house.volume(UP, 1000.0, quarters=3),)
    house.sell(UP, 500.0, quarters=1, after=1)
    assert len(house.memory.services.volumes) == 3
    house.to_quarter()
    house.slow(3.0)
    assert len(house.info(UP).ahead) == 2
