"""Vector drawings: SVG read with suspicion and flattened to plain paths, once for all media."""
