"""What the use cases ask of the outer rooms; bootstrap joins them to the real parts."""
