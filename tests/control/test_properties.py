"""No generated history makes a command leave its bounds, flip sign, or become something a register cannot hold."""

import math
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from control.cycle import initial, step
from control.memory import Persistent
from control.readings import (
    BatteryReading,
    CellExtremesReading,
    Contact,
    DeviceState,
    Instant,
    InverterReading,
    MeterReading,
    Readings,
)
from control.requests import (
    AcknowledgeAlarms,
    ChangeState,
    EmergencyStop,
    ReleaseStop,
    Request,
    SetMode,
    SetPower,
    Stop,
)
from control.settings import LimitSettings
from tests.control.plant import UTC_0, origin, settings

CYCLES = 25

wild = st.one_of(
    st.floats(allow_nan=True, allow_infinity=True),
    st.floats(-60_000, 60_000),
    st.sampled_from([0.0, -0.0, 32767.0, -32768.0, 65535.0, 1e308]),
)
power = st.one_of(st.floats(-30_000, 30_000), wild)
share = st.floats(0.0, 100.0)
ages = st.sampled_from([0.0, 0.05, 0.3, 0.7, 5.0, -1.0])


def readings(draw: Callable[..., object], at_s: float, units: int) -> Readings:
    """Draw what hardware might hand in, sane or not."""
    d = draw
    meters = tuple(
        MeterReading(name, at_s - d(ages), d(power), d(wild), d(st.floats(45, 55)))  # type: ignore[operator,arg-type]
        for name in ("grid", "pv")
        if d(st.booleans()) or d(st.booleans())
    )
    inverters = tuple(
        InverterReading(
            f"inverter{n}",
            at_s - d(ages),  # type: ignore[operator]
            d(st.sampled_from([*DeviceState, DeviceState.RUNNING, DeviceState.RUNNING])),  # type: ignore[arg-type]
            d(power),  # type: ignore[arg-type]
            rated_charge_w=d(st.one_of(st.none(), st.floats(0, 1e5), wild)),  # type: ignore[arg-type]
            rated_reactive_var=2500.0,
            dead_man_armed=d(st.integers(0, 4)) != 0,
        )
        for n in range(1, units + 1)
    )
    batteries = tuple(
        BatteryReading(
            f"battery{n}",
            at_s - d(ages),  # type: ignore[operator]
            d(st.one_of(share, share, wild)),  # type: ignore[arg-type]
            d(st.one_of(st.floats(40, 58), wild)),  # type: ignore[arg-type]
            d(st.floats(-200, 200)),  # type: ignore[arg-type]
            d(st.one_of(st.floats(0, 150), wild)),  # type: ignore[arg-type]
            d(st.one_of(st.floats(0, 150), wild)),  # type: ignore[arg-type]
            charge_allowed=d(st.integers(0, 4)) != 0,
            discharge_allowed=d(st.integers(0, 4)) != 0,
            cells=d(  # type: ignore[arg-type]
                st.one_of(
                    st.none(),
                    st.builds(
                        CellExtremesReading,
                        st.floats(2.5, 3.7),
                        st.floats(2.5, 3.7),
                        st.floats(-20, 70),
                        st.floats(-20, 70),
                    ),
                )
            ),
        )
        for n in range(1, units + 1)
    )
    contact = d(st.sampled_from([Contact.CLOSED] * 200 + [Contact.OPEN]))
    return Readings(meters, inverters, batteries, emergency_stop=contact)  # type: ignore[arg-type]


requests: st.SearchStrategy[Request] = st.one_of(
    st.builds(SetMode, st.just(origin()), st.sampled_from(["passive", "local", "self_consumption", "nonsense"])),
    st.builds(SetPower, st.just(origin()), power, st.floats(-3000, 3000), st.floats(0, 100)),
    st.builds(Stop, st.just(origin()), st.just("test")),
    st.builds(ReleaseStop, st.just(origin()), st.just("done"), st.booleans()),
    st.builds(EmergencyStop, st.just(origin())),
    st.builds(ChangeState, st.just(origin()), st.sampled_from(["run", "idle", "maintenance", "init", "flying"])),
    st.builds(AcknowledgeAlarms, st.just(origin()), st.just(("meter.range@grid",))),
)


@pytest.mark.req("LIM-01", "LIM-02", "LIM-03")
@profile(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_history_makes_a_command_leave_its_bounds_flip_sign_or_overflow(data: st.DataObject) -> None:
    units = data.draw(st.sampled_from([1, 2]))
    limits = LimitSettings(grid_import_w=data.draw(st.sampled_from([4000.0, 17_000.0, 1e12])))
    site = settings(units, limits=limits)
    memory = initial(site, Persistent())
    at_s = 1000.0
    for _ in range(CYCLES):
        at_s += data.draw(st.sampled_from([0.1, 0.1, 0.1, 0.0, 0.4, 30.0]))
        asked = data.draw(st.lists(requests, max_size=2))
        memory, record = step(memory, readings(data.draw, at_s, units), tuple(asked), Instant(at_s, UTC_0 + at_s))
        chain = record.chain
        final_w = chain.final.active_power_w
        assert chain.bounds.min_w <= 0.0 <= chain.bounds.max_w
        assert chain.bounds.min_w <= final_w <= chain.bounds.max_w
        assert final_w * chain.ramped.active_power_w >= 0.0, "the bounds turned a charge into a discharge"
        for command, unit, inverter in zip(record.commands, chain.units, site.inverters, strict=True):
            watts, reactive_var = command.active_power_w, command.reactive_power_var
            assert math.isfinite(watts)
            assert math.isfinite(reactive_var)
            assert unit.bounds.min_w - 1e-6 <= watts <= unit.bounds.max_w + 1e-6
            assert -inverter.max_charge_w <= watts <= inverter.max_discharge_w
            assert watts * final_w >= 0.0
            assert math.hypot(watts, reactive_var) <= inverter.max_apparent_va + 1e-6
            assert command.valid_until_s == pytest.approx(at_s + site.command_valid_s)
        if record.safe_stop is not None:
            assert all(command.active_power_w == 0.0 for command in record.commands)
        total_w = sum(command.active_power_w for command in record.commands)
        assert total_w + chain.unserved_w == pytest.approx(final_w, abs=0.01)


@pytest.mark.req("REC-01")
@profile(max_examples=20, deadline=None)
@given(data=st.data())
def test_the_same_inputs_give_the_same_bytes(data: st.DataObject) -> None:
    site = settings(2)
    first = second = initial(site, Persistent())
    at_s = 10.0
    for _ in range(10):
        at_s += 0.1
        read = readings(data.draw, at_s, 2)
        asked = tuple(data.draw(st.lists(requests, max_size=1)))
        now = Instant(at_s, UTC_0)
        first, a = step(first, read, asked, now)
        second, b = step(second, read, asked, now)
        assert msgspec.json.encode(a) == msgspec.json.encode(b)
