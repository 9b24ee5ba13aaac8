"""The contract with the distribution operator in the site file (`[dso]`)."""

from collections.abc import Iterable

from pydantic import Field

from app.site_section import LIVE, Section
from control.dso.model import DsoFallback, DsoSettings
from control.readings import NO_LIMIT


class DsoSection(Section):
    """Limit of the distribution operator (§ 14a EnWG and its like); leave the section out where there is none."""

    import_w: float | None = Field(
        default=None,
        ge=0.0,
        le=1e8,
        description="Grid power of charging allowed by the contact and by fallback `limit`, W",
        json_schema_extra=LIVE,
    )
    export_w: float | None = Field(
        default=None,
        ge=0.0,
        le=1e8,
        description="Export of the site allowed by the contact and by fallback `limit`, W",
        json_schema_extra=LIVE,
    )
    keep_s: float = Field(
        default=900.0,
        ge=0.0,
        le=604_800.0,
        description="How long the last limit is kept when the commanding side is lost, s",
        json_schema_extra=LIVE,
    )
    fallback: DsoFallback = Field(
        default=DsoFallback.RELEASE,
        strict=False,
        description="What the contract says after that: release it, hold it, or the limit of this section",
        json_schema_extra=LIVE,
    )
    own_surplus_free: bool = Field(
        default=True,
        description="Charging from the site's own surplus does not count against the import limit",
        json_schema_extra=LIVE,
    )


def dso_of(section: DsoSection | None) -> tuple[DsoSettings, ...]:
    """Return what `control` needs; nothing without the section."""
    if section is None:
        return ()
    return (
        DsoSettings(
            import_w=NO_LIMIT if section.import_w is None else section.import_w,
            export_w=NO_LIMIT if section.export_w is None else section.export_w,
            keep_s=section.keep_s,
            fallback=section.fallback,
            own_surplus_free=section.own_surplus_free,
        ),
    )


def dso_checks(section: DsoSection | None) -> Iterable[str]:
    """Return what one key alone cannot tell."""
    if section is None or section.fallback is not DsoFallback.LIMIT:
        return
    if section.import_w is None and section.export_w is None:
        yield "dso.fallback: 'limit' needs dso.import_w or dso.export_w"
