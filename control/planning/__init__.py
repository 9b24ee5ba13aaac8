"""The optimiser and its forecasts: the only part of `control` with NumPy and HiGHS; the cycle never imports it."""
