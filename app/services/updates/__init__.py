"""Updates from a file: a signed package, checked without any network."""
