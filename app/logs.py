"""Structured logs: one JSON object a line with fields, rotated by size (LOG-01); short lines on a terminal."""

import json
import logging
import logging.handlers
import queue
import time
from pathlib import Path
from typing import Any

_STANDARD = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}

LOGS = ("system", "cloud", "bootstrapper", "grid_support", "inverter_update")
"""Log files by subject: a logger `ballast.<subject>...` writes to its own file, everything else to `system`."""


class JsonLines(logging.Formatter):
    """One line of JSON: time (UTC), level, logger, event and every extra field."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        line: dict[str, Any] = {
            "at": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
        }
        line |= {key: value for key, value in record.__dict__.items() if key not in _STANDARD}
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, default=str, ensure_ascii=False)


class Terminal(logging.Formatter):
    """A short line for people: level, event, fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as one line."""
        fields = " ".join(f"{key}={value}" for key, value in record.__dict__.items() if key not in _STANDARD)
        text = f"{record.levelname.lower():8} {record.getMessage()} {fields}".rstrip()
        return text + (f"\n{self.formatException(record.exc_info)}" if record.exc_info else "")


class _Subject(logging.Filter):
    def __init__(self, subject: str) -> None:
        super().__init__()
        self._subject = subject

    def filter(self, record: logging.LogRecord) -> bool:
        parts = record.name.split(".")
        own = parts[1] if len(parts) > 1 and parts[1] in LOGS else "system"
        return own == self._subject


class _Queue(logging.handlers.QueueHandler):
    """Queues the record as it is: the fields stay fields."""

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        return record


class Logging:
    """The running log: a thread writes, the control loop only queues."""

    def __init__(self, handlers: list[logging.Handler], level: str) -> None:
        waiting: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
        self._handlers = handlers
        self._listener = logging.handlers.QueueListener(waiting, *handlers, respect_handler_level=True)
        self._entry = _Queue(waiting)
        root = logging.getLogger()
        for handler in list(root.handlers):
            root.removeHandler(handler)
        root.addHandler(self._entry)
        root.setLevel(level.upper())
        self._listener.start()

    def stop(self) -> None:
        """Write what is queued and close the files."""
        self._listener.stop()
        logging.getLogger().removeHandler(self._entry)
        for handler in self._handlers:
            handler.close()


def start(folder: Path | None, *, level: str, total_mb: int, terminal: bool) -> Logging:
    """Start logging to `folder` (None: no files) and, if asked, to the terminal.

    Call `stop()` on the result at the end.
    """
    handlers: list[logging.Handler] = []
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        size = max(total_mb * 1_000_000 // (len(LOGS) * 4), 100_000)
        for subject in LOGS:
            file = logging.handlers.RotatingFileHandler(
                folder / f"{subject}.jsonl", maxBytes=size, backupCount=3, encoding="utf-8", delay=True
            )
            file.setFormatter(JsonLines())
            file.addFilter(_Subject(subject))
            handlers.append(file)
    if terminal:
        stream = logging.StreamHandler()
        stream.setFormatter(Terminal())
        handlers.append(stream)
    for noisy in ("pymodbus", "can", "asyncio", "qasync", "azure", "paho"):
        logging.getLogger(noisy).setLevel(logging.CRITICAL if noisy == "pymodbus" else logging.ERROR)
    return Logging(handlers, level)
