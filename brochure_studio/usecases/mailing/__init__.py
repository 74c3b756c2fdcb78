"""Labels and envelopes from a recipient list: ordered, set, judged and written."""
