"""Consultations: asking, reply generation, history, import."""
