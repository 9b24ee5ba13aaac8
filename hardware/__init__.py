"""Everything that touches a wire: transports, profiles, drivers, the plant and its write guard."""
