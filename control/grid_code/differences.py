"""What of an inverter's own protection is set otherwise than the preset asks, in sentences."""

from control.grid_code.protection import NAMES, Name, differs


def differences(wanted: dict[str, float], read: dict[str, float]) -> tuple[str, ...]:
    """Return in words every setting the inverter has and has differently; one it does not show proves nothing."""
    found: list[str] = []
    for name, expected in wanted.items():
        if name in read:
            entry, value = NAMES[name], read[name]
            if differs(entry, value, expected):
                found.append(f"{entry.text}: {_figure(value, entry)}, expected {_figure(expected, entry)}")
    return tuple(found)


def _figure(value: float, entry: Name) -> str:
    return f"{value:g} {entry.unit}".strip()
