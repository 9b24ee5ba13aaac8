"""Transfers against the real Azurite over TLS."""

import asyncio
import gc
import hashlib
import random
import re
import ssl
from pathlib import Path

import pytest
import trustme

from cloud import blob
from cloud.blob import BlobError, HubTickets, Progress, Ticket, upload
from cloud.download import Wanted, WrongContentError, download, persistently
from tests.emulators.azurite_server import Azurite

MIB = 1 << 20


class Hub:
    """The hub's half of a file upload, written down."""

    def __init__(self, blobs: Azurite, *, permission: str = "cw", expires_in_s: float = 600.0) -> None:
        self._blobs = blobs
        self._sas = (permission, expires_in_s)
        self.notes: list[tuple[str, bool, int, str]] = []

    async def get(self, blob_name: str) -> Ticket:
        name = f"unit1/{blob_name}"
        sas = self._blobs.sas("logs", name, permission=self._sas[0], expires_in_s=self._sas[1])
        return Ticket("ticket-1", self._blobs.address, "logs", name, sas)

    async def notify(self, correlation_id: str, *, done: bool, status: int, text: str) -> None:
        self.notes.append((correlation_id, done, status, text))


def content(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


def wanted(blobs: Azurite, name: str, data: bytes, **sas: str | float) -> Wanted:
    return Wanted(blobs.url("files", name, **sas), len(data), hashlib.sha256(data).hexdigest())


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


class PowerCutError(Exception):
    pass


def cut_at(size: int) -> Progress:
    def progress(done: int, _: int) -> None:
        if done >= size:
            raise PowerCutError

    return progress


async def test_an_uploaded_log_is_whole_and_the_hub_hears_of_it(blobs: Azurite, tmp_path: Path) -> None:
    file, hub, seen = tmp_path / "logs.zip", Hub(blobs), list[int]()
    file.write_bytes(content(9 * MIB))
    done = await upload(hub, file, "logs.zip", trust=blobs.authority, progress=lambda now, _: seen.append(now))
    assert done.blob_name == "unit1/logs.zip"
    assert blobs.get("logs", "unit1/logs.zip") == content(9 * MIB)
    assert hub.notes == [("ticket-1", True, 200, "uploaded")]
    assert seen[-1] == 9 * MIB
    assert len(seen) > 1


@pytest.mark.parametrize(("permission", "expires_in_s"), [("r", 600.0), ("cw", -60.0)])
async def test_a_refused_upload_is_told_to_the_hub_too_and_no_word_of_it_is_the_permission(
    blobs: Azurite, tmp_path: Path, permission: str, expires_in_s: float
) -> None:
    file, hub = tmp_path / "logs.zip", Hub(blobs, permission=permission, expires_in_s=expires_in_s)
    file.write_bytes(b"x")
    with pytest.raises(BlobError, match="permission to the blob") as refused:
        await upload(hub, file, "refused.zip", trust=blobs.authority)
    assert not refused.value.retry
    [(ticket, done, status, text)] = hub.notes
    assert (ticket, done, status) == ("ticket-1", False, 403)
    assert "sig=" not in text + str(refused.value)


async def test_an_upload_that_is_given_up_closes_its_ticket(blobs: Azurite, tmp_path: Path) -> None:
    file, hub = tmp_path / "logs.zip", Hub(blobs)
    file.write_bytes(content(9 * MIB))
    with pytest.raises(PowerCutError):
        await upload(hub, file, "cut.zip", trust=blobs.authority, progress=cut_at(1))
    assert [note[1] for note in hub.notes] == [False]


async def test_a_file_that_is_not_there_takes_no_ticket(blobs: Azurite, tmp_path: Path) -> None:
    hub = Hub(blobs)
    with pytest.raises(BlobError, match=r"nothing\.zip cannot be read: No such file"):
        await upload(hub, tmp_path / "nothing.zip", "nothing.zip", trust=blobs.authority)
    assert hub.notes == []


class Session:
    """A session whose hub gives what it is told to give."""

    def __init__(self, ticket: dict[str, object]) -> None:
        self._ticket = ticket
        self.done: list[tuple[str, bool]] = []

    async def upload_ticket(self, blob_name: str) -> dict[str, object]:
        if not self._ticket:
            raise ConnectionError(f"https://secret/{blob_name}?sig=abc")
        return self._ticket

    async def upload_done(self, correlation_id: str, *, success: bool, status: int, text: str) -> None:
        if status == 503:
            raise ConnectionError(text)
        self.done.append((correlation_id, success))


async def test_a_hub_without_ticket_is_named_without_its_words() -> None:
    with pytest.raises(BlobError, match=r"^the hub gives no upload ticket: ConnectionError$"):
        await HubTickets(Session({})).get("logs.zip")
    with pytest.raises(BlobError, match="ticket lacks containerName, sasToken"):
        await HubTickets(Session({"correlationId": "1", "hostName": "h", "blobName": "b"})).get("logs.zip")


async def test_a_ticket_of_the_hub_says_where_to(blobs: Azurite, tmp_path: Path) -> None:
    name = "unit1/by session.zip"
    names = {"correlationId": "7", "hostName": blobs.address, "containerName": "logs", "blobName": name}
    session = Session({**names, "sasToken": blobs.sas("logs", name, permission="cw")})
    (tmp_path / "a.zip").write_bytes(b"abc")
    await upload(HubTickets(session), tmp_path / "a.zip", "by session.zip", trust=blobs.authority)
    assert blobs.get("logs", name) == b"abc"
    assert session.done == [("7", True)]
    with pytest.raises(BlobError, match="was not told how the upload ended: ConnectionError"):
        await HubTickets(session).notify("7", done=True, status=503, text="gone")


async def test_a_download_arrives_and_leaves_nothing_else(blobs: Azurite, tmp_path: Path) -> None:
    data = content(3 * MIB + 17)
    blobs.put("files", "one.bin", data)
    await download(wanted(blobs, "one.bin", data), tmp_path / "new/one.bin", trust=blobs.authority)
    assert (tmp_path / "new/one.bin").read_bytes() == data
    assert names(tmp_path / "new") == ["one.bin"]


@pytest.mark.req("CLD-04")
async def test_a_cut_download_goes_on_where_it_was(blobs: Azurite, tmp_path: Path) -> None:
    data, seen = content(8 * MIB), list[int]()
    blobs.put("files", "big.bin", data)
    ask, file = wanted(blobs, "big.bin", data), tmp_path / "big.bin"
    with pytest.raises(PowerCutError):
        await download(ask, file, trust=blobs.authority, progress=cut_at(5 * MIB))
    assert not file.exists()
    await download(ask, file, trust=blobs.authority, progress=lambda done, _: seen.append(done))
    assert seen[0] == 5 * MIB
    assert file.read_bytes() == data


async def test_a_blob_that_was_replaced_meanwhile_is_begun_from_the_start(blobs: Azurite, tmp_path: Path) -> None:
    old, new, seen = content(4 * MIB, 1), content(4 * MIB, 2), list[int]()
    file = tmp_path / "changed.bin"
    blobs.put("files", "changed.bin", old)
    with pytest.raises(PowerCutError):
        await download(
            wanted(blobs, "changed.bin", new),
            file,
            trust=blobs.authority,
            progress=cut_at(2 * MIB),
        )
    blobs.put("files", "changed.bin", new)
    await download(
        wanted(blobs, "changed.bin", new), file, trust=blobs.authority, progress=lambda done, _: seen.append(done)
    )
    assert seen[0] == 0
    assert file.read_bytes() == new


async def test_a_blob_replaced_between_two_chunks_is_begun_from_the_start(blobs: Azurite, tmp_path: Path) -> None:
    old, new, seen = content(6 * MIB, 3), content(6 * MIB, 4), list[int]()
    blobs.put("files", "moving.bin", old)

    def replace(done: int, _: int) -> None:
        seen.append(done)
        if done == 2 * MIB and seen.count(0) == 1:
            blobs.put("files", "moving.bin", new)

    file = tmp_path / "moving.bin"
    await download(wanted(blobs, "moving.bin", new), file, trust=blobs.authority, progress=replace)
    assert seen.count(0) == 2
    assert file.read_bytes() == new


async def test_bytes_that_a_power_cut_spoiled_are_fetched_again(blobs: Azurite, tmp_path: Path) -> None:
    data, file = content(4 * MIB), tmp_path / "spoiled.bin"
    blobs.put("files", "spoiled.bin", data)
    with pytest.raises(PowerCutError):
        await download(
            wanted(blobs, "spoiled.bin", data),
            file,
            trust=blobs.authority,
            progress=cut_at(2 * MIB),
        )
    part = file.with_name("spoiled.bin.part")
    part.write_bytes(bytes(part.stat().st_size))
    await download(wanted(blobs, "spoiled.bin", data), file, trust=blobs.authority)
    assert file.read_bytes() == data


@pytest.mark.req("CLD-04")
async def test_a_tampered_file_is_refused_and_not_kept(blobs: Azurite, tmp_path: Path) -> None:
    data = content(MIB)
    blobs.put("files", "tampered.bin", bytes([data[0] ^ 1]) + data[1:])
    with pytest.raises(WrongContentError, match="another SHA-256"):
        await download(wanted(blobs, "tampered.bin", data), tmp_path / "tampered.bin", trust=blobs.authority)
    assert names(tmp_path) == []


async def test_a_file_of_another_size_is_refused_before_a_byte_is_read(blobs: Azurite, tmp_path: Path) -> None:
    data, seen = content(MIB), list[int]()
    blobs.put("files", "large.bin", data + b"more")
    with pytest.raises(WrongContentError, match="1048580 bytes, its manifest says 1048576"):
        await download(
            wanted(blobs, "large.bin", data),
            tmp_path / "large.bin",
            trust=blobs.authority,
            progress=lambda done, _: seen.append(done),
        )
    assert seen == []
    assert names(tmp_path) == []


async def test_an_expired_permission_and_a_missing_blob_are_told_apart(blobs: Azurite, tmp_path: Path) -> None:
    data = content(100)
    blobs.put("files", "small.bin", data)
    ask = wanted(blobs, "small.bin", data, expires_in_s=-60.0)
    with pytest.raises(BlobError, match="permission to the blob has expired") as expired:
        await download(ask, tmp_path / "a", trust=blobs.authority)
    assert not expired.value.retry
    with pytest.raises(BlobError, match="no such blob"):
        await download(wanted(blobs, "nothing.bin", data), tmp_path / "b", trust=blobs.authority)


async def test_a_service_of_an_unknown_authority_is_not_believed(blobs: Azurite, tmp_path: Path) -> None:
    blobs.put("files", "small.bin", b"x")
    with pytest.raises(BlobError, match="does not answer"):
        await download(wanted(blobs, "small.bin", b"x"), tmp_path / "a")
    assert names(tmp_path) == []


@pytest.mark.parametrize("url", ["http://127.0.0.1/files/x", "file:///etc/passwd", "https://user@host/files/x", "x"])
async def test_only_https_is_read(url: str, tmp_path: Path) -> None:
    with pytest.raises(BlobError, match="does not begin with https"):
        await download(Wanted(url, 1, "0" * 64), tmp_path / "a")


async def test_a_full_disk_is_said_before_the_download(
    blobs: Azurite, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blobs.put("files", "small.bin", b"x")
    monkeypatch.setattr("cloud.download.SPARE_BYTES", 1 << 60)
    with pytest.raises(BlobError, match="MB free") as full:
        await download(wanted(blobs, "small.bin", b"x"), tmp_path / "a", trust=blobs.authority)
    assert full.value.retry


async def test_what_may_pass_is_tried_again_with_growing_pauses_and_what_will_not_is_not() -> None:
    pauses, failures = list[float](), [True, True, True]

    async def pause(length_s: float) -> None:
        pauses.append(length_s)

    async def attempt() -> None:
        if failures:
            raise BlobError("down", retry=failures.pop())

    await persistently(attempt, pause=pause)
    assert len(pauses) == 3
    assert all(length <= 2.0 * 2.0**number for number, length in enumerate(pauses))
    failures.append(False)
    with pytest.raises(BlobError, match="down"):
        await persistently(attempt, pause=pause)
    assert len(pauses) == 3


@pytest.mark.filterwarnings("ignore:Unclosed connection:ResourceWarning")
async def test_a_service_that_stalls_in_the_middle_is_given_up_and_what_came_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(blob.OPTIONS, "read_timeout", 0.3)
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    (tmp_path / "ca.pem").write_bytes(authority.cert_pem.bytes())
    data = content(3 * MIB)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        common = b'ETag: "1"\r\nx-ms-blob-type: BlockBlob\r\nLast-Modified: Sat, 21 Nov 2026 12:00:00 GMT\r\n'
        while request := await reader.readuntil(b"\r\n\r\n"):
            if request.startswith(b"HEAD"):
                writer.write(b"HTTP/1.1 200 OK\r\n" + common + b"Content-Length: %d\r\n\r\n" % len(data))
                continue
            found = re.search(rb"bytes=(\d+)-(\d+)", request)
            assert found is not None
            start, end = int(found[1]), int(found[2])
            head = b"HTTP/1.1 206 Partial\r\nContent-Range: bytes %d-%d/%d\r\n" % (start, end, len(data))
            writer.write(head + common + b"Content-Length: %d\r\n\r\n" % (end + 1 - start))
            writer.write(data[start : end + 1] if start == 0 else data[start : start + 1000])

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answer(reader, writer)
        except asyncio.IncompleteReadError:
            writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    async with server:
        port = server.sockets[0].getsockname()[1]
        ask = Wanted(f"https://127.0.0.1:{port}/files/x?sig=y", len(data), hashlib.sha256(data).hexdigest())
        with pytest.raises(BlobError) as stalled:
            await asyncio.wait_for(download(ask, tmp_path / "x", trust=tmp_path / "ca.pem"), 30.0)
        await asyncio.sleep(0.1)  # until the connections of the server have ended
    gc.collect()  # the SDK leaves its cut responses to the collector, which aiohttp warns of
    assert stalled.value.retry
    assert (tmp_path / "x.part").read_bytes() == data[:MIB]


async def test_a_dead_server_is_said_within_seconds(tmp_path: Path) -> None:
    ask = Wanted("https://127.0.0.1:9/files/x?sig=secret", 1, "0" * 64)
    with pytest.raises(BlobError, match="does not answer") as dead:
        await asyncio.wait_for(download(ask, tmp_path / "a"), 20.0)
    assert dead.value.retry
    assert "secret" not in str(dead.value)
