"""Masking: where a text says who a person is, and the text without that."""
