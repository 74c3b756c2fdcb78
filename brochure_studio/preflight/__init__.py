"""Judge a finished layout for one receiver: what is wrong, why it matters, what to do."""
