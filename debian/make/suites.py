"""What differs between the releases of Debian and between the architectures."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Suite:
    """One release of Debian (and of Raspberry Pi OS, which has the same names)."""

    name: str
    python: str
    """The Python it ships; the payload runs under this one only."""
    tag: str
    """End of the version of packages made for it; sorts as the releases do."""
    glibc: str
    """Newest manylinux level whose wheels run there."""
    libraries: tuple[str, ...]
    """What the wheels need of the system, named by hand (`readelf -d` of their libraries)."""

    @property
    def next_python(self) -> str:
        """The first Python the payload does not run under."""
        major, minor = self.python.split(".")
        return f"{major}.{int(minor) + 1}"


_LIBRARIES = (
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libgssapi-krb5-2",
    "libstdc++6",
    "libx11-6",
    "libxkbcommon0",
    "libzstd1",
    "zlib1g",
)
SCREEN_LIBRARIES = ("libdrm2", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1")
"""For the platforms linuxfb and wayland of Qt; a unit without a screen does not need them."""

SUITES = {
    "bookworm": Suite(
        name="bookworm",
        python="3.11",
        tag="deb12",
        glibc="2_36",
        libraries=("libc6 (>= 2.36)", "libglib2.0-0", *_LIBRARIES),
    ),
    "trixie": Suite(
        name="trixie",
        python="3.13",
        tag="deb13",
        glibc="2_40",  # has 2.41; nothing newer is asked for by any wheel
        libraries=("libc6 (>= 2.41)", "libglib2.0-0t64", *_LIBRARIES),
    ),
}
MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
"""Debian's name of an architecture, and the kernel's."""
