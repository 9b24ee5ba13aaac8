import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from cloud.artifact_manifest import Kind
from cloud.artifacts import HandoverError, Trial, TrialResult
from cloud.handover import BootstrapperSocket
from tests.cloud.artifact_parts import manifest_of

FIRMWARE = manifest_of(b"deb", Kind.FIRMWARE, "1.5.0")


@asynccontextmanager
async def answering(path: Path, answer: Callable[[dict[str, Any]], bytes]) -> AsyncGenerator[None]:
    """A bootstrapper's socket with one answer."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(answer(json.loads(await reader.readline())))
        writer.close()

    server = await asyncio.start_unix_server(serve, path)
    async with server:
        yield


async def test_a_file_is_handed_over_by_its_path(tmp_path: Path) -> None:
    asked: list[dict[str, Any]] = []

    def answer(question: dict[str, Any]) -> bytes:
        asked.append(question)
        return b'{"accepted":true,"text":"x"}\n'

    async with answering(tmp_path / "s", answer):
        assert (
            await BootstrapperSocket(tmp_path / "s", tmp_path / "status.json").update(
                FIRMWARE, Path("/a/x.deb"), Path("/a/m.json")
            )
            == ""
        )
    [question] = asked
    assert question == {
        "ask": "update",
        "kind": "firmware",
        "version": "1.5.0",
        "file": "/a/x.deb",
        "manifest": "/a/m.json",
    }


async def test_a_refusal_is_told_in_its_words(tmp_path: Path) -> None:
    async with answering(tmp_path / "s", lambda _: b'{"accepted":false,"text":"not signed"}\n'):
        assert (
            await BootstrapperSocket(tmp_path / "s", tmp_path / "status.json").update(FIRMWARE, Path("x"), Path("m"))
            == "not signed"
        )


@pytest.mark.parametrize("line", [b"", b"garbage\n", b"[]\n", b"{}\n", b"x" * 100_000])
async def test_an_answer_that_is_none_is_tried_again_later(tmp_path: Path, line: bytes) -> None:
    async with answering(tmp_path / "s", lambda _: line):
        with pytest.raises(HandoverError, match="was not reached"):
            await BootstrapperSocket(tmp_path / "s", tmp_path / "status.json").update(FIRMWARE, Path("x"), Path("m"))


async def test_a_bootstrapper_that_does_not_run_is_tried_again_later(tmp_path: Path) -> None:
    with pytest.raises(HandoverError, match="was not reached: FileNotFoundError"):
        await BootstrapperSocket(tmp_path / "none", tmp_path / "status.json").update(FIRMWARE, Path("x"), Path("m"))


@pytest.mark.parametrize(
    ("status", "trial"),
    [
        ({"job": {"kind": "firmware", "version": "1.5.0", "phase": "trial"}}, Trial(TrialResult.RUNNING)),
        ({"running": "1.4.0"}, Trial(TrialResult.RUNNING)),
        ({"running": "1.5.0", "job": None, "history": []}, Trial(TrialResult.GOOD)),
        ({"history": [{"kind": "firmware", "version": "1.5.0", "phase": "committed"}]}, Trial(TrialResult.GOOD)),
        (
            {"history": [{"kind": "firmware", "version": "1.5.0", "phase": "rolledback", "reason": "no meter"}]},
            Trial(TrialResult.BAD, "rolledback: no meter"),
        ),
        (
            {"history": [{"kind": "firmware", "version": "1.5.0", "phase": "refused"}]},
            Trial(TrialResult.BAD, "refused"),
        ),
        ({"history": [{"kind": "firmware", "version": "1.3.0", "phase": "committed"}]}, Trial(TrialResult.RUNNING)),
    ],
)
async def test_what_became_of_it_is_read_from_the_status(tmp_path: Path, status: dict[str, Any], trial: Trial) -> None:
    (tmp_path / "status.json").write_text(json.dumps(status))
    assert await BootstrapperSocket(tmp_path, tmp_path / "status.json").trial(FIRMWARE) == trial


@pytest.mark.parametrize("text", ["", "[]", '{"history": 3}'])
async def test_a_status_that_cannot_be_read_is_asked_for_again(tmp_path: Path, text: str) -> None:
    (tmp_path / "status.json").write_text(text)
    with pytest.raises(HandoverError, match="status cannot be read"):
        await BootstrapperSocket(tmp_path, tmp_path / "status.json").trial(FIRMWARE)


async def test_an_earlier_failure_with_the_same_version_does_not_count_for_the_next_attempt(tmp_path: Path) -> None:
    failed = {"kind": "firmware", "version": "1.5.0", "phase": "rolledback", "reason": "no meter", "since_utc": 5.0}
    (tmp_path / "status.json").write_text(json.dumps({"running": "1.4.0", "history": [failed]}))
    bootstrapper = BootstrapperSocket(tmp_path / "s", tmp_path / "status.json")
    async with answering(tmp_path / "s", lambda _: b'{"accepted":true}\n'):
        await bootstrapper.update(FIRMWARE, Path("x"), Path("m"))
    assert await bootstrapper.trial(FIRMWARE) == Trial(TrialResult.RUNNING)
    again = {**failed, "since_utc": 9.0, "reason": "no inverter"}
    (tmp_path / "status.json").write_text(json.dumps({"running": "1.4.0", "history": [again, failed]}))
    assert await bootstrapper.trial(FIRMWARE) == Trial(TrialResult.BAD, "rolledback: no inverter")


async def test_a_firmware_that_leaves_no_trace_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "status.json").write_text('{"running": "1.4.0"}')
    bootstrapper = BootstrapperSocket(tmp_path, tmp_path / "status.json")
    assert await bootstrapper.trial(FIRMWARE) == Trial(TrialResult.RUNNING)
    monkeypatch.setattr("cloud.handover.NO_TRACE_S", -1.0)
    assert (await bootstrapper.trial(FIRMWARE)).reason == "the bootstrapper did not take it on; see its status"
