"""Clinical layer: marks on a reply; sources, searched and cited."""
