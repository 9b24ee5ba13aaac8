"""Updates: found, verified, installed beside what runs, tried, kept or taken back."""
