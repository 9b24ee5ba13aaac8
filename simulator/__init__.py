"""The plant in physics and its devices speaking the real protocols."""
