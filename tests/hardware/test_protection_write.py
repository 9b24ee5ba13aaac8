"""Devices that do not take an installer's protection settings as they should: nothing is believed unread (INV-06)."""

import time
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager

import pytest

from hardware import protection_write
from hardware.config import ModbusTcp
from hardware.modbus import ModbusBus
from hardware.profile import load_profile
from hardware.protection_sets import ProtectionError, points_of
from hardware.protection_write import ProtectionWriter
from hardware.registers import Registers
from tests.hardware.modbus_device import SUNSPEC_LENGTHS, ModbusServer
from tests.hardware.simulated import InverterUnit

SETS_OF_FOUR = 7 + 2 * (1 + 3 * (1 + 4 * 3))
"""Length of model 708 with two sets of four points."""
NEW_DROOP, OLD_DROOP, ODD_DROOP = 12 + 2 * 10, 12 + 2 * 6, 12 + 2 * 8
"""Lengths of model 711 with two sets: dead bands of 32 bits, of 16 bits, and of a revision nobody knows."""
PROFILE = load_profile("sunspec_inverter")


class Unit(InverterUnit):
    """An inverter with an over-voltage trip at 115 % after 1 s (model 708) and its own droop (model 711)."""

    def __init__(self, droop_length: int = NEW_DROOP) -> None:
        super().__init__({**SUNSPEC_LENGTHS, 708: SETS_OF_FOUR, 711: droop_length})
        self.put(hv_ena=1, hv_sf=-1, hv_tms_sf=-2, hv_count=1, hv_at_1=115, hv_s_1=1)
        self.words.update({self.models[708] + 5: 4, self.models[708] + 6: 2, self.models[708] + 9: 1})
        if droop_length >= 12:
            self.words[self.models[711] + 5] = 2
            self.put(droop_db_sf=-3, droop_k_sf=-2)
        if droop_length == NEW_DROOP:
            self.put(droop_db_over=0.2, droop_db_under=0.2, droop_k_over=0.05, droop_k_under=0.05)
        if droop_length == OLD_DROOP:
            self.put(droop16_db_over=0.2, droop16_db_under=0.1, droop16_k_over=0.05, droop16_k_under=0.04)
        self.droop_words = (droop_length + 2 - 14) // 2
        self.result = 1
        self.on_write = self._adopting

    def _adopting(self, address: int, _words: list[int]) -> None:
        for model, first, length in ((708, 9, 40), (711, 14, self.droop_words)):
            base = self.models[model]
            if address == base + 3:
                self.words[base + 4] = self.result
                if self.result == 1:
                    mark = first if model == 708 else first + length - 1
                    begin = (base + first + offset for offset in range(length))
                    self.words |= {at: self.words[at + length] for at in begin if at != base + mark}


@asynccontextmanager
async def writer_of(unit: Unit) -> AsyncGenerator[ProtectionWriter]:
    async with ModbusServer({1: unit}) as server:
        defaults = PROFILE.transports["modbus_tcp"]
        bus = ModbusBus(ModbusTcp(type="modbus_tcp", host="127.0.0.1", port=server.port), defaults, time.monotonic)

        async def write_words(address: int, words: Sequence[int]) -> None:
            await bus.write(1, address, words, 0.5)

        try:
            yield ProtectionWriter(Registers(PROFILE, defaults, bus, 1, 0.5, time.monotonic), write_words)
        finally:
            bus.close()


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protection_write, "LOOK_S", 0.0)


OVER_VOLTAGE = {"over_voltage_1_pu": 1.1, "over_voltage_1_s": 13.0, "over_voltage_2_pu": 1.2, "over_voltage_2_s": 0.16}


async def test_a_second_stage_and_a_steeper_droop_are_written_and_read_back() -> None:
    async with writer_of(Unit()) as writer:
        wanted = {**OVER_VOLTAGE, "droop_over_pct": 4.0, "under_frequency_1_hz": 47.5, "anti_islanding": 1.0}
        shown = await writer.shown()
        changes = writer.to_write(wanted, shown)
        assert changes == {**OVER_VOLTAGE, "droop_over_pct": 4.0, "anti_islanding": 1.0}, "no model 709 here"
        after = await writer.write(changes)
        assert {name: after[name] for name in changes} == pytest.approx(changes)
        assert after["droop_under_pct"] == 5.0


def refuses(unit: Unit) -> None:
    unit.result = 2


def never_ends(unit: Unit) -> None:
    unit.result = 0


def is_read_only(unit: Unit) -> None:
    unit.words[unit.models[708] + 9 + 40] = 1


def has_one_set(unit: Unit) -> None:
    unit.words[unit.models[708] + 6] = 1


def has_three_sets(unit: Unit) -> None:
    unit.words[unit.models[708] + 6] = 3


def has_two_points(unit: Unit) -> None:
    unit.words[unit.models[708] + 5] = 2


def clamps_what_it_stores(unit: Unit) -> None:
    before = unit.on_write

    def clamped(address: int, words: list[int]) -> None:
        before(address, words)
        stored = unit.models[708] + 9 + 40 + 2
        unit.words[stored] = min(unit.words[stored], 1190)

    unit.on_write = clamped


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (refuses, "model 708: the device refuses the new settings; the old ones hold"),
        (never_ends, "without a result"),
        (is_read_only, "marks its stored set as read-only"),
        (has_one_set, "keeps 1 set, so nothing can be stored"),
        (has_three_sets, "no layout we know"),
        (has_two_points, "room for 2 points, 3 are needed"),
        (clamps_what_it_stores, "does not read back as written; not adopted"),
    ],
)
async def test_the_set_in_force_stays_when_the_device_does_not_take_another(
    fault: Callable[[Unit], None], said: str
) -> None:
    unit = Unit()
    fault(unit)
    async with writer_of(unit) as writer:
        with pytest.raises(ProtectionError, match=said):
            await writer.write(OVER_VOLTAGE)
        assert (unit.get("hv_count"), unit.get("hv_at_1"), unit.get("hv_s_1")) == (1, 115, 1)


DROOP = ("droop_over_band_hz", "droop_under_band_hz", "droop_over_pct", "droop_under_pct")


async def test_dead_bands_of_sixteen_bits_are_read_and_written_as_what_they_are() -> None:
    unit = Unit(droop_length=OLD_DROOP)
    async with writer_of(unit) as writer:
        shown = await writer.shown()
        assert [shown[name] for name in DROOP] == pytest.approx([0.2, 0.1, 5.0, 4.0])
        wanted = {"droop_over_band_hz": 0.25, "droop_under_pct": 3.0}
        assert writer.to_write(wanted, shown) == wanted
        after = await writer.write(wanted)
        assert [after[name] for name in DROOP] == pytest.approx([0.25, 0.1, 5.0, 3.0])
        first = unit.models[711] + 14
        assert [unit.words[first + at] for at in range(6)] == [250, 100, 5, 3, 0, 0]


async def test_dead_bands_of_thirty_two_bits_are_read_as_what_they_are() -> None:
    async with writer_of(Unit()) as writer:
        shown = await writer.shown()
        assert [shown[name] for name in DROOP] == pytest.approx([0.2, 0.2, 5.0, 5.0])


async def test_three_sets_of_the_new_revision_are_not_taken_for_five_of_the_old_one() -> None:
    unit = Unit(droop_length=12 + 30)
    unit.words[unit.models[711] + 5] = 3
    unit.put(droop_db_over=0.3, droop_k_over=0.06)
    async with writer_of(unit) as writer:
        assert (await writer.shown())["droop_over_band_hz"] == pytest.approx(0.3)
    unit.words[unit.models[711] + 5] = 5
    unit.put(droop16_db_over=0.4, droop16_db_under=0.1)
    async with writer_of(unit) as writer:
        assert (await writer.shown())["droop_over_band_hz"] == pytest.approx(0.4)


@pytest.mark.parametrize("sets", [2, 0, 3])
async def test_a_droop_laid_out_otherwise_is_absent_and_never_guessed(sets: int) -> None:
    unit = Unit(droop_length=ODD_DROOP)
    unit.words[unit.models[711] + 5] = sets
    async with writer_of(unit) as writer:
        shown = await writer.shown()
        assert not set(DROOP) & set(shown)
        assert writer.to_write({"droop_over_pct": 4.0}, shown) == {}
        with pytest.raises(ProtectionError, match="model 711"):
            await writer.write({"droop_over_pct": 4.0})


async def test_a_model_without_room_for_its_sets_is_absent() -> None:
    unit = Unit(droop_length=3)
    async with writer_of(unit) as writer:
        assert not set(DROOP) & set(await writer.shown())


async def test_a_value_the_registers_cannot_hold_is_refused_before_anything_is_written() -> None:
    unit = Unit()
    async with writer_of(unit) as writer:
        with pytest.raises(ProtectionError, match="hv_s_1"):
            await writer.write({"over_voltage_1_pu": 1.1, "over_voltage_1_s": 1e9})
        assert unit.writes == []


@pytest.mark.parametrize(
    ("curve", "target", "points"),
    [
        ("over_frequency", {"over_frequency_1_hz": 51.5, "over_frequency_1_s": 0.1}, [(51.5, 0.1)]),
        (
            "under_voltage",
            {"under_voltage_1_pu": 0.8, "under_voltage_1_s": 3.0, "under_voltage_2_pu": 0.45, "under_voltage_2_s": 0.3},
            [(0.45, 0.3), (0.45, 3.0), (0.8, 3.0)],
        ),
    ],
)
def test_stages_become_the_corners_of_the_trip_curve(
    curve: str, target: dict[str, float], points: list[tuple[float, float]]
) -> None:
    assert points_of(curve, target) == points


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ({"over_voltage_1_pu": 1.1}, "stage 1: threshold and time are needed"),
        ({"over_voltage_2_pu": 1.2, "over_voltage_2_s": 0.1}, "stage 1: threshold and time are needed"),
        ({**OVER_VOLTAGE, "over_voltage_2_pu": 1.05}, "stage 2 .1.05, 0.16 s. is to be further out"),
        ({**OVER_VOLTAGE, "over_voltage_2_s": 20.0}, "not slower"),
    ],
)
def test_stages_that_make_no_curve_are_refused(target: dict[str, float], said: str) -> None:
    with pytest.raises(ProtectionError, match=said):
        points_of("over_voltage", target)
