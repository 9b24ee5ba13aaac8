"""The decoder against cantools, on every message of every DBC: any bytes, any length, every page."""

import math
from functools import cache
from pathlib import Path
from typing import Any

import cantools
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hardware.can_codegen import Wanted
from hardware.can_layout import FrameCode, frame_codes
from hardware.can_table import FrameDecoder, whole_decoders
from hardware.profile import PROFILE_FOLDER

EVERYTHING = Path(__file__).parent / "golden" / "everything.dbc"
FILES = [*sorted(PROFILE_FOLDER.glob("*.dbc")), EVERYTHING]
MESSAGES = [(path, number) for path in FILES for number in sorted(frame_codes(path))]


@cache
def _database(path: Path) -> Any:
    return cantools.database.load_file(path)


@cache
def _quick(path: Path) -> Any:
    return whole_decoders(path)


def _by_cantools(path: Path, number: int, data: bytes) -> dict[str, float] | None:
    """What cantools makes of it; None when it refuses a page it does not know."""
    try:
        found = _database(path).decode_message(number, data, decode_choices=False, allow_truncated=True)
    except cantools.database.errors.DecodeError:
        return None
    return {name: float(value) for name, value in found.items()}


def _same(mine: dict[str, Any], theirs: dict[str, float]) -> None:
    assert set(mine) == set(theirs)
    for name, value in theirs.items():
        if math.isnan(value):
            assert math.isnan(mine[name])
        else:
            assert mine[name] == pytest.approx(value, rel=1e-12, abs=1e-12), name


def _with_pages(frame: FrameCode, data: bytes) -> list[bytes]:
    """The same bytes with every value the DBC knows of each multiplexer."""
    found = [data]
    for name in frame.multiplexers:
        code = frame.signals[name]
        known = sorted(
            {value for one in frame.signals.values() for mux, values in one.pages if mux == name for value in values}
        )
        if len(data) >= code.needs:
            for old in tuple(found):
                bare = int.from_bytes(old, "little") & ~code.placed
                found += [(bare | code.place(value)).to_bytes(len(data), "little") for value in known[:8]]
    return found


@pytest.mark.parametrize(("path", "number"), MESSAGES, ids=[f"{path.stem}-{number:X}" for path, number in MESSAGES])
@settings(max_examples=60)
@given(data=st.binary(max_size=8))
@example(data=bytes(8))
@example(data=b"\xff" * 8)
@example(data=b"")
def test_every_message_of_every_dbc_is_decoded_as_by_cantools(path: Path, number: int, data: bytes) -> None:
    frame = frame_codes(path)[number]
    for one in _with_pages(frame, data):
        theirs = _by_cantools(path, number, one)
        if theirs is None:
            continue
        found = _quick(path)[number](one)
        mine = {name: value for name, value in found.items() if value is not None}
        _same(mine, theirs)
        _same(frame.decode(one), theirs)


@given(data=st.binary(min_size=8, max_size=8))
def test_a_page_the_dbc_does_not_know_gives_what_is_on_every_page(data: bytes) -> None:
    unknown = bytes([99]) + data[1:]
    assert _quick(EVERYTHING)[105](unknown) == {"Page": 99.0, "Always": float(data[7])}


def test_extended_identifiers_are_known_as_such() -> None:
    frames = frame_codes(EVERYTHING)
    assert frames[2564485397 & 0x1FFFFFFF].extended
    assert not frames[100].extended


VALUES = st.floats(allow_nan=False, allow_infinity=False, width=32)


@given(data=st.binary(min_size=4, max_size=8), low=VALUES, span=st.floats(0, 1e6), clamp=VALUES, invert=st.booleans())
def test_the_made_function_judges_values_as_the_plain_one(
    data: bytes, low: float, span: float, clamp: float, invert: bool
) -> None:
    frame = frame_codes(EVERYTHING)[101]
    wanted = [
        Wanted(
            name, frame.signals[name], add=1.5, invert=invert, ignore=(0.0, 7.0), minimum=low, maximum=low + span,
            clamp_min=clamp,
        )
        for name in ("Odd", "LowBits")
    ]  # fmt: skip
    assert FrameDecoder(frame, wanted)(data) == {one.id: one.finish(one.code.raw(data)) for one in wanted}


@pytest.mark.parametrize("raw", ["0000c07f", "0000807f", "000080ff"])
def test_a_floating_point_value_that_is_no_number_is_absent(raw: str) -> None:
    frame = frame_codes(EVERYTHING)[102]
    decoder = FrameDecoder(frame, [Wanted("value", frame.signals["FloatLittle"])])
    assert decoder(bytes.fromhex(raw)) == {"value": None}


BROKEN = {
    "bad float": ('BO_ 200 Bad: 8 A\n SG_ F : 0|24@1- (1,0) [0|0] "" B\nSIG_VALTYPE_ 200 F : 1;\n', "F"),
    "overlap": (
        'BO_ 200 Bad: 8 A\n SG_ E : 0|8@1- (1,0) [0|0] "" B\n SG_ F : 4|8@1- (1,0) [0|0] "" B\n',
        "overlapping",
    ),
    "outside": ('BO_ 200 Bad: 1 A\n SG_ F : 4|8@1- (1,0) [0|0] "" B\n', "does not fit"),
    "no DBC": ("hello\n", ""),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_dbc_is_refused_with_its_name_and_the_reason(name: str, tmp_path: Path) -> None:
    text, reason = BROKEN[name]
    path = tmp_path / "broken.dbc"
    path.write_text(f'VERSION ""\nNS_ :\nBS_:\nBU_: A B\n{text}' if name != "no DBC" else text, encoding="utf-8")
    with pytest.raises(ValueError, match=f"broken.dbc: .*{reason}"):
        frame_codes(path)


def test_a_missing_dbc_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"nowhere\.dbc: No such file"):
        frame_codes(tmp_path / "nowhere.dbc")


def test_a_frame_with_very_many_pages_is_refused(tmp_path: Path) -> None:
    text = EVERYTHING.read_text(encoding="utf-8")
    many = "".join(f' SG_ Page{n} m{n} : 16|8@1+ (1,0) [0|0] "" B\n' for n in range(5000))
    head = 'BO_ 300 Many: 8 A\n SG_ Selector M : 0|16@1+ (1,0) [0|0] "" B\n'
    path = tmp_path / "many.dbc"
    path.write_text(text.replace("BO_ 100 Motorola", f"{head}{many}\nBO_ 100 Motorola"), encoding="utf-8")
    with pytest.raises(ValueError, match="Many has 5000 pages; at most 4096 are decoded"):
        whole_decoders(path)
