"""Rendering: the Markdown of a reply to blocks, and blocks to what is shown, printed and copied."""
