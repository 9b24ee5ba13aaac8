"""Commands of `ballast` that are small enough to stand together: run, check, simulate-site, undo."""

import argparse
import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app import artifact_use, configurations, logs
from app.folder_lock import RUNS_HERE, FolderLock, FolderTakenError
from app.paths import Paths, default_paths, under
from app.simulation import simulated_site
from app.site_file import SiteFileError, read_site, shipped
from app.site_keys import key_table
from app.site_model import SiteModel
from app.site_notes import notes_of
from app.site_place import INSTALLED, in_force, made_here
from control.readings import Finding

if TYPE_CHECKING:
    from app.hand_over import StandBy

EXIT_BAD_INPUT = 2


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _complain(text: object) -> int:
    sys.stderr.write(f"{text}\n")
    return EXIT_BAD_INPUT


SHIPPED = frozenset({"residential", "commercial", "tour"})
"""Names of the site files that come with the product."""


def site_path(name: str) -> Path:
    """Return the file of a shipped site or the path itself."""
    return shipped(name) if name in SHIPPED else Path(name)


def check(options: argparse.Namespace) -> int:
    """Check a site file, or list the keys."""
    if options.keys:
        _say(key_table())
        return 0
    file = site_path(str(options.file)) if options.file else in_force(INSTALLED, default_paths())
    if options.file is None and not file.exists():
        return _complain(
            f"ballast check: no site file yet: neither {INSTALLED} nor {made_here(default_paths())} is there; set the "
            "site up at the screen, or write one (every key: ballast check --keys)"
        )
    try:
        model = read_site(file)
    except SiteFileError as error:
        return _complain(error)
    devices = (
        f"{len(model.inverters)} inverter(s), {len(model.batteries)} battery rack(s), {len(model.meters)} meter(s)"
    )
    _say(f"{file}: valid; site {model.site.id!r} with {devices}, mode {model.control.mode}")
    for note in notes_of(model):
        _say(f"note: {note}")
    return 0


def run(options: argparse.Namespace) -> int:
    """Run the appliance on a real site, as the only program with its data folder."""
    from app.hand_over import StandBy  # noqa: PLC0415 - only this command needs the whole program

    paths = under(options.data) if options.data else default_paths()
    stand_by = StandBy(options.stand_by) if options.stand_by is not None else None
    lock = FolderLock(paths.data, RUNS_HERE)
    try:
        if stand_by is None:  # else the program before has it, until it is our turn
            lock.take()
        return _run(options, paths, lock, stand_by)
    except FolderTakenError as error:
        return _complain(f"ballast run: {error}; end that one first, or choose another folder with --data")
    finally:
        lock.release()


def _run(options: argparse.Namespace, paths: Paths, lock: FolderLock, stand_by: "StandBy | None") -> int:
    from app.hand_over import next_program  # noqa: PLC0415
    from app.main import Appliance  # noqa: PLC0415
    from app.options import Options  # noqa: PLC0415
    from app.own_sinks import FirstSink  # noqa: PLC0415
    from app.screen import attach, first_frame, options_of, run_with_qt  # noqa: PLC0415

    unfinished = artifact_use.at_start(paths, alone=stand_by is None)
    try:
        model, findings = _model_for_run(options.site, paths.configurations, last_good=options.last_good)
    except SiteFileError as error:
        _complain(error)
        if options.headless or not options.or_setup:
            return EXIT_BAD_INPUT
        from app.setup import setup  # noqa: PLC0415 - only a unit whose site file cannot be used needs it

        lock.release()  # it commands nothing, and may wait for long
        return setup(options)
    model, unfit = artifact_use.with_meters(model, paths)
    findings = (*findings, *unfinished, *unfit)
    folder: Path | None = paths.logs
    try:
        paths.logs.mkdir(parents=True, exist_ok=True)
        unwritable = "" if os.access(paths.logs, os.W_OK) else "may not be written"
    except OSError as error:
        unwritable = str(error)
    if unwritable:  # a unit without a log is better than a battery nobody looks after
        folder = None
        findings = (*findings, Finding("storage.history", "log", f"log folder {paths.logs}: {unwritable}"))
    listener = logs.start(folder, level=options.log_level, total_mb=model.storage.log_mb, terminal=True)
    try:
        appliance = Appliance(
            model,
            Options(
                paths,
                site_file=options.site,
                recording=options.recording,
                findings=findings,
                next_program=lambda: () if options.recording else next_program(sys.argv[1:], Path(sys.prefix)),
                stand_by=stand_by,
                lock=lock,
            ),
        )
        if options.headless or not model.features.screen:
            return asyncio.run(appliance.run())
        screen_options = options_of(appliance.model.screen, options)

        async def with_screen() -> int:
            screen = attach(appliance, screen_options)
            if stand_by is None:
                screen.show()
                await first_frame(screen)
            else:  # drawn once, unseen: the touches are for the program in control
                screen.grab()
                appliance.add_sink("show", FirstSink(screen.show))
            try:
                return await appliance.run()
            finally:
                screen.close()

        return run_with_qt(with_screen)
    finally:
        listener.stop()


def _model_for_run(path: Path, accepted: Path, *, last_good: bool) -> tuple[SiteModel, tuple[Finding, ...]]:
    try:
        model = read_site(path)
    except SiteFileError as error:
        fallback = configurations.last_good(accepted)
        if not last_good or fallback is None:
            raise
        _complain(error)
        return read_site(fallback), (Finding("config.refused", "", error.problems[0]),)
    try:
        configurations.remember(accepted, path.read_text(encoding="utf-8"))
    except OSError as error:
        _complain(f"{accepted}: cannot be written: {error}; choose another folder with --data")
        return model, (Finding("storage.state", "", f"{accepted}: {error}"),)
    return model, ()


def simulate_site(options: argparse.Namespace) -> int:
    """Run the simulated site alone on the addresses of the site file."""
    try:
        model = read_site(site_path(options.site))
    except SiteFileError as error:
        return _complain(error)
    return asyncio.run(_simulate(model, truth=options.truth, writes=options.writes))


async def _simulate(model: SiteModel, *, truth: bool, writes: bool) -> int:
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, done.set)
    try:
        site = await simulated_site(model)
    except OSError as error:
        return _complain(f"ballast simulate-site: {error}")
    try:
        for device, (host, port) in site.addresses.items():
            _say(f"{device}: {host}:{port}")
        if writes:
            for line in {server.line for server in site.servers.values()}:
                line.on_write.append(lambda device: _say(f"write: {device}"))
        _say("running; Ctrl-C ends it")
        while not done.is_set():
            try:
                await asyncio.wait_for(done.wait(), 1.0)
            except TimeoutError:
                if truth:
                    _say(msgspec.json.encode(site.truth()).decode())
    finally:
        await site.stop()
    return 0


def config_undo(options: argparse.Namespace) -> int:
    """Put the accepted site file before the current one back in place."""
    paths = under(options.data) if options.data else default_paths()
    try:
        source = configurations.undo(paths.configurations, options.site)
    except (ValueError, OSError) as error:
        return _complain(f"ballast undo: {error}")
    _say(f"{options.site}: now as in {source}; reload the service (SIGHUP) or restart it")
    return 0
