"""The disk of the cloud edge behind one executor thread: the loop never waits for a card."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from cloud.answered import Answered, AnsweredBook
from cloud.database import opened
from cloud.outbox import MESSAGE_BYTES, Batch, Outbox, Outgoing, Priority, Waiting

_LOG = logging.getLogger("ballast.cloud.store")

PENDING = 720
"""Records held in memory while the disk does not take them: two hours of spots."""
RETRY_S = 10.0
BACKLOG_RECORDS = 1000
T = TypeVar("T")


class Store:
    """Outbox and answered commands, from coroutines."""

    def __init__(self, path: Path, cap: int, batch_size: int = 1) -> None:
        self.changed = asyncio.Event()
        """Set when something new waits to be sent."""
        self.fault = ""
        self.waiting = Waiting()
        self.oldest_utc = 0.0
        """When the oldest record that waits was made; 0: none waits."""
        self.dropped = 0
        self._path, self._cap, self._batch_size = path, cap, batch_size
        self._executor = ThreadPoolExecutor(1, "ballast-outbox")
        self._connection: sqlite3.Connection | None = None
        self._outbox: Outbox | None = None
        self._book: AnsweredBook | None = None
        self._backlog = False
        """There was one since the outbox ran empty last."""
        self._pending: list[Outgoing] = []
        self._lost = 0
        """Dropped from memory while the disk failed."""
        self._flushing: asyncio.Task[None] | None = None

    def put(self, records: Sequence[Outgoing]) -> None:
        """Take records; they are on disk soon."""
        self._pending += records
        while len(self._pending) > PENDING:
            spots = (place for place, one in enumerate(self._pending) if one.priority is Priority.SPOT)
            del self._pending[next(spots, 0)]
            self._lost += 1
            self.dropped += 1
        if self._flushing is None and self._pending:
            self._flushing = asyncio.get_running_loop().create_task(self._flush(), name="outbox")

    async def claim(self) -> tuple[Batch | None, bool]:
        """Return the next message that is due, and whether there is a backlog; nothing due: None."""

        def due(outbox: Outbox, _: AnsweredBook) -> tuple[Batch | None, bool]:
            waiting, batch_size = outbox.waiting, self._batch_size
            if not waiting.events and waiting.spots < batch_size:
                if not waiting.total and self._backlog:
                    outbox.settle()
                    self._backlog = False
                return None, False
            backlog = waiting.spots > 2 * batch_size
            self._backlog |= backlog
            return outbox.claim(MESSAGE_BYTES, BACKLOG_RECORDS if backlog else batch_size), backlog

        try:
            return await self._run(due)
        except (sqlite3.Error, OSError) as error:
            self._complain(error)
            return None, False

    async def confirm(self, batch: Batch) -> None:
        """Forget a message the hub has; while the disk fails nothing more is sent, or it would go out for ever."""
        while True:
            try:
                return await self._run(lambda outbox, _: outbox.confirm(batch))
            except (sqlite3.Error, OSError) as error:
                self._complain(error)
                await asyncio.sleep(RETRY_S)

    async def look(self, request_id: str) -> Answered | None:
        """Return what became of a request; None as well while the disk fails: a stop must work without one."""
        try:
            return await self._run(lambda _, book: book.look(request_id))
        except (sqlite3.Error, OSError) as error:
            self._complain(error)
            return None

    async def note(self, request_id: str, answered: Answered) -> None:
        """Keep what became of a request; while the disk fails that is an alarm, not a refusal."""
        try:
            await self._run(lambda _, book: book.note(request_id, answered))
        except (sqlite3.Error, OSError) as error:
            self._complain(error)

    def _complain(self, error: Exception) -> None:
        if self.fault != str(error):
            _LOG.error("outbox cannot be used", extra={"error": str(error)})
        self.fault = str(error)

    async def close(self) -> None:
        """Put what is left on disk and close it; what cannot be written in time is lost."""
        if self._flushing is not None:
            self._flushing.cancel()
            await asyncio.wait({self._flushing})
        if self._pending:
            try:
                await self._keep()
            except (sqlite3.Error, OSError) as error:
                _LOG.error("records lost at the end", extra={"records": len(self._pending), "error": str(error)})
        await asyncio.get_running_loop().run_in_executor(self._executor, self._shut)
        self._executor.shutdown(wait=False)

    async def _flush(self) -> None:
        try:
            while self._pending:
                try:
                    await self._keep()
                except (sqlite3.Error, OSError) as error:
                    self._complain(error)
                    await asyncio.sleep(RETRY_S)
        finally:
            self._flushing = None

    async def _keep(self) -> None:
        taken, self._pending = self._pending, []
        try:
            await self._run(lambda outbox, _: outbox.put(taken, self._batch_size))
        except (sqlite3.Error, OSError):
            self._pending = taken + self._pending
            raise
        self.fault = ""
        self.changed.set()

    async def _run(self, work: Callable[[Outbox, AnsweredBook], T]) -> T:
        """Do something on the executor's thread, which owns the file."""

        def on_thread() -> tuple[T, Waiting, int, float]:
            outbox, book = self._open()
            return work(outbox, book), outbox.waiting, outbox.dropped, outbox.oldest_utc

        running = asyncio.get_running_loop().run_in_executor(self._executor, on_thread)
        result, self.waiting, dropped, self.oldest_utc = await asyncio.shield(running)
        self.dropped = dropped + self._lost
        return result

    def _open(self) -> tuple[Outbox, AnsweredBook]:
        if self._outbox is None or self._book is None:
            self._connection, aside = opened(self._path)
            self._outbox, self._book = Outbox(self._connection, self._cap), AnsweredBook(self._connection)
            if aside:
                _LOG.warning("outbox begun anew", extra={"why": aside})
        return self._outbox, self._book

    def _shut(self) -> None:
        if self._connection is not None:
            try:
                if self._outbox is not None:
                    self._outbox.settle()
            except sqlite3.Error as error:  # the last message goes out once more after the start
                _LOG.warning("outbox not settled", extra={"error": str(error)})
            self._connection.close()
        self._connection = self._outbox = self._book = None
