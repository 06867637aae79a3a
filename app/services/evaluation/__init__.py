"""Evaluation of a model on a file of examination questions."""
