"""Writes docs/grid-code.md from the table of presets: it cannot differ from the program."""

from collections.abc import Iterable
from pathlib import Path

from control.grid_code.presets import PRESETS, Data, Preset
from control.grid_code.protection import NAMES
from control.readings import NO_LIMIT

INTRO = """# Grid codes

Made from the table of presets by `make docs`; do not edit. `[grid_code] preset = "..."` chooses one, and every key
below can be given a value of its own (`[grid_code.reconnect] observation_s = 300`). **The national annex and the word
of the grid operator always win over this table.**

- *read*: read in the named source. *recalled*: known from the standard, not read again for this table; have it
  confirmed before a site is commissioned by it. *chosen*: the code leaves it to the grid operator, here we begin.
- `enabled` says whether the controller does it. An inverter may do the same by itself: switch it off in one of them.
- P(f) comes on top of what the mode wants and of frequency services; the bounds hold. P(U), the wait for the grid and
  the growth of power after it are bounds. Q(U) is the rule for reactive power of the site.
- The controller never trips. `protection` is what the inverters' own protection is compared with; a difference is the
  alarm `inverter.protection_differs`. A trip they report begins the wait of `reconnect`.
"""


def document() -> str:
    """Return the document."""
    return "\n".join((INTRO, *(_section(key, preset) for key, preset in PRESETS.items()), _names()))


def _section(preset_id: str, preset: Preset) -> str:
    lines = [f"## `{preset_id}`: {preset.title}\n", "| key | value | known | source |", "|---|---|---|---|"]
    lines += [
        f"| `{key}` | {_figure(entry.value)} | {entry.known.value} | {entry.source} |"
        for key, entry in sorted(preset.values.items())
    ]
    return "\n".join((*lines, ""))


def _figure(value: Data) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return " ".join(f"({x:g}, {y:+g})" for x, y in value)
    if isinstance(value, str):
        return value
    return "no limit" if value >= NO_LIMIT else f"{value:g}"


def _names() -> str:
    return "\n".join(("## Names of `protection`\n", "| name | meaning | unit |", "|---|---|---|", *_rows(), ""))


def _rows() -> Iterable[str]:
    return (f"| `{name}` | {entry.text} | {entry.unit} |" for name, entry in NAMES.items())


def main() -> None:
    """Write the document."""
    Path("docs/grid-code.md").write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    main()
