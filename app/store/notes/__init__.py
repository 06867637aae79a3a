"""Rows of notes."""
