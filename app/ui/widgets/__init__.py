"""Widgets: small ones that several views share, one in a file."""
