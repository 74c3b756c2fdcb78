"""Letters composed and looked at before anything is written."""
