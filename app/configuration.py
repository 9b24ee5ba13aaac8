"""What the unit runs on: the installer's site file, over it what was changed at the screen, then the cloud (SITE-03).

The layer is `site.local.toml` in the data folder; its earlier versions stand in `local-settings`, for one step back. A
layer that does not fit a new site file is not used at all, and an alarm says so.
"""

import asyncio
import logging
from collections.abc import Callable, Container, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from app import configurations, site_layer
from app.files import write_durable
from app.site_entries import entries
from app.site_file import SiteFileError
from app.site_model import SiteModel
from control.readings import Finding
from hmi.ports.settings import Difference, Setting, Value

if TYPE_CHECKING:
    from app.cloud_site import CloudSite

_LOG = logging.getLogger("ballast.configuration")
FILE = "site.local.toml"
HISTORY = "local-settings"
Layer = Mapping[str, Value]


class Proposal(msgspec.Struct, frozen=True):
    """Another layer, and what it would make of the site."""

    layer: dict[str, Value]
    model: SiteModel | None
    """None: it is refused."""
    settings: tuple[Setting, ...] = ()
    """Every key as it would be."""
    differences: tuple[Difference, ...] = ()
    problems: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    local: SiteModel | None = None
    """The same without what comes from the cloud."""
    """Key -> what is wrong with it, each message naming its key; empty: nothing is wrong."""


class Configuration:
    """The site in force, its layers, and the way to another one; whoever uses a changed key at once listens."""

    def __init__(self, base: SiteModel, data: Path) -> None:
        """Lay the stored layer over the site file; one that does not fit is left aside, see `findings`."""
        self.base = base
        self.local = base
        """The site file with what was changed at the screen."""
        self._cloud: CloudSite | None = None
        self._cloud_layer: object = None
        self.layer: dict[str, Value] = {}
        self._shown: dict[str, str] = {}
        """How the screen looks in this run, as long as nobody chooses otherwise: keys of `[screen]`."""
        self.findings: tuple[Finding, ...] = ()
        self.listeners: list[Callable[[SiteModel], None]] = []
        self._file, self._history = data / FILE, data / HISTORY
        try:
            layer = site_layer.read(self._file)
            self.local = site_layer.laid(base, layer, FILE)
        except SiteFileError as error:
            self.findings = _refused(error)
        else:
            self.layer = layer
        self.model = self.local
        """The site in force."""

    def lay_over(self, cloud: "CloudSite") -> None:
        """Lay what comes from the cloud over all the rest, from now on."""
        self._cloud, self._cloud_layer = cloud, cloud.layers.current
        self.model = self._dressed(cloud.effective())

    def show_as(self, look: Mapping[str, str]) -> None:
        """Take over how the screen looks in this run, as the command line wants it: over every layer, and never kept.

        The settings then say what can be seen, and choosing there what the site file says is a change like any other.
        """
        self._shown = dict(look)
        model = self._covered(self.local)
        if model.screen != self.model.screen:
            self.model = model
            self._tell()

    def found(self) -> tuple[Finding, ...]:
        """Return why a layer is not used."""
        return self.findings if self._cloud is None else (*self.findings, *self._cloud.findings)

    async def follow_cloud(self) -> None:
        """Notice that the cloud has put another configuration into force."""
        if self._cloud is not None and self._cloud.layers.current is not self._cloud_layer:
            self._cloud_layer = self._cloud.layers.current
            self.accept(self.layer, self.local, self._dressed(await asyncio.to_thread(self._cloud.effective)))

    def rebased(self, base: SiteModel) -> SiteModel:
        """Return the layer laid over another site file.

        Raises:
            SiteFileError: It does not fit; nothing has changed.
        """
        return site_layer.laid(base, self.layer, FILE)

    def rebase(self, base: SiteModel, local: SiteModel) -> None:
        """Take over another site file and what `rebased` made of it."""
        self.base = base
        self.accept(self.layer, local, self._covered(local))

    def proposed(self, wanted: Layer) -> Proposal:
        """Return what wanted values would make of the site; takes milliseconds, so not on the loop."""
        known = {setting.key: setting for setting in entries(self.model, self.base, self.layer)}
        unknown = [key for key in wanted if key not in known]
        if unknown:
            return Proposal({}, None, problems={key: f"{key}: is not changed at the screen" for key in unknown})
        below = {setting.key: setting.value for setting in entries(self.base, self.base, {})}
        layer = {**self.layer, **{key: _typed(known[key], value) for key, value in wanted.items()}}
        layer = {key: value for key, value in layer.items() if key not in wanted or below.get(key) != value}
        return self._made(layer, chosen=wanted)

    def undone(self) -> Proposal | None:
        """Return what taking back the last change would make of the site; None when there is nothing to take back."""
        current = site_layer.written(self.layer)
        for file in reversed(configurations.accepted(self._history)):
            try:
                text = file.read_text(encoding="utf-8")
                layer = site_layer.parsed(text, str(file))
            except (OSError, SiteFileError) as error:
                _LOG.warning("an earlier layer cannot be read", extra={"file": str(file), "error": str(error)})
                continue
            if text != current:
                return self._made(layer)
        return None

    def keep(self, layer: Layer) -> None:
        """Write a layer to the disk, and to the history.

        Raises:
            OSError: The disk is full, read-only or failing; the old layer stands.
        """
        self._file.parent.mkdir(parents=True, exist_ok=True)
        configurations.remember(self._history, site_layer.written(self.layer))
        text = site_layer.written(layer)
        write_durable(self._file, text.encode())
        configurations.remember(self._history, text)

    def accept(self, layer: Layer, local: SiteModel, model: SiteModel) -> None:
        """Call a site the one in force and tell whoever listens; on the loop."""
        self.layer, self.local, self.model, self.findings = dict(layer), local, model, ()
        self._shown = {name: value for name, value in self._shown.items() if getattr(model.screen, name) == value}
        if self._cloud is not None:
            self._cloud.installer = local
        self._tell()

    def _tell(self) -> None:
        for listener in self.listeners:
            listener(self.model)

    def _made(self, layer: dict[str, Value], chosen: Container[str] = ()) -> Proposal:
        try:
            local = site_layer.laid(self.base, layer, FILE)
        except SiteFileError as error:
            problems = {problem.partition(":")[0]: problem for problem in error.problems}
            return Proposal(layer, None, problems=problems)
        model = self._covered(local, chosen)
        before = {setting.key: setting.value for setting in entries(self.model, self.base, self.layer)}
        after = entries(model, self.base, layer)
        differences = tuple(
            Difference(setting.key, before.get(setting.key), setting.value)
            for setting in after
            if before.get(setting.key) != setting.value
        )
        return Proposal(layer, model, after, differences, local=local)

    def _covered(self, local: SiteModel, chosen: Container[str] = ()) -> SiteModel:
        """Return a site with what comes from the cloud over it, and the looks of this run where none are chosen."""
        return self._dressed(local if self._cloud is None else self._cloud.over(local)[0], chosen)

    def _dressed(self, model: SiteModel, chosen: Container[str] = ()) -> SiteModel:
        look = {name: value for name, value in self._shown.items() if f"screen.{name}" not in chosen}
        if all(getattr(model.screen, name) == value for name, value in look.items()):
            return model
        screen = type(model.screen).model_validate({**model.screen.model_dump(), **look})
        return model.model_copy(update={"screen": screen})


def _typed(setting: Setting, value: Value) -> Value:
    """Return a value as the key has it: whole numbers for counts."""
    return int(value) if setting.whole and isinstance(value, float) else value


def _refused(error: SiteFileError) -> tuple[Finding, ...]:
    for problem in error.problems:
        _LOG.warning("what was changed at the screen is not used", extra={"problem": problem})
    return (Finding("config.refused", FILE, error.problems[0]),)
