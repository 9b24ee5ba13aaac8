"""What the unit knows of its connection to the cloud, for the screen, alarms and logs."""

import msgspec


class CloudStatus(msgspec.Struct, frozen=True):
    """A picture of the cloud edge; nothing in it is secret."""

    host: str = ""
    device_id: str = ""
    connected: bool = False
    since_utc: float = 0.0
    """When the connection was made or lost; 0 before the first."""
    since_s: float = 0.0
    """The same on the monotonic clock."""
    attempts: int = 0
    """Connections tried since the start."""
    next_s: float = 0.0
    """When the next connection is tried, on the monotonic clock; 0: none is waited for."""
    last_error: str = ""
    refused: bool = False
    """The last attempt failed because of who we are."""
    waiting_events: int = 0
    waiting_spots: int = 0
    oldest_utc: float = 0.0
    """When the oldest record that waits was made; 0: none waits."""
    sent: int = 0
    """Messages the hub has confirmed since the start."""
    dropped: int = 0
    """Records lost because the outbox was full, since it was made."""
    fault: str = ""
    """What is wrong with identity or disk; empty when nothing is."""
    commands: int = 0
    """Commands taken since the start."""
    site_version: int = 0
    """Version of the desired properties that was looked at last."""
    site_problem: str = ""
    """Why they are not used, key by key; empty when they are."""
