"""A short soak of the screen; the million records of `python -m benchmarks --only screen_soak` are for a quiet hour."""

import pytest

from benchmarks import screen_soak
from benchmarks.frame import QUICK

LEAK_MB = 40.0
"""A short run is still filling its caches (10 MB here); what leaks with every page or record is far more than this."""


@pytest.mark.timeout(600)  # 10 s on a quiet computer
def test_records_and_pages_by_the_thousand_leave_no_warning_and_no_large_growth() -> None:
    found = {figure.name: figure.value for figure in screen_soak.run(QUICK).figures}
    assert found["record updates shown"] >= screen_soak.QUICK_UPDATES
    assert found["frames drawn"] > 100
    assert found["warnings of Qt and QML"] == 0
    assert found["restarts of the screen by itself"] == 0
    assert found["memory grown after the first tenth"] < LEAK_MB
