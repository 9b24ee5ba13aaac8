"""Energy out of the power flows of a site: one way to add it up for summaries and for the screen."""

from datetime import UTC, datetime, time, timedelta, tzinfo

from control.model import SiteFlow

MAX_GAP_S = 1.0
"""Energy is not counted over a longer gap between cycles."""


class EnergyCount:
    """Adds up the flows of a site; what is not known is not counted."""

    def __init__(self) -> None:
        self.pv_wh = self.load_wh = 0.0
        self.import_wh = self.export_wh = 0.0
        self.charge_wh = self.discharge_wh = 0.0
        self.load_known_s = 0.0
        """For how long the consumption was known."""

    def count(self, flow: SiteFlow, passed_s: float) -> None:
        """Count the flow of a cycle and the time since the one before; nothing over a gap or a step back."""
        if 0.0 < passed_s <= MAX_GAP_S:
            self.add(flow, passed_s)

    def add(self, flow: SiteFlow, seconds: float) -> None:
        """Add a flow that is known to have held for so long."""
        hours = seconds / 3600.0
        if flow.grid_known:
            self.import_wh += max(flow.grid_w, 0.0) * hours
            self.export_wh += max(-flow.grid_w, 0.0) * hours
        if flow.pv_known:
            self.pv_wh += max(flow.pv_w, 0.0) * hours
        if flow.grid_known and flow.pv_known and flow.ess_known:
            self.load_wh += max(flow.load_w, 0.0) * hours
            self.load_known_s += seconds
        if flow.ess_known:
            self.discharge_wh += max(flow.ess_w, 0.0) * hours
            self.charge_wh += max(-flow.ess_w, 0.0) * hours


def local_day(at_utc: float, zone: tzinfo) -> tuple[float, float]:
    """Return begin and end of a moment's day at a place, seconds since 1970; 23 or 25 h apart when clocks change."""
    day = datetime.fromtimestamp(at_utc, UTC).astimezone(zone).date()
    begin, end = (datetime.combine(one, time(), zone).timestamp() for one in (day, day + timedelta(days=1)))
    return begin, end
