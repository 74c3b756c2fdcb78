"""Where things are kept: strict readers, safe writers, the library, pictures and drawings."""
