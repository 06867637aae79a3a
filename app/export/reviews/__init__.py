"""Reviews as a table of numbers."""
