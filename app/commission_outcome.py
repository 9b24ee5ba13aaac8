"""What a commissioning test leaves behind, whoever has led it: the report, its files, and the mark for the unit."""

import datetime as dt
from pathlib import Path

from app import clock
from app.commission_report import Report, report_of
from app.commission_session import Session
from app.commissioned import Outcome, fingerprint, keep
from app.site_model import SiteModel
from app.version import version


def report_on(model: SiteModel, session: Session, *, by: str, simulated: bool, fault: str = "") -> Report:
    """Judge what a session has recorded, now; takes a moment of computing."""
    return report_of(
        model,
        session.plan,
        session.courses,
        at=dt.datetime.fromtimestamp(clock.now().at_utc, dt.UTC),
        by=by,
        program=version(),
        simulated=simulated,
        fault=fault,
        note=session.note,
    )


def leave(data: Path, model: SiteModel, report: Report) -> None:
    """Leave the outcome in the data folder of the unit, which warns until a test has passed.

    Raises:
        OSError: The data folder cannot be written.
    """
    keep(data, Outcome(report.at_utc, report.by, report.well, tuple(report.powers_w), fingerprint(model)))
