"""Prompts: assembled within the context, counted, and read ahead while they are typed."""
