"""Checks of replies: sources of the clinic's own, and what is found in them."""
