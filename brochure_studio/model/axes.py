"""The axes that every document has without naming them; a variant has a value on some of them."""

LANGUAGE, MUNICIPALITY, AUDIENCE, SIZE = "language", "municipality", "audience", "size"
OWN_AXES = (LANGUAGE, MUNICIPALITY, AUDIENCE, SIZE)
# The nearest first, by which overrides win; a document's own axes stand at the empty name.
NEAREST = (SIZE, MUNICIPALITY, AUDIENCE, "", LANGUAGE)
