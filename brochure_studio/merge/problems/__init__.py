"""The kinds of problem that lists and letters have, each with its code and its words."""
