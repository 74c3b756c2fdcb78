"""Letters as people order them: envelopes, inserts, batches and the fields recipients fill."""
