"""The way of a request to the controller and of its answer back, between the two loops."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence

from control.intake import NOTE_LENGTH
from control.requests import Answer, NoteAccess, Origin, Request, Role, Source

ANSWER_S = 5.0
"""The next cycle answers; a controller that is starting takes its time."""


class Bridge:
    """Hands requests to the control loop; used on the loop of the cloud edge."""

    def __init__(
        self,
        control: asyncio.AbstractEventLoop,
        submit: Callable[[Request], bool],
        *,
        answer_s: float = ANSWER_S,
    ) -> None:
        self._control, self._submit, self._answer_s = control, submit, answer_s
        self._loop = asyncio.get_running_loop()
        self._notes = 0
        self._waiting: dict[str, asyncio.Future[Answer]] = {}

    async def ask(self, request: Request) -> Answer | None:
        """Hand a request in and return the answer of the cycle that took it; None when none came in time."""
        request_id = request.origin.request_id
        if request_id in self._waiting:
            return Answer(request_id, False, "the same request is being carried out")  # noqa: FBT003 - its field
        waiting: asyncio.Future[Answer] = self._loop.create_future()
        self._waiting[request_id] = waiting
        try:
            self._control.call_soon_threadsafe(self._hand_over, request)
            async with asyncio.timeout(self._answer_s):
                return await waiting
        except TimeoutError:
            return None
        except RuntimeError:  # the control loop has ended
            return None
        finally:
            del self._waiting[request_id]

    def note(self, text: str, role: Role) -> None:
        """Have something written into the event log that the controller is not asked about.

        Args:
            text: What happened; cut where it is too long.
            role: What the hub may do here.
        """
        self._notes += 1
        origin = Origin(Source.SYSTEM, Role.SERVICE, f"hub-note-{self._notes}", "hub")
        words = text if len(text) <= NOTE_LENGTH else f"{text[: NOTE_LENGTH - 1]}…"
        with contextlib.suppress(RuntimeError):  # the control loop has ended, and its log with it
            self._control.call_soon_threadsafe(self._submit, NoteAccess(origin, role, words))

    def answered(self, answers: Sequence[Answer]) -> None:
        """Take the answers of a cycle; those of others are not ours."""
        for answer in answers:
            waiting = self._waiting.get(answer.request_id)
            if waiting is not None and not waiting.done():
                waiting.set_result(answer)

    def _hand_over(self, request: Request) -> None:
        """On the control loop."""
        if not self._submit(request):
            words = "too many requests wait for the controller; try again"
            answer = Answer(request.origin.request_id, False, words)  # noqa: FBT003 - its field
            self._loop.call_soon_threadsafe(self.answered, (answer,))
