"""A history written fast, for tests that read it."""

# pyright: reportPrivateUsage=false

from pathlib import Path

import msgspec

from app.history import History
from app.history_read import HistoryFolder
from app.past import catch_up
from control.record import CycleRecord, Event
from control.settings import Settings
from tests.control.plant import House, settings

WAITS = 100
"""Items that may wait for the disk."""
BEGIN = 1_795_046_400
"""2026-11-19T00:00:00Z"""


class Recording:
    """A unit that records a house, one second after the other, from `BEGIN` on."""

    def __init__(self, folder: Path, site: Settings | None = None, *, begin: int = BEGIN, days: int = 7) -> None:
        self.site = settings() if site is None else site
        self.folder, self.at_utc = folder, begin
        self.house = House(self.site, load_w=1000.0)
        self.history = History(folder, self.site, seconds_days=days, minutes_days=400)

    def record(self, seconds: int, *events: Event, every: int = 1, load_w: float | None = None) -> CycleRecord:
        """Record for some seconds; events happen in the first cycle."""
        record = None
        for number in range(0, seconds, every):
            self.house.load_w = self.house.load_w if load_w is None else load_w
            record = self.house.cycle(dt_s=1.0)
            at = msgspec.structs.replace(record.at, at_utc=float(self.at_utc))
            self.history.publish(msgspec.structs.replace(record, at=at, events=events if number == 0 else ()))
            self.at_utc += every
            catch_up(self.history, WAITS)
        if record is None:
            raise ValueError("no time has passed")
        return record

    def close(self) -> HistoryFolder:
        catch_up(self.history, 0)
        self.history.close()
        assert self.history.findings() == ()
        return HistoryFolder(self.folder)
