"""Clinical layer: sources, searched and cited."""
