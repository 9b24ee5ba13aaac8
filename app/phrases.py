"""Finds the sentences the program says in English, as Qt's `lupdate` finds those of the screen.

A refusal, the detail of an alarm or an entry of the event log is written where it is decided, as an f-string. From
there `python -m app.translations update` takes its template: `f"valid_s {request.valid_s:g} is too long"` becomes
`valid_s {valid_s} is too long`. `hmi/phrases.py` recognises what was said by these templates.
"""

import ast
import itertools
import re
from collections.abc import Container, Iterable
from pathlib import Path, PurePath

ROOT = Path(__file__).parents[1]
FILE = ROOT / "hmi" / "phrases.txt"
"""One template a line, sorted."""

SPEAKERS = (
    "control/**/*.py",
    "app/access.py",
    "app/cloud_alarms.py",
    "app/cloud_site.py",
    "app/commission_plan.py",
    "app/commission_session.py",
    "app/commissioned.py",
    "app/computer.py",
    "app/configuration.py",
    "app/frequency_source.py",
    "app/planner.py",
    "app/rehearsal_process.py",
    "app/rehearsal_words.py",
    "app/scan_adoption.py",
    "app/scan_process.py",
    "app/scan_search.py",
    "app/screen_*.py",
    "app/site_backup.py",
    "app/site_battery.py",
    "app/site_climate.py",
    "app/site_dso.py",
    "app/site_file.py",
    "app/site_grid_code.py",
    "app/site_layer.py",
    "app/site_limits.py",
    "app/site_notes.py",
    "app/site_planning.py",
    "app/site_proposal.py",
    "app/site_services.py",
    "app/state_store.py",
    "app/worker.py",
    "bootstrapper/connectivity.py",
    "cloud/azure_session.py",
    "cloud/identity.py",
    "cloud/link.py",
    "cloud/provisioning.py",
    "hardware/battery.py",
    "hardware/can_frames.py",
    "hardware/canbus.py",
    "hardware/dead_man.py",
    "hardware/device.py",
    "hardware/grid_forming.py",
    "hardware/inverter.py",
    "hardware/io/board.py",
    "hardware/link.py",
    "hardware/modbus.py",
    "hardware/modbus_wire.py",
    "hardware/own_setpoints.py",
    "hardware/plant.py",
    "hardware/scan.py",
    "hardware/scan_can.py",
    "hardware/sequence.py",
    "hardware/setpoint.py",
    "hardware/watchdog.py",
    "hardware/write_guard.py",
)
"""Whose sentences can reach the screen."""
SILENT = (
    "control/alarm_table/",  # registries with contexts of their own
    "control/reasons.py",
    "control/grid_code/presets.py",  # sources
    "control/grid_code/protection.py",  # a context of its own
    "control/planning/problem.py",  # what the planner makes itself; the log tells
)
"""Of these, whose cannot."""

_CONSOLE = frozenset({"described"})
"""Functions of speakers that speak to the console only."""
_LARGEST = 16
"""More alternatives than this make no sentence."""
_WORD = re.compile(r"[A-Za-z]{2,}")
_NO_SENTENCE = re.compile(r"[\n#=<|]|^--|\{\{|\bNone\b")
"""Stands in what is read by programs."""
_TELLING = re.compile(r"[A-Za-z]{3,}|\b(?:at|by|of|or)\b")
"""At least one such word must stand in a sentence with values: a unit alone is none."""
_HOLE = re.compile(r"\{[a-z_0-9]*\}")


def found(known: Container[str] = ()) -> tuple[str, ...]:
    """Return every template of the program, sorted, without texts that are translated elsewhere."""
    said: set[str] = set()
    for pattern in SPEAKERS:
        for path in ROOT.glob(pattern):
            name = str(path.relative_to(ROOT))
            if not any(name.startswith(silent) or PurePath(name).match(silent) for silent in SILENT):
                said |= templates(path.read_text(encoding="utf-8"))
    return tuple(sorted(template for template in said if template not in known))


def write(wanted: Iterable[str]) -> None:
    """Renew the file the screen reads."""
    FILE.write_text("".join(f"{template}\n" for template in sorted(wanted)), encoding="utf-8")


def templates(source: str) -> set[str]:
    """Return the templates of the sentences of one file."""
    finder = _Finder()
    finder.visit(ast.parse(source))
    return finder.found


class _Finder(ast.NodeVisitor):
    """Walks over a file and keeps whatever reads like a sentence where one can be said."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def _keep(self, node: ast.expr) -> None:
        for template in _said(node):
            literal = _HOLE.sub(" ", template)
            enough = _TELLING.search(literal) if "{" in template else len(_WORD.findall(literal)) > 1
            if " " in template.strip() and enough and not _NO_SENTENCE.search(template):
                self.found.add(template)

    def visit_Expr(self, node: ast.Expr) -> None:
        """Leave docstrings out."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Leave types out."""
        if node.value is not None:
            self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Leave types out, and what is told on the console."""
        for part in () if node.name in _CONSOLE else (*node.args.defaults, *node.args.kw_defaults, *node.body):
            if part is not None:
                self.visit(part)

    def visit_Call(self, node: ast.Call) -> None:
        """Leave out what goes to the log and to the loader of modules."""
        if ast.unparse(node.func).startswith(("_LOG.", "re.")):
            return
        self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> None:
        """Leave out what a key of the site file means: that has a context of its own."""
        if node.arg != "description":
            self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        """Leave out what is only compared."""

    def visit_Constant(self, node: ast.Constant) -> None:
        """Take a text without values."""
        self._keep(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Take a text with values."""
        self._keep(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Take texts that are put together."""
        if _is_text(node):
            self._keep(node)
        else:
            self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        """Take a text that stands in for what is missing."""
        if _is_text(node):
            self._keep(node)
        else:
            self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """Take each of two texts."""
        if _is_text(node):
            self._keep(node)
        else:
            self.generic_visit(node)


def _is_text(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return True
        case ast.BinOp(op=ast.Add()):
            return _is_text(node.left) or _is_text(node.right)
        case ast.IfExp():
            return _is_text(node.body) or _is_text(node.orelse)
        case ast.BoolOp(op=ast.Or()):
            return any(map(_is_text, node.values))
        case _:
            return False


def _said(node: ast.expr) -> list[str]:  # noqa: PLR0911 - one a kind of expression
    """Return every text an expression can become, values as `{name}`."""
    match node:
        case ast.Constant(value=str() as text):
            return [text]
        case ast.Constant():
            return []
        case ast.JoinedStr():
            return _joined(node.values)
        case ast.FormattedValue(value=value) if _is_text(value):
            return _said(value)
        case ast.FormattedValue(value=value):
            return [f"{{{_name(value)}}}"]
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _joined([left, right])
        case ast.IfExp(body=body, orelse=orelse):
            return [*_said(body), *_said(orelse)]
        case ast.BoolOp(op=ast.Or(), values=values):
            return [text for value in values for text in _said(value)]
        case _:
            return [f"{{{_name(node)}}}"]


def _joined(parts: Iterable[ast.expr]) -> list[str]:
    alternatives = [_said(part) for part in parts]
    size = 1
    for each in alternatives:
        size *= len(each)
    if size > _LARGEST:
        return []
    return [_numbered("".join(each)) for each in itertools.product(*alternatives)]


def _name(node: ast.expr) -> str:  # noqa: PLR0911 - one a kind of expression
    """Return what a translator may call a value."""
    match node:
        case ast.Name(id=name):
            return name.lower().strip("_")
        case ast.Attribute(value=value, attr="value"):
            return _name(value)
        case ast.Attribute(attr=name):
            return name.lower().strip("_")
        case ast.Subscript(value=value):
            return _name(value)
        case ast.Call(func=ast.Attribute(attr="join"), args=[argument]):
            return _name(argument)
        case ast.Call(args=[argument, *_]):
            return _name(argument)
        case ast.GeneratorExp(elt=element) | ast.ListComp(elt=element):
            return _name(element)
        case ast.BinOp(left=left):
            return _name(left)
        case _:
            return "value"


def _numbered(template: str) -> str:
    """Return a template in which no two values have the same name."""
    seen: dict[str, int] = {}

    def one(found: re.Match[str]) -> str:
        name = found.group()[1:-1].rstrip("0123456789") or "value"
        seen[name] = seen.get(name, 0) + 1
        return f"{{{name}}}" if seen[name] == 1 else f"{{{name}{seen[name]}}}"

    return _HOLE.sub(one, template)
