"""Thermistors: curves of makers' tables, and wires that are broken."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.io.ntc import COLDEST_C, HOTTEST_C, Ntc, divider_fault, resistance_at_ohm, temperature_c

BETA = Ntc()
STEINHART = Ntc(steinhart=(1.129148e-3, 2.34125e-4, 8.76741e-8))
"""The classic 10 kOhm thermistor."""
FINE, COARSE = 1 / 26400, 1 / 1024
"""Steps of an ADS1115 (4.096 V, supply 3.3 V) and of an MCP3008."""


def ratio(ohm: float, ntc: Ntc) -> float:
    share = ohm / (ohm + ntc.fixed_ohm)
    return share if ntc.wiring == "to_ground" else 1.0 - share


@pytest.mark.parametrize(
    ("ntc", "ohm", "celsius"),
    [
        (BETA, 10_000.0, 25.0),
        (BETA, 25_924.0, 5.0),  # 10k * exp(3950 * (1/278.15 - 1/298.15))
        (STEINHART, 10_000.0, 25.0),
        (STEINHART, 32_650.0, 0.0),
        (STEINHART, 3_603.0, 50.0),
    ],
)
def test_resistance_becomes_temperature_as_in_the_makers_tables(ntc: Ntc, ohm: float, celsius: float) -> None:
    assert temperature_c(ratio(ohm, ntc), ntc, FINE) == pytest.approx(celsius, abs=0.1)


@given(
    celsius=st.floats(COLDEST_C, HOTTEST_C),
    wiring=st.sampled_from(["to_ground", "to_supply"]),
    curve=st.sampled_from([BETA, STEINHART]),
    step=st.sampled_from([FINE, COARSE]),
)
def test_every_temperature_of_the_span_is_measured_whichever_way_it_is_wired(
    celsius: float, wiring: str, curve: Ntc, step: float
) -> None:
    ntc = curve.model_copy(update={"wiring": wiring})
    exact = ratio(resistance_at_ohm(celsius, ntc), ntc)
    assert temperature_c(exact, ntc, step) == pytest.approx(celsius, abs=1e-3)


@pytest.mark.req("SNS-01")
@pytest.mark.parametrize("step", [FINE, COARSE])
@pytest.mark.parametrize("ntc", [BETA, STEINHART, Ntc(wiring="to_supply"), Ntc(fixed_ohm=4700.0, r25_ohm=5000.0)])
@pytest.mark.parametrize("level", [-0.1, 0.0, 0.0005, 0.9995, 1.0, 1.2, math.nan, math.inf])
def test_a_wire_that_is_open_or_shorted_is_no_temperature(level: float, ntc: Ntc, step: float) -> None:
    assert math.isnan(temperature_c(level, ntc, step))


def test_a_damp_plug_of_3_megohm_is_an_open_wire_for_a_fine_converter() -> None:
    assert math.isnan(temperature_c(ratio(3e6, BETA), BETA, FINE))
    assert math.isnan(temperature_c(ratio(100.0, BETA), BETA, FINE)), "100 ohm would be 180 °C"


@pytest.mark.parametrize(
    ("ntc", "step", "words"),
    [
        (BETA, COARSE, ""),
        (STEINHART, COARSE, ""),
        (Ntc(fixed_ohm=470.0), COARSE, "fixed_ohm 470 cannot tell -40 °C"),
        (Ntc(fixed_ohm=470.0), FINE, ""),
        (Ntc(fixed_ohm=1e6), COARSE, "cannot tell 125 °C"),
        (Ntc(steinhart=(1e-3, -2e-4, 1e-7)), FINE, "is no thermistor"),
        (Ntc(steinhart=(0.9, 2e-4, 1e-7)), FINE, "gives no resistance at -40 °C"),
    ],
)
def test_a_divider_that_cannot_tell_cold_from_broken_is_refused(ntc: Ntc, step: float, words: str) -> None:
    fault = divider_fault(ntc, step)
    assert (words in fault) if words else fault == ""
