"""Writes the tables of docs/simulate.md from the program, so that the document cannot differ from it."""

import ast
import inspect
import re
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from pydantic import BaseModel

from app.curves import CurveEntry
from app.scenario import read_scenario, scenario_path, shipped_names
from app.scenario_model import ActionEntry, GridEvent, ScenarioFile
from app.scenario_words import allowed, statement_models, statement_names
from app.statement import Statement
from app.timeline import REQUESTS
from app.values import PLACED, VALUES
from simulator.faults import FAULTS, Effect

PATH = Path("docs/simulate.md")
_BLOCK = re.compile(r"(<!-- begin (\w+) -->\n).*?(<!-- end \2 -->)", re.DOTALL)


def document(text: str) -> str:
    """Return the document with every generated block renewed."""
    blocks = {
        "scenario": lambda: _keys(ScenarioFile, ()),
        "action": lambda: _keys(ActionEntry, ()),
        "grid": lambda: _keys(GridEvent, ()),
        "curve": lambda: _keys(CurveEntry, ()),
        "window": lambda: _keys(Statement, ()),
        "statements": _statements,
        "values": _values,
        "requests": _requests,
        "faults": _faults,
        "shipped": _shipped,
    }
    return _BLOCK.sub(lambda match: match[1] + "\n".join(blocks[match[2]]()) + "\n" + match[3], text)


def _keys(model: type[BaseModel], without: Iterable[str]) -> list[str]:
    lines = ["| key | allowed | meaning |", "|---|---|---|"]
    for name, info in model.model_fields.items():
        if name not in without:
            needed = " (required)" if info.is_required() else ""
            lines.append(f"| `{info.alias or name}` | {allowed(info)} | {info.description or ''}{needed} |")
    return lines


def _statements() -> list[str]:
    lines = ["| `that` | meaning | its own keys |", "|---|---|---|"]
    for name, model in zip(statement_names(), statement_models(), strict=True):
        own = [
            f"`{key}`{'' if info.is_required() else ' (optional)'}: {info.description}"
            for key, info in model.model_fields.items()
            if key != "that" and key not in Statement.model_fields
        ]
        first = (model.__doc__ or "").strip().partition("\n")[0]
        lines.append(f"| `{name}` | {first} | {'<br>'.join(own)} |")
    return lines


def _values() -> list[str]:
    lines = ["| value | unit | meaning |", "|---|---|---|"]
    lines += [f"| `{name}` | {unit} | {text} |" for name, (_, unit, text) in VALUES.items()]
    lines += [f"| `{name}:ID` | {unit} | {text} |" for name, (_, _, unit, text) in PLACED.items()]
    return lines


def _requests() -> list[str]:
    lines = ["| `type` | keys | meaning |", "|---|---|---|"]
    for tag, kind in REQUESTS.items():
        keys = ", ".join(f"`{key}`" for key in kind.__struct_fields__ if key != "origin")
        lines.append(f"| `{tag}` | {keys} | {(kind.__doc__ or '').strip().partition(chr(10))[0]} |")
    return lines


def _faults() -> list[str]:
    lines = ["| fault | of | effect |", "|---|---|---|"]
    texts = _member_texts(Effect)
    for name, kind in FAULTS.items():
        lines.append(f"| `{name}` | {'the site' if kind.kind is None else kind.kind.value} | {texts[kind.effect]} |")
    return lines


def _member_texts(kind: type[Effect]) -> dict[Effect, str]:
    """Return what stands below every member of an enumeration in its source."""
    (body,) = (node.body for node in ast.parse(inspect.getsource(kind)).body if isinstance(node, ast.ClassDef))
    texts: dict[Effect, str] = {}
    for member, text in pairwise(body):
        if isinstance(member, ast.Assign) and isinstance(text, ast.Expr):
            (name,) = (target.id for target in member.targets if isinstance(target, ast.Name))
            texts[kind[name]] = " ".join(str(ast.literal_eval(text.value)).split())
    return texts


def _shipped() -> list[str]:
    lines = ["| name | what happens |", "|---|---|"]
    return lines + [f"| `{name}` | {read_scenario(scenario_path(name)).file.title} |" for name in shipped_names()]


def main() -> None:
    """Write the document."""
    PATH.write_text(document(PATH.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
