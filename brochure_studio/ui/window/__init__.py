"""The window itself: its pages, what stands beside them, and the desk the work lies on."""
