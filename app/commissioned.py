"""Whether a commissioning test has passed on the site as it is now; the unit warns until one has.

`ballast commission` leaves its outcome in the data folder of the unit, with a fingerprint of what it has tested. When
a meter or an inverter of the site file changes afterwards, the outcome does not count any more.
"""

import hashlib
import json
from pathlib import Path

import msgspec

from app.site_model import SiteModel
from control.readings import Finding

FILE = "commissioned.json"
ROW = "site.not_commissioned"
METER = {"id", "profile", "connection", "role", "reversed", "phase"}
INVERTER = {"id", "profile", "connection", "phase"}


class Outcome(msgspec.Struct, frozen=True):
    """What the last commissioning test of a unit came to."""

    at_utc: str
    by: str
    well: bool
    inverters: tuple[str, ...]
    """Those that were tested."""
    wiring: str
    """Fingerprint of meters and inverters."""


def fingerprint(model: SiteModel) -> str:
    """Return what stands for the meters and inverters of a site: another one when one of them changes."""
    entries = [
        *(entry.model_dump(mode="json", include=METER) for entry in model.meters),
        *(entry.model_dump(mode="json", include=INVERTER) for entry in model.inverters),
    ]
    return hashlib.sha256(json.dumps(entries, sort_keys=True).encode()).hexdigest()


def keep(data: Path, outcome: Outcome) -> None:
    """Leave the outcome for the unit, whole or not at all.

    Raises:
        OSError: The data folder cannot be written.
    """
    data.mkdir(parents=True, exist_ok=True)
    fresh = data / f"{FILE}.new"
    fresh.write_bytes(msgspec.json.encode(outcome))
    fresh.replace(data / FILE)


class Commissioned:
    """What the running unit knows of it."""

    def __init__(self, model: SiteModel, data: Path, *, simulated: bool) -> None:
        """Look for the first time.

        Args:
            model: The site.
            data: Data folder of the unit.
            simulated: There is nothing to be commissioned.
        """
        self._model, self._file = model, data / FILE
        self._silent = simulated or model.site.commissioned
        self._missing = ""
        self.look()

    def look(self) -> None:
        """Read the outcome of the last test; reads a file."""
        self._missing = "" if self._silent else self._why()

    def findings(self) -> tuple[Finding, ...]:
        """Return the warning, while it holds."""
        return (Finding(ROW, "", self._missing),) if self._missing else ()

    def _why(self) -> str:
        try:
            outcome = msgspec.json.decode(self._file.read_bytes(), type=Outcome)
        except FileNotFoundError:
            return "no commissioning test was made"
        except (OSError, msgspec.DecodeError) as error:
            return f"{self._file}: {error}"
        untested = [entry.id for entry in self._model.inverters if entry.id not in outcome.inverters]
        if not outcome.well:
            return f"the test of {outcome.at_utc} UTC has found faults or could not tell"
        if outcome.wiring != fingerprint(self._model):
            return f"meters or inverters have changed since the test of {outcome.at_utc} UTC"
        return f"the test of {outcome.at_utc} UTC has left out {', '.join(untested)}" if untested else ""
