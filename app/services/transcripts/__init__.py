"""Transcripts: built from a consultation, written or printed, and recorded in the audit."""
