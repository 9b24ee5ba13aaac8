"""Build the reference days: `python -m simulator.days.build --out simulator/days/data`.

Run it in an environment with `simulator/days/requirements-build.txt`. The weather file is in pvlib's source
distribution only, which pip fetches unless `--pvlib-sdist` names a copy. Every random draw is seeded: the same package
versions on the same machine write the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from simulator.days.build.household import build_house
from simulator.days.build.pack import Track, pack
from simulator.days.build.progress import say
from simulator.days.build.provenance import HONESTY, load_facts, sources
from simulator.days.build.pv import build_pv
from simulator.days.build.richardson import find_house
from simulator.days.build.series import DAY_MIN
from simulator.days.build.shop import build_shop
from simulator.days.build.weather import LOAD_DATE, PV_DATES, PVLIB_SDIST, fit_turbidity, read_tmy, tmy_json


def main(arguments: Sequence[str] | None = None) -> None:
    """Build all days and write them with their provenance."""
    parser = argparse.ArgumentParser(description="Build the simulator's reference days.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the data files")
    parser.add_argument("--pvlib-sdist", type=Path, help=f"a copy of {PVLIB_SDIST}; pip fetches one otherwise")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)

    tmy = read_tmy(tmy_json(options.pvlib_sdist))
    linke_turbidity = fit_turbidity(tmy)
    say(f"weather read; Linke turbidity {linke_turbidity} fits the clear day")

    files: dict[str, bytes] = {}
    days: dict[str, Any] = {}
    irradiance_w_m2 = np.zeros(DAY_MIN)
    for name in PV_DATES:
        pv = build_pv(name, tmy, linke_turbidity)
        files[name], days[name] = pack(pv.tracks), pv.facts
        if PV_DATES[name] == LOAD_DATE:
            irradiance_w_m2 = pv.horizontal_w_m2.reshape(DAY_MIN, 60).mean(axis=1)

    house, house_source = build_house(find_house(irradiance_w_m2))
    shop, shop_source = build_shop()
    for name, phases, source, step_w in (("house", house, house_source, 0.25), ("shop", shop, shop_source, 1.0)):
        tracks = [Track(phase, 1, step_w, 0.0) for phase in phases]
        files[name], days[name] = pack(tracks), load_facts(tracks, source)

    for name, content in sorted(files.items()):
        (options.out / f"{name}.z").write_bytes(content)
        days[name] |= {"file": f"{name}.z", "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        say(f"{name}.z: {len(content)} bytes")
    provenance = {
        "made_by": "python -m simulator.days.build",
        "sources": sources(linke_turbidity),
        "what_is_real_and_what_is_not": HONESTY,
        "days": {name: days[name] for name in sorted(days)},
    }
    text = json.dumps(provenance, indent=2, ensure_ascii=False) + "\n"
    (options.out / "provenance.json").write_text(text, encoding="utf-8")
    say("provenance.json written")


if __name__ == "__main__":
    main()
