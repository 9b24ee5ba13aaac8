"""Interfaces for other systems on site (empty until the API issue)."""
