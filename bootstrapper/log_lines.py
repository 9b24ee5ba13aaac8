"""Log lines for the journal: words, then the fields as name=value (logfmt)."""

import logging

_KNOWN = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None))) | {"message", "asctime", "taskName"}


class Lines(logging.Formatter):
    """Formats a record with its extra fields."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line, and a traceback where there is one."""
        fields = {name: value for name, value in vars(record).items() if name not in _KNOWN}
        words = [
            f"{record.name}: {record.getMessage()}",
            *(f"{name}={_value(value)}" for name, value in fields.items()),
        ]
        text = f"<{_priority(record.levelno)}>" + " ".join(words)
        return text + "\n" + self.formatException(record.exc_info) if record.exc_info else text


def _value(value: object) -> str:
    text = str(value)
    return f'"{text}"' if " " in text or not text else text


def _priority(level: int) -> int:
    """Return syslog's number, which systemd takes from the begin of a line (sd-daemon(3))."""
    return 3 if level >= logging.ERROR else 4 if level >= logging.WARNING else 6
