"""A layer of single keys over the site file: what it says wins, and whatever does not fit is named."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import site_layer
from app.site_file import SiteFileError, parse_raw_site, read_site, shipped
from app.site_layer import laid, parsed, raw_of, read, written
from hmi.ports.settings import Value
from tests.control.full_site import raw_site

HOUSE = read_site(shipped("residential"))
FULL = parse_raw_site(raw_site(), "full")


@pytest.mark.parametrize("name", ["residential", "commercial"])
def test_a_site_as_tables_is_the_same_site(name: str) -> None:
    site = read_site(shipped(name))
    assert parse_raw_site(raw_of(site), name) == site


def test_a_site_with_everything_as_tables_is_the_same_site() -> None:
    assert parse_raw_site(raw_of(FULL), "full") == FULL


def test_the_layer_wins_key_by_key_and_the_rest_stays() -> None:
    site = laid(
        FULL,
        {
            "limits.max_soc_pct": 90.0,
            "limits.grid_import_w": None,
            "control.parameters.self_consumption.kp": 0.2,
            "batteries[battery1].care.soc.doubt_pct": 12.0,
            "services.fcr[fcr-d-up].nem_low_hz": 49.5,
        },
        "layer",
    )
    assert (site.limits.max_soc_pct, site.limits.grid_import_w) == (90.0, None)
    assert site.limits.min_soc_pct == FULL.limits.min_soc_pct
    assert site.control.parameters["self_consumption"]["kp"] == 0.2
    assert site.batteries[0].care.soc.doubt_pct == 12.0
    assert site.services is not None
    assert site.services.fcr[0].nem_low_hz == 49.5


def test_an_empty_layer_is_the_site_itself() -> None:
    assert laid(HOUSE, {}, "layer") is HOUSE


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("limits.max_soc_pct", 300.0, "limits.max_soc_pct: 300.0 is not allowed; allowed: 10 to 100"),
        ("limits.max_socks", 3.0, "limits.max_socks: unknown key; did you mean 'max_soc_pct'?"),
        ("inverters[inverter9].phase", 1, "inverters[inverter9].phase: the site file has no inverters[inverter9]"),
        ("batteries[battery1].min_cell_voltage_v", 3.9, "batteries[battery1].min_cell_voltage_v: 3.9 must be below"),
        ("batteries[battery1].capacity_wh", -1.0, "batteries[battery1].capacity_wh: -1.0 is not allowed"),
        ("limits", 1.0, "limits: "),
        ("limits..x", 1.0, "limits..x: is not the name of a key"),
        ("inverters[inverter1]", 1.0, "inverters[inverter1]: is not the name of a key"),
        ("site.id.x", 1.0, "site.id.x: the site file has no id"),
    ],
)
def test_what_does_not_fit_is_named_by_its_key(key: str, value: Value, message: str) -> None:
    with pytest.raises(SiteFileError) as caught:
        laid(HOUSE, {key: value}, "layer")
    (problem,) = caught.value.problems
    assert problem.startswith(message)


@given(
    st.dictionaries(
        st.from_regex(r"[a-z_]+(\[[a-z0-9-]+\])?\.[a-z_]+", fullmatch=True),
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=["Cs"])),
        max_size=8,
    )
)
def test_a_layer_comes_back_from_its_file_as_it_was(layer: dict[str, Value]) -> None:
    back = parsed(written(layer), "file")
    assert back == layer
    assert {key: type(value) for key, value in back.items()} == {key: type(value) for key, value in layer.items()}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("= 3", "is not valid TOML"),
        ('schema = "ballast-site/1"', f"is not a file of schema {site_layer.SCHEMA}"),
        (f'schema = "{site_layer.SCHEMA}"\n[keys]\n"a.b" = [1]', "a.b: is not a number, text or truth"),
        (f'schema = "{site_layer.SCHEMA}"\nleft_out = [1]', "1: is not a number, text or truth"),
    ],
)
def test_a_damaged_layer_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "site.local.toml"
    path.write_text(text)
    with pytest.raises(SiteFileError, match=r"site\.local\.toml") as caught:
        read(path)
    assert message in caught.value.problems[0]


def test_without_a_file_there_is_no_layer_and_an_unreadable_one_is_told(tmp_path: Path) -> None:
    assert read(tmp_path / "none.toml") == {}
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(SiteFileError, match="cannot be read"):
        read(tmp_path / "folder.toml")
