"""How outputs take a value between 0 and 1: switches, shares, slow pulses, and fast ones at a pin."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.io.drive import Pulse, on_time_s, shaped, tolerance
from hardware.io.mock_port import MockPort
from hardware.io.pwm_port import DEAF_S, PwmPort, pulse_at, quantised
from hardware.io.wire import Drive, PortError, Wire
from tests.hardware.simulated import eventually

RELAY_FAN = Wire("relay", "5", output=True, drive=Drive.SWITCH, on_from=0.5)
HEATER = Wire("heater", "6", output=True, drive=Drive.PULSE, pulse_s=60.0, least_s=3.0)
PIN_FAN = Wire("fan", "18", output=True, drive=Drive.PULSE, pulse_s=0.04)


@pytest.mark.parametrize(("share", "level"), [(0.0, 0.0), (0.3, 0.0), (0.49, 0.0), (0.5, 1.0), (1.0, 1.0)])
def test_a_fan_at_a_relay_is_on_from_its_threshold(share: float, level: float) -> None:
    assert shaped(RELAY_FAN, share, None, 0.0)[0] == level


def test_a_share_that_wavers_does_not_wear_out_a_relay_and_0_is_always_off() -> None:
    pulse: Pulse | None = None
    found: list[float] = []
    for share in (0.45, 0.5, 0.45, 0.49, 0.41, 0.4, 0.49, 0.5, 0.3):
        level, pulse = shaped(RELAY_FAN, share, pulse, 0.0)
        found.append(level)
    assert found == [0, 1, 1, 1, 1, 0, 0, 1, 0]
    early = Wire("relay", "5", output=True, drive=Drive.SWITCH, on_from=0.05)
    _, pulse = shaped(early, 1.0, None, 0.0)
    assert shaped(early, 0.0, pulse, 0.0)[0] == 0.0


def test_a_fan_of_the_kernel_takes_its_share() -> None:
    fan = Wire("fan", "pwm1", output=True, scale=1 / 255)
    assert shaped(fan, 0.37, None, 0.0)[0] == 0.37
    assert tolerance(fan) > 0.5 > tolerance(RELAY_FAN), "255ths are rounded to whole numbers"


def levels(shares: Callable[[float], float], seconds: float, step_s: float = 0.5) -> list[float]:
    pulse: Pulse | None = None
    found: list[float] = []
    for number in range(round(seconds / step_s)):
        level, pulse = shaped(HEATER, shares(number * step_s), pulse, number * step_s)
        found.append(level)
    return found


@given(share=st.floats(0.0, 1.0))
def test_a_heater_board_is_on_for_its_share_of_the_time(share: float) -> None:
    run = levels(lambda _at_s: share, 6000.0)
    assert sum(run) / len(run) == pytest.approx(share, abs=0.06)


def runs(found: list[float]) -> list[tuple[float, int]]:
    """Return level and length of each stretch."""
    stretches: list[tuple[float, int]] = []
    for level in found:
        if stretches and stretches[-1][0] == level:
            stretches[-1] = level, stretches[-1][1] + 1
        else:
            stretches.append((level, 1))
    return stretches


@given(changes=st.lists(st.floats(0.01, 0.99), min_size=1, max_size=40))
def test_a_heater_board_is_never_on_or_off_for_less_than_its_least_time(changes: list[float]) -> None:
    run = levels(lambda at_s: changes[int(at_s / 7.0) % len(changes)], 900.0)
    assert all(length * 0.5 >= HEATER.least_s for _, length in runs(run)[1:-1])


@given(at_s=st.floats(0.0, 200.0))
def test_a_heater_board_is_off_at_once_and_fully_on_at_once(at_s: float) -> None:
    _, pulse = shaped(HEATER, 0.7, None, at_s)
    level, pulse = shaped(HEATER, 0.0, pulse, at_s + 1.0)
    assert level == 0.0
    assert shaped(HEATER, 1.0, pulse, at_s + 1.1)[0] == 1.0


@given(share=st.floats(0.001, 0.999), period_s=st.floats(10.0, 600.0), part=st.floats(0.0, 0.5))
def test_the_time_on_is_none_all_or_at_least_the_least_on_both_sides(
    share: float, period_s: float, part: float
) -> None:
    least_s = part * period_s
    on_s = on_time_s(share, period_s, least_s)
    assert on_s in {0.0, period_s} or least_s <= on_s <= period_s - least_s + 1e-9
    assert abs(on_s - share * period_s) <= least_s / 2 + 1e-9


@pytest.mark.parametrize(
    ("level", "at_s", "high", "stays_s"),
    [
        (0.5, 0.0, True, 0.02),
        (0.5, 0.019, True, 0.001),
        (0.5, 0.021, False, 0.019),
        (0.26, 0.0, True, 0.01),
        (0.0, 0.0, False, float("inf")),
        (0.01, 0.0, False, float("inf")),
        (1.2, 0.0, True, float("inf")),
    ],
)
def test_a_pin_is_high_for_its_quantised_share_of_each_period(
    level: float, at_s: float, high: bool, stays_s: float
) -> None:
    assert pulse_at(level, 0.04, at_s) == (high, pytest.approx(stays_s, abs=1e-9))
    assert quantised(level) * 20 == round(quantised(level) * 20)


class Hand:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


def test_a_pulsing_pin_follows_its_duty_and_the_other_pins_are_left_alone() -> None:
    hand, pins = Hand(), MockPort()
    port = PwmPort(pins, hand)
    port.take([PIN_FAN, RELAY_FAN])  # without its thread: the test is its clock
    port.write(PIN_FAN, 0.25)
    high = 0
    for _ in range(400):
        port.advance()
        high += pins.levels["18"] == 1.0
        hand.now_s += 0.001
    assert high / 400 == pytest.approx(0.25, abs=0.03)
    port.write(RELAY_FAN, 1.0)
    assert pins.levels["5"] == 1.0
    assert port.read() == {"fan": 0.25, "relay": 1.0}


@pytest.mark.parametrize(("safe", "level"), [(0.0, 0.0), (1.0, 1.0)])
def test_a_duty_nobody_renews_falls_to_the_safe_value_even_while_the_program_hangs(safe: float, level: float) -> None:
    hand, pins = Hand(), MockPort()
    port = PwmPort(pins, hand)
    fan = Wire("fan", "18", output=True, drive=Drive.PULSE, pulse_s=0.04, safe_value=safe)
    port.take([fan])
    port.write(fan, 0.5)
    hand.now_s += DEAF_S
    assert port.advance() > 1.0
    assert pins.levels["18"] == level
    assert port.read() == {"fan": safe}


async def test_a_pin_pulses_on_a_thread_of_its_own_and_rests_after_the_end() -> None:
    pins = MockPort()
    port = PwmPort(pins, time.monotonic)
    port.open([PIN_FAN])
    port.write(PIN_FAN, 0.5)
    await eventually(lambda: len(pins.written) > 10)
    assert {level for _, level in pins.written} == {0.0, 1.0}
    port.write(PIN_FAN, 0.0)
    port.close()
    assert pins.levels["18"] == 0.0
    assert pins.opened is False


async def test_a_pin_that_fails_while_it_pulses_is_told_with_the_next_look() -> None:
    pins = MockPort()
    port = PwmPort(pins, time.monotonic)
    port.open([PIN_FAN])
    pins.fault = "chip is gone"
    port.write(PIN_FAN, 0.5)
    await eventually(lambda: port.fault is not None)
    with pytest.raises(PortError, match="chip is gone"):
        port.read()
    port.close()
