"""Site-file section of the touchscreen: what it looks like until a person chooses otherwise."""

from typing import Literal

from pydantic import Field

from app.site_section import RESTART, Section
from hmi.region import SOURCE, LanguageCode


class ScreenSection(Section):
    """The touchscreen; the command line wins over it."""

    language: LanguageCode = Field(
        default=SOURCE, strict=False, description="Language of the screen", json_schema_extra=RESTART
    )
    theme: Literal["dark", "light"] = Field(
        default="dark", description="Colours of the screen", json_schema_extra=RESTART
    )
