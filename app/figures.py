"""The figures of the running unit that go to the log once a minute (OBS-01)."""

from typing import Any

import msgspec

from app.metrics import ProcessFigures, last_minute, spread_ms
from app.runner import Runner


def figures(runner: Runner, process: ProcessFigures, *, heartbeats: int, history_queue: int) -> dict[str, Any]:
    """Return them as fields of a log line; times in ms."""
    timings, record, cycle_s = runner.timings, runner.last_record, runner.memory.settings.cycle_s
    devices = record.devices if record is not None else ()
    return {
        "cycles": timings.cycles,
        "missed_deadlines": timings.missed_deadlines,
        "lateness_ms": msgspec.to_builtins(spread_ms(last_minute(timings.lateness_s, cycle_s))),
        "fast_steps": timings.fast_steps,
        "step_ms": msgspec.to_builtins(spread_ms(last_minute(timings.step_s, cycle_s))),
        "device_latency_ms": {device.device_id: round(device.latency_s * 1e3, 2) for device in devices},
        "device_failures": {device.device_id: device.failures for device in devices},
        "heartbeats": heartbeats,
        "history_queue": history_queue,
        **msgspec.to_builtins(process),
    }
