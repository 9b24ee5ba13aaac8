"""Writes `docs/telemetry/*.schema.json` from the messages themselves: `python -m app.telemetry_docs`."""

import json
from pathlib import Path

from cloud.messages import schemas

FOLDER = Path(__file__).parent.parent / "docs" / "telemetry"


def documents() -> dict[str, str]:
    """Return file name -> content."""
    return {f"{kind}.schema.json": json.dumps(schema, indent=2) + "\n" for kind, schema in schemas().items()}


def main() -> None:
    """Write the files; one of a type that has gone is removed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = documents()
    for old in FOLDER.glob("*.schema.json"):
        if old.name not in written:
            old.unlink()
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
