"""Bid check: what volumes need and what is missing; case G14 (grid_services.md 2.1 and 6)."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.services.products import Product
from control.services.reservation import PER_WATT, QUANTITIES, Reservation, largest, needs, shortages, words

MW, MWH = 1e6, 1e6
D_BOTH = (Product.FCR_D_UP, Product.FCR_D_DOWN)


@pytest.mark.parametrize(
    ("power_mw", "energy_mwh", "products", "volume_mw"),
    [
        (1.0, 1.0, (Product.FCR_N,), 0.500),
        (1.0, 1.0, (Product.FCR_D_UP,), 1.0),
        (1.0, 1.0, D_BOTH, 0.833),
        (1.0, 2.0, (Product.FCR_N,), 0.746),
        (1.0, 0.5, (Product.FCR_N,), 0.25),
        (1.0, 0.5, D_BOTH, 0.75),
    ],
)
def test_g14_the_largest_bids_are_those_of_the_examples(
    power_mw: float, energy_mwh: float, products: tuple[Product, ...], volume_mw: float
) -> None:
    assert largest(products, power_mw * MW, energy_mwh * MWH) / MW == pytest.approx(volume_mw, abs=0.001)


@pytest.mark.parametrize("products", [(Product.FCR_N,), D_BOTH, (Product.FCR_CE,), tuple(Product)])
def test_the_largest_bid_can_be_served_and_a_larger_one_cannot(products: tuple[Product, ...]) -> None:
    volume_w = largest(products, MW, MWH)
    one = needs(dict.fromkeys(products, 1.0))
    up_wh = MWH * one.energy_up_wh / (one.energy_up_wh + one.energy_down_wh)
    there = Reservation(MW, MW, up_wh, MWH - up_wh)
    assert shortages(dict.fromkeys(products, volume_w), there) == ()
    assert shortages(dict.fromkeys(products, volume_w * 1.001), there) != ()


def test_the_columns_of_combined_products_add_up() -> None:
    needed = needs({Product.FCR_N: 1000.0, Product.FCR_D_UP: 600.0, Product.FCR_D_DOWN: 300.0})
    assert needed.power_up_w == pytest.approx(1340.0 + 600.0 + 60.0)
    assert needed.power_down_w == pytest.approx(1340.0 + 120.0 + 300.0)
    assert needed.energy_up_wh == pytest.approx(1000.0 + 200.0)
    assert needed.energy_down_wh == pytest.approx(1000.0 + 100.0)


def test_no_volume_needs_nothing() -> None:
    assert needs({}) == Reservation()
    assert shortages({}, Reservation()) == ()


def test_a_shortage_names_the_product_that_would_have_to_give_way() -> None:
    volumes = {Product.FCR_D_UP: 500.0, Product.FFR: 400.0, Product.FCR_N: 1000.0}
    (missing,) = shortages(volumes, Reservation(2000.0, 9000.0, 9000.0, 9000.0))
    assert (missing.product, missing.quantity) == (Product.FCR_D_UP, "power_up_w")
    assert missing.needed == pytest.approx(500.0)
    assert missing.there == pytest.approx(260.0)
    assert words(missing) == "fcr-d-up needs 500 W of power up, but 260 W are left for it"


def test_every_quantity_that_is_missing_is_named() -> None:
    found = shortages({Product.FCR_N: 1000.0}, Reservation(1000.0, 1340.0, 400.0, 1000.0))
    assert [words(one) for one in found] == [
        "fcr-n needs 1340 W of power up, but 1000 W are left for it",
        "fcr-n needs 1000 Wh of energy up, but 400 Wh are left for it",
    ]


def test_the_table_covers_every_product() -> None:
    assert set(PER_WATT) == set(Product)


@given(
    st.dictionaries(st.sampled_from(tuple(Product)), st.floats(0.0, 1e7)),
    st.tuples(*(st.floats(0.0, 2e7) for _ in QUANTITIES)),
)
def test_a_bid_is_short_exactly_when_its_needs_exceed_what_is_there(
    volumes: dict[Product, float], values: tuple[float, ...]
) -> None:
    there = Reservation(*values)
    needed = needs(volumes)
    found = {one.quantity for one in shortages(volumes, there)}
    for quantity in QUANTITIES:
        value, limit = getattr(needed, quantity), getattr(there, quantity)
        if not math.isclose(value, limit, rel_tol=1e-9, abs_tol=1e-5):
            assert (quantity in found) is (value > limit)
