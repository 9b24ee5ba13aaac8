"""Serial number and model from fake file systems, as different computers have them."""

import json
from pathlib import Path

import pytest

from bootstrapper.cli import main
from bootstrapper.identity import IdentityError, identify

MACHINE_ID = "0123456789abcdef0123456789abcdef"
CPUINFO = (
    "processor\t: 0\nRevision\t: a020d3\nSerial\t\t: 00000000cafe0123\nModel\t\t: Raspberry Pi 3 Model B Plus Rev 1.3\n"
)


def computer(root: Path, **files: bytes | str) -> Path:
    names = {
        "serial": "proc/device-tree/serial-number",
        "model": "proc/device-tree/model",
        "cpuinfo": "proc/cpuinfo",
        "machine_id": "etc/machine-id",
    }
    for name, content in files.items():
        path = root / names[name]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def test_a_raspberry_pi_tells_serial_number_and_model_from_its_device_tree(tmp_path: Path) -> None:
    root = computer(
        tmp_path,
        serial=b"10000000cafe0123\0",
        model=b"Raspberry Pi 5 Model B Rev 1.0\0",
        cpuinfo=CPUINFO,
        machine_id=MACHINE_ID,
    )
    found = identify(root)
    assert found.serial_number == "10000000cafe0123"
    assert found.model == "Raspberry Pi 5 Model B Rev 1.0"
    assert found.source == "/proc/device-tree/serial-number"
    assert found.permanent


def test_without_a_device_tree_the_serial_line_of_cpuinfo_counts(tmp_path: Path) -> None:
    found = identify(computer(tmp_path, cpuinfo=CPUINFO, machine_id=MACHINE_ID))
    assert found.serial_number == "00000000cafe0123"
    assert found.model == "Raspberry Pi 3 Model B Plus Rev 1.3"
    assert found.source == "/proc/cpuinfo"


def test_an_industrial_pc_is_known_by_its_machine_id_and_says_that_this_is_not_permanent(tmp_path: Path) -> None:
    root = computer(tmp_path, cpuinfo="processor\t: 0\nmodel name\t: some x86\n", machine_id=MACHINE_ID + "\n")
    found = identify(root)
    assert found.serial_number == MACHINE_ID
    assert found.model == ""
    assert found.source == "/etc/machine-id"
    assert not found.permanent


@pytest.mark.parametrize("serial", [b"\0", b"", b"0000000000000000\0", b"00000000"])
def test_a_board_without_a_burnt_in_serial_number_is_not_called_zero(tmp_path: Path, serial: bytes) -> None:
    root = computer(tmp_path, serial=serial, cpuinfo="Serial\t: 0000000000000000\n", machine_id=MACHINE_ID)
    assert identify(root).source == "/etc/machine-id"


def test_a_computer_without_any_identity_is_reported_with_every_place_looked_at(tmp_path: Path) -> None:
    root = computer(tmp_path, cpuinfo="processor: 0\n", machine_id="uninitialized\n")
    with pytest.raises(IdentityError) as caught:
        identify(root)
    assert str(caught.value) == (
        "no serial number found: /proc/device-tree/serial-number: no such file or directory; "
        "/proc/cpuinfo: no line Serial; /etc/machine-id: not initialised yet"
    )


def test_bytes_that_are_no_text_do_not_break_the_identity(tmp_path: Path) -> None:
    found = identify(computer(tmp_path, serial=b"\x1b[31mABC123\0", model=b"\xff\xfe\0"))
    assert found.serial_number == "[31mABC123"
    assert found.model == "\ufffd\ufffd"


def test_the_command_prints_the_identity_for_people_and_for_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = computer(tmp_path, serial=b"10000000cafe0123\0", model=b"Raspberry Pi 5\0")
    assert main(["identity", "--root", str(root)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "serial number  10000000cafe0123",
        "model          Raspberry Pi 5",
        "source         /proc/device-tree/serial-number",
    ]
    assert main(["identity", "--root", str(root), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "serial_number": "10000000cafe0123",
        "model": "Raspberry Pi 5",
        "source": "/proc/device-tree/serial-number",
        "permanent": True,
    }


def test_the_command_ends_with_1_where_nothing_is_found_and_2_for_a_wrong_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["identity", "--root", str(tmp_path)]) == 1
    assert "no serial number found: " in capsys.readouterr().err
    assert main(["identity", "--root", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr().err.endswith("nowhere is not a folder\n")


def test_an_unknown_command_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["provision"])
    assert ended.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def test_the_version_is_that_of_the_product(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("ballast-bootstrapper ")
