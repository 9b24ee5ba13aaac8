"""Sends CAN frames as 16-byte `can_frame` datagrams at a steady rate; run as a process of its own by `can_decode`.

    python -m benchmarks.can_sender PORT FRAMES_PER_SECOND SECONDS FILE

FILE holds the frames one behind the other; they are sent round and round.
"""

import socket
import sys
import time
from pathlib import Path


def main(port: int, rate: int, seconds: int, path: Path) -> None:
    """Send, and end when all has been sent."""
    content = path.read_bytes()
    frames = [content[at : at + 16] for at in range(0, len(content), 16)]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.connect(("127.0.0.1", port))
        began_s = time.monotonic()
        for number in range(rate * seconds):
            left_s = began_s + number / rate - time.monotonic()
            if left_s > 0.0:  # evenly, as a bus delivers them: one every 250 us at 4 000 a second
                time.sleep(left_s)
            out.send(frames[number % len(frames)])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
