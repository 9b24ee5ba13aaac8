"""Blob storage: upload through the hub's ticket, verified and resumable download (CLD-04).

The address of a blob carries its permission (SAS): it is a secret, so no message of this file repeats it.
"""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NoReturn, Protocol
from urllib.parse import quote, urlsplit

import msgspec

CHUNK_BYTES = 1 << 20
CONNECT_S = 10.0
STALL_S = 30.0
"""A transfer that brings no byte for this long has failed."""
OPTIONS: dict[str, Any] = {
    # The SDK's own policy blocks 80 s when the server is down; what remains is a hiccup, the rest is the caller's.
    "retry_total": 1,
    "retry_connect": 1,
    "initial_backoff": 1,
    "increment_base": 1,
    "connection_timeout": CONNECT_S,
    "read_timeout": STALL_S,
    # Else the first 32 MiB are fetched in one request, and all of them again after a cut.
    "max_single_get_size": CHUNK_BYTES,
    "max_chunk_get_size": CHUNK_BYTES,
    "max_single_put_size": CHUNK_BYTES,
    "max_block_size": CHUNK_BYTES,
}

Progress = Callable[[int, int], None]
"""Called with the bytes that are done and the bytes in all."""


class BlobError(Exception):
    """Why a transfer failed, in one sentence without the address."""

    def __init__(self, text: str, *, retry: bool, status: int = 0) -> None:
        """Keep the sentence.

        Args:
            text: The sentence.
            retry: The same transfer may succeed later.
            status: HTTP status; 0: there was no answer.
        """
        super().__init__(text)
        self.retry = retry
        self.status = status


class BlobChangedError(BlobError):
    """The blob was replaced while it was read."""


class Ticket(msgspec.Struct, frozen=True):
    """The hub's permission to upload one file."""

    correlation_id: str
    host_name: str
    container_name: str
    blob_name: str
    sas_token: str
    """Begins with `?`; a secret."""

    @property
    def url(self) -> str:
        """Where to upload to; a secret."""
        return f"https://{self.host_name}/{self.container_name}/{quote(self.blob_name)}{self.sas_token}"


class UploadTickets(Protocol):
    """The hub's file upload, as the session offers it."""

    async def get(self, blob_name: str) -> Ticket:
        """Ask for a ticket.

        Raises:
            BlobError: The hub gives none.
        """
        ...

    async def notify(self, correlation_id: str, *, done: bool, status: int, text: str) -> None:
        """Tell the hub how it ended; it allows ten unfinished uploads a device.

        Raises:
            BlobError: The hub was not reached.
        """
        ...


class SessionFiles(Protocol):
    """What a session with the hub has for file upload; `cloud.transport.HubSession` is one."""

    async def upload_ticket(self, blob_name: str) -> dict[str, Any]:
        """Ask where a file may be uploaded to."""
        ...

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        """Tell what became of the upload."""
        ...


class HubTickets:
    """Upload tickets by a session with the hub."""

    def __init__(self, session: SessionFiles) -> None:
        self._session = session

    async def get(self, blob_name: str) -> Ticket:
        """Ask for a ticket; errors as in `UploadTickets`."""
        try:
            found = await self._session.upload_ticket(blob_name)
        except Exception as error:
            raise BlobError(f"the hub gives no upload ticket: {_cause(error)}", retry=True) from error
        names = ("correlationId", "hostName", "containerName", "blobName", "sasToken")
        values = [found.get(name) for name in names]
        if not all(isinstance(value, str) and value for value in values):
            lacking = ", ".join(name for name, value in zip(names, values, strict=True) if not value)
            raise BlobError(f"the hub's upload ticket lacks {lacking}", retry=False)
        return Ticket(*map(str, values))

    async def notify(self, correlation_id: str, *, done: bool, status: int, text: str) -> None:
        """Tell the hub how it ended; errors as in `UploadTickets`."""
        try:
            await self._session.upload_done(correlation_id, success=done, status=status, text=text)
        except Exception as error:
            raise BlobError(f"the hub was not told how the upload ended: {_cause(error)}", retry=True) from error


class Uploaded(msgspec.Struct, frozen=True):
    """An upload that succeeded."""

    blob_name: str
    """As the hub named it: device id and the asked name."""
    size_bytes: int


async def upload(
    tickets: UploadTickets, file: Path, blob_name: str, *, trust: Path | None = None, progress: Progress | None = None
) -> Uploaded:
    """Upload a file by a ticket of the hub, and tell the hub how it ended, also when it failed.

    Args:
        tickets: The hub's file upload.
        file: What to upload.
        blob_name: Its name in the container; the hub puts the device id before it.
        trust: PEM file of the authorities the blob service may be signed by; None: the system's.
        progress: Told after each part.

    Raises:
        BlobError: No ticket, no answer, refused, or the hub was not told.
    """
    size = await asyncio.to_thread(_size, file)
    ticket = await tickets.get(blob_name)
    try:
        await _put(ticket.url, file, size, trust, progress)
    except BlobError as error:
        await _tell_failure(tickets, ticket, error.status, str(error))
        raise
    except BaseException as error:  # cancelled, or a fault of ours: the ticket must not stay open
        await asyncio.shield(_tell_failure(tickets, ticket, 0, f"given up: {type(error).__name__}"))
        raise
    await tickets.notify(ticket.correlation_id, done=True, status=200, text="uploaded")
    return Uploaded(ticket.blob_name, size)


async def _tell_failure(tickets: UploadTickets, ticket: Ticket, status: int, text: str) -> None:
    try:
        await tickets.notify(ticket.correlation_id, done=False, status=status, text=text[:200])
    except BlobError as error:
        raise BlobError(f"{text}; and {error}", retry=True, status=status) from error


async def _put(url: str, file: Path, size: int, trust: Path | None, progress: Progress | None) -> None:
    async def told(done: int, total: int | None) -> None:
        if progress is not None:
            progress(done, size if total is None else total)

    async with opened(url, trust) as blob:
        with await asyncio.to_thread(file.open, "rb") as data:
            async with _in_words():
                await blob.upload_blob(data, length=size, overwrite=True, progress_hook=told)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError as error:
        raise BlobError(f"{file.name} cannot be read: {error.strerror}", retry=False) from error


@asynccontextmanager
async def opened(url: str, trust: Path | None) -> AsyncGenerator[Any]:
    """Give the SDK's client of one blob, closed afterwards.

    Raises:
        BlobError: The address is not one of https.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.username is not None:
        raise BlobError("the address of the blob does not begin with https://host/", retry=False)
    # 0.6 s and 55 MB: only for who transfers.
    blob_module = await asyncio.to_thread(_blob_module)
    try:
        options = {**OPTIONS, **({} if trust is None else {"connection_verify": str(trust)})}
        client = blob_module.BlobClient.from_blob_url(url, **options)
    except ValueError as error:
        raise BlobError("the address of the blob has no container and name", retry=False) from error
    async with client:
        yield client


def _blob_module() -> Any:
    from azure.storage.blob import aio  # noqa: PLC0415 - see above

    return aio


@asynccontextmanager
async def _in_words() -> AsyncGenerator[None]:
    """Turn every error of the SDK into one sentence.

    Raises:
        BlobError: In place of the SDK's errors.
    """
    from azure.core import exceptions  # noqa: PLC0415 - loaded with the client

    try:
        yield
    except exceptions.HttpResponseError as error:
        _raise(error.status_code or 0, str(getattr(error, "error_code", None) or ""), error)
    except exceptions.AzureError as error:
        raise BlobError(f"the blob service does not answer: {_cause(error)}", retry=True) from error
    except (OSError, TimeoutError) as error:
        raise BlobError(f"the transfer broke off: {_cause(error)}", retry=True) from error


def _raise(status: int, code: str, error: Exception) -> NoReturn:
    """Say what an HTTP status means here."""
    known = f"{status} {code}".strip()
    if status in {401, 403}:
        text = "the permission to the blob has expired, is wrong, or is for something else"
        raise BlobError(f"{text} ({known})", retry=False, status=status) from error
    if status == 404:
        raise BlobError(f"there is no such blob ({known})", retry=False, status=status) from error
    if status == 412:
        raise BlobChangedError(f"the blob was replaced meanwhile ({known})", retry=True, status=status) from error
    if status == 0:
        raise BlobError(f"the blob service broke off: {_cause(error)}", retry=True) from error
    retry = status >= 500 or status in {408, 429}
    raise BlobError(f"the blob service answered {known}", retry=retry, status=status) from error


def _cause(error: BaseException) -> str:
    """Return what went wrong by class names: texts of lower layers may hold addresses."""
    names = [type(error).__name__]
    below = error.__cause__ or error.__context__
    while below is not None and len(names) < 3:
        names.append(type(below).__name__)
        below = below.__cause__ or below.__context__
    return ", ".join(dict.fromkeys(names))


class Read:
    """A blob open for reading: first what it is, then its bytes from any place on."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.etag = ""
        self.size_bytes = 0

    async def look(self) -> None:
        """Ask for size and ETag.

        Raises:
            BlobError: Refused or no answer.
        """
        async with _in_words():
            found = await self._client.get_blob_properties()
        self.etag, self.size_bytes = str(found.etag), int(found.size)

    async def bytes_from(self, offset: int, take: Callable[[bytes], Awaitable[None]]) -> None:
        """Hand over the bytes from a place to the end, as long as the blob stays the same.

        Raises:
            BlobChangedError: It did not.
            BlobError: Refused or broken off.
        """
        from azure.core import MatchConditions  # noqa: PLC0415 - loaded with the client

        async with _in_words():
            stream = await self._client.download_blob(
                offset, self.size_bytes - offset, etag=self.etag, match_condition=MatchConditions.IfNotModified
            )
            async for chunk in stream.chunks():
                await take(chunk)
