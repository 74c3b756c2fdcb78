"""A letter meets its recipients: its variant, its values, its address, its order in the post."""
