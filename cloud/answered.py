"""Which commands were answered, and how: the same request id is carried out once, whatever is sent again (CLD-03).

Everything here blocks: it is called on one executor thread.
"""

import sqlite3

import msgspec

KEPT_S = 86_400.0
"""The cloud may repeat a request this long."""
MOST = 5000


class Answered(msgspec.Struct, frozen=True):
    """A command that was taken."""

    digest: str
    """Of its name and payload: an id that is used for something else is refused."""
    status: int
    """0 while it was not answered yet."""
    reply: str
    """JSON."""
    at_utc: float


class AnsweredBook:
    """The table of commands; see `cloud.database` for its file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._sql = connection
        connection.execute(
            "create table if not exists answered("
            "request_id text primary key, digest text not null, status integer not null, reply text not null, "
            "at_utc real not null)"
        )

    def look(self, request_id: str) -> Answered | None:
        """Return what became of a request; None when it is new."""
        row = self._sql.execute(
            "select digest, status, reply, at_utc from answered where request_id=?", (request_id,)
        ).fetchone()
        return None if row is None else Answered(*row)

    def note(self, request_id: str, answered: Answered) -> None:
        """Keep what became of a request; what is older than a day goes."""
        self._sql.execute(
            "insert or replace into answered values(?, ?, ?, ?, ?)",
            (request_id, answered.digest, answered.status, answered.reply, answered.at_utc),
        )
        # a clock that was set back leaves entries of the future: they go as well
        self._sql.execute(
            "delete from answered where at_utc < ? or at_utc > ?",
            (answered.at_utc - KEPT_S, answered.at_utc + KEPT_S),
        )
        self._sql.execute(
            "delete from answered where request_id in "
            "(select request_id from answered order by at_utc desc limit -1 offset ?)",
            (MOST,),
        )
