"""`python -m app.translations`: keeps the translations of the screen complete (HMI-05).

`update` finds every text (Qt's `lupdate` over QML and Python, and the registries of `SOURCES`) and renews
`hmi/i18n/ballast_*.ts`; `build` makes the `.qm` files the program loads; `missing` and `fill` hand a language to a
translator and take it back, as JSON.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

import hmi
from app import phrases, ts_file
from app.site_at_screen import AT_SCREEN
from app.site_keys import key_rows
from app.site_questions import TEXTS
from app.ts_file import Key, Text, TsError
from control.alarms import ROWS
from control.grid_code.protection import NAMES as PROTECTION
from control.modes import MODES
from control.reasons import TEMPLATES
from control.why import LEVELS
from hmi.region import LANGUAGES, SOURCE

HMI = Path(hmi.__file__).parent
FOLDER = HMI / "i18n"
TRANSLATED = tuple(code for code in LANGUAGES if code is not SOURCE)
_COMMENT = "  # "
"""Between a text and what tells its meaning apart, in the JSON of translators."""


def _alarms() -> Iterable[str]:
    return (text for row in ROWS.values() for text in (row.text, row.cause, row.remedy))


def _modes() -> Iterable[str]:
    for mode in MODES.values():
        yield from (mode.title, mode.text)
        for parameter in mode.parameters:
            yield from (parameter.title, parameter.text, *parameter.choices)


SOURCES: dict[str, Callable[[], Iterable[str]]] = {
    "Alarms": _alarms,
    "Levels": LEVELS.values,
    "Chapters": lambda: (place.title for place in AT_SCREEN),
    "Modes": _modes,
    "Proposal": lambda: TEXTS,
    "Protection": lambda: (name.text for name in PROTECTION.values()),
    "Reasons": TEMPLATES.values,
    "Settings": lambda: (row[-1] for row in key_rows()),
}
"""Context -> texts that live outside Qt; `hmi.language` says them."""


def _said() -> Iterable[str]:
    named = {row.source for row in ROWS.values()}
    return phrases.found(named | {text for registry in SOURCES.values() for text in registry()})


SAID = {"Said": _said}
"""What the program says in English wherever it is decided; `hmi.phrases` says it again."""


def ts_path(code: str, folder: Path = FOLDER) -> Path:
    """Return the translation file of a language."""
    return folder / f"ballast_{code}.ts"


def found() -> dict[Key, Text]:
    """Return every text of the screen, without translations."""
    texts = _in_code()
    for context, registry in (SOURCES | SAID).items():
        for text in registry():
            if text:
                texts.setdefault(Key(context, text), Text())
    return texts


def _in_code() -> dict[Key, Text]:
    """Return what is marked for translation in QML and Python."""
    files = sorted(str(path.relative_to(HMI)) for path in HMI.rglob("*") if path.suffix in {".py", ".qml"})
    with tempfile.TemporaryDirectory(prefix="ballast-lupdate-") as folder:
        path = Path(folder) / "found.ts"
        _run("lupdate", "-silent", "-locations", "none", "-source-language", "en", *files, "-ts", str(path))
        return ts_file.read(path)


def update(folder: Path = FOLDER) -> dict[str, int]:
    """Renew the file of every language; return how many texts of each wait for a translator."""
    texts = found()
    if folder == FOLDER:
        phrases.write(key.source for key in texts if key.context in SAID)
    waiting: dict[str, int] = {}
    for code in TRANSLATED:
        path = ts_path(code, folder)
        renewed = ts_file.merged(texts, ts_file.read(path) if path.exists() else {})
        path.write_text(ts_file.document(code, renewed), encoding="utf-8")
        waiting[code] = sum(not text.translation for text in renewed.values())
    return waiting


def build(folder: Path = FOLDER, target: Path | None = None) -> list[Path]:
    """Make the `.qm` file of every language in `target` (default: beside the sources) and return their names."""
    built: list[Path] = []
    for code in TRANSLATED:
        path = (target or folder) / f"ballast_{code}.qm"
        begun = path.with_suffix(f".{os.getpid()}.part")
        _run("lrelease", "-silent", str(ts_path(code, folder)), "-qm", str(begun))
        begun.replace(path)  # a screen that starts now finds the old one or the new one, never half of it
        built.append(path)
    return built


def missing(code: str, folder: Path = FOLDER, *, every: bool = False) -> dict[str, dict[str, str]]:
    """Return context -> text -> translation ("" where there is none yet); `every`: also what is translated."""
    out: dict[str, dict[str, str]] = {}
    for key, text in sorted(ts_file.read(ts_path(code, folder)).items()):
        if every or not text.translation:
            out.setdefault(key.context, {})[_named(key)] = text.translation
    return out


def fill(code: str, given: Mapping[str, Mapping[str, str]], folder: Path = FOLDER) -> None:
    """Take the translations of `missing` back.

    Raises:
        TsError: A text is unknown or has other placeholders than its source; nothing is taken then.
    """
    path = ts_path(code, folder)
    texts = ts_file.read(path)
    keys = {(key.context, _named(key)): key for key in texts}
    wrong: list[str] = []
    for context, entries in given.items():
        for source, translation in entries.items():
            key = keys.get((context, source))
            if key is None:
                wrong.append(f"{context}: {source!r} is no text of the screen")
            elif translation:
                texts[key] = Text(translation, texts[key].note)
    wrong += ts_file.faults(texts)
    if wrong:
        raise TsError("\n".join(wrong))
    path.write_text(ts_file.document(code, texts), encoding="utf-8")


def take(code: str, other: Path, folder: Path = FOLDER) -> None:
    """Take over what another version of a file (another branch) has translated; texts it alone has are left out.

    Raises:
        TsError: A translation has other placeholders than its source; nothing is taken then.
    """
    path, theirs = ts_path(code, folder), ts_file.read(other)
    ours = ts_file.read(path)
    texts = {key: theirs[key] if key in theirs and theirs[key].translation else ours[key] for key in ours}
    if wrong := ts_file.faults(texts):
        raise TsError("\n".join(wrong))
    path.write_text(ts_file.document(code, texts), encoding="utf-8")


def _named(key: Key) -> str:
    return f"{key.source}{_COMMENT}{key.comment}" if key.comment else key.source


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of Qt that comes with PySide6.

    Raises:
        TsError: It failed.
    """
    spec = find_spec("PySide6")
    folder = Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else Path()
    command = [str(folder / tool), *arguments]
    done = subprocess.run(command, cwd=HMI, capture_output=True, text=True, check=False)  # noqa: S603 - our own tool
    if done.returncode != 0:
        raise TsError(f"{tool}: {done.stdout}{done.stderr}")


def main() -> int:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m app.translations", description="Translations of the screen.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="find every text and renew the .ts files")
    commands.add_parser("build", help="make the .qm files")
    language_commands = {
        "missing": "print what is not translated, as JSON",
        "fill": "take such JSON back",
        "take": "take over what the .ts file of another branch has translated",
    }
    for name, text in language_commands.items():
        parser_of = commands.add_parser(name, help=text)
        parser_of.add_argument("language", choices=TRANSLATED)
        if name != "missing":
            parser_of.add_argument("file", type=Path)
        else:
            parser_of.add_argument("--every", action="store_true", help="also what is translated")
    options = parser.parse_args()
    try:
        _command(options)
    except TsError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _command(options: argparse.Namespace) -> None:
    match options.command:
        case "update":
            for code, count in update().items():
                sys.stdout.write(f"{ts_path(code)}: {count} texts wait for a translator\n")
        case "build":
            build()
        case "missing":
            out = missing(options.language, every=options.every)
            sys.stdout.write(json.dumps(out, ensure_ascii=False, indent=1) + "\n")
        case "take":
            take(options.language, options.file)
        case _:
            fill(options.language, json.loads(options.file.read_text(encoding="utf-8")))


if __name__ == "__main__":
    sys.exit(main())
