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
from app.flight_recorder import FlightRecorder
from app.frequency_source import FrequencyPlayer, too_coarse
from app.heartbeat import Heartbeat
from app.history import History
from app.link import Link, LinkOptions
from app.metrics import last_minute, process_figures, spread_ms
from app.notify import ServiceNotifier
from app.operator_log import OperatorLog
from app.own_findings import OwnFindings
from app.own_sinks import EXIT_OF_STATE, ExitSink, StateSink
from app.paths import Paths, disk_of
from app.planner import Planner
from app.recorder import Recorder
from app.remote import Remote
from app.runner import Runner, Sink, StepError
from app.site_file import SiteFileError, read_site, settings_of
from app.site_model import SiteModel
from app.site_watchdog import SYSTEMD
from app.site_wiring import wires_of
from app.state_store import StateStore, Stored
from app.system_info import SystemInformation
from app.version import version
from control.cycle import initial, persistent
from control.fast import TEST_SIGNAL
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


class SimulatedFaults(msgspec.Struct, frozen=True):
    """Faults a simulated site can be given."""

    names: tuple[str, ...]
    switch: Callable[[str, str, bool], None]
    """Name, device, on."""
    steer_frequency: Callable[[float], None] | None = None
    """Holds the frequency of the mains; 0 lets it go."""


class Options(msgspec.Struct, frozen=True):
    """How to run, beside what the site file says."""

    paths: Paths
    site_file: Path | None = None
    recording: Path | None = None
    findings: tuple[Finding, ...] = ()
    """What was found before the start (a refused site file, for example)."""
    simulated: SimulatedFaults | None = None


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
        stored, found = self._store.load()
        self._system = msgspec.structs.replace(
            stored.system,
            version=version(),
            starts=stored.system.starts + 1,
            last_start_utc=clock.utc_s(),
            clean_stop=False,
        )
        self.clean_stop_before = stored.system.clean_stop
        self._started_s = clock.monotonic_s()
        self._runtime_before_s = stored.system.total_runtime_s
        before = (*options.findings, *_folder_made(paths.data), *found, *fault_record.report(paths.faults))
        self._found = OwnFindings(before, clock.monotonic_s)
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
        self.plant = Plant(entries, self.settings, clock.monotonic_s, model.boards, wires, simulated=simulated)
        self.runner = Runner(
            self.plant,
            initial(self.settings, stored.persistent),
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
        self._link = Link(paths.socket, self.settings, self.submit, self._link_options())
        self.runner.sinks["state"] = StateSink(self._save)
        self.runner.sinks["exit"] = ExitSink(self.stop)

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
        for part in (self.planner, self._frequency, self._heartbeat, self.commissioned, self._remote, self._store):
            found.ask(part.findings)

    def _link_options(self) -> LinkOptions:
        simulated = self.options.simulated
        return LinkOptions(
            version=version(),
            incidents=self.options.paths.incidents,
            flight=self._flight,
            faults=simulated.names if simulated else (),
            switch_fault=simulated.switch if simulated else None,
            signal=self._test_signal,
            choose_frequency=self._frequency.choose,
            steer_frequency=simulated.steer_frequency if simulated else None,
        )

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
        """Run until stopped; devices are left at 0 W. Returns the exit code of the program."""
        loop = asyncio.get_running_loop()
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
        self.runner.sinks.update(self._remote.edges())
        self._remote.start(loop)
        await self.plant.start()
        keeping = asyncio.create_task(self._housekeeping(), name="housekeeping")
        gc.collect()
        gc.freeze()  # what lives for ever is not looked at again by the collector
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
            keeping.cancel()
            self._frequency.close()
            self._heartbeat.stopping()
            confirmed = await self.plant.stop()
            self._heartbeat.close(clean=regular)
            await self._link.close()
            await self._close(clean=code != EXIT_FAULT)
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                loop.remove_signal_handler(number)
            _LOG.info("stop", extra={"reason": self.exit_reason, "zero_power_confirmed": confirmed})
        return code

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
        timings, record, cycle_s = self.runner.timings, self.runner.last_record, self.settings.cycle_s
        process = await asyncio.to_thread(process_figures, disk_of(self.options.paths.data))
        devices = record.devices if record is not None else ()
        _LOG.info(
            "figures",
            extra={
                "cycles": timings.cycles,
                "missed_deadlines": timings.missed_deadlines,
                "lateness_ms": msgspec.to_builtins(spread_ms(last_minute(timings.lateness_s, cycle_s))),
                "fast_steps": timings.fast_steps,
                "step_ms": msgspec.to_builtins(spread_ms(last_minute(timings.step_s, cycle_s))),
                "device_latency_ms": {device.device_id: round(device.latency_s * 1e3, 2) for device in devices},
                "device_failures": {device.device_id: device.failures for device in devices},
                "heartbeats": self._heartbeat.beats,
                "history_queue": self._history.queued if self._history else 0,
                **msgspec.to_builtins(process),
            },
        )

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

    async def _close(self, *, clean: bool) -> None:
        system = msgspec.structs.replace(self.system_information(), clean_stop=clean)
        self._store.save(Stored(persistent(self.runner.memory), system))
        closers: Sequence[Callable[[], object] | None] = (
            self._remote.close,
            self.planner.close,
            self._store.close,
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


def _folder_made(data: Path) -> tuple[Finding, ...]:
    """Make the data folder; without one the unit works, remembers nothing, and says so."""
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return (Finding("storage.state", "", f"{data}: {error}"),)
    return ()
