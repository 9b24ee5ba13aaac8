"""Endurance and maintained capacity as reported to the system operator (grid_services.md 2.5)."""

import pytest

from control.readings import NO_LIMIT
from control.services.energy_management import Reservoir
from control.services.figures import Plant, endurance_down_min, endurance_min, endurance_up_min, maintained_w
from control.services.products import Product

HALF = Reservoir(500.0, 250.0)


@pytest.mark.parametrize(
    ("set_point_w", "inflow_w", "up_min", "down_min"),
    [
        (0.0, 0.0, 30.0, 15.0),
        (1000.0, 0.0, 15.0, NO_LIMIT),
        (500.0, 0.0, 20.0, 30.0),
        (-1000.0, 0.0, NO_LIMIT, 7.5),
        (0.0, 500.0, 60.0, 10.0),
        (-2000.0, 0.0, NO_LIMIT, 5.0),
    ],
)
def test_endurance_follows_set_point_and_inflow(
    set_point_w: float, inflow_w: float, up_min: float, down_min: float
) -> None:
    assert endurance_up_min(HALF, set_point_w, 1000.0, inflow_w) == pytest.approx(up_min)
    assert endurance_down_min(HALF, set_point_w, 1000.0, inflow_w) == pytest.approx(down_min)


@pytest.mark.parametrize(
    ("product", "expected_min"),
    [
        (Product.FCR_N, 15.0),
        (Product.FCR_CE, 15.0),
        (Product.FCR_D_UP, 30.0),
        (Product.FCR_D_DOWN, 15.0),
        (Product.FFR, 30.0),
    ],
)
def test_a_symmetric_product_lasts_as_long_as_its_shorter_direction(product: Product, expected_min: float) -> None:
    assert endurance_min(product, HALF, 0.0, 1000.0) == pytest.approx(expected_min)


N, U, D, FFR, CE = Product.FCR_N, Product.FCR_D_UP, Product.FCR_D_DOWN, Product.FFR, Product.FCR_CE


@pytest.mark.parametrize(
    ("plant", "volumes", "expected"),
    [
        # all of it fits
        (Plant(-1000.0, 1000.0), {N: 200.0, U: 300.0, D: 400.0}, {N: 200.0, U: 300.0, D: 400.0}),
        # FCR-N takes its steady state response first
        (Plant(-1000.0, 1000.0), {N: 700.0, U: 400.0, D: 100.0}, {N: 700.0, U: 300.0, D: 100.0}),
        # FFR acts faster than FCR-D and is kept for it
        (Plant(-1000.0, 1000.0), {U: 800.0, FFR: 500.0}, {U: 500.0}),
        # restoration reserve in its direction
        (Plant(-1000.0, 1000.0, 0.0, 300.0, 600.0), {U: 800.0, D: 800.0}, {U: 700.0, D: 400.0}),
        # a baseline moves room from one side to the other
        (Plant(-1000.0, 1000.0, 600.0), {N: 500.0, U: 100.0, D: 900.0}, {N: 400.0, U: 0.0, D: 900.0}),
        (Plant(-1000.0, 1000.0, -600.0), {N: 500.0, U: 1000.0, D: 100.0}, {N: 400.0, U: 1000.0, D: 0.0}),
        (Plant(-1000.0, 800.0), {CE: 900.0}, {CE: 800.0}),
        # no room is no negative capacity
        (Plant(0.0, 0.0, 100.0), {N: 500.0}, {N: 0.0}),
        (Plant(-1000.0, 1000.0), {}, {}),
    ],
)
def test_the_maintained_capacity_is_what_would_be_delivered_at_full_deviation(
    plant: Plant, volumes: dict[Product, float], expected: dict[Product, float]
) -> None:
    assert maintained_w(plant, volumes) == pytest.approx(expected)
