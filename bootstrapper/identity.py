"""Who this computer is: serial number and model, from the best source there is.

A Raspberry Pi tells both in its device tree. Where there is none, older kernels have a `Serial` line in /proc/cpuinfo,
and any Linux has a machine id, which changes with every installation and is therefore the last resort.
"""

from dataclasses import dataclass
from pathlib import Path

_NO_SERIAL = {"", "0" * 8, "0" * 16}
"""What boards report that have no serial number burnt in."""


class IdentityError(Exception):
    """No source gives an identity; the message names each and what was wrong with it."""


@dataclass(frozen=True)
class Identity:
    """Serial number and model of a computer."""

    serial_number: str
    model: str
    """Empty where the computer does not say."""
    source: str
    """File the serial number came from, as a path on the computer itself."""
    permanent: bool
    """False for the machine id, which a new installation changes."""


def identify(root: Path = Path("/")) -> Identity:
    """Return the identity of a computer.

    Args:
        root: Where its file system begins; another one for tests and mounted cards.

    Raises:
        IdentityError: no source has a usable serial number.
    """
    faults: list[str] = []
    model = _first_line(root, "proc/device-tree/model", []) or _cpuinfo(root, "Model", [])
    serial = _first_line(root, "proc/device-tree/serial-number", faults)
    if serial:
        return Identity(serial, model, "/proc/device-tree/serial-number", permanent=True)
    serial = _cpuinfo(root, "Serial", faults)
    if serial:
        return Identity(serial, model, "/proc/cpuinfo", permanent=True)
    serial = _first_line(root, "etc/machine-id", faults)
    if serial == "uninitialized":  # systemd writes this on the very first boot, before it has an id
        faults.append("/etc/machine-id: not initialised yet")
    elif serial:
        return Identity(serial, model, "/etc/machine-id", permanent=False)
    raise IdentityError("no serial number found: " + "; ".join(faults))


def _read(root: Path, name: str, faults: list[str]) -> str:
    try:
        return (root / name).read_bytes().decode("utf-8", "replace")
    except OSError as error:
        faults.append(f"/{name}: {(error.strerror or str(error)).lower()}")
        return ""


def _usable(text: str, what: str, faults: list[str]) -> str:
    """Return a clean value, empty (and a fault noted) for what is no serial number at all."""
    value = "".join(letter for letter in text if letter.isprintable()).strip()
    if value in _NO_SERIAL:
        faults.append(f"{what}: {'empty' if not value else 'only zeros'}")
        return ""
    return value


def _first_line(root: Path, name: str, faults: list[str]) -> str:
    """Return the text of a small file; device-tree strings end in NUL."""
    text = _read(root, name, faults)
    if not text:
        if not faults or not faults[-1].startswith(f"/{name}:"):
            faults.append(f"/{name}: empty")
        return ""
    return _usable(text.split("\0", 1)[0].split("\n", 1)[0], f"/{name}", faults)


def _cpuinfo(root: Path, key: str, faults: list[str]) -> str:
    text = _read(root, "proc/cpuinfo", faults)
    for line in text.splitlines():
        name, colon, value = line.partition(":")
        if colon and name.strip() == key:
            return _usable(value, f"/proc/cpuinfo, line {key}", faults)
    if text:
        faults.append(f"/proc/cpuinfo: no line {key}")
    return ""
