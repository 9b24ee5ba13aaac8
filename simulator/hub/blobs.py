"""A blob store of the hub's own, so that file upload and download work without a storage account or Azurite.

The part of the blob REST interface that the storage SDK uses for one blob: put, blocks and their list, properties, a
range under a condition. Files lie in the hub's folder under their own names.
Source: Microsoft, "Azure Blob Storage REST API".
"""

import base64
import hmac
import re
from email.utils import formatdate
from pathlib import Path
from urllib.parse import quote, unquote

import msgspec
from aiohttp import web

from simulator.hub.credentials import signature
from simulator.hub.hub import Hub

ACCOUNT = "ballasthub"
UPLOADS = "uploads"
ARTIFACTS = "artifacts"
MAX_BYTES = 256 * 1024 * 1024
"""Of one blob, or of one request."""
_PIECE = 1 << 16
_BLOCK = re.compile(r"<(?:Latest|Uncommitted|Committed)>([^<]{1,88})</")
_RANGE = re.compile(r"bytes=(\d{1,18})-(\d{0,18})")


class BlobRefusedError(Exception):
    """A request that is not served; `status` and `code` are those of the REST interface."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


class BlobStore:
    """Blobs as files below the hub's folder."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._folder = hub.folder / "blobs"

    def path(self, container: str, name: str) -> Path:
        """Return where a blob lies.

        Raises:
            BlobRefusedError: The name could not be a file's.
        """
        parts = (container, *name.split("/"))
        if any(part in ("", ".", "..") or len(part.encode()) > 200 or "\0" in part for part in parts):
            raise BlobRefusedError(400, "InvalidResourceName")
        return self._folder.joinpath(*parts)

    def query(self, container: str, name: str, permission: str, valid_s: float) -> str:
        """Return a signed query for one blob, beginning with `?`; `permission` is `r`, `rw` or the like."""
        expires = str(int(self._hub.now_s() + valid_s))
        signed = self._signed(container, name, permission, expires)
        return f"?sv=hub&sr=b&sp={permission}&se={expires}&sig={quote(signed, safe='')}"

    def url(self, container: str, name: str, permission: str, valid_s: float) -> str:
        """Return the address of a blob with a signed query."""
        query = self.query(container, name, permission, valid_s)
        return f"https://{self._hub.host}/{ACCOUNT}/{container}/{quote(name)}{query}"

    def _signed(self, container: str, name: str, permission: str, expires: str) -> str:
        return signature(self._hub.state.blob_key, f"{permission}\n{expires}\n{container}/{name}")

    def check(self, request: web.Request, permission: str) -> Path:
        """Return the file of a request that may do this.

        Raises:
            BlobRefusedError: Its query is wrong, expired, or for something else.
        """
        container, name, query = request.match_info["container"], request.match_info["name"], request.query
        granted, expires = query.get("sp", ""), query.get("se", "")
        right = self._signed(container, name, granted, expires)
        if not hmac.compare_digest(right.encode(), query.get("sig", "").encode()):
            raise BlobRefusedError(403, "AuthenticationFailed")
        if float(expires) <= self._hub.now_s():
            raise BlobRefusedError(403, "AuthenticationFailed")
        if permission not in granted:
            raise BlobRefusedError(403, "AuthorizationPermissionMismatch")
        return self.path(container, name)


async def _received(request: web.Request, path: Path) -> None:
    """Write the body of a request to a file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".part")
    size = 0
    with draft.open("wb") as file:
        async for piece in request.content.iter_chunked(_PIECE):
            size += len(piece)
            if size > MAX_BYTES:
                draft.unlink()
                raise BlobRefusedError(413, "RequestBodyTooLarge")
            file.write(piece)
    draft.replace(path)


def _blocks(path: Path) -> Path:
    return path.with_name(path.name + ".blocks")


def _block(path: Path, block: str) -> Path:
    return _blocks(path) / base64.urlsafe_b64encode(block.encode()).decode()


async def _put(request: web.Request, path: Path) -> None:
    match request.query.get("comp", ""):
        case "":
            await _received(request, path)
        case "block":
            await _received(request, _block(path, request.query.get("blockid", "")))
        case "blocklist":
            _join(path, _BLOCK.findall((await request.content.read(1 << 20)).decode("utf-8", "replace")))
        case other:
            raise BlobRefusedError(400, f"InvalidQueryParameterValue-{other[:20]}")


def _join(path: Path, names: list[str]) -> None:
    pieces = [_block(path, unquote(name)) for name in names]
    if not all(piece.is_file() for piece in pieces):
        raise BlobRefusedError(400, "InvalidBlockList")
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".part")
    with draft.open("wb") as file:
        for piece in pieces:
            file.write(piece.read_bytes())
    draft.replace(path)
    for piece in _blocks(path).glob("*"):
        piece.unlink()
    if _blocks(path).is_dir():
        _blocks(path).rmdir()


def _about(path: Path) -> dict[str, str]:
    status = path.stat()
    return {
        "ETag": f'"0x{status.st_mtime_ns:X}{status.st_size:X}"',
        "Last-Modified": formatdate(status.st_mtime, usegmt=True),
        "x-ms-blob-type": "BlockBlob",
        "x-ms-version": "2021-12-02",
        "Accept-Ranges": "bytes",
        "Content-Type": "application/octet-stream",
    }


def _read(request: web.Request, path: Path) -> web.Response:
    if not path.is_file():
        raise BlobRefusedError(404, "BlobNotFound")
    headers, size = _about(path), path.stat().st_size
    if request.headers.get("If-Match", headers["ETag"]) not in (headers["ETag"], "*"):
        raise BlobRefusedError(412, "ConditionNotMet")
    if request.method == "HEAD":
        return web.Response(headers={**headers, "Content-Length": str(size)})
    wanted = _RANGE.fullmatch(request.headers.get("x-ms-range") or request.headers.get("Range", ""))
    if wanted is None:
        return web.Response(body=path.read_bytes(), headers=headers)
    first, last = int(wanted[1]), min(int(wanted[2] or size - 1), size - 1)
    if first > last:
        raise BlobRefusedError(416, "InvalidRange")
    with path.open("rb") as file:
        file.seek(first)
        body = file.read(last - first + 1)
    return web.Response(status=206, body=body, headers={**headers, "Content-Range": f"bytes {first}-{last}/{size}"})


def add_blobs(app: web.Application, hub: Hub) -> None:
    """Add the store to what devices see."""
    store = BlobStore(hub)

    async def served(request: web.Request) -> web.Response:
        try:
            if request.method == "PUT":
                path = store.check(request, "w")
                await _put(request, path)
                return web.Response(status=201, headers=_about(path) if path.is_file() else {})
            return _read(request, store.check(request, "r"))
        except BlobRefusedError as error:
            return _refusal(error)
        except (NotADirectoryError, IsADirectoryError, FileExistsError):
            return _refusal(BlobRefusedError(409, "BlobNameConflict"))

    for method in ("GET", "HEAD", "PUT"):
        app.router.add_route(method, f"/{ACCOUNT}/{{container}}/{{name:.+}}", served)


def _refusal(error: BlobRefusedError) -> web.Response:
    body = f'<?xml version="1.0" encoding="utf-8"?><Error><Code>{error.code}</Code><Message>no</Message></Error>'
    headers = {"x-ms-error-code": error.code}
    return web.Response(status=error.status, text=body, content_type="application/xml", headers=headers)


class Offered(msgspec.Struct, frozen=True):
    """A file that devices may fetch."""

    url: str
    """With its permission: a secret."""


async def offer(hub: Hub, request: web.Request, name: str) -> Offered:
    """Take a file from the control API and return where devices fetch it for a day.

    Raises:
        BlobRefusedError: The name could not be a file's, or it is too large.
    """
    store = BlobStore(hub)
    await _received(request, store.path(ARTIFACTS, name))
    return Offered(store.url(ARTIFACTS, name, "r", 86_400.0))
