"""Every shipped profile: complete, in line with its golden vectors both ways, with a sign test and write limits."""

from pathlib import Path
from typing import Any

import cantools
import pytest
import yaml

from control.readings import DeviceKind
from hardware import codec
from hardware.can_table import alarm_decoder, frame_decoders
from hardware.canonical import label, quantity
from hardware.codec import Value
from hardware.profile import PROFILE_FOLDER, GoldenVector, Profile, ProfileError, Provenance, load_profile, profile_ids
from hardware.profile_bit import ANY_BIT
from hardware.profile_build import read_profile
from hardware.profile_control import PowerRule

VECTORS = [(name, vector) for name in profile_ids() for vector in load_profile(name).tests]
TEXTS = {"min_voltage_at", "max_voltage_at", "min_temperature_at", "max_temperature_at"}
SIGN_QUANTITY = {
    DeviceKind.METER: "active_power_w",
    DeviceKind.INVERTER: "active_power_w",
    DeviceKind.BATTERY: "current_a",
}


def _decoded(profile: Profile, vector: GoldenVector) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, words in vector.words.items():
        point = profile.points[name]
        values[name] = codec.decode(point, words, _exponent(profile, vector, name))
    if profile.can:
        decoders = frame_decoders(profile.can)
        for frame, data in vector.frames.items():
            values.update(decoders[frame](data))
    return values


def _exponent(profile: Profile, vector: GoldenVector, name: str) -> int:
    scale = profile.points[name].scale_point
    if not scale:
        return 0
    value = codec.decode(profile.points[scale], vector.words[scale])
    assert isinstance(value, float | int)
    return int(value)


def _canonical(profile: Profile, name: str, values: dict[str, Value]) -> Any:
    if name in TEXTS:
        return label(profile, name)(values)
    value = quantity(profile, name)(values)
    if name == "state" and value is not None:
        return str(profile.state_map[int(value)])
    if name.endswith("_allowed") and value is not None:
        return value > 0
    return value


@pytest.mark.req("INV-01", "MTR-01", "BMS-02")
@pytest.mark.parametrize(("name", "vector"), VECTORS, ids=[f"{name}: {vector.name}" for name, vector in VECTORS])
def test_a_golden_vector_means_what_the_document_says(name: str, vector: GoldenVector) -> None:
    profile = load_profile(name)
    values = _decoded(profile, vector)
    for key, expected in vector.values.items():
        assert values[key] == expected, key
    for key, expected in vector.canonical.items():
        assert _canonical(profile, key, values) == expected, key
    if profile.can:
        decode = alarm_decoder(profile.can)
        found = [decode(frame, data) for frame, data in vector.frames.items()]
        assert [code for alarms, _ in found for code in alarms] == list(vector.alarms)
        assert [code for _, warnings in found for code in warnings] == list(vector.warnings)
    else:
        codes = [
            bit.code
            for point in profile.alarm_points
            if values.get(point)
            for number, bit in profile.points[point].bits.items()
            if (number == ANY_BIT or int(float(values[point] or 0)) >> number & 1)
        ]
        assert codes == list(vector.alarms)


@pytest.mark.req("INV-01", "MTR-01")
@pytest.mark.parametrize(("name", "vector"), VECTORS, ids=[f"{name}: {vector.name}" for name, vector in VECTORS])
def test_a_golden_vector_encodes_back_to_the_same_words(name: str, vector: GoldenVector) -> None:
    profile = load_profile(name)
    if not vector.roundtrip:
        return
    for key, value in vector.values.items():
        if key in vector.words and value is not None:
            exponent = _exponent(profile, vector, key)
            assert codec.encode(profile.points[key], value, exponent) == list(vector.words[key]), key


@pytest.mark.req("INV-02")
@pytest.mark.parametrize("name", profile_ids())
def test_every_profile_proves_the_sign_of_its_power_or_current_in_both_directions(name: str) -> None:
    profile = load_profile(name)
    wanted = SIGN_QUANTITY[profile.kind]
    if profile.provenance is Provenance.PLACEHOLDER and wanted not in profile.canonical:
        return
    seen = [float(value) for test in profile.tests if (value := test.canonical.get(wanted)) not in {None, ""}]  # type: ignore[arg-type]
    assert any(value > 0 for value in seen)
    assert any(value < 0 for value in seen)


@pytest.mark.parametrize("name", profile_ids())
def test_every_writable_point_has_finite_limits_its_register_can_hold(name: str) -> None:
    profile = load_profile(name)
    for point in profile.points.values():
        if "w" in point.access:
            assert point.write is not None
            assert point.write.minimum <= point.write.maximum
            assert abs(point.write.minimum) < 1e12
            if not point.scale_point:
                assert codec.encode(point, point.write.minimum)
                assert codec.encode(point, point.write.maximum)


@pytest.mark.parametrize("name", profile_ids())
def test_every_inverter_profile_says_how_it_is_started_stopped_and_kept_on_a_leash(name: str) -> None:
    profile = load_profile(name)
    if profile.kind is not DeviceKind.INVERTER:
        assert profile.control is None
        return
    assert profile.control is not None
    assert profile.control.dead_man or profile.control.heartbeat or profile.control.no_dead_man
    assert "start" in profile.sequences
    assert {"standby", "stop"} & set(profile.sequences)
    assert "setpoint_readback_w" in profile.canonical or profile.control.power_rule is not PowerRule.WATTS
    states = {*profile.state_map.values(), *(override.state for override in profile.state_overrides)}
    assert states >= {"running", "fault"}
    assert states & {"off", "standby"}


@pytest.mark.parametrize("name", profile_ids())
def test_every_profile_tells_where_its_knowledge_comes_from(name: str) -> None:
    profile = load_profile(name)
    assert profile.references or profile.provenance is Provenance.PLACEHOLDER
    assert not profile.may_write(acknowledged=False) or profile.verified
    assert load_profile(name) is profile


def test_a_placeholder_never_writes() -> None:
    import msgspec

    placeholder = msgspec.structs.replace(load_profile("sunspec_inverter"), provenance=Provenance.PLACEHOLDER)
    assert not placeholder.may_write(acknowledged=True)


def test_the_dbc_is_one_that_cantools_can_encode_with() -> None:
    profile = load_profile("can_bms_standard")
    assert profile.can is not None
    database: Any = cantools.database.load_file(profile.can.dbc)
    message = database.get_message_by_frame_id(0x351)
    data = message.encode(
        {
            "ChargeVoltageLimit": 53.2,
            "ChargeCurrentLimit": 480,
            "DischargeCurrentLimit": 480,
            "DischargeVoltageLimit": 45,
        }
    )
    assert data == bytes.fromhex("1402C012C012C201")


BREAKAGES: dict[str, tuple[str, str, str, str]] = {
    "unknown key": ("    offset: 4\n", "    offset: 4\n    ofset: 4\n", "points.inv_st.ofset", "unknown key"),
    "unknown type": ('type: "bits:2"', "type: bitz", "points.alrm.type", "does not match"),
    "missing limits": ("    write: {min: 4, max: 4}\n", "", "points.var_set_mod.access", "needs write limits"),
    "point that is not there": ("state: {points: [inv_st]}", "state: {points: [inv]}", "canonical.state.points.0",
                                "inv is not a point"),
    "write outside its limits": ("{point: w_set_rvrt, value: 0}", "{point: w_set_rvrt, value: 7}",
                                 "control.active_power.3.value", "outside the write limits"),
    "scale factor of another model": ("scale: {sf: w_sf}, unit: W}", "scale: {sf: w_set_sf}, unit: W}",
                                      "points.w.scale.sf", "not a point of model 701"),
    "unknown status": ("status: public_source", "status: hearsay", "provenance.status", "is not one of"),
    "wrong schema": ("schema: ballast-profile/1", "schema: ballast-profile/9", "schema", "was expected"),
    "missing part": ("vendor: SunSpec\n", "", "(file)", "'vendor' is a required property"),
    "key given twice": ("vendor: SunSpec\n", "vendor: SunSpec\nvendor: Other\n", "vendor", "given twice"),
    "excluded yet writable": ("point: w_max}", "point: w_set}", "excluded.0.point", "excluded, yet writable"),
    "value nobody writes": ("value: power_factor}", "value: power_faktor}", "control.own.power_factor.writes.1.value",
                            "'power_faktor' is not one of a number, active_power_w, "),
    "own set-point without register": ("{point: w_rmp, value", "{point: w_ramp, value",
                                       "control.own.ramp.writes.0.point", "not a writable point"),
    "revision without sets": ("    711: {count: 5, first: 14}", "    712: {count: 5, first: 14}",
                              "points.droop_db_over.set_words", "does not say where model 711 has its sets"),
    "older point that is not there": ("older: droop16_db_over", "older: droop8_db_over",
                                      "protection.settings.droop_over_band_hz", "droop8_db_over is not a point"),
    "not YAML": ("vendor: SunSpec\n", "vendor: [SunSpec\n", "(file)", "not YAML"),
}  # fmt: skip


@pytest.mark.req("SITE-06")
@pytest.mark.parametrize("name", BREAKAGES)
def test_a_broken_profile_is_one_exception_with_file_line_key_and_reason(name: str, tmp_path: Path) -> None:
    old, new, key, reason = BREAKAGES[name]
    text = (PROFILE_FOLDER / "sunspec_inverter.yaml").read_text(encoding="utf-8")
    assert old in text
    broken = tmp_path / "sunspec_inverter.yaml"
    broken.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ProfileError) as caught:
        read_profile(broken)
    error = caught.value
    assert (error.file, error.key) == ("sunspec_inverter.yaml", key)
    assert reason in error.reason
    assert str(error).startswith(f"sunspec_inverter.yaml:{error.line}: {key}: ")
    lines = broken.read_text(encoding="utf-8").splitlines()
    last = key.rpartition(".")[2]
    if not last.isdigit() and last != "(file)":
        assert last in lines[error.line - 1]


def test_an_address_outside_the_space_names_its_line(tmp_path: Path) -> None:
    text = (PROFILE_FOLDER / "carlo_gavazzi_em540.yaml").read_text(encoding="utf-8")
    broken = tmp_path / "carlo_gavazzi_em540.yaml"
    broken.write_text(text.replace("style: pdu", "style: modicon"), encoding="utf-8")
    with pytest.raises(ProfileError, match=r"points\.identification.address: 11 is outside the holding address space"):
        read_profile(broken)


def test_a_signal_the_dbc_does_not_have_names_its_line(tmp_path: Path) -> None:
    for name in ("can_bms_standard.yaml", "can_bms_standard.dbc"):
        text = (PROFILE_FOLDER / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(text.replace("signal: PackCurrent", "signal: PackCurent"), encoding="utf-8")
    with pytest.raises(
        ProfileError, match=r"can\.signals\.current\.signal: PackCurent is in none of the listed frames"
    ):
        read_profile(tmp_path / "can_bms_standard.yaml")


def test_an_unknown_profile_names_the_known_ones() -> None:
    with pytest.raises(ProfileError, match="there is no such profile; there are abb_esi, "):
        load_profile("sunspec")


def test_only_true_and_false_are_truth_values_in_a_profile() -> None:
    profile = load_profile("sunspec_inverter")
    assert profile.state_map[0] == "off"
    assert yaml.safe_load("a: off")["a"] is False
