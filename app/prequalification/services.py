"""The services that can be prequalified, with what the tests need to know of each.

Source of bands and names: Technical Requirements for FCR Provision in the Nordic Synchronous Area v1.1 (28 March 2025)
and Test Program for Prequalification of FCR (28 March 2025), read as transcriptions. No such text was found for FFR.
"""

from enum import StrEnum

import msgspec

NOMINAL_HZ = 50.0


class Service(StrEnum):
    """What is tested; the value is the word of the command line."""

    FCR_N = "fcr-n"
    FCR_D_UP = "fcr-d-up"
    FCR_D_DOWN = "fcr-d-down"
    FFR = "ffr"


class Band(msgspec.Struct, frozen=True):
    """Static curve of a service and its name in files."""

    file_name: str
    """Word for the file name (`Fcrn`); columns end in it, too."""
    title: str
    start_hz: float
    """No power here."""
    full_hz: float
    """Full power here (of FCR-N: full discharge; the other side mirrors it)."""
    sign: int
    """1 discharges when called, -1 charges."""

    @property
    def width_hz(self) -> float:
        """Deviation from no power to full power."""
        return abs(self.full_hz - self.start_hz)


BANDS = {
    Service.FCR_N: Band("Fcrn", "FCR-N", 50.0, 49.9, 1),
    Service.FCR_D_UP: Band("FcrdUp", "FCR-D up", 49.9, 49.5, 1),
    Service.FCR_D_DOWN: Band("FcrdDo", "FCR-D down", 50.1, 50.5, -1),
    Service.FFR: Band("Ffr", "FFR", 49.7, 49.7, 1),
}
"""FFR has a threshold, not a band; `Ffr` is our own word, the TSO's format knows only the others."""


def of_file_name(word: str) -> Service:
    """Return the service of a word of a file name.

    Raises:
        KeyError: There is no such service.
    """
    return {band.file_name: service for service, band in BANDS.items()}[word]


class FfrVariant(msgspec.Struct, frozen=True):
    """Alternative of FFR that is tested: threshold, time to full power, support."""

    threshold_hz: float = 49.7
    activation_s: float = 1.3
    support_s: float = 30.0


FFR_VARIANTS = tuple(
    FfrVariant(threshold_hz, activation_s, support_s)
    for threshold_hz, activation_s in ((49.7, 1.3), (49.6, 1.0), (49.5, 0.7))
    for support_s in (30.0, 5.0)
)
"""Threshold and activation time as published by the Nordic TSOs; long (30 s) and short (5 s) support."""
