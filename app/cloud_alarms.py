"""What is wrong with the connection to the cloud, as conditions of the alarm table."""

from typing import TYPE_CHECKING

from control.readings import Finding

if TYPE_CHECKING:
    from cloud.edge import CloudEdge

OFFLINE_S = 900.0
"""A unit that is not connected for so long says so."""


def cloud_findings(edge: "CloudEdge | None") -> tuple[Finding, ...]:
    """Return the conditions of now; none for a site without a cloud."""
    if edge is None:
        return ()
    status, found = edge.status, list[Finding]()
    if status.dropped:
        found.append(Finding("cloud.dropped", "", f"{status.dropped} records"))
    if status.fault:
        found.append(Finding("cloud.outbox", "", status.fault))
    if status.site_problem:
        found.append(Finding("config.refused", "cloud", status.site_problem))
    if edge.ended:
        found.append(Finding("cloud.ended", "", "see the cloud log"))
    elif edge.disconnected_s >= OFFLINE_S and status.refused:
        found.append(Finding("cloud.refused", "", status.last_error))
    elif edge.disconnected_s >= OFFLINE_S:
        found.append(Finding("cloud.offline", "", status.last_error))
    return tuple(found)
