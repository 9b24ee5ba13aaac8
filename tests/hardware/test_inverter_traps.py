"""What only one kind of inverter does: open word order, modules, forced percent, heartbeats, forming a grid."""

from pathlib import Path

import msgspec
import pytest

from control.readings import DeviceState, InverterReading
from hardware.grid_forming import PATIENCE_S, GridSwitch
from hardware.link import IdentityError, NoAnswerError, NoConnectionError
from hardware.power_rule import Facts, held_power_w, named_values
from hardware.profile import PROFILE_FOLDER, ProfileError, Space, load_profile
from hardware.profile_build import read_profile
from hardware.profile_control import GridForming, PowerRule, Value, Write
from simulator.config import SimConnection, SimDevice
from tests.hardware.golden_bus import Golden, GoldenLine
from tests.hardware.test_registry import Bench
from tests.simulator.sites import battery, inverter, site
from tests.simulator.wire import modbus, started

ABB, TRUMPF, LXP = "abb_pqstori", "trumpf_truconvert_ac3025", "luxpower_lxp"


def bench(name: str, line: GoldenLine) -> Bench:
    return Bench(load_profile(name), line)


async def sample(one: Bench) -> InverterReading:
    reading = await one.read()
    assert isinstance(reading, InverterReading)
    return reading


@pytest.mark.parametrize("swapped", [False, True], ids=["high word first", "low word first"])
@pytest.mark.parametrize("offset", [0, 1], ids=["from 0", "from 1"])
async def test_word_order_and_first_address_are_found_by_the_frequency(swapped: bool, offset: int) -> None:
    line = GoldenLine()
    number = 1 + int(swapped) + 2 * offset

    def put(address: int, high: int) -> None:
        line.put(1, Space.INPUT, address + offset, [0, high] if swapped else [high, 0])

    put(518, 0x4248)
    put(810, 0xC148)
    one = bench(ABB, line)
    if number in {2, 3}:
        with pytest.raises(
            IdentityError, match=r"2: low word first, offset 0; 3: high word first, offset 1.*map_variant"
        ):
            await one.read()
        one.points._variant = number  # type: ignore[attr-defined]
    reading = await sample(one)
    assert (reading.frequency_hz, reading.active_power_w) == (50.0, -12500.0)
    await one.points.write([("set_p", -7500.0)])
    words = (0, 0xC0F0) if swapped else (0xC0F0, 0)
    assert line.writes == [(1, 16, 6200 + offset, words)]


async def test_a_map_that_fits_in_no_way_is_refused_with_the_reason() -> None:
    with pytest.raises(IdentityError, match=r"neither word order nor offset .* 30519 must be a grid frequency"):
        await bench(ABB, GoldenLine()).read()


async def test_the_heartbeat_of_another_controller_does_not_arm_ours() -> None:
    line = Golden(ABB).line({"holding:6228": [77]})
    one = bench(ABB, line)
    assert not (await sample(one)).dead_man_armed
    await one.order(0.0)
    line.put(1, Space.HOLDING, 6228, [77])
    assert not (await sample(one)).dead_man_armed
    line.put(1, Space.HOLDING, 6228, [1])
    assert (await sample(one)).dead_man_armed


async def test_a_heartbeat_never_counts_through_zero() -> None:
    line = Golden(ABB).line()
    profile = load_profile(ABB)
    assert profile.control is not None
    assert profile.control.heartbeat is not None
    short = msgspec.structs.replace(profile.control.heartbeat, maximum=3)
    control = msgspec.structs.replace(profile.control, heartbeat=short)
    one = Bench(msgspec.structs.replace(profile, control=control), line)
    for _ in range(5):
        await one.read()
        await one.order(0.0)
    assert [words[0] for _, _, address, words in line.writes if address == 6228] == [1, 2, 3, 1, 2]


async def test_an_inverter_whose_heartbeat_stops_goes_into_fault_until_it_is_reset() -> None:
    one = inverter("inv", 5000.0, "bat").model_copy(update={"profile": ABB})
    async with started(site([one, battery("bat", 10_000.0)])) as running, modbus(running, "inv") as client:
        machine = running.plant.machines["inv"]
        await client.write(6228, 1)
        await client.write(4610, 1)
        await client.write(6200, 0x4000, 0x0000)  # 2 kW
        running.advance(10.0)
        assert machine.state.active_power_w == pytest.approx(2000.0, abs=20.0)
        await client.write(6228, 2)
        running.advance(15.0)
        assert machine.state.state is DeviceState.RUNNING
        running.advance(10.0)
        assert machine.state.state is DeviceState.FAULT
        assert await client.read_input(2865, 2) == [0, 1]
        await client.write(6228, 3)
        await client.write(4612, 1)
        running.advance(1.0)
        assert machine.state.state is DeviceState.OFF
        await client.write(4610, 1)
        running.advance(5.0)
        assert machine.state.state is DeviceState.RUNNING


async def settled_modules(line: GoldenLine, power_w: float) -> Bench:
    one = bench(TRUMPF, line)
    for _ in range(4):
        one.refused.clear()
        await one.read()
        await one.order(power_w)
    return one


async def test_a_module_in_alarm_hands_its_share_to_the_others_within_their_rating() -> None:
    line = Golden(TRUMPF).line()
    one = await settled_modules(line, 20_000.0)
    assert line.writes[-1] == (0, 6, 4195, (10_000,))
    line.put(2, Space.INPUT, 5000, [1, 2])
    reading = await sample(one)
    assert (reading.alarms, reading.rated_discharge_w) == (("slave_missing",), 25_000.0)
    await one.order(20_000.0)
    assert line.writes[-1] == (0, 6, 4195, (20_000,))
    await one.order(40_000.0)
    assert line.writes[-1] == (0, 6, 4195, (25_000,))
    assert any(refusal.startswith("clamped_p") for refusal in one.refused)


class Deaf(GoldenLine):
    """One of the modules does not answer."""

    def __init__(self, unit: int, error: Exception) -> None:
        super().__init__()
        self.unit, self.error, self.asked = unit, error, 0

    async def read(self, unit: int, space: Space, address: int, count: int, timeout_s: float) -> object:  # type: ignore[override]
        if unit == self.unit:
            self.asked += 1
            raise self.error
        return await super().read(unit, space, address, count, timeout_s)


def with_two_modules(line: GoldenLine) -> GoldenLine:
    line.put(1, Space.COIL, 4011, [1])
    line.put(1, Space.INPUT, 5000, [3, 2])
    return line


async def test_a_module_that_does_not_answer_is_missing_and_seldom_asked() -> None:
    line = Deaf(2, NoAnswerError("no answer"))
    one = bench(TRUMPF, with_two_modules(line))
    for _ in range(30):
        reading = await sample(one)
        assert reading.alarms == ("slave_missing",)
    assert line.asked == 1
    for _ in range(30):
        await one.read()
    assert line.asked == 2


async def test_a_line_that_is_gone_is_no_missing_module() -> None:
    with pytest.raises(NoConnectionError):
        await bench(TRUMPF, with_two_modules(Deaf(2, NoConnectionError("gone")))).read()


async def test_an_impossible_number_of_modules_is_refused() -> None:
    line = with_two_modules(GoldenLine())
    line.put(1, Space.INPUT, 5001, [17])
    with pytest.raises(IdentityError, match=r"slaves says 17\.0 modules; 1 to 16 are possible"):
        await bench(TRUMPF, line).read()


async def test_unit_addressing_that_is_switched_off_is_named() -> None:
    line = with_two_modules(GoldenLine())
    line.put(1, Space.COIL, 4011, [0])
    with pytest.raises(IdentityError, match="coil 4011 must be 1"):
        await bench(TRUMPF, line).read()


async def test_a_device_that_stores_settings_for_good_is_written_seldom_but_stopped_at_once() -> None:
    line = Golden(LXP).line()
    one = bench(LXP, line)
    await one.read()
    await one.order(2500.0)
    await one.read()
    line.writes.clear()

    async def soon(power_w: float) -> None:
        one.now_s -= 40.0  # `order` lets 40 s pass
        await one.read()
        await one.order(power_w)

    for power_w in (2000.0, 1500.0, 2200.0):
        await soon(power_w)
    assert line.writes == []
    await soon(0.0)
    assert (1, 6, 21, (0x8211,)) in line.writes
    line.writes.clear()
    await soon(2000.0)
    assert line.writes == []
    await one.order(2000.0)
    assert (1, 6, 82, (40,)) in line.writes


async def test_percent_of_a_rating_nobody_gave_is_no_power() -> None:
    line = Golden(LXP).line()
    one = bench(LXP, line)
    one.driver._rated_power_w = 0.0  # type: ignore[union-attr]
    await one.read()
    await one.order(2500.0)
    assert any(refusal.startswith("no_rating") for refusal in one.refused)
    assert not any(address in {82, 21} for _, _, address, _ in line.writes)


@pytest.mark.parametrize(
    ("rule", "power_w", "facts", "expected"),
    [
        (PowerRule.WATTS, -700.0, Facts(), {"active_power_w": -700.0}),
        (PowerRule.PER_MODULE, 9000.0, Facts(modules=3.0), {"active_power_w": 3000.0}),
        (PowerRule.FORCED_PERCENT, 1000.0, Facts(rated_w=4000.0), {"discharge_pct": 25.0, "discharging": 1.0}),
        (PowerRule.FORCED_PERCENT, -9000.0, Facts(rated_w=4000.0), {"charge_pct": 100.0, "charging": 1.0}),
        (PowerRule.FORCED_PERCENT, 0.0, Facts(rated_w=4000.0), {}),
        (PowerRule.FORCED_PERCENT, 1000.0, Facts(), {}),
    ],
)
def test_a_set_point_in_the_terms_of_the_device(
    rule: PowerRule, power_w: float, facts: Facts, expected: dict[str, float]
) -> None:
    found = named_values(rule, power_w, facts)
    assert {name: value for name, value in found.items() if value} == expected


def test_a_device_told_to_charge_and_discharge_at_once_holds_no_set_point() -> None:
    control = load_profile(LXP).control
    assert control is not None
    both = {"forced_discharge": 1.0, "ac_charge": 1.0, "ac_charge_power": 10.0, "discharge_power": 10.0}
    assert held_power_w(control, both.get, Facts(rated_w=1000.0)) is None
    assert held_power_w(control, {**both, "ac_charge": 0.0}.get, Facts(rated_w=1000.0)) == 100.0
    assert held_power_w(control, {"ac_charge": 1.0}.get, Facts(rated_w=1000.0)) is None


SWITCH = GridForming(on=(Write("islanding", 1),), off=(Write("islanding", 0),), at_rest=True)


def shown(*, forming: bool | None, state: DeviceState) -> InverterReading:
    return InverterReading("inv", 0.0, state, 0.0, grid_forming=forming)


def test_a_switch_that_needs_rest_waits_for_it_and_is_written_once_a_second() -> None:
    switch = GridSwitch(SWITCH)
    running = shown(forming=False, state=DeviceState.RUNNING)
    resting = shown(forming=False, state=DeviceState.STANDBY)
    assert switch.step(wanted=True, reading=running, now_s=0.0).rest
    assert not switch.step(wanted=True, reading=running, now_s=0.1).writes
    assert switch.step(wanted=True, reading=resting, now_s=0.2).writes == SWITCH.on
    assert not switch.step(wanted=True, reading=resting, now_s=0.7).writes
    assert switch.step(wanted=True, reading=resting, now_s=1.3).writes == SWITCH.on
    done = switch.step(wanted=True, reading=shown(forming=True, state=DeviceState.STANDBY), now_s=1.4)
    assert not done.rest
    assert not done.writes
    back = switch.step(wanted=False, reading=shown(forming=True, state=DeviceState.STANDBY), now_s=9.0)
    assert back.writes == SWITCH.off


def test_a_switch_that_does_not_answer_is_reported() -> None:
    switch = GridSwitch(SWITCH)
    reading = shown(forming=False, state=DeviceState.STANDBY)
    assert not switch.step(wanted=True, reading=reading, now_s=0.0).refusal
    assert switch.step(wanted=True, reading=reading, now_s=PATIENCE_S + 0.1).refusal == (
        "the inverter still follows a grid"
    )
    silent = shown(forming=None, state=DeviceState.STANDBY)
    assert "does not tell" in switch.step(wanted=True, reading=silent, now_s=20.0).refusal
    assert not switch.step(wanted=False, reading=silent, now_s=21.0).refusal


def test_the_values_of_the_rules_are_those_of_the_schema() -> None:
    text = (PROFILE_FOLDER / "schema.json").read_text(encoding="utf-8")
    assert all(f'"{value}"' in text for value in (*Value, *PowerRule))


FREQUENCY_PROBE = '  - {point: frequency, range: [45, 75], reason: "30519 must be a grid frequency of 45 to 75 Hz"}\n'
BREAKAGES: dict[str, tuple[str, str, str, str, str]] = {
    "a field outside its word": (LXP, "field: [7, 1], access: rw, poll: slow", "field: [15, 2], access: rw, poll: slow",
                                 "points.restart.field", "bits 15 to 16 do not lie in u16"),
    "an unknown address in what is no placeholder": (ABB, "address: 30811", "address: unknown", "points.p.address",
                                                     "only a placeholder may have unknown addresses"),
    "neither dead-man nor reason": (TRUMPF, "  no_dead_man: the address of its Modbus time-out is not public\n", "",
                                    "control", "says in no_dead_man why not"),
    "a rule without its values": (LXP, "    - {point: ac_charge, value: charging}\n", "", "control.active_power",
                                  "rule forced_percent writes charge_pct, charging, discharge_pct, discharging"),
    "modules without their rule": (TRUMPF, "power_rule: per_module", "power_rule: watts", "control.power_rule",
                                   "go together"),
    "a count of modules that is read": (TRUMPF, "  running: modules_running", "  running: slaves", "modules.running",
                                        "must be a computed point"),
    "variants without a probe": (ABB, FREQUENCY_PROBE, "  []\n", "addressing.variants", "need a probe"),
    "a switch nobody reads back": (TRUMPF, "  grid_forming: {points: [grid_type], equals: [2, 3]}\n", "",
                                   "control.grid_forming", "canonical needs grid_forming"),
    "a state from a point that is not there": (LXP, "{point: power_on, values", "{point: on, values",
                                               "state_overrides.0.point", "on is not a point"),
    "a value to take away that is not there": (LXP, "minus: [p_charge]", "minus: [p_load]",
                                               "canonical.dc_power_w.minus.0", "p_load is not a point"),
    "a rule nobody knows": (TRUMPF, "power_rule: per_module", "power_rule: split", "control.power_rule",
                            "'split' is not one of watts, per_module, forced_percent"),
    "a reset of what is excluded": (TRUMPF, "point: unit_addressing}", "point: power_stage}", "excluded.3.point",
                                    "excluded, yet writable"),
}  # fmt: skip


@pytest.mark.req("SITE-06")
@pytest.mark.parametrize("name", BREAKAGES)
def test_a_profile_with_an_error_names_file_line_key_and_reason(name: str, tmp_path: Path) -> None:
    profile, old, new, key, reason = BREAKAGES[name]
    text = (PROFILE_FOLDER / f"{profile}.yaml").read_text(encoding="utf-8")
    assert old in text
    broken = tmp_path / f"{profile}.yaml"
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        read_profile(broken)
    error = caught.value
    assert (error.file, error.key) == (f"{profile}.yaml", key)
    assert reason in error.reason
    assert 1 <= error.line <= len(broken.read_text(encoding="utf-8").splitlines())


def test_a_dongle_in_the_site_file_becomes_a_simulated_dongle() -> None:
    from hardware.config import LuxDongle

    entry = LuxDongle(
        type="lux_dongle", host="127.0.0.1", port=8000, dongle_serial="BA12345678", inverter_serial="4434123456"
    )
    assert SimConnection.from_site(entry) == SimConnection(transport="lux_dongle", port=8000)
    assert SimDevice.model_fields["connection"].annotation is SimConnection
