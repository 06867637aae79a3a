"""Conversion: the converter as a process of its own, and the one job that may be under way."""
