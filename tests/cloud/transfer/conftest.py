from collections.abc import Generator

import pytest

from tests.emulators.azurite_server import Azurite, azurite
from tests.emulators.hub import hub, hub_process, needs_443

__all__ = ["blobs", "hub", "hub_process", "needs_443"]


@pytest.fixture(scope="session")
def blobs(tmp_path_factory: pytest.TempPathFactory) -> Generator[Azurite]:
    """A blob service with the containers `files` (artifacts) and `logs` (uploads)."""
    with azurite(tmp_path_factory.mktemp("azurite")) as running:
        running.container("files")
        running.container("logs")
        yield running
