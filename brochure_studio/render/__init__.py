"""How scenes look: drawn by Qt for screen and pixels, and as PDF; colors by LittleCMS."""
