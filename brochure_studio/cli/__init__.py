"""The command line: one small file a command, the same use cases as the window."""
