"""Colors converted by LittleCMS: pictures for a receiver, soft proofs, ink coverage."""
