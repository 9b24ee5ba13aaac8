"""How the screen looks: the command line wins over the site file."""

from argparse import Namespace

import pytest

from app.cli import main
from app.screen import options_of
from app.site_screen import ScreenSection


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
