"""Checks of replies: clinical facts and marks, and sources of the clinic's own; pure rules."""
