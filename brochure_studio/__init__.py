"""Brochures, ads and letters from shared regional templates, ready for the printer."""

__version__ = "0.1.0"
