"""Takes secrets out of text before it leaves the unit: by what they look like, and by what they are (SEC-02)."""

import re
import stat
from collections.abc import Iterable
from pathlib import Path

HIDDEN = "[removed]"
_KEYS = (
    "password",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "symmetrickey",
    "symmetric_key",
    "accesskey",
    "access_key",
    "accountkey",
    "account_key",
    "apikey",
    "api_key",
    "privatekey",
    "private_key",
    "connectionstring",
    "connection_string",
    "credential",
    "signature",
    "authorization",
)
_NAMED = f"(?i)((?:{'|'.join(_KEYS)})"
_LOOKS: tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...] = (
    # A private key, over several lines or as one JSON string.
    (
        ("private key-----",),
        re.compile(r"-----BEGIN ([A-Z ]*)PRIVATE KEY-----.*?(-----END \1PRIVATE KEY-----|$)", re.DOTALL),
        HIDDEN,
    ),
    # Connection strings and signatures of shared access.
    (
        ("accesskey=", "accountkey=", "accesssignature="),
        re.compile(r"(?i)(AccessKey|AccountKey|AccessSignature)=[^;\s\"',}]+"),
        rf"\1={HIDDEN}",
    ),
    (
        ("sharedaccesssignature",),
        re.compile(r"(?i)SharedAccessSignature\s+sr=[^\s\"',}]+"),
        f"SharedAccessSignature {HIDDEN}",
    ),
    # Signed addresses.
    (
        ("sig=", "token=", "code="),
        re.compile(r"(?i)([?&](?:sig|access_token|token|code|awps_reconnection_token)=)[^&\s\"'<>]+"),
        rf"\1{HIDDEN}",
    ),
    (("bearer ", "basic "), re.compile(r"(?i)(Bearer|Basic)\s+[A-Za-z0-9+/=_.\-]{8,}"), rf"\1 {HIDDEN}"),
    (("eyj",), re.compile(r"eyJ[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]{8,}\.[A-Za-z0-9_\-]*"), HIDDEN),
    # Fields by the end of their name, in JSON, TOML, JSON inside a JSON string, and `name=value`.
    (_KEYS, re.compile(rf"{_NAMED}[\"']?\s*[:=]\s*)\"(?:[^\"\\]|\\.)*\""), rf'\1"{HIDDEN}"'),
    (_KEYS, re.compile(rf"{_NAMED}[\"']?\s*[:=]\s*)'[^']*'"), rf"\1'{HIDDEN}'"),
    (_KEYS, re.compile(rf"{_NAMED}\\+\"\s*:\s*\\+\")[^\"\\]*"), rf"\1{HIDDEN}"),
    (_KEYS, re.compile(rf"{_NAMED}\s*=\s*)[^\s\"',;}}\[][^\s\"',;}}]*"), rf"\1{HIDDEN}"),
)
"""What a secret looks like: words one of which must be there, in small letters; the look; what stands there then."""
_WORD = re.compile(r"[A-Za-z0-9+/_\-]{20,}={0,2}")
_LARGEST_BYTES = 65_536


def redacted(text: str, known: Iterable[str] = ()) -> str:
    """Return a text without secrets.

    Args:
        text: One line, or a whole small file.
        known: Secrets of this unit (`secret_words`), removed wherever they stand.
    """
    for word in known:
        if word in text:
            text = text.replace(word, HIDDEN)
    small = text.lower()
    for words, look, instead in _LOOKS:
        if any(word in small for word in words):
            text = look.sub(instead, text)
    return text


def secret_words(places: Iterable[Path]) -> tuple[str, ...]:
    """Return what looks like a key in the files only their owner may read, longest first.

    Args:
        places: Files, or folders with all that is below them; those that cannot be read are left out.
    """
    found: set[str] = set()
    for place in places:
        for file in sorted(place.rglob("*")) if place.is_dir() else [place]:
            try:
                about = file.stat()
                if not stat.S_ISREG(about.st_mode) or about.st_mode & 0o077 or about.st_size > _LARGEST_BYTES:
                    continue
                text = file.read_text(encoding="utf-8", errors="replace")
            except OSError:
                continue
            found |= {word for word in _WORD.findall(text) if _random(word)}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def _random(word: str) -> bool:
    """Tell a key from a path or an identifier: it has digits, small and capital letters all mixed."""
    return any(map(str.isdigit, word)) and any(map(str.islower, word)) and any(map(str.isupper, word))
