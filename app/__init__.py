"""Consilium: consult a medical language model on your own computer, offline."""

__version__ = "0.1.0"
