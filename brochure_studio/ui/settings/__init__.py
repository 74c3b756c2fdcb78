"""What a person has chosen for this computer, and the page where it is chosen."""
