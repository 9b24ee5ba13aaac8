"""Shared access signatures made by hand."""

from urllib.parse import quote

from simulator.hub.credentials import signature

FAR_S = 4_102_444_800
"""1 January 2100."""


def sas_token(key: str, resource: str, expires_s: int = FAR_S) -> str:
    """Return a token for a resource such as `host/devices/unit1`."""
    quoted = quote(resource, safe="")
    signed = signature(key, f"{quoted}\n{expires_s}")
    return f"SharedAccessSignature sr={quoted}&sig={quote(signed, safe='')}&se={expires_s}"
