"""The bootstrapper's own settings, `/etc/ballast/bootstrapper.toml`. Without the file: no repository, no provisioning.

Every wrong key or value is named with what is allowed; nothing is half applied.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, cast


class SettingsError(Exception):
    """The file is wrong; one sentence a problem."""


def _number(default: float, low: float, high: float) -> Any:
    return field(default=default, metadata={"range": (low, high)})


@dataclass(frozen=True)
class UpdateSettings:
    """Section `[update]`."""

    repository: str = ""
    """http(s):// or file:///; empty: no updates are looked for."""
    automatic: bool = True
    """Install what is found; else only what the cloud or a person asks for."""
    check_hours: float = _number(6.0, 0.25, 168.0)
    power_w: float = _number(500.0, 0.0, 1e6)
    """Largest battery power at which the program may be restarted."""
    trial_steady_s: float = _number(60.0, 1.0, 300.0)
    trial_limit_s: float = _number(240.0, 2.0, 280.0)
    """A version that has not done well by then is rolled back; below 5 minutes with the restarts."""
    max_mb: float = _number(400.0, 1.0, 2000.0)


@dataclass(frozen=True)
class ProvisioningSettings:
    """Section `[provisioning]`."""

    enrolment_file: str = "/etc/ballast/enrolment.toml"
    """0600: how the unit gets to its hub (`bootstrapper.enrolment`); without it the unit works without a cloud."""
    card_file: str = "/boot/firmware/ballast-enrolment.toml"
    """The same on the part of the card every computer can write: taken over at the first boot, then removed."""
    trust_file: str = ""
    """PEM of authorities to trust instead of the system's."""
    websockets: bool = False
    """Port 443 instead of 8883."""


@dataclass(frozen=True)
class NetworkSettings:
    """Section `[network]`."""

    time_wait_s: float = _number(120.0, 0.0, 3600.0)
    """How long provisioning waits for a synchronised clock before it tries all the same."""
    ntp: bool = True
    """See that the system's time synchronisation is switched on."""
    ssdp: bool = True
    ssdp_address: str = ""
    """Own address to advertise on; empty: every one."""
    http_port: int = field(default=49180, metadata={"range": (0, 65535)})
    """device.xml for SSDP; 0: any free one."""


@dataclass(frozen=True)
class AccessSettings:
    """Section `[access]`."""

    user: str = "ballast-ems"
    """The control program's user: may ask on the socket; its checks run as it."""
    unit: str = "ballast.service"
    teamviewer_assignment_file: str = ""
    """0600: assignment id; empty: TeamViewer is left alone."""


@dataclass(frozen=True)
class Settings:
    """All sections."""

    update: UpdateSettings = UpdateSettings()
    provisioning: ProvisioningSettings = ProvisioningSettings()
    network: NetworkSettings = NetworkSettings()
    access: AccessSettings = AccessSettings()


def read_settings(path: Path) -> Settings:
    """Return the settings of a file, the defaults when there is none.

    Raises:
        SettingsError: It cannot be read, or says something that is not allowed.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: {error}") from error
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: {error}") from error
    faults: list[str] = []
    sections: dict[str, Any] = {}
    known = {entry.name: cast("type[Any]", entry.type) for entry in fields(Settings)}
    for name, values in content.items():
        if name not in known:
            faults.append(f"[{name}] is unknown, allowed: {', '.join(known)}")
        elif isinstance(values, dict):
            sections[name] = _section(name, known[name], cast("dict[str, object]", values), faults)
        else:
            faults.append(f"{name} is {values!r} instead of a section")
    if faults:
        raise SettingsError("; ".join(f"{path}: {fault}" for fault in faults))
    return Settings(**sections)


def _section(name: str, kind: type[Any], values: Mapping[str, object], faults: list[str]) -> object:
    known = {entry.name: entry for entry in fields(kind)}
    taken: dict[str, object] = {}
    for key, value in values.items():
        entry = known.get(key)
        if entry is None:
            faults.append(f"{name}.{key} is unknown, allowed: {', '.join(known)}")
            continue
        wanted = cast("type[object]", type(entry.default))
        if wanted is float and type(value) is int:
            taken[key] = float(value)
        elif type(value) is wanted:
            taken[key] = value
        else:
            faults.append(f"{name}.{key} is {value!r} instead of {_WORDS[wanted]}")
            continue
        low, high = entry.metadata.get("range", (None, None))
        if low is not None and not low <= cast("float", taken[key]) <= high:
            faults.append(f"{name}.{key} is {value!r}, allowed are {low:g} to {high:g}")
        allowed = entry.metadata.get("allowed")
        if allowed and value not in allowed:
            faults.append(f"{name}.{key} is {value!r}, allowed: {', '.join(allowed)}")
    return kind(**taken)


_WORDS: dict[type[object], str] = {str: "a text", bool: "true or false", int: "a whole number", float: "a number"}
