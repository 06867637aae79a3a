"""Word: a transcript as a DOCX, written by us as the parts of ECMA-376 that it needs."""
