"""The simulated site as a process of its own: addresses out, commands in, truth on demand, clean end."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import pytest
from pymodbus.client import AsyncModbusTcpClient

from simulator.__main__ import SiteFile
from simulator.config import SimulationConfig
from tests.simulator.sites import house, shop

pytestmark = pytest.mark.req("SIM-01", "SIM-02")

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def process(tmp_path: Path, file: SiteFile, *arguments: str) -> AsyncGenerator[asyncio.subprocess.Process]:
    path = tmp_path / "site.json"
    path.write_text(file.model_dump_json(), encoding="utf-8")
    pipe = asyncio.subprocess.PIPE
    command = [sys.executable, "-W", "error", "-m", "simulator", "--config", str(path), *arguments]
    child = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe)
    try:
        yield child
    finally:
        if child.returncode is None:
            child.kill()
        await child.wait()


async def line(stream: asyncio.StreamReader | None) -> dict[str, dict[str, object]]:
    assert stream is not None
    async with asyncio.timeout(20.0):
        text = await stream.readline()
    found: dict[str, dict[str, object]] = json.loads(text)
    return found


async def test_it_tells_its_addresses_and_the_truth_and_ends_when_its_input_ends(tmp_path: Path) -> None:
    file = SiteFile(devices=tuple(shop()), simulation=SimulationConfig(load="shop", pv_kwp=60.0))
    async with process(tmp_path, file, "--truth") as child:
        addresses = (await line(child.stdout))["addresses"]
        assert set(addresses) == {"grid", "pv", "load", "inv1", "inv2", "rack1", "rack2"}
        assert addresses["rack1"] == addresses["rack2"]
        truth = (await line(child.stdout))["truth"]
        load_w, parts = truth["load_w"], (truth["grid_w"], truth["pv_w"], truth["ess_w"])
        assert load_w == pytest.approx(sum(part for part in parts if isinstance(part, float)))
        assert child.stdin is not None
        child.stdin.close()
        async with asyncio.timeout(10.0):
            assert await child.wait() == 0
        assert child.stderr is not None
        assert await child.stderr.read() == b""


async def test_it_obeys_fault_commands_complains_about_wrong_ones_and_ends_at_sigterm(tmp_path: Path) -> None:
    async with process(tmp_path, SiteFile(devices=tuple(house()))) as child:
        host, port = cast("tuple[str, int]", (await line(child.stdout))["addresses"]["grid"])
        client = AsyncModbusTcpClient(host, port=port, timeout=2.0, retries=0)
        assert await client.connect()
        assert child.stdin is not None
        child.stdin.write(b'{"fault": "meter-exception", "device": "grid", "on": true}\n')
        child.stdin.write(b'{"fault": "meter-dumb", "on": true}\nnonsense\n')
        assert "meter-silent" in str((await line(child.stderr))["error"])
        assert "nonsense" in str((await line(child.stderr))["error"])
        reply = await client.read_holding_registers(0x28, count=2)
        assert reply.exception_code == 4
        client.close()
        child.send_signal(signal.SIGTERM)
        async with asyncio.timeout(10.0):
            assert await child.wait() == 0


async def test_a_site_that_cannot_be_simulated_ends_with_a_sentence(tmp_path: Path) -> None:
    file = SiteFile(devices=tuple(house()), faults=("meter-silent:pv@1",))
    async with process(tmp_path, file) as child:
        assert "there is no meter" in str((await line(child.stderr))["error"])
        async with asyncio.timeout(10.0):
            assert await child.wait() == 2
