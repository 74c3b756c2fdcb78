"""Scenes written as PDF; reportlab stays behind `objects`, the one door."""
