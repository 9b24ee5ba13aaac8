"""Cost of the whole pure step, from validation to dispatch, against bare msgspec of the same record.

The anchor builds the very record the step returned, value by value, and encodes it as JSON: what any program that
hands out this record must pay, without deciding anything.
"""

import time
from collections.abc import Callable, Mapping
from typing import Any, cast

import msgspec

from benchmarks.frame import Anchor, Figure, Outcome, Scale, Target, median, progress, quantile, settled_memory
from benchmarks.virtual_site import VirtualSite, demo_model
from control.cycle import step
from control.record import CycleRecord

TITLE = "pure step, validation to dispatch"
TARGET_MS = 0.4
SITES = {"residential": "residential site", "commercial": "commercial site", "ten": "site with 10 inverters"}
WARM_UP = 100


def run(scale: Scale) -> Outcome:
    """Measure the three sites."""
    figures: list[Figure] = []
    for name, words in SITES.items():
        progress(f"step: {words}")
        site = VirtualSite(demo_model(name))
        for _ in range(WARM_UP):
            site.cycle()
        stop = site.cycle().safe_stop
        if stop is not None:
            raise RuntimeError(f"{words} does not run: {stop.code}")
        step_ms, bare_ms = _measure(site, scale.pick(3000, 100))
        target = None if name == "ten" else Target(TARGET_MS)
        anchor = Anchor("bare msgspec build + JSON of the record", median(bare_ms))
        figures.append(Figure(f"{words}, median", median(step_ms), "ms", target, anchor))
        figures.append(Figure(f"{words}, p99", quantile(step_ms, 0.99), "ms"))
    return Outcome(tuple(figures))


def _measure(site: VirtualSite, cycles: int) -> tuple[list[float], list[float]]:
    """Return the times of step and anchor in turn, ms."""
    step_ms: list[float] = []
    bare_ms: list[float] = []
    encode = msgspec.json.Encoder().encode
    build = builder(site.cycle())
    with settled_memory():
        for number in range(cycles):
            readings, now = site.advance(0.1)
            start = time.perf_counter()
            site.memory, record = step(site.memory, readings, (), now)
            step_ms.append((time.perf_counter() - start) * 1e3)
            site.obey(record.commands)
            if number % 100 == 0:
                build = builder(record)
                build()
            start = time.perf_counter()
            encode(build())
            bare_ms.append((time.perf_counter() - start) * 1e3)
    return step_ms, bare_ms


def builder(record: CycleRecord) -> Callable[[], CycleRecord]:
    """Return a function that makes an equal record from its plain values by nothing but constructors."""
    names: dict[str, Any] = {}
    code = compile(f"lambda: {_expression(record, names)}", "<record>", "eval")
    build = cast("Callable[[], CycleRecord]", eval(code, names))  # noqa: S307 - our own text, no input
    if build() != record:
        raise ValueError("the anchor does not build the same record")
    return build


def _expression(value: object, names: dict[str, Any]) -> str:
    if isinstance(value, msgspec.Struct):
        kind = type(value)
        names[f"T{id(kind)}"] = kind
        return f"T{id(kind)}({', '.join(_expression(getattr(value, f), names) for f in value.__struct_fields__)})"
    if isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        return f"({''.join(_expression(item, names) + ', ' for item in items)})"
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return f"{{{', '.join(f'{_expression(k, names)}: {_expression(v, names)}' for k, v in pairs)}}}"
    names[f"v{id(value)}"] = value
    return f"v{id(value)}"
