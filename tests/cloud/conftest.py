"""Fixtures of this folder: the emulated hub, and a unit with an ideal plant connected to it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cloud.unit import CloudUnit
from tests.emulators.hub import TestHub, hub, hub_process, needs_443

__all__ = ["hub", "hub_process", "needs_443", "unit"]


@pytest.fixture
async def unit(hub: TestHub, tmp_path: Path) -> AsyncIterator[CloudUnit]:
    """A unit that knows the hub, not started yet."""
    made = CloudUnit(hub, tmp_path)
    yield made
    await made.stop()
