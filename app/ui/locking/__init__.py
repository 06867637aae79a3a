"""Locking: idle time, session hooks, the cover, and one window to a data folder."""
