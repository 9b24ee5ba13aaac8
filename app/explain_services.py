"""What `ballast explain` says of grid services: what they add and why, and how each product stands."""

from control.reasons import words
from control.record import CycleRecord


def added(record: CycleRecord) -> list[str]:
    """Return what comes on top of the winner's wish; empty when nothing does."""
    return [
        f"{'+' if part.active_power_w >= 0.0 else '-'} {abs(part.active_power_w):.0f} W, without ramp: "
        f"{words(part.reason)}"
        for part in record.chain.added
    ]


def standing(record: CycleRecord) -> list[str]:
    """Return how each product that is sold or delivered stands."""
    lines: list[str] = []
    for info in record.services:
        if not (info.mode or info.sold_w):
            continue
        parts = [f"sold {info.sold_w:.0f} W"]
        if info.why:
            parts.append(f"not delivered ({info.why})")
        else:
            parts.append(f"maintained {info.maintained_w:.0f} W, endurance {info.endurance_min:.0f} min")
        parts += [f"{frequency_hz:.3f} Hz from {info.source.value}" for frequency_hz in info.applied_hz]
        if info.nem_w:
            parts.append(f"energy management {info.nem_w:+.0f} W")
        if info.aem:
            parts.append("alert state energy management")
        if info.state:
            parts.append(info.state)
        if info.test_mode:
            parts.append("TEST MODE")
        lines.append(f"{info.product}: {', '.join(parts)}")
    return lines
