"""Ads of a document in all sizes and variants: ordered, made, judged, packed and delivered."""
