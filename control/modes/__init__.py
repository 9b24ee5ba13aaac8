"""Control modes: one file each; a file that exports `MODE` is registered by existing."""

import importlib
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType

from control.modes.mode import Mode


def _found() -> dict[str, Mode]:
    found: dict[str, Mode] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda info: info.name):
        mode: Mode | None = getattr(importlib.import_module(f"{__name__}.{module.name}"), "MODE", None)
        if mode is not None:
            found[mode.mode_id] = mode
    return found


MODES: Mapping[str, Mode] = MappingProxyType(_found())
"""Mode id -> mode, in alphabetical order."""
