"""Every statement a scenario can make. Adding one: a class in one of the modules below and its name here."""

from typing import Annotated

from pydantic import Field

from app.verdict_alarms import AlarmRaised, NoAlarm
from app.verdict_events import (
    AnswerIs,
    Because,
    Decides,
    EventHappens,
    ModeIs,
    NoSafeStop,
    SafeStop,
    StateIs,
)
from app.verdict_values import Always, Energy, Final, Mean, Reaches, SelfConsumption, SignChanges, WindowMeans

Expectation = Annotated[
    Always
    | Reaches
    | Final
    | Mean
    | WindowMeans
    | Energy
    | SignChanges
    | SelfConsumption
    | SafeStop
    | NoSafeStop
    | Because
    | AlarmRaised
    | NoAlarm
    | StateIs
    | ModeIs
    | Decides
    | EventHappens
    | AnswerIs,
    Field(discriminator="that"),
]
