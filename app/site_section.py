"""What every section of a site file is made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

LIVE: JsonDict = {"applies": "live"}
RESTART: JsonDict = {"applies": "restart"}

IDENTIFIER = r"^[a-z][a-z0-9_-]{0,31}$"
CLOCK_TIME = r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$"
"""24:00 is the end of the day, the same instant as 00:00 of the next."""
FORMS = {
    IDENTIFIER: "small letters, digits, - and _, a letter first, at most 32 characters",
    CLOCK_TIME: "HH:MM from 00:00 to 24:00",
}
"""Patterns in the words a person is told when a value does not fit."""

Identifier = Annotated[str, Field(pattern=IDENTIFIER)]


class Section(BaseModel):
    """A part of the site file: unknown keys are errors, types are not guessed."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)
