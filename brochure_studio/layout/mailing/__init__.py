"""Addresses on sheets of labels and on envelopes, as scenes."""
