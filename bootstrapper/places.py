"""Where things are on disk; the root is another one in tests and for a mounted card.

What root acts on (journal, downloads, keys of trust) is in a folder of root's own: the control program, which runs
without rights, cannot change what root will install.
"""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Places:
    """Folders and files of the bootstrapper."""

    root: Path = Path("/")

    @property
    def payloads(self) -> Path:
        """One folder a version, and the link `current`."""
        return self.root / "opt/ballast-ems"

    @property
    def current(self) -> Path:
        """Link to the version that runs."""
        return self.payloads / "current"

    @property
    def settings(self) -> Path:
        """The bootstrapper's own settings."""
        return self.root / "etc/ballast/bootstrapper.toml"

    @property
    def site(self) -> Path:
        """The site file that counts, by the rule of app/site_place.py: the installer's, else the one of the screen."""
        installers, made = self.root / "etc/ballast/site.toml", self.data / "site.toml"
        return made if made.is_file() and not installers.exists() else installers

    @property
    def shipped_root(self) -> Path:
        """Root of trust as the package ships it."""
        return self.root / "usr/share/ballast-ems-bootstrapper/root.json"

    @property
    def own(self) -> Path:
        """State of the bootstrapper, root's alone."""
        return self.root / "var/lib/ballast-bootstrapper"

    @property
    def journal(self) -> Path:
        """Journal of updates."""
        return self.own / "update/journal.json"

    @property
    def downloads(self) -> Path:
        """Downloaded, not yet installed files."""
        return self.own / "update/downloads"

    @property
    def metadata(self) -> Path:
        """Signed metadata as last seen."""
        return self.own / "update/metadata"

    @property
    def provisioning(self) -> Path:
        """Journal of provisioning."""
        return self.own / "provisioning.json"

    @property
    def data(self) -> Path:
        """Data of the control program."""
        return self.root / "var/lib/ballast"

    @property
    def update_status(self) -> Path:
        """Status of updates for screen, cloud and log."""
        return self.data / "update/status.json"

    @property
    def artifacts(self) -> Path:
        """Device data that came by update: one folder a kind and name, one a version, and the link `current`."""
        return self.data / "artifacts"

    @property
    def identity(self) -> Path:
        """Who the unit is for the cloud (0600 of the service's user)."""
        return self.data / "identity"

    @property
    def run(self) -> Path:
        """Run-time folder: socket and status."""
        return self.root / "run/ballast-bootstrapper"

    @property
    def socket(self) -> Path:
        """Where the control program may ask."""
        return self.run / "socket"

    @property
    def status(self) -> Path:
        """Progress of the first boot, for the screen."""
        return self.run / "status.json"

    @property
    def control_socket(self) -> Path:
        """The control program's local link."""
        return self.root / "run/ballast/control.sock"

    def boot_id(self) -> str:
        """Return the kernel's id of this boot; empty where there is none."""
        try:
            return (self.root / "proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except OSError:
            return ""
