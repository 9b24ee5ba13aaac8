"""Every shipped profile: schema, probe, golden vectors both ways, signs, write limits, a session with its twin.

A new profile is walked by itself; without golden vectors it fails here by name.
"""

import importlib.util
from typing import Any, cast

import pytest

from control.command import InverterCommand
from control.readings import DeviceKind, InverterReading, MeterReading
from control.reasons import Reason
from control.settings import InverterSettings
from hardware import codec
from hardware.can_table import frame_decoders
from hardware.canonical import quantity
from hardware.inverter import InverterDriver
from hardware.link import IdentityError
from hardware.meter import MeterDriver
from hardware.modbus import ModbusBus
from hardware.modules import Modules
from hardware.own_setpoints import OwnWishes
from hardware.points import Points
from hardware.profile import Profile, Provenance, load_profile, profile_ids
from hardware.profile_build import read_profile
from hardware.registers import Registers
from tests.hardware.golden_bus import FOLDER, Golden, GoldenLine

RATED_W = 5000.0
"""Plate power in golden files of profiles in percent."""
SETTLED = 8
"""Polls and writes after which a healthy device runs."""

MODBUS = [name for name in profile_ids() if load_profile(name).points]
INVERTERS = [name for name in profile_ids() if load_profile(name).kind is DeviceKind.INVERTER]


def golden(name: str) -> Golden | None:
    return Golden(name) if (FOLDER / f"{name}.toml").exists() else None


def cases(part: str, names: list[str]) -> Any:
    found: list[Any] = []
    for name in names:
        vectors = golden(name)
        of_this: list[dict[str, Any]] = getattr(vectors, part) if vectors else []
        found += [pytest.param(name, case, id=f"{name}: {case['name']}") for case in of_this]
    return found


class Bench:
    """A driver on a golden line."""

    def __init__(self, profile: Profile, line: GoldenLine, own: OwnWishes | None = None) -> None:
        self.now_s = 100.0
        self.refused: list[str] = []
        defaults = next(iter(profile.transports.values()))
        bus = cast("ModbusBus", line)

        def of_unit(unit: int) -> Registers:
            write_unit = profile.modules.write_unit if profile.modules else None
            return Registers(profile, defaults, bus, unit, 0.1, lambda: self.now_s, write_unit)

        self.points: Points = Modules(profile.modules, of_unit, 1) if profile.modules else of_unit(1)
        self.driver: InverterDriver | MeterDriver
        if profile.kind is DeviceKind.METER:
            self.driver = MeterDriver("meter", of_unit(1))
            return
        self.driver = InverterDriver(
            "inverter1",
            self.points,
            InverterSettings("inverter1", 100_000.0, 100_000.0, 100_000.0, 50_000.0),
            10,
            lambda: self.now_s,
            lambda code, text: self.refused.append(f"{code}: {text}"),
            read_only=False,
            rated_power_w=RATED_W,
            no_dead_man_accepted=True,
            own=own,
        )

    async def read(self) -> InverterReading | MeterReading:
        self.now_s += 0.2
        return await self.driver.read()

    async def order(self, power_w: float, power_var: float = 0.0) -> None:
        assert isinstance(self.driver, InverterDriver)
        self.now_s += 40.0  # past every pause between writes
        until_s = self.now_s + 1.0
        await self.driver.write(
            InverterCommand("inverter1", True, power_w, power_var, "test", Reason("manual"), until_s)
        )


def value_of(reading: InverterReading | MeterReading, key: str) -> Any:
    phase, _, part = key.partition("_")
    if phase.startswith("phase") and phase[5:].isdigit():
        return getattr(reading.phases[int(phase[5:]) - 1], part)
    return getattr(reading, key)


@pytest.mark.parametrize("name", profile_ids())
def test_every_profile_is_read_whole_and_has_golden_vectors_of_its_own(name: str) -> None:
    profile = read_profile(load_profile(name).path)
    assert profile.id == name
    hand_made = golden(name)
    module = importlib.util.find_spec(f"tests.hardware.golden.{name}")
    assert hand_made or module, f"{name} has no golden vectors: write tests/hardware/golden/{name}.toml"
    if hand_made and not hand_made.placeholder:
        assert hand_made.reads
        assert hand_made.writes or profile.kind is not DeviceKind.INVERTER
    if hand_made and hand_made.placeholder:
        assert profile.provenance is Provenance.PLACEHOLDER


@pytest.mark.parametrize(("name", "case"), cases("reads", MODBUS))
async def test_raw_registers_mean_what_the_document_says(name: str, case: dict[str, Any]) -> None:
    bench = Bench(load_profile(name), Golden(name).line(case.get("registers")))
    await bench.read()
    reading = await bench.read()
    for key, expected in case.get("values", {}).items():
        found = value_of(reading, key)
        assert found == (pytest.approx(expected, rel=1e-6) if isinstance(expected, float) else expected), key
    for key in case.get("absent", []):
        assert value_of(reading, key) is None, key
    if isinstance(reading, InverterReading):
        assert list(reading.alarms) == case.get("alarms", [])


@pytest.mark.parametrize(
    ("name", "case"), cases("reads", [name for name in profile_ids() if load_profile(name).can is not None])
)
def test_raw_frames_mean_what_the_document_says(name: str, case: dict[str, Any]) -> None:
    profile = load_profile(name)
    assert profile.can is not None
    decoders, values = frame_decoders(profile.can), {}
    for frame, data in case["frames"].items():
        values.update(decoders[int(frame, 16)](bytes.fromhex(data)))
    for key, expected in case["values"].items():
        assert quantity(profile, key)(values) == pytest.approx(expected), key


@pytest.mark.req("INV-02")
@pytest.mark.parametrize(("name", "case"), cases("writes", INVERTERS))
async def test_a_set_point_becomes_the_words_of_the_document_and_is_read_back(name: str, case: dict[str, Any]) -> None:
    vectors, profile = Golden(name), load_profile(name)
    line = vectors.line(case.get("registers"))
    bench = Bench(profile, line)
    power_w, power_var = case["active_power_w"], case.get("reactive_power_var", 0.0)
    for _ in range(SETTLED):
        bench.refused.clear()
        await bench.read()
        await bench.order(power_w, power_var)
    at = 0
    for expected in vectors.expected(case["writes"]):
        assert expected in line.writes[at:], f"{expected} is not among {line.writes[at:]}"
        at += line.writes[at:].index(expected)
    reading = await bench.read()
    assert isinstance(reading, InverterReading)
    assert reading.setpoint_readback_w == pytest.approx(power_w)
    assert reading.dead_man_armed
    assert not any(refusal.startswith(("readback", "overflow", "dead_man")) for refusal in bench.refused)


@pytest.mark.parametrize(("name", "case"), cases("sequences", INVERTERS))
async def test_a_sequence_is_the_writes_of_the_document(name: str, case: dict[str, Any]) -> None:
    vectors, profile = Golden(name), load_profile(name)
    line = vectors.line(case.get("registers"))
    bench = Bench(profile, line)
    await bench.read()
    for step in profile.sequences[case["name"]]:
        if step.write is not None:
            await bench.points.write([(step.write.point, float(step.write.value))])
    assert line.writes == vectors.expected(case["writes"])


@pytest.mark.parametrize("name", [name for name in INVERTERS if not (golden(name) or Golden(name)).placeholder])
def test_golden_vectors_prove_the_sign_in_both_directions(name: str) -> None:
    vectors = Golden(name)
    seen = [case["values"].get(key) for case in vectors.reads for key in ("active_power_w", "setpoint_readback_w")
            if key in case.get("values", {})]  # fmt: skip
    asked = [case["active_power_w"] for case in vectors.writes]
    for signs in (seen, [*asked, *seen]):
        assert any(value > 0 for value in signs)
        assert any(value < 0 for value in signs)


@pytest.mark.parametrize("name", MODBUS)
async def test_another_device_is_refused_by_the_probe(name: str) -> None:
    profile = load_profile(name)
    if profile.provenance is Provenance.PLACEHOLDER and not profile.probes:
        return
    line = GoldenLine()
    if name == "sunspec_inverter" or profile.sunspec:
        with pytest.raises(IdentityError, match="no SunSpec marker"):
            await Bench(profile, line).read()
        return
    for space in {point.space for point in profile.points.values() if not point.computed}:
        line.put(1, space, 0, [0x7ABC if space in {"holding", "input"} else 0] * 65536)
    with pytest.raises(IdentityError):
        await Bench(profile, line).read()


@pytest.mark.parametrize("name", profile_ids())
def test_no_value_outside_the_write_limits_is_encoded_into_other_words(name: str) -> None:
    for point in load_profile(name).points.values():
        if point.write is None or point.scale_point:
            continue
        for limit in (point.write.minimum, point.write.maximum):
            words = codec.encode(point, limit)
            assert codec.decode(point, words) == pytest.approx(limit), point.id


@pytest.mark.req("INV-02")
@pytest.mark.parametrize(("name", "case"), cases("own", INVERTERS))
async def test_own_power_factor_and_ramp_become_the_words_of_the_document_once(name: str, case: dict[str, Any]) -> None:
    vectors, profile = Golden(name), load_profile(name)
    line = vectors.line(case.get("registers"))
    wishes = OwnWishes(case.get("power_factor", 0.0), case.get("ramp_pct_per_s", 0.0))
    bench = Bench(profile, line, wishes)
    assert isinstance(bench.driver, InverterDriver)
    for _ in range(SETTLED):
        await bench.read()
        await bench.order(0.0)
    places = {(function, place) for _, function, place, _ in vectors.expected(case["writes"])}
    found = [write for write in line.writes if (write[1], write[2]) in places]
    assert [write for write in vectors.expected(case["writes"]) if write not in found] == []
    assert len(found) == len(case["writes"]), f"each once and nothing else: {found}"
    assert not any(refusal.startswith("own_") for refusal in bench.refused)


def test_own_power_factor_and_ramp_have_golden_vectors_of_both_signs() -> None:
    for name in INVERTERS:
        control = load_profile(name).control
        cases_of = Golden(name).own if control and control.own_power_factor.writes else []
        if control and control.own_power_factor.writes:
            assert {case["power_factor"] > 0.0 for case in cases_of if "power_factor" in case} == {True, False}, name
        if control and control.own_ramp.writes:
            assert any("ramp_pct_per_s" in case for case in Golden(name).own), name


def test_every_inverter_says_what_it_has_for_power_factor_and_ramp() -> None:
    inverters = [load_profile(name) for name in profile_ids() if load_profile(name).control is not None]
    assert len(inverters) >= 6
    assert all(set(profile.own_setpoints) == {"power_factor", "ramp"} for profile in inverters)
