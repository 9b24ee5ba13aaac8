"""Device profiles as types: one immutable `Profile` per YAML file of `profiles/`, and how to get one.

A profile says everything about a kind of device: where its values are, how they are coded, which canonical
quantity they are and with which sign, how it is started, stopped and kept on a dead-man's leash. No code, no
templating. `load_profile` reads, checks against `profiles/schema.json` and resolves one file completely, or
raises one `ProfileError` that names file, line, key and reason; a profile is never loaded half.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from control.readings import DeviceKind, DeviceState
from hardware.profile_bit import Bit
from hardware.profile_can_parts import Can
from hardware.profile_control import Control, ModuleRules, StateOverride, Step, Variant
from hardware.profile_protection import NO_PROTECTION, Protection

PROFILE_FOLDER = Path(__file__).parent / "profiles"
"""Where the shipped profiles live."""


class ProfileError(Exception):
    """A profile file that cannot be used, as one sentence: file, line, key, reason."""

    def __init__(self, file: str, line: int, key: str, reason: str) -> None:
        """Keep the four parts beside the sentence, so that a page can show them apart."""
        super().__init__(f"{file}:{line}: {key}: {reason}" if line else f"{file}: {key}: {reason}")
        self.file = file
        self.line = line
        self.key = key
        self.reason = reason


class Space(StrEnum):
    """The four Modbus address spaces."""

    COIL = "coil"
    DISCRETE = "discrete"
    INPUT = "input"
    HOLDING = "holding"


class Code(StrEnum):
    """How a value is coded in registers."""

    U16 = "u16"
    I16 = "i16"
    U32 = "u32"
    I32 = "i32"
    U64 = "u64"
    I64 = "i64"
    F32 = "f32"
    STR = "str"
    BITS = "bits"


class Poll(StrEnum):
    """How often a point is read."""

    FAST = "fast"
    """Every poll."""
    SLOW = "slow"
    """About once a second, one slow block a poll."""
    ONCE = "once"
    """Once per connection."""
    NEVER = "never"
    """Only written."""


class Provenance(StrEnum):
    """Where the knowledge in a profile comes from."""

    VENDOR_DOCUMENT = "vendor_document"
    PUBLIC_SOURCE = "public_source"
    REVERSE_ENGINEERED = "reverse_engineered"
    PLACEHOLDER = "placeholder"
    """Addresses unknown or invented: never writes to hardware."""


class Known(StrEnum):
    """How sure one point of a profile is."""

    MEASURED = "measured"
    """Seen on a real device."""
    READ = "read"
    """Read in a document or a public source."""
    INFERRED = "inferred"
    """Concluded from what was read; the profile's notes say from what."""
    RECALLED = "recalled"
    """Known by heart, no document at hand."""
    UNKNOWN = "unknown"
    """The address is invented for the simulator."""


class WriteLimits(msgspec.Struct, frozen=True):
    """What may be written to a point, in its unit after scaling."""

    minimum: float
    maximum: float
    function: Literal[6, 16] = 16
    """Modbus function for holding registers."""
    on_change: bool = False
    """A setting the device keeps for good: read first, written only when it differs (wear of its memory)."""


class Point(msgspec.Struct, frozen=True):
    """One value of a Modbus device.

    `value = (raw * scale * 10**scale_exponent + add) * (-1 if invert else 1)`, in `unit`.
    """

    id: str
    code: Code
    words: int
    """Length in registers (1 for coils and discrete inputs)."""
    space: Space = Space.HOLDING
    address: int = -1
    """PDU address (0-based); -1 when `model` and `offset` say where it is."""
    model: int = 0
    """SunSpec model the point belongs to; 0 for plain Modbus."""
    offset: int = 0
    """Offset in registers from the first header register of the model (ID)."""
    scale: float = 1.0
    scale_point: str = ""
    """Id of the point that holds the exponent of ten (SunSpec scale factor); empty for none."""
    add: float = 0.0
    unit: str = ""
    invert: bool = False
    invalid: tuple[int, ...] = ()
    """Raw values (unsigned, all words together) that mean "not implemented"."""
    minimum: float = -float("inf")
    maximum: float = float("inf")
    """Physically possible range after scaling; outside is decoded as absent."""
    enum: Mapping[int, str] = {}
    bits: Mapping[int, Bit] = {}
    access: Literal["r", "w", "rw"] = "r"
    poll: Poll = Poll.FAST
    alone: bool = False
    """Must be read in a request of its own."""
    write: WriteLimits | None = None
    byte_order: Literal["big", "little"] = "big"
    word_order: Literal["big", "little"] = "big"
    field: tuple[int, int] = (0, 0)
    """Lowest bit and number of bits inside the word; (0, 0) for the whole. Written by read-modify-write."""
    computed: bool = False
    """Worked out by the driver, not read (see `ModuleRules`)."""
    known: Known = Known.READ
    rack_step: int = 0
    """Added to the address for each rack after the first; 0 for what is there once."""


class Probe(msgspec.Struct, frozen=True):
    """A value that must be as said, or the device is not the one of the site file."""

    point: str
    values: tuple[float, ...]
    minimum: float
    maximum: float
    reason: str
    optional: bool = False
    """An absent value passes."""


class Canonical(msgspec.Struct, frozen=True):
    """Which points make one canonical quantity, and with which sign."""

    points: tuple[str, ...]
    combine: Literal["first", "sum", "min", "max", "magnitude"] = "first"
    """`magnitude`: the first, without its sign."""
    sign: float = 1.0
    when: Mapping[str, tuple[float, ...]] = {}
    """The quantity is absent unless each of these points has one of these values."""
    minus: tuple[str, ...] = ()
    """Points to be taken away (vendors that give two unsigned powers instead of a signed one)."""
    constant: float | None = None
    """Instead of points: a figure of the data sheet."""
    times: str = ""
    """Point to multiply with; empty for none."""
    equals: tuple[float, ...] = ()
    """With these the quantity is 1 while the value is one of them, else 0."""


class TransportDefaults(msgspec.Struct, frozen=True):
    """Defaults of one way to reach the device; the site file may override port, unit and poll period."""

    port: int = 502
    unit: int = 1
    baudrate: int = 9600
    parity: Literal["N", "E", "O"] = "N"
    stopbits: int = 1
    bitrate: int = 500_000
    timeout_s: float = 0.5
    max_read_words: int = 125
    max_write_words: int = 123
    merge_gap_words: int = 0
    """Unused registers that may be read to save a request."""
    min_gap_s: float = 0.0
    poll_s: float = 0.1


class Sunspec(msgspec.Struct, frozen=True):
    """Where to look for the model chain and which models must be there."""

    bases: tuple[int, ...]
    required: tuple[int, ...]
    alternatives: Mapping[int, tuple[int, ...]] = {}
    """Model -> models of the same layout, one of which may be there instead."""


class Signed(msgspec.Struct, frozen=True):
    """How a meter must be set up so that its power has a sign."""

    point: str
    values: tuple[float, ...]
    reason: str


class CellArray(msgspec.Struct, frozen=True):
    """Registers with one value for each cell or sensor of a rack, one u16 each, module after module."""

    space: Space
    address: int
    per_module: int
    most: int
    """Room for so many; how many there are is found out once per connection."""
    scale: float = 1.0
    add: float = 0.0
    rack_step: int = 0


class KeepAlive(msgspec.Struct, frozen=True):
    """The counter a battery wants to see moving."""

    point: str
    period_s: float
    maximum: int = 65535


class InstallerMap(msgspec.Struct, frozen=True):
    """A family of BMS whose DBC only its maker gives: the installer brings DBC and map (`hardware.can_map`)."""

    at_least: tuple[int, ...] = ()
    """Versions the family is known in; empty: the map says it alone."""
    below: tuple[int, ...] = ()


class Excluded(msgspec.Struct, frozen=True):
    """A register nobody may write, with the reason."""

    register: str
    reason: str
    point: str = ""


class GoldenVector(msgspec.Struct, frozen=True):
    """Words or frame bytes as seen on a real wire or in a document, and what they mean."""

    name: str
    words: Mapping[str, tuple[int, ...]] = {}
    """Point id -> raw registers in wire order."""
    frames: Mapping[int, bytes] = {}
    values: Mapping[str, float | str | None] = {}
    """Point or CAN signal id -> expected value; `None` is "absent"."""
    canonical: Mapping[str, float | str | bool | None] = {}
    alarms: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    roundtrip: bool = True
    """Encoding the values gives the words back."""


class Profile(msgspec.Struct, frozen=True):
    """Everything known about one kind of device."""

    id: str
    version: str
    kind: DeviceKind
    vendor: str
    models: tuple[str, ...]
    provenance: Provenance
    references: tuple[str, ...]
    verified: tuple[str, ...]
    """Firmware, date, person and method of each check on real hardware; empty for none."""
    notes: str
    transports: Mapping[str, TransportDefaults]
    """Keys `modbus_tcp`, `modbus_rtu`, `can`."""
    probes: tuple[Probe, ...]
    points: Mapping[str, Point]
    canonical: Mapping[str, Canonical]
    state_map: Mapping[int, DeviceState]
    alarm_points: tuple[str, ...]
    sequences: Mapping[str, tuple[Step, ...]]
    """Names `start`, `exit_standby`, `standby`, `stop`, `reset`."""
    control: Control | None
    sunspec: Sunspec | None
    can: Can | None
    excluded: tuple[Excluded, ...]
    tests: tuple[GoldenVector, ...]
    path: Path
    alarm_rows: Mapping[str, str] = {}
    """Alarm word -> row of the alarm table."""
    warning_rows: Mapping[str, str] = {}
    """The same for the warnings of a battery."""
    own_setpoints: Mapping[str, str] = {}
    """What an inverter itself has for `power_factor` and `ramp`, in words; the controller uses P and Q alone."""
    protection: Protection = NO_PROTECTION
    variants: tuple[Variant, ...] = ()
    """Word orders and offsets to try while connecting; empty when the document leaves no doubt."""
    state_overrides: tuple[StateOverride, ...] = ()
    modules: ModuleRules | None = None
    """Several modules behind one device; None for one."""
    cells: Mapping[str, CellArray] = {}
    """Keys `voltages`, `temperatures`: batteries on Modbus that give every cell."""
    keep_alive: KeepAlive | None = None
    """Batteries on Modbus."""
    signed: Signed | None = None
    """Meters whose set-up decides whether power has a sign; None: it always has."""
    installer_map: InstallerMap | None = None
    """Set for a family whose DBC the installer brings; what the profile itself says is for the simulator only."""

    def may_write(self, *, acknowledged: bool, simulated: bool = False) -> bool:
        """Tell whether a device may be written: an unverified one when acknowledged, a placeholder only simulated."""
        if self.provenance is Provenance.PLACEHOLDER:
            return simulated and acknowledged
        return bool(self.verified) or acknowledged


@cache
def load_profile(profile_id: str) -> Profile:
    """Return the profile with this id: one that was added, else the shipped one.

    Raises:
        ProfileError: no such profile, or its file is not usable as a whole.
    """
    from hardware.profile_build import read_profile  # noqa: PLC0415 - it needs the types above

    if profile_id in _added:
        return read_profile(_added[profile_id])
    if profile_id not in profile_ids():
        known = ", ".join(profile_ids())
        raise ProfileError(f"{profile_id}.yaml", 0, "id", f"there is no such profile; there are {known}")
    return read_profile(PROFILE_FOLDER / f"{profile_id}.yaml")


@cache
def profile_ids() -> tuple[str, ...]:
    """Return the ids of all profiles, sorted: shipped and added ones."""
    return tuple(sorted({path.stem for path in PROFILE_FOLDER.glob("*.yaml")} | set(_added)))


_added: dict[str, Path] = {}


def use_profiles(paths: Iterable[Path]) -> None:
    """Use these profile files beside the shipped ones, or in place of those with the same id; none: shipped ones only.

    Called once, before anything is read; what was loaded before keeps what it has.
    """
    _added.clear()
    _added.update({path.stem: path for path in paths})
    load_profile.cache_clear()
    profile_ids.cache_clear()
