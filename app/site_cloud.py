"""Site-file section of the cloud: how to reach the hub and what it may do. Secrets are in files of their own.

A site without the section has no cloud: nothing of it is loaded.
"""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pydantic import Field

from app.site_section import RESTART, Section
from control.requests import Role

if TYPE_CHECKING:
    from app.site_model import SiteModel
    from cloud.settings import CloudSettings

NEVER = ("schema", "cloud", "simulation", "access", "site", "watchdog", "boards", "signals", "outputs")
"""Never left to the cloud: who the unit is, what it is wired to, and what the cloud itself may do."""
_X509 = ("certificate_file", "key_file", "host", "device_id")


class CloudSection(Section):
    """Azure IoT Hub; left out: no cloud."""

    enabled: bool = Field(default=True, description="Connect at all", json_schema_extra=RESTART)
    transport: Literal["mqtt", "websockets"] = Field(
        default="mqtt",
        description="MQTT over TLS (port 8883), or over WebSockets (port 443) where firewalls allow nothing else",
        json_schema_extra=RESTART,
    )
    connection_file: str = Field(
        default="",
        description="File (mode 0600) with the device's connection string; empty: by certificate",
        json_schema_extra=RESTART,
    )
    identity_file: str = Field(
        default="",
        description="File of the identity that `ballast-bootstrapper` was given by the provisioning service",
        json_schema_extra=RESTART,
    )
    certificate_file: str = Field(default="", description="X.509 certificate, PEM", json_schema_extra=RESTART)
    key_file: str = Field(default="", description="Its key, PEM, mode 0600", json_schema_extra=RESTART)
    host: str = Field(default="", description="Name of the hub, with a certificate", json_schema_extra=RESTART)
    device_id: str = Field(
        default="", description="Device id at the hub, with a certificate", json_schema_extra=RESTART
    )
    ca_file: str = Field(
        default="", description="PEM of the authorities to trust; empty: the system's", json_schema_extra=RESTART
    )
    role: Role = Field(
        default=Role.OPERATOR,
        strict=False,
        description="What commands of the cloud may do; restarting needs installer",
        json_schema_extra=RESTART,
    )
    site_keys: tuple[str, ...] = Field(
        default=("limits", "ramp", "control.parameters"),
        strict=False,
        max_length=100,
        description="Keys, or begins of keys, of this file that the cloud may change",
        json_schema_extra=RESTART,
    )
    telemetry_batch_size: int = Field(
        default=3, ge=1, le=360, description="Records of 10 s in a message", json_schema_extra=RESTART
    )
    backlog_messages_per_s: float = Field(
        default=4.0, ge=0.1, le=20.0, description="Pace of what has waited, messages/s", json_schema_extra=RESTART
    )
    compress: bool = Field(
        default=False,
        description="Bodies by gzip; routes of the hub then cannot look into them",
        json_schema_extra=RESTART,
    )
    commands_per_min: int = Field(
        default=30, ge=1, le=600, description="Commands taken in a minute", json_schema_extra=RESTART
    )
    time_gate_s: float = Field(
        default=120.0,
        ge=0.0,
        le=3600.0,
        description="How long a clock that is not set holds the first connection back, s",
        json_schema_extra=RESTART,
    )
    outbox_records: int = Field(
        default=70_000,
        ge=60_480,
        le=1_000_000,
        description="Records kept while offline; a week is 60 480",
        json_schema_extra=RESTART,
    )


def cloud_faults(model: "SiteModel") -> Iterable[str]:
    """Return what one key of the section alone cannot tell."""
    section = model.cloud
    if section is None or not section.enabled:
        return
    given = [name for name in _X509 if getattr(section, name)]
    whole = [name for name in ("connection_file", "identity_file") if getattr(section, name)]
    if whole and given:
        yield f"cloud.{given[0]}: is for a certificate, but cloud.{whole[0]} is given too; allowed: one of both"
    if len(whole) > 1:
        yield "cloud.identity_file: is given beside cloud.connection_file; allowed: one of both"
    if not whole:
        for name in _X509:
            if name not in given:
                yield f"cloud.{name}: is missing; it is needed where there is no cloud.connection_file"
    for index, key in enumerate(section.site_keys):
        first = key.partition(".")[0]
        if first in NEVER:
            yield f"cloud.site_keys[{index}]: {key!r} is never left to the cloud; not allowed: {', '.join(NEVER)}"
        elif first not in type(model).model_fields:
            yield f"cloud.site_keys[{index}]: {key!r} is no key of a site file; see `ballast check --keys`"


def cloud_settings(section: CloudSection, site_id: str, folder: Path) -> "CloudSettings":
    """Return what the cloud edge needs of the section.

    Args:
        section: Of the site file.
        site_id: Of the unit.
        folder: Where it may keep its files.
    """
    from cloud.settings import CloudSettings  # noqa: PLC0415 - a site without a cloud loads nothing of it

    return CloudSettings(
        site_id=site_id,
        folder=folder,
        connection_file=secret_file(section.connection_file),
        identity_file=secret_file(section.identity_file),
        certificate_file=secret_file(section.certificate_file),
        key_file=secret_file(section.key_file),
        host=section.host,
        device_id=section.device_id,
        ca_file=secret_file(section.ca_file),
        websockets=section.transport == "websockets",
        role=section.role,
        telemetry_batch_size=section.telemetry_batch_size,
        backlog_messages_per_s=section.backlog_messages_per_s,
        compress=section.compress,
        commands_per_min=section.commands_per_min,
        time_gate_s=section.time_gate_s,
        outbox_records=section.outbox_records,
    )


def secret_file(name: str) -> Path | None:
    """Return a file of secrets: as named, else among the credentials systemd hands over, else in /etc/ballast."""
    if not name:
        return None
    return Path(os.environ.get("CREDENTIALS_DIRECTORY") or "/etc/ballast") / name
