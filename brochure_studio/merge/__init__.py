"""Fields in texts filled with facts, a municipality's data or a recipient's."""
