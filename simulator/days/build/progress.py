"""What the builder says while it works."""


def say(text: str) -> None:
    """Print a line of progress at once."""
    print(f"days: {text}", flush=True)
