"""The window: view models without widgets, and thin widgets over them."""
