import base64
from pathlib import Path

import pytest

from bootstrapper.enrolment import EnrolmentError, read_enrolment

KEY = base64.b64encode(b"planted secret, 32 bytes of it..").decode()


def written(folder: Path, text: str, mode: int = 0o600) -> Path:
    for name in ("device.pem", "device.key"):
        (folder / name).write_text("PEM")
    file = folder / "enrolment.toml"
    file.write_text(text.replace("FOLDER", str(folder)))
    file.chmod(mode)
    return file


PAIR = 'certificate = "FOLDER/device.pem"\nprivate_key = "FOLDER/device.key"\n'
SCOPE = '[dps]\nid_scope = "0ne001"\nregistration_id = "unit-1"\n'


def test_a_key_of_the_provisioning_service_is_read(tmp_path: Path) -> None:
    found = read_enrolment(written(tmp_path, f'{SCOPE}symmetric_key = "{KEY}"'))
    assert (found.id_scope, found.registration_id, found.hub) == ("0ne001", "unit-1", "")
    assert found.credential.key == KEY
    assert KEY not in repr(found)


def test_a_certificate_of_the_provisioning_service_is_read(tmp_path: Path) -> None:
    found = read_enrolment(written(tmp_path, f'{SCOPE}endpoint = "localhost"\n{PAIR}'))
    assert found.endpoint == "localhost"
    assert found.credential.private_key == str(tmp_path / "device.key")


def test_a_connection_string_needs_no_service(tmp_path: Path) -> None:
    text = f'[hub]\nconnection_string = "HostName=h.example;DeviceId=unit-1;SharedAccessKey={KEY}"'
    found = read_enrolment(written(tmp_path, text))
    assert (found.hub, found.device_id, found.credential.key) == ("h.example", "unit-1", KEY)


def test_a_known_hub_with_a_certificate_is_read(tmp_path: Path) -> None:
    found = read_enrolment(written(tmp_path, f'[hub]\nhost = "h.example"\ndevice_id = "unit-1"\n{PAIR}'))
    assert (found.hub, found.device_id) == ("h.example", "unit-1")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "exactly one of"),
        ("[other]\nx = 1", "exactly one of"),
        (f'{SCOPE}symmetric_key = "{KEY}"\n[hub]\nhost = "h"', "exactly one of"),
        ("dps = 3", "missing"),
        (SCOPE, "needs symmetric_key, or certificate"),
        (f'[dps]\nid_scope = "0ne001"\nsymmetric_key = "{KEY}"', "registration_id: missing"),
        (f'{SCOPE}symmetric_key = "{KEY}"\n{PAIR}', "not both"),
        (f'{SCOPE}certificate = "FOLDER/device.pem"', "go together"),
        (f'{SCOPE}certificate = "FOLDER/no.pem"\nprivate_key = "FOLDER/device.key"', "there is no file"),
        (f'{SCOPE}symmetric_key = "c2hvcnQ="', "at least 16 bytes"),
        (f'{SCOPE}symmetric_key = "planted secret"', "Base64"),
        (f'{SCOPE}symmetric_key = "{KEY}"\nkey = "x"', "unknown key; known are"),
        (f"{SCOPE}symmetric_key = 3", "a text is needed"),
        (f'{SCOPE}symmetric_key = "{KEY}', "is not valid TOML"),
        ('[dps]\nid_scope = "a b"\nregistration_id = "u"\n' + PAIR, "'a b' is not allowed"),
        ('[hub]\nhost = "h.example"\n' + PAIR, "needs connection_string, or host"),
        ('[hub]\nhost = "h/x"\ndevice_id = "u"\n' + PAIR, "'h/x' is not allowed"),
        (f'[hub]\nconnection_string = "HostName=h;SharedAccessKey={KEY}"', "wrong or missing: DeviceId"),
        (
            f'[hub]\nconnection_string = "HostName=h;DeviceId=d;SharedAccessKey={KEY};GatewayHostName=g"',
            "GatewayHostName",
        ),
        (f'[hub]\nhost = "h"\nconnection_string = "HostName=h;DeviceId=d;SharedAccessKey={KEY}"', "stands alone"),
    ],
)
def test_a_wrong_enrolment_is_refused_in_words_without_its_secret(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(EnrolmentError, match=words) as refused:
        read_enrolment(written(tmp_path, text))
    assert KEY not in str(refused.value)
    assert "planted" not in str(refused.value)


def test_an_enrolment_others_can_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnrolmentError, match="can be read by others; run: chmod 600"):
        read_enrolment(written(tmp_path, SCOPE, mode=0o640))


def test_a_missing_or_unreadable_enrolment_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnrolmentError, match="No such file"):
        read_enrolment(tmp_path / "none.toml")
    file = written(tmp_path, SCOPE)
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(EnrolmentError, match="not UTF-8"):
        read_enrolment(file)
