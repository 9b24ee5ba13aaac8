"""Leads a commissioning session over a running unit's link, or over a simulated site in virtual time."""

import asyncio
import datetime as dt
import signal
from collections.abc import Callable
from pathlib import Path

import msgspec

from app import link_lines
from app.commission_plan import CommissionError, Programme
from app.commission_session import Session
from app.link_client import LinkClient, LinkError
from app.scenario import FORMAT, built
from app.virtual import VirtualSite
from control.requests import Origin, Request, Role, Source

Progress = Callable[[float, str], None]

ENOUGH = frozenset({Role.INSTALLER.value, Role.SERVICE.value})
SETTLE_S = 20.0
"""A simulated site starts up before the test begins, and the fault has shown itself."""
START = dt.datetime(2026, 6, 21, 11, 0)  # noqa: DTZ001 - local time of the site
"""The sun shines, so that a meter in the PV's place has something to show."""
SILENCE_S = 3.0
RESTORE_S = 5.0
WATCH_S = 0.1


def in_virtual_time(site: Path, plan: Programme, fault: str, device: str, progress: Progress) -> Session:
    """Run the test on a simulated site, with a seeded fault if one is named.

    Raises:
        app.scenario.ScenarioError: The site or the fault cannot be used.
        CommissionError: It may not begin, or could not go on.
    """
    raw: dict[str, object] = {
        "schema": FORMAT,
        "title": "commissioning test",
        "site": str(site.resolve()),
        "duration_s": SETTLE_S + 2.0 * plan.duration_s + 60.0,
        "start": START,
    }
    if fault:
        raw["action"] = [{"at_s": 0.0, "fault": fault, "device": device}]
    virtual = VirtualSite(built(raw, "commission", str(site), site.parent))
    session = Session(plan)
    look = virtual.turn()
    while look.t_s < SETTLE_S:
        look = virtual.turn()
    while not session.done:
        for answer in look.record.answers:
            session.answered(answer)
        virtual.world.requests += [_by_service(request) for request in session.take(look.record)]
        progress(session.progress, session.doing)
        if not session.done:
            look = virtual.turn()
    virtual.world.requests += [_by_service(request) for request in session.restoring()]
    look = virtual.turn()
    if session.error:
        raise CommissionError(session.error)
    if not session.restored(look.record):
        raise CommissionError(f"the unit is still in mode {look.record.mode_id}")
    return session


def _by_service(request: Request) -> Request:
    origin = Origin(Source.CONSOLE, Role.SERVICE, request.origin.request_id, "commission")
    return msgspec.structs.replace(request, origin=origin)


async def on_unit(socket: Path, site_name: str, plan: Programme, progress: Progress) -> Session:
    """Run the test on the running unit; its mode is put back however this ends.

    Raises:
        LinkError: No unit, or it hung up.
        CommissionError: It may not begin, could not go on, or the mode could not be put back.
    """
    client = await LinkClient.connect(socket)
    session = Session(plan)
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    ending = (signal.SIGTERM, signal.SIGHUP)  # a closed terminal must not leave the unit in mode Manual
    try:
        _may(client.hello, site_name)
        for number in ending:
            loop.add_signal_handler(number, lambda: None if task is None else task.cancel())
        client.send(link_lines.Watch(WATCH_S))
        await _lead(client, session, progress)
    finally:
        for number in ending:
            loop.remove_signal_handler(number)
        try:
            await client.close()
        finally:  # also when Ctrl-C comes while it hangs up
            left = await _restore(socket, session)
            if left:  # nobody may believe that the mode was put back
                raise CommissionError(*(text for text in (session.error, left) if text))
    if session.error:
        raise CommissionError(session.error)
    return session


def _may(hello: link_lines.Hello, site_name: str) -> None:
    if hello.role not in ENOUGH:
        raise CommissionError(f"role {hello.role} may not do this; installer is needed")
    if hello.site_name != site_name:
        raise CommissionError(f"the unit is {hello.site_name!r}, the site file says {site_name!r}: give its own --site")


async def _lead(client: LinkClient, session: Session, progress: Progress) -> None:
    received = client.received()
    while not session.done:
        try:
            async with asyncio.timeout(SILENCE_S):
                line = await anext(received)
        except (StopAsyncIteration, TimeoutError) as error:
            raise LinkError(
                "the unit hung up" if isinstance(error, StopAsyncIteration) else "the unit is silent"
            ) from error
        match line:
            case link_lines.Seen():
                for request in session.take(line.record):
                    client.ask(request)
                progress(session.progress, session.doing)
            case link_lines.Answered():
                session.answered(line.answer)
            case link_lines.Complaint():
                raise LinkError(line.text)
            case _:
                continue


async def _restore(socket: Path, session: Session) -> str:
    """Put the mode back over a fresh line; returns what a person must do, empty when nothing."""
    requests = tuple(session.restoring())
    if not requests:
        return ""
    by_hand = f"the unit may still be in mode Manual (at 0 W): ballast ask mode {session.mode_before}"
    try:
        client = await LinkClient.connect(socket)
        try:
            waiting = {request.origin.request_id for request in requests}
            for request in requests:
                client.ask(request)
            async with asyncio.timeout(RESTORE_S):
                async for line in client.received():
                    if isinstance(line, link_lines.Answered):
                        if not line.answer.accepted:
                            return f"{line.answer.text}; {by_hand}"
                        waiting.discard(line.answer.request_id)
                        if not waiting:
                            return ""
        finally:
            await client.close()
    except (LinkError, TimeoutError) as error:
        return f"{error}; {by_hand}" if str(error) else by_hand
    return by_hand
