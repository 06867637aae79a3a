"""Salvage: reads a damaged database page by page, where SQLite would give up."""
