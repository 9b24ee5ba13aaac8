"""Registers to values and back: exact, strict, without surprises at the edges."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware import codec
from hardware.codec import EncodeError
from hardware.profile import Code, Point, Space

WIDTHS = {Code.U16: 1, Code.I16: 1, Code.U32: 2, Code.I32: 2, Code.U64: 4, Code.I64: 4}


def point(code: Code, **more: Any) -> Point:
    words: int = more.pop("words", WIDTHS.get(code, 2))
    return Point(id="p", code=code, words=words, **more)


INTEGERS = st.sampled_from(sorted(WIDTHS))
ORDERS = st.sampled_from(["big", "little"])


@pytest.mark.req("LIM-02")
@given(INTEGERS, ORDERS, ORDERS, st.booleans(), st.data())
def test_every_integer_survives_the_way_out_and_back(
    code: Code, byte_order: Any, word_order: Any, invert: bool, data: st.DataObject
) -> None:
    one = point(code, byte_order=byte_order, word_order=word_order, invert=invert)
    low, high = codec.integer_range(one)
    low, high = max(low, -(2**53)), min(high, 2**53)
    raw = data.draw(st.integers(low, high))
    value = float(-raw if invert else raw)
    words = codec.encode(one, value)
    assert len(words) == one.words
    assert all(0 <= word <= 0xFFFF for word in words)
    assert codec.decode(one, words) == value


@pytest.mark.req("LIM-02")
@given(INTEGERS, st.integers(-4, 4), st.floats(allow_nan=True, allow_infinity=True))
def test_a_value_that_does_not_fit_is_refused_and_never_wraps(code: Code, exponent: int, value: float) -> None:
    one = point(code, scale=0.1)
    step = 0.1 * 10.0**exponent
    try:
        words = codec.encode(one, value, exponent)
    except EncodeError:
        low, high = codec.integer_range(one)
        assert not math.isfinite(value) or not low + 1 <= value / step <= high - 1
        return
    back = codec.decode(one, words, exponent)
    assert isinstance(back, float | int)
    assert abs(back - value) <= step * (0.5 + 1e-9) + abs(value) * 1e-9


@given(st.integers(-32767, 32767), st.integers(-6, 6))
def test_a_scale_factor_leaves_no_rounding_dust(raw: int, exponent: int) -> None:
    one = point(Code.I16)
    assert codec.decode(one, [raw & 0xFFFF], exponent) == float(f"{raw}e{exponent}")


def test_tenths_are_tenths() -> None:
    assert codec.decode(point(Code.U16, scale=0.1), [532]) == 53.2


def test_a_mark_for_not_implemented_is_absent_and_cannot_be_written() -> None:
    one = point(Code.I16, invalid=(0x8000,))
    assert codec.decode(one, [0x8000]) is None
    assert codec.encode_absent(one) == [0x8000]
    with pytest.raises(EncodeError, match="not implemented"):
        codec.encode(one, -32768)


def test_a_value_outside_the_possible_range_is_absent() -> None:
    one = point(Code.U16, minimum=0, maximum=100)
    assert codec.decode(one, [101]) is None
    assert codec.decode(one, [100]) == 100


def test_low_word_first_and_low_byte_first() -> None:
    assert codec.encode(point(Code.U32, word_order="little"), 0x00010002) == [2, 1]
    assert codec.encode(point(Code.U32, byte_order="little"), 0x00010002) == [0x0100, 0x0200]


def test_floats_are_ieee_754_and_not_a_number_is_absent() -> None:
    one = point(Code.F32)
    assert codec.encode(one, 50.0) == [0x4248, 0]
    assert codec.decode(one, [0x4248, 0]) == 50.0
    assert codec.decode(one, [0x7FC0, 0]) is None
    assert codec.encode_absent(one) == [0x7FC0, 0]
    with pytest.raises(EncodeError, match="32-bit float"):
        codec.encode(one, 1e39)


def test_text_is_two_characters_a_register() -> None:
    one = point(Code.STR, words=3)
    assert codec.encode(one, "EMS") == [0x454D, 0x5300, 0]
    assert codec.decode(one, [0x454D, 0x5300, 0]) == "EMS"
    assert codec.decode(one, [0, 0, 0]) is None
    assert codec.encode_absent(one) == [0, 0, 0]
    for wrong in ("too long", "é"):
        with pytest.raises(EncodeError):
            codec.encode(one, wrong)
    with pytest.raises(EncodeError, match="holds text"):
        codec.encode(one, 1.0)
    with pytest.raises(EncodeError, match="holds a number"):
        codec.encode(point(Code.U16), "1")


def test_the_wrong_number_of_registers_is_an_error() -> None:
    for one in (point(Code.U16), point(Code.F32), point(Code.STR, words=2)):
        with pytest.raises(ValueError, match="registers, got 3"):
            codec.decode(one, [1, 2, 3])


def test_a_coil_holds_one_bit() -> None:
    one = point(Code.U16, space=Space.COIL)
    assert codec.integer_range(one) == (0, 1)
    with pytest.raises(EncodeError):
        codec.encode(one, 2)


def test_a_point_without_a_mark_cannot_be_absent() -> None:
    with pytest.raises(EncodeError, match="has no mark"):
        codec.encode_absent(point(Code.U16))


def test_inversion_turns_the_vendors_sign_once() -> None:
    one = point(Code.I16, invert=True, scale=0.1)
    assert codec.decode(one, [0xFEF2]) == 27.0
    assert codec.encode(one, 27.0) == [0xFEF2]


def test_an_offset_is_added_after_scaling() -> None:
    one = point(Code.U16, scale=0.1, add=-1600.0)
    assert codec.decode(one, [16270]) == 27.0
    assert codec.encode(one, 27.0) == [16270]
