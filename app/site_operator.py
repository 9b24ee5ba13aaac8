"""Site-file section of what the system operator wants to know: names of its files and how long the log is kept."""

from pydantic import Field

from app.site_section import RESTART, Section


class OperatorSection(Section):
    """Log for the transmission system operator; written while the site offers grid services."""

    resource: str = Field(
        default="",
        pattern=r"^[A-Za-z0-9-]{0,40}$",
        description="Name of the resource in file names, as agreed with the operator; empty: the site id",
        json_schema_extra=RESTART,
    )
    area: str = Field(
        default="", pattern=r"^[A-Z0-9]{0,8}$", description="Bidding area, such as SE3", json_schema_extra=RESTART
    )
    time_zone: str = Field(
        default="UTC", pattern=r"^(UTC|CET)$", description="Time in files: UTC or CET", json_schema_extra=RESTART
    )
    keep_days: int = Field(
        default=30, ge=14, le=400, description="Days the log is kept; at least 14", json_schema_extra=RESTART
    )


def resource_of(section: OperatorSection, site_id: str) -> str:
    """Return the name of the resource; an underscore would split the file name."""
    return section.resource or site_id.replace("_", "-")
