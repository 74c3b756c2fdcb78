"""Ads in many sizes: the sizes as data, and a template laid out for one of them."""
