"""Export for a receiver, with its preview."""
