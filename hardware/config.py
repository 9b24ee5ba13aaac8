"""One device entry of the site file: which profile, over which connection, how often."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

STRICT = ConfigDict(strict=True, extra="forbid", frozen=True)

Rack = Annotated[
    int,
    Field(description="Which rack, of a battery system that has several behind one unit", ge=1, le=20, examples=[1]),
]
Host = Annotated[str, Field(description="Host name or IP address", min_length=1, examples=["192.168.1.20"])]
TcpPort = Annotated[int | None, Field(description="TCP port; left out: the profile's", ge=1, le=65535, examples=[502])]


class ModbusTcp(BaseModel):
    """A device behind Modbus TCP."""

    model_config = STRICT

    type: Literal["modbus_tcp"] = Field(description="Kind of connection")
    host: Host
    port: TcpPort = None
    unit: int | None = Field(default=None, description="Unit id; left out: the profile's", ge=0, le=247, examples=[1])
    rack: Rack = 1


class ModbusRtu(BaseModel):
    """A device on a serial Modbus line."""

    model_config = STRICT

    type: Literal["modbus_rtu"] = Field(description="Kind of connection")
    port: str = Field(
        description="Serial port; a path by place survives unplugging",
        min_length=1,
        examples=["/dev/serial/by-path/platform-3f980000.usb-usb-0:1.2:1.0-port0"],
    )
    baudrate: int | None = Field(default=None, description="Bits per second", ge=300, le=1_000_000, examples=[9600])
    parity: Literal["N", "E", "O"] | None = Field(default=None, description="None, even or odd", examples=["N"])
    stopbits: Literal[1, 2] | None = Field(default=None, description="Stop bits", examples=[1])
    unit: int | None = Field(default=None, description="Unit id; left out: the profile's", ge=1, le=247, examples=[1])
    rack: Rack = 1


class LuxDongle(BaseModel):
    """A LuxPower inverter behind the maker's Wi-Fi dongle, which has TCP frames of its own."""

    model_config = STRICT

    type: Literal["lux_dongle"] = Field(description="Kind of connection")
    host: str = Field(description="Host name or IP address of the dongle", min_length=1, examples=["192.168.1.30"])
    port: TcpPort = None
    dongle_serial: str = Field(
        description="Serial number on the dongle", pattern=r"^[A-Za-z0-9]{10}$", examples=["BA12345678"]
    )
    inverter_serial: str = Field(
        description="Serial number of the inverter", pattern=r"^[A-Za-z0-9]{10}$", examples=["1234567890"]
    )

    @property
    def unit(self) -> int:
        """Unit id on the line: there is one inverter behind a dongle."""
        return 1


class CanConnection(BaseModel):
    """A device on a CAN bus; interface, channel, bit rate and options go to python-can as they are."""

    model_config = STRICT

    type: Literal["can"] = Field(description="Kind of connection")
    interface: str = Field(description="python-can interface", min_length=1, examples=["socketcan", "socketcand"])
    channel: str = Field(description="python-can channel", min_length=1, examples=["can0"])
    bitrate: int | None = Field(
        default=None, description="Bits per second; left out: the profile's", ge=10_000, le=1_000_000, examples=[500000]
    )
    id_offset: int = Field(
        default=0,
        description="Added to every frame id of the profile, so that several batteries share one bus",
        ge=0,
        le=0x1FFFFFFF,
        examples=[0],
    )
    rack: int = Field(
        default=1,
        description="Number of the battery on its bus, where the profile or map says how racks are told apart",
        ge=1,
        le=255,
        examples=[1],
    )
    dbc: str = Field(
        default="",
        description="The maker's DBC for a profile that needs one; whole path",
        pattern=r"^(/.*)?$",
        examples=["/etc/ballast/can/rack.dbc"],
    )
    map: str = Field(
        default="",
        description="Signal map that goes with the DBC; whole path",
        pattern=r"^(/.*)?$",
        examples=["/etc/ballast/can/rack_map.yaml"],
    )
    reverse_current: bool = Field(
        default=False,
        description="This BMS counts current the other way round than its profile says",
        examples=[False],
    )
    options: dict[str, str | int | float | bool] = Field(
        default_factory=dict[str, str | int | float | bool],
        description="Further arguments of the python-can interface",
        examples=[{"host": "127.0.0.1", "port": 29536}],
    )


Connection = Annotated[ModbusTcp | ModbusRtu | LuxDongle | CanConnection, Field(discriminator="type")]


class DeviceEntry(BaseModel):
    """One device of the site."""

    model_config = STRICT

    id: str = Field(
        description="Name of the device in this site",
        pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,31}$",
        examples=["inverter1"],
    )
    profile: str = Field(description="Device profile", min_length=1, examples=["sunspec_inverter"])
    connection: Connection = Field(description="How to reach the device")
    poll_s: float | None = Field(
        default=None, description="Poll period in seconds; left out: the profile's", ge=0.01, le=60, examples=[0.1]
    )
    timeout_s: float | None = Field(
        default=None,
        description="Longest wait for one answer in seconds; left out: the profile's",
        ge=0.02,
        le=10,
        examples=[0.5],
    )
    reversed: bool = Field(
        default=False,
        description="Meters and batteries on Modbus: it counts the other way round and is turned",
        examples=[False],
    )
    dead_man_s: int = Field(
        default=10,
        description="After this many seconds without the controller the inverter goes to 0 W by itself",
        ge=1,
        le=60,
        examples=[10],
    )
    acknowledge_unverified_writes: bool = Field(
        default=False,
        description="The installer accepts that the profile has not been checked on this very device",
        examples=[True],
    )
    acknowledge_no_dead_man: bool = Field(
        default=False,
        description="The installer accepts that this device goes on with its last set-point when the controller dies",
        examples=[True],
    )
    rated_power_w: float | None = Field(
        default=None,
        description="Power on the device's plate, for profiles whose set-points are in percent of it",
        gt=0,
        le=1e7,
        examples=[5000.0],
    )
    own_power_factor: float | None = Field(
        default=None,
        description="Inverters: power factor the device keeps by itself, + injects var (over-excited), - absorbs; "
        "then it gets no var and max_reactive_var is 0; left out: the device's setting stays",
        ge=-1,
        le=1,
        examples=[-0.95],
    )
    own_ramp_pct_per_s: float | None = Field(
        default=None,
        description="Inverters: ramp of active power the device keeps by itself, % of its rating per second; "
        "left out: the device's setting stays",
        gt=0,
        le=1000,
        examples=[20.0],
    )
    map_variant: int = Field(
        default=0,
        description="Which reading of the profile's map is right (1, 2, …) where the device cannot tell; 0 finds out",
        ge=0,
        le=9,
        examples=[0],
    )
