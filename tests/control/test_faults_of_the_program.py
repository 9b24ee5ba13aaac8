"""What the program itself can do wrong is told, never swallowed; and signals that cannot be believed."""

from typing import Any

import msgspec
import pytest

from control import intake, pid, priority, validate
from control.modes import MODES
from control.modes.mode import Wish
from control.readings import Instant, Readings, Refusal, SignalReading, SignalRole
from control.reasons import Reason
from control.requests import Origin, SetMode, SetPower
from control.settings import SignalSettings
from tests.control.plant import House, always, origin, settings


@pytest.mark.parametrize(("power_w", "reactive_var"), [(float("nan"), 0.0), (float("inf"), 0.0), (0.0, float("nan"))])
def test_a_mode_that_wishes_for_no_number_is_a_fault_of_the_program(
    monkeypatch: pytest.MonkeyPatch, power_w: float, reactive_var: float
) -> None:
    house = House(settings())
    house.run(1.0)
    wish = Wish(power_w, Reason("passive"), reactive_power_var=reactive_var)
    broken = msgspec.structs.replace(MODES["self_consumption"], decide=always(wish))
    monkeypatch.setattr("control.decision.MODES", {"self_consumption": broken})
    with pytest.raises(ValueError, match=r"self_consumption wished for (nan|inf|0\.0) W, (nan|0\.0) var"):
        house.cycle()


def test_when_nobody_claims_the_power_it_is_a_fault_of_the_program() -> None:
    with pytest.raises(ValueError, match=r"^nobody claims the power of the unit$"):
        priority.decide(())


class Unheard(msgspec.Struct, frozen=True):
    origin: Origin


def test_a_request_nobody_knows_is_a_fault_of_the_program() -> None:
    unknown: Any = Unheard(origin())
    with pytest.raises(KeyError):
        intake.take(House(settings()).memory, (unknown,), Instant(0.0, 0.0))
    with pytest.raises(AssertionError):
        intake.take_one(House(settings()).memory, unknown, Instant(0.0, 0.0))


def test_a_set_point_that_is_only_renewed_makes_no_event() -> None:
    house = House(settings())
    house.run(1.0)
    house.cycle(SetMode(origin(), "local"))
    assert [event.subject for event in house.cycle(SetPower(origin(), 100.0)).events] == ["SetPower"]
    assert house.cycle(SetPower(origin(), 100.0)).events == ()
    assert [event.subject for event in house.cycle(SetPower(origin(), 9e9)).events] == ["SetPower"]


def test_a_refused_write_of_a_device_that_is_silent_is_no_second_alarm() -> None:
    house = House(settings())
    house.run(1.0)
    house.silent.add("inverter1")
    house.run(1.0)
    quiet = msgspec.structs.replace(
        house.readings(), refusals=(Refusal("inverter1", 0.0, "write_failed", "no answer"),)
    )
    house.readings = lambda: quiet  # type: ignore[method-assign]
    rows = {alarm.row_id for alarm in house.run(1.0).alarms}
    assert "inverter.silent" in rows
    assert "device.write_refused" not in rows


SIGNALS = (
    SignalSettings("door", SignalRole.DOOR_OPEN, zone="cabinet"),
    SignalSettings("air", SignalRole.ZONE_TEMPERATURE, minimum=-40.0, maximum=85.0, stale_after_s=5.0),
)


@pytest.mark.parametrize(
    ("samples", "lost"),
    [
        ((), (("door", "never heard"), ("air", "never heard"))),
        ((("door", 8.5, 1.0), ("air", 5.0, 20.0)), ()),
        ((("door", 7.9, 1.0), ("air", 4.9, 20.0)), (("door", "silent for 2.1 s"), ("air", "silent for 5.1 s"))),
        ((("door", 10.0, 2.0), ("air", 10.0, 20.0)), (("door", "reads 2, possible is 0 to 1"),)),
        ((("door", 10.0, 0.0), ("air", 10.0, float("nan"))), (("air", "reads nan, possible is -40 to 85"),)),
        ((("door", float("nan"), 0.0), ("air", 11.0, 85.0)), (("door", "silent for nan s"),)),
    ],
)
def test_a_signal_that_is_old_or_impossible_is_lost_with_its_cause(
    samples: tuple[tuple[str, float, float], ...], lost: tuple[tuple[str, str], ...]
) -> None:
    read = Readings(signals=tuple(SignalReading(*sample) for sample in samples))
    found, _ = validate.snapshot(read, settings(signals=SIGNALS), {}, Instant(10.0, 0.0))
    assert found.signals_lost == lost
    assert [signal.signal_id for signal in found.signals] == [
        entry.signal_id for entry in SIGNALS if entry.signal_id not in dict(lost)
    ]
    for signal in found.signals:
        assert signal.role in {SignalRole.DOOR_OPEN, SignalRole.ZONE_TEMPERATURE}


def test_pid_at_its_bound_with_an_error_of_the_other_sign_keeps_its_integral_inside() -> None:
    state, output = pid.advance(pid.PidState(900.0, 0.0), pid.PidGains(0.0, 0.0, 10.0), -10.0, 0.1, -100.0, 1000.0)
    assert output == -100.0
    state, output = pid.advance(pid.PidState(2000.0, 0.0), pid.PidGains(0.1, 1.0), -100.0, 0.1, -1000.0, 1000.0)
    assert output == 1000.0
    assert state.integral == pytest.approx(1990.0)
