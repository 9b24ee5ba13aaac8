"""Fixtures of this folder: the emulated hub, and a unit with an ideal plant connected to it."""

import gc
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.cloud.unit import CloudUnit
from tests.emulators.hub import TestHub, hub, hub_process, needs_443

__all__ = ["hub", "hub_process", "needs_443", "unit"]

SDK = (
    "ignore:ssl.PROTOCOL_TLSv1_2:DeprecationWarning",
    "ignore:unclosed:ResourceWarning",
    "ignore:Exception ignored in. <s:pytest.PytestUnraisableExceptionWarning",
)
"""The SDK's own: its way to TLS, and sockets it leaves to the collector when a peer has gone."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the SDK be as it is, in the tests that use it."""
    for item in items:
        if "hub" in getattr(item, "fixturenames", ()) and item.path.parent == Path(__file__).parent:
            for rule in SDK:
                item.add_marker(pytest.mark.filterwarnings(rule))


@pytest.fixture(scope="module", autouse=True)
def leftovers() -> Iterator[None]:
    """Collect what the SDK leaves behind while its warnings are not errors."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()


@pytest.fixture
async def unit(hub: TestHub, tmp_path: Path) -> AsyncIterator[CloudUnit]:
    """A unit that knows the hub, not started yet."""
    made = CloudUnit(hub, tmp_path)
    yield made
    await made.stop()
