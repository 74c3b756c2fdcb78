"""What a finished PDF must be: one file a family of rules, all of them in `table`."""
