"""The prompt of the next edit: its field, templates, earlier prompts and hints."""
