"""The unit's place at the hub, as the bootstrapper provisioned it, and what the hub thinks of it.

`ballast-bootstrapper` asks the provisioning service and writes the identity file; this side reads it, and counts in a
file of its own how often the hub refused it. From that the bootstrapper concludes when to ask anew. Two files instead
of an import: the two programs never import each other (docs/decisions/0010).
"""

import stat
from pathlib import Path
from typing import Literal

import msgspec

from cloud.durable import write_durable


class IdentityError(Exception):
    """Why the identity file is not used, in one sentence without its secrets."""


class Credential(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What proves who the unit is: a key, or a certificate with its private key."""

    key: str = ""
    """Base64; a secret."""
    certificate: str = ""
    private_key: str = ""
    """Path of a PEM file."""

    def __repr__(self) -> str:
        """Say which kind; never the key."""
        return "Credential(certificate)" if self.certificate else "Credential(key)"


class HubIdentity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the unit belongs and what proves it."""

    schema: Literal["ballast-identity/1"]
    hub: str
    device_id: str
    credential: Credential
    enrolment: str
    """SHA-256 of the enrolment file it came from."""
    provisioned_at_utc: float
    payload: str = ""
    """What the provisioning service sent along (JSON); empty: nothing."""

    @property
    def connection_string(self) -> str:
        """The identity as the hub's SDK wants it; a secret."""
        start = f"HostName={self.hub};DeviceId={self.device_id}"
        return f"{start};x509=true" if self.credential.certificate else f"{start};SharedAccessKey={self.credential.key}"


def read_identity(file: Path) -> HubIdentity:
    """Return the unit's identity.

    Raises:
        IdentityError: There is none yet, it can be read by others, or it is damaged.
    """
    try:
        if stat.S_IMODE(file.stat().st_mode) & 0o077:
            raise IdentityError(f"{file} can be read by others; run: chmod 600 {file}")
        found = msgspec.json.decode(file.read_bytes(), type=HubIdentity)
    except FileNotFoundError as error:
        raise IdentityError(f"not provisioned yet: there is no {file}") from error
    except OSError as error:
        raise IdentityError(f"{file} cannot be read: {error.strerror}") from error
    except msgspec.DecodeError as error:
        raise IdentityError(f"{file} is damaged: {error}") from error
    if not found.hub or not found.device_id:
        raise IdentityError(f"{file} is damaged: it names no hub or no device")
    if bool(found.credential.key) == bool(found.credential.certificate):
        raise IdentityError(f"{file} is damaged: a key or a certificate is needed, not both")
    return found


class Refused(msgspec.Struct, frozen=True):
    """How often the hub refused one identity since it last let it in."""

    schema: Literal["ballast-refusals/1"]
    hub: str
    device_id: str
    provisioned_at_utc: float
    """Of the identity: a new one begins at 0."""
    count: int
    first_at_utc: float
    last_at_utc: float


class Refusals:
    """Counts what the hub refuses, over restarts; the bootstrapper reads it."""

    def __init__(self, file: Path, identity: HubIdentity) -> None:
        self._file = file
        self._identity = identity
        self._now = self._read()

    @property
    def count(self) -> int:
        """Refusals since the hub last let this identity in."""
        return self._now.count

    def refused(self, now_utc: float) -> None:
        """Count one more refusal for wrong credentials.

        Raises:
            OSError: The file cannot be written; it is counted all the same.
        """
        first = self._now.first_at_utc if 0 < self._now.first_at_utc <= now_utc else now_utc
        self._now = msgspec.structs.replace(
            self._now, count=self._now.count + 1, first_at_utc=first, last_at_utc=now_utc
        )
        self._file.parent.mkdir(parents=True, exist_ok=True)
        write_durable(self._file, msgspec.json.encode(self._now))

    def accepted(self) -> None:
        """Forget them: the hub let the unit in.

        Raises:
            OSError: The file cannot be removed.
        """
        self._now = self._none()
        self._file.unlink(missing_ok=True)

    def _none(self) -> Refused:
        who = self._identity
        return Refused("ballast-refusals/1", who.hub, who.device_id, who.provisioned_at_utc, 0, 0.0, 0.0)

    def _read(self) -> Refused:
        none = self._none()
        try:
            found = msgspec.json.decode(self._file.read_bytes(), type=Refused)
        except (OSError, msgspec.DecodeError):  # none, or damaged: counted anew
            return none
        same = (found.hub, found.device_id, found.provisioned_at_utc) == (
            none.hub,
            none.device_id,
            none.provisioned_at_utc,
        )
        return found if same else none
