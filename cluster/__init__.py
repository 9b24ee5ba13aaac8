"""Several units as one (empty until the cluster issue)."""
