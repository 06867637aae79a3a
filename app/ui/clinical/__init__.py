"""The clinic's own sources in the window: their page, what was found of them, and their pages."""
