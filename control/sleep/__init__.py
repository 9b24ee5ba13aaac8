"""Rest at low load: the unit goes idle by itself, and the BMS may sleep while it is (STATE-05, SLEEP-01)."""
