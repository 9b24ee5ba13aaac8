"""A command in the moment of connecting: the hub has it waiting before everything is subscribed."""

import asyncio

from tests.cloud.unit import CloudUnit


async def test_a_command_in_the_moment_of_connecting_is_answered(unit: CloudUnit) -> None:
    early = asyncio.create_task(unit.hub.invoke(unit.id, "Nonsense", {}, timeout_s=8, connect_timeout_s=20))
    await asyncio.sleep(0)
    await unit.start()
    assert (await early).status == 404
