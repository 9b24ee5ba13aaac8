"""Parts of the console's screen: lists to choose from, lines to type, keys, and how long texts fit."""

import textwrap
from collections.abc import Callable, Iterable

import msgspec

from app.explain import explained, power_words
from control.alarms import ROWS
from control.reasons import words
from control.record import CycleRecord

PAGE = 10
"""Entries or lines that the page keys go."""
STEPS = {"up": -1, "down": 1, "pgup": -PAGE, "pgdn": PAGE}
INDENT = 13
"""Where the texts of an explanation begin (`app.explain`)."""

KEYS = (
    ("up/down", "100 W more or less"),
    ("pgup/pgdn", "1 kW more or less"),
    ("0", "0 W"),
    ("w", "type a set-point, W"),
    ("v", "type reactive power, var"),
    ("enter", "hold this set-point (mode Manual)"),
    ("esc", "let go"),
    ("m", "mode"),
    ("p", "parameter of the mode"),
    ("s", "state"),
    ("x", "stop"),
    ("r", "release a stop"),
    ("!", "EMERGENCY STOP"),
    ("a", "acknowledge alarms"),
    ("f", "fault (simulated site)"),
    ("e", "why?"),
    ("d", "save the last minutes"),
    ("q", "quit"),
)


class Menu(msgspec.Struct):
    """A list to choose from."""

    title: str
    choices: tuple[tuple[str, str], ...]
    """Value and text."""
    chosen: Callable[[str], None]
    at: int = 0

    def go(self, name: str) -> None:
        """Move by a key; one step goes round, a page stops at the ends."""
        step, last = STEPS[name], len(self.choices) - 1
        self.at = (self.at + step) % len(self.choices) if abs(step) == 1 else min(max(self.at + step, 0), last)

    def lines(self, width: int, height: int) -> list[str]:
        """Return the part of the list around the chosen entry, and that entry whole when it is cut."""
        whole = self.choices[self.at][1]
        below = ["", *(textwrap.wrap(whole, width) if len(whole) > width - 2 else ())]
        below.append("up/down, pgup/pgdn choose, enter takes, esc leaves")
        room = max(height - 2 - len(below), 1)
        first = min(max(self.at - room // 2, 0), max(len(self.choices) - room, 0))
        shown = self.choices[first : first + room]
        count = "" if len(shown) == len(self.choices) else f"  ({self.at + 1} of {len(self.choices)})"
        rows = [f"{'>' if index == self.at else ' '} {text}" for index, (_, text) in enumerate(shown, start=first)]
        return [f"{self.title}{count}", "", *rows, *below]


class Prompt(msgspec.Struct):
    """A line of text that is asked for."""

    title: str
    done: Callable[[str], None]
    text: str = ""


class Reading(msgspec.Struct):
    """A long text that is read page by page."""

    first: int = 0

    def go(self, name: str) -> None:
        """Move by a key."""
        self.first = max(self.first + STEPS[name], 0)

    def lines(self, text: list[str], width: int, height: int) -> list[str]:
        """Return what fits of a text; long lines go on below their beginning."""
        rows = [row for line in text for row in wrapped(line, width)]
        room = max(height - 2, 1)
        self.first = min(self.first, max(len(rows) - room, 0))
        more = len(rows) - self.first - room
        hint = "e or esc leaves" + (", up/down, pgup/pgdn move" if len(rows) > room else "")
        return [*rows[self.first : self.first + room], "", hint + (f"; {more} lines more" if more > 0 else "")]


def wrapped(line: str, width: int) -> list[str]:
    """Return a line in pieces that fit, the later ones under the text of the first."""
    indent = " " * (INDENT + len(line[INDENT:]) - len(line[INDENT:].lstrip()) + 2)
    return textwrap.wrap(line, width, subsequent_indent=indent, drop_whitespace=True, replace_whitespace=False) or [""]


def keys(width: int) -> list[str]:
    """Return the keys in columns."""
    texts = [f"{key:<10}{text}" for key, text in KEYS]
    column = max(map(len, texts)) + 2
    rows = -(-len(texts) // max(min(width // column, 3), 2))
    return ["".join(f"{text:<{column}}" for text in texts[row::rows]).rstrip()[:width] for row in range(rows)]


def overview(
    record: CycleRecord | None, setpoint: str, faults: tuple[str, ...], log: Iterable[str], width: int, height: int
) -> list[str]:
    """Return the screen without list and explanation: state, flows, set-point, alarms, the newest of the log, keys."""
    if record is None:
        return ["waiting for the first cycle"]
    head = explained(record)
    stop = f"SAFE STOP: {words(record.safe_stop)}" if record.safe_stop is not None else head[1]
    flow = record.snapshot.flow
    parts = [f"grid {flow.grid_w:+.0f} W"] if flow.grid_known else ["grid unknown"]
    parts += [f"PV {flow.pv_w:.0f} W"] if flow.pv_known else ["PV unknown"]
    parts += [f"battery measured {power_words(flow.ess_w)}"] if flow.ess_known else ["battery unknown"]
    parts += [f"SOC {soc_pct:.1f} %" for soc_pct in record.snapshot.soc_pct]
    alarms = [
        f"  {alarm.severity.value}: {ROWS[alarm.row_id].text} {alarm.place} {alarm.detail}".rstrip()
        for alarm in record.alarms
        if alarm.active
    ]
    top = [
        head[0],
        stop,
        "  ".join(parts),
        f"set-point of the console: {setpoint}",
        f"faults: {', '.join(faults)}" if faults else "",
        f"alarms: {len(alarms)}",
    ]
    below = ["", *keys(width)]
    free = max(height - len(top) - len(below), 4)
    shown = (
        alarms if len(alarms) <= free // 2 else [*alarms[: free // 2 - 1], f"  and {len(alarms) - free // 2 + 1} more"]
    )
    room = free - len(shown)
    told = list(log)[-room:]
    return [*top, *shown, *told, *[""] * (room - len(told)), *below]
