"""How the cloud edge works, as the site file says (`app.site_cloud`)."""

from pathlib import Path

import msgspec

from control.requests import Role


class CloudSettings(msgspec.Struct, frozen=True):
    """Everything the cloud edge is told at its start."""

    site_id: str
    folder: Path
    """Where outbox, twin and answered commands are kept."""
    connection_file: Path | None = None
    """File with the connection string; None: an X.509 identity."""
    identity_file: Path | None = None
    """What the bootstrapper was given by the provisioning service."""
    certificate_file: Path | None = None
    key_file: Path | None = None
    host: str = ""
    """Of the hub, with X.509."""
    device_id: str = ""
    """With X.509."""
    ca_file: Path | None = None
    """Whom to trust instead of the system's authorities."""
    websockets: bool = False
    role: Role = Role.OPERATOR
    telemetry_batch_size: int = 3
    backlog_messages_per_s: float = 4.0
    compress: bool = False
    commands_per_min: int = 30
    time_gate_s: float = 120.0
    """How long a clock that is not set holds the first connection back."""
    outbox_records: int = 70_000
