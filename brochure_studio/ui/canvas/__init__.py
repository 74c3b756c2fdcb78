"""Pages on the desk: arrangement, tiles, zoom, guides; what is drawn is the scene that prints."""
