"""From template, brand and document to a scene: frames, chains, copyfit, pictures, folds, marks."""
