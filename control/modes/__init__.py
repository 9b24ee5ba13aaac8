"""Control modes: one file each, registered by existing."""
