"""What one person works with: the use cases joined, and what the window knows of variants."""
