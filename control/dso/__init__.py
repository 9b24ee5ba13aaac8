"""The distribution operator's limit (§ 14a EnWG and its like): kept, and kept as evidence (LIM-01, GRD-08)."""
