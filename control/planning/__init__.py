"""The optimiser and its forecasts: the only part of `control` that may use NumPy and HiGHS; the cycle never imports it."""
