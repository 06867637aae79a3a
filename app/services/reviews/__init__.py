"""Reviews: filled in, finished, compared, written as a table."""
