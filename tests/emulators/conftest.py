"""Fixtures of this folder's own tests."""

from pathlib import Path

import pytest

from tests.emulators.hub import hub, hub_process, needs_443, tolerate_sockets_of_the_sdk

__all__ = ["hub", "hub_process", "needs_443"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the SDK be as it is, in the tests that use it."""
    tolerate_sockets_of_the_sdk(items, Path(__file__).parent)
