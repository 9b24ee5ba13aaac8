"""Site-file section of artifacts: who may sign what the cloud sends, and how long it is tried."""

import base64
import binascii
from typing import Annotated

from pydantic import AfterValidator, Field

from app.site_section import RESTART, Section


def _key(text: str) -> str:
    try:
        length = len(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        length = 0
    if length != 32:
        raise ValueError("not 32 bytes in Base64")
    return text


class ArtifactSection(Section):
    """Configurations and firmware from the cloud; left out: none are taken."""

    keys: tuple[Annotated[str, AfterValidator(_key)], ...] = Field(
        strict=False,
        min_length=1,
        max_length=8,
        description="Ed25519 public keys, 32 bytes in Base64; one of them must have signed an artifact",
        json_schema_extra=RESTART,
    )
    hardware: str = Field(
        default="",
        max_length=60,
        description="What artifacts call this hardware; left out: as the computer calls itself, e.g. raspberry-pi-4",
        json_schema_extra=RESTART,
    )
    trial_s: float = Field(
        default=120.0,
        ge=30.0,
        le=900.0,
        description="After this long with a new configuration all devices must be there, else it is taken back, s",
        json_schema_extra=RESTART,
    )
    idle_below_w: float = Field(
        default=1000.0,
        ge=0.0,
        le=1e7,
        description="A configuration comes into use while the battery gives or takes less than this, W",
        json_schema_extra=RESTART,
    )
