"""Writes docs/site-file.md from the model, so that the document cannot differ from the program."""

from pathlib import Path

from app.site_keys import key_rows

INTRO = """# The site file

TOML. Made from the model by `make docs`; do not edit. *Live* keys take effect with the next `SIGHUP`, the others at the
next start. `[]` marks a list of tables (`[[inverters]]`). A connection is one of three kinds, told by its `type`.

What is changed at the screen (System, Settings) never rewrites this file: it is laid over it key by key from
`site.local.toml` in the data folder, and wins. Its last 20 versions are in `local-settings` beside it. When a new site
file does not fit what was changed at the screen, the changes are left aside as a whole and alarm `config.refused` names
the key.

| key | allowed | default | applies | meaning |
|---|---|---|---|---|
"""


def document() -> str:
    """Return the document."""
    return INTRO + "".join(f"| `{key}` | {' | '.join(rest)} |\n" for key, *rest in key_rows())


def main() -> None:
    """Write the document."""
    Path("docs/site-file.md").write_text(document(), encoding="utf-8")


if __name__ == "__main__":
    main()
