"""Start pages: unlock, first start, repair and restore, in the order that the start flow gives."""
