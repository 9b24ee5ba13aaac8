import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(("trial", "after", "state"), [("good", "new", "committed"), ("bad", "old", "rolledback")])
def test_a_unit_killed_at_any_change_of_its_disk_has_one_whole_version_and_goes_on(
    tmp_path: Path, trial: str, after: str, state: str
) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.cloud.artifact_kills", str(tmp_path), trial],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found = [tuple(row) for row in json.loads(run.stdout)]
    assert len(found) > 35
    assert {cut for cut, _, _ in found} == {"old", "new"}
    assert {(end, job) for _, end, job in found} == {(after, state)}
