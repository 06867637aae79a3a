"""Evaluation of a model on examination questions: files as published, prompts, statistics."""
