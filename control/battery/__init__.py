"""Care of the battery racks: how full they are, how healthy, balanced, and never left to die (BMS-03 to BMS-06)."""
