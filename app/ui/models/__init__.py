"""Models: choosing which one answers, and adding files."""
