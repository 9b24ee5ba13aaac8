"""The second program: identity, provisioning, SSDP, time, updates. Imports nothing of the first."""
