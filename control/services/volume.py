"""Volume of a grid service in an interval of time, as it was sold."""

import msgspec


class Volume(msgspec.Struct, frozen=True, gc=False):
    """Capacity of a product from `start_utc` to `end_utc`, by whole quarter hours of UTC."""

    product: str
    """Name of a product of the site file, such as `fcr-d-up`."""
    start_utc: float
    end_utc: float
    capacity_w: float
    """> 0; of FCR-N and continental FCR in both directions."""
