"""`ballast devices`: the table of all device profiles, or one of them in detail."""

import argparse
import sys

import msgspec

from app.device_table import DeviceRow, row, rows, sureness
from hardware.profile import Point, Profile, ProfileError, Space, load_profile

EXIT_BAD_INPUT = 2
NUMBERED = {Space.COIL: "coil", Space.DISCRETE: "discrete input", Space.INPUT: "input", Space.HOLDING: "holding"}


class PointRow(msgspec.Struct, frozen=True):
    """One point of a profile, in words."""

    point: str
    where: str
    coding: str
    unit: str
    access: str
    limits: str
    known: str


class Detail(msgspec.Struct, frozen=True):
    """One profile with its points."""

    device: DeviceRow
    version: str
    references: tuple[str, ...]
    notes: str
    points: tuple[PointRow, ...]
    sureness: dict[str, int]
    alarms: dict[str, str]
    """Vendor's word -> row of the alarm table."""
    never_written: dict[str, str]
    own_setpoints: dict[str, str]
    """Inverters: what the device itself has for `power_factor` and `ramp`, in words."""


def devices(options: argparse.Namespace) -> int:
    """Print the table, or one profile; 2 for a name that is none, or a profile with an error."""
    try:
        found = detail(load_profile(options.profile)) if options.profile else rows()
    except ProfileError as error:
        sys.stderr.write(f"ballast devices: {error}\n")
        return EXIT_BAD_INPUT
    if options.json:
        text = msgspec.json.format(msgspec.json.encode(found)).decode() + "\n"
    else:
        text = in_detail(found) if isinstance(found, Detail) else table(found)
    sys.stdout.write(text)
    return 0


def detail(profile: Profile) -> Detail:
    """Return everything the command shows of one profile."""
    return Detail(
        device=row(profile),
        version=profile.version,
        references=profile.references,
        notes=profile.notes,
        points=tuple(_point(point) for point in profile.points.values()),
        sureness=sureness(profile),
        alarms={**profile.alarm_rows, **profile.warning_rows},
        never_written={entry.register: entry.reason for entry in profile.excluded},
        own_setpoints=dict(profile.own_setpoints),
    )


def _point(point: Point) -> PointRow:
    if point.computed:
        where = "computed"
    elif point.model:
        where = f"model {point.model} + {point.offset}"
    else:
        where = f"{NUMBERED[point.space]} {point.address}"
    low, width = point.field
    coding = point.code.value + (f":{point.words}" if point.code.value in {"str", "bits"} else "")
    return PointRow(
        point=point.id,
        where=f"{where} bits {low} to {low + width - 1}" if width else where,
        coding=coding,
        unit=point.unit,
        access=point.access,
        limits=f"{point.write.minimum:g} to {point.write.maximum:g}" if point.write else "",
        known=point.known.value,
    )


def table(found: tuple[DeviceRow, ...]) -> str:
    """Return the table in columns."""
    head = ("profile", "kind", "maker", "transport", "source", "checked", "writing", "commands")
    cells = [
        (
            one.profile,
            one.kind,
            one.maker,
            ", ".join(one.transports),
            one.provenance,
            f"{len(one.verified)} times" if one.verified else "not yet",
            one.writing,
            ", ".join(one.commands),
        )
        for one in found
    ]
    return _columns([head, *cells])


def in_detail(found: Detail) -> str:
    """Return one profile in words."""
    device = found.device
    lines = [
        f"{device.profile} {found.version}: {device.kind}, {device.maker}, {', '.join(device.models)}",
        f"transport  {', '.join(device.transports)}",
        f"source     {device.provenance}; checked: {'; '.join(device.verified) or 'on no real device yet'}",
        f"writing    {device.writing}",
        f"measures   {', '.join(device.measures)}",
        f"commands   {', '.join(device.commands) or 'none'}",
        *(f"{'own ' + what.replace('power_factor', 'cos φ'):<11}{text}" for what, text in found.own_setpoints.items()),
        *(f"           {reference}" for reference in found.references),
        "",
        found.notes,
        "",
    ]
    if found.points:
        head = ("point", "where", "coding", "unit", "access", "limits", "known")
        lines.append(_columns([head, *(msgspec.structs.astuple(point) for point in found.points)]))
    if found.alarms:
        lines.append(_columns([("alarm word", "row"), *found.alarms.items()]))
    lines += [f"never written: {register} ({reason})" for register, reason in found.never_written.items()]
    return "\n".join(lines).rstrip("\n") + "\n"


def _columns(lines: list[tuple[str, ...]]) -> str:
    widths = [max(len(line[at]) for line in lines) for at in range(len(lines[0]))]
    rows_of_text = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)
    return "".join(f"{text.rstrip()}\n" for text in rows_of_text)
