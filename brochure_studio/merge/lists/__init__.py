"""Recipient lists understood: columns mapped to fields, rows judged, doubles washed out."""
