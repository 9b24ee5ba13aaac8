"""Keys of the release side: ed25519 in PKCS#8 PEM, 0600, encrypted when a passphrase is given."""

# tuf and securesystemslib export these names without saying so in their types.
# pyright: reportPrivateImportUsage=false

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner

ROOT_KEYS = ("root1", "root2")
ROLE_KEYS = ("targets", "snapshot", "timestamp")


class KeyFileError(Exception):
    """A key cannot be read or written; in one sentence."""


class KeyFolder:
    """Keys by name; root's are better kept on two sticks that are never plugged in together but to sign."""

    def __init__(self, folders: tuple[Path, ...], passphrase: str = "") -> None:
        """Use keys of the first folder that has them; new ones go to the first."""
        self._folders, self._passphrase = folders, passphrase

    def path(self, name: str) -> Path:
        """Return where a key is; where it would be when there is none."""
        for folder in self._folders:
            if (folder / f"{name}.pem").is_file():
                return folder / f"{name}.pem"
        return self._folders[0] / f"{name}.pem"

    def make(self, name: str) -> CryptoSigner:
        """Make a key; an old one of the name is kept beside it.

        Raises:
            KeyFileError: It cannot be written.
        """
        path = self.path(name)
        key = Ed25519PrivateKey.generate()
        secret = BestAvailableEncryption(self._passphrase.encode()) if self._passphrase else NoEncryption()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if path.exists():
                path.rename(_free(path))
            with open(path, "xb", opener=lambda file, flags: os.open(file, flags, 0o600)) as file:
                file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, secret))
        except OSError as error:
            raise KeyFileError(f"{path}: {error.strerror}") from error
        return CryptoSigner(key)

    def load(self, name: str) -> CryptoSigner:
        """Return a key.

        Raises:
            KeyFileError: There is none, or the passphrase is wrong.
        """
        path = self.path(name)
        secret = self._passphrase.encode() if self._passphrase else None
        try:
            key = load_pem_private_key(path.read_bytes(), secret)
        except OSError as error:
            raise KeyFileError(f"{path}: {error.strerror}") from error
        except (TypeError, ValueError) as error:  # TypeError: encrypted or not, other than expected
            raise KeyFileError(f"{path}: {error}") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise KeyFileError(f"{path}: not an ed25519 key")
        return CryptoSigner(key)


def _free(path: Path) -> Path:
    number = 1
    while path.with_suffix(f".old{number}").exists():
        number += 1
    return path.with_suffix(f".old{number}")
