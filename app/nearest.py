"""How a name that does not exist is answered: with what was probably meant, or with all there are."""

import difflib
from collections.abc import Iterable

SITES = "there are site files with the names residential and commercial"
FEW = 24
"""So many names are all told; of more only those that are near."""


def unknown(name: str, what: str, allowed: Iterable[str]) -> str:
    """Return the sentence, such as `'meter.silnt' is not an alarm; did you mean 'meter.silent'?`."""
    names = tuple(allowed)
    close = difflib.get_close_matches(name, names, n=3, cutoff=0.75)
    if close and len(names) > FEW:
        return f"{name!r} is not {what}; did you mean {' or '.join(map(repr, close))}?"
    return f"{name!r} is not {what}; allowed: {', '.join(names)}"
