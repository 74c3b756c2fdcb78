"""Paper: the printers of this computer, and pages drawn on them at their real size."""
