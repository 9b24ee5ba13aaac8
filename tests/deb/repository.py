"""A signed apt repository in a folder, with a key made for the tests."""

import gzip
import os
import shutil
import subprocess
from pathlib import Path

NAME = "Ballast test repository"


class Repository:
    """A folder apt can use: packages of several suites and releases, an index and a signature."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._keys = folder.with_name(f"{folder.name}-keys")
        self._keys.mkdir(parents=True, mode=0o700)
        folder.mkdir(parents=True)
        self._gpg("--quick-gen-key", NAME, "ed25519", "sign", "1d")
        (folder / "ballast.gpg").write_bytes(self._gpg("--export", NAME))

    def publish(self, suite: str, packages: list[Path]) -> None:
        """Make these packages, beside those that are there, the contents of a suite."""
        pool = self.folder / "pool" / suite
        pool.mkdir(parents=True, exist_ok=True)
        for package in packages:
            shutil.copy2(package, pool)
        folder = self.folder / "dists" / suite
        index = folder / "main/binary-amd64"
        index.mkdir(parents=True, exist_ok=True)
        contents = self._archive("packages", f"pool/{suite}")
        (index / "Packages").write_bytes(contents)
        (index / "Packages.gz").write_bytes(gzip.compress(contents, mtime=0))
        for name in ("Release", "InRelease"):
            (folder / name).unlink(missing_ok=True)
        options = {"Origin": "Ballast", "Suite": suite, "Codename": suite, "Components": "main",
                   "Architectures": "amd64 all", "ValidTime": "2592000"}  # fmt: skip
        words = [word for key, value in options.items() for word in ("-o", f"APT::FTPArchive::Release::{key}={value}")]
        release = self._archive(*words, "release", f"dists/{suite}")
        (folder / "Release").write_bytes(release)
        self._gpg("--clearsign", "-o", str(folder / "InRelease"), str(folder / "Release"))

    def _archive(self, *words: str) -> bytes:
        return subprocess.run(["apt-ftparchive", *words], cwd=self.folder, check=True, capture_output=True).stdout

    def _gpg(self, *words: str) -> bytes:
        return subprocess.run(
            ["gpg", "--batch", "--yes", "--quiet", "--passphrase", "", "--pinentry-mode", "loopback", *words],
            env={**os.environ, "GNUPGHOME": str(self._keys)},
            check=True,
            capture_output=True,
        ).stdout

    def close(self) -> None:
        """End the agent that held the key."""
        subprocess.run(["gpgconf", "--homedir", str(self._keys), "--kill", "all"], check=False)
