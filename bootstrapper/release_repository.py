"""The update repository as the release side sees it: TUF metadata and targets in a folder, ready to be published."""

# tuf and securesystemslib export these names without saying so in their types.
# pyright: reportPrivateImportUsage=false

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import StorageError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from bootstrapper.release_keys import ROLE_KEYS, ROOT_KEYS, KeyFolder
from bootstrapper.update.rules import TargetError, described

DAYS = {"root": 730, "targets": 365, "snapshot": 90, "timestamp": 30}
"""Until metadata expires. A site offline for longer than the timestamp's takes no update, but goes on running."""


class ReleaseError(Exception):
    """It cannot be done; in one sentence."""


@dataclass(frozen=True)
class Row:
    """One role's state."""

    role: str
    version: int
    expires: datetime
    keys: int
    threshold: int


class ReleaseFolder:
    """A repository in a folder: `metadata/` and `targets/`."""

    def __init__(self, folder: Path, keys: KeyFolder, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:  # noqa: TID251 - a person's tool, not the product
        self._metadata, self._targets, self._keys, self._now = folder / "metadata", folder / "targets", keys, now

    def init(self) -> Path:
        """Make keys and an empty repository; return the root of trust to ship with the product.

        Raises:
            ReleaseError: There is a repository already.
            KeyFileError: Keys cannot be written.
        """
        if self._newest("root") is not None:
            raise ReleaseError(f"{self._metadata} holds a repository already")
        signers = {name: self._keys.make(name) for name in (*ROOT_KEYS, *ROLE_KEYS)}
        root = Root(expires=self._until("root"), consistent_snapshot=True)
        for name, signer in signers.items():
            root.add_key(signer.public_key, "root" if name in ROOT_KEYS else name)
        root.roles["root"].threshold = len(ROOT_KEYS)
        self._sign_root(Metadata(root), [signers[name] for name in ROOT_KEYS])
        self._write("targets", Metadata(Targets(expires=self._until("targets"))), signers["targets"])
        self._publish_state(new_snapshot=True, first=True)
        return self._metadata / "1.root.json"

    def add(self, file: Path, place: str, custom: Mapping[str, Any]) -> str:
        """Add a file with what it is; return its name in the repository.

        Raises:
            ReleaseError: The description is not usable, or there is another file of this name.
            KeyFileError: A key is missing.
        """
        try:
            data = file.read_bytes()
        except OSError as error:
            raise ReleaseError(f"{file}: {error.strerror}") from error
        name = f"{place}/{file.name}"
        digest = hashlib.sha256(data).hexdigest()
        try:
            described(name, len(data), digest, custom)
        except TargetError as error:
            raise ReleaseError(str(error)) from error
        targets = self._load("targets", Targets)
        before = targets.signed.targets.get(name)
        if before is not None and before.hashes.get("sha256") != digest:
            raise ReleaseError(f"{name} is in the repository with another content; give the file another version")
        target = self._targets / place / f"{digest}.{file.name}"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
        info = TargetFile.from_data(name, data, ["sha256"])
        info.unrecognized_fields["custom"] = dict(custom)
        targets.signed.targets[name] = info
        self._next_targets(targets)
        return name

    def remove(self, name: str) -> None:
        """Withdraw a target; units that have it keep it.

        Raises:
            ReleaseError: There is none of this name.
            KeyFileError: A key is missing.
        """
        targets = self._load("targets", Targets)
        if name not in targets.signed.targets:
            raise ReleaseError(
                f"there is no {name!r}; there are: {', '.join(sorted(targets.signed.targets)) or 'none'}"
            )
        del targets.signed.targets[name]
        self._next_targets(targets)

    def refresh(self) -> None:
        """Sign the timestamp anew (weekly), and the snapshot where it ends soon.

        Raises:
            KeyFileError: A key is missing.
            ReleaseError: The repository cannot be read.
        """
        soon = self._now() + timedelta(days=DAYS["timestamp"])
        self._publish_state(new_snapshot=self._load("snapshot", Snapshot).signed.expires < soon)

    def rotate(self, name: str) -> None:
        """Replace a key by a new one; the new root is signed by the keys before and after.

        Raises:
            ReleaseError: There is no such key.
            KeyFileError: A key is missing.
        """
        if name not in (*ROOT_KEYS, *ROLE_KEYS):
            raise ReleaseError(f"there is no key {name!r}, allowed: {', '.join((*ROOT_KEYS, *ROLE_KEYS))}")
        old = {root: self._keys.load(root) for root in ROOT_KEYS}
        before = self._keys.load(name)
        root = self._load("root", Root)
        role = "root" if name in ROOT_KEYS else name
        signer = self._keys.make(name)
        root.signed.revoke_key(before.public_key.keyid, role)
        root.signed.add_key(signer.public_key, role)
        root.signed.version += 1
        root.signed.expires = self._until("root")
        signers = [*old.values(), *([signer] if role == "root" else [])]
        self._sign_root(root, signers)
        if role == "targets":
            self._next_targets(self._load("targets", Targets))
        elif role != "root":
            self._publish_state(new_snapshot=True)

    def renew_root(self) -> None:
        """Sign the root anew with a new date.

        Raises:
            KeyFileError: A key is missing.
            ReleaseError: The repository cannot be read.
        """
        root = self._load("root", Root)
        root.signed.version += 1
        root.signed.expires = self._until("root")
        self._sign_root(root, [self._keys.load(name) for name in ROOT_KEYS])

    def rows(self) -> tuple[Row, ...]:
        """Return the state of each role.

        Raises:
            ReleaseError: The repository cannot be read.
        """
        root = self._load("root", Root)
        kinds: dict[str, Any] = {"root": Root, "targets": Targets, "snapshot": Snapshot, "timestamp": Timestamp}
        rows: list[Row] = []
        for role, kind in kinds.items():
            signed = self._load(role, kind).signed
            held = root.signed.roles[role]
            rows.append(Row(role, signed.version, signed.expires, len(held.keyids), held.threshold))
        return tuple(rows)

    def targets(self) -> Mapping[str, TargetFile]:
        """Return what is offered.

        Raises:
            ReleaseError: The repository cannot be read.
        """
        return self._load("targets", Targets).signed.targets

    def _until(self, role: str) -> datetime:
        return (self._now() + timedelta(days=DAYS[role])).replace(microsecond=0)

    def _newest(self, role: str) -> Path | None:
        if role == "timestamp":
            path = self._metadata / "timestamp.json"
            return path if path.is_file() else None
        found = {int(path.name.split(".", 1)[0]): path for path in self._metadata.glob(f"*.{role}.json")}
        return found[max(found)] if found else None

    def _load(self, role: str, kind: type[Any]) -> Metadata[Any]:
        path = self._newest(role)
        if path is None:
            raise ReleaseError(f"{self._metadata} holds no {role} metadata; begin with `ballast-release init`")
        try:
            return Metadata[kind].from_file(str(path))
        except (DeserializationError, StorageError) as error:
            raise ReleaseError(f"{path}: {error}") from error

    def _sign_root(self, root: Metadata[Root], signers: list[CryptoSigner]) -> None:
        root.signatures.clear()
        for signer in signers:
            root.sign(signer, append=True)
        self._store(f"{root.signed.version}.root.json", root)

    def _write(self, role: str, metadata: Metadata[Any], signer: CryptoSigner) -> None:
        metadata.sign(signer)
        name = f"{role}.json" if role == "timestamp" else f"{metadata.signed.version}.{role}.json"
        self._store(name, metadata)

    def _store(self, name: str, metadata: Metadata[Any]) -> None:
        self._metadata.mkdir(parents=True, exist_ok=True)
        beside = self._metadata / f".{name}.new"
        beside.write_bytes(metadata.to_bytes(JSONSerializer(compact=False)))
        os.replace(beside, self._metadata / name)  # noqa: PTH105 - the same, and shorter

    def _next_targets(self, targets: Metadata[Targets]) -> None:
        targets.signed.version += 1
        targets.signed.expires = self._until("targets")
        self._write("targets", targets, self._keys.load("targets"))
        self._publish_state(new_snapshot=True)

    def _publish_state(self, *, new_snapshot: bool, first: bool = False) -> None:
        """Sign snapshot (where something changed) and timestamp."""
        if new_snapshot:
            snapshot = Metadata(Snapshot()) if first else self._load("snapshot", Snapshot)
            snapshot.signed.version += 0 if first else 1
            snapshot.signed.expires = self._until("snapshot")
            snapshot.signed.meta["targets.json"] = MetaFile(self._load("targets", Targets).signed.version)
            self._write("snapshot", snapshot, self._keys.load("snapshot"))
        timestamp = Metadata(Timestamp()) if first else self._load("timestamp", Timestamp)
        timestamp.signed.version += 0 if first else 1
        timestamp.signed.expires = self._until("timestamp")
        timestamp.signed.snapshot_meta = MetaFile(self._load("snapshot", Snapshot).signed.version)
        self._write("timestamp", timestamp, self._keys.load("timestamp"))
