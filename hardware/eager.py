"""A coroutine that begins at once: what Python 3.12 calls an eager task, for 3.11 too.

Waking a task costs one turn of the event loop, and on the loop it shares with the screen a picture may be drawn before
that turn comes. A set-point must not wait for a picture.
"""

import asyncio
import types
from collections.abc import Coroutine, Generator
from typing import Any, TypeVar

T = TypeVar("T")


def begun(coroutine: Coroutine[Any, Any, T]) -> asyncio.Future[T]:
    """Run a coroutine at once until it waits for the first time; the rest runs as a task.

    Its first part must not ask for the current task (as `asyncio.timeout` does): that is the caller's.

    Returns:
        What it comes to; to be awaited, for it carries the exception, too.
    """
    loop = asyncio.get_running_loop()
    try:
        waits_for = coroutine.send(None)
    except StopIteration as end:
        done: asyncio.Future[T] = loop.create_future()
        done.set_result(end.value)
        return done
    except Exception as error:  # noqa: BLE001 - handed on to who awaits
        failed: asyncio.Future[T] = loop.create_future()
        failed.set_exception(error)
        return failed
    return loop.create_task(_finished(coroutine, waits_for))


async def _finished(coroutine: Coroutine[Any, Any, T], waits_for: Any) -> T:
    """Make a coroutine of the rest: a task takes nothing else (Python 3.12)."""
    return await _rest(coroutine, waits_for)


@types.coroutine
def _rest(coroutine: Coroutine[Any, Any, T], waits_for: Any) -> Generator[Any, Any, T]:
    """Go on with a coroutine that has begun; what the loop sends or throws is passed on."""
    try:
        while True:
            try:
                sent = yield waits_for
            except BaseException as error:  # noqa: BLE001 - it decides itself what to do about it
                waits_for = coroutine.throw(error)
            else:
                waits_for = coroutine.send(sent)
    except StopIteration as end:
        return end.value
