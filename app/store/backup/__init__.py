"""Backups: making one, restoring one, and repairing a damaged vault."""
