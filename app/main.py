"""Puts the appliance together: the only file that knows every part."""

import asyncio
import gc
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from app import artifact_use, clock, computer, configurations, fault_record, system_info
from app.access import AccessKeeper
from app.buttons import Buttons
from app.cloud_wiring import layers_of
from app.commissioned import Commissioned
from app.figures import figures
from app.flight_recorder import FlightRecorder
from app.frequency_source import FrequencyPlayer, too_coarse
from app.hand_over import Handing, StandBy
from app.heartbeat import Heartbeat
from app.history import History
from app.link import Link, LinkOptions
from app.metrics import process_figures
from app.notify import ServiceNotifier
from app.operator_log import OperatorLog
from app.options import Options
from app.own_findings import OwnFindings
from app.own_sinks import EXIT_OF_STATE, ExitSink, StateSink
from app.paths import disk_of, folder_made
from app.planner import Planner
from app.recorder import Recorder
from app.rehearsal import Situation, situation_of
from app.remote import Remote
from app.runner import Runner, Sink, StepError
from app.site_file import SiteFileError, read_site, settings_of
from app.site_model import SiteModel
from app.site_watchdog import SYSTEMD
from app.site_wiring import wires_of
from app.state_store import StateStore, Stored
from app.system_info import SystemInformation
from app.update_findings import UpdateFindings
from app.version import version
from control.cycle import initial, persistent
from control.fast import TEST_SIGNAL
from control.memory import Persistent
from control.readings import Finding, FrequencySample, FrequencySource, SignalRole
from control.record import CycleRecord
from control.requests import ApplySettings, Origin, Request, Role, Source
from hardware.plant import Plant

_LOG = logging.getLogger("ballast.main")

EXIT_OK = 0
EXIT_FAULT = 70
"""The control step failed; systemd restarts the program into a safe state."""
HOUSEKEEPING_S = 1.0
SWITCH_S = 0.001
"""A thread that computes (history, recorder) lets the control loop in after this long, not after Python's 5 ms."""
FIGURES_EVERY = 60
"""Seconds between two lines of figures in the log."""
COMPUTER_EVERY = 10
"""Seconds between two looks at the health of the computer."""


class Appliance:
    """One unit: plant, control, history, state, screen."""

    def __init__(self, model: SiteModel, options: Options) -> None:
        self.configuration, over = layers_of(model, options.paths)
        self.model = model = self.configuration.model
        self.options = options
        self.settings = settings_of(model)
        self.exit_reason = "not started"
        paths = options.paths
        self._store = StateStore(paths.state)
        self._found = OwnFindings(clock.monotonic_s)
        self._restarted = fault_record.report(paths.faults)
        stored = self._restored()
        self._history = self._new_history()
        self._recorder = Recorder(options.recording, version()) if options.recording else None
        self._flight = FlightRecorder(paths.incidents, version())
        self.access = AccessKeeper(
            paths.data, clock.utc_s, commissioned=model.site.commissioned, log_out_s=model.access.log_out_s
        )
        self._notifier = ServiceNotifier()
        self._closers: list[Callable[[], object]] = []
        self._heartbeat = Heartbeat(model.watchdog, self._notifier, clock.monotonic_s)
        entries = (*model.inverters, *model.batteries, *model.meters)
        wires = wires_of(model.signals, model.outputs)
        simulated = options.simulated is not None
        self.commissioned = Commissioned(model, paths.data, simulated=simulated)
        self._updates = UpdateFindings(paths.data, clock.utc_s)
        self.plant = Plant(entries, self.settings, clock.monotonic_s, model.boards, wires, simulated=simulated)
        self.runner = Runner(
            self.plant,
            initial(self.settings, stored),
            clock.now,
            self._found,
            self._heartbeat.beat,
            self._test_frequency,
        )
        site_folder = options.site_file.parent if options.site_file else Path()
        self._signal: tuple[FrequencySample, ...] = ()
        self._frequency = FrequencyPlayer(
            lambda: self.runner.memory, clock.monotonic_s, self.runner.sampled, site_folder
        )
        self.plant.companions.append(self._heartbeat.statuses)
        self._listen_to_contacts()
        self.plant.on_sample(self.runner.sampled)
        self._keep_books()
        self.planner = Planner(lambda: self.runner.memory, self.submit, paths.data)
        self.runner.sinks["planner"] = self.planner  # also without [planning]: it may come while the unit runs
        if self._recorder is not None:
            self.runner.taps.append(self._recorder)
        self.runner.taps.append(self._flight)
        self._remote = Remote(over, model, self.settings, self.submit, paths, options.site_file)
        self.cloud = self._remote.cloud
        self._listen_to_parts()
        self._handing = Handing(options.next_program, lambda: self.configuration.model, self.stop)
        self._link = Link(paths.socket, self.settings, self.submit, self._link_options())
        self.runner.sinks["state"] = StateSink(self._save)
        self.runner.sinks["exit"] = ExitSink(self.stop)

    def _restored(self) -> Persistent:
        """Begin a run from what the last one has stored; return what control remembers of it."""
        paths = self.options.paths
        stored, found = self._store.load()
        now = {"version": version(), "starts": stored.system.starts + 1, "last_start_utc": clock.utc_s()}
        self._system = msgspec.structs.replace(stored.system, **now, clean_stop=False)
        self.clean_stop_before = stored.system.clean_stop
        self._started_s = clock.monotonic_s()
        self._runtime_before_s = stored.system.total_runtime_s
        self._found.begin((*self.options.findings, *folder_made(paths.data), *found, *self._restarted))
        return stored.persistent

    def _new_history(self) -> History | None:
        storage, paths = self.model.storage, self.options.paths
        if not self.model.features.history:
            return None
        days = {"seconds_days": storage.seconds_days, "minutes_days": storage.minutes_days}
        return History(paths.data, self.settings, **days)

    def _keep_books(self) -> None:
        """Write the history, and the operator's log where services are sold."""
        keep_days = self.model.operator.keep_days
        self._operator = OperatorLog(self.options.paths.data, keep_days) if self.settings.services else None
        if self._history is not None:
            self.runner.sinks["history"] = self._history
            self._found.ask(self._history.findings)
        if self._operator is not None:
            self.runner.sinks["operator_log"] = self._operator
            self._found.ask(self._operator.findings)

    def _listen_to_contacts(self) -> None:
        """Let push buttons act, and the contact of the emergency stop hurry the next cycle."""
        roles = {signal.signal_id: signal.role for signal in self.settings.signals}
        buttons = Buttons(roles, self.model.buttons.modes, self.submit, lambda: self.runner.last_record)
        self.plant.boards.on_change(buttons.changed)
        stops = {signal for signal, role in roles.items() if role is SignalRole.EMERGENCY_STOP}
        self.plant.boards.on_change(lambda signal, _: self.runner.hurry() if signal in stops else None)

    def _listen_to_parts(self) -> None:
        """Have every part asked what is wrong with it."""
        found, recorder = self._found, self._recorder
        found.ask(self.configuration.found)
        found.ask(lambda: tuple(Finding("control.sink_dropped", name, name) for name in self.runner.dropped))
        if recorder is not None:
            found.ask_fault("storage.history", "recording", lambda: recorder.fault)
        found.ask_fault("storage.state", "access", lambda: self.access.fault)
        found.ask_fault("storage.history", "flight recorder", lambda: self._flight.fault)
        parts = (self.planner, self._frequency, self._heartbeat, self.commissioned, self._remote, self._store)
        for part in (*parts, self._updates):
            found.ask(part.findings)

    def _link_options(self) -> LinkOptions:
        simulated = self.options.simulated
        return LinkOptions(
            version=version(),
            hand_over=self._handing.begin,
            incidents=self.options.paths.incidents,
            flight=self._flight,
            faults=simulated.names if simulated else (),
            switch_fault=simulated.switch if simulated else None,
            faults_on=simulated.active if simulated else tuple,
            signal=self._test_signal,
            choose_frequency=self._frequency.choose,
            steer_frequency=simulated.steer_frequency if simulated else None,
            situation=self.situation,
        )

    def situation(self) -> Situation | None:
        """Return how the unit stands, to begin a rehearsal from; None before the first cycle."""
        record = self.runner.last_record
        if record is None:
            return None
        history = str(self.options.paths.data.absolute()) if self._history is not None else ""
        return situation_of(self.runner.memory, record, self.configuration.model, history)

    def _test_signal(self, frequency_hz: tuple[float, ...]) -> None:
        """Take the newest value of a test signal, or its end; it drives the services in test mode only."""
        at_s = clock.monotonic_s()
        self._signal = tuple(FrequencySample(hz, at_s, FrequencySource.SIMULATED) for hz in frequency_hz)
        self.runner.sampled(TEST_SIGNAL)

    async def _open_link(self) -> None:
        """Open the local link; a unit without one works, and says so."""
        try:
            await self._link.start()
        except OSError as error:
            _LOG.warning("local link cannot be opened", extra={"error": str(error)})
            self.runner.dropped.append("link")
        else:
            self.runner.sinks["link"] = self._link

    def add_sink(self, name: str, sink: Sink) -> None:
        """Add a screen, summary or other sink of records."""
        self.runner.sinks[name] = sink

    def add_findings(self, findings: Callable[[], tuple[Finding, ...]]) -> None:
        """Have another part asked, every cycle, what is wrong with it."""
        self._found.ask(findings)

    def add_closer(self, close: Callable[[], object]) -> None:
        """Have something closed at the end of the run, on a thread."""
        self._closers.append(close)

    def submit(self, request: Request) -> bool:
        """Hand in a request; False when too many wait."""
        return self.runner.submit(request)

    def stop(self, reason: str) -> None:
        """End the run; `reason` appears in the summary and the log."""
        if self.exit_reason == "running":
            self.exit_reason = reason
        self.runner.stop()

    async def run(self) -> int:
        """Run until stopped; devices are left at 0 W. Returns the exit code. Raises as `FolderLock.take`."""
        loop, stand_by = asyncio.get_running_loop(), self.options.stand_by
        if stand_by is not None:
            _settle_memory()
            if not await stand_by.turn(version()):
                _LOG.warning("the version before has gone without handing over")
                return EXIT_OK
            if self.options.lock is not None:
                self.options.lock.take()
            self.runner.memory = initial(self.settings, self._restored())
        for number, reason in ((signal.SIGTERM, "terminated"), (signal.SIGINT, "interrupted")):
            loop.add_signal_handler(number, self.stop, reason)
        loop.add_signal_handler(signal.SIGHUP, self.reload)
        self.exit_reason = "running"
        sys.setswitchinterval(SWITCH_S)
        _LOG.info(
            "start",
            extra={"version": version(), "site": self.settings.site_id, "clean_stop_before": self.clean_stop_before},
        )
        await self._open_link()
        tasks = [asyncio.create_task(self._housekeeping(), name="housekeeping")]
        if stand_by is None:
            self._start_remote(loop)
        else:
            tasks.append(asyncio.create_task(self._start_remote_after(stand_by), name="remote"))
        await self.plant.start()
        if stand_by is None:
            _settle_memory()
        code, regular = EXIT_OK, False
        try:
            await self.runner.run()
            regular = True
            record = self.runner.last_record
            code = EXIT_OK if record is None else EXIT_OF_STATE.get(record.state, EXIT_OK)
        except StepError as error:
            code = EXIT_FAULT
            self.exit_reason = "control step failed"
            fault_record.write(self.options.paths.faults, error)
        finally:
            for task in tasks:
                task.cancel()
            await self._end(code, regular=regular)
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                loop.remove_signal_handler(number)
        return code

    def _start_remote(self, loop: asyncio.AbstractEventLoop) -> None:
        self.runner.sinks.update(self._remote.edges())
        self._remote.start(loop)

    async def _start_remote_after(self, stand_by: StandBy) -> None:
        """Begin with cloud and artifacts when the version before has ended: what waits for them is in files."""
        await stand_by.alone()
        self._start_remote(asyncio.get_running_loop())

    async def _end(self, code: int, *, regular: bool) -> None:
        """Bring the devices to 0 W, let go of everything, and hand over to who waits for it."""
        self._frequency.close()
        successor = await self._handing.taken(regular=regular and code == EXIT_OK)
        if successor is None:
            self._heartbeat.stopping()
        confirmed = await self.plant.stop(resting=successor is not None)
        self._heartbeat.close(clean=regular)
        await self._link.close()
        system = msgspec.structs.replace(self.system_information(), clean_stop=code != EXIT_FAULT)
        self._store.save(Stored(persistent(self.runner.memory), system))
        await asyncio.to_thread(self._store.close)
        if successor is not None:
            if self.options.lock is not None:
                self.options.lock.release()
            successor.go(self._notifier)
        await self._close()
        _LOG.info("stop", extra={"reason": self.exit_reason, "zero_power_confirmed": confirmed})

    def reload(self) -> None:
        """Read the site file again: live keys take effect in the next cycle, an invalid file is refused whole."""
        path = self.options.site_file
        if path is None:
            return
        try:
            base, _ = artifact_use.with_meters(read_site(path), self.options.paths)
            local = self.configuration.rebased(base)
        except SiteFileError as error:
            self._found.refused = (Finding("config.refused", "", error.problems[0]),)
            for problem in error.problems:
                _LOG.warning("configuration refused", extra={"problem": problem})
            return
        self._found.refused = ()
        configurations.remember(self.options.paths.configurations, path.read_text(encoding="utf-8"))
        self.configuration.rebase(base, local)
        origin = Origin(Source.SYSTEM, Role.INSTALLER, f"reload-{clock.monotonic_s():.3f}", "site file")
        self.submit(ApplySettings(origin, settings_of(self.configuration.model)))

    async def _housekeeping(self) -> None:
        """Once a second what need not be done ten times a second."""
        seconds = 0
        while True:
            await asyncio.sleep(HOUSEKEEPING_S)
            seconds += 1
            if seconds % COMPUTER_EVERY == 1:
                await asyncio.to_thread(self.commissioned.look)
                await asyncio.to_thread(self._updates.look)
                self._found.coarse = too_coarse(self.runner.memory.settings, self.plant.frequency_steps_hz())
                self._found.computer = await asyncio.to_thread(
                    computer.findings,
                    disk_of(self.options.paths.data),
                    self.settings,
                    own_watchdog=self.model.watchdog.device != SYSTEMD,
                )
            if seconds % FIGURES_EVERY == 0:
                await self._log_figures()
            await self.configuration.follow_cloud()
            record = self.runner.last_record
            if record is not None:
                self._system = system_info.seen(self._system, record)
                self._notifier.send(f"STATUS={record.state.value}, {record.mode_id}")

    async def _log_figures(self) -> None:
        """Write loop, device and computer figures to the log (OBS-01)."""
        process = await asyncio.to_thread(process_figures, disk_of(self.options.paths.data))
        queued = self._history.queued if self._history else 0
        told = figures(self.runner, process, heartbeats=self._heartbeat.beats, history_queue=queued)
        _LOG.info("figures", extra=told)

    def _test_frequency(self) -> tuple[FrequencySample, ...]:
        """Return what stands in for the measured frequency: from a client that leads, or from our own player."""
        return self._signal or self._frequency.samples()

    def _save(self, record: CycleRecord) -> None:
        self._system = system_info.seen(self._system, record)
        self._store.save(Stored(persistent(self.runner.memory), self.system_information()))

    def system_information(self) -> SystemInformation:
        """Return what the unit knows of its own life, brought up to now."""
        runtime_s = self._runtime_before_s + clock.monotonic_s() - self._started_s
        return msgspec.structs.replace(self._system, total_runtime_s=round(runtime_s, 1))

    async def _close(self) -> None:
        closers: Sequence[Callable[[], object] | None] = (
            self._remote.close,
            self.planner.close,
            self._history.close if self._history else None,
            self._operator.close if self._operator else None,
            self._recorder.close if self._recorder else None,
            self._flight.close,
            self._notifier.close,
            *self._closers,
        )
        for closer in closers:
            if closer is not None:
                await asyncio.to_thread(closer)

    def rss_bytes(self) -> int:
        """Memory of the process now."""
        return process_figures(disk_of(self.options.paths.data)).rss_bytes


def _settle_memory() -> None:
    """Keep the collector from looking at what lives for ever again."""
    gc.collect()
    gc.freeze()
