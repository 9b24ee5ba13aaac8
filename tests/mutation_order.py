"""A pytest plugin for mutation runs: the quickest tests first, those that take long not at all.

A change is found by the first test that fails, so the order decides how long the run takes; and a test that simulates
minutes hardly ever finds what the hundreds of small ones do not. `make mutation` loads it (pyproject.toml).
"""

import json
from pathlib import Path

import pytest

DURATIONS = Path("mutmut-stats.json")
"""Written by mutmut into the folder the tests run in, after its first run of all of them."""
LONGEST_S = 0.5


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort by the time a test took in the first run; before it has ended everything runs in the usual order."""
    if not DURATIONS.exists():
        return
    took_s: dict[str, float] = json.loads(DURATIONS.read_text(encoding="utf-8"))["duration_by_test"]
    items[:] = [item for item in items if took_s.get(item.nodeid, 0.0) <= LONGEST_S]
    items.sort(key=lambda item: took_s.get(item.nodeid, 0.0))
