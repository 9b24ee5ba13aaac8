"""The light of the panel, on a folder that looks like the kernel's."""

from pathlib import Path

import pytest

from app.backlight import Backlight


def _panel(root: Path, name: str, top: str, *, power: bool = True) -> Path:
    folder = root / name
    folder.mkdir()
    (folder / "max_brightness").write_text(f"{top}\n")
    (folder / "brightness").write_text(f"{top}\n")
    if power:
        (folder / "bl_power").write_text("0\n")
    return folder


def _after(root: Path, *levels: float) -> None:
    """Set levels in turn and wait until they are written; without the brightness a panel is left with."""
    light = Backlight(root, left_pct=levels[-1])
    for level in levels[:-1]:
        light.show(level)
    light.close()


@pytest.mark.parametrize(
    ("level", "step", "power"), [(100.0, "255", "0"), (12.0, "31", "0"), (0.1, "1", "0"), (0.0, "0", "4")]
)
def test_brightness_is_a_share_of_what_the_panel_can(tmp_path: Path, level: float, step: str, power: str) -> None:
    folder = _panel(tmp_path, "rpi_backlight", "255")
    _after(tmp_path, level)
    assert (folder / "brightness").read_text() == step
    assert (folder / "bl_power").read_text() == power


def test_a_panel_that_was_off_is_switched_on_again(tmp_path: Path) -> None:
    folder = _panel(tmp_path, "10-0045", "31")
    _after(tmp_path, 0.0, 80.0)
    assert ((folder / "brightness").read_text(), (folder / "bl_power").read_text()) == ("25", "0")


def test_two_panels_are_set_alike_and_one_may_have_no_power_switch(tmp_path: Path) -> None:
    one, two = _panel(tmp_path, "a", "100"), _panel(tmp_path, "b", "200", power=False)
    _after(tmp_path, 50.0)
    assert ((one / "brightness").read_text(), (two / "brightness").read_text()) == ("50", "100")
    assert not (two / "bl_power").exists()


def test_a_computer_without_a_backlight_has_none_that_works(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "missing"):
        light = Backlight(folder)
        light.show(50.0)
        light.close()
        assert not light.works


def test_a_panel_with_nonsense_as_its_brightest_step_is_left_alone(tmp_path: Path) -> None:
    _panel(tmp_path, "odd", "many")
    assert not Backlight(tmp_path).works


def test_a_light_that_may_not_be_written_says_that_it_does_not_work(tmp_path: Path) -> None:
    folder = _panel(tmp_path, "rpi_backlight", "255")
    (folder / "brightness").unlink()
    (folder / "brightness").mkdir()  # refuses to be written, also for root
    light = Backlight(tmp_path)
    assert light.works
    light.show(50.0)
    light.close()
    assert not light.works


def test_the_panel_is_left_bright_at_the_end(tmp_path: Path) -> None:
    folder = _panel(tmp_path, "rpi_backlight", "255")
    light = Backlight(tmp_path)
    light.show(0.0)
    light.close()
    assert (folder / "brightness").read_text() == "255"
