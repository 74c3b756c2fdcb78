"""Frames set one behind the other by the room their texts need."""
