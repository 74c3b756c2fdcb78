"""Help in the window: a page for each part of it, the trade's words, the tour, the licences."""
