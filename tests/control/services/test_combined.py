"""Several products at once: who gives way, and one controller with two parameter sets (grid_services.md 1.1, 2.5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from control.services.combined import ParameterMemory, Parameters, cut, switched
from control.services.products import Product, directions

N, U, D, FFR, CE = Product.FCR_N, Product.FCR_D_UP, Product.FCR_D_DOWN, Product.FFR, Product.FCR_CE
SOLD = {U: 400.0, D: 300.0, FFR: 200.0, N: 500.0}


@pytest.mark.parametrize(
    ("up_w", "down_w", "expected"),
    [
        (1100.0, 800.0, SOLD),
        (1000.0, 800.0, {**SOLD, U: 300.0}),
        (700.0, 800.0, {**SOLD, U: 0.0}),
        (600.0, 800.0, {**SOLD, U: 0.0, FFR: 100.0}),
        (400.0, 800.0, {N: 400.0, U: 0.0, FFR: 0.0, D: 300.0}),
        (1100.0, 600.0, {**SOLD, D: 100.0}),
        (1100.0, 300.0, {N: 300.0, FFR: 200.0, U: 400.0, D: 0.0}),
        (0.0, 0.0, dict.fromkeys(SOLD, 0.0)),
        (-50.0, -50.0, dict.fromkeys(SOLD, 0.0)),
    ],
)
def test_in_a_shortage_fcr_d_gives_way_first_then_ffr_then_fcr_n(
    up_w: float, down_w: float, expected: dict[Product, float]
) -> None:
    assert cut(SOLD, up_w, down_w) == expected


@given(st.dictionaries(st.sampled_from(tuple(Product)), st.floats(0.0, 1e6)), st.floats(0.0, 2e6), st.floats(0.0, 2e6))
def test_what_is_left_fits_and_is_never_more_than_sold(
    volumes: dict[Product, float], up_w: float, down_w: float
) -> None:
    left = cut(volumes, up_w, down_w)
    assert left.keys() == volumes.keys()
    assert all(0.0 <= left[product] <= volumes[product] for product in left)
    assert sum(value for product, value in left.items() if directions(product)[0]) <= up_w + 1e-6
    assert sum(value for product, value in left.items() if directions(product)[1]) <= down_w + 1e-6


def test_disturbance_parameters_hold_at_once_and_leave_after_a_lag() -> None:
    memory = ParameterMemory()
    seen: list[Parameters] = []
    for at_s, hz in ((0.0, 49.9), (1.0, 49.89), (2.0, 49.95), (10.0, 50.11), (24.9, 50.0), (25.0, 50.0), (26.0, 50.1)):
        memory = switched(memory, hz, at_s)
        seen.append(memory.parameters)
    normal, disturbance = Parameters.NORMAL, Parameters.DISTURBANCE
    assert seen == [normal, disturbance, disturbance, disturbance, disturbance, normal, normal]
