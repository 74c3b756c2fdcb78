"""What commands say of letters and lists, line by line."""
