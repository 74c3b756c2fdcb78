"""What is wrong with the files of a library, or unwise, each judged by itself."""
