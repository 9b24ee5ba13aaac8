from collections.abc import Iterator

import pytest

from tests.emulators.azurite_server import Azurite, azurite


@pytest.fixture(scope="session")
def blobs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Azurite]:
    """A blob service with the containers `files` (artifacts) and `logs` (uploads)."""
    with azurite(tmp_path_factory.mktemp("azurite")) as running:
        running.container("files")
        running.container("logs")
        yield running
