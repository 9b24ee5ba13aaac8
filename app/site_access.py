"""Site-file section of access at the screen; the PINs themselves are never in a site file."""

from pydantic import Field

from app.site_section import RESTART, Section


class AccessSection(Section):
    """Access at the touchscreen; `ballast access` sets the PINs."""

    log_out_s: float = Field(
        default=300.0,
        ge=30.0,
        le=3600.0,
        description="Whoever has logged in is logged out after this long without a touch, s",
        json_schema_extra=RESTART,
    )
