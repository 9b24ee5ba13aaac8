"""What the process of a rehearsal tells the one that started it, a line at a time."""

import msgspec

from app.rehearsal import Outcome


class Done(msgspec.Struct, frozen=True, tag="done", tag_field="line"):
    """How far it is, 0 to 1."""

    share: float


class Ended(msgspec.Struct, frozen=True, tag="ended", tag_field="line"):
    """What came of it."""

    outcome: Outcome


class Failed(msgspec.Struct, frozen=True, tag="failed", tag_field="line"):
    """Why nothing came of it, in one sentence."""

    text: str


Line = Done | Ended | Failed
