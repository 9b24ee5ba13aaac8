"""Settings of the products: the table of the document and the faults that are named (grid_services.md 1.1, 2.2)."""

import math
from typing import Any

import msgspec
import pytest

from control.services.droop import Droop
from control.services.products import FCR, KEPT, Product, directions, faults, zero_activation_hz


def test_the_table_holds_the_constants_of_the_document() -> None:
    rows = {
        product: (one.nem_factor, one.aem_enable_min, one.aem_disable_min, one.nem_enable_min, one.nem_disable_min)
        for product, one in FCR.items()
        if one.limited
    }
    assert rows == {
        Product.FCR_N: (0.34, 5.0, 10.0, 30.0, 57.5),
        Product.FCR_D_UP: (0.20, 5.0, 10.0, 20.0, 20.0),
        Product.FCR_D_DOWN: (0.20, 5.0, 10.0, 20.0, 20.0),
    }
    assert FCR[Product.FCR_CE].droop == Droop(49.8, 50.0, 50.0, 50.2)


@pytest.mark.parametrize("product", FCR)
def test_the_defaults_have_no_fault(product: Product) -> None:
    assert faults(FCR[product]) == []


def test_zero_activation_is_where_the_document_says() -> None:
    assert [zero_activation_hz(FCR[product]) for product in (Product.FCR_N, Product.FCR_D_UP, Product.FCR_D_DOWN)] == [
        50.0,
        49.9,
        50.1,
    ]


def test_every_product_has_a_place_in_the_order_of_a_shortage() -> None:
    assert sorted(KEPT) == sorted(Product)
    assert {product: directions(product) for product in Product} == {
        Product.FCR_N: (True, True),
        Product.FCR_D_UP: (True, False),
        Product.FCR_D_DOWN: (False, True),
        Product.FCR_CE: (True, True),
        Product.FFR: (True, False),
    }


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"droop": Droop(50.0, 49.9, 50.0, 50.1)}, ["fcr-n: full_up_hz 50 Hz must be below start_up_hz 49.9 Hz"]),
        ({"product": Product.FFR}, ["ffr is no frequency containment reserve: it has settings of its own"]),
        ({"nem_factor": 0.6}, ["fcr-n: nem_factor 0.6 is outside 0 to 0.5"]),
        ({"nem_factor": math.nan}, ["fcr-n: nem_factor nan is outside 0 to 0.5"]),
        (
            {"aem_enable_min": 11.0},
            ["fcr-n: aem_enable_min 11 min must be at least 0 and not above aem_disable_min 10 min"],
        ),
        (
            {"nem_disable_min": math.inf},
            ["fcr-n: nem_enable_min 30 min must be at least 0 and not above nem_disable_min inf min"],
        ),
        ({"nem_band_hz": (50.1, 49.9)}, ["fcr-n: nem_band_hz 50.1 to 49.9 Hz must rise"]),
    ],
)
def test_settings_that_cannot_work_are_named(change: dict[str, Any], words: list[str]) -> None:
    assert faults(msgspec.structs.replace(FCR[Product.FCR_N], **change)) == words
