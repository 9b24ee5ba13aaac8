"""Tables of vendors' alarm words: which row of the alarm table a word means (`profiles/alarm_words/*.yaml`)."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import msgspec
import yaml

from control.alarms import ROWS
from hardware.profile import PROFILE_FOLDER, ProfileError

TABLE_FOLDER = PROFILE_FOLDER / "alarm_words"
SCHEMA = "ballast-alarm-words/1"


class WordTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The alarm words of one family of devices."""

    schema: str
    vendor: str
    source: str
    """Document the words come from."""
    alarms: dict[str, str] = {}
    """Word -> row."""
    warnings: dict[str, str] = {}
    """The same for words of a battery's warning level."""


@cache
def table_ids() -> tuple[str, ...]:
    """Return the ids of all shipped tables, sorted."""
    return tuple(sorted(path.stem for path in TABLE_FOLDER.glob("*.yaml")))


@cache
def load_table(table_id: str) -> WordTable:
    """Return a shipped table.

    Raises:
        ProfileError: there is no such table, or its file is not usable.
    """
    if table_id not in table_ids():
        known = ", ".join(table_ids())
        raise ProfileError(f"{table_id}.yaml", 0, "alarm_words", f"there is no such table; there are {known}")
    return read_table(TABLE_FOLDER / f"{table_id}.yaml")


def read_table(path: Path) -> WordTable:
    """Read one table.

    Raises:
        ProfileError: not YAML, unknown keys, or a word that means no row of the alarm table.
    """
    try:
        table = msgspec.convert(yaml.safe_load(path.read_text(encoding="utf-8")), WordTable)
    except (OSError, yaml.YAMLError, msgspec.ValidationError) as error:
        raise ProfileError(path.name, 0, "(file)", str(error)) from error
    if table.schema != SCHEMA:
        raise ProfileError(path.name, 1, "schema", f"{table.schema!r} is not {SCHEMA!r}")
    for part, words in (("alarms", table.alarms), ("warnings", table.warnings)):
        for word, row in words.items():
            if row not in ROWS:
                raise ProfileError(path.name, 0, f"{part}.{word}", no_row(row))
    return table


def no_row(row: str) -> str:
    """Return what is wrong with a row that is not in the alarm table."""
    return f"{row!r} is no row of the alarm table; docs/alarms.md lists them"


def with_own(table: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Return the words of a table with a profile's own on top, without those whose row is the general one anyway."""
    general = {"inverter.warning", "battery.protection", "battery.warning"}
    return {word: row for word, row in {**table, **own}.items() if row not in general}
