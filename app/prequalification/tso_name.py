"""Names of the TSO's files: `[Resource]_[Service]_[TestType]_[Area]_[TZ]_[from-to]_[SamplingRate].csv`."""

import datetime as dt
import re

import msgspec

from app.prequalification.services import BANDS, Service, of_file_name

NAME = re.compile(
    r"^(?P<resource>[^_]+)_(?P<service>Fcrn|FcrdUp|FcrdDo|Ffr)_(?P<test>[^_]+)_(?P<area>[A-Z0-9]+)_(?P<zone>CET|UTC)_"
    r"(?P<begin>\d{8}T\d{4})-(?P<end>\d{8}T\d{4})_(?P<rate>\d+)(?P<unit>m?s)(?:_(?P<date>\d{8}))?\.csv$"
)
"""`Ffr` is our own word: no format of a TSO was found for FFR."""
OPERATION = "Operation"
ZONES = {"UTC": dt.UTC, "CET": dt.timezone(dt.timedelta(hours=1), "CET")}
"""CET all year round, as written: summer time would make time stamps go back once a year."""
_MINUTE = "%Y%m%dT%H%M"


class FileName(msgspec.Struct, frozen=True):
    """What the name of a file says."""

    resource: str
    service: Service
    test: str
    area: str
    zone: str
    begin_utc: float
    """Whole minutes."""
    end_utc: float
    sample_ms: int
    date: str = ""
    """Date of delivery, only where the TSO wants it."""
    in_ms: bool = False
    """Write the rate in ms although it is whole seconds."""

    @property
    def sine_period_s(self) -> float:
        """Period of a sine test; 0 for other tests."""
        found = re.fullmatch(r"Sine(\d+(?:\.\d+)?)", self.test)
        return float(found[1]) if found else 0.0

    @property
    def suffix(self) -> str:
        """What every header of the file ends in: the period of a sine."""
        return f"{self.sine_period_s:g}" if self.sine_period_s else ""

    def text(self) -> str:
        """Return the name."""
        zone = ZONES[self.zone]
        span = "-".join(
            dt.datetime.fromtimestamp(at_utc, zone).strftime(_MINUTE) for at_utc in (self.begin_utc, self.end_utc)
        )
        whole = self.sample_ms % 1000 == 0 and not self.in_ms
        rate = f"{self.sample_ms // 1000}s" if whole else f"{self.sample_ms}ms"
        date = f"_{self.date}" if self.date else ""
        word = BANDS[self.service].file_name
        return f"{self.resource}_{word}_{self.test}_{self.area}_{self.zone}_{span}_{rate}{date}.csv"


def checked(name: FileName) -> FileName:
    """Return a name whose parts can be written.

    Raises:
        ValueError: Resource, area or date is not what a file name takes; in one sentence.
    """
    for word, value, pattern, allowed in (
        ("resource", name.resource, r"[^_/\\\s]+", "no underscore, slash or blank"),
        ("area", name.area, "[A-Z0-9]+", "capital letters and digits"),
        ("date", name.date, r"(\d{8})?", "YYYYMMDD"),
    ):
        if not re.fullmatch(pattern, value):
            raise ValueError(f"{word} {value!r} does not fit into a file name; allowed: {allowed}")
    return name


def parsed(name: str) -> FileName:
    """Return what a name says.

    Raises:
        ValueError: It is not such a name, or its times are no times; in one sentence.
    """
    found = NAME.fullmatch(name)
    if found is None:
        raise ValueError(
            f"file name {name!r} is not [Resource]_[Fcrn|FcrdUp|FcrdDo]_[TestType]_[Area]_[CET|UTC]_"
            "[YYYYMMDDThhmm-YYYYMMDDThhmm]_[rate].csv"
        )
    try:
        begin, end = (
            dt.datetime.strptime(found[part], _MINUTE).replace(tzinfo=ZONES[found["zone"]]) for part in ("begin", "end")
        )
    except ValueError:
        raise ValueError(f"file name {name!r}: {found['begin']}-{found['end']} is not a span of times") from None
    rate = int(found["rate"])
    return FileName(
        resource=found["resource"],
        service=of_file_name(found["service"]),
        test=found["test"],
        area=found["area"],
        zone=found["zone"],
        begin_utc=begin.timestamp(),
        end_utc=end.timestamp(),
        sample_ms=rate if found["unit"] == "ms" else rate * 1000,
        date=found["date"] or "",
        in_ms=found["unit"] == "ms" and rate % 1000 == 0,
    )
