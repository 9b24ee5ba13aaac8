"""The version of the installed product."""

from importlib import metadata


def version() -> str:
    """Return the version of the installed distribution."""
    return metadata.version("ballast-ems")
