"""Saved KV states: when they are made, and the sealed files."""
