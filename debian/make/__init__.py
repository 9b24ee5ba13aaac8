"""Builds the Debian packages: `make deb`. See docs/packaging.md."""
