"""Painted pages packed as PNG, JPEG and WebP, as good as a limit of weight allows.

Files carry pixels and nothing else. A PNG says that it is sRGB, in 13 bytes; JPEG and WebP without
a profile are sRGB by convention (CSS Color 4, 10.2), and a profile would cost some 500 bytes of an
ad that may weigh 40 kB.
"""
