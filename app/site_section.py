"""What every section of a site file is made of."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

LIVE: JsonDict = {"applies": "live"}
RESTART: JsonDict = {"applies": "restart"}

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]


class Section(BaseModel):
    """A part of the site file: unknown keys are errors, types are not guessed."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=True)
