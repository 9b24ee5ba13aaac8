"""Writes docs/devices.md from the device profiles: it cannot differ from the program."""

from pathlib import Path

from app.device_table import rows, sureness
from hardware.profile import Known, load_profile

INTRO = """# Devices

{count} profiles. Made from `hardware/profiles/` by `make docs`; do not edit. `ballast devices` prints the same table,
`ballast devices PROFILE` one profile in detail.

- *Source*: `vendor's document`; `public source`; `seen in use`: from what others have read on the wire; `placeholder`:
  addresses unknown, for the simulator only, refused on hardware.
- *Checked*: firmware on which somebody has checked the profile with the real device. Without that a device is read-only
  until the installer sets `acknowledge_unverified_writes` for it in the site file.
- *No dead-man*: the device goes on with its last set-point when the controller dies. It gets no power until the
  installer accepts that with `acknowledge_no_dead_man`.
"""

HEAD = """
| profile | kind | maker | models | transport | source | checked | writing | measures | commands |
|---|---|---|---|---|---|---|---|---|---|"""

SETPOINTS = """## Power factor, ramp and protection of inverters

Power factor and ramp are worked out by the controller in every cycle and sent as active and reactive power, the same
for every make. What a device has of its own is left as it is, so that two ramps never work against each other, unless
the site file asks for it: `own_power_factor` and `own_ramp_pct_per_s` are written before power, only when the device
shows something else, and read back; an alarm tells when it does not keep them. Protection is never written by the
controller; `ballast protect --write` is the installer's.

| profile | power factor | of the device itself | ramp | of the device itself | protection |
|---|---|---|---|---|---|"""


def document() -> str:
    """Return the document."""
    table = [HEAD]
    details: list[str] = []
    for row in rows():
        cells = (
            f"[`{row.profile}`](#{row.profile})",
            row.kind,
            row.maker,
            ", ".join(row.models),
            ", ".join(row.transports),
            row.provenance,
            "; ".join(row.verified) or "not yet",
            row.writing,
            ", ".join(row.measures),
            ", ".join(row.commands),
        )
        table.append(f"| {' | '.join(cells)} |")
        details.append(_detail(row.profile))
    return "\n".join((INTRO.format(count=len(details)), *table, "", *_setpoints(), *details))


def _setpoints() -> list[str]:
    """Return how each inverter gets power factor and ramp."""
    lines = [SETPOINTS]
    for row in rows():
        profile = load_profile(row.profile)
        if profile.control is None:
            continue
        var = bool(profile.control.reactive_power)
        lines.append(
            f"| `{row.profile}` | {'as var, by the controller' if var else 'no: takes no reactive power'} "
            f"| {profile.own_setpoints['power_factor']} | by the controller | {profile.own_setpoints['ramp']} "
            f"| {'by the installer' if profile.protection.writable else 'not offered over the line'} |"
        )
    return [*lines, ""]


def _detail(name: str) -> str:
    profile = load_profile(name)
    lines = [f"## {name}\n", profile.notes or "No notes.", ""]
    lines += [f"- Source: {reference}" for reference in profile.references]
    known = sureness(profile)
    if known:
        lines.append(f"- Points: {', '.join(f'{count} {word}' for word, count in known.items())}")
    unsure = [f"`{point.id}`" for point in profile.points.values() if point.known in {Known.INFERRED, Known.RECALLED}]
    if unsure:
        lines.append(f"- To be proved on the device: {', '.join(unsure)}")
    lines += [f"- Never written: {entry.register} ({entry.reason})" for entry in profile.excluded]
    return "\n".join((*lines, ""))


def main() -> None:
    """Write the document."""
    Path("docs/devices.md").write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    main()
