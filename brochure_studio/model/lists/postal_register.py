"""What the postal register says of a postcode."""

from dataclasses import dataclass

# The category of postcodes that are not for addresses.
SERVICE = "S"


@dataclass(frozen=True, slots=True)
class PostalPlace:
    """A place with the category of its postcode."""

    name: str
    category: str = ""
