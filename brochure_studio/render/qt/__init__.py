"""The Qt painter: scenes on the screen and as pixels."""
