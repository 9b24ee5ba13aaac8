"""The watchdog in the site file: who restarts the program, or the computer, when the control loop hangs."""

from collections.abc import Iterable

from pydantic import Field

from app.site_section import RESTART, Section
from app.site_wiring import OutputEntry

SYSTEMD, STRATOPI = "systemd", "stratopi"


class WatchdogSection(Section):
    """Fed by completed control cycles, and by nothing else."""

    device: str = Field(
        default=SYSTEMD,
        pattern=r"^(systemd|stratopi|/.+)$",
        description="systemd (which itself keeps /dev/watchdog), stratopi, or the path of a watchdog: /dev/watchdog",
        json_schema_extra=RESTART,
    )
    timeout_s: int = Field(
        default=10,
        ge=5,
        le=300,
        description="Restart after this long without a cycle, s; a Raspberry Pi's own counts to 15",
        json_schema_extra=RESTART,
    )
    folder: str = Field(
        default="/sys/class/stratopi/watchdog",
        pattern="^/",
        description="stratopi: folder of timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)",
        json_schema_extra=RESTART,
    )


def watchdog_faults(section: WatchdogSection, outputs: Iterable[OutputEntry]) -> Iterable[str]:
    """Return outputs that would feed the board's watchdog as well."""
    for index, entry in enumerate(outputs):
        if section.device == STRATOPI and entry.at.partition(":")[2].startswith("watchdog/"):
            yield f"outputs[{index}].at: {entry.at!r} is the watchdog, which [watchdog] feeds; one feeder only"
