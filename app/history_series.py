"""What the local history keeps of a record: named series, grouped in areas.

To keep more, add a `Quantity` to an area of `app.history_areas`, or an area to its `AREAS`; files, queries, lists and
exports follow. A series is called by its quantity, with its device or zone before a dot: `grid_w`, `inverter1.dc_v`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from control.readings import NO_LIMIT
from control.record import CycleRecord
from control.settings import Settings

Value = float | str
Sample = tuple[Value, ...]
"""One value for each series; NaN or an empty text where nothing is known."""
NOTHING = float("nan")


class Quantity(msgspec.Struct, frozen=True):
    """One thing that is kept of every member of an area."""

    name: str
    unit: str
    scale: int
    """Steps in one unit: values are kept to 1 / `scale`. 0 for a text."""
    get: Callable[[Any], Value]
    meaning: str
    spread: bool = False
    """Minutes and hours keep the smallest and the largest value beside the mean."""


class Area(msgspec.Struct, frozen=True):
    """Members of one kind (the meters, for example) and what is kept of each."""

    places: Callable[[Settings], Sequence[str]]
    """Ids of the members there are in this site; the one id "" for the site itself."""
    things: Callable[[CycleRecord], Mapping[str, Any]]
    """Id -> what the quantities look at; a member that is missing is not known in this cycle."""
    quantities: tuple[Quantity, ...]


class Series(msgspec.Struct, frozen=True):
    """One stored series."""

    name: str
    unit: str
    scale: int
    meaning: str = ""
    spread: bool = False

    @property
    def is_text(self) -> bool:
        """It holds words instead of numbers."""
        return self.scale == 0


class Sampler:
    """Takes one sample of everything from a record."""

    def __init__(self, areas: Sequence[Area], settings: Settings) -> None:
        self._areas = [(area, tuple(area.places(settings))) for area in areas]
        self._blank = {
            id(area): tuple(NOTHING if quantity.scale else "" for quantity in area.quantities) for area in areas
        }
        self.series = tuple(
            Series(f"{place}.{one.name}" if place else one.name, one.unit, one.scale, one.meaning, one.spread)
            for area, places in self._areas
            for place in places
            for one in area.quantities
        )

    def sample(self, record: CycleRecord) -> Sample:
        """Return the value of every series; what has no limit or is not finite is not known."""
        values: list[Value] = []
        for area, places in self._areas:
            if not places:
                continue
            things = area.things(record)
            for place in places:
                thing = things.get(place)
                if thing is None:
                    values += self._blank[id(area)]
                else:
                    values += [quantity.get(thing) for quantity in area.quantities]
        return tuple([value if isinstance(value, str) or -NO_LIMIT < value < NO_LIMIT else NOTHING for value in values])
