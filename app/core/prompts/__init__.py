"""Prompts: formats, chat templates, segments, and what people typed."""
