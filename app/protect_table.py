"""One inverter's protection beside what the grid code asks for, as lines of text."""

from collections.abc import Iterable, Mapping

from control.grid_code.differences import differences
from control.grid_code.protection import NAMES

NOTHING: Mapping[str, float] = {}


def compared(
    device_id: str, shown: Mapping[str, float], wanted: Mapping[str, float], changes: Mapping[str, float] = NOTHING
) -> Iterable[str]:
    """Return one line a setting: what it is, what the device shows, what the grid code asks for, and the verdict.

    Args:
        device_id: The inverter.
        shown: What it shows.
        wanted: What the grid code asks for.
        changes: What is to be written, for the mark at the end of the line.
    """
    yield f"{device_id}:"
    for name, entry in NAMES.items():
        if name in wanted or name in shown:
            value = f"{shown[name]:g}" if name in shown else "not shown"
            asked = f"{wanted[name]:g}" if name in wanted else "not asked for"
            verdict = ""
            if name in wanted and name in shown:
                verdict = "DIFFERS" if differences({name: wanted[name]}, dict(shown)) else "agrees"
            mark = f"-> {changes[name]:g}" if name in changes else ""
            line = f"  {entry.text} [{entry.unit}]: {value}, grid code {asked}  {verdict}".rstrip()
            yield f"{line}  {mark}".rstrip()
