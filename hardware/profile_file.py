"""A profile file as plain data: YAML with the line of every key, checked against the JSON Schema.

Keys are kept as the text in the file (so `0x351` and `off` stay what the author wrote); values follow YAML,
except that only `true` and `false` are truth values.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from hardware.profile import PROFILE_FOLDER, ProfileError

KeyPath = tuple[str | int, ...]


class Document:
    """The plain data of a profile file, with the line of each key for messages."""

    def __init__(self, path: Path, schema: str = "profile") -> None:
        """Read and check the file.

        Args:
            path: The file.
            schema: `profile`, or `can_map` for an installer's signal map.

        Raises:
            ProfileError: unreadable, not YAML, or against the schema; the first problem, with its line.
        """
        self.path = path
        self._lines: dict[KeyPath, int] = {}
        self._schema = schema
        self.data = self._read()
        self._check()

    def error(self, path: KeyPath, reason: str) -> ProfileError:
        """Return the error for a key, with the line of the nearest key that is in the file."""
        at = path
        while at and at not in self._lines:
            at = at[:-1]
        key = ".".join(str(part) for part in path) or "(file)"
        return ProfileError(self.path.name, self._lines.get(at, 1), key, reason)

    def _read(self) -> dict[str, Any]:
        try:
            text = self.path.read_text(encoding="utf-8")
            root = yaml.compose(text, Loader=_PlainLoader)
            data = self._plain(root, ())
        except OSError as error:
            raise ProfileError(self.path.name, 0, "(file)", str(error.strerror)) from error
        except UnicodeDecodeError as error:
            raise ProfileError(self.path.name, 0, "(file)", f"not UTF-8: {error.reason}") from error
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise ProfileError(self.path.name, line, "(file)", f"not YAML: {error.problem}") from error
        if not isinstance(data, dict):
            raise ProfileError(self.path.name, 1, "(file)", "a profile is a mapping of keys")
        return cast("dict[str, Any]", data)

    def _plain(self, node: yaml.Node | None, path: KeyPath) -> object:
        """Turn a YAML node into plain data and remember where each key stands."""
        if isinstance(node, yaml.MappingNode):
            mapping: dict[str, object] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                self._lines.setdefault((*path, key), key_node.start_mark.line + 1)
                if key in mapping:
                    raise ProfileError(
                        self.path.name, key_node.start_mark.line + 1, ".".join(map(str, (*path, key))), "given twice"
                    )
                mapping[key] = self._plain(value_node, (*path, key))
            return mapping
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                self._lines[(*path, index)] = item.start_mark.line + 1
            return [self._plain(item, (*path, index)) for index, item in enumerate(node.value)]
        return None if node is None else _PlainLoader("").construct_object(node)

    def _check(self) -> None:
        problem = best_match(_validator(self._schema).iter_errors(self.data))
        if problem is not None:
            path, reason = _explain(problem)
            raise self.error(path, reason)


class _PlainLoader(yaml.SafeLoader):
    """YAML without its surprising truth values (`yes`, `no`, `on`, `off`)."""


_PlainLoader.yaml_implicit_resolvers = {
    letter: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(true|false)$"), list("tf"))


@cache
def _validator(name: str) -> Draft202012Validator:
    schema = json.loads((PROFILE_FOLDER / "schema.json").read_text(encoding="utf-8"))
    if name == "can_map":
        schema = _map_schema(schema)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def _map_schema(profile: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of an installer's map: the parts of a profile that depend on the DBC, and nothing else."""
    parts: dict[str, Any] = profile["properties"]
    inside: dict[str, Any] = {key: value for key, value in parts["can"]["properties"].items() if key != "dbc"}
    can = {**parts["can"], "required": ["frames", "signals", "version"], "properties": inside}
    return {
        "$defs": profile["$defs"],
        "type": "object",
        "additionalProperties": False,
        "required": ["schema", "profile", "provenance", "can"],
        "properties": {
            "schema": {"const": "ballast-can-map/1"},
            "profile": {"type": "string"},
            "provenance": parts["provenance"],
            "can": can,
            "canonical": parts["canonical"],
            "tests": {**parts["tests"], "minItems": 0},
        },
    }


def _explain(problem: ValidationError) -> tuple[KeyPath, str]:
    """Return the key the problem belongs to and the reason in plain words."""
    path: KeyPath = tuple(problem.absolute_path)
    if problem.validator == "additionalProperties" and isinstance(problem.instance, dict):
        schema = cast("dict[str, Any]", problem.schema)
        known = set(cast("dict[str, Any]", schema.get("properties", {})))
        patterns = [re.compile(text) for text in schema.get("patternProperties", {})]
        unknown = [
            str(key)
            for key in cast("dict[str, Any]", problem.instance)
            if key not in known and not any(pattern.search(key) for pattern in patterns)
        ]
        if unknown:
            return (*path, unknown[0]), f"unknown key; known are {', '.join(sorted(known)) or patterns[0].pattern}"
    if problem.validator == "required":
        return path, problem.message
    if problem.validator == "enum":
        choices = ", ".join(str(choice) for choice in cast("list[Any]", problem.validator_value))
        return path, f"{problem.instance!r} is not one of {choices}"
    if problem.validator == "anyOf":
        ways = cast("list[dict[str, Any]]", problem.validator_value)
        choices = [str(choice) for way in ways for choice in way.get("enum", (f"a {way.get('type', 'value')}",))]
        return path, f"{problem.instance!r} is not one of {', '.join(choices)}"
    return path, problem.message
