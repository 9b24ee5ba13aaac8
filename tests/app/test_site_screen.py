"""How the screen looks: the command line wins over the site file."""

from argparse import Namespace

import pytest

from app.cli import main
from app.screen import options_of
from app.site_screen import ScreenSection
from hmi.idle import IdleTimes


@pytest.mark.parametrize(
    ("theme", "language", "wanted"),
    [
        (None, None, ("light", "sv")),
        (None, "fr", ("light", "fr")),
        ("dark", None, ("dark", "sv")),
    ],
)
def test_the_command_line_wins_over_the_site_file(
    theme: str | None, language: str | None, wanted: tuple[str, str]
) -> None:
    section = ScreenSection.model_validate({"language": "sv", "theme": "light"})
    look = options_of(section, Namespace(theme=theme, language=language, size=None))
    assert (look.theme, look.language) == wanted


def test_a_language_the_screen_does_not_speak_is_refused_with_those_it_speaks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["run", "--language", "nl"])
    assert "en, de, fr, sv, da" in capsys.readouterr().err.replace("'", "")
    with pytest.raises(ValueError, match="'en', 'de', 'fr', 'sv' or 'da'"):
        ScreenSection.model_validate({"language": "nl"})


def test_the_light_of_the_panel_follows_the_site_file_and_a_demo_stays_bright() -> None:
    section = ScreenSection.model_validate(
        {"rotation_deg": 90, "brightness_pct": 60.0, "dim_after_s": 30.0, "sleep_after_s": 0.0}
    )
    options = Namespace(theme=None, language=None, size=None)
    look = options_of(section, options)
    assert (look.rotation_deg, look.idle) == (90, IdleTimes(60.0, 30.0, 0.0))
    assert look.backlight is not None
    shown = options_of(section, options, simulated=True)
    assert (shown.rotation_deg, shown.idle, shown.backlight) == (0, IdleTimes(), None)


@pytest.mark.parametrize(
    ("key", "value"), [("rotation_deg", 45), ("brightness_pct", 2.0), ("dim_after_s", -1.0), ("sleep_after_s", 1e6)]
)
def test_a_screen_key_out_of_its_range_is_refused(key: str, value: float) -> None:
    with pytest.raises(ValueError, match=key):
        ScreenSection.model_validate({key: value})
