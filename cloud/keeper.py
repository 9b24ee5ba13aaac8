"""Keeps the twin: desired properties are applied whole or not at all, and what is so is reported (CLD-02, SITE-03)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

from cloud.commands import Setup
from cloud.desk import BAD, FAILED, OK, REFUSED, Reply
from cloud.layers import Checked, Layer, Layers, LayersError, Problem, save
from cloud.transport import HubSession, Json
from cloud.twin import REPORTED_BYTES, TEXT_CHARACTERS, Desired, difference, merged, plain, size
from control.requests import Answer, ApplySettings, Origin, Request, Role, Source

_LOG = logging.getLogger("ballast.cloud.twin")

DEBOUNCE_S = 0.5
"""What changes within this time is one report."""
EVERY_S = 2.0
"""Between two reports."""
PROBLEMS_TOLD = 20
SITE = "site"
"""The part of the desired properties that is the site file's."""

Check = Callable[[Layer], Checked]
Ask = Callable[[Request], Awaitable[Answer | None]]


class TwinKeeper:
    """The configuration that comes from the cloud, and the reported properties."""

    def __init__(
        self,
        folder: Path,
        layers: Layers,
        check: Check,
        ask: Ask,
        tell: Callable[[], Json],
        *,
        debounce_s: float = DEBOUNCE_S,
        every_s: float = EVERY_S,
    ) -> None:
        """Begin with what was in force at the start.

        Args:
            folder: Where the last good configuration is kept.
            layers: As it was loaded there, and is in force.
            check: Validates a configuration; blocks, called on a thread.
            ask: Hands a request to the controller.
            tell: What is reported beside the configuration.
            debounce_s: What changes within this time is one report.
            every_s: Between two reports.
        """
        self.version = 0
        self.looked: Callable[[], None] = lambda: None
        """Called after each look at the desired properties."""
        self._folder, self._layers, self._check, self._ask, self._tell = folder, layers, check, ask, tell
        self._debounce_s, self._every_s = debounce_s, every_s
        self._desired = Desired()
        self._reported: Json = {}
        self._site: Json = {}
        self._patches: asyncio.Queue[Json] = asyncio.Queue(100)
        self._news = asyncio.Event()
        self._changing = asyncio.Lock()

    def heard(self, patch: Json) -> None:
        """Take a change of the desired properties."""
        try:
            self._patches.put_nowait(patch)
        except asyncio.QueueFull:  # the gap in the versions brings the whole document
            _LOG.warning("too many changes of the twin at once")
        self._news.set()

    @property
    def problem(self) -> str:
        """Why the newest desired configuration is not used, key by key; empty when it is."""
        problems: list[dict[str, str]] = self._site.get("problems", [])
        return "; ".join(f"{one['key']}: {one['text']}" for one in problems)[:TEXT_CHARACTERS]

    def changed(self) -> None:
        """Take note that something to be reported may have changed."""
        self._news.set()

    async def run(self, session: HubSession) -> None:
        """Keep the twin of one connection until it fails. Raises `HubError`."""
        await self._read(session)
        while True:
            await self._reconcile()
            self.looked()
            await self._report(session)
            await self._news.wait()
            await asyncio.sleep(self._debounce_s)
            self._news.clear()
            await self._take_patches(session)

    async def _read(self, session: HubSession) -> None:
        twin = await session.twin()
        self._desired.replaced(twin.get("desired", {}))
        self._reported = plain(twin.get("reported", {}))

    async def _take_patches(self, session: HubSession) -> None:
        while not self._patches.empty():
            if not self._desired.patched(self._patches.get_nowait()):
                await self._read(session)

    async def _report(self, session: HubSession) -> None:
        patch = difference(self._reported, self._wanted())
        if patch:
            await session.report(patch)
            self._reported = merged(self._reported, patch)
            await asyncio.sleep(self._every_s)

    def _wanted(self) -> Json:
        wanted = self._tell() | {SITE: self._site}
        if size(wanted) > REPORTED_BYTES and "in_force" in self._site:
            _LOG.warning("configuration too large to be reported", extra={"bytes": size(wanted)})
            wanted[SITE] = {key: value for key, value in self._site.items() if key != "in_force"}
        return wanted

    async def _reconcile(self) -> None:
        """Apply the desired configuration, unless it is the one in force, was refused before or taken back."""
        async with self._changing:
            version, desired = self._desired.version, self._desired.document.get(SITE, {})
            self.version = version
            if not self._site:
                self._site = await self._described()
            if version == self._site.get("version"):
                return
            if version == self._layers.settled or desired == self._layers.current.desired:
                self._site = await self._described() | {"version": version}
                return
            if not isinstance(desired, dict):
                problem = Problem(SITE, f"{str(desired)[:60]!r} is no table")
                self._site = self._site | _refusal((problem,)) | {"version": version}
                return
            layer = Layer(self._layers.current.setup, desired)
            status, text, problems, checked = await self._apply(layer, version, f"twin-{version}")
            if status == OK:
                self._site = _described(checked) | {"status": "applied", "version": version}
            elif status != FAILED:  # tried again at the next connection or change
                self._site = self._site | _refusal(problems or (Problem("", text),)) | {"version": version}
            else:
                self._site = self._site | _refusal((Problem("", text),)) | {"status": "failed"}

    async def set_up(self, given: Setup, request_id: str) -> Reply:
        """Carry out `Setup_Device`."""
        async with self._changing:
            layers = self._layers
            if given.undo and given.site:
                return Reply(BAD, accepted=False, reason="either undo or site, not both")
            if given.undo and not layers.before:
                return Reply(REFUSED, accepted=False, reason="there is no earlier configuration to go back to")
            if given.undo:
                layer = layers.before[-1]
            else:
                layer = Layer(merged(layers.current.setup, given.site), layers.current.desired)
            if given.check_only:
                checked = await asyncio.to_thread(self._check, layer)
                return _reply(checked.problems, "would be accepted")
            undone = layers.undone() if given.undo else None
            status, text, problems, checked = await self._apply(layer, layers.version, request_id, undone)
            if status != OK:
                return Reply(status, accepted=False, reason=text, problems=_told(problems))
            kept = {key: self._site[key] for key in ("version",) if key in self._site}
            self._site = _described(checked) | {"status": "undone" if given.undo else "applied"} | kept
            self._news.set()
            return Reply(OK, accepted=True, reason="undone" if given.undo else text)

    async def _apply(
        self, layer: Layer, version: int, request_id: str, undone: Layers | None = None
    ) -> tuple[int, str, tuple[Problem, ...], Checked]:
        """Check, put into force and keep a configuration; the old one stays when any of it fails."""
        checked = await asyncio.to_thread(self._check, layer)
        if checked.problems:
            _LOG.warning("configuration refused", extra={"problems": _told(checked.problems)})
            return BAD, checked.problems[0].text, checked.problems, checked
        # the installer has left these keys, and no others, to the cloud
        origin = Origin(Source.CLOUD, Role.INSTALLER, f"cloud-site-{request_id}", "hub")
        answer = await self._ask(ApplySettings(origin, checked.settings[0]))
        if answer is None:
            return FAILED, "the controller did not answer in time", (), checked
        if not answer.accepted:
            return REFUSED, answer.text, (), checked
        layers = self._layers.changed(layer, version) if undone is None else undone
        try:
            await asyncio.to_thread(save, self._folder, layers)
        except LayersError as error:
            _LOG.error("configuration cannot be kept", extra={"error": str(error)})
            self._layers = layers
            return OK, f"in force, but not kept over a restart: {error}", (), checked
        self._layers = layers
        text = f"in force; at the next start: {', '.join(checked.restart)}" if checked.restart else answer.text
        return OK, text, (), checked

    async def _described(self) -> Json:
        checked = await asyncio.to_thread(self._check, self._layers.current)
        return _described(checked) | {"status": "applied"}


def _described(checked: Checked) -> Json:
    return {
        "problems": [],
        "restart": list(checked.restart),
        "in_force": checked.in_force,
    }


def _refusal(problems: tuple[Problem, ...]) -> Json:
    """Return what changes in the report; what is in force stays as it was."""
    return {"status": "refused", "problems": _told(problems)}


def _told(problems: tuple[Problem, ...]) -> list[dict[str, str]]:
    return [{"key": one.key, "text": one.text[:TEXT_CHARACTERS]} for one in problems[:PROBLEMS_TOLD]]


def _reply(problems: tuple[Problem, ...], text: str) -> Reply:
    if not problems:
        return Reply(OK, accepted=True, reason=text)
    return Reply(BAD, accepted=False, reason=problems[0].text, problems=_told(problems))
