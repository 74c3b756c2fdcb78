"""Letters straight to a printer."""
