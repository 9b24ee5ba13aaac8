"""Fixtures of this folder's own tests."""

from tests.emulators.hub import hub, hub_process, needs_443

__all__ = ["hub", "hub_process", "needs_443"]
