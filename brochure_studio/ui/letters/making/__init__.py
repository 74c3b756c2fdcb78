"""Files of letters, labels and envelopes made, told of, and noted as sent."""
