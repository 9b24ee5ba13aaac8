"""A plant for the limits, and how near a power must be."""

from typing import Any

import pytest

from tests.control.limit_cases import battery, snapshot

ABOUT = 1e-6


def plant(**changes: Any) -> Any:
    """A snapshot whose only rack differs from a healthy one."""
    return snapshot(batteries=(battery(**changes),))


def near(expected: tuple[float, float] | None) -> Any:
    return None if expected is None else pytest.approx(expected, abs=ABOUT)


FULL_A = 5000.0 / 50.0 / 0.96
"""Current of the rack at full power."""
