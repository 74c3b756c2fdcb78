"""What commands may be told, where several commands are told the same."""
