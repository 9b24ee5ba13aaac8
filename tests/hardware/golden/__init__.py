"""Golden vectors: what stands in the registers of a device and what it means, by hand from documents.

One file a profile with `VECTORS`: plain Python data, made from addresses and weights of `devices.md` and the vendors'
tables and from nothing of ours, so that an error in a profile cannot hide in its own simulator. Each vector:

    name       what it shows, as a sentence
    registers  space ("holding", "input", "coil", "discrete") -> first PDU address -> words in wire order
    means      field of the reading -> value; "phases.1.active_power_w" counts phases from 1

`BASE` holds the registers of every vector of a file (identity, model chain), in the same form.
"""
