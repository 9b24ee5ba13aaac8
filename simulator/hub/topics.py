"""Names and properties in the topics of IoT Hub.

Source: Microsoft, "Communicate with an IoT hub using the MQTT protocol".
"""

from typing import Any
from urllib.parse import quote, unquote

import msgspec

Json = dict[str, Any]

TWIN_RESPONSES = "$iothub/twin/res/#"
DESIRED_PATCHES = "$iothub/twin/PATCH/properties/desired/#"
METHODS = "$iothub/methods/POST/#"
REGISTRATION_RESPONSES = "$dps/registrations/res/#"


class Address(msgspec.Struct, frozen=True):
    """A topic cut into its path and what follows the question mark."""

    path: tuple[str, ...]
    query: dict[str, str]


def address(topic: str) -> Address:
    """Return the parts of a topic such as `$iothub/twin/GET/?$rid=1`."""
    path, _, query = topic.partition("?")
    return Address(tuple(one for one in path.split("/") if one), properties(query))


def properties(text: str) -> dict[str, str]:
    """Return the properties of a property bag, `%24.mid=a&colour=blue`."""
    pairs = (one.partition("=") for one in text.split("&") if one)
    return {unquote(name): unquote(value) for name, _, value in pairs}


def bag(values: dict[str, str]) -> str:
    """Return properties as a property bag."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in values.items())


def events(device: str) -> str:
    """Return the beginning of the topic a device sends telemetry to."""
    return f"devices/{device}/messages/events/"


def commands(device: str) -> str:
    """Return the topic filter of cloud-to-device messages."""
    return f"devices/{device}/messages/devicebound/#"
