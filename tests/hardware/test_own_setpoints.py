"""Inverters that do not keep the power factor or ramp they were given: named, and written again (INV-02)."""

import pytest

from hardware.own_setpoints import LOOK_POLLS
from hardware.profile import load_profile
from tests.hardware.golden_bus import Golden, GoldenLine
from tests.hardware.test_registry import Bench, OwnWishes

SUNSPEC = load_profile("sunspec_inverter")
FINE = {"m704:53": [0xFFFD]}


def bench_of(line: GoldenLine, *, power_factor: float = 0.0, ramp: float = 0.0) -> Bench:
    return Bench(SUNSPEC, line, OwnWishes(power_factor, ramp))


async def look(bench: Bench, *, power_var: float = 0.0) -> list[str]:
    """Let the driver compare once more and return what it refused of this in the last step."""
    for _ in range(LOOK_POLLS):
        await bench.read()
        bench.now_s += 1.0
    bench.refused.clear()
    await bench.order(100.0, power_var)
    return [text for text in bench.refused if text.startswith("own_")]


async def test_a_power_factor_changed_at_the_panel_is_named_and_written_again() -> None:
    vectors = Golden("sunspec_inverter")
    line = vectors.line(FINE)
    ((*_, place, _),) = vectors.expected([[1, 16, "m704:59", []]])
    bench = bench_of(line, power_factor=-0.95)
    await bench.read()
    await bench.order(0.0)
    assert await look(bench) == []
    line.put(1, SUNSPEC.points["pf_inj"].space, place, [1000, 0])
    line.writes.clear()
    refused = await look(bench)
    assert refused == [
        "own_setpoint_not_held: device does not keep its power factor: pf_inj is 1, not 0.95, pf_inj_ext is 0, not 1"
    ]
    assert (1, 16, place, (950, 1)) in line.writes
    assert await look(bench) == []


async def test_a_device_without_the_registers_is_named_and_gets_power_all_the_same() -> None:
    line = Golden("sunspec_inverter").line({"m704:53": [0x8000]})
    bench = bench_of(line, power_factor=0.95)
    await bench.read()
    refused = await look(bench)
    assert any(
        text.startswith("own_setpoint_missing: device has no power factor of its own (pf_inj, pf_abs)")
        for text in refused
    )
    await look(bench)
    assert any(write[1] == 16 and write[3][:2] == (1, 1) and 100 in write[3] for write in line.writes)


async def test_a_register_too_coarse_for_what_was_asked_stays_as_it_is() -> None:
    line = Golden("sunspec_inverter").line()
    bench = bench_of(line, power_factor=0.95, ramp=2.4)
    await bench.read()
    refused = await look(bench)
    assert [text.partition(":")[0] for text in refused] == ["own_setpoint_coarse"] * 2
    assert "pf_inj can only hold 1, not 0.95" in refused[0]
    assert "w_rmp can only hold 2, not 2.4" in refused[1]


async def test_with_a_power_factor_of_its_own_the_inverter_gets_no_var_without_one_it_does() -> None:
    for power_factor, sent in ((0.9, False), (0.0, True)):
        line = Golden("sunspec_inverter").line(FINE)
        bench = bench_of(line, power_factor=power_factor)
        await bench.read()
        await look(bench, power_var=1000.0)
        await look(bench, power_var=1000.0)
        assert any(write[3][:2] == (1, 4) for write in line.writes) is sent


async def test_nothing_is_written_for_an_installer_who_asks_for_nothing() -> None:
    line = Golden("sunspec_inverter").line(FINE)
    bench = bench_of(line)
    await bench.read()
    assert await look(bench) == []
    own = {write.point for write in SUNSPEC.control.own_ramp.writes} if SUNSPEC.control else set[str]()
    assert own == {"w_rmp"}
    assert not any(write[3] in {(950, 1), (900, 0), (20,)} for write in line.writes)


@pytest.mark.parametrize("power_factor", [0.05, 1.01])
async def test_a_value_the_register_must_not_hold_is_refused_and_costs_no_power(power_factor: float) -> None:
    line = Golden("sunspec_inverter").line(FINE)
    bench = bench_of(line, power_factor=power_factor)
    await bench.read()
    refused = await look(bench)
    assert refused[0].startswith("own_setpoint_overflow: pf_inj: ")
    await look(bench)
    assert any(write[3][:2] == (1, 1) and 100 in write[3] for write in line.writes)
