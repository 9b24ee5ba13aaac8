"""The installer's file with what the cloud has changed laid over it: checked whole, or not used at all (SITE-03)."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from app.site_file import SiteFileError, parse_raw_site, settings_of
from app.site_keys import key_rows
from app.site_model import SiteModel
from control.readings import Finding

if TYPE_CHECKING:
    from pathlib import Path

    from cloud.layers import Checked, Layer, Layers

SOURCE = "cloud configuration"
FOLDER = "cloud"


class CloudSite:
    """What the cloud may change of this site, and how it would be."""

    def __init__(self, installer: SiteModel, folder: "Path") -> None:
        """Load what the cloud has changed before.

        Args:
            installer: The site as the unit has it without a cloud: the installer's file and what the screen changed.
            folder: The data folder of the unit.
        """
        from cloud import layers  # noqa: PLC0415 - a site without a cloud loads nothing of it

        self.installer = installer
        self.folder = folder / FOLDER
        self._damage: tuple[Finding, ...] = ()
        self.layers: Layers
        try:
            self.layers = layers.load(self.folder)
        except layers.LayersError as error:
            self.layers = layers.Layers()
            self._damage = (Finding("config.refused", "cloud", str(error)),)
        self.findings = self._damage

    def effective(self) -> SiteModel:
        """Return the site with the changes of the cloud; without them, and with a finding, when they do not fit."""
        model, found = self.over(self.installer)
        self.findings = (*self._damage, *found)
        return model

    def over(self, below: SiteModel) -> tuple[SiteModel, tuple[Finding, ...]]:
        """Return another site with the changes of the cloud, and a finding instead of them when they do not fit."""
        used = self.layers.current
        if not used.setup and not used.desired:
            return below, ()
        problems = list(self._not_left(_over(used.setup, used.desired)))
        if not problems:
            try:
                return parse_raw_site(self._raw(used, below), SOURCE), ()
            except SiteFileError as error:
                problems = list(error.problems)
        return below, (Finding("config.refused", "cloud", problems[0]),)

    def check(self, layer: "Layer") -> "Checked":
        """Return what is wrong with changes of the cloud, or what they come to; on any thread."""
        from cloud.layers import Checked, Problem  # noqa: PLC0415
        from cloud.twin import leaves  # noqa: PLC0415

        changes = _over(layer.setup, layer.desired)
        problems = tuple(self._not_left(changes))
        model = self.installer
        if not problems:
            try:
                model = parse_raw_site(self._raw(layer, self.installer), SOURCE)
            except SiteFileError as error:
                problems = error.problems
        if problems:
            return Checked(problems=tuple(Problem(*_parted(one)) for one in problems))
        keys = [key for key, _ in leaves(changes)]
        waiting = tuple(key for key in keys if not _live(key))
        live = tuple(key for key in keys if key not in waiting)
        return Checked((), (settings_of(model),), live, waiting, self._values(model))

    def _raw(self, layer: "Layer", below: SiteModel) -> dict[str, Any]:
        raw = below.model_dump(mode="json", by_alias=True, exclude_unset=True)
        return _over(_over(raw, layer.setup), layer.desired)

    def _left(self) -> tuple[str, ...]:
        return () if self.installer.cloud is None else self.installer.cloud.site_keys

    def _not_left(self, changes: Mapping[str, Any]) -> Iterable[str]:
        from cloud.twin import leaves  # noqa: PLC0415

        for key, _ in leaves(changes):
            if not any(key == left or key.startswith(f"{left}.") for left in self._left()):
                yield f"{key}: is not left to the cloud by the installer; allowed: {', '.join(self._left())}"

    def _values(self, model: SiteModel) -> dict[str, Any]:
        """Return every key the cloud may set with its value, as tables; what is not set is left out."""
        whole = model.model_dump(mode="json", by_alias=True, exclude_none=True)
        found: dict[str, Any] = {}
        for left in self._left():
            source, target = whole, found
            *path, last = left.split(".")
            for part in path:
                source = source.get(part, {})
                target = target.setdefault(part, {})
            if last in source:
                target[last] = source[last]
        return found


def _over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    from cloud.twin import merged  # noqa: PLC0415

    return merged(below, above)


def _parted(problem: str) -> tuple[str, str]:
    """Return key and words of a problem of a site file."""
    key, _, text = problem.partition(": ")
    return key, text or problem


@cache
def _applies() -> dict[str, str]:
    return {row[0]: row[3] for row in key_rows()}


def _live(key: str) -> bool:
    """Tell whether a key acts at once; a list does when every key of its entries does."""
    applies = _applies()
    if key in applies:
        return applies[key] == "live"
    inner = [when for name, when in applies.items() if name.startswith((f"{key}[].", f"{key}."))]
    return bool(inner) and all(when == "live" for when in inner)
