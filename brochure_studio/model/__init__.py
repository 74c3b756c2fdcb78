"""What people make and keep: brand, template, document, campaign, receivers, and edits of them."""
