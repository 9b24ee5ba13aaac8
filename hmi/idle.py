"""When the panel's light goes down and comes back: pure, fed with moments."""

from enum import StrEnum

import msgspec

DIM_SHARE = 0.15
"""Of the brightness in use: readable at night from the other side of the room."""
NEVER_S = 0.0


class Light(StrEnum):
    """How bright the panel is."""

    BRIGHT = "bright"
    DIM = "dim"
    DARK = "dark"


class IdleTimes(msgspec.Struct, frozen=True):
    """What the site wants of the light of its panel."""

    brightness_pct: float = 100.0
    """While somebody is here, 5 to 100."""
    dim_after_s: float = NEVER_S
    """Without a touch; 0: never."""
    sleep_after_s: float = NEVER_S
    """Without a touch, counted from the last one as well; 0: never."""


class Idle:
    """How long nobody has been here, and what that means for the light."""

    def __init__(self, times: IdleTimes, now_s: float) -> None:
        self.times = times
        self.light = Light.BRIGHT
        self._here_at_s = now_s

    @property
    def brightness_pct(self) -> float:
        """How bright the panel shall be, 0 to 100."""
        share = {Light.BRIGHT: 1.0, Light.DIM: DIM_SHARE, Light.DARK: 0.0}[self.light]
        return self.times.brightness_pct * share

    def wake(self, now_s: float) -> None:
        """Note that somebody is here, or that somebody should come."""
        self._here_at_s = now_s
        self.light = Light.BRIGHT

    def tick(self, now_s: float, *, attention: bool) -> None:
        """Let time pass; `attention`: something on the screen must be seen, the light stays on."""
        if attention:
            self.wake(now_s)
            return
        alone_s = now_s - self._here_at_s
        times = self.times
        if times.sleep_after_s and alone_s >= times.sleep_after_s:
            self.light = Light.DARK
        elif times.dim_after_s and alone_s >= times.dim_after_s:
            self.light = Light.DIM
