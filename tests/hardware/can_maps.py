"""A map of the installer with one line changed."""

from pathlib import Path
from typing import Any

from hardware.can_map import read_map
from hardware.config import DeviceEntry
from hardware.profile import PROFILE_FOLDER, Profile, load_profile

MAP = Path(__file__).parent / "golden" / "installer_nbms_map.yaml"


DBC = PROFILE_FOLDER / "synthetic_nbms.dbc"


def mapped(tmp_path: Path, old: str = "", new: str = "", family: str = "nbms") -> Profile:
    text = MAP.read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "rack_map.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return read_map(load_profile(family), path, DBC)


def battery_entry(
    device_id: str = "battery1", interface: str = "virtual", channel: str = "x", **more: Any
) -> DeviceEntry:
    connection = {"type": "can", "interface": interface, "channel": channel, **more}
    return DeviceEntry.model_validate(
        {
            "id": device_id, "profile": "nbms", "poll_s": 0.02, "connection": connection,
            "acknowledge_unverified_writes": True,
        }
    )  # fmt: skip
