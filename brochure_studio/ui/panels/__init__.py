"""What stands beside the page: inspector, fields, content list, findings."""
