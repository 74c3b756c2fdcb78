"""Recipient lists read from files that nobody vouches for: text of any encoding, workbooks."""
