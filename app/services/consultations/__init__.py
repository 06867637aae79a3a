"""Consultations: asking, prompt assembly, reply generation, history, import."""
