"""Transcripts to take along: one structure, one module a format."""
