"""What is wrong with the cloud is an alarm that says what to do."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.cloud_alarms import OFFLINE_S, cloud_findings
from cloud.edge import CloudEdge
from cloud.status import CloudStatus
from control.alarms import ROWS


def edge(status: CloudStatus, *, ended: bool = False, disconnected_s: float = 0.0) -> CloudEdge:
    return cast("CloudEdge", SimpleNamespace(status=status, ended=ended, disconnected_s=disconnected_s))


@pytest.mark.parametrize(
    ("status", "more", "rows"),
    [
        (CloudStatus(connected=True), {}, []),
        (CloudStatus(last_error="no route"), {"disconnected_s": OFFLINE_S - 1.0}, []),
        (CloudStatus(last_error="no route"), {"disconnected_s": OFFLINE_S}, ["cloud.offline"]),
        (CloudStatus(last_error="key", refused=True), {"disconnected_s": OFFLINE_S}, ["cloud.refused"]),
        (CloudStatus(connected=True, dropped=3, fault="disk full"), {}, ["cloud.dropped", "cloud.outbox"]),
        (CloudStatus(connected=True, site_problem="limits.x: unknown key"), {}, ["config.refused"]),
        (CloudStatus(), {"ended": True, "disconnected_s": OFFLINE_S}, ["cloud.ended"]),
    ],
)
def test_each_trouble_has_its_row(status: CloudStatus, more: dict[str, Any], rows: list[str]) -> None:
    found = cloud_findings(edge(status, **more))
    assert [finding.row_id for finding in found] == rows
    assert set(rows) <= set(ROWS)


def test_a_site_without_a_cloud_has_no_alarm_of_it() -> None:
    assert cloud_findings(None) == ()
