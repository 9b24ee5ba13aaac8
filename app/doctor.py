"""`ballast doctor`: what is wrong with this installation, in words, and what to do about it."""

import argparse
import asyncio
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from app.doctor_checks import Diagnosis, State, computer, devices, disk, rights, site_file
from app.doctor_services import bootstrapper, clock_right, network, running, services, updates
from app.paths import default_paths, under
from app.site_file import SiteFileError, read_site
from app.site_model import SiteModel

EXIT_WRONG = 1


def doctor(options: argparse.Namespace) -> int:
    """Print every check with its result; 0 when all is well."""
    found = list(asyncio.run(diagnosed(options)))
    if options.json:
        sys.stdout.write(msgspec.json.format(msgspec.json.encode(found)).decode() + "\n")
    else:
        sys.stdout.writelines(line + "\n" for line in told(found))
    return EXIT_WRONG if any(one.state is State.WRONG for one in found) else 0


async def diagnosed(options: argparse.Namespace) -> Iterable[Diagnosis]:
    """Return the results of all checks."""
    paths = under(options.data) if options.data else default_paths()
    root: Path = options.root
    model: SiteModel | None
    try:
        model = read_site(options.site)
        problems: tuple[str, ...] = ()
    except SiteFileError as error:
        model, problems = None, error.problems
    return (
        site_file(options.site, model, problems),
        *rights(root, options.site, paths),
        *disk(paths),
        *computer(root, paths, model),
        *devices(root, model),
        clock_right(),
        *services(root),
        *network(root),
        *bootstrapper(root),
        *updates(root),
        await running(options.connect or socket_of(root, paths.socket)),
    )


def socket_of(root: Path, own: Path) -> Path:
    """Return where the unit listens: beside its data, or where systemd keeps the service's run-time folder."""
    service = root / "run/ballast/control.sock"
    return service if not own.exists() and service.exists() else own


def told(found: Iterable[Diagnosis]) -> Iterable[str]:
    """Yield the results as text: what is wrong first, with what to do."""
    order = {State.WRONG: 0, State.NOTE: 1, State.WELL: 2}
    counts = dict.fromkeys(State, 0)
    for one in sorted(found, key=lambda one: order[one.state]):
        counts[one.state] += 1
        yield f"{one.state.value:6} {one.subject:12} {one.text}"
        if one.todo:
            yield f"{'':19} -> {one.todo}"
    yield ""
    yield f"{counts[State.WRONG]} wrong, {counts[State.NOTE]} to note, {counts[State.WELL]} well"
