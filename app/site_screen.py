"""Site-file section of the touchscreen: what it looks like until a person chooses otherwise."""

from typing import Literal

from pydantic import Field

from app.site_section import RESTART, Section
from hmi.idle import IdleTimes
from hmi.region import SOURCE, LanguageCode


class ScreenSection(Section):
    """The touchscreen; the command line wins over it."""

    language: LanguageCode = Field(
        default=SOURCE, strict=False, description="Language of the screen", json_schema_extra=RESTART
    )
    theme: Literal["dark", "light"] = Field(
        default="dark", description="Colours of the screen", json_schema_extra=RESTART
    )
    rotation_deg: Literal[0, 90, 180, 270] = Field(
        default=0,
        description="How far everything is drawn turned clockwise, for a panel that is mounted turned",
        json_schema_extra=RESTART,
    )
    brightness_pct: float = Field(
        default=100.0,
        ge=5,
        le=100,
        description="Brightness while somebody is at the screen, %; needs a panel whose light can be set",
        json_schema_extra=RESTART,
    )
    dim_after_s: float = Field(
        default=120.0,
        ge=0,
        le=86_400,
        description="The screen is dimmed this long after the last touch, s; 0: never. Stop still acts at once",
        json_schema_extra=RESTART,
    )
    sleep_after_s: float = Field(
        default=600.0,
        ge=0,
        le=86_400,
        description="The screen is dark this long after the last touch, s; 0: never. The first touch then only wakes",
        json_schema_extra=RESTART,
    )


def idle_of(section: ScreenSection) -> IdleTimes:
    """Return when the light of the panel goes down."""
    return IdleTimes(section.brightness_pct, section.dim_after_s, section.sleep_after_s)
