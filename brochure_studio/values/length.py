"""Lengths: points inside the program, millimetres at its edges."""

POINTS_PER_MM = 72.0 / 25.4


def mm(millimetres: float) -> float:
    """Turn millimetres into points (1/72 inch)."""
    return millimetres * POINTS_PER_MM


def to_mm(points: float) -> float:
    """Turn points into millimetres."""
    return points / POINTS_PER_MM


def say_mm(points: float) -> str:
    """Write points as staff read them: millimetres, at most one decimal, a decimal comma."""
    return f"{to_mm(points):.1f}".rstrip("0").rstrip(".").replace(".", ",") + " mm"
