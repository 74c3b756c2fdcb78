"""YAML that people write: read strictly, written plainly, its faults said in their words."""
