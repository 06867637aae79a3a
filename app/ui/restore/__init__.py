"""Restoring a backup: the form that the settings and the start pages share."""
