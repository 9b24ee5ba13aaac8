"""Writes docs/alarms.md from the alarm table and the tables of vendors' words: it cannot differ from the program."""

from collections.abc import Iterable
from pathlib import Path

from control.alarm_row import AlarmRow, Look
from control.alarms import ROWS
from hardware.alarm_words import load_table, table_ids

INTRO = """# Alarms

{count} rows. Made from the alarm table by `make docs`; do not edit.

- *Warning*: for information. *Error*: something does not work; the unit goes on as far as it is safe. *Critical*:
  0 W until the cause is gone.
- *Response*: `notify` tells people; `limit` means that the limits or needs that see the same condition hold power back;
  `stop` takes the unit to 0 W and state error.
- *Delay*: the condition must be there so long before the alarm is raised, and gone so long before it clears.
- *Latched*: stays until it was acknowledged and reset.
- An alarm is acknowledged, or put aside for 1 min to 7 days by an operator; what stops the unit cannot be put aside.
- *Raised by*: `condition` of what is measured; `program`; `device` (an alarm word of the device itself, see below).
- An alarm that follows from another is counted under its first cause.
"""

RAISED_BY = {True: "device", False: "program"}


def document() -> str:
    """Return the document."""
    by_source: dict[str, list[AlarmRow]] = {}
    for row in ROWS.values():
        by_source.setdefault(row.source, []).append(row)
    parts = [INTRO.format(count=len(ROWS))]
    for source in sorted(by_source):
        parts += [f"\n## {source}\n", *(_section(row) for row in by_source[source])]
    return "\n".join((*parts, _words()))


def _section(row: AlarmRow) -> str:
    head = [f"{row.severity.value.capitalize()}", f"response {row.response.value}"]
    head.append(f"raised after {row.raise_after_s:g} s, clears after {row.clear_after_s:g} s")
    if row.latching:
        head.append("latched")
    if row.off:
        head.append(f"holds {', '.join(sorted(row.off))} at zero")
    if row.suppressed_in:
        head.append(f"no alarm in state {', '.join(sorted(row.suppressed_in))}")
    head.append(f"by {'condition' if row.when is not None else RAISED_BY[row.word]}")
    if row.look is Look.SECOND:
        head.append("looked at once a second")
    follows = [f"`{name}`" for name in dict.fromkeys((*row.follows, *row.follows_anywhere))]
    lines = [
        f"### `{row.row_id}`: {row.text}\n",
        f"{'; '.join(head)}.\n",
        f"- Why: {row.cause}",
        f"- What to do: {row.remedy}",
    ]
    if follows:
        lines.append(f"- Can follow from: {', '.join(follows)}")
    return "\n".join((*lines, ""))


def _words() -> str:
    """Return the table from vendors' words to rows."""
    lines = ["\n## Alarm words of devices\n", "| table | word | level | row |", "|---|---|---|---|"]
    for table_id in table_ids():
        table = load_table(table_id)
        for level, words in (("alarm", table.alarms), ("warning", table.warnings)):
            lines += _rows(table_id, level, words)
    return "\n".join((*lines, ""))


def _rows(table_id: str, level: str, words: dict[str, str]) -> Iterable[str]:
    return (f"| {table_id} | {word} | {level} | `{row}` |" for word, row in words.items())


def main() -> None:
    """Write the document."""
    Path("docs/alarms.md").write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    main()
