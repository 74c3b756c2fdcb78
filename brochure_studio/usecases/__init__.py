"""What the program does: campaigns, documents, proofs and exports, for window and command line."""
